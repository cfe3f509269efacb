//! `acknowledged-in-time`: whether councils acknowledge a referral within one working day, as those of Essex agreed to.

use crate::domain::{Case, ReferralKind};
use crate::report::breakdown::By;
use crate::report::definition::{Definition, Line, Measure};
use crate::report::sent::sent;
use crate::report::tally::{Asked, Indicator, Unit};

/// Working days after the day it was sent, which is not counted.
const WORKING_DAYS: i32 = 1;

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "acknowledged-in-time",
        version: 3,
        title: "Acknowledged within one working day",
        unit: "a duty-to-refer referral that was sent",
        day: "the day it was sent, which stands for the day of receipt and is not counted",
        numerator: "referrals with an acknowledgement by the end of the next working day",
        denominator: "referrals with an acknowledgement, or whose day has passed without one",
        exclusions: "the day not over yet; taken back or replaced by us before any acknowledgement",
        unknowns: "nothing recorded counts as no acknowledgement. An answer is an acknowledgement too",
        source: "Essex protocol, commitment 8 (one working day); the document sets no percentage. Councils that did not sign it are measured by the same day",
        lines: &[
            Line { word: "in-time", label: "Acknowledged in time", class: "in-time" },
            Line { word: "late", label: "Acknowledged late", class: "late" },
            Line { word: "none", label: "Not acknowledged, and the day has passed", class: "none" },
            Line { word: "taken-back", label: "Taken back or replaced before", class: "excluded" },
            Line { word: "not-due", label: "Not due yet", class: "excluded" },
        ],
        measures: &[Measure {
            word: "in-time",
            label: "Acknowledged within one working day",
            numerator: &["in-time"],
            denominator: &["in-time", "late", "none"],
            target: None,
        }],
        breakdowns: &By::ALL,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for one in sent(case, ReferralKind::DutyToRefer, asked.calendar) {
        let line = one.line(WORKING_DAYS, one.heard(), asked);
        add(Unit::of(line, one.on, one.about(case)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Referral;
    use crate::report::invented::{Invented, day};

    fn line_of(sent: &str, change: impl FnOnce(&mut Referral)) -> String {
        let person = Invented::sentenced("2026-02-02");
        person.sent(ReferralKind::DutyToRefer, sent, change).line(&REPORT)
    }

    #[test]
    fn working_days_skip_weekends_and_bank_holidays() {
        // Thursday 2 April 2026: Good Friday and Easter Monday follow, so the next working day is Tuesday 7 April.
        let acknowledged = |on| line_of("2026-04-02", |one| one.acknowledged = Some(day(on)));
        assert_eq!(acknowledged("2026-04-02"), "in-time");
        assert_eq!(acknowledged("2026-04-07"), "in-time");
        assert_eq!(acknowledged("2026-04-08"), "late");
    }

    #[test]
    fn silence_is_none_once_the_day_has_passed_and_an_answer_is_a_word() {
        // Known on Sunday 22 November: what was sent on Friday is due on Monday, what was sent on Thursday was due on Friday.
        assert_eq!(line_of("2026-11-20", |_| ()), "not-due");
        assert_eq!(line_of("2026-11-19", |_| ()), "none");
        let answered = line_of("2026-11-17", |one| {
            one.answered = Some(day("2026-11-18"));
            "Plan agreed".clone_into(&mut one.outcome);
        });
        assert_eq!(answered, "in-time");
        let back = line_of("2026-11-02", |one| {
            one.answered = Some(day("2026-11-03"));
            "Withdrawn".clone_into(&mut one.outcome);
        });
        assert_eq!(back, "taken-back");
    }
}
