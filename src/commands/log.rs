//! `resettle log`: what was done to the store, when and by whom, newest first.

use crate::cli::shared::FormatArg;
use crate::cli::typed::whole_number;
use crate::commands::World;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// List what was done to the store, newest first
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many operations
    #[arg(long, short = 'n', value_name = "COUNT", default_value_t = 20, value_parser = whole_number("the count", 0_usize, 1_000_000, 20))]
    limit: usize,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 7] = [
    Column::new("operation", "No.").right(),
    Column::new("at", "When"),
    Column::new("user", "Who"),
    Column::new("what", "What").flexible(),
    Column::data("kind"),
    Column::new("undone", "Taken back"),
    Column::data("hash"),
];

/// # Errors
/// A store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let log = books.store.log(Some(args.limit))?;
    let rows = log.into_iter().map(|operation| {
        vec![
            Cell::Int(operation.id),
            Cell::text(operation.at),
            Cell::text(operation.user),
            Cell::text(operation.what),
            Cell::text(operation.kind.word()),
            Cell::words(
                if operation.undone_by.is_some() {
                    "yes"
                } else {
                    ""
                },
                operation.undone_by.is_some(),
            ),
            Cell::text(operation.hash.to_string()),
        ]
    });
    write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today),
        rows,
    )?;
    Ok(Ending::Done)
}
