//! `resettle config check`: every mistake in the configuration at once, and what does not go together. Sends nothing.

use crate::cli::config::{MailMethod, MailSettings};
use crate::cli::{Config, config};
use crate::commands::World;
use crate::env::{Found, look_at};
use crate::error::{Ending, Result};
use crate::output::say;

/// Check the configuration: every mistake at once, and what does not go together
#[derive(Debug, clap::Args)]
pub struct Args {}

/// # Errors
/// The mistakes.
pub fn run(_: Args, world: &mut World) -> Result<Ending> {
    let path = super::place(world)?;
    let settings = config::Settings::load(&world.env)?;
    let amiss = amiss(&Config::of(&settings).mail);
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
fn amiss(mail: &MailSettings) -> Vec<String> {
    let mut amiss = Vec::new();
    if mail.method != MailMethod::Folder && mail.from.is_none() {
        amiss.push("mail.from: nothing, and mail has to come from somebody".to_owned());
    }
    if mail.method == MailMethod::Smtp && mail.smtp.host.is_none() {
        amiss.push("mail.smtp.host: nothing, and mail.method is smtp".to_owned());
    }
    if let Some(file) = &mail.smtp.credentials_file
        && look_at(file) != Found::File
    {
        amiss.push(format!(
            "mail.smtp.credentials_file: there is no file {}",
            file.display()
        ));
    }
    if let Some(folder) = &mail.folder
        && look_at(folder) == Found::File
    {
        amiss.push(format!(
            "mail.folder: {} is a file and not a folder",
            folder.display()
        ));
    }
    amiss
}
