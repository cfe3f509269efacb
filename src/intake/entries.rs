//! Rows of the families whose records are a list of named values: addresses, needs, documents, offices.
//!
//! What may stand in a field is asked of its declaration; days and authorities are read as people write them. Refuses to know
//! what a record means.

use crate::domain::entry::{Entry, Fault, Field, Kept, Shape};
use crate::domain::families::{Column, EntryColumn};
use crate::domain::nearest::of_a_list;
use crate::domain::{PrisonNumber, families};
use crate::intake::cells::Cells;
use crate::intake::incoming::EntryRow;
use crate::intake::problem::shown_if_plain;

/// A row about a person; none when it has an error.
pub fn of_a_person<K: Kept>(
    cells: &mut Cells<'_, '_, EntryColumn<K>>,
) -> Option<(PrisonNumber, EntryRow)> {
    let number = cells.prison_number(EntryColumn::NUMBER);
    let row = of_the_directory(cells)?;
    Some((number?, row))
}

/// A row of the directory; none when it has an error.
pub fn of_the_directory<K: Kept>(cells: &mut Cells<'_, '_, EntryColumn<K>>) -> Option<EntryRow> {
    let mut entry = Entry::blank(K::KIND, cells.line(EntryColumn::ENTRY_ID));
    for column in EntryColumn::<K>::ALL {
        if let Some(field) = column.field() {
            let value = value(cells, *column, field);
            if let Err(fault) = entry.set(field.name, &value) {
                refuse(cells, *column, field, fault);
            }
            // A row with an id may leave out what the record of that id has already.
            if field.needed && entry.id.is_empty() && cells.trimmed(*column).is_empty() {
                let message = format!("{} needs: {}", K::SPEC.one, field.name.replace('_', " "));
                cells.error(*column, "missing", None, message);
            }
        }
    }
    (!cells.is_refused()).then(|| EntryRow {
        given: cells.given(),
        entry,
    })
}

/// What stands in a cell, as the declaration wants to be handed it.
fn value<K: Kept>(
    cells: &mut Cells<'_, '_, EntryColumn<K>>,
    column: EntryColumn<K>,
    field: &Field,
) -> String {
    match field.shape {
        Shape::Day | Shape::PastDay => {
            let day = cells.day(column);
            day.map(|day| day.to_string()).unwrap_or_default()
        }
        Shape::Authority => match cells.authority(column, None) {
            Ok(found) => found.map(|found| found.key.clone()).unwrap_or_default(),
            Err(message) => {
                cells.error(column, "unknown-authority", None, message);
                String::new()
            }
        },
        Shape::Line | Shape::Text => families::unguard(cells.raw(column)).to_owned(),
        _ => cells.trimmed(column).to_owned(),
    }
}

fn refuse<K: Kept>(
    cells: &mut Cells<'_, '_, EntryColumn<K>>,
    column: EntryColumn<K>,
    field: &Field,
    fault: Fault,
) {
    let text = cells.trimmed(column);
    let value = shown_if_plain(text).filter(|_| !field.shape.is_free());
    let hint = match field.shape {
        Shape::Word(words) => of_a_list(text, words.iter().copied()),
        _ => String::new(),
    };
    let message = format!("{} {fault}{hint}", field.name);
    cells.error(column, fault.code(), value, message);
}
