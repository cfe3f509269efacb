//! `resettle tenancy rescue`: every home at stake while its holder is in custody, by the days of cover that are left.

use super::cover_rows::{Heading, RESCUE, rescue};
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::narrow::Narrow;
use crate::domain::Case;
use crate::domain::cover::{Notice, Supposed, forecast};
use crate::error::{Ending, Result};
use crate::output::{Cell, Envelope, Rows, Tail};
use crate::store::{Filter, Needs};

/// Homes at stake while their holders are in custody: rent not covered first, then by days of cover left, then not known
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    format: FormatArg,
}

/// Where a home stands in the list: under its heading by the days left, and of those not covered the longest first.
type Place = (Heading, i32, Option<Day>, Day);

/// # Errors
/// An unknown establishment or authority; a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let today = books.today;
    let mut hidden = 0;
    let mut found: Vec<(Place, Vec<Cell>)> = Vec::new();
    books
        .store
        .each(&Filter::All, Needs::Planning, &mut |records| {
            if records.tenancies.is_empty() {
                return Ok(());
            }
            let case = Case::build(records).as_of(today);
            let Some(spell) = case.current_spell().filter(|_| case.in_custody()) else {
                return Ok(());
            };
            let release = spell.effective_release(&books.calendar);
            for home in case.tenancies.iter().filter(|home| home.ended.is_none()) {
                if !narrow.lets_through(&case) {
                    hidden += 1;
                    continue;
                }
                let planned = release.as_ref().map(|planned| planned.on);
                let supposed = Supposed {
                    release: planned.map_err(|why| *why),
                    // Only what keeping costs is listed.
                    notice: Notice {
                        given: today,
                        last_rent_day: today,
                    },
                    arrears_on: None,
                    today,
                };
                let of = forecast(home, &spell.custody, &supposed);
                let place = (
                    Heading::of(&of.cover),
                    of.cover.days_left(today).unwrap_or(i32::MAX),
                    of.cover.ends_on(),
                    planned.unwrap_or(Day::MAX),
                );
                found.push((
                    place,
                    rescue(&case, home, release.as_ref().ok(), &of, today),
                ));
            }
            Ok(())
        })?;
    found.sort_by_key(|(place, _)| *place);
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &RESCUE,
        &Envelope::new(today),
    )?;
    let mut heading = None;
    for ((under, ..), row) in &found {
        if heading != Some(*under) {
            rows.group(under.words())?;
            heading = Some(*under);
        }
        rows.row(row)?;
    }
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("no home is at stake");
    }
    Ok(Ending::Done)
}
