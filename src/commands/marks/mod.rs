//! What a worker does about actions: done, waive, postpone, reopen, and to-dos of their own. One file each; here is how
//! an action is named on the command line.

pub mod done;
mod plan_step;
pub mod postpone;
pub mod reopen;
pub mod todo;
mod unrecorded;
pub mod waive;

use crate::calendar::Day;
use crate::cli::shared::PrisonerArg;
use crate::cli::typed::prison_number;
use crate::commands::change::{Desk, edit_all, refused};
use crate::commands::{AHEAD, World};
use crate::domain::{Case, Mark, MarkKind, PrisonNumber, Records, checks, names};
use crate::error::{Ending, Error, Result};
use crate::protocol::actions::PLAN_STEP;
use crate::protocol::{self, Action, Found, Stage};
use std::cell::OnceCell;

/// Actions as typed, of one person or of several.
#[derive(Clone, Debug, clap::Args)]
pub struct ActionsArg {
    /// A prison number and its actions, whole ids, or an action and its people: `A1234BC contact-landlord`,
    /// `A1234BC/contact-landlord B2345CD/contact-landlord`, `contact-landlord A1234BC B2345CD`;
    /// asked for on a terminal where they are not given
    #[arg(value_name = "PRISONER ACTION|ID", num_args = 1..)]
    actions: Vec<String>,
}

/// One word of what was typed.
enum Word<'a> {
    Person(PrisonNumber),
    /// An action with its person.
    Whole(PrisonNumber, &'a str),
    Action(&'a str),
}

/// People with what was typed for each, in the order typed.
#[derive(Default)]
struct ByPerson(Vec<(PrisonNumber, Vec<String>)>);

impl ByPerson {
    fn add(&mut self, number: PrisonNumber, action: &str) {
        match self.0.iter_mut().find(|(person, _)| *person == number) {
            Some((_, actions)) if actions.iter().any(|known| known == action) => {}
            Some((_, actions)) => actions.push(action.to_owned()),
            None => self.0.push((number, vec![action.to_owned()])),
        }
    }
}

impl ActionsArg {
    fn words(&self) -> Vec<Word<'_>> {
        let word = |typed: &'_ str| -> Option<PrisonNumber> { typed.parse().ok() };
        let words = self
            .actions
            .iter()
            .map(|typed| match typed.split_once('/') {
                Some((number, action)) => match word(number) {
                    Some(number) => Word::Whole(number, action),
                    None => Word::Action(typed),
                },
                None => word(typed).map_or(Word::Action(typed), Word::Person),
            });
        words.collect()
    }

    /// Each person with the actions that were typed for them, in the order typed.
    fn by_person(&self) -> Result<Vec<(PrisonNumber, Vec<String>)>> {
        let words = self.words();
        let first = words
            .iter()
            .position(|word| !matches!(word, Word::Action(_)))
            .unwrap_or(words.len());
        let (actions, rest) = words.split_at(first);
        if actions.is_empty() {
            people_first(rest)
        } else {
            actions_first(actions, rest)
        }
    }

    /// What was typed; where that is nothing, or a person alone, the rest is asked for among the actions that are wanted.
    fn or_ask(
        self,
        world: &mut World,
        wanted: impl Fn(&Records, &Action<'_>) -> bool,
    ) -> Result<Self> {
        let number = match self.words().as_slice() {
            [] => world.prisoner(&PrisonerArg::default())?,
            [Word::Person(number)] => *number,
            _ => return Ok(self),
        };
        let action = world.action(number, wanted)?;
        Ok(Self {
            actions: vec![number.to_string(), action],
        })
    }

    /// The people alone, where that is what is asked for.
    fn people(&self, world: &mut World) -> Result<Vec<PrisonNumber>> {
        if self.actions.is_empty() {
            return Ok(vec![world.prisoner(&PrisonerArg::default())?]);
        }
        let mut people = Vec::new();
        for typed in &self.actions {
            let number = prison_number(typed)?;
            if !people.contains(&number) {
                people.push(number);
            }
        }
        Ok(people)
    }
}

/// `A1234BC one-action another B2345CD one-action`, and whole ids anywhere.
fn people_first(words: &[Word<'_>]) -> Result<Vec<(PrisonNumber, Vec<String>)>> {
    let no_action = |number: PrisonNumber| {
        Error::usage("no-action", format!("which action of {number}?")).hint(format!(
            "see them with `resettle {number}`; for one action of several people write it first"
        ))
    };
    let mut people = ByPerson::default();
    // The person whose actions follow, and whether one did.
    let mut current: Option<(PrisonNumber, bool)> = None;
    for word in words {
        match word {
            Word::Whole(number, action) => people.add(*number, action),
            Word::Person(number) => {
                if let Some((before, false)) = current {
                    return Err(no_action(before));
                }
                current = Some((*number, false));
            }
            Word::Action(action) => {
                let Some((number, _)) = current else {
                    return Err(no_prisoner());
                };
                people.add(number, action);
                current = Some((number, true));
            }
        }
    }
    match current {
        Some((number, false)) => Err(no_action(number)),
        _ => Ok(people.0),
    }
}

/// `one-action another A1234BC B2345CD`: every action of every person.
fn actions_first(
    actions: &[Word<'_>],
    people: &[Word<'_>],
) -> Result<Vec<(PrisonNumber, Vec<String>)>> {
    let mut found = ByPerson::default();
    for person in people {
        let Word::Person(number) = person else {
            return Err(Error::usage(
                "mixed-actions",
                "after actions that come first, give prison numbers alone",
            )
            .hint("write `contact-landlord A1234BC B2345CD`, or whole ids"));
        };
        for action in actions {
            if let Word::Action(action) = action {
                found.add(*number, action);
            }
        }
    }
    if found.0.is_empty() {
        return Err(no_prisoner());
    }
    Ok(found.0)
}

fn no_prisoner() -> Error {
    Error::usage("no-prisoner", "an action needs its prisoner")
        .hint("write `A1234BC ask-about-home-on-release` or `A1234BC/ask-about-home-on-release`")
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
        let (rules, calendar, today) = (desk.rules, desk.calendar, desk.today);
        let plan = |through| protocol::plan(&case, rules, calendar, today, through);
        let (ahead, everything) = (today.plus(AHEAD), OnceCell::new());
        let plan_ahead = plan(ahead);
        let mut said = Vec::new();
        for typed in wanted {
            let action = named(&plan_ahead, number, typed).or_else(|error| {
                let everything = everything.get_or_init(|| plan(Day::MAX));
                match protocol::find(everything, typed) {
                    // A mark that is there can be taken back.
                    Found::One(beyond) if is_marked(records, beyond) => Ok(beyond),
                    Found::One(beyond) => Err(too_far_ahead(beyond, ahead)),
                    _ => Err(error),
                }
            })?;
            said.push(mark(records, action, desk)?);
        }
        Ok(said.join("; "))
    })
}

/// Whether an action is still to be done.
fn is_to_do(_: &Records, action: &Action<'_>) -> bool {
    !action.state.is_settled()
}

/// Whether an action has a mark, or is a step of the housing plan whose own record says what became of it.
fn is_marked(records: &Records, action: &Action<'_>) -> bool {
    if action.action == PLAN_STEP && action.state.is_settled() {
        return true;
    }
    records.marks.iter().any(|mark| action.is_marked_by(mark))
}

/// What is refused because no list would show it yet.
fn too_far_ahead(action: &Action<'_>, ahead: Day) -> Error {
    let due = action
        .due_on
        .map(|due| format!(" is due {} and", due.long()))
        .unwrap_or_default();
    let (id, last) = (action.id(), ahead.long());
    Error::cannot(
        "too-far-ahead",
        format!("{id}{due} cannot be marked yet: marks reach to {last}"),
    )
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
                format!("{number} has no action \"{typed}\""),
            );
            Err(if nearest.is_empty() {
                error.hint(format!("see them with `resettle {number}`"))
            } else {
                error.hint(format!("nearest: {}", nearest.join(", ")))
            })
        }
        Found::Several(ids) => Err(Error::cannot(
            "several-actions",
            format!("{number} has several actions \"{typed}\""),
        )
        .hint(format!("say which: {}", ids.join(", ")))),
    }
}

