//! Every key of the configuration: what it is for, what may stand there, and what holds without it. One declaration each;
//! the help, the manual, the list and the check read this one.

use super::Kind;

/// One key.
#[derive(Debug)]
pub struct Key {
    /// As in `resettle config set KEY`; each dot is a table of the file.
    pub name: &'static str,
    pub kind: Kind,
    /// The value without one, where that is a value.
    pub default: Option<&'static str>,
    /// The environment variable over it; none for what is a table.
    pub variable: Option<&'static str>,
    /// What it is for, and what holds without it where no value says so. One or two sentences.
    pub help: &'static str,
}

const fn key(
    name: &'static str,
    kind: Kind,
    default: Option<&'static str>,
    variable: Option<&'static str>,
    help: &'static str,
) -> Key {
    Key {
        name,
        kind,
        default,
        variable,
        help,
    }
}

/// Every key, in the order in which they are listed.
#[rustfmt::skip]
pub const KEYS: &[Key] = &[
    key("store", Kind::Path, None, Some("RESETTLE_STORE"),
        "The store to work on. Without it: resettle.db in your data folder."),
    key("color", Kind::Word(&["auto", "always", "never"]), Some("auto"), Some("RESETTLE_COLOR"),
        "When to use colour; auto is on a terminal that can show it, unless NO_COLOR is set."),
    key("width", Kind::Number(20, 1_000), None, Some("RESETTLE_WIDTH"),
        "Columns to write in. Without it: as wide as the terminal, and 80 where there is none."),
    key("referrer.name", Kind::Text, None, Some("RESETTLE_REFERRER_NAME"),
        "Who refers, on the forms of referrals."),
    key("referrer.role", Kind::Text, None, Some("RESETTLE_REFERRER_ROLE"),
        "The role of the one who refers."),
    key("referrer.organisation", Kind::Text, None, Some("RESETTLE_REFERRER_ORGANISATION"),
        "The organisation or public authority that refers."),
    key("referrer.phone", Kind::Text, None, Some("RESETTLE_REFERRER_PHONE"),
        "The telephone number of the one who refers."),
    key("referrer.email", Kind::Address, None, Some("RESETTLE_REFERRER_EMAIL"),
        "The e-mail address of the one who refers."),
    key("referrer.address", Kind::Text, None, Some("RESETTLE_REFERRER_ADDRESS"),
        "The postal address of the one who refers."),
    key("referrer.fax", Kind::Text, None, Some("RESETTLE_REFERRER_FAX"),
        "The fax number of the one who refers, which the form of Kent asks for; or that there is none."),
    key("mail.method", Kind::Word(&["folder", "smtp", "sendmail"]), Some("folder"), Some("RESETTLE_MAIL_METHOD"),
        "By what mail leaves: as a file a message in a folder, by a mail server, or by the sendmail program of this machine."),
    key("mail.folder", Kind::Path, None, Some("RESETTLE_MAIL_FOLDER"),
        "The folder that takes messages where the method is folder."),
    key("mail.from", Kind::Address, None, Some("RESETTLE_MAIL_FROM"),
        "The sender of mail: an address, or a name with the address in angle brackets."),
    key("mail.sendmail", Kind::Program, None, Some("RESETTLE_MAIL_SENDMAIL"),
        "The program where the method is sendmail. Without it: sendmail, wherever the system keeps it."),
    key("mail.smtp.host", Kind::Host, None, Some("RESETTLE_MAIL_SMTP_HOST"),
        "The mail server where the method is smtp."),
    key("mail.smtp.port", Kind::Number(1, 65_535), None, Some("RESETTLE_MAIL_SMTP_PORT"),
        "Its port. Without it: 465 with tls required, 587 with starttls, 25 with none."),
    key("mail.smtp.tls", Kind::Word(&["required", "starttls", "none"]), Some("required"), Some("RESETTLE_MAIL_SMTP_TLS"),
        "How the connection is encrypted: required is from the first byte, starttls after a greeting and refused where that fails, none is not at all and only for a server on this machine."),
    key("mail.smtp.ca_file", Kind::Path, None, Some("RESETTLE_MAIL_SMTP_CA_FILE"),
        "A PEM file with the certificate of an authority to trust beside the public ones and those of this system, where the mail server's own is signed by the organisation."),
    key("mail.smtp.credentials_file", Kind::Path, None, Some("RESETTLE_MAIL_SMTP_CREDENTIALS_FILE"),
        "A file with the name and the password to log in with. The configuration itself takes no password."),
    key("mail.secure_domains", Kind::Domains, None, Some("RESETTLE_MAIL_SECURE_DOMAINS"),
        "Domains whose mail stays within a secure system."),
    key("mail.recipients", Kind::Recipients, None, None,
        "Who gets the mail of a lead or of a role: a table of lists of addresses. One of them is mail.recipients.LEAD."),
];

/// What people look for here, and why it is not here.
#[rustfmt::skip]
pub(super) const REFUSED: &[(&str, &str)] = &[
    ("names", "names are shown where --names is typed, and never because of a file"),
    ("today", "the day is that of the clock, unless --today or RESETTLE_TODAY says another"),
    ("horizon", "nothing saved can narrow what is due: type --horizon"),
    ("exit_horizon", "nothing saved can narrow what is due: type --horizon"),
    ("establishment", "nothing saved can narrow a list: type --establishment"),
    ("report.suppress", "what a report shows does not depend on a file: type --suppress"),
    ("report.round", "what a report shows does not depend on a file: type --round"),
    ("mail.smtp.password", "a password belongs in the file that mail.smtp.credentials_file names"),
    ("mail.smtp.user", "a login belongs in the file that mail.smtp.credentials_file names"),
];

/// The key of this name. One recipient, `mail.recipients.LEAD`, belongs to the key `mail.recipients`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Key> {
    let whole = name
        .strip_prefix("mail.recipients.")
        .filter(|lead| !lead.is_empty())
        .map_or(name, |_| "mail.recipients");
    KEYS.iter().find(|key| key.name == whole)
}
