//! A record as a row: its id, whose it is, and its fields.

use crate::domain::entry::{Entry, Field, Shape, Spec};
use crate::domain::{Case, authorities};
use crate::output::{Cell, Column};

/// How many fields a terminal has room for; the others are in the machine formats and on the case's page.
const ROOM: usize = 5;

/// The columns of a kind.
pub fn columns(spec: &'static Spec) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "Id"),
        Column::new("prison_number", "Number"),
        Column::new("name", "Name").personal().flexible(),
    ];
    let fields = spec.fields.iter().enumerate();
    columns.extend(fields.map(|(place, field)| {
        if place >= ROOM {
            let column = Column::data(field.name);
            return if field.shape.is_free() {
                column.personal()
            } else {
                column
            };
        }
        let column = Column::new(field.name, field.name);
        match field.shape {
            Shape::Line | Shape::Text => column.personal().flexible(),
            Shape::Number | Shape::Money => column.right(),
            _ => column,
        }
    }));
    columns
}

/// The row of a record.
pub fn cells(case: &Case, entry: &Entry) -> Vec<Cell> {
    let mut cells = vec![
        Cell::text(entry.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
    ];
    let fields = entry.kind.spec().fields.iter();
    cells.extend(fields.map(|field| cell(entry, field)));
    cells
}

/// One field of a record.
pub fn cell(entry: &Entry, field: &Field) -> Cell {
    let text = entry.text(field.name);
    if text.is_empty() {
        return Cell::from(None::<String>);
    }
    match field.shape {
        Shape::Day | Shape::PastDay => Cell::from(
            entry
                .day(field.name)
                .map(|day| Cell::words(day.short(), day)),
        ),
        Shape::Authority => Cell::words(authorities::name_of(text).to_owned(), text.to_owned()),
        Shape::Money => Cell::words(format!("£{text}"), text.to_owned()),
        Shape::YesNo => Cell::from(Some(text == "yes")),
        _ => Cell::text(text.to_owned()),
    }
}
