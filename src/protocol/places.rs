//! The places to live that were recorded in a spell, and whether somebody is housed on a day.
//!
//! What a label means is worked out once, because many rules ask. The meanings themselves are in `domain::outcome`.

use crate::calendar::Day;
use crate::domain::EventKind;
use crate::domain::outcome::{Meaning, meaning};
use crate::protocol::ground::Ground;

/// A recorded place to live.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'c> {
    pub on: Day,
    pub label: &'c str,
    pub meaning: Meaning,
    /// Recorded as the place for release, and not as one of later.
    pub is_for_release: bool,
}

impl<'c> Ground<'c> {
    /// Recorded places to live, in the order of their days.
    pub fn places(&self) -> &[Place<'c>] {
        self.places.get_or_init(|| {
            let kinds = [
                EventKind::AccommodationOnRelease,
                EventKind::AccommodationStatus,
            ];
            let recorded = self.events.iter().filter(|e| kinds.contains(&e.kind));
            recorded
                .map(|event| Place {
                    on: event.on,
                    label: &event.detail,
                    meaning: meaning(&event.detail),
                    is_for_release: event.kind == EventKind::AccommodationOnRelease,
                })
                .collect()
        })
    }

    /// The first place recorded since release that is as asked for.
    pub fn place_since_release(&self, wanted: impl Fn(&Place<'c>, Day) -> bool) -> Option<Day> {
        let released = self.released()?;
        let mut since = self.places().iter().filter(|place| place.on >= released);
        since.find(|place| wanted(place, released)).map(|p| p.on)
    }

    /// The day on which a place for release was first recorded, before release.
    pub fn place_secured(&self) -> Option<Day> {
        let mut for_release = self
            .places()
            .iter()
            .filter(|place| place.is_for_release && self.released().is_none_or(|on| place.on < on));
        let secured = for_release.find(|place| place.meaning == Meaning::Housed);
        secured.map(|place| place.on)
    }

    /// The last place recorded by a day.
    pub fn latest_place(&self, day: Day) -> Option<&Place<'c>> {
        self.places().iter().rev().find(|place| place.on <= day)
    }

    /// Before release: a place for release is recorded. From the day of release: the latest recorded place is one.
    pub fn is_housed(&self, day: Day) -> bool {
        let mut by_then = self.places().iter().rev().filter(|place| place.on <= day);
        match self.released().filter(|on| *on <= day) {
            Some(released) => by_then
                .find(|place| place.on >= released)
                .is_some_and(|place| {
                    place.meaning == Meaning::Housed && !self.is_of_a_bed_that_ended(place.on, day)
                }),
            None => by_then
                .find(|place| place.is_for_release)
                .is_some_and(|place| place.meaning == Meaning::Housed),
        }
    }

    /// Whether a place recorded on one day was a short-stay bed, and that bed has ended by another.
    fn is_of_a_bed_that_ended(&self, recorded: Day, day: Day) -> bool {
        self.beds.iter().any(|(bed, _)| {
            let end = bed.ended.unwrap_or(bed.until);
            bed.from <= recorded && recorded < end && end <= day
        })
    }
}
