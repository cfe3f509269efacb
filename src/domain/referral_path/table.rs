//! Which step is possible from which stage, in one table, and where it leads.
//!
//! A row is a step, the ways it belongs to, and the stages from which it is possible. What is refused says the stage, why, and
//! what can be done instead, read from the same table.

use super::stage::{Duty, Route, Stage};
use super::step::{Step, StepKind, UPHELD};
use Stage as S;
use StepKind as K;

/// Sent, and not decided.
const OPEN: &[Stage] = &[
    S::Sent,
    S::Acknowledged,
    S::ContactAttempted1,
    S::ContactAttempted2,
    S::ContactMade,
    S::InformationAsked,
    S::InterviewBooked,
    S::InterviewHeld,
    S::InterviewMissed,
    S::Answered,
    S::ReviewAnswered,
];
/// A plan is agreed or a duty runs.
const HELPED: &[Stage] = &[S::PlanAgreed, S::PreventionDuty, S::ReliefDuty, S::MainDuty];
/// A duty runs.
const DUTIES: &[Stage] = &[S::PreventionDuty, S::ReliefDuty, S::MainDuty];
/// On the way to a place, or in one.
const PLACES: &[Stage] = &[S::WaitingList, S::Offered, S::OfferAccepted];
/// Decided against the person, or ended.
const DECIDED: &[Stage] = &[
    S::NoLocalConnection,
    S::NotEligible,
    S::IntentionallyHomeless,
    S::Refused,
    S::ClosedWithoutContact,
    S::OfferRefused,
    S::Ended,
];
const DRAFT: &[Stage] = &[S::Draft];
const REVIEW: &[Stage] = &[S::ReviewAsked];

const COUNCIL: &[Route] = &[Route::Council];
const PROVIDER: &[Route] = &[Route::Provider];
const BOTH: &[Route] = &[Route::Council, Route::Provider];

/// A step, the ways it belongs to, the stages from which it is possible, and the command that records it.
pub struct Row {
    pub step: StepKind,
    pub routes: &'static [Route],
    pub from: &'static [&'static [Stage]],
    pub verb: &'static str,
}

const fn row(
    step: StepKind,
    routes: &'static [Route],
    from: &'static [&'static [Stage]],
    verb: &'static str,
) -> Row {
    Row {
        step,
        routes,
        from,
        verb,
    }
}

/// Every step that is possible.
pub const TABLE: &[Row] = &[
    row(K::Sent, BOTH, &[DRAFT], "sent"),
    row(
        K::Acknowledged,
        BOTH,
        &[OPEN, HELPED, PLACES, REVIEW, DECIDED],
        "acknowledged",
    ),
    row(K::Chased, BOTH, &[OPEN, HELPED, PLACES, REVIEW], "chase"),
    row(
        K::Escalated,
        BOTH,
        &[OPEN, HELPED, PLACES, REVIEW, DECIDED],
        "escalate",
    ),
    row(
        K::ContactAttempted,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "contact --attempt",
    ),
    row(
        K::ContactMade,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "contact --made",
    ),
    row(
        K::InterviewBooked,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "interview",
    ),
    row(
        K::InterviewHeld,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "interview --held",
    ),
    row(
        K::InterviewMissed,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "interview --missed",
    ),
    row(
        K::InformationAsked,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "information asked",
    ),
    row(
        K::InformationSent,
        BOTH,
        &[OPEN, HELPED, PLACES],
        "information sent",
    ),
    row(
        K::Answered,
        BOTH,
        &[OPEN, HELPED, PLACES, REVIEW, DECIDED],
        "responded",
    ),
    row(K::PlanAgreed, COUNCIL, &[OPEN, HELPED], "plan-agreed"),
    row(
        K::DutyAccepted,
        COUNCIL,
        &[OPEN, HELPED, &[S::Ended]],
        "accepted",
    ),
    row(K::DutyEnded, COUNCIL, &[DUTIES], "ended"),
    row(K::DutyEnded, PROVIDER, &[&[S::OfferAccepted]], "ended"),
    row(K::WaitingList, PROVIDER, &[OPEN], "waiting"),
    row(
        K::Offered,
        PROVIDER,
        &[OPEN, &[S::WaitingList, S::OfferRefused]],
        "offered",
    ),
    row(
        K::OfferAccepted,
        PROVIDER,
        // Once more where the day it starts is told later.
        &[&[S::Offered, S::OfferAccepted]],
        "offer accepted",
    ),
    row(K::OfferRefused, PROVIDER, &[&[S::Offered]], "offer refused"),
    row(K::Refused, COUNCIL, &[OPEN, HELPED], "refused"),
    row(
        K::Refused,
        PROVIDER,
        &[OPEN, &[S::WaitingList, S::Offered]],
        "refused",
    ),
    row(K::ReviewAsked, BOTH, &[DUTIES, DECIDED], "review asked"),
    row(K::ReviewAnswered, BOTH, &[REVIEW], "review answered"),
    row(
        K::Withdrawn,
        BOTH,
        &[DRAFT, OPEN, HELPED, PLACES, REVIEW],
        "withdraw",
    ),
    row(
        K::Superseded,
        BOTH,
        &[DRAFT, OPEN, HELPED, PLACES, REVIEW, DECIDED],
        "supersede",
    ),
    row(
        K::OurLead,
        BOTH,
        &[DRAFT, OPEN, HELPED, PLACES, REVIEW],
        "lead --ours",
    ),
    row(
        K::TheirLead,
        BOTH,
        &[OPEN, HELPED, PLACES, REVIEW],
        "lead --theirs",
    ),
    row(
        K::OutcomeTold,
        BOTH,
        &[HELPED, PLACES, DECIDED, &[S::Answered, S::ReviewAnswered]],
        "outcome-told",
    ),
    row(
        K::Note,
        BOTH,
        &[
            DRAFT,
            OPEN,
            HELPED,
            PLACES,
            REVIEW,
            DECIDED,
            &[S::Withdrawn, S::Superseded],
        ],
        "",
    ),
];

