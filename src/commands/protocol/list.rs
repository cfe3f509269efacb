//! `resettle protocol list`: the whole library and the user's own, in force or not.

use super::known;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::rules::first_day;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// List every protocol, in force or not
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 7] = [
    Column::new("id", "Id"),
    Column::new("title", "Protocol").flexible(),
    Column::new("version", "Version").right(),
    Column::new("in_force", "In force"),
    Column::new("in_force_from", "From"),
    Column::new("in_force_until", "Until"),
    Column::new("own", "Own"),
];

/// # Errors
/// A store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let held = books.store.protocols()?;
    let today = books.today;
    let rows = known(&books.store)?.into_iter().map(|known| {
        let spans: Vec<_> = held
            .iter()
            .filter(|held| held.id == known.protocol.id)
            .collect();
        let present = spans
            .iter()
            .rfind(|held| held.from <= today && held.until.is_none_or(|until| today <= until));
        let from = present.map(|held| match first_day(held) {
            Some(from) => Cell::Day(from),
            None => Cell::words("the start", known.protocol.age_day()),
        });
        vec![
            Cell::text(known.protocol.id.clone()),
            Cell::text(known.protocol.title.clone()),
            Cell::Int(i64::from(
                present.map_or(known.protocol.version, |held| held.version),
            )),
            Cell::Bool(present.is_some()),
            from.unwrap_or(Cell::Null),
            Cell::from(present.and_then(|held| held.until)),
            Cell::Bool(known.text.is_some()),
        ]
    });
    write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(today),
        rows,
    )?;
    Ok(Ending::Done)
}
