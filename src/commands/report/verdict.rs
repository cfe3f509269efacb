//! What was found out about a pack, and what follows of it; as flat rows for machines.
//!
//! Refuses to look at files and at the store itself.

use super::since::Span;
use super::told;
use crate::calendar::Day;
use crate::error::Result;
use crate::output::manifest::{AskedFor, Manifest};
use crate::output::{Cell, Column, Envelope, Format, Out, write_rows};
use crate::report::Shown;
use crate::report::moved::Moved;
use crate::store::Entry;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    Same,
    Changed,
    Missing,
    /// No file of the pack.
    Extra,
}

/// Whose store it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Same,
    Other,
    /// The pack is of a store in which nothing was done, which any store once was.
    OfNothing,
}

/// What the journal says of the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Journal {
    Same,
    Shorter { newest: i64 },
    OtherHead,
    Broken { fault: String },
}

/// What came out when the pack was made again as of its operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Again {
    /// Files that are not the same.
    pub different: Vec<String>,
    /// Files that this program does not make.
    pub cannot: Vec<String>,
    /// Reports that this program counts otherwise, or not at all.
    pub definitions: Vec<String>,
}

/// Later operations that moved figures; the entry of the log where it is one alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    pub span: Span,
    pub entry: Option<Entry>,
}

/// Everything that was found out.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub manifest: Manifest,
    pub asked: AskedFor,
    pub files: Vec<(String, FileState)>,
    pub whose: Whose,
    pub journal: Journal,
    /// None where it was not made again.
    pub again: Option<Again>,
    /// Later erasures: whoever was erased is missing from the past too.
    pub erasures: Vec<i64>,
    /// The day of the figures of now.
    pub now_on: Day,
    /// How many figures moved because days went by.
    pub by_days: usize,
    /// None where nothing was compared.
    pub moved: Option<Vec<Moved>>,
    pub later: Vec<Later>,
    pub today: Day,
}

const ROWS: [Column; 21] = [
    Column::data("check"),
    Column::data("state"),
    Column::data("name"),
    Column::data("report"),
    Column::data("period_from"),
    Column::data("period_to"),
    Column::data("dimension"),
    Column::data("group"),
    Column::data("class"),
    Column::data("was_count"),
    Column::data("was_of"),
    Column::data("was_percent"),
    Column::data("now_count"),
    Column::data("now_of"),
    Column::data("now_percent"),
    Column::data("operation"),
    Column::data("last_operation"),
    Column::data("at"),
    Column::data("user"),
    Column::data("what"),
    Column::data("figures"),
];

impl Verdict {
    /// What is known before the store is looked at.
    #[must_use]
    pub fn new(
        manifest: Manifest,
        asked: AskedFor,
        files: Vec<(String, FileState)>,
        today: Day,
    ) -> Self {
        Self {
            now_on: asked.known_on,
            manifest,
            asked,
            files,
            whose: Whose::Other,
            journal: Journal::OtherHead,
            again: None,
            erasures: Vec::new(),
            by_days: 0,
            moved: None,
            later: Vec::new(),
            today,
        }
    }

    /// Whether the store has what the pack was made of.
    #[must_use]
    pub fn can_be_made_again(&self) -> bool {
        let is_there = matches!(self.journal, Journal::Same | Journal::Broken { .. });
        self.whose != Whose::Other && is_there
    }

