//! The page of a board: what met its target and what did not, every figure in a table, the tables drawn, and what was counted.
//!
//! Knows the order in which a board reads. The figures come as they may be shown; it refuses to count, and draws no number
//! that is not in a table of the page.

mod counted;
mod drawn;
mod judged;
mod sections;
mod view;

use super::{Made, charts, page};
use crate::error::Result;
use crate::output::figures;
use crate::output::text::clean;
use crate::report::board::{Board, Trend};
use crate::report::{Period, Printed};
use serde::Serialize;

const TEMPLATE: &str = include_str!("board.html");
const STYLE: &str = include_str!("board.css");

#[derive(Serialize)]
struct Page {
    title: String,
    period: String,
    known_on: String,
    operation: i64,
    head: String,
    disclosure: String,
    /// Of where people live, where a report uses one: its name and what it is.
    classification: Option<(String, String)>,
    style: String,
    patterns: String,
    judged: judged::Judged,
    sections: Vec<sections::Section>,
    definitions: Vec<counted::Counted>,
}

/// The page of a pack.
///
/// # Errors
/// A mistake in the template, a fault of the drawing library.
pub fn board(board: &Board, made: &Made) -> Result<String> {
    let reports: Vec<&Printed> = board.reports.iter().collect();
    let period = reports
        .iter()
        .find(|one| !one.definition.of_a_day)
        .map_or_else(|| days(&board.period), |one| figures::period(one));
    let title = format!("Board report: {}", board.period.name);
    of(title, period, &reports, &board.trends, made)
}

/// The page of one report, with the periods before it where they were asked for; the first is the one it is about.
///
/// # Errors
/// Those of [`board`].
pub fn report(printed: &[Printed], made: &Made) -> Result<String> {
    let reports: Vec<&Printed> = printed.iter().collect();
    let Some(first) = reports.first() else {
        return of("No report".to_owned(), String::new(), &[], &[], made);
    };
    let title = format!("{}: {}", first.definition.title, first.period.name);
    let trends: Vec<Trend> = first
        .definition
        .measures
        .iter()
        .map(|measure| Trend {
            definition: first.definition,
            measure,
            periods: printed.iter().rev().cloned().collect(),
        })
        .collect();
    of(title, figures::period(first), &reports, &trends, made)
}

fn of(
    title: String,
    period: String,
    reports: &[&Printed],
    trends: &[Trend],
    made: &Made,
) -> Result<String> {
    let mut classified = reports.iter().filter(|one| one.definition.classified);
    let note = made.disclosure_note.as_deref().unwrap_or_default();
    let context = Page {
        title: clean(&title).into_owned(),
        period: clean(&period).into_owned(),
        known_on: made.known_on.long(),
        operation: made.operation,
        head: clean(&made.head).into_owned(),
        disclosure: clean(note.trim_end_matches('.')).into_owned(),
        classification: classified.next().map(|one| {
            let (name, about) = (one.classification.name(), one.classification.about());
            (name.to_owned(), about.to_owned())
        }),
        style: style(),
        patterns: charts::patterns(),
        judged: judged::judged(reports, trends)?,
        sections: sections::sections(reports)?,
        definitions: counted::counted(reports),
    };
    page("board.html", TEMPLATE, context)
}

/// The style with the inks of both schemes; paper is always light.
fn style() -> String {
    format!(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n{}{STYLE}",
        charts::light(),
        charts::dark(),
        charts::rules(),
    )
}

fn days(period: &Period) -> String {
    if period.from == period.to {
        period.from.long()
    } else {
        format!("{} to {}", period.from.long(), period.to.long())
    }
}

#[cfg(test)]
mod tests;
