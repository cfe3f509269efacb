//! `resettle today`: what a worker has to look at this morning: whom to refer, whom to ask, what is late, what is due, who
//! walks out this week.

use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::narrow::{ActionNarrow, Narrow, Narrowed};
use crate::commands::overdue::{Gathered, Wanted, gather, rows};
use crate::commands::window::is_asked_for;
use crate::commands::window::rows::{COLUMNS, Heading, cells, columns_when_open, urgency};
use crate::commands::world::Books;
use crate::domain::{Case, window};
use crate::error::{Ending, Result};
use crate::output::{Cell, Envelope, Format, Rows, Tail, say};
use crate::store::{Filter, Needs};

/// What to look at today: refer, ask, overdue, due, releases this week
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    format: FormatArg,
}

/// How many lines of a section are shown before it says how many more there are.
const SHOWN: usize = 12;
/// A week ahead, in days.
const WEEK: i32 = 7;

/// # Errors
/// An unknown authority, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let narrow = args.narrow.resolve(books.today)?;
    let every = ActionNarrow::default();
    let wanted = Wanted {
        overdue: true,
        due_within: Some(0),
        undated: false,
        horizon: 0,
    };
    let gathered = gather(&books, &narrow, &every, wanted)?;
    let envelope = Envelope::new(books.today);
    let format = args.format.get();
    if format != Format::Table {
        let mut out = Rows::open(&mut world.out, format, &rows::COLUMNS, &envelope)?;
        for line in &gathered.lines {
            out.row(&line.cells)?;
        }
        out.finish(gathered.tail(&narrow, &every))?;
        return Ok(Ending::Done);
    }
    screen(&books, &narrow, &gathered, &envelope, world)?;
    Ok(Ending::Done)
}

fn screen(
    books: &Books,
    narrow: &Narrowed,
    gathered: &Gathered,
    envelope: &Envelope,
    world: &mut World,
) -> Result<()> {
    let today = books.today;
    let mut open: Vec<(Heading, i64, Vec<Cell>)> = Vec::new();
    let mut leaving: Vec<(i32, Vec<Cell>)> = Vec::new();
    let mut people = 0_usize;
    books
        .store
        .each(&Filter::All, Needs::Planning, &mut |records| {
            people += 1;
            let case = Case::build(records).as_of(today);
            if !narrow.lets_through(&case) {
                return Ok(());
            }
            for found in window::windows(&case, today, &books.calendar) {
                if is_asked_for(&case, &found) && Heading::of(&found) != Heading::NoRisk {
                    open.push((
                        Heading::of(&found),
                        urgency(&found),
                        cells(&case, &found, today),
                    ));
                }
                let left = found.outcome.days_to_release.unwrap_or(i32::MAX);
                if case.in_custody() && (0..=WEEK).contains(&left) {
                    leaving.push((left, cells(&case, &found, today)));
                }
            }
            Ok(())
        })?;
    open.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    leaving.sort_by_key(|(left, _)| *left);
    world.out.heading(say::day(today))?;
    if people == 0 {
        world
            .out
            .line("Nobody is in the store yet. Fill it with `resettle import folder FOLDER`.")?;
        return Ok(());
    }
    for (heading, command) in [
        (Heading::ReferNow, "resettle window"),
        (Heading::AskFirst, "resettle window"),
    ] {
        let rows: Vec<&Vec<Cell>> = open
            .iter()
            .filter(|(group, _, _)| *group == heading)
            .map(|(_, _, row)| row)
            .collect();
        section(
            world,
            envelope,
            heading.words(),
            &columns_when_open(),
            &rows,
            command,
        )?;
    }
    let worst: Vec<Vec<Cell>> = gathered
        .people()
        .iter()
        .map(|(line, more)| rows::person_cells(line, *more))
        .collect();
    let (late, due): (Vec<_>, Vec<_>) = gathered
        .people()
        .iter()
        .map(|(line, _)| line.late > 0)
        .zip(worst)
        .partition(|(late, _)| *late);
    let rows_of =
        |list: &[(bool, Vec<Cell>)]| list.iter().map(|(_, row)| row.clone()).collect::<Vec<_>>();
    let (late, due) = (rows_of(&late), rows_of(&due));
    section(
        world,
        envelope,
        "Overdue",
        &rows::PERSON,
        &late.iter().collect::<Vec<_>>(),
        "resettle overdue",
    )?;
    section(
        world,
        envelope,
        "Due today",
        &rows::PERSON,
        &due.iter().collect::<Vec<_>>(),
        "resettle due",
    )?;
    let leaving: Vec<&Vec<Cell>> = leaving.iter().map(|(_, row)| row).collect();
    section(
        world,
        envelope,
        "Released in the next seven days",
        &COLUMNS,
        &leaving,
        "resettle window --all",
    )?;
    world.out.blank()?;
    world
        .out
        .line("One case: resettle A1234BC. Why a date: resettle explain A1234BC.")
}

fn section(
    world: &mut World,
    envelope: &Envelope,
    heading: &str,
    columns: &[crate::output::Column],
    rows: &[&Vec<Cell>],
    command: &str,
) -> Result<()> {
    world.out.blank()?;
    world.out.heading(format!("{heading}: {}", rows.len()))?;
    if rows.is_empty() {
        return Ok(());
    }
    let mut table = Rows::open(&mut world.out, Format::Table, columns, envelope)?;
    for row in rows.iter().take(SHOWN) {
        table.row(row)?;
    }
    table.finish(Tail::default())?;
    if rows.len() > SHOWN {
        world
            .out
            .line(format!("... and {} more: {command}", rows.len() - SHOWN))?;
    }
    Ok(())
}
