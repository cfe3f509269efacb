//! A record as a row: its id, whose it is, and its fields.

use crate::domain::entry::{Ends, Entry, Field, Shape, Spec};
use crate::domain::{Case, Pence, authorities};
use crate::output::{Cell, Column};

/// How many fields a terminal has room for; the others are in the machine formats and on the case's page.
const ROOM: usize = 5;

/// The columns of a kind of record of a person.
pub fn columns(spec: &'static Spec) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "Id"),
        Column::new("prison_number", "Number"),
        Column::new("name", "Name").personal().flexible(),
    ];
    // That it is over is shown wherever it stands among the fields: what is cleared is not to be taken for a debt.
    let over = |field: &Field| matches!(spec.ends, Some(Ends::Over(name)) if name == field.name);
    columns.extend(spec.fields.iter().enumerate().map(|(place, field)| {
        let place = if over(field) { 0 } else { place };
        let column = field_column(place, field);
        // What is written of a person in free words may name them.
        if field.shape.is_free() {
            column.personal()
        } else {
            column
        }
    }));
    columns
}

/// The columns of a kind of record of the directory: nobody's own, so that names stand in every format, and free notes alone
/// do not.
pub fn directory_columns(spec: &'static Spec) -> Vec<Column> {
    let fields = spec.fields.iter().enumerate();
    let fields = fields.map(|(place, field)| match field.shape {
        Shape::Text => field_column(place, field).personal(),
        _ => field_column(place, field),
    });
    std::iter::once(Column::new("id", "Id"))
        .chain(fields)
        .collect()
}

/// The column of a field, by its place among the fields.
fn field_column(place: usize, field: &Field) -> Column {
    if place >= ROOM {
        return Column::data(field.column());
    }
    let column = Column::new(field.column(), field.name);
    match field.shape {
        Shape::Line | Shape::Text => column.flexible(),
        Shape::Number | Shape::Money => column.right(),
        _ => column,
    }
}

/// The row of a record.
pub fn cells(case: &Case, entry: &Entry) -> Vec<Cell> {
    let mut cells = vec![
        Cell::text(entry.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
    ];
    cells.extend(values(entry));
    cells
}

/// The row of a record of the directory.
pub fn directory_cells(entry: &Entry) -> Vec<Cell> {
    std::iter::once(Cell::text(entry.id.clone()))
        .chain(values(entry))
        .collect()
}

fn values(entry: &Entry) -> impl Iterator<Item = Cell> + '_ {
    let fields = entry.kind.spec().fields.iter();
    fields.map(|field| cell(entry, field))
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
        Shape::Money => Cell::from(
            Pence::parse(text)
                .ok()
                .map(|amount| Cell::words(format!("£{amount}"), amount.pence())),
        ),
        Shape::YesNo => Cell::from(Some(text == "yes")),
        _ => Cell::text(text.to_owned()),
    }
}
