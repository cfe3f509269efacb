//! `resettle report list`: every report with what it counts and its target.

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};
use crate::report::indicators;

/// List the reports
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 7] = [
    Column::new("name", "Report"),
    Column::new("title", "What it shows").flexible(),
    Column::data("version"),
    Column::data("unit"),
    Column::new("target", "Target").right(),
    Column::data("source"),
    Column::data("breakdowns"),
];

/// # Errors
/// Standard output cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let rows = indicators::ALL.iter().map(|one| {
        let of = &one.definition;
        let target = of.measures.iter().find_map(|measure| measure.target);
        let by: Vec<String> = of
            .breakdowns
            .iter()
            .map(|by| by.word().to_owned())
            .collect();
        vec![
            Cell::from(of.name),
            Cell::from(of.title),
            Cell::from(of.version),
            Cell::from(of.unit),
            target.map_or(Cell::Null, |target| Cell::Tenths(target.percent.tenths())),
            Cell::from(of.source),
            Cell::from(by),
        ]
    });
    let envelope = Envelope::new(world.options.today);
    write_rows(&mut world.out, args.format.get(), &COLUMNS, &envelope, rows)?;
    Ok(Ending::Done)
}
