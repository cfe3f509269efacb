//! `answered-in-time`: whether councils answer a referral within three working days, as those of Essex agreed to.

use crate::calendar::Day;
use crate::domain::referral_path::{StepKind, walk};
use crate::domain::{Case, ReferralKind};
use crate::report::breakdown::By;
use crate::report::definition::{Definition, Line, Measure};
use crate::report::sent::{Sent, sent};
use crate::report::tally::{Asked, Indicator, Unit};

/// Working days after the day it was sent, which is not counted.
const WORKING_DAYS: i32 = 3;

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "answered-in-time",
        version: 3,
        title: "Answered within three working days",
        unit: "a duty-to-refer referral that was sent",
        day: "the day it was sent, which stands for the day of receipt and is not counted",
        numerator: "referrals with an answer by the end of the third working day",
        denominator: "referrals with an answer, or whose day has passed without one",
        exclusions: "the day not over yet; taken back or replaced by us before any answer",
        unknowns: "nothing recorded counts as no answer. An acknowledgement alone is no answer",
        source: "Essex protocol, commitment 9 (three working days); the document sets no percentage. Councils that did not sign it are measured by the same day",
        lines: &[
            Line { word: "in-time", label: "Answered in time", class: "in-time" },
            Line { word: "late", label: "Answered late", class: "late" },
            Line { word: "none", label: "Not answered, and the day has passed", class: "none" },
            Line { word: "taken-back", label: "Taken back or replaced before", class: "excluded" },
            Line { word: "not-due", label: "Not due yet", class: "excluded" },
        ],
        measures: &[Measure {
            word: "in-time",
            label: "Answered within three working days",
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
    reads_records: true,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for one in sent(case, ReferralKind::DutyToRefer, asked.calendar) {
        let line = one.line(WORKING_DAYS, answered(case, &one), asked);
        add(Unit::of(line, one.on, one.about(case)));
    }
}

/// The day of the first answer. Where the referral was taken back since, its steps remember whether there was one before.
fn answered(case: &Case, one: &Sent<'_>) -> Option<Day> {
    if !one.is_taken_back() {
        return one.referral.answered;
    }
    let path = walk(&case.entries, one.referral);
    let mut theirs = path.steps.iter().filter(|step| {
        step.outcome().is_some() && !matches!(step.kind, StepKind::Withdrawn | StepKind::Superseded)
    });
    let first = theirs.find(|step| !step.given);
    first.map(|step| step.on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntryKind, Referral};
    use crate::report::invented::{Invented, day};

    fn person(sent: &str, change: impl FnOnce(&mut Referral)) -> Invented {
        let person = Invented::sentenced("2026-02-02");
        person.sent(ReferralKind::DutyToRefer, sent, change)
    }

    #[test]
    fn three_working_days_after_the_day_it_was_sent() {
        // Friday 6 November 2026: Wednesday 11 November is the third working day after it.
        for (on, line) in [("2026-11-11", "in-time"), ("2026-11-12", "late")] {
            let answered = person("2026-11-06", |one| one.answered = Some(day(on)));
            assert_eq!(answered.line(&REPORT), line);
        }
        let heard = person("2026-11-06", |one| one.acknowledged = Some(day("2026-11-06")));
        assert_eq!(heard.line(&REPORT), "none");
        assert_eq!(person("2026-11-18", |_| ()).line(&REPORT), "not-due");
    }

    #[test]
    fn an_answer_is_remembered_when_the_referral_is_taken_back() {
        let back = person("2026-09-07", |one| {
            one.answered = Some(day("2026-10-05"));
            "Withdrawn".clone_into(&mut one.outcome);
        });
        assert_eq!(back.line(&REPORT), "taken-back");
        let step = |on, kind, value| {
            [("referral", "R000001"), ("on", on), ("kind", kind), ("value", value)]
        };
        let with_steps = back
            .entry(EntryKind::ReferralStep, &step("2026-09-09", "plan-agreed", ""))
            .entry(EntryKind::ReferralStep, &step("2026-10-05", "withdrawn", "other"));
        assert_eq!(with_steps.line(&REPORT), "in-time");
    }
}
