//! `resettle connection`: where somebody has a local connection, limb by limb for each authority.
//!
//! Loads the case, asks `domain::connection`, and hands what it answers to a page or to rows.

mod page;
mod rows;

use crate::cli::shared::FormatArg;
use crate::cli::typed::{authority, future_day};
use crate::commands::World;
use crate::domain::Case;
use crate::domain::connection::{Recorded, connections};
use crate::error::{Ending, Result};
use crate::output::{Envelope, Format, write_rows};

/// Where somebody has a local connection, and what would settle it where nobody knows
///
/// From addresses (`resettle address`), homes, ties (`resettle tie`), restrictions (`resettle restriction`) and the days in
/// custody. The limbs are those of the Essex protocol, Annex E; the council decides.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// This authority too, whatever is recorded of it; may be given more than once
    #[arg(long, value_name = "AUTHORITY")]
    authority: Vec<String>,
    /// The day looked at, such as the day of release; a weekday is the next one [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// An unknown prisoner or authority, a day that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    let books = world.books()?;
    // Asked of a day, it is one that comes: the day of release.
    let on = args.on.as_deref().map_or(Ok(books.today), |typed| {
        future_day(typed, books.today, &books.calendar, "--on")
    })?;
    let asked = args
        .authority
        .iter()
        .map(|typed| authority(typed, on, "--authority").map(|known| known.key.as_str()))
        .collect::<Result<Vec<_>>>()?;
    // What is known today is all that is known of a day ahead.
    let case = Case::build(books.records(number)?).as_of(on.min(books.today));
    let recorded = Recorded::of(&case);
    let found = connections(&recorded.facts(), &asked, on);
    let format = args.format.get();
    if format == Format::Table {
        page::card(&case, &found, world.out.shows_names()).write(&mut world.out)?;
        return Ok(Ending::Done);
    }
    let envelope = Envelope::new(books.today);
    write_rows(
        &mut world.out,
        format,
        &rows::COLUMNS,
        &envelope,
        rows::of(number, &found),
    )?;
    Ok(Ending::Done)
}
