//! Whether a mail server is this very machine. To another one nothing goes that is not encrypted: what a message says is about
//! people and their offences, and a network between two machines can be read.

use super::Tls;
use crate::error::{Error, Result};
use std::net::IpAddr;

/// Whether it is a name or a number by which a machine means itself.
fn is_this_machine(host: &str) -> bool {
    let number = host.trim_matches(['[', ']']).parse::<IpAddr>();
    let name = host.strip_suffix('.').unwrap_or(host);
    name.eq_ignore_ascii_case("localhost")
        || number.is_ok_and(|number| number.to_canonical().is_loopback())
}

/// Refuses to send in the clear to another machine.
///
/// # Errors
/// Nothing would be encrypted, and the mail server is not this machine (exit 6).
pub fn refuse_in_the_clear(host: &str, tls: Tls) -> Result<()> {
    if tls != Tls::Off || is_this_machine(host) {
        return Ok(());
    }
    let message = "without encryption mail goes to a mail server on this machine alone";
    Err(Error::configuration("mail-in-the-clear", message)
        .at("mail.smtp.tls")
        .hint(
            "resettle config set mail.smtp.tls required, or starttls: whichever the server offers",
        ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_machine_itself_gets_mail_in_the_clear() {
        for (host, is_own) in [
            ("localhost", true),
            ("LocalHost.", true),
            ("127.0.0.1", true),
            ("127.1.2.3", true),
            ("::1", true),
            ("[::1]", true),
            ("::ffff:127.0.0.1", true),
            ("mail.example.gov.uk", false),
            ("localhost.example.gov.uk", false),
            ("mail.localhost", false),
            ("10.0.0.5", false),
            ("0.0.0.0", false),
            ("::", false),
            ("127.0.0.1.example.org", false),
            // Some systems take these for this machine; not all do.
            ("127.1", false),
            ("", false),
        ] {
            let clear = refuse_in_the_clear(host, Tls::Off);
            assert_eq!(clear.is_ok(), is_own, "{host}");
            assert!(refuse_in_the_clear(host, Tls::StartTls).is_ok(), "{host}");
            assert!(refuse_in_the_clear(host, Tls::Wrapped).is_ok(), "{host}");
        }
    }
}
