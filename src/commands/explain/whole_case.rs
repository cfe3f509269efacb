//! What there is to say about a case as a whole: which protocols apply and why, public protection, ages, what waits.

use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::Case;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, Rows, Tail};
use crate::protocol::explain_case;

const COLUMNS: [Column; 4] = [
    Column::new("kind", "About"),
    Column::new("id", "What").flexible(),
    Column::new("text", "Why").flexible(),
    Column::new("applies", "Applies"),
];

/// # Errors
/// A protocol that cannot be read; standard output that cannot be written.
pub fn run(books: &Books, case: &Case, format: Format, world: &mut World) -> Result<Ending> {
    let rules = books.rules()?;
    let explained = explain_case(case, &rules, &books.calendar, books.today);
    let mut rows = Rows::open(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(books.today),
    )?;
    rows.group(&format!(
        "{}: which protocols apply, and why",
        case.prisoner.number
    ))?;
    for membership in &explained.protocols {
        let since = membership
            .from
            .map(|from| format!("; in force from {}", from.long()))
            .unwrap_or_default();
        rows.row(&[
            "protocol".into(),
            Cell::text(membership.protocol.id.clone()),
            Cell::text(format!("{}{since}", membership.because.join("; "))),
            Cell::Bool(membership.applies),
        ])?;
    }
    for note in &explained.notes {
        rows.row(&[
            "note".into(),
            Cell::Null,
            Cell::text(note.clone()),
            Cell::Null,
        ])?;
    }
    for action in &explained.waiting {
        let why = action
            .why
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        rows.row(&[
            "waiting".into(),
            Cell::text(action.id().to_string()),
            Cell::text(format!("{}: {why}", action.title)),
            Cell::Null,
        ])?;
    }
    for shown in &explained.shown {
        let id = format!("{}/{}", shown.protocol.id, shown.rule.id);
        let text = format!("{} ({})", shown.rule.title, shown.rule.cite);
        rows.row(&[
            Cell::text(shown.rule.kind.word()),
            Cell::text(id),
            Cell::text(text),
            Cell::Null,
        ])?;
    }
    rows.finish(Tail::default())?;
    world.out.hint(format!(
        "one date: resettle explain {}/refer-duty-to-refer",
        case.prisoner.number
    ));
    Ok(Ending::Done)
}
