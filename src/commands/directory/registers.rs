//! `resettle directory authorities` and `establishments`: the registers that are in the program, as of a day.

use super::held;
use crate::calendar::Day;
use crate::cli::shared::{FormatArg, YesNo};
use crate::cli::typed::future_day;
use crate::commands::{World, world};
use crate::domain::authorities::Authority;
use crate::domain::{authorities, establishments, lookup, prisons};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, write_rows};

/// List the housing authorities of the day
#[derive(Debug, clap::Args)]
pub struct Authorities {
    /// Also those that have ended, or are yet to come
    #[arg(long)]
    all: bool,
    /// Those of this day [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

/// List the prisons and young offender institutions that are open
#[derive(Debug, clap::Args)]
pub struct Establishments {
    /// Also those that have closed
    #[arg(long)]
    all: bool,
    /// Only those of which the directory says that they are local prisons, or are not
    #[arg(long, value_name = "YES|NO")]
    local: Option<YesNo>,
    #[command(flatten)]
    format: FormatArg,
}

const AUTHORITY: [Column; 9] = [
    Column::new("key", "Key"),
    Column::data("gss_code"),
    Column::new("name", "Authority").flexible(),
    Column::new("kind", "Kind").flexible(),
    Column::new("nation", "Nation"),
    Column::data("valid_from"),
    Column::data("valid_to"),
    Column::data("successor"),
    Column::new("note", "Note").flexible(),
];

const ESTABLISHMENT: [Column; 5] = [
    Column::new("code", "Code"),
    Column::new("name", "Establishment").flexible(),
    Column::new("nation", "Nation"),
    Column::new("open", "Open"),
    Column::new("local", "Local"),
];

/// # Errors
/// A day that cannot be read; standard output cannot be written.
pub fn authorities(args: Authorities, world: &mut World) -> Result<Ending> {
    let today = world.options.today;
    let on = match &args.on {
        Some(typed) => future_day(typed, today, &world::calendar(world)?, "--on")?,
        None => today,
    };
    let rows = authorities::all()
        .iter()
        .filter(|authority| args.all || authority.is_valid_on(on))
        .map(|authority| cells(authority, on));
    let format = args.format.get();
    write_rows(
        &mut world.out,
        format,
        &AUTHORITY,
        &Envelope::new(today),
        rows,
    )?;
    Ok(Ending::Done)
}

fn cells(authority: &Authority, on: Day) -> Vec<Cell> {
    vec![
        Cell::text(authority.key.clone()),
        Cell::from(authority.gss_code.clone()),
        Cell::text(authority.name.clone()),
        Cell::text(authority.kind.clone()),
        Cell::text(authority.nation.clone()),
        Cell::from(authority.valid_from),
        Cell::from(authority.valid_to),
        Cell::from(authority.successor.clone()),
        Cell::from(lookup::remark(authority, on)),
    ]
}

/// # Errors
/// A store that cannot be read; standard output cannot be written.
pub fn establishments(args: Establishments, world: &mut World) -> Result<Ending> {
    let directory = held(world)?;
    let wanted = args.local.map(YesNo::is_yes);
    let rows = establishments::all()
        .iter()
        .filter(|prison| args.all || prison.open)
        .map(|prison| (prison, prisons::is_local(&prison.code, &directory)))
        .filter(|(_, local)| wanted.is_none() || *local == wanted)
        .map(|(prison, local)| {
            vec![
                Cell::text(prison.code.clone()),
                Cell::text(prison.name.clone()),
                Cell::text(prison.nation.clone()),
                Cell::Bool(prison.open),
                Cell::from(local),
            ]
        });
    let (format, envelope) = (args.format.get(), Envelope::new(world.options.today));
    if write_rows(&mut world.out, format, &ESTABLISHMENT, &envelope, rows)? == 0 {
        world
            .out
            .remark("nothing is recorded yet: `resettle directory prison CODE --local yes`");
    }
    Ok(Ending::Done)
}