/// Why somebody waives or postpones, as typed.
fn reason(typed: &str) -> Result<String> {
    names::name(typed)
        .map_err(|fault| Error::usage("bad-text", format!("the reason {fault}")).at("--reason"))
}

/// Whether an action can have been done, or waived, on a day.
///
/// # Errors
/// A day in the future, before the person was born, or before the spell began for what is not done at court before it.
fn may_settle(
    what: &str,
    on: Day,
    action: &Action<'_>,
    records: &Records,
    today: Day,
) -> Result<()> {
    checks::not_in_future(what, on, today).map_err(|e| refused(&e))?;
    checks::after_birth(what, on, records.prisoner.born).map_err(|e| refused(&e))?;
    if action.stage != Stage::Court && on < action.spell {
        let message = format!(
            "{what} on {} is before the reception on {}, from which {} is asked for",
            on.long(),
            action.spell.long(),
            action.id()
        );
        return Err(Error::cannot("before-reception", message).at("--on"));
    }
    Ok(())
}

/// Whether an action has no mark yet that another would silently write over. The same again is no news, and a waiver may be
/// given another reason.
///
/// # Errors
/// It is marked as done or waived, as something else or on another day.
fn not_settled_otherwise(
    records: &Records,
    action: &Action<'_>,
    kind: MarkKind,
    on: Day,
) -> Result<()> {
    let other = records.marks.iter().find(|mark| {
        action.is_marked_by(mark)
            && matches!(mark.kind, MarkKind::Done | MarkKind::Waived)
            && (mark.kind != kind || kind == MarkKind::Done && mark.on != on)
    });
    other.map_or(Ok(()), |mark| {
        let id = action.id();
        let message = format!("{id} is {} since {}", mark.kind, mark.on.long());
        Err(Error::cannot("settled-already", message)
            .hint(format!("take it back first with `resettle reopen {id}`")))
    })
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
        !(action.is_marked_by(mark) && (mark.kind == kind || ends(mark.kind) && ends(kind)))
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
