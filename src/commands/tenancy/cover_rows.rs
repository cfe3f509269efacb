//! A forecast, and a home at stake, as rows: the fields that scripts rely on.

use super::forecast::Scenario;
use super::rows::{money, some};
use crate::calendar::Day;
use crate::commands::window::rows::establishment;
use crate::domain::cover::{Cost, CountedTo, Cover, Ending, Forecast, Point, Rent, State};
use crate::domain::{Case, EffectiveRelease, Pence, Spell, Tenancy};
use crate::output::{Cell, Column, say};

/// The fields of a forecast, in their order. One row a day of release: `case` is `recorded` or `supposed`. `cover` is covered,
/// no-release-date, not-covered or unknown; `limit` 13-weeks, 52-weeks or 6-months. Days `*_after` are not counted, days `to`
/// are; `*_owed_pence` is rent that nothing covers and the recorded arrears; `cheaper` is keeping, closing or neither.
pub const FORECAST: [Column; 42] = [
    Column::data("id"),
    Column::data("prison_number"),
    Column::data("name").personal(),
    Column::data("case"),
    Column::data("tenure"),
    Column::data("benefit"),
    Column::data("legal_status"),
    Column::data("reception_date"),
    Column::data("release_date"),
    Column::data("release_basis"),
    Column::data("cover"),
    Column::data("why"),
    Column::data("limit"),
    Column::data("limit_on"),
    Column::data("cover_until"),
    Column::data("days_left"),
    Column::data("rent_pence"),
    Column::data("rent_period"),
    Column::data("arrears_pence"),
    Column::data("keep_after"),
    Column::data("keep_to"),
    Column::data("keep_days"),
    Column::data("keep_rent_pence"),
    Column::data("keep_owed_pence"),
    Column::data("notice_on"),
    Column::data("last_rent_day"),
    Column::data("close_after"),
    Column::data("close_days"),
    Column::data("close_rent_pence"),
    Column::data("close_owed_pence"),
    Column::data("break_even_on"),
    Column::data("cheaper"),
    Column::data("sum"),
    Column::data("ask"),
    Column::data("notes"),
    Column::data("counted_to"),
    Column::data("counted_to_on"),
    Column::data("closing"),
    Column::data("decided_on"),
    Column::data("served"),
    Column::data("served_on"),
    Column::data("served_expires_on"),
];

/// Days from today to the end of cover, or of a notice where that comes first; 0 where nothing is covered, none where it is not
/// known.
#[must_use]
pub fn days_left(cover: &Cover, end: &Ending, today: Day) -> Option<i32> {
    match (counted_to(cover, end), cover.days_left(today)) {
        (Some((on, _)), Some(_)) => Some(today.days_until(on).max(0)),
        (_, left) => left,
    }
}

/// To which day the days left are counted, where rent is covered.
#[must_use]
pub fn counted_to(cover: &Cover, end: &Ending) -> Option<(Day, CountedTo)> {
    let covered = matches!(cover.state, State::Covered | State::NoReleaseDate);
    let until = cover.until.filter(|_| covered)?;
    Some(end.counted_to(until))
}

/// What is recorded of the end of a home: to what the days are counted, the decision, and the notice that was served.
fn of_end(cover: &Cover, end: &Ending) -> [Cell; 7] {
    let counted = counted_to(cover, end);
    let served = end.served.as_ref();
    [
        Cell::from(counted.map(|(_, to)| to.word())),
        Cell::from(counted.map(|(on, _)| on)),
        Cell::Bool(end.to_close),
        Cell::from(end.decided),
        Cell::from(served.map(|notice| notice.kind.clone())),
        Cell::from(served.and_then(|notice| notice.on)),
        Cell::from(served.and_then(|notice| notice.expires)),
    ]
}

