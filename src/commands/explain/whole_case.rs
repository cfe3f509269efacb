//! What there is to say about a case as a whole: which protocols apply and why, public protection, ages, what waits.

use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::Case;
use crate::error::{Ending, Result};
use crate::output::{Card, Cell, Column, Envelope, Format, Rows, Tail};
use crate::protocol::{CaseExplanation, Kind, Membership, explain_case};

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
    if format == Format::Table {
        let names = world.out.shows_names();
        card(case, &explained, names).write(&mut world.out)?;
    } else {
        data(&explained, format, books, world)?;
    }
    world.out.hint(format!(
        "one date: resettle explain {}/refer-duty-to-refer",
        case.prisoner.number
    ));
    Ok(Ending::Done)
}

/// The whole explanation for somebody to read.
fn card(case: &Case, explained: &CaseExplanation<'_>, names: bool) -> Card {
    let number = case.prisoner.number;
    let mut card = Card::new(format!("{number}: which protocols apply, and why"));
    for (heading, applies) in [("They apply", true), ("They do not apply", false)] {
        let these = explained.protocols.iter();
        let mut these = these.filter(|one| one.applies == applies).peekable();
        if these.peek().is_some() {
            card.section(heading);
        }
        for membership in these {
            let id = &membership.protocol.id;
            card.bullet(format!("{id}: {}", reasons(membership, names)));
        }
    }
    if !explained.notes.is_empty() {
        card.section("Note");
    }
    for note in &explained.notes {
        card.bullet(note);
    }
    if !explained.waiting.is_empty() {
        card.section("Waiting for a day to count from");
    }
    for action in &explained.waiting {
        let why = action.why.as_ref().map(ToString::to_string);
        let why = why.unwrap_or_default();
        card.bullet(format!("{}: {why} ({})", action.title, action.action));
    }
    for kind in Kind::ALL {
        let these = explained.shown.iter();
        let mut these = these.filter(|shown| shown.rule.kind == *kind).peekable();
        if these.peek().is_some() {
            card.section(heading(*kind));
        }
        for shown in these {
            let (protocol, rule) = (&shown.protocol.id, shown.rule);
            card.bullet(format!("{} [{protocol}: {}]", rule.title, rule.cite));
        }
    }
    card
}

fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Check => "To hold before acting",
        Kind::Entitlement => "What the person can claim",
        _ => "Good to know",
    }
}

/// Why a protocol applies or does not, and when it is in force.
fn reasons(membership: &Membership<'_>, names: bool) -> String {
    let from = membership
        .from
        .map_or("in force from the start".to_owned(), |from| {
            format!("in force from {}", from.long())
        });
    let until = membership
        .until
        .map(|until| format!(" to {}", until.long()))
        .unwrap_or_default();
    let because = membership.because.iter().map(|one| one.words(names));
    let mut all: Vec<String> = because
        .map(|one| one.trim_end_matches('.').to_owned())
        .collect();
    let in_force = format!("{from}{until}");
    // Where a reason is that it begins later, that says from when.
    let begins = membership
        .from
        .map(|from| format!("in force only from {}", from.long()));
    match all.iter_mut().find(|one| Some(&**one) == begins.as_ref()) {
        Some(_) if until.is_empty() => {}
        Some(said) => *said = in_force,
        None => all.push(in_force),
    }
    all.join("; ")
}

/// The same for programs, a row each.
fn data(
    explained: &CaseExplanation<'_>,
    format: Format,
    books: &Books,
    world: &mut World,
) -> Result<()> {
    let names = world.out.shows_names();
    let mut rows = Rows::open(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(books.today),
    )?;
    for membership in &explained.protocols {
        let mut row = about(
            "protocol",
            Cell::text(membership.protocol.id.clone()),
            reasons(membership, names),
        );
        let exception = membership
            .exception
            .map(|applied| if applied { "used-by-name" } else { "exempted" });
        let [_, _, _, applies, because, first, last, named] = &mut row;
        *applies = Cell::Bool(membership.applies);
        let words = membership.because.iter().map(|one| one.words(names));
        *because = Cell::from(words.collect::<Vec<String>>());
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
    Ok(())
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
