//! The releases of a case, with what several reports ask of each: whether it counts, and where the person went.
//!
//! Knows what was recorded of a release and no report.

use crate::calendar::Day;
use crate::domain::closing::CloseReason;
use crate::domain::{Case, Spell, first_night};

/// One release from custody.
#[derive(Clone, Copy, Debug)]
pub struct Release<'c> {
    pub spell: &'c Spell,
    pub on: Day,
    /// Where the person slept on the first night, as far as that was recorded on the day or told after it.
    pub went_to: Option<&'c str>,
    /// The place that was planned for it before the day, where nothing is known of the night itself.
    pub planned: Option<&'c str>,
    /// Why nobody could be asked about it, if so.
    pub out_of_scope: Option<OutOfScope>,
}

/// Why a release is no release into housing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfScope {
    /// Died or was deported on the day or before the next.
    DiedOrDeported,
    /// Released from remand: release was uncertain, and no plan can be counted against it (framework of 2007/08).
    Remand,
}

/// Every release that had happened by the day on which the case is looked at.
pub fn releases(case: &Case) -> impl Iterator<Item = Release<'_>> {
    case.spells.iter().filter_map(|spell| {
        let on = spell.custody.released?;
        let night = first_night::of(case, spell);
        let out_of_scope = if died_or_deported_by(case, on.plus(1)) {
            Some(OutOfScope::DiedOrDeported)
        } else {
            let unsentenced = spell.custody.legal_status.is_unsentenced();
            unsentenced.then_some(OutOfScope::Remand)
        };
        Some(Release {
            spell,
            on,
            went_to: night.told.map(|event| event.detail.as_str()),
            planned: match night.known() {
                Some(_) => None,
                None => night.planned.map(|event| event.detail.as_str()),
            },
            out_of_scope,
        })
    })
}

/// Whether the case was closed by death or deportation by a day.
#[must_use]
pub fn died_or_deported_by(case: &Case, day: Day) -> bool {
    case.closed().is_some_and(|(on, why)| {
        let reason = CloseReason::from_word(why);
        on <= day && matches!(reason, Some(CloseReason::Died | CloseReason::Deported))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EventKind;
    use crate::report::invented::{Invented, day};

    fn night(events: &[(&str, EventKind, &str)]) -> (Option<String>, Option<String>) {
        let mut person = Invented::sentenced("2026-03-01").released("2026-06-01");
        for (on, kind, detail) in events {
            person = person.event(on, *kind, detail);
        }
        let case = person.case("2026-11-22");
        let release = releases(&case).next().expect("a release");
        assert_eq!(release.on, day("2026-06-01"));
        (
            release.went_to.map(str::to_owned),
            release.planned.map(str::to_owned),
        )
    }

    #[test]
    fn the_night_itself_counts_before_what_was_planned_or_told_later() {
        use EventKind::{AccommodationOnRelease as R, AccommodationStatus as S, BedStarted as B};
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(night(&[]), (None, None));
        assert_eq!(
            night(&[("2026-05-20", R, "Settled")]),
            (None, some("Settled"))
        );
        assert_eq!(
            night(&[
                ("2026-05-20", R, "Settled"),
                ("2026-06-01", R, "Unsettled - NFA"),
                ("2026-06-09", R, "Settled")
            ]),
            (some("Unsettled - NFA"), None)
        );
        assert_eq!(
            night(&[
                ("2026-06-01", R, "Unrecorded"),
                ("2026-06-04", R, "Settled")
            ]),
            (some("Settled"), None)
        );
        assert_eq!(
            night(&[
                ("2026-05-20", R, "Settled"),
                ("2026-06-01", R, "Unrecorded")
            ]),
            (some("Unrecorded"), some("Settled"))
        );
        assert_eq!(
            night(&[("2026-06-01", S, "Friends/Family")]).0,
            some("Friends/Family")
        );
        assert_eq!(night(&[("2026-06-01", B, "CAS3")]).0, some("CAS3"));
        assert_eq!(night(&[("2026-06-02", S, "Settled")]).0, None);
        let unknown_since = [("2026-05-20", R, "Settled"), ("2026-05-25", R, "Unknown")];
        assert_eq!(night(&unknown_since), (None, some("Settled")));
    }

    #[test]
    fn a_home_recorded_before_reception_is_of_no_release() {
        let person = Invented::sentenced("2026-03-01").released("2026-06-01");
        let person = person.event("2026-02-01", EventKind::AccommodationOnRelease, "Settled");
        let case = person.case("2026-11-22");
        let release = releases(&case).next().expect("a release");
        assert_eq!((release.went_to, release.planned), (None, None));
    }
}
