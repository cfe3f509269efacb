//! `resettle explain`: how a date was worked out, step by step; and for a person, which protocols apply and why.

mod whole_case;

use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::world::Books;
use crate::commands::{AHEAD, World};
use crate::domain::{Case, PrisonNumber};
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, Format, say, write_rows};
use crate::protocol::{self, ActionRef, Explanation, State};
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
            .with("title", action.title.to_string())
            .with("state", action.state.word())
            .with("due_on", action.due_on.map(|day| day.to_string()))
            .with("lead", action.lead.label(&case.prisoner))
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
    world
        .out
        .heading(format!("{}  {}", action.id(), action.title))?;
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
    world.out.line(format!(
        "{}: {}",
        action.state.word().replace('-', " "),
        due
    ))?;
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
