//! `resettle prisoner renumber`: a prison number that was typed wrong, put right with everything that stands under it.

use crate::cli::shared::DryRunArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::store::{Kind, RENUMBER};

/// Put a wrong prison number right: everything of OLD is then under NEW
///
/// NEW must not be in the store; where the person is there already under the right number, `resettle prisoner merge` makes
/// the two one.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The wrong number
    #[arg(value_name = "OLD")]
    old: String,
    /// The right number
    #[arg(value_name = "NEW")]
    new: String,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner, a number that somebody has, or a store that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (old, new) = (world.whom(&args.old)?, prison_number(&args.new)?);
    if old == new {
        return Err(Error::usage("same-number", "both numbers are the same").at("NEW"));
    }
    let mut books = world.books_to_change()?;
    books.records(old)?;
    let who = world.who();
    let dry_run = args.dry_run.dry_run;
    let changed = books.store.change(
        &who,
        &format!("{RENUMBER} {old} {new}"),
        Kind::Change,
        dry_run,
        |writer| {
            if writer.records(new)?.is_some() {
                return Err(Error::cannot(
                    "prisoner-exists",
                    format!("{new} is in the store already"),
                )
                .hint(format!(
                    "if they are one person: `resettle prisoner merge {old} {new}`"
                )));
            }
            let before = writer.records(old)?.ok_or_else(|| {
                Error::cannot(
                    "store-moved-on",
                    "the store was changed before the new number was written",
                )
            })?;
            let mut after = before.clone();
            after.prisoner.number = new;
            writer.remove(&before)?;
            writer.save(None, &after)
        },
    )?;
    let rows = changed.value.total();
    world.out.line(format!(
        "{old} {} {new}, with all {rows} rows of the record",
        if dry_run { "would become" } else { "is now" }
    ))?;
    if dry_run {
        world.out.status("Nothing was changed.");
    } else {
        world.out.hint(format!(
            "rows of a file that still has {old} are taken as of {new}, with a warning"
        ));
    }
    Ok(Ending::Done)
}
