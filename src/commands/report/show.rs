//! `resettle report NAME`: one report for one period, and for the one before it where that is asked.

use super::ask::{self, FigureArgs, PeriodArgs};
use super::count::{Question, count};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::output::{Format, Rows, Tail, figures};
use crate::report::{Period, Printed};

#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct Args {
    /// Which report; `resettle report list` shows them
    #[arg(value_name = "REPORT")]
    name: Option<String>,
    #[command(flatten)]
    period: PeriodArgs,
    /// Break it down: authority, establishment, gender, age, ethnicity, risk, iom, status, sentence, notice
    #[arg(long, value_name = "WHAT")]
    by: Option<String>,
    /// Also the period before
    #[arg(long, value_name = "PERIOD", value_parser = ["previous"])]
    compare: Option<String>,
    #[command(flatten)]
    figures: FigureArgs,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// An unknown report, period, breakdown or classification; a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let Some(name) = &args.name else {
        return Err(Error::usage("which-report", "which report is not said")
            .hint("see them with `resettle report list`")
            .at("REPORT"));
    };
    let indicator = ask::indicator(name)?;
    let of = &indicator.definition;
    let by = ask::breakdown(args.by.as_deref(), of)?;
    let classification = args.figures.classification()?;
    let books = world.books()?;
    let known_on = ask::known_on(&books, world)?;
    let period = args.period.resolve(&books, known_on)?.unwrap_or_else(|| {
        if of.of_a_day {
            Period::day(known_on)
        } else {
            Period::last_quarter(known_on)
        }
    });
    let mut periods = vec![period];
    if args.compare.is_some() {
        periods.extend(periods.first().map(Period::previous));
    }
    let question = Question {
        reports: vec![(indicator, by)],
        periods,
        known_on,
        classification,
    };
    let disclosure = args.figures.disclosure();
    let tables = count(&question, &books)?.into_iter().flatten();
    let printed: Vec<Printed> = tables
        .zip(question.periods)
        .map(|(table, period)| {
            Printed::new(of, by, period, known_on, classification, disclosure, table)
        })
        .collect();
    write(&printed, args.format.get(), world)
}

fn write(printed: &[Printed], format: Format, world: &mut World) -> Result<Ending> {
    if format == Format::Table {
        for (place, one) in printed.iter().enumerate() {
            if place > 0 {
                world.out.blank()?;
            }
            figures::screen(one, &mut world.out)?;
        }
        return Ok(Ending::Done);
    }
    let Some(first) = printed.first() else {
        return Ok(Ending::Done);
    };
    let envelope = figures::envelope(first);
    let mut rows = Rows::open(&mut world.out, format, &figures::COLUMNS, &envelope)?;
    for one in printed {
        for row in figures::rows(one) {
            rows.row(&row)?;
        }
    }
    rows.finish(Tail::default())?;
    Ok(Ending::Done)
}
