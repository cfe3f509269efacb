//! Since when the present release date has been known.

use super::{day, received};
use crate::calendar::{Calendar, Day};
use crate::domain::{Case, KnownBy, ReleaseDate, ReleaseDateKind as K, release};

const CRD: &str = "2027-05-12";
const OTHER: &str = "2027-05-05";

/// Since when the effective date is known, from dates and the days on which they became known; a blank day clears.
fn known_on(dates: &[(K, &str, &str, KnownBy)], effective: &str) -> Day {
    let mut records = received("2026-01-05");
    for (kind, value, known_on, known_by) in dates {
        let date = ReleaseDate {
            kind: *kind,
            day: Day::parse_iso(value),
            known_on: day(known_on),
            known_by: *known_by,
            nth: 0,
        };
        release::add(&mut records.release_dates, day("2026-01-05"), date);
    }
    let case = Case::build(records);
    let calendar = Calendar::england_and_wales();
    let found = case.current_spell().unwrap().effective_release(&calendar);
    let found = found.unwrap();
    assert_eq!(found.on, day(effective));
    found.known_on
}

#[test]
fn a_date_that_comes_back_is_known_since_it_came_back() {
    for by in [KnownBy::Inferred, KnownBy::Import, KnownBy::Event] {
        let dates = [
            (K::Crd, CRD, "2026-06-01", by),
            (K::Confirmed, OTHER, "2026-09-01", KnownBy::Hand),
            (K::Confirmed, "", "2026-12-01", KnownBy::Hand),
        ];
        assert_eq!(known_on(&dates, CRD), day("2026-12-01"), "{by}");
        assert_eq!(known_on(&dates[..1], CRD), day("2026-06-01"), "{by}");
    }
}

#[test]
fn confirming_what_was_planned_and_taking_it_back_is_no_news() {
    let dates = [
        (K::Crd, CRD, "2026-06-01", KnownBy::Inferred),
        (K::Confirmed, CRD, "2026-09-01", KnownBy::Hand),
        (K::Confirmed, "", "2026-12-01", KnownBy::Hand),
        (K::Ard, OTHER, "2026-12-02", KnownBy::Import),
    ];
    for known in 1..=4 {
        assert_eq!(known_on(&dates[..known], CRD), day("2026-06-01"));
    }
}

#[test]
fn a_date_that_an_event_tells_is_known_since_that_event() {
    let dates = [
        (K::Crd, CRD, "2026-06-01", KnownBy::Inferred),
        (K::Apd, CRD, "2026-09-01", KnownBy::Event),
        (K::Confirmed, CRD, "2026-10-01", KnownBy::Hand),
    ];
    for known in 2..=3 {
        assert_eq!(known_on(&dates[..known], CRD), day("2026-09-01"));
    }
}
