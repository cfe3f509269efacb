//! `resettle KIND edit`: what was written down is changed.

use super::add::{echo, sound, warn_of};
use super::fields::Fields;
use super::tell::retell;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::commands::change::edit;
use crate::commands::owner::{self, Sought};
use crate::domain::at_once::custody_beside;
use crate::domain::{Kept, PrisonNumber, Records};
use crate::error::{Ending, Error, Result};

// Without a doc comment: the help is made from the declaration of the kind.
#[derive(Debug, clap::Args)]
pub struct Args<K: Kept> {
    /// The record's id, or the prison number where the person has one of them
    #[arg(value_name = "ID|PRISONER")]
    id: String,
    #[command(flatten)]
    fields: Fields<K>,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// No such record, nothing to change, a value that is not what it should be.
pub fn run<K: Kept>(args: Args<K>, world: &mut World) -> Result<Ending> {
    let number = owner_of::<K>(&args.id, world)?;
    if args.fields.is_empty() {
        return Err(
            Error::usage("nothing-to-change", "nothing to change was given")
                .hint(format!("see `resettle {} edit --help`", K::KIND.word())),
        );
    }
    let what = format!("{} edit", K::KIND.word());
    let mut beside = None;
    let ending = edit(
        world,
        number,
        &what,
        args.dry_run.dry_run,
        |records, desk| {
            let place = pick::<K>(records, &args.id)?;
            let before = records.entries.clone();
            let Some(mut after) = before.get(place).cloned() else {
                return Err(unknown());
            };
            args.fields.write(&mut after, desk.today, desk.calendar)?;
            sound(records, desk, &after)?;
            beside = custody_beside(records, &after);
            let said = format!("{} {} changed{}", K::KIND, after.id, echo(&after));
            if let Some(to) = records.entries.get_mut(place) {
                *to = after;
            }
            retell(records, desk, &before)?;
            Ok(said)
        },
    )?;
    warn_of(beside, world);
    Ok(ending)
}

fn unknown() -> Error {
    Error::cannot("unknown-id", "there is no such record of this id")
        .hint("the command's `list` shows them with their ids")
}

/// Whose record is meant.
///
/// # Errors
/// No record of this id and kind.
pub fn owner_of<K: Kept>(typed: &str, world: &mut World) -> Result<PrisonNumber> {
    let sought = Sought {
        unknown,
        several: ("several-records", "several people have a record of this id"),
    };
    owner::owner(typed, world, &sought, |records, id| {
        let mut all = records.entries.iter();
        all.any(|entry| entry.kind == K::KIND && entry.id == id)
    })
}

/// Where the one record that is meant stands.
///
/// # Errors
/// None fits, or several do.
pub fn pick<K: Kept>(records: &Records, typed: &str) -> Result<usize> {
    let number = PrisonNumber::looks_like(typed);
    let id = owner::id(typed);
    let own = records.entries.iter().enumerate();
    let own = own.filter(|(_, entry)| entry.kind == K::KIND && (number || entry.id == id));
    let found: Vec<(usize, &str)> = own.map(|(at, entry)| (at, entry.id.as_str())).collect();
    match found.as_slice() {
        [(only, _)] => Ok(*only),
        [] if number => Err(Error::cannot(
            "unknown-id",
            format!("{} has no {} recorded", records.prisoner.number, K::KIND),
        )
        .hint(format!("write it down: `resettle {} add`", K::KIND.word()))),
        [] => Err(unknown()),
        several => {
            let ids: Vec<&str> = several.iter().map(|(_, id)| *id).collect();
            Err(Error::cannot(
                "several-records",
                format!("{} has several of them", records.prisoner.number),
            )
            .hint(format!("say which: {}", ids.join(", "))))
        }
    }
}
