//! `resettle timeline`: what happened with somebody so far, and what comes: facts, actions, windows and notes by their days.

mod entries;
mod steps;

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Rows, Tail};
pub use entries::{Entry, entries};

/// What happened with somebody so far, and what comes
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    #[command(flatten)]
    format: FormatArg,
}

/// The fields of a timeline, in their order.
pub const COLUMNS: [Column; 9] = [
    Column::new("on", "Day"),
    Column::new("kind", "Kind"),
    Column::new("what", "What").flexible(),
    Column::new("state", "State").flexible(),
    Column::data("by"),
    Column::data("source"),
    Column::data("original_due_on"),
    Column::data("since"),
    Column::data("told_by"),
];

/// # Errors
/// An unknown prisoner, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    let books = world.books()?;
    let case = books.case(number)?;
    let rules = books.rules()?;
    let list = entries(&case, &rules, &books.calendar, books.today);
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today),
    )?;
    let mut ahead = false;
    for entry in &list {
        if !ahead && entry.on.is_some_and(|on| on > books.today) {
            rows.group("From here on")?;
            ahead = true;
        }
        rows.row(&cells(entry))?;
    }
    if rows.finish(Tail::default())? == 0 {
        world.out.remark("nothing recorded");
    }
    Ok(Ending::Done)
}

/// The row of an entry.
#[must_use]
pub fn cells(entry: &Entry) -> Vec<Cell> {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    vec![
        Cell::from(entry.on),
        Cell::text(entry.kind),
        match &entry.plain {
            Some(plain) => Cell::named(entry.what.clone(), plain.clone()),
            None => Cell::text(entry.what.clone()),
        },
        Cell::words(
            format!("{}{}", entry.state, entry.aside),
            some(&entry.state),
        ),
        match entry.by_plain {
            Some(plain) => Cell::named(some(&entry.by), some(plain)),
            None => Cell::from(some(&entry.by)),
        },
        Cell::from(some(&entry.source)),
        Cell::from(entry.original_due_on),
        Cell::from(entry.since),
        Cell::from(some(&entry.told_by)),
    ]
}
