//! `resettle directory offices`: every way to reach a council that is known, the printed ones with the age of their document.

use super::held;
use crate::cli::shared::FormatArg;
use crate::cli::typed::authority;
use crate::commands::World;
use crate::domain::offices::{self, Contact};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Rows, Tail};

/// List how councils are reached about a referral, and since when nobody has checked it
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only those of this authority
    #[arg(long, value_name = "AUTHORITY")]
    authority: Option<String>,
    /// Only those that nobody has checked for more than 12 months, by our own standard, or whose council has ended
    #[arg(long)]
    stale: bool,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 14] = [
    Column::new("id", "Id"),
    Column::new("authority", "Authority").flexible(),
    Column::new("purpose", "For"),
    Column::data("name"),
    Column::screen("Reached by").flexible(),
    Column::data("email"),
    Column::data("phone"),
    Column::data("web"),
    Column::data("address"),
    Column::data("source"),
    Column::data("source_year"),
    Column::data("verified"),
    Column::new("stale", "To check").flexible(),
    Column::data("note"),
];

/// # Errors
/// An unknown authority; a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let today = world.options.today;
    let of = args.authority.as_deref();
    let of = of
        .map(|typed| authority(typed, today, "--authority"))
        .transpose()?;
    let directory = held(world)?;
    let all = offices::all(&directory, today);
    let every = all.len();
    let is_of = |one: &&Contact| of.is_none_or(|of| one.authority.as_ref() == Some(&of.key));
    let is_asked_for = |one: &&Contact| !args.stale || one.stale.is_some();
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(today),
    )?;
    let mut shown = 0;
    for one in all.iter().filter(is_of).filter(is_asked_for) {
        rows.row(&cells(one))?;
        shown += 1;
    }
    let mut tail = Tail::default();
    if let Some(of) = of {
        tail = tail.filter("authority", of.name.clone());
    }
    if args.stale {
        tail = tail.filter("stale", true);
    }
    if of.is_some() || args.stale {
        tail = tail.hidden(every - shown);
    }
    if rows.finish(tail)? == 0 {
        world
            .out
            .remark("none known; write one down with `resettle directory office add`");
    }
    Ok(Ending::Done)
}

fn cells(one: &Contact) -> Vec<Cell> {
    let key = one.authority.clone();
    vec![
        Cell::from(one.id.clone()),
        Cell::from(key.map(|key| Cell::words(one.council(), key))),
        Cell::text(one.purpose.clone()),
        Cell::from(one.name.clone()),
        Cell::text(one.ways()),
        Cell::from(one.email.clone()),
        Cell::from(one.phone.clone()),
        Cell::from(one.web.clone()),
        Cell::from(one.address.clone()),
        Cell::from(one.source.clone()),
        Cell::from(one.source_year),
        Cell::from(one.verified),
        Cell::from(one.stale.clone()),
        Cell::from(one.note.clone()),
    ]
}
