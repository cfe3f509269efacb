//! To whom the message of a lead goes, and whether mail to that address stays within a secure system.

use super::collect::{EVERYBODY, NOBODY};
use crate::cli::config::MailSettings;
use crate::output::mail::Mailbox;
use crate::protocol::{PLAN_LEADS, Role};

/// The key of a lead among the recipients.
#[must_use]
pub fn key(lead: &str) -> &str {
    match lead {
        EVERYBODY => "all",
        NOBODY => "none",
        lead => lead,
    }
}

/// A lead as it is compared among the recipients: in any case, and with hyphens for spaces as a role has them.
#[must_use]
pub fn plain(lead: &str) -> String {
    lead.trim().to_lowercase().replace(' ', "-")
}

/// The addresses of a lead, as they were set. Of keys that are the same lead the first in their order is used.
#[must_use]
pub fn of<'m>(mail: &'m MailSettings, lead: &str) -> &'m [String] {
    let wanted = plain(key(lead));
    let mut found = mail.recipients.iter().filter(|(of, _)| plain(of) == wanted);
    found.next().map_or(&[], |(_, addresses)| addresses)
}

/// The keys that are no name of a person: our own words, and every role that can lead.
pub fn words() -> impl Iterator<Item = &'static str> {
    [EVERYBODY, NOBODY].map(key).into_iter().chain(roles())
}

fn roles() -> impl Iterator<Item = &'static str> {
    let roles = Role::ALL.iter().map(|role| role.word());
    PLAN_LEADS.into_iter().chain(roles)
}

/// Whether mail to an address stays in one of the secure domains, or in one below them.
#[must_use]
pub fn is_secure(mail: &MailSettings, to: &Mailbox) -> bool {
    let domain = to.email.domain().to_lowercase();
    mail.secure_domains.iter().any(|secure| {
        let below = domain.strip_suffix(secure.as_str());
        below.is_some_and(|below| below.is_empty() || below.ends_with('.'))
    })
}

/// A lead as it was typed; a role in its own word, so that both are one lead.
#[must_use]
pub fn named(typed: &str) -> &str {
    let role = roles().find(|role| plain(role) == plain(typed));
    role.unwrap_or(typed.trim())
}

/// Whether it is a role, or one of our own words.
#[must_use]
pub fn is_impersonal(lead: &str) -> bool {
    let own = [EVERYBODY, NOBODY].into_iter();
    own.chain(roles()).any(|own| plain(own) == plain(lead))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::mail::mailbox;

    #[test]
    fn a_domain_is_secure_itself_and_below_and_not_beside() {
        let mail = MailSettings {
            secure_domains: vec!["example.gov.uk".to_owned()],
            ..MailSettings::default()
        };
        for (address, secure) in [
            ("a@example.gov.uk", true),
            ("a@EXAMPLE.gov.uk", true),
            ("a@mail.example.gov.uk", true),
            ("a@notexample.gov.uk", false),
            ("a@example.gov.uk.example.com", false),
            ("a@gov.uk", false),
        ] {
            let to = mailbox(address, "test").unwrap();
            assert_eq!(is_secure(&mail, &to), secure, "{address}");
        }
    }
}
