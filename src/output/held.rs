//! All that is held about one person as one document, to be read or to be read in: what stands, what stood before, and who
//! wrote it when.
//!
//! It refuses to know the store: records come as names and values, with the moments at which they were written and ended.

use serde_json::json;

use super::data::json::Document;
use super::text::{clean, wrap};
use super::{Cell, Envelope, Tail};
use crate::calendar::Day;
use crate::error::Result;

/// Who did something to a record, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The number of the operation in the journal.
    pub operation: i64,
    pub at: String,
    pub by: String,
}

/// One record, as it is or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name of each field, its value as it is kept, and as a person reads it.
    pub values: Vec<(String, String, String)>,
    pub written: Stamp,
    /// When it was replaced or taken away; none for what stands.
    pub ended: Option<Stamp>,
}

/// One operation of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub stamp: Stamp,
    pub what: String,
    pub taken_back: bool,
}

/// The records of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// The name for programs.
    pub name: String,
    pub heading: String,
    pub records: Vec<Record>,
}

/// The whole document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldAbout {
    pub prison_number: String,
    pub former_numbers: Vec<String>,
    pub today: Day,
    pub families: Vec<Family>,
    pub operations: Vec<Done>,
    /// What the document leaves out, a sentence each.
    pub left_out: Vec<String>,
}

/// A line of the readable document is at most this wide.
pub const WIDTH: usize = 100;

/// The readable document, as far as it is written.
struct Lines {
    text: String,
    columns: usize,
}

impl HeldAbout {
    /// The document for reading: plain text, in lines of at most so many columns.
    #[must_use]
    pub fn text(&self, columns: usize) -> String {
        let mut to = Lines {
            text: String::new(),
            columns: columns.min(WIDTH),
        };
        let number = &self.prison_number;
        line(&mut to, "", &format!("All that is held about {number}"));
        line(&mut to, "", &format!("As of {}", self.today.long()));
        if !self.former_numbers.is_empty() {
            let former = self.former_numbers.join(", ");
            line(&mut to, "", &format!("Also held before under: {former}"));
        }
        for family in &self.families {
            heading(&mut to, &family.heading);
            let (now, before): (Vec<Told>, Vec<Told>) =
                told(&family.records).into_iter().partition(Told::stands);
            for one in now {
                one.write(number, &mut to);
            }
            if !before.is_empty() {
                line(&mut to, "", "Before:");
            }
            for one in before {
                one.write(number, &mut to);
            }
        }
        heading(&mut to, "What was done to these records, when and by whom");
        for done in &self.operations {
            let back = if done.taken_back { " (taken back)" } else { "" };
            let Stamp { operation, at, by } = &done.stamp;
            let what = &done.what;
            line(
                &mut to,
                "- ",
                &format!("{operation}: {at}, {by}: {what}{back}"),
            );
        }
        heading(&mut to, "What this document leaves out");
        for sentence in &self.left_out {
            line(&mut to, "- ", sentence);
        }
        to.text
    }

    /// The document for programs: the one envelope, a row a value.
    ///
    /// # Errors
    /// A value that JSON cannot hold.
    pub fn json(&self) -> Result<Vec<u8>> {
        let operations: Vec<_> = self
            .operations
            .iter()
            .map(|done| {
                let Stamp { operation, at, by } = &done.stamp;
                json!({"operation": operation, "at": at, "by": by, "what": done.what, "taken_back": done.taken_back})
            })
            .collect();
        let envelope = Envelope::new(self.today)
            .with("prison_number", self.prison_number.clone())
            .with("former_numbers", self.former_numbers.clone())
            .with("operations", operations)
            .with("left_out", self.left_out.clone());
        let mut bytes = Vec::new();
        let mut document = Document::open(&mut bytes, &envelope)?;
        for family in &self.families {
            for (place, record) in family.records.iter().enumerate() {
                let nth = i64::try_from(place + 1).unwrap_or(i64::MAX);
                for (field, value, _) in &record.values {
                    let cells = row(&family.name, nth, field, value, record);
                    document.row(cells.iter().map(|(name, cell)| (*name, cell.data())))?;
                }
            }
        }
        document.finish(&Tail::default())?;
        Ok(bytes)
    }
}

fn row(
    family: &str,
    nth: i64,
    field: &str,
    value: &str,
    record: &Record,
) -> [(&'static str, Cell); 11] {
    let ended = record.ended.as_ref();
    [
        ("family", Cell::text(family.to_owned())),
        ("record", Cell::Int(nth)),
        ("field", Cell::text(field.to_owned())),
        ("value", Cell::text(value.to_owned())),
        ("current", Cell::Bool(ended.is_none())),
        ("written_operation", Cell::Int(record.written.operation)),
        ("written_at", Cell::text(record.written.at.clone())),
        ("written_by", Cell::text(record.written.by.clone())),
        (
            "ended_operation",
            ended.map_or(Cell::Null, |ended| Cell::Int(ended.operation)),
        ),
        ("ended_at", Cell::from(ended.map(|ended| ended.at.clone()))),
        ("ended_by", Cell::from(ended.map(|ended| ended.by.clone()))),
    ]
}

fn heading(to: &mut Lines, text: &str) {
    to.text.push('\n');
    line(to, "", text);
    let rule = "=".repeat(text.len());
    line(to, "", &rule);
}

/// The columns of the person's own number, which stands at the head of the document.
const OWN_NUMBER: [&str; 2] = ["number", "prisoner"];

/// What was written once or again in the same words: under another number, or after it was taken back.
struct Told<'r>(Vec<&'r Record>);

