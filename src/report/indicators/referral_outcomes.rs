//! `referral-outcomes`: what came of the referrals to councils: which duty was accepted, what was refused and why, and silence.

use crate::domain::referral_path::{Duty, StepKind, walk};
use crate::domain::{Case, Referral, ReferralKind, ReferralOutcome};
use crate::report::breakdown::By;
use crate::report::definition::{Definition, Line, Measure};
use crate::report::sent::sent;
use crate::report::tally::{Asked, Indicator, Unit};

/// Everything but what we took back.
const STANDING: &[&str] = &["accepted", "answered", "refused", "ended", "unknown", "no-answer"];

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "referral-outcomes",
        version: 3,
        title: "What came of referrals to councils",
        unit: "a duty-to-refer referral that was sent",
        day: "the day it was sent",
        numerator: "referrals under which a council accepted a duty; the last duty it accepted counts, whatever came after",
        denominator: "every referral that was sent and not taken back or replaced by us",
        exclusions: "drafts; referrals that we withdrew or replaced have a line and are in no share",
        unknowns: "no answer recorded: a line of its own, in the denominator; an answer in other words is shown as such",
        source: "Essex protocol, outcomes to be followed by council and group; no target",
        lines: LINES,
        measures: &[
            Measure {
                word: "accepted",
                label: "A duty was accepted",
                numerator: &["accepted"],
                denominator: STANDING,
                target: None,
            },
            Measure {
                word: "refused",
                label: "Refused",
                numerator: &["refused"],
                denominator: STANDING,
                target: None,
            },
            Measure {
                word: "no-answer",
                label: "No answer",
                numerator: &["no-answer"],
                denominator: STANDING,
                target: None,
            },
        ],
        breakdowns: &By::ALL,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: true,
};

const LINES: &[Line] = &[
    Line { word: "prevention-duty", label: "Prevention duty accepted", class: "accepted" },
    Line { word: "relief-duty", label: "Relief duty accepted", class: "accepted" },
    Line { word: "main-duty", label: "Main duty accepted", class: "accepted" },
    Line { word: "plan-agreed", label: "Plan agreed", class: "answered" },
    Line { word: "appointment-made", label: "Appointment made", class: "answered" },
    Line { word: "more-information-asked", label: "More information asked", class: "answered" },
    Line { word: "offer", label: "A place offered", class: "answered" },
    Line { word: "changed-on-review", label: "Decision changed on review", class: "answered" },
    Line { word: "no-local-connection", label: "Refused: no local connection", class: "refused" },
    Line { word: "not-eligible", label: "Refused: not eligible", class: "refused" },
    Line { word: "intentionally-homeless", label: "Refused: intentionally homeless", class: "refused" },
    Line { word: "not-homeless", label: "Refused: not homeless", class: "refused" },
    Line { word: "refused-other", label: "Refused: another reason, or none said", class: "refused" },
    Line { word: "closed-without-contact", label: "Closed without contact", class: "ended" },
    Line { word: "ended", label: "Ended", class: "ended" },
    Line { word: "other-words", label: "Answered in other words", class: "unknown" },
    Line { word: "no-answer", label: "No answer", class: "no-answer" },
    Line { word: "taken-back", label: "Withdrawn or replaced by us", class: "excluded" },
];

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for one in sent(case, ReferralKind::DutyToRefer, asked.calendar) {
        let line = line(case, one.referral);
        add(Unit::of(line, one.on, one.about(case)));
    }
}

fn line(case: &Case, referral: &Referral) -> &'static str {
    use ReferralOutcome as O;
    let words = referral.outcome.trim();
    let Some(outcome) = referral.known_outcome() else {
        let is_silent = words.is_empty() && referral.answered.is_none();
        return if is_silent { "no-answer" } else { "other-words" };
    };
    if matches!(outcome, O::Withdrawn | O::Superseded) {
        return "taken-back";
    }
    // A duty is not lost from sight by what came after it: it ended, an offer was made under it, a plan was agreed.
    let refused = matches!(
        outcome,
        O::NoLocalConnection | O::NotEligible | O::IntentionallyHomeless | O::Refused
    );
    let accepted = || walk(&case.entries, referral).duty.map(|(duty, _)| duty);
    if !refused && let Some(duty) = accepted() {
        return of_duty(duty);
    }
    match outcome {
        O::PreventionDuty => of_duty(Duty::Prevention),
        O::ReliefDuty => of_duty(Duty::Relief),
        O::MainDuty => of_duty(Duty::Main),
        O::PlanAgreed => "plan-agreed",
        O::AppointmentMade => "appointment-made",
        O::MoreInformationAsked => "more-information-asked",
        O::Offered | O::OfferAccepted | O::OfferRefused => "offer",
        O::ChangedOnReview => "changed-on-review",
        O::NoLocalConnection => "no-local-connection",
        O::NotEligible => "not-eligible",
        O::IntentionallyHomeless => "intentionally-homeless",
        O::Refused => why_refused(case, referral),
        O::ClosedWithoutContact => "closed-without-contact",
        O::Ended => "ended",
        O::Withdrawn | O::Superseded => "taken-back",
    }
}

fn of_duty(duty: Duty) -> &'static str {
    match duty {
        Duty::Prevention => "prevention-duty",
        Duty::Relief => "relief-duty",
        Duty::Main => "main-duty",
    }
}

fn why_refused(case: &Case, referral: &Referral) -> &'static str {
    let path = walk(&case.entries, referral);
    let mut refusals = path.steps.iter().rev();
    let last = refusals.find(|step| step.kind == StepKind::Refused);
    match last.map(|step| step.value.as_str()) {
        Some("not-homeless") => "not-homeless",
        _ => "refused-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntryKind;
    use crate::report::invented::{Invented, day};

    fn answered(words: &str) -> Invented {
        let person = Invented::sentenced("2026-02-02");
        person.sent(ReferralKind::DutyToRefer, "2026-03-02", |one| {
            one.answered = (!words.is_empty()).then(|| day("2026-03-09"));
            words.clone_into(&mut one.outcome);
        })
    }

    #[test]
    fn every_answer_has_a_line_and_silence_too() {
        for outcome in ReferralOutcome::ALL {
            let line = answered(outcome.word()).line(&REPORT);
            assert!(REPORT.definition.line(&line).is_some(), "{outcome}: {line}");
        }
        assert_eq!(answered("Accepted - relief duty").line(&REPORT), "relief-duty");
        assert_eq!(answered("").line(&REPORT), "no-answer");
        assert_eq!(answered("We will ring back").line(&REPORT), "other-words");
    }

    #[test]
    fn a_duty_that_ended_was_accepted_and_a_refusal_has_its_reason() {
        let step = |on, kind, value| {
            [("referral", "R000001"), ("on", on), ("kind", kind), ("value", value)]
        };
        let ended = answered("Ended")
            .entry(EntryKind::ReferralStep, &step("2026-03-09", "duty-accepted", "relief"))
            .entry(EntryKind::ReferralStep, &step("2026-05-11", "duty-ended", "56-days"));
        assert_eq!(ended.line(&REPORT), "relief-duty");
        let refused = answered("Refused");
        assert_eq!(refused.line(&REPORT), "refused-other");
        let why = refused.entry(EntryKind::ReferralStep, &step("2026-03-09", "refused", "not-homeless"));
        assert_eq!(why.line(&REPORT), "not-homeless");
    }
}