    /// Whether the pack is as it was made, and its store says the same.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        let same = self
            .files
            .iter()
            .all(|(_, state)| *state == FileState::Same);
        let again = self.again.as_ref();
        same && self.manifest.is_as_made()
            && self.whose != Whose::Other
            && self.journal == Journal::Same
            && again.is_some_and(|again| again.different.is_empty())
    }

    /// Whether the figures made again are those that stand in the pack: every file of figures came out to the byte. Only then
    /// are those of now laid beside the pack's own, and not beside figures that whoever was erased is missing from.
    #[must_use]
    pub fn is_of_this_pack(&self) -> bool {
        let is_of_figures = |name: &String| name.ends_with(".csv") && name != "definitions.csv";
        let is_same = |again: &Again| {
            let mut wrong = again.different.iter().chain(&again.cannot);
            !wrong.any(is_of_figures)
        };
        self.manifest.is_as_made() && self.again.as_ref().is_some_and(is_same)
    }

    /// Why it is not said whether the pack still holds; none where it is.
    #[must_use]
    pub fn why_not_compared(&self) -> Option<&'static str> {
        if self.moved.is_some() {
            return None;
        }
        let again = self.again.as_ref();
        Some(if again.is_none() {
            "the store does not have what the pack was made of"
        } else if !self.manifest.is_as_made() {
            "the manifest was changed"
        } else if !self.erasures.is_empty() {
            "people were erased since, so that the figures of the pack cannot be made again and cannot be compared line by line"
        } else {
            "the figures of the pack cannot be made again, and so cannot be compared line by line"
        })
    }

    /// Whether the same figures would be made now; none where that could not be found out.
    #[must_use]
    pub fn holds(&self) -> Option<bool> {
        self.moved.as_ref().map(Vec::is_empty)
    }

    /// Writes it.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub fn write(&self, format: Format, out: &mut Out) -> Result<()> {
        if format == Format::Table {
            return told::screen(self, out);
        }
        let manifest = &self.manifest;
        let envelope = Envelope::new(self.today)
            .with("intact", self.is_intact())
            .with("holds", self.holds())
            .with("holds_not_known", self.why_not_compared())
            .with("period", self.asked.period.name.clone())
            .with("known_on", manifest.known_on.clone())
            .with("now_on", self.now_on.to_string())
            .with("operation", manifest.operation)
            .with("head", manifest.head.clone())
            .with("program", manifest.program.clone())
            .with("moved_by_days", self.by_days);
        write_rows(out, format, &ROWS, &envelope, self.rows())?;
        Ok(())
    }

    fn rows(&self) -> Vec<Vec<Cell>> {
        let mut rows = Vec::new();
        let manifest_is_as_made = self.manifest.is_as_made();
        let mut check = |check: &'static str, state: &'static str, name: Option<String>| {
            rows.push(row([
                Cell::from(check),
                Cell::from(state),
                Cell::from(name),
            ]));
        };
        let own = if manifest_is_as_made {
            "same"
        } else {
            "changed"
        };
        check("manifest", own, None);
        for (name, state) in &self.files {
            check("file", state.word(), Some(name.clone()));
        }
        let whose = match self.whose {
            Whose::Same => "same",
            Whose::Other => "other",
            Whose::OfNothing => "of-nothing",
        };
        check("store", whose, None);
        let (state, fault) = match &self.journal {
            Journal::Same => ("same", None),
            Journal::Shorter { .. } => ("missing", None),
            Journal::OtherHead => ("changed", None),
            Journal::Broken { fault } => ("broken", Some(fault.clone())),
        };
        check("journal", state, fault);
        if let Some(again) = &self.again {
            for (state, names) in [("different", &again.different), ("not-made", &again.cannot)] {
                for name in names {
                    check("again", state, Some(name.clone()));
                }
            }
            for name in &again.definitions {
                check("definition", "changed", Some(name.clone()));
            }
            if again.different.is_empty() {
                check("again", "same", None);
            }
        } else {
            check("again", "not-made", None);
        }
        rows.extend(self.moved.iter().flatten().map(figure_row));
        rows.extend(self.later.iter().map(later_row));
        rows
    }
}

impl FileState {
    fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Extra => "extra",
        }
    }
}

/// A row that begins with these and has nothing else.
fn row(first: [Cell; 3]) -> Vec<Cell> {
    let mut cells = Vec::from(first);
    cells.resize(ROWS.len(), Cell::Null);
    cells
}

fn number(shown: Shown) -> Cell {
    match shown {
        Shown::Count(count) => Cell::Int(i64::try_from(count).unwrap_or(i64::MAX)),
        Shown::Hidden => Cell::Null,
    }
}

fn figure_row(moved: &Moved) -> Vec<Cell> {
    let name = &moved.name;
    let mut cells = vec![
        Cell::from("figure"),
        Cell::from("different"),
        Cell::text(name.status.clone()),
        Cell::from(name.report),
        Cell::Day(name.from),
        Cell::Day(name.to),
        Cell::from(name.dimension),
        Cell::text(name.group.clone()),
        Cell::from(if name.is_share { "measure" } else { "line" }),
    ];
    for figure in [moved.was, moved.now] {
        let percent = figure.and_then(|figure| figure.percent);
        cells.extend([
            figure.map_or(Cell::Null, |figure| number(figure.count)),
            figure
                .and_then(|figure| figure.of)
                .map_or(Cell::Null, number),
            percent.map_or(Cell::Null, |percent| Cell::Tenths(percent.tenths())),
        ]);
    }
    cells.resize(ROWS.len(), Cell::Null);
    cells
}

fn later_row(later: &Later) -> Vec<Cell> {
    let entry = later.entry.as_ref();
    let mut cells = row([Cell::from("operation"), Cell::from("moved"), Cell::Null]);
    cells.truncate(ROWS.len() - 6);
    cells.extend([
        Cell::Int(later.span.first),
        Cell::Int(later.span.last),
        Cell::from(entry.map(|entry| entry.at.clone())),
        Cell::from(entry.map(|entry| entry.user.clone())),
        Cell::from(entry.map(|entry| entry.what.clone())),
        Cell::from(later.span.figures),
    ]);
    cells
}
