//! `resettle protocol add`: a protocol of the user's own, taken into the store. It is in force only once it is used.

use super::stretches;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::store::{Kind, OwnProtocol};
use std::path::PathBuf;

/// Take a protocol file of your own into the store
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// A file that cannot be read or has mistakes; an id of the library; a version that the store has with another text.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (text, read) = super::check::read(&args.file)?;
    let protocol = read.map_err(|mistakes| crate::commands::rules::mistaken(&mistakes))?;
    if crate::protocol::entry(&protocol.id).is_some() {
        return Err(Error::cannot(
            "library-protocol",
            format!("{} is the id of a protocol in the program", protocol.id),
        )
        .hint("give your own another id"));
    }
    let mut books = world.books_to_change()?;
    let held = books.store.own_protocols()?;
    if held
        .iter()
        .any(|own| own.id == protocol.id && own.version == protocol.version && own.text != text)
    {
        return Err(Error::cannot(
            "same-version",
            format!(
                "the store has version {} of {} with another text",
                protocol.version, protocol.id
            ),
        )
        .hint("raise the version in the file"));
    }
    let who = world.who();
    let what = format!("protocol add {}", protocol.id);
    let own = OwnProtocol {
        id: protocol.id.clone(),
        version: protocol.version,
        title: protocol.title,
        text,
    };
    let changed = books
        .store
        .change(&who, &what, Kind::Change, args.dry_run.dry_run, |w| {
            w.add_protocol(&own)
        })?;
    let newest = held.iter().filter(|other| other.id == own.id);
    let newest = newest.map(|other| other.version).max();
    let in_force = stretches::on(&books.store.protocols()?, &own.id, books.today).cloned();
    let dry_run = args.dry_run.dry_run;
    let would = if dry_run { "would be" } else { "is" };
    let (id, version) = (&own.id, own.version);
    world.out.status(match (changed.value, &in_force) {
        (false, _) => format!("{id}, version {version}, is in the store already."),
        (true, None) => {
            format!("{id}, version {version}, {would} in the store. It is not in force yet.")
        }
        (true, Some(present)) => format!(
            "{id}, version {version}, {would} in the store. Version {} is in force until you upgrade.",
            present.version
        ),
    });
    if let Some(newest) = newest.filter(|newest| *newest > version) {
        world.out.warning(format!(
            "the store has version {newest} of {id} already, and that one is used"
        ));
    }
    let verb = if in_force.is_some() { "upgrade" } else { "use" };
    world.out.hint(format!(
        "put it in force with `resettle protocol {verb} {id}`"
    ));
    Ok(Ending::Done)
}
