//! Records that are a list of named values: one table for all kinds, because a table and its past for each would be read by
//! every command before it does anything.
//!
//! The values stand in one column as a JSON object of the fields that are known, in the order of the declaration; each passes
//! its declaration again when it is read.

use crate::calendar::Day;
use crate::domain::entry::planned::{self, Which};
use crate::domain::{Entry, EntryKind, PrisonNumber};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::{Family, Needs, Part, Rows};
use serde_json::{Map, Value};
use std::cmp::Ordering;
use std::rc::Rc;

impl Family for Entry {
    const INDEX: usize = 10;
    const COLUMNS: &'static [&'static str] = &["kind", "id", "fields"];
    const KEY: usize = 2;
    const FOR_PLANNING: bool = false;

    fn part(rows: Rows, needs: Needs) -> Part {
        let (day, every_step) = match needs {
            Needs::Everything => return Part::All,
            Needs::Planning => return Part::Nothing,
            Needs::PlansOf(day) => (day, false),
            Needs::PlansAndStepsOf(day) => (day, true),
        };
        let wanted = planned::kinds(every_step);
        let each: Vec<String> = wanted
            .iter()
            .map(|(kind, which)| condition(*kind, which, day, rows))
            .collect();
        Part::Where(format!("({})", each.join(" OR ")))
    }

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.push(self.kind.word().into());
        to.push((&self.id).into());
        to.push(Cell::Made(Rc::from(written(self))));
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        let kind = cells.word(EntryKind::from_word)?;
        let id = cells.text()?;
        let fields = cells.text()?;
        read(kind, id, &fields).ok_or_else(|| cells.broken())
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        let key = |entry: &'_ Self| (entry.kind.word(), entry.id.clone());
        key(self).cmp(&key(other))
    }

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }
}

/// The known values as a JSON object.
pub(in crate::store) fn written(entry: &Entry) -> String {
    let fields: Map<String, Value> = entry
        .known()
        .map(|(field, value)| (field.name.to_owned(), Value::from(value)))
        .collect();
    Value::Object(fields).to_string()
}

/// The record of a JSON object; none when a value does not pass its declaration.
pub(in crate::store) fn read(kind: EntryKind, id: String, fields: &str) -> Option<Entry> {
    let mut entry = Entry::blank(kind, id);
    let values: Map<String, Value> = serde_json::from_str(fields).ok()?;
    for (name, value) in &values {
        entry.set(name, value.as_str()?).ok()?;
    }
    Some(entry)
}

/// Which rows of a kind are read, as a condition. Names and values are those of the program, and a day is digits and hyphens.
fn condition(kind: EntryKind, which: &Which, day: Day, rows: Rows) -> String {
    let is_kind = format!("kind = '{}'", kind.word());
    match which {
        Which::All => is_kind,
        Which::OpenUntil(fields) => {
            let open = fields.iter().map(|field| {
                let (begins, value) = day_in(field);
                format!(" AND ({begins} = 0 OR {value} > '{day}')")
            });
            format!("({is_kind}{})", open.collect::<String>())
        }
        Which::OfPeopleWith { on, field, values } => {
            let own = rows.whose("prisoner");
            let own = own.map_or_else(String::new, |whose| format!("{whose} AND "));
            let has = values
                .iter()
                .map(|value| format!("instr(fields, '\"{field}\":\"{value}\"') > 0 OR "));
            let has: String = has.collect();
            let (begins, value) = day_in(on);
            format!(
                "({is_kind} AND prisoner IN (SELECT prisoner FROM entry WHERE {own}{is_kind}
                  AND ({has}{begins} > 0 AND {value} > '{day}')))"
            )
        }
    }
}

/// Where the day in a field begins, nothing where there is none, and the day: from the text as it is written above, because to
/// take it apart for each row is dear. A quotation mark within a value is never bare, so that no value looks like a field.
fn day_in(field: &str) -> (String, String) {
    let begins = format!("instr(fields, '\"{field}\":\"')");
    let before = field.len() + "\"\":\"".len();
    let value = format!("substr(fields, {begins} + {before}, 10)");
    (begins, value)
}