/// The row of a forecast.
#[must_use]
pub fn forecast(
    case: &Case,
    spell: &Spell,
    home: &Tenancy,
    of: &Scenario,
    today: Day,
) -> Vec<Cell> {
    let Forecast {
        cover, keep, close, ..
    } = &of.forecast;
    let day = |cost: &Option<Cost>, pick: fn(&Cost) -> Day| Cell::from(cost.as_ref().map(pick));
    let days = |cost: &Option<Cost>| Cell::from(cost.as_ref().map(|cost| i64::from(cost.days)));
    let pence = |cost: &Option<Cost>, pick: fn(&Cost) -> Option<Pence>| {
        Cell::from(cost.as_ref().and_then(pick).map(Pence::pence))
    };
    let (ask, notes): (Vec<Point>, Vec<Point>) = cover
        .points
        .iter()
        .chain(&of.forecast.points)
        .partition(|point| point.is_to_be_asked());
    let words = |points: Vec<Point>| {
        Cell::List(
            points
                .into_iter()
                .map(|point| point.words().into())
                .collect(),
        )
    };
    let end = &of.end;
    let sum = keep
        .zip(of.forecast.rent.ok())
        .map(|(keep, rent): (Cost, Rent)| rent.sum(keep.days));
    let mut cells = vec![
        Cell::text(home.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::text(case.prisoner.full_name()),
        Cell::text(if of.supposed { "supposed" } else { "recorded" }),
        some(&home.tenure),
        some(&home.benefit),
        Cell::text(spell.custody.legal_status.word()),
        Cell::from(spell.received()),
        Cell::from(of.release.ok()),
        Cell::from(of.basis.map(|basis| basis.word())),
        Cell::text(cover.state.word()),
        Cell::text(cover.why.word()),
        Cell::from(cover.limit.map(|limit| limit.word())),
        Cell::from(cover.limit_on),
        Cell::from(cover.until),
        Cell::from(days_left(cover, end, today).map(i64::from)),
        Cell::from(home.rent.map(Pence::pence)),
        some(&home.rent_period),
        Cell::from(home.arrears.map(Pence::pence)),
        day(keep, |cost| cost.after),
        day(keep, |cost| cost.to),
        days(keep),
        pence(keep, |cost| cost.rent),
        pence(keep, |cost| cost.owed),
        Cell::from(of.notice.given),
        Cell::from(of.notice.last_rent_day),
        day(close, |cost| cost.after),
        days(close),
        pence(close, |cost| cost.rent),
        pence(close, |cost| cost.owed),
        Cell::from(of.forecast.break_even),
        Cell::from(of.forecast.cheaper.map(|cheaper| cheaper.word())),
        Cell::from(sum),
        words(ask),
        words(notes),
    ];
    cells.extend(of_end(cover, end));
    cells
}

/// The fields of a home at stake, in their order: `cover`, `why`, `limit` and `owed_on_release_pence` are those of its forecast
/// for the recorded release date.
pub const RESCUE: [Column; 28] = [
    Column::new("id", "Home"),
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("establishment", "Where").flexible(),
    Column::data("tenure"),
    Column::data("landlord").personal(),
    Column::new("benefit", "Pays"),
    Column::data("cover"),
    Column::data("why"),
    Column::data("limit"),
    Column::data("limit_on"),
    Column::new("cover_until", "Until"),
    Column::new("days_left", "Left").right(),
    Column::new("release_date", "Release"),
    Column::data("release_basis"),
    Column::data("rent_pence"),
    Column::data("rent_period"),
    Column::data("arrears_pence"),
    Column::data("uncovered_days"),
    Column::new("owed_on_release_pence", "Owed then").right(),
    Column::data("counted_to"),
    Column::data("counted_to_on"),
    Column::data("closing"),
    Column::data("decided_on"),
    Column::data("served"),
    Column::data("served_on"),
    Column::data("served_expires_on"),
    Column::data("last_rent_day"),
];

/// Under which heading a home at stake stands on a screen, in the order of the headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    NotCovered,
    Covered,
    Unknown,
    /// To be closed, under a notice or before one is recorded.
    Closing(Option<Day>),
}

impl Heading {
    /// The heading of a home.
    #[must_use]
    pub fn of(cover: &Cover, end: &Ending) -> Self {
        if end.to_close {
            return Self::Closing(end.last_rent_day());
        }
        match cover.state {
            State::NotCovered => Self::NotCovered,
            State::Covered | State::NoReleaseDate => Self::Covered,
            State::Unknown => Self::Unknown,
        }
    }

    /// As it is printed.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::NotCovered => "Not covered: rent is mounting".to_owned(),
            Self::Covered => "Covered, fewest days left first".to_owned(),
            Self::Unknown => "Not known: ask".to_owned(),
            Self::Closing(Some(last)) => format!("Closing, last rent day {}", last.long()),
            Self::Closing(None) => {
                "Closing, no notice of the tenant recorded: rent runs".to_owned()
            }
        }
    }
}

/// The row of a home at stake.
#[must_use]
pub fn rescue(
    case: &Case,
    home: &Tenancy,
    release: Option<&EffectiveRelease>,
    of: &Forecast,
    end: &Ending,
    today: Day,
) -> Vec<Cell> {
    let near =
        |day: Option<Day>| Cell::from(day.map(|day| Cell::words(say::near_day(day, today), day)));
    let cover = &of.cover;
    let notice = counted_to(cover, end).filter(|(_, to)| *to == CountedTo::Notice);
    let left = days_left(cover, end, today).map(|days| {
        let shown = match (cover.state, notice) {
            (State::NotCovered, _) => String::new(),
            (_, Some(_)) => format!("{days}d notice"),
            (_, None) => format!("{days}d"),
        };
        Cell::words(shown, i64::from(days))
    });
    let cost = match end.last_rent_day() {
        Some(_) => of.close,
        None => of.keep,
    };
    let mut cells = vec![
        Cell::text(home.id.clone()),
        Cell::text(case.prisoner.number.to_string()),
        Cell::words(case.prisoner.short_name(), case.prisoner.full_name()),
        establishment(case),
        some(&home.tenure),
        some(&home.landlord),
        some(&home.benefit),
        Cell::text(cover.state.word()),
        Cell::text(cover.why.word()),
        Cell::from(cover.limit.map(|limit| limit.word())),
        Cell::from(cover.limit_on),
        near(cover.until),
        Cell::from(left),
        near(release.map(|release| release.on)),
        Cell::from(release.map(|release| release.basis.word())),
        Cell::from(home.rent.map(Pence::pence)),
        some(&home.rent_period),
        Cell::from(home.arrears.map(Pence::pence)),
        Cell::from(cost.map(|cost| i64::from(cost.days))),
        money(cost.and_then(|cost| cost.owed)),
    ];
    cells.extend(of_end(cover, end));
    cells.push(Cell::from(end.last_rent_day()));
    cells
}
