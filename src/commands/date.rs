//! `resettle date`: one sum on dates, with every day that was skipped.

use crate::calendar::Offset;
use crate::cli::shared::FormatArg;
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// Work out a date: `resettle date 2026-12-18 "+3 working days"`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The day to count from: 18/12/2026, 2026-12-18, today, friday
    #[arg(value_name = "ANCHOR", allow_hyphen_values = true)]
    anchor: String,
    /// How far: "+3 working days", "-56 days", "-4 months", "2 weeks"
    #[arg(value_name = "OFFSET", allow_hyphen_values = true)]
    offset: String,
    /// The unit, where the offset was not put in quotes
    #[arg(value_name = "UNIT")]
    unit: Vec<String>,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 5] = [
    Column::new("anchor", "From"),
    Column::new("offset", "Count"),
    Column::new("date", "Day"),
    Column::data("weekday"),
    Column::new("skipped", "Skipped").flexible(),
];

/// # Errors
/// An anchor or an offset that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let calendar = super::world::calendar(world)?;
    let today = world.options.today;
    let anchor = past_day(Some(&args.anchor), today, &calendar, "ANCHOR")?;
    let offset =
        Offset::parse(&format!("{} {}", args.offset, args.unit.join(" "))).map_err(|message| {
            Error::usage("bad-offset", message)
                .at("OFFSET")
                .hint("write it like \"+3 working days\", \"-56 days\" or \"-4 months\"")
        })?;
    let Some(day) = calendar.checked_apply(anchor, offset) else {
        return Err(Error::usage(
            "out-of-range",
            "the sum leads out of the years 1900 to 2199",
        )
        .at("OFFSET"));
    };
    let skipped: Vec<String> = calendar
        .skipped(anchor, offset)
        .into_iter()
        .map(|(day, why)| format!("{day} {why}"))
        .collect();
    let provisional = calendar.is_provisional(day);
    let row = vec![
        Cell::Day(anchor),
        Cell::words(offset.to_string(), offset.signed()),
        Cell::Day(day),
        Cell::text(day.weekday().long()),
        Cell::from(skipped),
    ];
    write_rows(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(today),
        [row],
    )?;
    if provisional {
        world
            .out
            .warning("bank holidays so far ahead are not proclaimed yet: this day is provisional");
    }
    Ok(Ending::Done)
}
