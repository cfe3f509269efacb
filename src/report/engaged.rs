//! Whether somebody who was referred for a home took part, as far as the records say.
//!
//! Reads why cases and referrals ended, and has the lines and shares of the reports that set apart who did not take part. Knows
//! none of these reports.

use crate::calendar::Day;
use crate::domain::closing::CloseReason;
use crate::domain::referral_path::{StepKind, walk};
use crate::domain::{Case, Referral, ReferralOutcome};
use crate::report::definition::{Line, Measure};

/// What came of people who were referred for a home.
pub const LINES: &[Line] = &[
    Line {
        word: "housed",
        label: "Housed",
        class: "housed",
    },
    Line {
        word: "not-housed",
        label: "Not housed",
        class: "not-housed",
    },
    Line {
        word: "not-recorded",
        label: "Not recorded",
        class: "unknown",
    },
    Line {
        word: "not-engaged",
        label: "Did not engage",
        class: "not-engaged",
    },
    Line {
        word: "out-of-scope",
        label: "Died or deported",
        class: "excluded",
    },
];

/// The share of everybody who was referred, in the words of a report.
#[must_use]
pub const fn of_all(label: &'static str) -> Measure {
    Measure {
        word: "of-all",
        label,
        numerator: &["housed"],
        denominator: &["housed", "not-housed", "unknown", "not-engaged"],
        target: None,
    }
}

/// The share of those who took part.
pub const OF_ENGAGED: Measure = Measure {
    word: "of-engaged",
    label: "Housed, of those who engaged",
    numerator: &["housed"],
    denominator: &["housed", "not-housed", "unknown"],
    target: None,
};

/// Words of an ending or a withdrawal that say that the person would not, or could not be reached.
const BY_THE_PERSON: [&str; 4] = [
    "person-asked",
    "contact-lost",
    "non-cooperation",
    "withdrew",
];

/// Whether the case was closed by a day because help was declined or contact lost, or each of the referrals was closed for
/// want of contact or at the person's wish.
#[must_use]
pub fn did_not_engage<'c>(
    case: &'c Case,
    mut referrals: impl Iterator<Item = &'c Referral>,
    by: Day,
) -> bool {
    let declined = case.closed().is_some_and(|(on, why)| {
        let reason = CloseReason::from_word(why);
        on <= by && matches!(reason, Some(CloseReason::Declined | CloseReason::NoContact))
    });
    declined || referrals.all(|referral| ended_by_the_person(case, referral))
}

fn ended_by_the_person(case: &Case, referral: &Referral) -> bool {
    match referral.known_outcome() {
        Some(ReferralOutcome::ClosedWithoutContact) => true,
        Some(ReferralOutcome::Withdrawn | ReferralOutcome::Ended) => {
            let path = walk(&case.entries, referral);
            let mut steps = path.steps.iter().rev();
            let last =
                steps.find(|step| matches!(step.kind, StepKind::Withdrawn | StepKind::DutyEnded));
            last.is_some_and(|step| BY_THE_PERSON.contains(&step.value.as_str()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntryKind, EventKind, ReferralKind};
    use crate::report::invented::{Invented, TODAY, day};

    fn engaged(person: &Invented, by: &str) -> bool {
        let case = person.case(TODAY);
        !did_not_engage(&case, case.referrals.iter(), day(by))
    }

    #[test]
    fn one_referral_that_lives_is_enough_and_a_withdrawal_of_ours_is_not_theirs() {
        let outcome = |words: &'static str| {
            move |one: &mut Referral| {
                one.answered = Some(day("2026-04-01"));
                words.clone_into(&mut one.outcome);
            }
        };
        let kind = ReferralKind::SupportedHousing;
        let person = Invented::sentenced("2026-02-02");
        let closed = person
            .clone()
            .sent(kind, "2026-03-02", outcome("Closed without contact"));
        assert!(!engaged(&closed, TODAY));
        assert!(engaged(&closed.sent(kind, "2026-03-09", |_| ()), TODAY));
        let withdrawn = person
            .clone()
            .sent(kind, "2026-03-02", outcome("Withdrawn"));
        assert!(engaged(&withdrawn, TODAY));
        let step = [
            ("referral", "R000001"),
            ("on", "2026-04-01"),
            ("kind", "withdrawn"),
            ("value", "person-asked"),
        ];
        assert!(!engaged(
            &withdrawn.entry(EntryKind::ReferralStep, &step),
            TODAY
        ));
        let declined = person.sent(kind, "2026-03-02", |_| ()).event(
            "2026-05-01",
            EventKind::Closed,
            "declined help",
        );
        assert!(!engaged(&declined, "2026-05-01"));
        assert!(engaged(&declined, "2026-04-30"));
    }
}
