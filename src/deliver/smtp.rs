//! A message sent to a mail server by SMTP (RFC 5321), over TLS unless somebody said otherwise.

use super::{Authorities, Parcel, beside, certificate, refuse_in_the_clear};
use crate::error::{Error, Result};
use lettre::Transport;
use lettre::address::{Address, Envelope};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{CertificateStore, Tls as Encryption, TlsParameters};
use lettre::transport::smtp::{Error as SmtpError, SmtpTransport};
use std::error::Error as _;
use std::fmt;
use std::io::ErrorKind;
use std::sync::mpsc::channel;
use std::time::Duration;

/// A whole message may take so many times as long as one answer.
const ANSWERS: u32 = 4;

/// How the connection is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Encrypted from the first byte.
    Wrapped,
    /// Encrypted after a greeting, or not used at all.
    StartTls,
    /// In the clear.
    Off,
}

/// The name and the password to log in with.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login { .. }")
    }
}

/// The mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    /// Who is trusted beside the public authorities.
    pub authorities: Authorities,
    pub login: Option<Login>,
    /// How long one answer may take.
    pub patience: Duration,
}

impl Server {
    fn transport(&self) -> Result<SmtpTransport> {
        refuse_in_the_clear(&self.host, self.tls)?;
        // A number of IPv6 has brackets in an address, and none where a name is looked up.
        let host = self.host.trim_matches(['[', ']']);
        let parameters = || {
            let builder = TlsParameters::builder(host.to_owned());
            let builder = builder.certificate_store(CertificateStore::WebpkiRoots);
            self.authorities.add_to(builder)?.build().map_err(|cause| {
                Error::configuration("no-encryption", "encryption cannot be set up")
                    .at("mail.smtp")
                    .caused_by(cause)
            })
        };
        let tls = match self.tls {
            Tls::Wrapped => Encryption::Wrapper(parameters()?),
            Tls::StartTls => Encryption::Required(parameters()?),
            Tls::Off => Encryption::None,
        };
        let mut builder = SmtpTransport::builder_dangerous(host)
            .port(self.port)
            .tls(tls)
            .timeout(Some(self.patience));
        if let Some(Login { user, password }) = &self.login {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(builder.build())
    }

    fn place(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// Sends, and gives up where the server dribbles or says nothing.
pub(super) fn send(server: &Server, parcel: &Parcel) -> Result<()> {
    let transport = server.transport()?;
    let address = |text: &str| {
        text.parse::<Address>().map_err(|cause| {
            Error::configuration("bad-address", "this is no e-mail address")
                .at("mail")
                .caused_by(cause)
        })
    };
    let from = parcel.from.as_deref().map(address).transpose()?;
    let envelope = Envelope::new(from, vec![address(&parcel.to)?])
        .map_err(|cause| Error::bug("envelope", "nobody to send to").caused_by(cause))?;
    let bytes = parcel.bytes.clone();
    let (tell, told) = channel();
    // The patience is for each answer; a server that sends a byte now and then would never use it up.
    beside(move || tell.send(transport.send_raw(&envelope, &bytes)))?;
    match told.recv_timeout(server.patience * ANSWERS) {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(failed(server, &error)),
        Err(_) => Err(too_slow(server)),
    }
}

fn too_slow(server: &Server) -> Error {
    let seconds = server.patience.as_secs();
    let message = format!("the mail server did not answer within {seconds} seconds");
    Error::cannot("mail-timeout", message).at(server.place())
}

/// What went wrong, in our words: those of a server may have an address in them.
fn failed(server: &Server, error: &SmtpError) -> Error {
    let io = io_kind(error);
    if matches!(io, Some(ErrorKind::TimedOut | ErrorKind::WouldBlock)) {
        return too_slow(server);
    }
    if let Some(told) = certificate::refused(error, server.place()) {
        return told;
    }
    let cannot = |code, message: &str| Error::cannot(code, message).at(server.place());
    if let Some(status) = error.status() {
        let code = u16::from(status);
        if matches!(code, 530 | 534 | 535) {
            let message = format!("the mail server did not take the login (code {code})");
            return cannot("mail-login", &message)
                .hint("look at mail.smtp.credentials_file, or RESETTLE_SMTP_USER and RESETTLE_SMTP_PASSWORD");
        }
        let when = if error.is_transient() { "for now " } else { "" };
        let message = format!("the mail server refused the message {when}(code {code})");
        return cannot("mail-refused", &message);
    }
    // A server that does not speak TLS at all answers with something else.
    let unencrypted =
        error.is_tls() || server.tls != Tls::Off && io == Some(ErrorKind::InvalidData);
    let message = if unencrypted {
        "no encrypted connection to the mail server could be made"
    } else if io == Some(ErrorKind::ConnectionRefused) {
        "no mail server answers there"
    } else if error.is_client() {
        "the mail server does not offer what is needed: encryption, or this way to log in"
    } else if error.is_response() || io.is_some_and(is_an_end) {
        "the mail server ended the connection before it took the message"
    } else {
        "the mail server cannot be reached"
    };
    let code = match io {
        Some(ErrorKind::ConnectionRefused) => "mail-unreachable",
        _ if unencrypted || error.is_client() => "mail-not-offered",
        _ if error.is_response() || io.is_some_and(is_an_end) => "mail-dropped",
        _ => "mail-unreachable",
    };
    cannot(code, message)
}

fn is_an_end(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe
            | ErrorKind::UnexpectedEof
    )
}

fn io_kind(error: &SmtpError) -> Option<ErrorKind> {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(io) = cause.downcast_ref::<std::io::Error>() {
            return Some(io.kind());
        }
        source = cause.source();
    }
    None
}
