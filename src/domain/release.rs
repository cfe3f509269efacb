//! Release dates as the prison record gives them, with the day each became known, and the one day that plans count from.
//!
//! Computes no sentence: it takes in dates, keeps every one of them, and chooses. The choice does not
//! depend on today.

use crate::calendar::{Calendar, Day};
use crate::domain::custody::{Custody, closed_list};
use crate::domain::event::{Event, EventKind};

closed_list! {
    /// The dates of the prison record.
    ReleaseDateKind {
        /// Confirmed release date.
        Confirmed = "confirmed",
        /// Approved parole date.
        Apd = "apd",
        /// Home detention curfew approved date.
        Hdcad = "hdcad",
        /// Conditional release date.
        Crd = "crd",
        /// Automatic release date.
        Ard = "ard",
        /// Non-parole date.
        Npd = "npd",
        /// Post-recall release date.
        Prrd = "prrd",
        /// Home detention curfew eligibility date: release may be earlier, never planned from.
        Hdced = "hdced",
        /// Parole eligibility date: release may be earlier, never planned from.
        Ped = "ped",
        /// Tariff expiry date.
        Ted = "ted",
        /// Sentence expiry date: never a release date.
        Sed = "sed",
        /// Licence expiry date: never a release date.
        Led = "led",
        /// Top-up supervision expiry date: never a release date.
        Tused = "tused",
    }
}

impl ReleaseDateKind {
    /// The dates that each have to have passed before somebody is released; the latest of them counts.
    pub const SERVED: [Self; 4] = [Self::Crd, Self::Ard, Self::Npd, Self::Prrd];
    /// The dates that make an earlier release possible.
    pub const MAYBE_EARLIER: [Self; 2] = [Self::Hdced, Self::Ped];

    /// Whether plans may count from a date of this kind.
    #[must_use]
    pub fn is_planned_from(self) -> bool {
        matches!(self, Self::Confirmed | Self::Apd | Self::Hdcad) || Self::SERVED.contains(&self)
    }

    /// The name on a screen: `CRD`, `confirmed date`.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Confirmed => "confirmed date".to_owned(),
            other => other.word().to_ascii_uppercase(),
        }
    }
}

closed_list! {
    /// How the day on which a date became known is itself known. In order of weight on one day.
    KnownBy {
        /// The later of sentence and reception stands in for it.
        Inferred = "inferred",
        /// It came with an import on that day.
        Import = "import",
        /// A RELEASE_DATE event says so.
        Event = "event",
        /// A worker wrote it on that day.
        Hand = "hand",
    }
}

/// One release date, with the day it became known. A cleared date has no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseDate {
    pub kind: ReleaseDateKind,
    pub day: Option<Day>,
    pub known_on: Day,
    pub known_by: KnownBy,
    /// Which of its kind it is among those that became known on that day in that way, from 0: a date set twice on one day is
    /// kept twice, and the later counts.
    pub nth: u32,
}

closed_list! {
    /// Which date the effective release date rests on.
    Basis {
        Confirmed = "confirmed",
        Released = "released",
        Apd = "apd",
        Hdcad = "hdcad",
        Crd = "crd",
        Ard = "ard",
        Npd = "npd",
        Prrd = "prrd",
    }
}

impl Basis {
    fn of_kind(kind: ReleaseDateKind) -> Option<Self> {
        Self::from_word(kind.word())
    }

    /// The name on a screen: `CRD`, `confirmed date`, `released`.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Confirmed => "confirmed date".to_owned(),
            Self::Released => "released".to_owned(),
            other => other.word().to_ascii_uppercase(),
        }
    }
}

/// The one day that plans count from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EffectiveRelease {
    /// The day somebody walks out.
    pub on: Day,
    pub basis: Basis,
    /// The date of the record, where the day of release was moved back from it.
    pub moved_from: Option<Day>,
    /// The day since which the present date has been known.
    pub known_on: Day,
    /// An earlier release is possible from this date of the record.
    pub may_be_earlier: Option<(ReleaseDateKind, Day)>,
}

/// Why there is no release date: a state of its own, never a blank that means "due now".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRelease {
    NotInCustody,
    Unsentenced,
    Indeterminate,
    Recalled,
    NotRecorded,
}

