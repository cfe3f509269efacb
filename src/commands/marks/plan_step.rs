//! A step of the housing plan is done, or to be done again, in its own record: no mark stands beside it.

use crate::calendar::Day;
use crate::commands::change::refused;
use crate::domain::Records;
use crate::domain::entry::{Entry, EntryKind};
use crate::error::{Error, Result};
use crate::protocol::Action;
use crate::protocol::actions::PLAN_STEP;

/// The record of the step that an action is; none for every other action.
fn of<'r>(records: &'r mut Records, action: &Action<'_>) -> Option<&'r mut Entry> {
    if action.action != PLAN_STEP {
        return None;
    }
    let id = action.subject.as_deref()?;
    let mut entries = records.entries.iter_mut();
    entries.find(|entry| entry.kind == EntryKind::PlanStep && entry.id == id)
}

/// Writes into a step of the plan that it was done; gives whether the action is one.
///
/// # Errors
/// It was refused or done on another day, or agreed after that day.
pub(super) fn done(
    records: &mut Records,
    action: &Action<'_>,
    on: Day,
    today: Day,
) -> Result<bool> {
    let Some(step) = of(records, action) else {
        return Ok(false);
    };
    let id = action.id();
    for (field, what) in [("done", "done"), ("refused", "refused")] {
        if let Some(before) = step.day(field).filter(|day| field != "done" || *day != on) {
            let message = format!("{id} is {what} since {}", before.long());
            return Err(Error::cannot("settled-already", message)
                .hint(format!("take it back first with `resettle reopen {id}`")));
        }
    }
    // An ISO day passes the declaration of a day.
    let _ = step.set("done", &on.to_string());
    step.check(today).map_err(|refusal| refused(&refusal))?;
    Ok(true)
}

/// Takes out of a step of the plan that it was done or refused; gives whether it was.
pub(super) fn reopen(records: &mut Records, action: &Action<'_>) -> bool {
    let Some(step) = of(records, action) else {
        return false;
    };
    let was = step.day("done").or(step.day("refused")).is_some();
    let reason = step.day("refused").map(|_| "why");
    for field in ["done", "refused"].into_iter().chain(reason) {
        // Nothing may stand in every field.
        let _ = step.set(field, "");
    }
    was
}
