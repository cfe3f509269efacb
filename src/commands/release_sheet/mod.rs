//! `resettle release-sheet`: everything for the day of release on one page, and what would leave somebody standing at the gate.

mod lines;
mod page;

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::domain::release_sheet;
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, Format, write_rows};
use lines::lines;
use page::{card, councils, withhold};

/// Show the sheet for the day of release: where to, whom to see and when, what is arranged, and what is not
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    #[command(flatten)]
    format: FormatArg,
}

/// The fields of the sheet for machines: one row a line of it.
const COLUMNS: [Column; 9] = [
    Column::data("prison_number"),
    Column::data("release_date"),
    Column::data("section"),
    Column::data("kind"),
    Column::data("on"),
    Column::data("time"),
    Column::data("what").personal(),
    Column::data("ready"),
    Column::data("note"),
];

/// # Errors
/// An unknown prisoner, or one who was never received.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    let books = world.books()?;
    let case = books.case(number)?;
    if let Some((on, reason)) = case.closed() {
        return Err(Error::cannot(
            "closed",
            format!(
                "the case of {number} was closed on {} ({reason}): no release is prepared",
                on.long()
            ),
        )
        .hint(format!(
            "open it again with `resettle reopen {number} --case`"
        )));
    }
    let mut sheet = release_sheet::of(&case, books.today, &books.calendar).ok_or_else(|| {
        Error::cannot(
            "not-in-custody",
            format!("{number} was never received into custody"),
        )
    })?;
    let format = args.format.get();
    if format == Format::Table {
        let names = world.out.shows_names();
        if !names {
            withhold(&mut sheet);
        }
        let directory = books.store.directory()?;
        let mut page = card(&case, &sheet, names);
        councils(&mut page, &sheet, &directory, names);
        page.write(&mut world.out)?;
        if !names {
            world
                .out
                .remark("addresses, contacts and other free text are left out: --names shows them");
        }
        return Ok(Ending::Done);
    }
    let lines = lines(&sheet);
    let rows = lines.into_iter().map(|line| {
        let mut cells = vec![Cell::text(number.to_string()), Cell::from(sheet.release)];
        cells.extend(line.cells());
        cells
    });
    let envelope = Envelope::new(books.today);
    write_rows(&mut world.out, format, &COLUMNS, &envelope, rows)?;
    Ok(Ending::Done)
}
