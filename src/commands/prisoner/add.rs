//! `resettle prisoner add`: somebody new in the store, before or without a reception.

use super::details::Details;
use crate::cli::shared::{DryRunArg, PrisonerArg};
use crate::commands::World;
use crate::commands::change::add;
use crate::commands::old_number::may_be_new;
use crate::domain::{Prisoner, Records};
use crate::error::{Ending, Error, Result};

/// Add somebody to the store
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    prisoner: PrisonerArg,
    #[command(flatten)]
    details: Details,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// Somebody who is in the store already, a missing surname, a value that is not what it should be.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    let number = world.new_prisoner(&args.prisoner)?;
    let surname = args.details.surname_or_ask(world)?;
    for warning in args.details.warnings() {
        world.out.warning(warning);
    }
    let mut books = world.books_to_change()?;
    if books.store.records(number)?.is_some() {
        return Err(Error::cannot(
            "prisoner-exists",
            format!("{number} is in the store already"),
        )
        .hint(format!(
            "change the record with `resettle prisoner edit {number}`"
        )));
    }
    may_be_new(&books, number, &args.details, &mut world.out)?;
    let fresh = Records::of(Prisoner::new(number, surname));
    add(
        world,
        &mut books,
        fresh,
        "prisoner add",
        args.dry_run.dry_run,
        |records, desk| {
            let lead = records.prisoner.lead.clone();
            args.details
                .write(&mut records.prisoner, desk.today, desk.calendar)?;
            desk.note_lead(records, &lead)?;
            Ok("added to the store".to_owned())
        },
    )
}
