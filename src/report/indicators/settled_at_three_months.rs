//! `settled-at-three-months`: whether people live in settled accommodation three months after release.

use crate::calendar::{Day, Offset, Unit as Of};
use crate::domain::entry::kinds::HomeAfter;
use crate::domain::{Case, EventKind};
use crate::report::breakdown::{About, By};
use crate::report::classify::Class;
use crate::report::definition::{Definition, Line, Measure};
use crate::report::releases::{OutOfScope, Release, died_or_deported_by, releases};
use crate::report::tally::{Asked, Indicator, Unit};

/// A status that was told this many days after the three months were up still counts: our own standard.
const GRACE: i32 = 28;

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "settled-at-three-months",
        version: 3,
        title: "Settled accommodation three months after release",
        unit: "a release of a sentenced person from custody",
        day: "the day on which three months were up",
        numerator: "those in settled accommodation by the classification that is named: by the look at three months, else the last status after the day of release and by the day, else the first in the 28 days after it (our own standard)",
        denominator: "National: those whose status is known. All: everybody released, unknown among them",
        exclusions: "in custody again before the three months were up; released from remand; died or deported; three months not up yet",
        unknowns: "National: left out of the denominator, and counted here. All: counted as not settled. The first night alone says nothing of three months",
        source: "National measure MI015Sa, settled accommodation at three months after release (supervised); Kent paper 2017 asks whether a tenancy lasts beyond three months",
        lines: &[
            Line { word: "settled", label: "Settled", class: "settled" },
            Line { word: "not-settled", label: "Not settled", class: "not-settled" },
            Line { word: "not-recorded", label: "Not recorded", class: "unknown" },
            Line { word: "in-custody", label: "In custody again before", class: "excluded" },
            Line { word: "remand", label: "Released from remand", class: "excluded" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
            Line { word: "not-due", label: "Three months not up yet", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "national",
                label: "Settled, of those known (national)",
                numerator: &["settled"],
                denominator: &["settled", "not-settled"],
                target: None,
            },
            Measure {
                word: "of-all",
                label: "Settled, of all released",
                numerator: &["settled"],
                denominator: &["settled", "not-settled", "unknown"],
                target: None,
            },
        ],
        breakdowns: By::OF_A_PERSON,
        classified: true,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: true,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for release in releases(case) {
        let up = asked.calendar.apply(release.on, Offset::new(3, Of::Months));
        let line = line(case, &release, up, asked);
        add(Unit::of(line, up, About::spell(case, release.spell)));
    }
}

fn line(case: &Case, release: &Release<'_>, up: Day, asked: &Asked<'_>) -> &'static str {
    let next = case.days_of(release.spell).to.map(|last| last.plus(1));
    if release.out_of_scope == Some(OutOfScope::DiedOrDeported) || died_or_deported_by(case, up) {
        return "out-of-scope";
    }
    if release.out_of_scope == Some(OutOfScope::Remand) {
        return "remand";
    }
    if next.is_some_and(|next| next <= up) {
        return "in-custody";
    }
    if up > asked.known_on {
        return "not-due";
    }
    let label = looked_at(case, release, next).or_else(|| told(case, release, up));
    let class = label.map(|label| asked.classification.place(&label).class);
    match class {
        Some(Class::Settled) => "settled",
        None | Some(Class::Unrecorded | Class::AwaitingAssessment) => "not-recorded",
        Some(_) => "not-settled",
    }
}

/// What the look at three months says.
fn looked_at(case: &Case, release: &Release<'_>, next: Option<Day>) -> Option<String> {
    let looks = case.all::<HomeAfter>().filter(|look| {
        look.stage == "three-months"
            && look
                .on
                .is_some_and(|on| release.on < on && next.is_none_or(|next| on < next))
    });
    let latest = looks.filter(|look| look.status.is_some());
    latest.max_by_key(|look| look.on)?.status
}

/// The status by the day, else the first in the days after it.
fn told(case: &Case, release: &Release<'_>, up: Day) -> Option<String> {
    let said = || {
        case.events_of(release.spell).filter(|event| {
            event.kind == EventKind::AccommodationStatus
                && release.on < event.on
                && event.on <= up.plus(GRACE)
        })
    };
    let by_then = said().filter(|event| event.on <= up).last();
    let found = by_then.or_else(|| said().next());
    found.map(|event| event.detail.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntryKind, LegalStatus, SpellKind};
    use crate::report::invented::Invented;

    #[test]
    fn the_status_near_the_day_counts_and_the_first_night_does_not() {
        use EventKind::{AccommodationOnRelease as R, AccommodationStatus as S};
        let person = Invented::sentenced("2026-02-02").released("2026-05-31");
        let expected = [("not-recorded".to_owned(), "2026-08-31".to_owned())];
        assert_eq!(person.clone().event("2026-05-31", R, "Supported Housing").lines(&REPORT), expected);
        for (on, label, line) in [
            ("2026-08-31", "Supported Housing", "settled"),
            ("2026-07-01", "Supported Housing", "settled"),
            ("2026-09-28", "Supported Housing", "settled"),
            ("2026-09-29", "Supported Housing", "not-recorded"),
            ("2026-08-31", "No fixed abode", "not-settled"),
            ("2026-08-31", "Not Recorded", "not-recorded"),
        ] {
            assert_eq!(person.clone().event(on, S, label).line(&REPORT), line, "{on} {label}");
        }
        let look = [
            ("stage", "three-months"),
            ("on", "2026-09-10"),
            ("status", "No fixed abode"),
        ];
        let looked = person.event("2026-08-01", S, "Supported Housing");
        assert_eq!(looked.entry(EntryKind::HomeAfter, &look).line(&REPORT), "not-settled");
    }

    #[test]
    fn whoever_is_inside_again_or_not_there_yet_is_a_line_and_in_no_share() {
        let recall = |on: &str| {
            Invented::sentenced("2026-02-02")
                .released("2026-05-31")
                .received(on, SpellKind::StandardRecall, LegalStatus::Recall)
                .line(&REPORT)
        };
        assert_eq!(recall("2026-08-31"), "in-custody");
        assert_eq!(recall("2026-09-01"), "not-recorded");
        let late = Invented::sentenced("2026-02-02").released("2026-08-23");
        assert_eq!(late.line(&REPORT), "not-due");
    }
}