impl NoRelease {
    /// The reason, for a screen.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::NotInCustody => "not in custody on this day",
            Self::Unsentenced => "waits for a sentence",
            Self::Indeterminate => "indeterminate sentence: waits for a decision on release",
            Self::Recalled => "recalled: waits for a new release date",
            Self::NotRecorded => "no release date recorded",
        }
    }

    /// Why a spell has no release date.
    #[must_use]
    pub fn reason(custody: &Custody) -> Self {
        if custody.legal_status.is_unsentenced() {
            Self::Unsentenced
        } else if custody.sentence.is_indeterminate() {
            Self::Indeterminate
        } else if custody.kind.is_recall() {
            Self::Recalled
        } else {
            Self::NotRecorded
        }
    }
}

/// Adds a date to the history of a spell, after those that became known on the same day in the same way.
pub fn add(history: &mut Vec<(Day, ReleaseDate)>, spell: Day, mut date: ReleaseDate) {
    let alike = |(of, known): &&(Day, ReleaseDate)| {
        *of == spell
            && known.kind == date.kind
            && known.known_on == date.known_on
            && known.known_by == date.known_by
    };
    date.nth = history
        .iter()
        .filter(alike)
        .map(|(_, known)| known.nth + 1)
        .max()
        .unwrap_or(0);
    history.push((spell, date));
}

/// The present value of one kind of date: the one that became known last.
#[must_use]
pub fn present(dates: &[ReleaseDate], kind: ReleaseDateKind) -> Option<ReleaseDate> {
    dates.iter().rev().find(|date| date.kind == kind).copied()
}

/// The effective release date of one spell, planned; `dates` are in the order in which they became known.
///
/// In a recall, dates before the day of return belong to the earlier spell and are passed over.
#[must_use]
pub fn effective(
    custody: &Custody,
    dates: &[ReleaseDate],
    calendar: &Calendar,
) -> Option<EffectiveRelease> {
    let valid = |kind| valid(custody, dates, kind);
    let chosen = chosen(custody, dates, calendar)?;
    let may_be_earlier = ReleaseDateKind::MAYBE_EARLIER
        .into_iter()
        .filter_map(valid)
        .filter(|date| date.day < chosen.on)
        .map(|date| (date.fact.kind, date.day))
        .min_by_key(|(_, day)| *day);
    Some(EffectiveRelease {
        on: chosen.on,
        basis: Basis::of_kind(chosen.date.fact.kind)?,
        moved_from: (chosen.on != chosen.date.day).then_some(chosen.date.day),
        known_on: known_on(custody, dates, calendar, chosen),
        may_be_earlier,
    })
}

/// A date that counts: the fact and the day that it carries.
#[derive(Clone, Copy)]
struct Dated {
    fact: ReleaseDate,
    day: Day,
}

/// The date that plans rest on, and the day on which somebody is released under it.
#[derive(Clone, Copy)]
struct Chosen {
    date: Dated,
    on: Day,
}

/// The present value of one kind, where it has a day and does not belong to the spell before a recall.
fn valid(custody: &Custody, dates: &[ReleaseDate], kind: ReleaseDateKind) -> Option<Dated> {
    let fact = present(dates, kind)?;
    let day = fact.day?;
    let of_earlier_spell = custody.kind.is_recall() && day < custody.received;
    (!of_earlier_spell).then_some(Dated { fact, day })
}

fn chosen(custody: &Custody, dates: &[ReleaseDate], calendar: &Calendar) -> Option<Chosen> {
    let valid = |kind| valid(custody, dates, kind);
    let decided = [
        ReleaseDateKind::Confirmed,
        ReleaseDateKind::Apd,
        ReleaseDateKind::Hdcad,
    ]
    .into_iter()
    .find_map(valid);
    let served = || {
        ReleaseDateKind::SERVED
            .into_iter()
            .filter_map(valid)
            .reduce(|a, b| if b.day > a.day { b } else { a })
    };
    let date = decided.or_else(served)?;
    let on = match date.fact.kind {
        ReleaseDateKind::Confirmed => date.day,
        ReleaseDateKind::Apd | ReleaseDateKind::Hdcad => calendar.previous_working(date.day),
        _ => calendar.release_day(date.day),
    };
    Some(Chosen { date, on })
}

