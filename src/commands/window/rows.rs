//! A window as a row: the fields that scripts rely on, and what a person reads.

use crate::calendar::Day;
use crate::domain::authorities;
use crate::domain::window::{self, Blocked, Said, WindowState};
use crate::domain::{Anchor, Case, Risk, Window};
use crate::output::{Cell, Column, say};
use crate::protocol::actions::REFER;

/// The fields of a window, in their order.
pub const COLUMNS: [Column; 23] = [
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("establishment", "Where").flexible(),
    Column::data("lha"),
    Column::data("anchor"),
    Column::new("release_date", "Release"),
    Column::data("release_basis"),
    Column::data("release_moved_from"),
    Column::data("planned_release_date"),
    Column::data("days_to_release"),
    Column::data("window_opens"),
    Column::new("state", "Window"),
    Column::data("risk"),
    Column::new("refer_by", "Refer by"),
    Column::screen("").flexible(),
    Column::data("days_overdue"),
    Column::data("short_notice"),
    Column::new("blocked", "Consent").flexible(),
    Column::data("last_referral_on"),
    Column::data("postponed_to"),
    Column::data("closed_on"),
    Column::data("consent_for"),
    Column::data("marked"),
];

/// The columns of a list in which every window is open, where the state need not be shown.
#[must_use]
pub fn columns_when_open() -> Vec<Column> {
    hiding(&["Window"])
}

/// The columns of a list of everybody, where the state needs the room.
#[must_use]
pub fn columns_for_all() -> Vec<Column> {
    hiding(&["Consent"])
}

/// All columns, some of them not on a screen.
fn hiding(headings: &[&str]) -> Vec<Column> {
    let mut columns = COLUMNS.to_vec();
    for column in &mut columns {
        column.screen = column.screen && !headings.contains(&column.heading);
    }
    columns
}

/// Under which heading a window stands on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    ReferNow,
    AskFirst,
    Refused,
    NoRisk,
}

impl Heading {
    /// The heading of an open window.
    #[must_use]
    pub fn of(window: &Window) -> Self {
        match window.risk {
            Risk::Yes { .. } if window.outcome.blocked == Some(Blocked::ConsentRefused) => {
                Self::Refused
            }
            Risk::Yes { .. } => Self::ReferNow,
            Risk::NotAsked => Self::AskFirst,
            Risk::No { .. } => Self::NoRisk,
        }
    }

    /// As it is printed.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::ReferNow => "Refer now",
            Self::AskFirst => "Ask first: risk of homelessness not asked about",
            Self::Refused => "Cannot be referred: consent refused",
            Self::NoRisk => "No risk found",
        }
    }
}

/// A number that puts the most urgent first: the most days overdue, then the fewest to release.
#[must_use]
pub fn urgency(window: &Window) -> i64 {
    let overdue = i64::from(window.outcome.days_overdue);
    let left = i64::from(window.outcome.days_to_release.unwrap_or(i32::MAX / 2));
    left - overdue * 10_000
}

