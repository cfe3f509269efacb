//! `resettle explain`: how a date was worked out, step by step; and for a person, which protocols apply and why.

mod whole_case;

use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::fact::owners::{Owner, owner};
use crate::commands::world::Books;
use crate::commands::{AHEAD, World};
use crate::domain::{Case, MarkKind, PrisonNumber};
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, Format, say, write_rows};
use crate::protocol::{self, Action, ActionRef, Condition, Explanation, NotYet, State, Wait};
use serde_json::json;

/// How a date was worked out: `resettle explain A1234BC/refer-duty-to-refer`; or which protocols apply to a person, and why
#[derive(Debug, clap::Args)]
pub struct Args {
    /// An action's id, or a prison number
    #[arg(value_name = "ID|PRISONER")]
    what: String,
    /// An action of that prisoner
    #[arg(value_name = "ACTION")]
    action: Option<String>,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 3] = [
    Column::new("kind", "Step"),
    Column::new("text", "What").flexible(),
    Column::new("day", "Day"),
];

/// # Errors
/// An unknown prisoner or action, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let (number, action) = match (args.what.split_once('/'), args.action) {
        (Some((number, action)), None) => (prison_number(number)?, Some(action.to_owned())),
        (None, action) => (prison_number(&args.what)?, action),
        (Some(_), Some(_)) => {
            return Err(Error::usage(
                "two-actions",
                "give an id, or a prison number and an action, not both",
            ));
        }
    };
    let books = world.books()?;
    let case = books.case(number)?;
    match action {
        Some(action) => one(&books, &case, number, &action, args.format.get(), world),
        None => whole_case::run(&books, &case, args.format.get(), world),
    }
}

fn one(
    books: &Books,
    case: &Case,
    number: PrisonNumber,
    typed: &str,
    format: Format,
    world: &mut World,
) -> Result<Ending> {
    let rules = books.rules()?;
    let wanted: ActionRef = typed
        .parse()
        .map_err(|e: &str| Error::usage("bad-action", e))?;
    let Some(explained) = protocol::explain(case, &rules, &books.calendar, books.today, &wanted)
    else {
        let waits = protocol::not_yet(case, &rules, &books.calendar, books.today, &wanted.action);
        if !waits.is_empty() {
            return Err(not_come_up(number, &wanted.action, &waits));
        }
        let ahead = books.today.plus(AHEAD);
        let plan = protocol::plan(case, &rules, &books.calendar, books.today, ahead);
        // The list of what there is makes the better error: it knows the nearest name.
        let found = super::marks::named(&plan, number, typed)?;
        return Err(Error::bug(
            "explain",
            format!("{} is planned and cannot be explained", found.id()),
        ));
    };
    show(&explained, case, format, world)?;
    Ok(Ending::Done)
}

fn show(explained: &Explanation<'_>, case: &Case, format: Format, world: &mut World) -> Result<()> {
    let action = &explained.action;
    let today = world.options.today;
    let names = world.out.shows_names();
    if format != Format::Table {
        let sources: Vec<_> = action
            .sources
            .iter()
            .map(|source| {
                json!({
                    "protocol": source.protocol,
                    "rule": source.rule,
                    "cite": source.cite,
                    "due_on": source.due.map(|day| day.to_string()),
                    "opens_on": source.opens.map(|day| day.to_string()),
                })
            })
            .collect();
        let envelope = Envelope::new(today)
            .with("id", action.id().to_string())
            .with(
                "title",
                (names || !action.is_own()).then(|| action.words(case, names).into_owned()),
            )
            .with("state", action.state.word())
            .with("due_on", action.due_on.map(|day| day.to_string()))
            .with(
                "done_on",
                settled_on(action, case).map(|day| day.to_string()),
            )
            .with("lead", action.lead.shown(&case.prisoner, names))
            .with("sources", sources);
        let rows = explained.steps.iter().map(|step| {
            vec![
                Cell::text(step.kind.word()),
                Cell::text(step.text.clone()),
                Cell::from(step.day),
            ]
        });
        write_rows(&mut world.out, format, &COLUMNS, &envelope, rows)?;
        return Ok(());
    }
    let title = match action.is_own() && !names {
        true => String::new(),
        false => format!("  {}", action.words(case, names)),
    };
    world.out.heading(format!("{}{title}", action.id()))?;
    world.out.line(header(action, case, today))?;
    world.out.blank()?;
    let rows = explained.steps.iter().map(|step| {
        vec![
            Cell::text(step.kind.word().replace('-', " ")),
            Cell::text(step.text.clone()),
            Cell::from(step.day),
        ]
    });
    write_rows(
        &mut world.out,
        format,
        &COLUMNS,
        &Envelope::new(today),
        rows,
    )?;
    Ok(())
}

/// How an action stands, with its day: the day it was settled where it is, and the day it is due.
fn header(action: &Action<'_>, case: &Case, today: Day) -> String {
    let state = action.state.word().replace('-', " ");
    let counts = matches!(
        action.state,
        State::Open | State::Due | State::Overdue | State::Upcoming
    );
    let due = match action.due_on {
        Some(due) if counts => say::due(due, today),
        // What is settled or blocked is not late, whatever its day.
        Some(due) => say::day(due),
        None => "no day".to_owned(),
    };
    match (settled_on(action, case), action.due_on) {
        (Some(on), Some(_)) => format!("{state} on {}; was due {due}", say::day(on)),
        (Some(on), None) => format!("{state} on {}", say::day(on)),
        (None, _) => format!("{state}: {due}"),
    }
}

/// The day on which an action was done or waived.
fn settled_on(action: &Action<'_>, case: &Case) -> Option<Day> {
    let waived = || {
        let marks = case.marks.iter();
        let marks = marks.filter(|mark| mark.kind == MarkKind::Waived && action.is_marked_by(mark));
        marks.map(|mark| mark.on).max()
    };
    match action.state {
        State::Waived => waived(),
        _ => action.done_on,
    }
}

/// An action that a protocol asks for and that has not come up for this person, with what each of its rules waits for.
fn not_come_up(number: PrisonNumber, action: &str, waits: &[NotYet<'_>]) -> Error {
    let message = format!("{number}/{action} has not come up yet");
    let error = Error::cannot("not-yet", message);
    waits.iter().fold(error, |error, one| {
        let (comes_up, help, word) = match one.wait {
            Wait::Trigger(trigger) => ("comes up with this:", trigger.help(), trigger.word()),
            Wait::Holds(condition) => ("comes up when", condition.help(), condition.word()),
            Wait::NoLonger(condition) => (
                "comes up when it is no longer so that",
                condition.help(),
                condition.word(),
            ),
            Wait::NextTime(trigger) => (
                "comes up the next time with this:",
                trigger.help(),
                trigger.word(),
            ),
        };
        let record = command_for(number, word, one.wait);
        let record = record
            .map(|command| format!(": `{command}`"))
            .unwrap_or_default();
        error.hint(format!(
            "[{}/{}] {comes_up} {}{record}",
            one.protocol.id,
            one.rule.id,
            in_a_sentence(help)
        ))
    })
}

/// A sentence as part of another.
fn in_a_sentence(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// The command that records what is waited for, where one does.
fn command_for(number: PrisonNumber, word: &str, wait: Wait) -> Option<String> {
    if matches!(wait, Wait::Holds(Condition::HomelessnessRisk)) {
        return Some(format!("resettle risk {number} yes"));
    }
    let command = owner(word).and_then(Owner::command)?;
    Some(if command.contains("PRISONER") {
        command.replace("PRISONER", &number.to_string())
    } else {
        format!("{command} {number}")
    })
}
