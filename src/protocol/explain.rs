//! Why an action is due on its day: the sum, step by step, as data that a screen or a script can print.
//!
//! Repeats no arithmetic: it takes the candidates that the plan itself was made of and says how each came about.

use crate::calendar::{Calendar, Day};
use crate::domain::Case;
use crate::protocol::action::{Action, ActionRef, Why};
use crate::protocol::actions::PLAN_STEP;
use crate::protocol::binding::{Made, Reach, candidates};
use crate::protocol::ground::Ground;
use crate::protocol::housing_plan::SOURCE as HOUSING_PLAN;
use crate::protocol::plan::{each_group, plan};
use crate::protocol::rules::Rules;
use crate::protocol::standing;
use crate::protocol::sum::{Sum, standing_steps, steps};
use crate::protocol::words::word_list;

word_list! {
    /// What a step of a sum is about.
    StepKind {
        Trigger = "trigger": "What the rule hangs on, and its day.",
        ReleaseDate = "release-date": "The effective release date and what it rests on.",
        ReleaseMoved = "release-moved": "The day of release was moved back, and the days lost.",
        Known = "known": "When the release date became known.",
        Risk = "risk": "When the risk was identified.",
        Opens = "opens": "When it opens.",
        Offset = "offset": "How far from its trigger the rule lies.",
        Skipped = "skipped": "A day that is not a working day and was not counted.",
        Clamp = "clamp": "Why the day is later than the rule's own sum.",
        Result = "result": "The day it is due.",
        Postponed = "postponed": "It was put off by somebody.",
        State = "state": "How it stands, and why.",
        Standard = "standard": "A standard that is this product's own.",
        Source = "source": "The protocol and clause.",
        Other = "other": "Another protocol that asks for the same, with its day.",
        Owed = "owed": "Who must do it.",
        Chased = "chased": "Who chases it.",
        Inferred = "inferred": "What the reading put in where the document is silent.",
        Moves = "moves": "What would move the day.",
        Note = "note": "Something to know beside it.",
    }
}

/// One step of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: StepKind,
    pub text: String,
    pub day: Option<Day>,
}

/// Why an action is as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'r> {
    pub action: Action<'r>,
    pub steps: Vec<Step>,
}

/// How far ahead recurring actions are looked for.
const AHEAD_DAYS: i32 = 2 * 366;

/// Explains an action of a case; none where the case has no such action. The case is as of `today`.
#[must_use]
pub fn explain<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    wanted: &ActionRef,
) -> Option<Explanation<'r>> {
    if wanted
        .prisoner
        .is_some_and(|number| number != case.prisoner.number)
    {
        return None;
    }
    let through = today.plus(AHEAD_DAYS);
    let fits = |action: &Action<'_>| {
        action.action == wanted.action
            && wanted.subject.as_deref().is_none_or(|subject| {
                action
                    .subject
                    .as_deref()
                    .is_some_and(|own| own.eq_ignore_ascii_case(subject))
            })
    };
    let mut best: Option<Explanation<'r>> = None;
    for position in (0..case.spells.len()).rev() {
        let Some(ground) = Ground::of(case, position, calendar, today) else {
            continue;
        };
        let mut found = Made::nothing(rules);
        candidates(&ground, rules, Reach::far(through), &mut found);
        each_group(&found.candidates, |group| {
            let Some(action) = standing::action(group, &ground).filter(|action| fits(action))
            else {
                return;
            };
            // Of several, the one without a subject is meant, then one that is still to be done.
            let weight = |a: &Action<'_>| (a.subject.is_some(), a.state.is_settled());
            if best
                .as_ref()
                .is_none_or(|best| weight(&action) < weight(&best.action))
            {
                let mut steps = steps(group, &ground, &action);
                say_postponed(&mut steps, &action);
                best = Some(Explanation { steps, action });
            }
        });
        if best.is_some() {
            return best;
        }
    }
    let action = plan(case, rules, calendar, today, through)
        .into_iter()
        .find(fits)?;
    let mut sum = Sum::default();
    if action.action == PLAN_STEP {
        let agreed = "a step of the personal housing plan, agreed";
        sum.say(StepKind::Trigger, agreed, Some(action.since));
        let first = action.original_due_on.or(action.due_on);
        sum.say(StepKind::Result, "the day by which it is to be done", first);
    } else {
        sum.say(StepKind::Trigger, "written down", Some(action.since));
    }
    standing_steps(&mut sum, &action, today);
    if action.action == PLAN_STEP {
        sum.say(StepKind::Source, HOUSING_PLAN, None);
        let moves = "another day in the step: resettle plan-step edit ID --by-day DATE";
        sum.say(StepKind::Moves, moves, None);
    }
    let mut steps = sum.steps;
    say_postponed(&mut steps, &action);
    Some(Explanation { steps, action })
}

/// The reason for putting something off is said as such, not as the reason for how it stands.
fn say_postponed(steps: &mut [Step], action: &Action<'_>) {
    let Some(Why::Said(reason)) = action.why.as_ref().filter(|_| !action.state.is_settled()) else {
        return;
    };
    let said = format!(": {reason}");
    for step in steps.iter_mut().filter(|step| step.kind == StepKind::State) {
        if let Some(state) = step.text.strip_suffix(&said) {
            step.text = format!("{state}; {}", action.why_words().unwrap_or_default());
        }
    }
}
