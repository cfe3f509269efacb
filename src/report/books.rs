//! Who is on the books on a day, and where they live by then.
//!
//! Knows no report and no classification.

use crate::calendar::Day;
use crate::domain::{Case, EventKind};
use crate::report::tally::Asked;

/// Hands on the case as it stood on the last day of each period, where the person was on the books: in custody or on licence,
/// something of them recorded, and the case not closed.
pub fn on_each_day(case: &Case, asked: &Asked<'_>, look: &mut dyn FnMut(Day, &Case)) {
    for day in asked.days() {
        if day == asked.known_on {
            if is_on_the_books(case) {
                look(day, case);
            }
            continue;
        }
        let then = case.clone().as_of(day);
        if is_on_the_books(&then) {
            look(day, &then);
        }
    }
}

fn is_on_the_books(case: &Case) -> bool {
    let is_known = !case.spells.is_empty() || !case.events.is_empty();
    is_known && case.closed().is_none()
}

/// The label that was recorded last of where the person lives, with its day.
#[must_use]
pub fn lives_at(case: &Case) -> Option<(Day, &str)> {
    let latest = case.events.iter().rev().find(|event| {
        matches!(
            event.kind,
            EventKind::AccommodationStatus | EventKind::AccommodationOnRelease
        )
    })?;
    Some((latest.on, latest.detail.as_str()))
}
