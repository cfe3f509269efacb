//! Which listed records the plan of a day asks for, so that a list of a whole caseload need not read all that is listed.
//!
//! Says which, and no more: what follows from them is in the plan and in the way of a referral.

use super::EntryKind;

/// Which records of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    All,
    /// Those of which none of these days had come.
    OpenUntil(&'static [&'static str]),
    /// All of the people of whom one has a day in `on` that had not come, or one of `values` in `field`.
    OfPeopleWith {
        on: &'static str,
        field: &'static str,
        values: &'static [&'static str],
    },
}

/// What is done is not planned any more.
const OPEN_STEPS: (EntryKind, Which) =
    (EntryKind::PlanStep, Which::OpenUntil(&["done", "refused"]));

/// The record of a referral says what its steps say, but for a try to get an answer, for what the answer was on an earlier
/// day than the last, and for the day from which an offer that was accepted gives somewhere to live.
const TOLD_STEPS: (EntryKind, Which) = (
    EntryKind::ReferralStep,
    Which::OfPeopleWith {
        on: "on",
        field: "kind",
        values: &["chased", "escalated", "offer-accepted"],
    },
);

/// What was decided of a home tells how it stood on the day. Few have more than one.
const DECISIONS: (EntryKind, Which) = (EntryKind::Decision, Which::All);

/// The kinds that plans ask for; with every step of every referral and the notices of homes, where somebody wants to know how
/// far each got, and which home is lost when.
#[must_use]
pub fn kinds(every_step: bool) -> Vec<(EntryKind, Which)> {
    if every_step {
        let every = |kind| (kind, Which::All);
        let whole = [EntryKind::ReferralStep, EntryKind::Notice].map(every);
        [OPEN_STEPS, DECISIONS].into_iter().chain(whole).collect()
    } else {
        vec![OPEN_STEPS, DECISIONS, TOLD_STEPS]
    }
}
