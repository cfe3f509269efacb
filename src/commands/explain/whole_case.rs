//! What there is to say about a case as a whole: which protocols apply and why, public protection, ages, what waits.

use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::Case;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, Rows, Tail};
use crate::protocol::explain_case;

const COLUMNS: [Column; 8] = [
    Column::new("kind", "About"),
    Column::new("id", "What").flexible(),
    Column::new("text", "Why").flexible(),
    Column::new("applies", "Applies"),
    Column::data("reasons"),
    Column::data("in_force_from"),
    Column::data("in_force_until"),
    Column::data("exception"),
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
        let from = membership
            .from
            .map_or("; in force from the start".to_owned(), |from| {
                format!("; in force from {}", from.long())
            });
        let until = membership
            .until
            .map(|until| format!(" to {}", until.long()))
            .unwrap_or_default();
        let reasons = membership.because.join("; ");
        let mut row = about(
            "protocol",
            Cell::text(membership.protocol.id.clone()),
            format!("{reasons}{from}{until}"),
        );
        let exception = membership
            .exception
            .map(|applied| if applied { "used-by-name" } else { "exempted" });
        let [_, _, _, applies, because, first, last, named] = &mut row;
        *applies = Cell::Bool(membership.applies);
        *because = Cell::from(membership.because.clone());
        *first = Cell::from(membership.from);
        *last = Cell::from(membership.until);
        *named = Cell::from(exception);
        rows.row(&row)?;
    }
    for note in &explained.notes {
        rows.row(&about("note", Cell::Null, note.clone()))?;
    }
    for action in &explained.waiting {
        let why = action
            .why
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let id = Cell::text(action.id().to_string());
        rows.row(&about("waiting", id, format!("{}: {why}", action.title)))?;
    }
    for shown in &explained.shown {
        let id = Cell::text(format!("{}/{}", shown.protocol.id, shown.rule.id));
        let text = format!("{} ({})", shown.rule.title, shown.rule.cite);
        rows.row(&about(shown.rule.kind.word(), id, text))?;
    }
    rows.finish(Tail::default())?;
    world.out.hint(format!(
        "one date: resettle explain {}/refer-duty-to-refer",
        case.prisoner.number
    ));
    Ok(Ending::Done)
}

/// A row about something else than a protocol.
fn about(kind: &'static str, id: Cell, text: String) -> [Cell; COLUMNS.len()] {
    let none = || Cell::Null;
    [
        kind.into(),
        id,
        Cell::text(text),
        none(),
        none(),
        none(),
        none(),
        none(),
    ]
}
