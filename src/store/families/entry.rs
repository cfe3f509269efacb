//! Records that are a list of named values: one table for all kinds, because a table and its past for each would be read by
//! every command before it does anything.
//!
//! The values stand in one column as a JSON object of the fields that are known, in the order of the declaration; each passes
//! its declaration again when it is read.

use crate::domain::{Entry, EntryKind, PrisonNumber};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use serde_json::{Map, Value};
use std::cmp::Ordering;
use std::rc::Rc;

impl Family for Entry {
    const INDEX: usize = 10;
    const COLUMNS: &'static [&'static str] = &["kind", "id", "fields"];
    const KEY: usize = 2;
    const FOR_PLANNING: bool = false;

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
