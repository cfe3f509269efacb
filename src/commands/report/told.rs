//! What was found out about a pack, told to people: a sentence for each thing that was looked at, the figures that would be
//! different, and what moved them.
//!
//! Refuses to find anything out.

use super::since::Span;
use super::verdict::{FileState, Journal, Verdict, Whose};
use crate::error::Result;
use crate::output::manifest::this_program;
use crate::output::{Card, Cell, Column, Envelope, Format, Out, Rows, Tail, say, write_rows};
use crate::report::Shown;
use crate::report::moved::{Figure, Moved};

/// So many figures are listed on a screen unless everything is asked for.
const LISTED: usize = 30;

const FIGURES: [Column; 6] = [
    Column::screen("Report").flexible(),
    Column::screen("From"),
    Column::screen("Group").flexible(),
    Column::screen("Figure").flexible(),
    Column::screen("Then").right(),
    Column::screen("Now").right(),
];

const LATER: [Column; 5] = [
    Column::screen("No.").right(),
    Column::screen("When"),
    Column::screen("Who"),
    Column::screen("What").flexible(),
    Column::screen("Figures").right(),
];

/// Writes it on a screen.
///
/// # Errors
/// Standard output cannot be written.
pub fn screen(of: &Verdict, out: &mut Out) -> Result<()> {
    of.screen(out)
}

impl Verdict {
    fn screen(&self, out: &mut Out) -> Result<()> {
        let manifest = &self.manifest;
        let mut card = Card::new(format!("Pack for {}", self.asked.period.name));
        let known_on = self.asked.known_on.long();
        card.pair(
            "Made",
            format!("at operation {}, known on {known_on}", manifest.operation),
        );
        if !manifest.is_as_made() {
            let said = if manifest.manifest_sha256.is_empty() {
                "the manifest was changed, or made by an earlier resettle: it has no hash of its own"
            } else {
                "the manifest was changed: what it says of this pack is not what it said when it was made"
            };
            card.pair("Manifest", said);
        }
        card.pair("Files", self.files_said());
        card.pair("Store", self.whose_said());
        card.pair("Journal", self.journal_said());
        card.pair("Made again", self.again_said());
        card.pair("Now", self.now_said());
        card.write(out)?;
        if let Some(moved) = self.moved.as_ref().filter(|moved| !moved.is_empty()) {
            out.blank()?;
            out.heading("Would be different now")?;
            self.figures(moved, out)?;
        }
        if !self.later.is_empty() {
            out.blank()?;
            out.heading("Moved by")?;
            let rows = self.later.iter().map(|later| {
                let Span { first, last, .. } = later.span;
                let entry = later.entry.as_ref();
                let number =
                    entry.map_or_else(|| format!("{first} to {last}"), |_| first.to_string());
                vec![
                    Cell::text(number),
                    Cell::from(entry.map(|entry| entry.at.clone())),
                    Cell::from(entry.map(|entry| entry.user.clone())),
                    entry.map_or(Cell::from("some of these"), |entry| {
                        Cell::text(entry.what.clone())
                    }),
                    Cell::from(later.span.figures),
                ]
            });
            write_rows(out, Format::Table, &LATER, &Envelope::new(self.today), rows)?;
        }
        Ok(())
    }

    fn figures(&self, moved: &[Moved], out: &mut Out) -> Result<()> {
        // The share of a line moves with every other line, which is told where the count moved.
        let is_news = |one: &&Moved| {
            let count = |figure: Option<Figure>| figure.map(|figure| figure.count);
            one.name.is_share || count(one.was) != count(one.now)
        };
        let listed: Vec<&Moved> = if out.is_verbose() {
            moved.iter().collect()
        } else {
            moved.iter().filter(is_news).take(LISTED).collect()
        };
        let envelope = Envelope::new(self.today);
        let mut rows = Rows::open(out, Format::Table, &FIGURES, &envelope)?;
        for one in &listed {
            rows.row(&[
                Cell::from(one.name.report),
                Cell::Day(one.name.from),
                Cell::text(one.name.group.clone()),
                Cell::text(one.name.status.clone()),
                Cell::text(one.was.as_ref().map_or_else(String::new, figure_said)),
                Cell::text(one.now.as_ref().map_or_else(String::new, figure_said)),
            ])?;
        }
        rows.finish(Tail::default())?;
        let more = moved.len().saturating_sub(listed.len());
        if more > 0 {
            out.line(format!("and {more} more, which --verbose lists"))?;
        }
        Ok(())
    }

