//! `resettle report NAME`: one report for one period, and for the one before it where that is asked.

use super::ask::{self, FigureArgs, PeriodArgs};
use super::count::{Question, count};
use super::pack::{self, pinned};
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::output::manifest::AskedFor;
use crate::output::page::made::Made;
use crate::output::{Format, Rows, Tail, figures};
use crate::report::{Period, Printed, indicators};
use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser};

#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct Args {
    /// Which report; `resettle report list` shows them
    #[arg(value_name = "REPORT", required = true, value_parser = names())]
    name: Option<String>,
    #[command(flatten)]
    period: PeriodArgs,
    /// Break it down: authority, establishment, gender, age, ethnicity, risk, iom, status, sentence, notice
    ///
    /// By notice are referral-outcomes, acknowledged-in-time and answered-in-time alone.
    #[arg(long, value_name = "WHAT")]
    by: Option<String>,
    /// Also the period before
    #[arg(long, value_name = "PERIOD", value_parser = ["previous"])]
    compare: Option<String>,
    #[command(flatten)]
    figures: FigureArgs,
    /// How to write the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: ReportFormat,
}

/// Every report by its name, with its title.
fn names() -> PossibleValuesParser {
    let all = indicators::ALL.iter().map(|one| {
        let of = &one.definition;
        PossibleValue::new(of.name).help(of.title)
    });
    PossibleValuesParser::new(all)
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// For reading
    #[default]
    Table,
    /// For spreadsheets
    Csv,
    /// For programs
    Json,
    /// A page that stands alone, for printing
    Html,
    /// A workbook, in builds with the feature xlsx
    Xlsx,
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
    if args.format == ReportFormat::Xlsx && world.out.terminal().stdout_is_terminal {
        return Err(Error::usage(
            "xlsx-to-terminal",
            "a workbook is no text, and this is a terminal",
        )
        .hint(format!("put this behind the command: > {}.xlsx", of.name))
        .at("--format"));
    }
    let books = world.books()?;
    let known_on = ask::known_on(&books, world)?;
    let period = args.period.resolve(&books, known_on)?.unwrap_or_else(|| {
        if of.of_a_day {
            Period::day(known_on)
        } else {
            Period::last_quarter(known_on)
        }
    });
    let disclosure = args.figures.disclosure();
    let mut periods = vec![period.clone()];
    if args.compare.is_some() {
        periods.extend(periods.first().map(Period::previous));
    }
    let question = Question {
        reports: vec![(indicator, by)],
        periods,
        known_on,
        classification,
    };
    // A page says of which operation it was made, and is held at it; other formats say the day alone.
    let (books, head) = if args.format == ReportFormat::Html {
        pinned(books)?
    } else {
        let head = books.store.head()?;
        (books, head)
    };
    let tables = count(&question, &books)?.into_iter().flatten();
    let printed: Vec<Printed> = tables
        .zip(question.periods)
        .map(|(table, period)| {
            Printed::new(of, by, period, known_on, classification, disclosure, table)
        })
        .collect();
    let asked = AskedFor {
        period,
        known_on,
        classification,
        disclosure,
    };
    write(&printed, args.format, &pack::made(head, &asked), world)
}

fn write(
    printed: &[Printed],
    format: ReportFormat,
    made: &Made,
    world: &mut World,
) -> Result<Ending> {
    let format = match format {
        ReportFormat::Table => Format::Table,
        ReportFormat::Csv => Format::Csv,
        ReportFormat::Json => Format::Json,
        ReportFormat::Html => {
            let page = crate::output::pack::report_page(printed, made)?;
            world.out.raw(page.as_bytes())?;
            return Ok(Ending::Done);
        }
        ReportFormat::Xlsx => {
            let workbook = crate::output::pack::report_workbook(printed)?;
            world.out.raw(&workbook)?;
            return Ok(Ending::Done);
        }
    };
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