/// Where a referral stands before a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub route: Route,
    /// Whether it goes to a council, whichever its way: the housing register is a council's.
    pub to_a_council: bool,
    pub stage: Stage,
    /// The last duty that was accepted.
    pub duty: Option<Duty>,
}

/// Whether the table has a step of this kind from here.
#[must_use]
pub fn has(at: At, step: StepKind) -> bool {
    TABLE.iter().any(|row| {
        row.step == step
            && row.routes.contains(&at.route)
            && row.from.iter().any(|group| group.contains(&at.stage))
    })
}

/// The steps that a command records, by its first word; none where it records no step.
pub fn steps_of(command: &str) -> impl Iterator<Item = StepKind> {
    let first = |row: &Row| row.verb.split(' ').next() == Some(command);
    TABLE
        .iter()
        .filter(move |row| first(row))
        .map(|row| row.step)
}

/// The commands of what is possible from here, in the order of the table.
#[must_use]
pub fn verbs(at: At) -> Vec<&'static str> {
    let rows = TABLE.iter().filter(|row| !row.verb.is_empty());
    rows.filter(|row| has(at, row.step) && row.routes.contains(&at.route))
        .map(|row| row.verb)
        .fold(Vec::new(), |mut verbs, verb| {
            if !verbs.contains(&verb) {
                verbs.push(verb);
            }
            verbs
        })
}

/// Why a step is not possible, in one sentence after "because"; none where it is.
#[must_use]
pub fn obstacle(at: At, step: &Step) -> Option<String> {
    if !has(at, step.kind) {
        return Some(why_not(at, step.kind));
    }
    match (step.kind, at.duty, step.duty()) {
        (K::DutyAccepted, _, None) => {
            Some("it is not said which duty: prevention, relief or main".to_owned())
        }
        (K::DutyAccepted, Some(before), Some(next)) if next < before => Some(format!(
            "the {next} duty does not follow the {before} duty: prevention comes first, then relief, then main"
        )),
        (K::DutyAccepted, Some(before), Some(next))
            if next == before && DUTIES.contains(&at.stage) =>
        {
            Some(format!("the {next} duty is accepted already"))
        }
        (K::DutyAccepted, Some(before), Some(next)) if next == before && at.stage == S::Ended => {
            Some(format!(
                "the {before} duty ended; a duty that ended is not accepted again"
            ))
        }
        (K::DutyAccepted, None, _) if at.stage == S::Ended => {
            Some("what ended was no duty".to_owned())
        }
        (K::OfferAccepted, ..) if at.stage == S::OfferAccepted && step.next.is_none() => {
            Some("it is accepted already, and no day on which it starts is said".to_owned())
        }
        (K::Refused, ..) if !at.to_a_council && COUNCIL_ONLY.contains(&step.value.as_str()) => {
            Some("only a council finds that".to_owned())
        }
        _ => None,
    }
}