    fn files_said(&self) -> String {
        let wrong = self
            .files
            .iter()
            .filter(|(_, state)| *state != FileState::Same);
        let wrong: Vec<String> = wrong
            .map(|(name, state)| match state {
                FileState::Missing => format!("{name} is missing"),
                FileState::Extra => format!("{name} is no file of this pack"),
                FileState::Same | FileState::Changed => format!("{name} was changed"),
            })
            .collect();
        if wrong.is_empty() {
            let count = say::plural(self.files.len(), "file", "files");
            return if self.manifest.is_as_made() {
                format!("{count}, as they were made")
            } else {
                format!("{count}, as the manifest has them now")
            };
        }
        wrong.join("; ")
    }

    fn whose_said(&self) -> &'static str {
        match self.whose {
            Whose::Same => "the store that it was made of",
            Whose::Other => {
                "not the store that it was made of; say which with --store FILE. Its figures were not made again"
            }
            Whose::OfNothing => {
                "it was made of a store in which nothing was done, so that any will do"
            }
        }
    }

    fn journal_said(&self) -> String {
        let operation = self.manifest.operation;
        match &self.journal {
            Journal::Same => {
                format!("has operation {operation} with the same head, and the chain holds")
            }
            Journal::Shorter { newest } => format!(
                "has no operation {operation}; its newest is {newest}: this is an older copy, or operations were lost"
            ),
            Journal::OtherHead => format!(
                "has another operation {operation}: what was done up to then is not what the pack was made of"
            ),
            Journal::Broken { fault } => format!("{fault}; see: resettle doctor"),
        }
    }

    fn again_said(&self) -> String {
        let Some(again) = &self.again else {
            return "no, the store does not have what it was made of".to_owned();
        };
        let mut said = if again.different.is_empty() {
            format!("as of operation {}, the same", self.manifest.operation)
        } else {
            format!("not the same: {}", again.different.join(", "))
        };
        if !again.cannot.is_empty() {
            said += &format!("; not made by this build: {}", again.cannot.join(", "));
        }
        if !again.definitions.is_empty() {
            let names = again.definitions.join(", ");
            said += &format!("; counted otherwise by now: {names}");
        }
        if again.different.is_empty() {
            return said;
        }
        if self.manifest.program != this_program() {
            let (old, this) = (&self.manifest.program, this_program());
            said += &format!("; made by {old}, and this is {this}");
        }
        if !self.erasures.is_empty() {
            let numbers: Vec<String> = self.erasures.iter().map(i64::to_string).collect();
            let numbers = numbers.join(", ");
            said += &format!(
                "; people were erased since (operation {numbers}), who are missing from the past too"
            );
        }
        said
    }

    fn now_said(&self) -> String {
        let on = self.now_on.long();
        match &self.moved {
            None => {
                let why = self.why_not_compared().unwrap_or_default();
                format!("not known whether they still hold: {why}")
            }
            Some(moved) if moved.is_empty() => format!("still hold: made on {on}, the same"),
            Some(moved) => {
                let figures = say::plural(moved.len(), "figure", "figures");
                let days = if self.by_days > 0 {
                    format!("; {} moved because days went by", self.by_days)
                } else {
                    String::new()
                };
                format!("{figures} would be different now, made on {on}{days}")
            }
        }
    }
}

/// `3`, or `3 of 4 (75.0%)`.
fn figure_said(figure: &Figure) -> String {
    let said = |shown| match shown {
        Shown::Count(count) => count.to_string(),
        Shown::Hidden => "hidden".to_owned(),
    };
    let mut text = said(figure.count);
    if let Some(of) = figure.of {
        text += &format!(" of {}", said(of));
    }
    if let Some(percent) = figure.percent {
        text += &format!(" ({percent}%)");
    }
    text
}
