//! The steps of the personal housing plan that are open, on somebody's page: whose each is, by when, and which are late.

use crate::calendar::Day;
use crate::domain::Case;
use crate::domain::entry::dated;
use crate::domain::entry::kinds::PlanStep;
use crate::output::{Card, say};

/// Writes the section: the step due first stands first.
pub(super) fn section(card: &mut Card, case: &Case, today: Day, names: bool) {
    let is_open = |step: &PlanStep| step.done.is_none() && step.refused.is_none();
    let mut open: Vec<PlanStep> = case.all().filter(is_open).collect();
    open.sort_by_key(|step| (step.by_day.is_none(), step.by_day, step.id.clone()));
    card.section("Personal housing plan");
    for step in open {
        let what = step.what.filter(|_| names);
        let what = what.map_or(String::new(), |what| format!(": {what}"));
        let by = step.by_day.map_or(String::new(), |day| {
            let late = if day < today { " LATE" } else { "" };
            format!(", by {}{late}", say::day(day))
        });
        let update = step.update.filter(|_| names);
        let update = update.map_or(String::new(), |update| stands(&update));
        card.bullet(format!("{} {}{what}{by}{update}", step.id, step.party));
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