/// Findings that only a council makes.
const COUNCIL_ONLY: &[&str] = &["no-local-connection", "intentionally-homeless"];

fn why_not(at: At, step: StepKind) -> String {
    let other_way = TABLE.iter().any(|row| row.step == step)
        && !TABLE
            .iter()
            .any(|row| row.step == step && row.routes.contains(&at.route));
    if other_way {
        return match at.route {
            Route::Council => {
                "it goes to a council, which has no waiting list and makes no offer here".to_owned()
            }
            Route::Provider if at.to_a_council => {
                "it is an application to the housing register; a plan and a duty come of a duty to refer".to_owned()
            }
            Route::Provider => {
                "it goes to a provider, and only a council owes a plan or a duty".to_owned()
            }
        };
    }
    match (at.stage, step) {
        (S::Draft, _) => "it was not sent yet",
        (S::Withdrawn, _) => "it was withdrawn, and nothing more comes of it",
        (S::Superseded, _) => "another referral took its place",
        (_, K::Sent) => "it was sent already",
        (_, K::ReviewAnswered) => "no review was asked",
        (S::ReviewAsked, _) => "a review is asked and not answered",
        (_, K::OfferAccepted | K::OfferRefused) => "no offer is open",
        (_, K::DutyEnded) => "nothing runs that could end",
        (_, K::ReviewAsked) => "nothing was decided that could be reviewed",
        (_, K::OutcomeTold) => "there is no outcome to tell",
        (S::Offered | S::OfferAccepted, _) => "a place is offered or taken already",
        (stage, _) if stage.is_over() => "it is over",
        _ => "it does not follow from there",
    }
    .to_owned()
}

/// Where an answer leads: a duty that runs and an offer that was accepted stand until an answer decides otherwise, so that an
/// appointment, a question or words of somebody's own change nothing of them.
fn after_answer(before: Stage, answer: Stage) -> Stage {
    let stands = HELPED.contains(&before) || before == S::OfferAccepted;
    let decides = !matches!(
        answer,
        S::Answered | S::InterviewBooked | S::InformationAsked | S::PlanAgreed
    );
    if stands && !decides { before } else { answer }
}

/// Where a step leads. `before_review` is what was decided when a review was asked.
#[must_use]
pub fn leads_to(at: At, step: &Step, before_review: Option<Stage>) -> Stage {
    let open = OPEN.contains(&at.stage);
    let stays = at.stage;
    match step.kind {
        K::Sent => S::Sent,
        K::Acknowledged if at.stage == S::Sent => S::Acknowledged,
        K::ContactAttempted if open => match at.stage {
            S::ContactAttempted1 | S::ContactAttempted2 => S::ContactAttempted2,
            S::InterviewBooked => S::InterviewBooked,
            _ => S::ContactAttempted1,
        },
        K::ContactMade if open && at.stage != S::InterviewBooked => S::ContactMade,
        K::InterviewBooked if open || at.stage == S::WaitingList => S::InterviewBooked,
        K::InterviewHeld if open => S::InterviewHeld,
        K::InterviewMissed if open => S::InterviewMissed,
        K::InformationAsked if open => S::InformationAsked,
        K::InformationSent if at.stage == S::InformationAsked => S::Acknowledged,
        // Words of no list say nothing of whether what was refused is open again.
        K::Answered if at.stage.is_over() && Stage::of_answer(&step.value) == S::Answered => stays,
        K::Answered => after_answer(stays, Stage::of_answer(&step.value)),
        K::PlanAgreed if open => S::PlanAgreed,
        K::DutyAccepted => step.duty().map_or(stays, Duty::stage),
        K::DutyEnded => S::Ended,
        K::WaitingList => S::WaitingList,
        K::Offered => S::Offered,
        K::OfferAccepted => S::OfferAccepted,
        K::OfferRefused => S::OfferRefused,
        K::Refused => step
            .outcome()
            .map_or(S::Refused, |words| Stage::of_answer(&words)),
        K::ReviewAsked => S::ReviewAsked,
        K::ReviewAnswered if step.value == UPHELD => before_review.unwrap_or(S::Answered),
        K::ReviewAnswered => S::ReviewAnswered,
        K::Withdrawn => S::Withdrawn,
        K::Superseded => S::Superseded,
        _ => stays,
    }
}
