//! The text part of a message: 72 columns, no colour, the same bytes for the same facts.

use super::{Digest, Row, Section};
use crate::output::say;
use crate::output::text::{clean, width, wrap};

/// Columns that no mail program breaks.
pub const COLUMNS: usize = 72;
/// No column before the last is wider.
const WIDEST: usize = 20;
const GAP: usize = 2;

/// The whole text.
#[must_use]
pub fn text(digest: &Digest) -> String {
    let mut text = String::new();
    for line in opening(digest) {
        put(&mut text, &line);
    }
    text.push('\n');
    text.push_str(&sections(&digest.sections()));
    for line in closing(digest) {
        put(&mut text, &line);
    }
    text
}

/// What stands before the sections.
pub(super) fn opening(digest: &Digest) -> [String; 2] {
    let since = say::day(digest.since);
    let news = match (digest.since_operation, digest.last) {
        (Some(operation), _) => {
            format!("News since the last digest: {since}, operation {operation}.")
        }
        (None, Some(last)) => format!(
            "News since {since}; the last digest was that of {}.",
            say::day(last)
        ),
        (None, None) => format!("News since {since}; no digest was sent before."),
    };
    let whose = digest.whose(digest.names);
    let lead = clean(&whose);
    [format!("{}: {lead}", say::day(digest.today)), news]
}

/// What stands after them.
pub(super) fn closing(digest: &Digest) -> Vec<String> {
    let mut lines = Vec::new();
    if digest.undated > 0 {
        let things = say::plural(digest.undated, "thing is", "things are");
        lines.push(format!(
            "{things} to be done as soon as possible and without a day: resettle overdue --undated"
        ));
    }
    lines.push("One case: resettle A1234BC. Why a date: resettle explain A1234BC.".to_owned());
    lines.push(format!("Journal: {}", digest.head));
    lines
}

fn put(text: &mut String, line: &str) {
    for part in wrap(line, COLUMNS) {
        text.push_str(part);
        text.push('\n');
    }
}

/// The sections, one below the other, each with an empty line behind it.
pub(super) fn sections(sections: &[Section]) -> String {
    let mut text = String::new();
    for section in sections {
        put(&mut text, &section.title);
        let widest = |of: fn(&Row) -> &str| {
            let widths = section.rows.iter().map(|row| width(of(row)));
            widths.max().unwrap_or(0).min(WIDEST)
        };
        let columns = [
            widest(|row| &row.number),
            widest(|row| &row.who),
            widest(|row| &row.when),
        ];
        for row in &section.rows {
            lay_out(&mut text, columns, row);
        }
        text.push('\n');
    }
    text
}

/// One row; what does not fit into its column goes on below it.
fn lay_out(text: &mut String, columns: [usize; 3], row: &Row) {
    let before: usize = columns.iter().map(|column| column + GAP).sum::<usize>() + GAP;
    let last = COLUMNS.saturating_sub(before).max(WIDEST);
    let parts = [
        wrap(&row.number, columns[0]),
        wrap(&row.who, columns[1]),
        wrap(&row.when, columns[2]),
        wrap(&row.what, last),
    ];
    let lines = parts.iter().map(Vec::len).max().unwrap_or(0);
    for place in 0..lines {
        let mut line = String::new();
        let mut owed = GAP;
        for (part, column) in parts.iter().zip(columns.iter().chain([&last])) {
            let cell = part.get(place).copied().unwrap_or_default();
            if !cell.is_empty() {
                line.extend(std::iter::repeat_n(' ', owed));
                line.push_str(cell);
                owed = 0;
            }
            owed += column.saturating_sub(width(cell)) + GAP;
        }
        text.push_str(&line);
        text.push('\n');
    }
}
