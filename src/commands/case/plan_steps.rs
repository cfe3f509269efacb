//! The steps of the personal housing plan that are open, on somebody's page: whose each is, by when, and which are late.
//!
//! They stand here and not among what else is to be done: once is enough.

use crate::calendar::Day;
use crate::domain::Case;
use crate::domain::entry::dated;
use crate::domain::entry::kinds::PlanStep;
use crate::output::{Card, say};
use crate::protocol::actions::PLAN_STEP;
use crate::protocol::{Action, State};

/// Writes the section: the step due first stands first. `actions` are the steps as actions, which know when one was put off or
/// waived.
pub(super) fn section(
    card: &mut Card,
    case: &Case,
    actions: &[Action<'_>],
    today: Day,
    names: bool,
) {
    let is_open = |step: &PlanStep| step.done.is_none() && step.refused.is_none();
    let with_action = |step: PlanStep| {
        let mut own = actions.iter();
        let own = own.find(|action| action.subject.as_deref() == Some(step.id.as_str()));
        let due = own.map_or(step.by_day, |action| action.due_on);
        (due, step, own)
    };
    let mut open: Vec<_> = case.all().filter(is_open).map(with_action).collect();
    open.retain(|(.., action)| action.is_none_or(|action| action.state != State::Waived));
    open.sort_by_key(|(due, step, _)| (due.is_none(), *due, step.id.clone()));
    card.section("Personal housing plan");
    for (due, step, action) in open {
        let what = step.what.filter(|_| names);
        let what = what.map_or(String::new(), |what| format!(": {what}"));
        let by = due.map_or(String::new(), |day| {
            let late = if day < today { " LATE" } else { "" };
            let was = action.and_then(|action| action.original_due_on);
            let was = was.map_or(String::new(), |was| format!(", was {}", say::day(was)));
            // A reason is somebody's own words.
            let why = action.filter(|_| names).and_then(Action::why_words);
            let why = why.map_or(String::new(), |why| format!(" [{why}]"));
            format!(", by {}{late}{was}{why}", say::day(day))
        });
        let update = step.update.filter(|_| names);
        let update = update.map_or(String::new(), |update| stands(&update));
        // As `done` and `postpone` take it.
        let name = format!("{PLAN_STEP}/{}", step.id);
        card.bullet(format!("{name} {}{what}{by}{update}", step.party));
    }
}

/// The last word on how a step stands, with its day and how many came before.
fn stands(update: &str) -> String {
    let said = dated::said(update);
    let Some(last) = said.last() else {
        return String::new();
    };
    let on = last
        .on
        .map_or(String::new(), |on| format!(" {}:", say::day(on)));
    let before = match said.len() - 1 {
        0 => String::new(),
        more => format!(" ({more} before it: resettle plan-step list)"),
    };
    format!(";{on} {}{before}", last.text)
}
