//! What was recorded of where somebody lives after release, by a day: the status, and whether the home is suitable.
//!
//! Reads dated facts and looks at the home. Whether a status is settled is a matter of a classification.

use std::borrow::Cow;

use crate::calendar::Day;
use crate::domain::entry::kinds::HomeAfter;
use crate::domain::{Case, EventKind};

/// Where somebody lives by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look<'c> {
    pub on: Day,
    pub label: Cow<'c, str>,
}

/// The last status that was recorded from one day to another, both inside: an event, or a look at the home that names one.
#[must_use]
pub fn last_between(case: &Case, from: Option<Day>, to: Day) -> Option<Look<'_>> {
    let within = |on: Day| from.is_none_or(|from| from <= on) && on <= to;
    let told = case.events.iter().rev().find(|event| {
        within(event.on)
            && matches!(
                event.kind,
                EventKind::AccommodationStatus | EventKind::AccommodationOnRelease
            )
    });
    let told = told.map(|event| Look {
        on: event.on,
        label: Cow::Borrowed(event.detail.as_str()),
    });
    let seen = case.all::<HomeAfter>().filter_map(|look| {
        let on = look.on.filter(|on| within(*on))?;
        let label = Cow::Owned(look.status?);
        Some(Look { on, label })
    });
    let seen = seen.max_by_key(|look| look.on);
    match (told, seen) {
        (Some(told), Some(seen)) if seen.on > told.on => Some(seen),
        (told, seen) => told.or(seen),
    }
}

/// Whether the home is suitable, by the last look at it that says so from one day to another; none where none does.
#[must_use]
pub fn suitable_between(case: &Case, from: Day, to: Day) -> Option<bool> {
    let looks = case.all::<HomeAfter>();
    let within = looks.filter(|look| look.on.is_some_and(|on| from <= on && on <= to));
    let said = within.filter_map(|look| Some((look.on, is_suitable(&look)?)));
    said.max_by_key(|(on, _)| *on).map(|(_, answer)| answer)
}

/// The answer on the whole, and without one what its parts say: any bad one makes it unsuitable, all good ones suitable
/// (framework of 2007/08: safety, overcrowding, facilities, a victim nearby).
fn is_suitable(look: &HomeAfter) -> Option<bool> {
    let good = [
        look.safe,
        look.crowded.map(|crowded| !crowded),
        look.facilities,
        look.victim_nearby.map(|near| !near),
    ];
    look.suitable.or_else(|| {
        if good.contains(&Some(false)) {
            Some(false)
        } else {
            good.iter().all(Option::is_some).then_some(true)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntryKind;
    use crate::report::invented::{Invented, day};

    #[test]
    fn parts_answer_where_the_whole_is_not_said() {
        let answer = |values: &[(&'static str, &str)]| {
            let mut all = vec![("stage", "now"), ("on", "2026-06-02")];
            all.extend(values);
            let person = Invented::sentenced("2026-01-05").entry(EntryKind::HomeAfter, &all);
            let case = person.case("2026-11-22");
            suitable_between(&case, day("2026-06-01"), day("2026-06-30"))
        };
        assert_eq!(
            answer(&[("suitable", "yes"), ("crowded", "yes")]),
            Some(true)
        );
        assert_eq!(answer(&[("crowded", "yes")]), Some(false));
        assert_eq!(answer(&[("safe", "yes"), ("facilities", "yes")]), None);
        let all = [
            ("safe", "yes"),
            ("crowded", "no"),
            ("facilities", "yes"),
            ("victim_nearby", "no"),
        ];
        assert_eq!(answer(&all), Some(true));
        assert_eq!(answer(&[]), None);
    }

    #[test]
    fn the_later_of_event_and_look_says_where() {
        let person = Invented::sentenced("2026-01-05")
            .event("2026-06-05", EventKind::AccommodationStatus, "Settled")
            .entry(
                EntryKind::HomeAfter,
                &[
                    ("stage", "now"),
                    ("on", "2026-06-09"),
                    ("status", "Unsettled - NFA"),
                ],
            );
        let case = person.case("2026-11-22");
        let by = |to: &str| last_between(&case, None, day(to)).map(|look| look.label.into_owned());
        assert_eq!(by("2026-06-04"), None);
        assert_eq!(by("2026-06-08").as_deref(), Some("Settled"));
        assert_eq!(by("2026-06-09").as_deref(), Some("Unsettled - NFA"));
    }
}
