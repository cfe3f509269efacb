//! Whether somebody is at risk of homelessness: yes, no, or not asked.
//!
//! Reads the answer of one spell from its events. A place secured before release ends a risk; accommodation recorded on or
//! after the day of release is an outcome and ends none.

use crate::calendar::Day;
use crate::domain::event::{Event, EventKind};
use crate::domain::outcome::{self, Meaning};

/// The answer on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// At risk, since the earliest day it was identified in the spell.
    Yes { since: Day },
    /// Asked, and no risk found, or the risk ended.
    No { since: Day },
    /// Nobody has asked.
    NotAsked,
}

impl Risk {
    /// yes, no or not-asked, as machine output has it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes { .. } => "yes",
            Self::No { .. } => "no",
            Self::NotAsked => "not-asked",
        }
    }

    /// The day the risk was identified, while there is one.
    #[must_use]
    pub fn identified_on(self) -> Option<Day> {
        match self {
            Self::Yes { since } => Some(since),
            Self::No { .. } | Self::NotAsked => None,
        }
    }
}

/// The answer among the events of one spell, in the order of [`Event::in_order`]: on one day, what was recorded later counts.
///
/// `released` is the day of release, if the spell has ended: what is recorded from that day on is an outcome.
#[must_use]
pub fn answer<'a>(events: impl IntoIterator<Item = &'a Event>, released: Option<Day>) -> Risk {
    events
        .into_iter()
        .fold(Risk::NotAsked, |risk, event| step(risk, event, released))
}

/// The answer after one more event of the spell.
#[must_use]
pub fn step(risk: Risk, event: &Event, released: Option<Day>) -> Risk {
    let on = event.on;
    match event.kind {
        EventKind::RiskIdentified if !matches!(risk, Risk::Yes { .. }) => Risk::Yes { since: on },
        EventKind::RiskNone | EventKind::RiskEnded if released.is_none_or(|day| on <= day) => {
            Risk::No { since: on }
        }
        EventKind::AccommodationOnRelease
            if released.is_none_or(|day| on < day)
                && outcome::meaning(&event.detail) == Meaning::Housed =>
        {
            Risk::No { since: on }
        }
        _ => risk,
    }
}
