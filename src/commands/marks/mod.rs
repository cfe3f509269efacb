//! What a worker does about actions: done, waive, postpone, reopen, and to-dos of their own. One file each; here is how
//! an action is named on the command line.

pub mod done;
pub mod postpone;
pub mod reopen;
pub mod todo;
pub mod waive;

use crate::calendar::Day;
use crate::commands::World;
use crate::commands::change::{Desk, edit_all};
use crate::domain::{Case, Mark, MarkKind, PrisonNumber, Records, names};
use crate::error::{Ending, Error, Result};
use crate::protocol::{self, Action, Found};

/// Actions as typed: a prison number with actions of that person behind it, or whole ids, or both.
#[derive(Clone, Debug, clap::Args)]
pub struct ActionsArg {
    /// A prison number and its actions, or whole ids: `A1234BC ask-about-home-on-release`, `A1234BC/ask-about-home-on-release`
    #[arg(value_name = "PRISONER ACTION|ID", num_args = 1.., required = true)]
    actions: Vec<String>,
}

impl ActionsArg {
    /// Each person with the actions that were typed for them, in the order typed.
    fn by_person(&self) -> Result<Vec<(PrisonNumber, Vec<String>)>> {
        let mut people: Vec<(PrisonNumber, Vec<String>)> = Vec::new();
        let mut current = None;
        for typed in &self.actions {
            if let Ok(number) = typed.parse::<PrisonNumber>() {
                current = Some(number);
                continue;
            }
            let (number, action) = match typed.split_once('/') {
                Some((number, action)) if PrisonNumber::looks_like(number) => {
                    (number.parse().ok(), action)
                }
                _ => (current, typed.as_str()),
            };
            let Some(number) = number else {
                return Err(Error::usage("no-prisoner", "an action needs its prisoner")
                    .hint("write `A1234BC ask-about-home-on-release` or `A1234BC/ask-about-home-on-release`"));
            };
            match people.iter_mut().find(|(person, _)| *person == number) {
                Some((_, actions)) => actions.push(action.to_owned()),
                None => people.push((number, vec![action.to_owned()])),
            }
        }
        match current {
            Some(number) if people.iter().all(|(person, _)| *person != number) => Err(
                Error::usage("no-action", format!("which action of {number}?"))
                    .hint(format!("see them with `resettle {number}`")),
            ),
            _ => Ok(people),
        }
    }
}

/// Marks every action that was typed, as one operation.
fn mark_all(
    world: &mut World,
    actions: &ActionsArg,
    what: &str,
    dry_run: bool,
    mut mark: impl FnMut(&mut Records, &Action<'_>, &mut Desk<'_, '_>) -> Result<String>,
) -> Result<Ending> {
    let people = actions.by_person()?;
    let numbers: Vec<PrisonNumber> = people.iter().map(|(number, _)| *number).collect();
    edit_all(world, &numbers, what, dry_run, |records, desk| {
        let number = records.prisoner.number;
        let wanted = people
            .iter()
            .find(|(person, _)| *person == number)
            .map(|(_, actions)| actions.as_slice())
            .unwrap_or_default();
        let case = Case::build(records.clone()).as_of(desk.today);
        let plan = protocol::plan(&case, desk.rules, desk.calendar, desk.today, Day::MAX);
        let mut said = Vec::new();
        for typed in wanted {
            let action = named(&plan, number, typed)?;
            said.push(mark(records, action, desk)?);
        }
        Ok(said.join("; "))
    })
}

/// The one action of a plan that is meant.
///
/// # Errors
/// None of this name, with the nearest; or several, with what tells them apart.
pub fn named<'a, 'r>(
    plan: &'a [Action<'r>],
    number: PrisonNumber,
    typed: &str,
) -> Result<&'a Action<'r>> {
    match protocol::find(plan, typed) {
        Found::One(action) => Ok(action),
        Found::None { nearest } => {
            let error = Error::cannot(
                "unknown-action",
                format!("{number} has no action of this name"),
            );
            Err(if nearest.is_empty() {
                error.hint(format!("see them with `resettle {number}`"))
            } else {
                error.hint(format!("nearest: {}", nearest.join(", ")))
            })
        }
        Found::Several(ids) => Err(Error::cannot(
            "several-actions",
            format!("{number} has several actions of this name"),
        )
        .hint(format!("say which: {}", ids.join(", ")))),
    }
}

/// Why somebody waives or postpones, as typed.
fn reason(typed: &str) -> Result<String> {
    names::name(typed)
        .map_err(|fault| Error::usage("bad-text", format!("the reason {fault}")).at("--reason"))
}

/// Puts a mark on an action in place of an earlier one of its kind; done and waived replace each other.
fn put_mark(
    records: &mut Records,
    action: &Action<'_>,
    kind: MarkKind,
    on: Day,
    until: Option<Day>,
    reason: &str,
    by: &str,
) {
    let (name, subject) = (
        action.action.to_string(),
        action.subject.clone().unwrap_or_default(),
    );
    let ends = |kind: MarkKind| matches!(kind, MarkKind::Done | MarkKind::Waived);
    records.marks.retain(|mark| {
        let same_action =
            mark.spell == action.spell && mark.action == name && mark.subject == subject;
        !(same_action && (mark.kind == kind || ends(mark.kind) && ends(kind)))
    });
    records.marks.push(Mark {
        spell: action.spell,
        action: name,
        subject,
        kind,
        on,
        until,
        reason: reason.to_owned(),
        by: by.to_owned(),
    });
}