/// Records of one family with those that say the same put together, in the order in which they are kept.
fn told(records: &[Record]) -> Vec<Told<'_>> {
    let words = |record: &Record| -> Vec<(String, String)> {
        let values = record.values.iter();
        values
            .filter(|(field, ..)| !OWN_NUMBER.contains(&field.as_str()))
            .map(|(field, value, _)| (field.clone(), value.clone()))
            .collect()
    };
    let mut found: Vec<(Vec<(String, String)>, Told<'_>)> = Vec::new();
    for record in records {
        let said = words(record);
        match found.iter_mut().find(|(known, _)| *known == said) {
            Some((_, told)) => told.0.push(record),
            None => found.push((said, Told(vec![record]))),
        }
    }
    let mut found: Vec<Told<'_>> = found.into_iter().map(|(_, told)| told).collect();
    for told in &mut found {
        told.0.sort_by_key(|record| record.written.operation);
    }
    found
}

impl Told<'_> {
    fn stands(&self) -> bool {
        self.0.iter().any(|record| record.ended.is_none())
    }

    fn write(&self, own_number: &str, to: &mut Lines) {
        let Some((first, again)) = self.0.split_first() else {
            return;
        };
        let mut lead = "- ";
        for (field, value, shown) in &first.values {
            if OWN_NUMBER.contains(&field.as_str()) && (value == own_number || !again.is_empty()) {
                continue;
            }
            line(to, lead, &format!("{}: {shown}", capital(field)));
            lead = "  ";
        }
        let Stamp { operation, at, by } = &first.written;
        line(
            to,
            lead,
            &format!("[written {at} by {by}, operation {operation}]"),
        );
        if !again.is_empty() {
            let operations = again
                .iter()
                .map(|record| record.written.operation.to_string());
            let operations: Vec<String> = operations.collect();
            line(
                to,
                "  ",
                &format!("[the same again in operation {}]", operations.join(", ")),
            );
        }
        let ended = self.0.iter().filter_map(|record| record.ended.as_ref());
        let last = ended.max_by_key(|ended| ended.operation);
        if let Some(Stamp { operation, at, by }) = last.filter(|_| !self.stands()) {
            line(
                to,
                "  ",
                &format!("[until {at}, by {by}, operation {operation}]"),
            );
        }
    }
}

fn capital(word: &str) -> String {
    let plain = word.replace('_', " ");
    let mut letters = plain.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Writes a text behind its lead, cleaned and wrapped; further lines hang under the first.
fn line(to: &mut Lines, lead: &str, text: &str) {
    let mut lead = lead.to_owned();
    for one in text.lines() {
        let safe = clean(one);
        for part in wrap(&safe, to.columns.saturating_sub(lead.len())) {
            to.text.push_str(&lead);
            to.text.push_str(part);
            to.text.push('\n');
            lead = " ".repeat(lead.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about() -> HeldAbout {
        let stamp = |operation| Stamp {
            operation,
            at: "2026-11-22T09:30:00Z".to_owned(),
            by: "tester".to_owned(),
        };
        let record = |value: &str, ended| Record {
            values: vec![("text".to_owned(), value.to_owned(), value.to_owned())],
            written: stamp(1),
            ended,
        };
        HeldAbout {
            prison_number: "A1234BC".to_owned(),
            former_numbers: Vec::new(),
            today: Day::from_ymd(2026, 11, 22).unwrap(),
            families: vec![Family {
                name: "note".to_owned(),
                heading: "Notes".to_owned(),
                records: vec![
                    record("two\nlines\u{1b}", None),
                    record("old", Some(stamp(2))),
                    record("two\nlines\u{1b}", Some(stamp(3))),
                ],
            }],
            operations: vec![Done {
                stamp: stamp(1),
                what: "note A1234BC".to_owned(),
                taken_back: false,
            }],
            left_out: vec!["Copies.".to_owned()],
        }
    }

    #[test]
    fn it_reads_as_a_page() {
        assert_eq!(
            about().text(WIDTH),
            "\
All that is held about A1234BC
As of Sun 22 Nov 2026

Notes
=====
- Text: two
  lines␛
  [written 2026-11-22T09:30:00Z by tester, operation 1]
  [the same again in operation 1]
Before:
- Text: old
  [written 2026-11-22T09:30:00Z by tester, operation 1]
  [until 2026-11-22T09:30:00Z, by tester, operation 2]

What was done to these records, when and by whom
================================================
- 1: 2026-11-22T09:30:00Z, tester: note A1234BC

What this document leaves out
=============================
- Copies.
"
        );
    }

    #[test]
    fn a_program_gets_a_row_a_value() {
        let bytes = about().json().unwrap();
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(value["rows"].as_array().unwrap().len(), 3);
        assert_eq!(value["rows"][0]["value"], "two\nlines\u{1b}");
        assert_eq!(value["rows"][1]["current"], false);
        assert_eq!(value["rows"][1]["ended_operation"], 2);
        assert_eq!(value["operations"][0]["what"], "note A1234BC");
        assert_eq!(value["left_out"][0], "Copies.");
    }
}