/// The row of a window.
#[must_use]
pub fn cells(case: &Case, window: &Window, today: Day) -> Vec<Cell> {
    let outcome = &window.outcome;
    let left = outcome.days_to_release;
    let release = window.release_date.map(|day| {
        let near = match (window.anchor, today.days_until(day) >= 0) {
            (Anchor::Release, _) => say::near_day(day, today),
            (Anchor::BedEnd, true) => format!("bed ends {}", say::near_day(day, today)),
            (Anchor::BedEnd, false) => format!("bed ended {}", say::near_day(day, today)),
        };
        match left {
            Some(0) => Cell::words(format!("{near} today"), day),
            Some(left) if (1..100).contains(&left) => Cell::words(format!("{near} {left}d"), day),
            Some(left) if left < 0 && outcome.state == WindowState::Open => {
                Cell::words(format!("{near} past"), day)
            }
            _ => Cell::words(near, day),
        }
    });
    let release = release.unwrap_or(Cell::Null);
    let refused = outcome.blocked == Some(Blocked::ConsentRefused);
    let is_unreferred = matches!(
        outcome.state,
        WindowState::Open | WindowState::ReleasedUnreferred
    );
    let counts = is_unreferred && !refused;
    let closed = case.closed().map(|(on, _)| on);
    let said = window::said_of(case, window, REFER, today).filter(|_| is_unreferred);
    let mut late = match (outcome.refer_by, outcome.days_overdue) {
        // Nobody is asked for anything of a case that is closed.
        _ if closed.is_some() => String::new(),
        (Some(by), 0) if counts && outcome.state == WindowState::Open => {
            say::late_word(by, today, 14).to_owned()
        }
        (_, days) if days > 0 && outcome.state == WindowState::ReleasedUnreferred => {
            format!("missed {days}d")
        }
        (_, days) if days > 0 => format!("LATE {days}d"),
        _ => String::new(),
    };
    // The day and the lateness stay as they are: a worker's word moves no window.
    if let Some(said) = said.filter(|_| closed.is_none()) {
        let comma = if late.is_empty() { "" } else { ", " };
        late.push_str(comma);
        late.push_str(&said_words(said, |until| say::near_day(until, today)));
    }
    let blocked = outcome.blocked.filter(|_| closed.is_none()).map(|blocked| {
        let words = match blocked {
            Blocked::ConsentRefused => "refused",
            Blocked::ConsentNeeded => "needed",
        };
        Cell::words(words, blocked.word())
    });
    let councils: Vec<String> = window
        .consent_for
        .iter()
        .map(|key| authorities::name_of(key).to_owned())
        .collect();
    let consent = blocked.unwrap_or_else(|| {
        let given = window
            .consent
            .is_some_and(|consent| consent.answer.is_given())
            && outcome.state == WindowState::Open;
        let words = match councils.as_slice() {
            _ if !given => String::new(),
            [] => "given".to_owned(),
            [one] => format!("for {one} only"),
            several => format!("for {} councils only", several.len()),
        };
        Cell::words(words, Cell::Null)
    });
    let standing = match (window.not_applicable, outcome.state) {
        _ if closed.is_some() => "closed",
        (Some(reason), _) => reason.short(),
        (None, WindowState::NotOpen) => "not open",
        (None, WindowState::NoReleaseDate) => "no date",
        (None, WindowState::ReleasedUnreferred) => "left unreferred",
        (None, state) => state.word(),
    };
    let bed = if window.anchor == Anchor::BedEnd {
        " (bed)"
    } else {
        ""
    };
    let state = Cell::words(format!("{standing}{bed}"), outcome.state.word());
    vec![
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        establishment(case),
        Cell::from(
            case.prisoner
                .home_authority
                .as_deref()
                .map(|key| authorities::name_of(key).to_owned()),
        ),
        Cell::text(window.anchor.word()),
        release,
        Cell::from(window.basis.map(|basis| basis.word())),
        Cell::from(window.moved_from),
        Cell::from(window.planned),
        Cell::from(left.map(i64::from)),
        Cell::from(outcome.opens),
        state,
        Cell::text(window.risk.word()),
        Cell::from(
            outcome
                .refer_by
                .map(|by| Cell::words(say::near_day(by, today), by)),
        ),
        Cell::text(late),
        Cell::Int(i64::from(outcome.days_overdue)),
        Cell::Bool(outcome.short_notice),
        consent,
        Cell::from(window.last_referral_on),
        match said {
            Some(Said::PostponedTo(until)) => Cell::from(until),
            _ => Cell::Null,
        },
        Cell::from(closed),
        Cell::from((!councils.is_empty()).then_some(councils)),
        Cell::from(said.and_then(Said::word)),
    ]
}

/// What a worker said of the referral, in words. It is no referral, and the words must not read as if it were.
#[must_use]
pub fn said_words(said: Said, day: impl FnOnce(Day) -> String) -> String {
    match said {
        Said::MarkedDone => "marked done".to_owned(),
        Said::Waived => "waived".to_owned(),
        Said::PostponedTo(until) => format!("postponed to {}", day(until)),
    }
}

/// Where somebody is; on a screen without the words that say what kind of place it is, and no prison for whoever has left it.
#[must_use]
pub fn establishment(case: &Case) -> Cell {
    let label = case.prisoner.establishment.label();
    let kinds = ["HMP/YOI ", "HMPYOI ", "HMYOI ", "HMP ", "YOI "];
    let short = kinds
        .iter()
        .find_map(|kind| label.strip_prefix(kind))
        .unwrap_or(label);
    let short = short.split(" (").next().unwrap_or(short);
    if label.is_empty() {
        return Cell::Null;
    }
    let left = case
        .current_spell()
        .is_some_and(|spell| spell.custody.released.is_some());
    let shown = if left { "released" } else { short };
    Cell::words(shown.to_owned(), label.to_owned())
}
