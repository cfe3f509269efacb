//! Why the certificate of a mail server was not believed, in words that say what to do.

use crate::error::Error;
use rustls::CertificateError as Why;
use std::error::Error as StdError;

/// The failure, where a certificate is what it was about. `place` is the mail server.
pub(super) fn refused(error: &(dyn StdError + 'static), place: String) -> Option<Error> {
    let rustls::Error::InvalidCertificate(why) = of_tls(error)? else {
        return None;
    };
    let (message, hint) = match why {
        // The second: an authority of the same name is trusted, with another key.
        Why::UnknownIssuer | Why::BadSignature => (
            "no authority that is trusted here signed the certificate of the mail server",
            "if its organisation has an authority of its own: resettle config set mail.smtp.ca_file FILE",
        ),
        Why::NotValidForName | Why::NotValidForNameContext { .. } => (
            "the certificate of the mail server is for another name",
            "mail.smtp.host has to be the name that the certificate is for",
        ),
        Why::Expired
        | Why::ExpiredContext { .. }
        | Why::NotValidYet
        | Why::NotValidYetContext { .. } => (
            "the certificate of the mail server is out of date",
            "whoever runs the server has to renew it, unless the clock of this machine is wrong",
        ),
        _ => (
            "the certificate of the mail server cannot be trusted",
            "whoever runs the server has to look at it; --verbose says what is wrong with it",
        ),
    };
    let told = Error::cannot("mail-certificate", message).at(place);
    Some(told.hint(hint).caused_by(rustls::Error::from(why.clone())))
}

/// What TLS said, however deep it lies.
fn of_tls<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e rustls::Error> {
    let mut next = Some(error);
    while let Some(cause) = next {
        if let Some(found) = cause.downcast_ref() {
            return Some(found);
        }
        // What an I/O error holds is not among its sources, only the sources of that are.
        let held = cause.downcast_ref::<std::io::Error>();
        if let Some(held) = held.and_then(std::io::Error::get_ref)
            && let Some(found) = of_tls(held)
        {
            return Some(found);
        }
        next = cause.source();
    }
    None
}
