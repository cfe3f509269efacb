//! `resettle A1234BC`: one case on one screen, made to be read in ten seconds.

mod after;
mod contact;
mod facts;
mod homes;
mod plan_steps;
mod referrals;
mod release;
mod to_do;
mod who;

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::window::rows;
use crate::commands::world::Books;
use crate::domain::{Case, Window, window};
use crate::error::{Ending, Result};
use crate::output::{Card, Envelope, Format, write_rows};
use crate::protocol::{self, actions::PLAN_STEP};

/// Show one case on one screen
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    #[command(flatten)]
    format: FormatArg,
}

/// How far ahead what recurs is shown, in days. What is settled is not shown here, so that a mark further ahead is not missed.
const SHOWN_AHEAD: i32 = 120;

/// # Errors
/// An unknown prisoner, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    let books = world.books()?;
    let case = books.case(number)?;
    let format = args.format.get();
    let windows = window::windows(&case, books.today, &books.calendar);
    if format != Format::Table {
        let cells = windows
            .iter()
            .map(|found| rows::cells(&case, found, books.today));
        write_rows(
            &mut world.out,
            format,
            &rows::COLUMNS,
            &Envelope::new(books.today),
            cells,
        )?;
        return Ok(Ending::Done);
    }
    let names = world.out.shows_names();
    card(&books, &case, &windows, names)?.write(&mut world.out)?;
    world.out.hint(format!(
        "everything: resettle timeline {number}; why a date: resettle explain {number}"
    ));
    Ok(Ending::Done)
}

fn card(books: &Books, case: &Case, windows: &[Window], names: bool) -> Result<Card> {
    let today = books.today;
    let person = &case.prisoner;
    let mut card = Card::new(if names {
        format!("{}  {}", person.number, person.full_name())
    } else {
        person.number.to_string()
    });
    who::section(&mut card, case, today, names);
    if case.closed().is_some() {
        card.section("Release and window")
            .text("The case is closed: no window counts, and nothing is due.");
    } else {
        for found in windows {
            release::section(&mut card, case, found, today);
        }
    }
    homes::section(&mut card, case, books, names);
    referrals::section(&mut card, case, today, names);
    let rules = books.rules()?;
    let until = today.plus(SHOWN_AHEAD);
    let plan = protocol::plan(case, &rules, &books.calendar, today, until);
    let (steps, plan): (Vec<_>, Vec<_>) = plan
        .into_iter()
        .partition(|action| action.action == PLAN_STEP);
    plan_steps::section(&mut card, case, &steps, today, names);
    after::section(&mut card, case, names);
    to_do::sections(&mut card, case, &plan, today, names);
    facts::section(&mut card, case, today);
    contact::section(&mut card, case);
    if !person.notes.is_empty() {
        card.section("Note of the prison record")
            .text(&person.notes);
    }
    Ok(card)
}
