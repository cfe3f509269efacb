//! `resettle protocol upgrade`: the newest text of a protocol put in force in place of the present one; what moves is said.
//!
//! The present stretch keeps its first day, so that what is done stays done. Until this is asked for, a new program or a new
//! text of the user's own changes nothing.

use super::known::{Known, known, known_as};
use super::stretches::reaches;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::effects::rules_move;
use crate::commands::rules::compile;
use crate::error::{Ending, Error, Result};
use crate::store::{Kind, ProtocolInForce};

/// Put the newest text of a protocol in force, in place of the present one
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The protocol's id [default: every protocol in force]
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown protocol, one that is not in force, a store that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let dry_run = args.dry_run.dry_run;
    let mut books = world.books_to_change()?;
    let held = books.store.protocols()?;
    let today = books.today;
    let wanted = match &args.id {
        Some(id) => vec![known_as(&books.store, id)?],
        None => known(&books.store)?,
    };
    if args.id.is_some()
        && !held
            .iter()
            .any(|held| reaches(held, today) && wanted.iter().any(|w| w.protocol.id == held.id))
    {
        return Err(
            Error::cannot("not-in-force", "no protocol of this id is in force")
                .hint("put it in force with `resettle protocol use ID`"),
        );
    }
    let mut after = held.clone();
    let mut changed = Vec::new();
    for stretch in after.iter_mut().filter(|stretch| reaches(stretch, today)) {
        let newest = wanted.iter().find(|known| known.protocol.id == stretch.id);
        if let Some(said) = newest.and_then(|newest| renew(stretch, newest)) {
            changed.push((stretch.clone(), said));
        }
    }
    if changed.is_empty() {
        world
            .out
            .status("Nothing to upgrade: what is in force has its newest text.");
        return Ok(Ending::Done);
    }
    let who = world.who();
    let mut ids: Vec<&str> = changed.iter().map(|(held, _)| held.id.as_str()).collect();
    ids.dedup();
    let what = format!("protocol upgrade {}", ids.join(" "));
    books
        .store
        .change(&who, &what, Kind::Change, dry_run, |writer| {
            for (stretch, _) in &changed {
                writer.set_protocol(stretch)?;
            }
            Ok(())
        })?;
    for (stretch, said) in &changed {
        let would = if dry_run { "would become " } else { "" };
        world.out.status(format!("{}: {would}{said}.", stretch.id));
    }
    rules_move(&books, &compile(&held)?, &compile(&after)?)?.say(&mut world.out, dry_run)?;
    if dry_run {
        world.out.status("Nothing was changed.");
    }
    Ok(Ending::Done)
}

/// Gives a stretch the newest text, and says in words what that changes; none where it changes nothing.
fn renew(stretch: &mut ProtocolInForce, newest: &Known) -> Option<String> {
    let (old, new) = (stretch.version, newest.protocol.version);
    let unkept = newest.is_unkept(stretch);
    if !unkept && !newest.is_newer_than(stretch) {
        return None;
    }
    let said = if unkept {
        format!("version {new}, whose text is now kept in the store")
    } else if new > old {
        format!("version {new}, in place of version {old}")
    } else {
        format!("version {new} with its newest text")
    };
    stretch.version = new;
    stretch.title.clone_from(&newest.protocol.title);
    stretch.text = Some(newest.text.clone());
    Some(said)
}
