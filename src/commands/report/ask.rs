//! How a report is asked for: its period, breakdown, classification, the day on which it is known, and small numbers.
//!
//! Typed text becomes values of the report room here; nothing is counted.

use crate::calendar::{Day, london_day_of};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::nearest::nearest;
use crate::error::{Error, Result};
use crate::report::{By, Classification, Definition, Disclosure, Indicator, Period, indicators};
use crate::store::Entry;

/// Which days a report is about.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PeriodArgs {
    /// The first day
    #[arg(long, value_name = "DATE", conflicts_with_all = ["month", "quarter", "year"], requires = "to")]
    from: Option<String>,
    /// The last day
    #[arg(long, value_name = "DATE", requires = "from")]
    to: Option<String>,
    /// A month: 2026-10
    #[arg(long, value_name = "MONTH", conflicts_with_all = ["quarter", "year"])]
    month: Option<String>,
    /// A quarter: 2026-Q3 is July to September 2026, and so is 2026-27-Q2 of the financial year
    #[arg(long, value_name = "QUARTER", conflicts_with = "year")]
    quarter: Option<String>,
    /// A financial year, 2026-27 (April to March), or a calendar year, 2026
    #[arg(long, value_name = "YEAR")]
    year: Option<String>,
}

/// What of small numbers is shown, and by whose list people are settled.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct FigureArgs {
    /// Hide counts from 1 to one less than this, and others that would give them back
    ///
    /// As many shares of everybody as can be are kept. In CSV and JSON every row says how small numbers were kept:
    /// hidden_under has this number, rounded_to that of --round, and both are empty where nothing was asked.
    #[arg(long, value_name = "N")]
    suppress: Option<u32>,
    /// Round counts to the nearest multiple of this; percentages stay those of the unrounded counts, so that it protects
    /// nobody: --suppress does
    #[arg(long, value_name = "N")]
    round: Option<u32>,
    /// By whose list people are settled: delius-2026, nps-2017, kss-2017, noms-2007
    #[arg(long, value_name = "NAME", default_value = "delius-2026")]
    classification: String,
}

impl PeriodArgs {
    /// The period that was asked for; none where nothing was.
    ///
    /// # Errors
    /// What is no such period, ends before it starts, or has not begun by the day on which it is known.
    pub fn resolve(&self, books: &Books, known_on: Day) -> Result<Option<Period>> {
        let period = match (&self.month, &self.quarter, &self.year) {
            (Some(typed), ..) => named(Period::month(typed), typed, "--month", "2026-10")?,
            (_, Some(typed), _) => named(Period::quarter(typed), typed, "--quarter", "2026-Q3")?,
            (.., Some(typed)) => named(Period::year(typed), typed, "--year", "2026-27")?,
            _ => match (&self.from, &self.to) {
                (Some(from), Some(to)) => {
                    let day = |typed: &str, option| {
                        past_day(Some(typed), books.today, &books.calendar, option)
                    };
                    let (from, to) = (day(from, "--from")?, day(to, "--to")?);
                    Period::between(from, to).ok_or_else(|| {
                        Error::usage(
                            "period-backwards",
                            format!(
                                "the period ends on {}, before it starts on {}",
                                to.long(),
                                from.long()
                            ),
                        )
                        .hint("give the earlier day to --from and the later one to --to")
                        .at("--to")
                    })?
                }
                _ => return Ok(None),
            },
        };
        if period.from > known_on {
            return Err(Error::usage(
                "future-period",
                format!(
                    "nothing can be counted from {} on: the day it is known on is {}",
                    period.from.long(),
                    known_on.long()
                ),
            )
            .hint(format!(
                "the last quarter that is over is {}",
                Period::last_quarter(known_on).name
            )));
        }
        Ok(Some(period))
    }
}

fn named(
    period: Option<Period>,
    typed: &str,
    option: &'static str,
    example: &str,
) -> Result<Period> {
    period.ok_or_else(|| {
        Error::usage(
            "unknown-period",
            format!("{typed} is no period that can be read"),
        )
        .hint(format!("write it like {option} {example}"))
        .at(option)
    })
}