/// The day since which the day of release has been this one without a break.
///
/// A date that a RELEASE_DATE event carries was told on the day of that event, even when it told what was planned already;
/// confirming by hand or by import the day that was planned all along is no news, and must not start the count again.
fn known_on(custody: &Custody, dates: &[ReleaseDate], calendar: &Calendar, present: Chosen) -> Day {
    let told = |fact: &ReleaseDate| matches!(fact.known_by, KnownBy::Event | KnownBy::Inferred);
    let own = present.date.fact;
    let mut since = own.known_on;
    let mut rest = dates;
    while let Some(last) = rest.last().map(|last| last.known_on) {
        let Some(was) = chosen(custody, rest, calendar).filter(|was| was.on == present.on) else {
            break;
        };
        since = last;
        if told(&was.date.fact) && was.date.fact.known_on == last {
            break;
        }
        rest = &rest[..rest.partition_point(|date| date.known_on < last)];
    }
    if told(&own) {
        since.max(own.known_on)
    } else {
        since
    }
}

/// Joins the recorded dates of a spell with its RELEASE_DATE events: an event that carries a recorded date gives the day it
/// became known, and one that carries another date adds that to the history. In the order in which they became known.
#[must_use]
pub fn history(recorded: Vec<ReleaseDate>, events: &[&Event]) -> Vec<ReleaseDate> {
    let events: Vec<(&Event, Day)> = events
        .iter()
        .filter(|event| {
            matches!(
                event.kind,
                EventKind::ReleaseDateSet | EventKind::ReleaseDateChanged
            )
        })
        .filter_map(|event| event.new_day().map(|day| (*event, day)))
        .collect();
    let mut matched = vec![false; events.len()];
    let mut ordered: Vec<(Day, KnownBy, usize, ReleaseDate)> =
        Vec::with_capacity(recorded.len() + events.len());
    for (index, date) in recorded.iter().enumerate() {
        let mut date = *date;
        let mut place = index;
        if date.kind.is_planned_from() && date.known_by != KnownBy::Hand {
            let since = recorded[..index]
                .iter()
                .rev()
                .find(|earlier| earlier.kind == date.kind)
                .map(|earlier| earlier.known_on);
            let carries = |(event, day): &(&Event, Day)| {
                Some(*day) == date.day
                    && (date.known_by != KnownBy::Import
                        || since.is_none_or(|since| event.on > since))
            };
            if let Some(position) = events.iter().rposition(carries) {
                matched[position] = true;
                date.known_on = events[position].0.on;
                date.known_by = KnownBy::Event;
                place = position;
            }
        }
        ordered.push((date.known_on, date.known_by, place, date));
    }
    for (position, (event, day)) in events.iter().enumerate() {
        if matched[position] {
            continue;
        }
        let date = ReleaseDate {
            kind: kind_of(&events, position, &recorded),
            day: Some(*day),
            known_on: event.on,
            known_by: KnownBy::Event,
            nth: 0,
        };
        ordered.push((event.on, KnownBy::Event, position, date));
    }
    ordered.sort_by_key(|(on, by, place, _)| (*on, *by, *place));
    ordered.into_iter().map(|(_, _, _, date)| date).collect()
}

/// Which date of the record an event speaks of: the one it names, the one that replaced it, the one it replaced, or the one
/// that plans rest on.
fn kind_of(events: &[(&Event, Day)], position: usize, recorded: &[ReleaseDate]) -> ReleaseDateKind {
    let (event, day) = &events[position];
    let with_day = |wanted: Day| {
        let fits = |date: &&ReleaseDate| date.day == Some(wanted) && date.kind.is_planned_from();
        recorded.iter().rev().find(fits).map(|date| date.kind)
    };
    ReleaseDateKind::from_word(&event.detail)
        .or_else(|| {
            let replaced_by = events[position + 1..]
                .iter()
                .find(|(later, _)| later.old_day() == Some(*day))?;
            with_day(replaced_by.1)
        })
        .or_else(|| event.old_day().and_then(with_day))
        .or_else(|| {
            recorded
                .iter()
                .filter(|date| date.kind.is_planned_from() && date.day.is_some())
                .map(|date| date.kind)
                .min()
        })
        .unwrap_or(ReleaseDateKind::Crd)
}
