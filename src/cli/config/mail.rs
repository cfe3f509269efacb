//! How mail leaves: the settings under `mail.`, with their defaults. Sends nothing and reads no password.

use super::Settings;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// By what mail leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MailMethod {
    /// A file a message, in a folder.
    #[default]
    Folder,
    /// A mail server.
    Smtp,
    /// The sendmail program of this machine.
    Sendmail,
}

/// How the connection to a mail server is kept from others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SmtpTls {
    /// Encrypted from the first byte.
    #[default]
    Required,
    /// Encrypted before anything but a greeting is said, and not used where that fails.
    StartTls,
    /// In the clear.
    None,
}

/// The mail server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SmtpSettings {
    pub host: Option<String>,
    /// The port that was given; [`SmtpSettings::port`] has the one to use.
    pub port_given: Option<u16>,
    pub tls: SmtpTls,
    /// A file with the name and the password to log in with; none: no login.
    pub credentials_file: Option<PathBuf>,
    /// A file with certificates of authorities that are trusted beside the public ones and those of the system.
    pub ca_file: Option<PathBuf>,
}

impl SmtpSettings {
    /// The port to use: the one that was given, else the usual one of the encryption.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port_given.unwrap_or(match self.tls {
            SmtpTls::Required => 465,
            SmtpTls::StartTls => 587,
            SmtpTls::None => 25,
        })
    }
}

/// How mail leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailSettings {
    pub method: MailMethod,
    /// The folder that takes messages with [`MailMethod::Folder`].
    pub folder: Option<PathBuf>,
    /// The sender: `a@b` or `Name <a@b>`.
    pub from: Option<String>,
    /// The program with [`MailMethod::Sendmail`]; none: `sendmail`, wherever the system keeps it.
    pub sendmail: Option<PathBuf>,
    pub smtp: SmtpSettings,
    /// Domains, in lower case, whose mail may carry more than a prison number.
    pub secure_domains: Vec<String>,
    /// By lead or role: the addresses.
    pub recipients: BTreeMap<String, Vec<String>>,
}

impl MailSettings {
    pub(super) fn of(settings: &Settings) -> Self {
        let text = |key| settings.text(key).map(str::to_owned);
        Self {
            method: match settings.text("mail.method") {
                Some("smtp") => MailMethod::Smtp,
                Some("sendmail") => MailMethod::Sendmail,
                _ => MailMethod::Folder,
            },
            folder: settings.path("mail.folder"),
            from: text("mail.from"),
            sendmail: settings.path("mail.sendmail"),
            smtp: SmtpSettings {
                host: text("mail.smtp.host"),
                port_given: settings
                    .number("mail.smtp.port")
                    .and_then(|port| u16::try_from(port).ok()),
                tls: match settings.text("mail.smtp.tls") {
                    Some("starttls") => SmtpTls::StartTls,
                    Some("none") => SmtpTls::None,
                    _ => SmtpTls::Required,
                },
                credentials_file: settings.path("mail.smtp.credentials_file"),
                ca_file: settings.path("mail.smtp.ca_file"),
            },
            secure_domains: settings.list("mail.secure_domains"),
            recipients: settings.table("mail.recipients"),
        }
    }
}
