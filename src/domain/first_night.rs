//! Where somebody slept on the first night after a release, as far as anybody told, and what was planned for it: the one reading
//! of both for pages, lists and figures.
//!
//! Knows what was said in words. Whether an offer, a bed or a home that was kept stands in for it is `somewhere`.

use crate::domain::accommodation::{Status, status};
use crate::domain::case::{Case, Spell};
use crate::domain::event::{Event, EventKind};

/// What is recorded of the first night.
#[derive(Clone, Copy, Debug, Default)]
pub struct FirstNight<'c> {
    /// What was told of the night itself, on the day or after it.
    pub told: Option<&'c Event>,
    /// What was planned for it before the day; before a release all that is said is a plan.
    pub planned: Option<&'c Event>,
}

impl<'c> FirstNight<'c> {
    /// What was told of the night, where that says something.
    #[must_use]
    pub fn known(&self) -> Option<&'c Event> {
        self.told.filter(says)
    }

    /// What counts of both: what was told, else what was planned, where that says something.
    #[must_use]
    pub fn said(&self) -> Option<&'c Event> {
        self.known().or(self.planned.filter(says))
    }
}

/// Whether a label says where somebody is, be it nowhere.
#[must_use]
pub fn says_something(label: &str) -> bool {
    !matches!(
        status(label),
        Status::NotRecorded | Status::NoInformation | Status::Historic | Status::AwaitingAssessment
    )
}

fn says(event: &&Event) -> bool {
    says_something(&event.detail)
}

/// The first night after the release that ended a spell, or will.
///
/// What was said on the day counts, the last of it; else the status of that day or the bed that was given on it; else what was
/// told after it. Of what was planned the last counts. Labels that say nothing give way to any that does.
#[must_use]
pub fn of<'c>(case: &'c Case, spell: &'c Spell) -> FirstNight<'c> {
    // A home that was recorded before reception is of no release.
    let in_spell = || {
        case.events_of(spell)
            .filter(|event| event.on >= spell.received())
    };
    let said = || in_spell().filter(|event| event.kind == EventKind::AccommodationOnRelease);
    let Some(on) = spell.custody.released else {
        return FirstNight {
            told: None,
            planned: last(said()),
        };
    };
    let of_the_day = || said().filter(move |event| event.on == on);
    let beside = in_spell().filter(move |event| {
        let kinds = [EventKind::AccommodationStatus, EventKind::BedStarted];
        event.on == on && kinds.contains(&event.kind)
    });
    let later = || said().filter(move |event| event.on > on);
    let known = of_the_day().filter(says).last();
    let known = known
        .or_else(|| beside.filter(says).last())
        .or_else(|| later().filter(says).last());
    FirstNight {
        told: known.or_else(|| of_the_day().chain(later()).last()),
        planned: last(said().filter(move |event| event.on < on)),
    }
}

/// The last that says something, and the last of all where none does.
fn last<'c>(events: impl Iterator<Item = &'c Event>) -> Option<&'c Event> {
    events.reduce(|before, event| {
        if says(&event) || !says(&before) {
            event
        } else {
            before
        }
    })
}
