//! `resettle config check`: every mistake in the configuration at once, and what does not go together. Sends nothing.
//!
//! What sending would refuse is asked of the same functions that refuse it there. Settings of a way that mail does not take are
//! not looked at: they can stand ready.

use super::leads;
use crate::cli::config::{MailMethod, MailSettings};
use crate::cli::{Config, config};
use crate::commands::World;
use crate::commands::digest::credentials::login;
use crate::commands::digest::{recipients, way};
use crate::domain::mistake::quoted;
use crate::error::{Ending, Error, Result};
use crate::output::mail::mailbox;
use crate::output::say;
use crate::protocol::plain_lead;
use std::collections::BTreeMap;

/// Check the configuration: every mistake at once, and what does not go together
///
/// What sending mail would refuse is a mistake. A recipient that nobody in the store and no role leads as is a warning: somebody
/// of that name may take a case tomorrow.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// # Errors
/// The mistakes.
pub fn run(_: Args, world: &mut World) -> Result<Ending> {
    let path = super::place(world)?;
    let settings = config::Settings::load(&world.env)?;
    let mail = Config::of(&settings).mail;
    let amiss = amiss(&mail, world);
    for remark in leads::unknown(&mail, world) {
        world.out.warning(remark);
    }
    // Without a word of mail a configuration leaves drafts: that they would be for nobody is no mistake.
    if let Err(error) = recipients::anybody(&mail)
        && mail.method == MailMethod::Folder
    {
        world.out.remark(said("mail.recipients", &error));
    }
    if !amiss.is_empty() {
        return Err(config::mistaken(&amiss));
    }
    let in_file = |held: &config::Held| matches!(held.origin, config::Origin::File(_));
    let set = config::KEYS
        .iter()
        .filter(|key| settings.held(key.name).is_some_and(in_file));
    let count = say::plural(set.count(), "key", "keys");
    world
        .out
        .line(format!("{}: {count} set, no mistakes.", path.display()))?;
    Ok(Ending::Done)
}

/// What each key allows and all together do not.
fn amiss(mail: &MailSettings, world: &World) -> Vec<String> {
    let mut amiss = Vec::new();
    if mail.method != MailMethod::Folder && mail.from.is_none() {
        amiss.push("mail.from: nothing, and mail has to come from somebody".to_owned());
    } else {
        note(&mut amiss, "mail.from", way::sender(mail));
    }
    let key = "RESETTLE_MAIL_TIMEOUT";
    note(&mut amiss, key, way::patience(world));
    match mail.method {
        MailMethod::Smtp => server(mail, world, &mut amiss),
        MailMethod::Folder => note(&mut amiss, "mail.folder", way::has_folder(mail, world)),
        MailMethod::Sendmail => note(&mut amiss, "mail.sendmail", way::program(mail, world)),
    }
    if mail.method != MailMethod::Folder {
        note(&mut amiss, "mail.recipients", recipients::anybody(mail));
    }
    addresses(mail, &mut amiss);
    // Whatever else sending would refuse.
    if amiss.is_empty() {
        note(&mut amiss, "mail.method", way::way(mail, world));
    }
    amiss
}

fn server(mail: &MailSettings, world: &World, amiss: &mut Vec<String>) {
    if mail.smtp.host.is_none() {
        amiss.push("mail.smtp.host: nothing, and mail.method is smtp".to_owned());
    } else {
        note(amiss, "mail.smtp.tls", way::host(&mail.smtp));
    }
    note(amiss, "mail.smtp.ca_file", way::authorities(&mail.smtp));
    let key = "mail.smtp.credentials_file";
    note(amiss, key, login(&mail.smtp, &world.env));
}

/// The recipients that would not get what they should.
fn addresses(mail: &MailSettings, amiss: &mut Vec<String>) {
    let mut used = BTreeMap::new();
    for (lead, addresses) in &mail.recipients {
        let key = recipients::setting(lead);
        if let Some(first) = used.insert(plain_lead(lead), key.clone()) {
            amiss.push(format!(
                "{key}: the same lead as {first}, and only one of them is used"
            ));
        }
        for address in addresses {
            match mailbox(address, &key) {
                Err(error) => note(amiss, &key, Err::<(), _>(error)),
                Ok(to) if !recipients::is_secure(mail, &to) => amiss.push(format!(
                    "{key}: the domain {} is not within mail.secure_domains, and gets nothing without --insecure-recipient",
                    quoted(to.email.domain())
                )),
                Ok(_) => {}
            }
        }
    }
}

/// Notes what sending would say, under the key where it is put right.
fn note<T>(amiss: &mut Vec<String>, key: &str, looked: Result<T>) {
    let Err(error) = looked else {
        return;
    };
    amiss.push(said(key, &error));
}

fn said(key: &str, error: &Error) -> String {
    let mut line = format!("{key}: {}", error.message());
    if let Some(place) = error.place().filter(|place| *place != key) {
        line.push_str(&format!(" ({place})"));
    }
    for hint in error.hints() {
        line.push_str(&format!("; {hint}"));
    }
    line
}
