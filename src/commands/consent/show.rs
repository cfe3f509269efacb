//! `resettle consent A1234BC --show`: every answer that is recorded, and which of them count today.

use crate::commands::World;
use crate::domain::agreed::{Answered, answers};
use crate::domain::{PrisonNumber, authorities};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, write_rows};

const COLUMNS: [Column; 9] = [
    Column::data("prison_number"),
    Column::new("what", "About"),
    Column::new("authority", "To").flexible(),
    Column::new("answer", "Answer"),
    Column::new("on", "Day"),
    Column::new("stands", "Stands"),
    Column::new("taken_by", "Taken by").personal().flexible(),
    Column::data("privacy_notice"),
    Column::new("reason", "Why").personal().flexible(),
];

/// Writes them.
///
/// # Errors
/// Nobody of this number, a store that cannot be read.
pub(super) fn run(number: PrisonNumber, format: Format, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let case = books.case(number)?;
    let rows = answers(&case).into_iter().map(|one| cells(number, one));
    let written = write_rows(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(books.today),
        rows,
    )?;
    if written == 0 {
        world
            .out
            .remark(format!("{number} was not asked for consent yet"));
    }
    Ok(Ending::Done)
}

fn cells(number: PrisonNumber, one: Answered) -> Vec<Cell> {
    let to = one.authority.as_deref().map(authorities::name_of);
    vec![
        Cell::text(number.to_string()),
        Cell::text(one.what),
        Cell::from(to.map(str::to_owned)),
        Cell::text(one.answer),
        Cell::from(one.on.map(|on| Cell::words(on.short(), on))),
        Cell::from(one.stands),
        Cell::from(one.taken_by),
        Cell::from(one.privacy_notice),
        Cell::from(one.reason),
    ]
}
