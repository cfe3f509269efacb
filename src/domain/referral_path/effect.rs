//! What a step changes beside itself: the days and the answer in the referral's own record, and the facts that protocols ask for.
//!
//! The record keeps what lists and plans need without the steps. Knows no store.

use super::stage::{Duty, Route};
use super::step::{DISAGREEMENT, Step, StepKind, steps};
use crate::calendar::Day;
use crate::domain::entry::Entry;
use crate::domain::fact::{FactKind, NO, YES};
use crate::domain::referral::{Referral, ReferralKind, ReferralOutcome};

/// Writes into the record of a referral what a step says of it, beside the steps that are there already.
pub fn apply(referral: &mut Referral, step: &Step, entries: &[Entry]) {
    use StepKind as K;
    match step.kind {
        K::Acknowledged => referral.acknowledged = Some(step.on),
        kind if acknowledges(kind) => {
            referral.acknowledged.get_or_insert(step.on);
        }
        _ if step.outcome().is_none() => {}
        _ => {
            let known = steps(entries, referral);
            let mut later = known.iter().filter(|other| other.on > step.on);
            if later.any(|other| other.outcome().is_some()) {
                // What is written down afterwards of an earlier day leaves the last word to the later one.
                earlier_answer(referral, step.on);
            } else {
                answer(referral, step);
            }
        }
    }
}

/// Whether a step says that the other side has the referral: whoever speaks of it has it.
fn acknowledges(kind: StepKind) -> bool {
    use StepKind as K;
    matches!(
        kind,
        K::Acknowledged
            | K::ContactAttempted
            | K::ContactMade
            | K::InterviewBooked
            | K::InterviewHeld
            | K::InformationAsked
            | K::WaitingList
    )
}

fn earlier_answer(referral: &mut Referral, on: Day) {
    let over = referral
        .known_outcome()
        .is_some_and(ReferralOutcome::is_over);
    if let Some(first) = referral.answered.filter(|first| *first > on && !over) {
        referral.answered = Some(first.min(on));
    }
}

/// The answer after a step. The day is that of the first answer, because that is what the other side promised a day for; an
/// answer that ends the referral, or opens it again, has a day of its own.
fn answer(referral: &mut Referral, step: &Step) {
    let Some(outcome) = step.outcome() else {
        return;
    };
    let over =
        |words: &str| ReferralOutcome::from_word(words).is_some_and(ReferralOutcome::is_over);
    // Words of no list say nothing of whether what was refused is open again.
    if over(&referral.outcome) && ReferralOutcome::from_word(&outcome).is_none() {
        return;
    }
    let turns = over(&referral.outcome) != over(&outcome);
    let first = referral.answered.is_none();
    if referral.sent.is_some() && (first || turns || step.kind == StepKind::Answered) {
        referral.answered = Some(step.on);
    }
    referral.outcome = outcome;
}

/// Gives the record of a referral the answer that stood on a day, where its steps say more than one.
pub fn settle(referral: &mut Referral, entries: &[Entry], day: Day) {
    if entries.is_empty() {
        return;
    }
    let mut answers = steps(entries, referral);
    if referral.acknowledged.is_some_and(|on| on > day) {
        // They may have said so again later; the first they said it by then stands.
        let by_then = answers.iter().filter(|step| step.on <= day);
        let mut said = by_then.filter(|step| !step.given && acknowledges(step.kind));
        if let Some(first) = said.next() {
            referral.acknowledged = Some(first.on);
        }
    }
    answers.retain(|step| !step.given && step.outcome().is_some());
    let mut now = answers.iter().filter_map(Step::outcome);
    let is_theirs = now.next_back().is_some_and(|last| last == referral.outcome);
    if !is_theirs || answers.iter().all(|step| step.on <= day) {
        return;
    }
    referral.answered = None;
    referral.outcome.clear();
    for step in answers.iter().filter(|step| step.on <= day) {
        answer(referral, step);
    }
}

/// The facts that a step tells, with their values. `duty` is the duty that ran before it, `lead` who led before on that side.
#[must_use]
pub fn facts(
    kind: ReferralKind,
    step: &Step,
    duty: Option<Duty>,
    lead: &str,
) -> Vec<(FactKind, &'static str)> {
    use {FactKind as F, StepKind as K};
    let mut told = Vec::new();
    let relief_ran = duty == Some(Duty::Relief);
    let answer = step.outcome();
    let answer = answer.as_deref().and_then(ReferralOutcome::from_word);
    match answer {
        Some(ReferralOutcome::PlanAgreed) => told.push((F::PlanAgreed, "")),
        Some(ReferralOutcome::ReliefDuty) => told.push((F::ReliefPeriod, YES)),
        Some(ReferralOutcome::IntentionallyHomeless) => told.push((F::IntentionallyHomeless, YES)),
        Some(ReferralOutcome::Offered) if offers_a_home(kind) => {
            told.push((F::PropertyOffered, ""))
        }
        Some(ReferralOutcome::OfferAccepted) if kind == ReferralKind::FloatingSupport => {
            told.push((F::SupportAgreed, ""));
        }
        _ => {}
    }
    let ends_relief = step.kind == K::DutyEnded
        || answer == Some(ReferralOutcome::MainDuty)
        || answer.is_some_and(ReferralOutcome::is_over) && step.kind != K::Superseded;
    if relief_ran && ends_relief {
        told.push((F::ReliefPeriod, NO));
    }
    match step.kind {
        K::InterviewHeld if Route::of(kind) == Route::Council => told.push((F::PlanInterview, "")),
        K::InterviewMissed => told.push((F::AppointmentMissed, "")),
        K::InformationAsked => told.push((F::InformationRequested, YES)),
        K::InformationSent => told.push((F::InformationRequested, NO)),
        K::Escalated if step.value == DISAGREEMENT => told.push((F::Disagreement, "")),
        K::OurLead | K::TheirLead => {
            told.extend(F::of_lead(lead, &step.by).map(|fact| (fact, "")));
        }
        _ => {}
    }
    told
}

/// Whether what is offered is a home of some duration, and neither support nor a short-stay bed, which is recorded as a bed.
fn offers_a_home(kind: ReferralKind) -> bool {
    matches!(
        kind,
        ReferralKind::SupportedHousing
            | ReferralKind::ApprovedPremises
            | ReferralKind::HousingRegister
    )
}
