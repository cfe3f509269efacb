//! An action as a row: the fields that scripts rely on, and a person's worst action as a line for the screen.

use super::line::Line;
use crate::calendar::Day;
use crate::domain::Case;
use crate::output::{Cell, Column, say};
use crate::protocol::{Action, State};

/// The fields of an action, in their order.
pub const COLUMNS: [Column; 19] = [
    Column::new("id", "Action"),
    Column::data("prison_number"),
    Column::new("name", "Name").personal().flexible(),
    Column::data("establishment"),
    Column::data("action"),
    Column::data("subject"),
    Column::new("title", "To do").flexible(),
    Column::data("stage"),
    Column::data("opens_on"),
    Column::new("due_on", "Due"),
    Column::screen(""),
    Column::data("days_overdue"),
    Column::new("lead", "Lead").flexible(),
    Column::data("owed_by"),
    Column::data("release_date"),
    Column::data("protocols"),
    Column::data("original_due_on"),
    Column::data("since"),
    Column::data("age_days"),
];

/// One line a person.
pub const PERSON: [Column; 6] = [
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("title", "To do").flexible(),
    Column::new("due_on", "Due"),
    Column::new("late", ""),
    Column::new("more", "More").right(),
];

/// The row of an action of somebody who is to be released on a day, as far as it is known.
#[must_use]
pub fn cells(
    case: &Case,
    release: Option<Day>,
    action: &Action<'_>,
    names: bool,
    today: Day,
) -> Vec<Cell> {
    let days_late = days_late(action, today);
    // The age of what has a day is nobody's question.
    let days_old = action
        .due_on
        .is_none()
        .then(|| i64::from(action.since.days_until(today)));
    let mut protocols: Vec<String> = action
        .sources
        .iter()
        .map(|source| source.protocol.to_owned())
        .collect();
    protocols.dedup();
    let establishment = case.prisoner.establishment.label();
    vec![
        Cell::text(action.id().to_string()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        Cell::from(Some(establishment.to_owned()).filter(|label| !label.is_empty())),
        Cell::text(action.action.to_string()),
        Cell::from(action.subject.clone()),
        title(case, action, names),
        Cell::text(action.stage.word()),
        Cell::from(action.opens_on),
        due(action, today),
        Cell::text(late(action, today)),
        Cell::Int(i64::from(days_late)),
        Cell::named(
            Some(action.lead.label(&case.prisoner).to_owned()).filter(|lead| !lead.is_empty()),
            action.lead.nameless(),
        ),
        Cell::from(action.owed_by.map(|role| role.word())),
        Cell::from(release),
        Cell::List(protocols),
        Cell::from(action.original_due_on),
        Cell::from(action.since),
        Cell::from(days_old),
    ]
}

fn days_late(action: &Action<'_>, today: Day) -> i32 {
    let due = action.due_on.filter(|due| *due < today);
    due.filter(|_| action.state == State::Overdue)
        .map_or(0, |due| due.days_until(today))
}

fn due(action: &Action<'_>, today: Day) -> Cell {
    match action.due_on {
        Some(due) => Cell::words(put_off(action, due, today), due),
        None => Cell::words("no day", Cell::Null),
    }
}

/// How late it is, how soon, or how old.
fn late(action: &Action<'_>, today: Day) -> String {
    match (action.due_on, days_late(action, today)) {
        (Some(due), 0) => say::late_word(due, today, u32::from(super::HORIZON)).to_owned(),
        (Some(_), days) => format!("LATE {days}d"),
        (None, _) => age(action.since, today),
    }
}

/// The title; of what a worker set themselves, in their own words, only where names may be shown.
fn title(case: &Case, action: &Action<'_>, names: bool) -> Cell {
    let full = action.words(case, names).into_owned();
    if !action.is_own() {
        return Cell::text(full);
    }
    let id = action.subject.as_deref().unwrap_or_default();
    Cell::named(full, Cell::words(format!("to-do {id}"), Cell::Null))
}

/// The due day, and the one it was put off from.
fn put_off(action: &Action<'_>, due: Day, today: Day) -> String {
    let day = say::near_day(due, today);
    match action.original_due_on {
        Some(original) => format!("{day} (was {})", say::near_day(original, today)),
        None => day,
    }
}

/// Since how long something without a day has been there to do.
#[must_use]
pub fn age(since: Day, today: Day) -> String {
    match since.days_until(today) {
        0 => "since today".to_owned(),
        1 => "for 1 day".to_owned(),
        days if days > 0 => format!("for {days} days"),
        _ => say::when(since, today),
    }
}

/// The row of a person by their worst action, but for how many more there are.
#[must_use]
pub fn person_cells(case: &Case, worst: &Action<'_>, names: bool, today: Day) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(PERSON.len());
    cells.extend([
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        title(case, worst, names),
        due(worst, today),
        Cell::text(late(worst, today)),
    ]);
    cells
}

/// The whole row of a person.
#[must_use]
pub fn person(line: Line) -> Vec<Cell> {
    let mut cells = line.cells;
    cells.push(match line.more {
        0 => Cell::Null,
        more => Cell::words(format!("+{more}"), i64::try_from(more).unwrap_or(i64::MAX)),
    });
    cells
}
