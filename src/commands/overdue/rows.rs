//! An action as a row: the fields that scripts rely on, and a person's worst action as a line for the screen.

use super::line::Line;
use crate::calendar::Day;
use crate::domain::Case;
use crate::output::{Cell, Column, Datum, say};
use crate::protocol::{Action, State};
use std::borrow::Cow;

/// The fields of an action for scripts, in their order.
pub const COLUMNS: [Column; 18] = [
    Column::data("id"),
    Column::data("prison_number"),
    Column::data("name").personal(),
    Column::data("establishment"),
    Column::data("action"),
    Column::data("subject"),
    Column::data("title"),
    Column::data("stage"),
    Column::data("opens_on"),
    Column::data("due_on"),
    Column::data("days_overdue"),
    Column::data("lead"),
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

/// What the row of an action says that is made for it, and what names somebody, or is somebody's own words, where it may be shown.
pub struct Texts<'a> {
    id: String,
    name: Option<String>,
    title: Option<Cow<'a, str>>,
    lead: Option<&'a str>,
    protocols: Vec<Cow<'a, str>>,
}

impl<'a> Texts<'a> {
    #[must_use]
    pub fn of(case: &'a Case, action: &'a Action<'_>, names: bool) -> Self {
        let sources = action.sources.iter();
        let mut protocols: Vec<_> = sources.map(|source| source.protocol.into()).collect();
        protocols.dedup();
        Self {
            id: action.id().to_text(),
            name: names.then(|| case.prisoner.full_name()),
            title: shown_title(case, action, names),
            lead: action.lead.shown(&case.prisoner, names),
            protocols,
        }
    }
}

/// The row of an action of somebody who is to be released on a day, as far as it is known.
#[must_use]
pub fn data<'a>(
    case: &'a Case,
    release: Option<Day>,
    action: &'a Action<'_>,
    texts: &'a Texts<'a>,
    today: Day,
) -> [Datum<'a>; COLUMNS.len()] {
    // The age of what has a day is nobody's question.
    let days_old = match action.due_on {
        None => Datum::Int(i64::from(action.since.days_until(today))),
        Some(_) => Datum::Null,
    };
    let establishment = Some(case.prisoner.establishment.label());
    [
        Datum::Text(&texts.id),
        Datum::Text(case.prisoner.number.as_str()),
        texts.name.as_deref().into(),
        establishment.filter(|label| !label.is_empty()).into(),
        Datum::Text(&action.action),
        action.subject.as_deref().into(),
        texts.title.as_deref().into(),
        Datum::Text(action.stage.word()),
        action.opens_on.into(),
        action.due_on.into(),
        Datum::Int(i64::from(days_late(action, today))),
        texts.lead.into(),
        action.owed_by.map(|role| role.word()).into(),
        release.into(),
        Datum::List(&texts.protocols),
        action.original_due_on.into(),
        action.since.into(),
        days_old,
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
fn shown_title<'a>(case: &Case, action: &'a Action<'_>, names: bool) -> Option<Cow<'a, str>> {
    (names || !action.is_own()).then(|| action.words(case, names))
}

/// The same for a screen, where an id stands for what may not be shown.
fn title(case: &Case, action: &Action<'_>, names: bool) -> Cell {
    let id = action.subject.as_deref().unwrap_or_default();
    let shown = shown_title(case, action, names).map(|words| Cell::text(words.into_owned()));
    shown.unwrap_or_else(|| Cell::words(format!("to-do {id}"), Cell::Null))
}

/// The same in a sentence.
#[must_use]
pub fn title_or_own<'a>(case: &Case, action: &'a Action<'_>, names: bool) -> Cow<'a, str> {
    let shown = shown_title(case, action, names).filter(|words| !words.is_empty());
    shown.unwrap_or(Cow::Borrowed("something of your own to do"))
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
