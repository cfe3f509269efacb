//! `notice`: how many days of notice a council had, from the referral to the release.

use crate::domain::{Case, ReferralKind};
use crate::report::breakdown::{By, NOTICES};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::sent::{Sent, sent};
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "notice",
        version: 3,
        title: "Days of notice before release",
        unit: "a duty-to-refer referral that was sent",
        day: "the day it was sent",
        numerator: "referrals sent 56 days or more before release",
        denominator: "referrals sent before release or on the day, whose release is known or planned",
        exclusions: "sent after release, or for somebody never received: a line of its own, in no share",
        unknowns: "no release date: a line of its own, in no share",
        source: "Essex protocol, outcomes by time from referral to possible homelessness; 56 days: Housing Act 1996, section 175(4)",
        lines: LINES,
        measures: &[
            Measure {
                word: "56-days",
                label: "56 days or more",
                numerator: &["56-days"],
                denominator: &["56-days", "28-days", "under-28"],
                target: None,
            },
            Measure {
                word: "under-28",
                label: "Under 28 days",
                numerator: &["under-28"],
                denominator: &["56-days", "28-days", "under-28"],
                target: None,
            },
        ],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

/// The bands of the breakdown in their order, and what is in none.
const LINES: &[Line] = &[
    Line { word: "none", label: "None: sent on the day of release", class: "under-28" },
    Line { word: "1-to-13-days", label: "1 to 13 days", class: "under-28" },
    Line { word: "14-to-27-days", label: "14 to 27 days", class: "under-28" },
    Line { word: "28-to-55-days", label: "28 to 55 days", class: "28-days" },
    Line { word: "56-days-or-more", label: "56 days or more", class: "56-days" },
    Line { word: "at-liberty", label: "Sent at liberty", class: "excluded" },
    Line { word: "no-release-date", label: "No release date", class: "unknown" },
];

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for one in sent(case, ReferralKind::DutyToRefer, asked.calendar) {
        add(Unit::of(line(&one), one.on, one.about(case)));
    }
}

fn line(one: &Sent<'_>) -> &'static str {
    if one.is_at_liberty() {
        return "at-liberty";
    }
    let band = one
        .notice
        .and_then(|days| NOTICES.iter().position(|(last, _)| days <= *last));
    let line = band.and_then(|band| LINES.get(band));
    line.map_or("no-release-date", |line| line.word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::invented::Invented;

    #[test]
    fn the_lines_are_the_bands_of_the_breakdown() {
        for ((_, label), line) in NOTICES.iter().zip(LINES) {
            assert_eq!(line.word, label.replace(' ', "-"));
        }
    }

    #[test]
    fn notice_runs_to_the_release_and_before_it_to_the_planned_one() {
        let sent = |person: &Invented, on: &str| {
            let person = person.clone();
            person.sent(ReferralKind::DutyToRefer, on, |_| ()).line(&REPORT)
        };
        let person = Invented::sentenced("2026-02-02");
        assert_eq!(sent(&person, "2026-03-02"), "no-release-date");
        assert_eq!(sent(&Invented::nobody(), "2026-03-02"), "at-liberty");
        let planned = person.leaving("2026-02-02", "2026-12-17");
        assert_eq!(sent(&planned, "2026-10-22"), "56-days-or-more");
        assert_eq!(sent(&planned, "2026-01-26"), "56-days-or-more");
        assert_eq!(sent(&planned, "2026-10-23"), "28-to-55-days");
        let left = planned.released("2026-10-30");
        assert_eq!(sent(&left, "2026-10-23"), "1-to-13-days");
        assert_eq!(sent(&left, "2026-10-30"), "none");
        assert_eq!(sent(&left, "2026-10-31"), "at-liberty");
    }
}
