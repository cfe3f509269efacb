//! By what messages leave, and from whom, from the configuration.

use super::credentials::login;
use crate::cli::config::{MailMethod, MailSettings, SmtpSettings, SmtpTls};
use crate::commands::World;
use crate::deliver::{
    Authorities, Server, Tls, Way, must_be_a_folder, no_sendmail, refuse_in_the_clear,
};
use crate::env::{Found, look_at};
use crate::error::{Error, Result};
use crate::output::mail::{Mailbox, mailbox};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long one answer may take unless told, in seconds.
const PATIENCE: u64 = 30;
/// The most it may be told to take, in seconds.
const MOST: u64 = 300;
/// No file of certificates is longer: those of all public authorities together have a quarter of it.
const MOST_OF_CA_FILE: u64 = 1_000_000;
/// Where the systems keep the program.
const SENDMAIL: [&str; 3] = [
    "/usr/sbin/sendmail",
    "/usr/lib/sendmail",
    "/usr/bin/sendmail",
];

/// Where Unix looks for a program where nobody said.
const WITHOUT_PATH: &str = "/bin:/usr/bin";

/// By what messages leave.
///
/// # Errors
/// A setting that is missing or cannot be used, a login that cannot be read.
pub fn way(mail: &MailSettings, world: &World) -> Result<Way> {
    let patience = patience(world)?;
    Ok(match mail.method {
        MailMethod::Folder => Way::Folder(folder(mail, world)),
        MailMethod::Sendmail => Way::Sendmail {
            program: program(mail, world)?,
            patience,
        },
        MailMethod::Smtp => {
            let smtp = &mail.smtp;
            Way::Smtp(Server {
                host: host(smtp)?,
                port: smtp.port(),
                tls: tls(smtp),
                authorities: authorities(smtp)?,
                login: login(smtp, &world.env)?,
                patience,
            })
        }
    })
}

fn tls(smtp: &SmtpSettings) -> Tls {
    match smtp.tls {
        SmtpTls::Required => Tls::Wrapped,
        SmtpTls::StartTls => Tls::StartTls,
        SmtpTls::None => Tls::Off,
    }
}

/// The mail server, where mail may go to it in this way.
///
/// # Errors
/// None is named, or it is another machine and nothing would be encrypted.
pub fn host(smtp: &SmtpSettings) -> Result<String> {
    let host = smtp.host.clone().ok_or_else(|| {
        Error::configuration("no-mail-server", "no mail server is named")
            .at("mail.smtp.host")
            .hint("set it: resettle config set mail.smtp.host HOST")
    })?;
    refuse_in_the_clear(&host, tls(smtp))?;
    Ok(host)
}

/// Whose signature on the certificate of the mail server is believed, beside those of the public authorities.
///
/// # Errors
/// A file that cannot be read, or has no certificate that can be used.
pub fn authorities(smtp: &SmtpSettings) -> Result<Authorities> {
    if smtp.tls == SmtpTls::None {
        return Ok(Authorities::default());
    }
    let of_system = Authorities::of_system();
    let Some(path) = &smtp.ca_file else {
        return Ok(of_system);
    };
    let pem = crate::env::read_file_within(path, MOST_OF_CA_FILE).map_err(|cause| {
        let message = "the file with the certificate of the authority cannot be read";
        Error::configuration("ca-file-unreadable", message)
            .at(path.display())
            .hint("name another: resettle config set mail.smtp.ca_file FILE")
            .caused_by(cause)
    })?;
    let all = of_system.with_pem(&pem);
    all.map_err(|error| error.at(path.display()))
}

/// Who sends. A draft needs nobody: whoever opens it is its sender.
///
/// # Errors
/// A sender that is needed and missing, or is no address.
pub fn sender(mail: &MailSettings) -> Result<Option<Mailbox>> {
    match &mail.from {
        Some(from) => mailbox(from, "mail.from").map(Some),
        None if mail.method == MailMethod::Folder => Ok(None),
        None => Err(
            Error::configuration("no-sender", "no sender is named for mail")
                .at("mail.from")
                .hint("set it: resettle config set mail.from ADDRESS"),
        ),
    }
}

