//! Since when somebody is homeless, as recorded: the day of a release to nowhere, or the first night recorded as homeless after it.
//!
//! A release of which nobody recorded where it led is no day of homelessness, and neither is one to a place, a bed or an offer
//! that was accepted: that is asked of `somewhere`. Knows no duty.

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::event::EventKind;
use crate::domain::outcome::{Meaning, meaning};
use crate::domain::somewhere::{self, Somewhere};

/// The first day of the homelessness that a decision of a council on a day is about: the one that had begun by then and not
/// ended, or else the next to begin in the same spell. The case is as of the day that is looked at, with its entries.
///
/// Leicestershire 2019, section 4.2, counts from the date of homelessness following custody, so that nothing before the
/// release counts.
#[must_use]
pub fn since(case: &Case, decided: Day) -> Option<Day> {
    let spell = case.spell_on(decided)?;
    let released = spell.custody.released?;
    let mut since = match somewhere::to_go(case, spell, Some(released)) {
        Somewhere::Nowhere { .. } => Some(released),
        _ => None,
    };
    let statuses = case
        .events_of(spell)
        .filter(|event| event.kind == EventKind::AccommodationStatus && event.on >= released);
    for event in statuses {
        let later = event.on > decided;
        if later && since.is_some() {
            break;
        }
        match meaning(&event.detail) {
            Meaning::Homeless => since = since.or(Some(event.on)),
            // Housed after a decision that was made at liberty: what begins later is another homelessness.
            Meaning::Housed if later && released <= decided => break,
            Meaning::Housed => since = None,
            Meaning::NotRecorded => {}
        }
    }
    since
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Event;
    use crate::domain::{Custody, LegalStatus, Prisoner, Records, SpellKind};

    const ROUGH: &str = "Homeless - Rough Sleeping";
    const FAMILY: &str = "Settled - Family/Friends";

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    /// Somebody released on 17 Dec 2026; `to` is what was recorded of the first night, and then each status on its day.
    fn since_when(to: &str, statuses: &[(&str, &str)], decided: &str) -> Option<String> {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        let mut spell = Custody::new(
            day("2026-09-01"),
            SpellKind::Reception,
            LegalStatus::Sentenced,
        );
        spell.released = Some(day("2026-12-17"));
        records.custody = vec![spell];
        let mut add = |on: &str, kind, detail: &str| {
            records.events.push(Event {
                id: format!("H{:06}", records.events.len()),
                on: day(on),
                kind,
                detail: detail.to_owned(),
                old_value: String::new(),
                new_value: String::new(),
                recorded_by: String::new(),
            });
        };
        if !to.is_empty() {
            add("2026-12-17", EventKind::AccommodationOnRelease, to);
        }
        for (on, status) in statuses {
            add(on, EventKind::AccommodationStatus, status);
        }
        since(&Case::build(records), day(decided)).map(|on| on.to_string())
    }

    #[test]
    fn the_homelessness_that_was_decided_about_is_the_one_that_counts() {
        let is = |on: &str| Some(on.to_owned());
        // Before release and after it.
        assert_eq!(since_when(ROUGH, &[], "2026-11-26"), is("2026-12-17"));
        assert_eq!(since_when(ROUGH, &[], "2026-12-20"), is("2026-12-17"));
        // Nobody said where to, or there was a place.
        assert_eq!(since_when("", &[], "2026-12-20"), None);
        assert_eq!(since_when(FAMILY, &[], "2026-11-26"), None);
        // A place that was lost: by then, and later than it was accepted.
        let lost = [("2027-01-10", ROUGH)];
        assert_eq!(since_when(FAMILY, &lost, "2027-01-12"), is("2027-01-10"));
        assert_eq!(since_when(FAMILY, &lost, "2026-11-26"), is("2027-01-10"));
        // Homeless twice: each decision has its own.
        let twice = [("2027-01-05", FAMILY), ("2027-03-01", ROUGH)];
        assert_eq!(since_when(ROUGH, &twice, "2026-12-20"), is("2026-12-17"));
        assert_eq!(since_when(ROUGH, &twice, "2027-03-03"), is("2027-03-01"));
        // Housed since a decision of which no day was known: what came later is another matter.
        assert_eq!(since_when("", &twice, "2026-12-20"), None);
    }
}
