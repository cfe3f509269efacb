//! To whom the message of a lead goes, and whether mail to that address stays within a secure system.

use super::collect::{EVERYBODY, NOBODY};
use crate::cli::config::MailSettings;
use crate::domain::mistake::quoted;
use crate::error::{Error, Result};
use crate::output::mail::{Mailbox, mailbox};
use crate::protocol::{PLAN_LEADS, Role, plain_lead};
use crate::store::short_digest;

/// The key of a lead among the recipients.
#[must_use]
pub fn key(lead: &str) -> &str {
    match lead {
        EVERYBODY => "all",
        NOBODY => "none",
        lead => lead,
    }
}

/// The key of a lead in the configuration, as it can be typed.
#[must_use]
pub fn setting(lead: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !lead.is_empty() && lead.chars().all(is_plain) {
        format!("mail.recipients.{lead}")
    } else {
        format!("mail.recipients.{}", quoted(lead))
    }
}

/// Whether anybody is named at all.
///
/// # Errors
/// Nobody is.
pub fn anybody(mail: &MailSettings) -> Result<()> {
    if mail.recipients.is_empty() {
        let message = "nobody is named to send a digest to";
        return Err(Error::configuration("no-recipients", message)
            .at("mail.recipients")
            .hint("name one: resettle config set mail.recipients.LEAD ADDRESS"));
    }
    Ok(())
}

/// The addresses of a lead, as they were set. Of keys that are the same lead the first in their order is used.
#[must_use]
pub fn of<'m>(mail: &'m MailSettings, lead: &str) -> &'m [String] {
    let wanted = plain_lead(key(lead));
    let mut found = mail
        .recipients
        .iter()
        .filter(|(of, _)| plain_lead(of) == wanted);
    found.next().map_or(&[], |(_, addresses)| addresses)
}

/// The short digests of the addresses of a lead, as the journal has them.
pub fn noted<'m>(mail: &'m MailSettings, lead: &str) -> impl Iterator<Item = String> + use<'m> {
    of(mail, lead).iter().filter_map(|one| short(one))
}

/// The short digests of the addresses of all leads.
pub fn all_noted(mail: &MailSettings) -> impl Iterator<Item = String> {
    mail.recipients
        .values()
        .flatten()
        .filter_map(|one| short(one))
}

fn short(address: &str) -> Option<String> {
    let to = mailbox(address, "mail.recipients").ok()?;
    Some(short_digest(to.email.as_ref()))
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
    let wanted = plain_lead(typed);
    // Their words have hyphens and no spaces.
    let role = roles().find(|role| role.eq_ignore_ascii_case(&wanted));
    role.unwrap_or(typed.trim())
}

/// Whether it is a role, or one of our own words.
#[must_use]
pub fn is_impersonal(lead: &str) -> bool {
    let own = [EVERYBODY, NOBODY].into_iter();
    own.chain(roles())
        .any(|own| plain_lead(own) == plain_lead(lead))
}

#[cfg(test)]
mod tests {
    use super::*;

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