/// The folder of drafts: the one that was set, or one beside the store.
fn folder(mail: &MailSettings, world: &World) -> PathBuf {
    mail.folder.clone().unwrap_or_else(|| own_folder(world))
}

fn own_folder(world: &World) -> PathBuf {
    let beside = world.options.store.parent().unwrap_or(Path::new(""));
    beside.join("drafts")
}

/// Makes sure that nobody else sends a digest of this store until what is given back is dropped. Two at once would both find
/// that nothing was sent yet.
///
/// # Errors
/// Another one is still being sent after as long as one answer may take.
pub fn alone(world: &World) -> Result<std::fs::File> {
    let patience = patience(world)?;
    let mut name = world.options.store.clone().into_os_string();
    name.push(".digest-lock");
    let held = crate::env::hold_alone(Path::new(&name), patience)?;
    held.ok_or_else(|| {
        Error::cannot("digest-being-sent", "another digest is being sent")
            .hint("send it again once the other has ended; what went out is not sent twice")
    })
}

/// Makes the folder beside the store. One that was set is not made: that would hide that a share is not there.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(way: &Way, world: &World) -> Result<()> {
    match way {
        Way::Folder(folder) if will_be_made(folder, world) => {
            crate::env::make_private_folder(folder)
        }
        _ => Ok(()),
    }
}

fn will_be_made(folder: &Path, world: &World) -> bool {
    folder == own_folder(world) && look_at(folder) == Found::Nothing
}

/// Whether drafts have a folder to be left in, or will have.
///
/// # Errors
/// The folder that was set is not there.
pub fn has_folder(mail: &MailSettings, world: &World) -> Result<()> {
    let folder = folder(mail, world);
    if will_be_made(&folder, world) {
        return Ok(());
    }
    must_be_a_folder(&folder)
}

/// The sendmail program.
///
/// # Errors
/// It is not there, or is nothing that can be run.
pub fn program(mail: &MailSettings, world: &World) -> Result<PathBuf> {
    let program = mail.sendmail.clone().unwrap_or_else(|| {
        let known = SENDMAIL.iter().map(Path::new);
        let mut there = known.filter(|path| look_at(path) == Found::File);
        there.next().unwrap_or(Path::new("sendmail")).to_owned()
    });
    if program.components().count() > 1 {
        return match look_at(&program) {
            Found::File if crate::env::can_be_run(&program) => Ok(program),
            found => Err(no_sendmail(&program, found != Found::Nothing)),
        };
    }
    // Elsewhere than on Unix a system finds a name in more ways than one.
    let folders = world.env.variable("PATH").unwrap_or(WITHOUT_PATH);
    let mut all = folders
        .split(':')
        .map(|folder| Path::new(folder).join(&program));
    let is_there = !cfg!(unix)
        || all.any(|path| look_at(&path) == Found::File && crate::env::can_be_run(&path));
    if is_there {
        Ok(program)
    } else {
        Err(no_sendmail(&program, false))
    }
}

/// How long one answer may take.
///
/// # Errors
/// `RESETTLE_MAIL_TIMEOUT` is no such time.
pub fn patience(world: &World) -> Result<Duration> {
    let seconds = match world.env.variable("RESETTLE_MAIL_TIMEOUT") {
        None => PATIENCE,
        Some(text) => text
            .parse()
            .ok()
            .filter(|seconds| (1..=MOST).contains(seconds))
            .ok_or_else(|| {
                let message = format!("this is no whole number of seconds from 1 to {MOST}");
                Error::configuration("bad-timeout", message).at("RESETTLE_MAIL_TIMEOUT")
            })?,
    };
    Ok(Duration::from_secs(seconds))
}
