//! `resettle tenancy rescue`: every home at stake while its holder is in custody, by the days of cover that are left.

use super::cover_rows::{Heading, RESCUE, days_left, rescue};
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::everybody::list::{self, Found, Of};
use crate::commands::narrow::Narrow;
use crate::domain::Case;
use crate::domain::cover::{Notice, Supposed, ending, forecast};
use crate::error::{Ending, Result};
use crate::output::{Cell, Envelope, Rows, Tail};
use crate::store::{Filter, Needs};

/// Homes at stake while their holders are in custody: rent not covered first, then by days of cover left, then not known
///
/// Days are counted to the end of cover, or to that of a notice that was served where it comes first. A home that is to be closed
/// is listed last and only while its rent runs.
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
    let calendar = &books.calendar;
    let show = |case: &Case, shown: &mut Found<(Place, Vec<Cell>)>| {
        if case.tenancies.is_empty() {
            return;
        }
        let Some(spell) = case.current_spell().filter(|_| case.in_custody()) else {
            return;
        };
        let release = spell.effective_release(calendar);
        for home in case.tenancies.iter().filter(|home| home.ended.is_none()) {
            let end = ending(case, home, today);
            if end.is_settled(today) {
                continue;
            }
            if !narrow.lets_through(case) {
                shown.hide(1);
                continue;
            }
            let planned = release.as_ref().map(|planned| planned.on);
            let supposed = Supposed {
                release: planned.map_err(|why| *why),
                // What keeping costs is listed, and of a home that is closed under a notice what that leaves.
                notice: end.tenants_notice(today).unwrap_or(Notice {
                    given: today,
                    last_rent_day: today,
                }),
                arrears_on: None,
                today,
            };
            let of = forecast(home, &spell.custody, &supposed);
            let place = (
                Heading::of(&of.cover, &end),
                days_left(&of.cover, &end, today).unwrap_or(i32::MAX),
                of.cover.ends_on(),
                planned.unwrap_or(Day::MAX),
            );
            let row = rescue(case, home, release.as_ref().ok(), &of, &end, today);
            shown.found((place, row));
        }
    };
    let of = Of {
        books: &books,
        filter: &Filter::All,
        needs: Needs::Everything,
    };
    let (mut found, hidden) = list::found(of, &show)?;
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
            rows.group(&under.words())?;
            heading = Some(*under);
        }
        rows.row(row)?;
    }
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("no home is at stake");
    }
    Ok(Ending::Done)
}
