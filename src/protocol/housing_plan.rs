//! The open steps of a personal housing plan as actions: whoever is to take a step leads, on the day that was agreed.
//!
//! Made from the record of the step each time; nothing of it is kept twice. What is to be done is somebody's own words, and
//! stands in no title.

use crate::calendar::Day;
use crate::domain::entry::kinds::PlanStep;
use crate::domain::{Case, MarkKind};
use crate::protocol::action::{Action, Lead, Source, State, Why};
use crate::protocol::actions::PLAN_STEP;
use crate::protocol::plan::{bare, marks_of_own, spell_of};
use crate::protocol::standing;
use crate::protocol::words::{Role, Stage, Undated};
use std::borrow::Cow;

/// What asks for the steps, where a protocol would stand.
pub const SOURCE: &str = "housing plan";
/// The leads that no protocol knows as a role.
pub const LEADS: [&str; 2] = [VOLUNTARY, DWP];
const VOLUNTARY: &str = "voluntary";
const DWP: &str = "DWP";

/// Every step of the plan, as of today.
pub(super) fn steps<'c, 'r: 'c>(
    case: &'c Case,
    today: Day,
) -> impl Iterator<Item = Action<'r>> + 'c {
    case.all().map(move |step| action(case, &step, today))
}

fn action<'r>(case: &Case, step: &PlanStep, today: Day) -> Action<'r> {
    let first = case.current_spell().map_or(today, |spell| spell.received());
    let since = step.on.unwrap_or(first);
    let spell = spell_of(case, since);
    let marks = marks_of_own(&case.marks, PLAN_STEP, &step.id);
    let until = marks.postponed.and_then(|mark| mark.until);
    let due = step.by_day.map(|day| day.max(until.unwrap_or(day)));
    let said = |reason: &String| (!reason.is_empty()).then(|| Why::Said(reason.clone()));
    let (state, why) = match (step.done, step.refused, marks.settled, case.closed()) {
        (Some(on), ..) if due.is_some_and(|due| on > due) => (State::DoneLate, None),
        (Some(_), ..) => (State::Done, None),
        (_, Some(on), ..) => (State::Void, Some(Why::Refused(on))),
        (_, _, Some(mark), _) if mark.kind != MarkKind::Done => (State::Waived, said(&mark.reason)),
        (_, _, _, Some((on, _))) => (State::Void, Some(Why::Closed(on))),
        _ => {
            let why = marks.postponed.and_then(|mark| said(&mark.reason));
            (standing::on_the_day(today, since, due), why)
        }
    };
    let (lead, whose) = party(&step.party);
    let left = case
        .spells
        .iter()
        .any(|one| one.received() == spell && one.custody.released.is_some());
    Action {
        title: Cow::Owned(format!("Housing plan: {whose} step {}", step.id)),
        stage: if left {
            Stage::Community
        } else {
            Stage::Custody
        },
        owed_by: match lead {
            Lead::Role(role) => Some(role),
            _ => None,
        },
        lead,
        due_on: due,
        original_due_on: step.by_day.filter(|day| Some(*day) != due),
        undated: due.is_none().then_some(Undated::NotStated),
        since,
        state,
        why,
        done_on: step.done,
        sources: vec![Source {
            protocol: SOURCE,
            rule: PLAN_STEP,
            cite: "agreed step",
            due: step.by_day,
            opens: None,
        }],
        ..bare(case, spell, PLAN_STEP.into(), Some(step.id.clone()))
    }
}

/// Who leads on a step of a party, and whose step it is in words.
fn party(word: &str) -> (Lead, &'static str) {
    match word {
        "person" => (Lead::Role(Role::Person), "the person's own"),
        "council" => (Lead::Role(Role::Council), "the council's"),
        "prison" => (Lead::Role(Role::Prison), "the prison's"),
        "probation" => (Lead::Role(Role::Probation), "probation's"),
        "provider" => (Lead::Role(Role::HousingProvider), "the provider's"),
        "voluntary" => (
            Lead::Named(VOLUNTARY.to_owned()),
            "the voluntary organisation's",
        ),
        "dwp" => (Lead::Named(DWP.to_owned()), "DWP's"),
        _ => (Lead::Nobody, "a"),
    }
}

impl Action<'_> {
    /// What is to be done, in words: of a step of the housing plan its own words too, for those who may read them.
    #[must_use]
    pub fn words(&self, case: &Case, names: bool) -> Cow<'_, str> {
        let own = || {
            let of_it = self
                .subject
                .as_deref()
                .filter(|_| names && self.action == PLAN_STEP)?;
            let mut steps = case.all::<PlanStep>();
            steps.find(|step| step.id == of_it)?.what
        };
        own().map_or(Cow::Borrowed(&self.title), |what| {
            Cow::Owned(format!("{}: {what}", self.title))
        })
    }
}