impl FigureArgs {
    /// How small numbers are kept.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure {
        Disclosure {
            suppress: u64::from(self.suppress.unwrap_or_default()),
            round: u64::from(self.round.unwrap_or_default()),
        }
    }

    /// The classification of the name that was given.
    ///
    /// # Errors
    /// There is none of that name.
    pub fn classification(&self) -> Result<Classification> {
        Classification::by_name(&self.classification).ok_or_else(|| {
            let all = Classification::ALL.map(Classification::name);
            Error::usage(
                "unknown-classification",
                format!("there is no classification {}", self.classification),
            )
            .hint(format!("there are: {}", all.join(", ")))
            .at("--classification")
        })
    }
}

/// The report of a name.
///
/// # Errors
/// There is none, with the nearest.
pub fn indicator(name: &str) -> Result<&'static Indicator> {
    indicators::by_name(name).ok_or_else(|| {
        let names = indicators::ALL.iter().map(|one| one.definition.name);
        let near = nearest(name, names, 3);
        let error = Error::usage("unknown-report", format!("there is no report {name}"));
        if near.is_empty() {
            error.hint("see them with `resettle report list`")
        } else {
            error.hint(format!("nearest: {}", near.join(", ")))
        }
    })
}

/// The breakdown of a word, if the report has it.
///
/// # Errors
/// No breakdown of that word, or one that the report does not have.
pub fn breakdown(typed: Option<&str>, of: &Definition) -> Result<Option<By>> {
    let Some(typed) = typed else {
        return Ok(None);
    };
    let by = By::by_word(typed).filter(|by| of.breakdowns.contains(by));
    let own: Vec<&str> = of.breakdowns.iter().map(|by| by.word()).collect();
    by.map(Some).ok_or_else(|| {
        Error::usage(
            "unknown-breakdown",
            format!("{} is not broken down by {typed}", of.name),
        )
        .hint(format!("it is by: {}", own.join(", ")))
        .at("--by")
    })
}

/// The day on which the figures are known: `--today` where it is given; else the day of `--as-at`, or the day on which its
/// operation was recorded, so that a report of the past is the same whenever it is made; else today.
///
/// # Errors
/// A day that cannot be read, or a store that cannot be.
pub fn known_on(books: &Books, world: &World) -> Result<Day> {
    let moment = world.options.as_at.as_deref().map(str::trim);
    let Some(moment) = moment.filter(|_| !world.options.today_given) else {
        return Ok(books.today);
    };
    match moment.parse::<i64>() {
        Ok(operation) => {
            let entry = books.store.operation(operation)?;
            Ok(entry.map_or(books.today, |entry| recorded_on(&entry)))
        }
        Err(_) => past_day(Some(moment), books.today, &books.calendar, "--as-at"),
    }
}

/// The real day of an operation: what was done as if it were another day was known on the day on which it was done.
fn recorded_on(entry: &Entry) -> Day {
    let real = london_day_of(&entry.at).filter(|_| entry.today_given);
    real.unwrap_or(entry.today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{EntryKind, Hash};

    #[test]
    fn a_pretended_day_is_not_the_day_on_which_an_operation_was_recorded() {
        let today = Day::parse_iso("2026-01-05").unwrap();
        let on = |at: &str, today_given| {
            let entry = Entry {
                id: 7,
                at: at.to_owned(),
                user: "tester".to_owned(),
                today,
                today_given,
                kind: EntryKind::Change,
                what: "close".to_owned(),
                undone_by: None,
                hash: Hash::default(),
            };
            recorded_on(&entry).to_string()
        };
        // Half past midnight in London, in summer.
        assert_eq!(on("2026-06-30T23:30:00Z", true), "2026-07-01");
        assert_eq!(on("2026-01-05T10:00:00Z", false), "2026-01-05");
        assert_eq!(on("", true), "2026-01-05");
    }
}
