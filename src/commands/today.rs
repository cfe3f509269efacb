//! `resettle today`: what a worker has to look at this morning: whom to refer, whom to ask, what is late, what is due, who
//! walks out this week.

use crate::calendar::{Calendar, Day};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::narrow::{ActionNarrow, Narrow};
use crate::commands::overdue::{Gathered, Line, Wanted, gather, rows};
use crate::commands::window::is_asked_for;
use crate::commands::window::rows::{Heading, cells, columns_for_all, columns_when_open, urgency};
use crate::commands::world::Books;
use crate::domain::{Anchor, Case, window};
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, Rows, Tail, say};

/// What to look at today: refer, ask, overdue, due, releases this week
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    actions: ActionNarrow,
    #[command(flatten)]
    format: FormatArg,
}

/// How many lines of a section are shown before it says how many more there are.
const SHOWN: usize = 10;
/// A week ahead, in days.
const WEEK: i32 = 7;

/// # Errors
/// An unknown establishment, authority, lead, stage or protocol; a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let typed = Typed::of(&args);
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let rules = books.rules()?;
    let mut actions = args.actions.resolve(&rules)?;
    let wanted = Wanted {
        overdue: true,
        due_within: Some(0),
        undated: true,
        horizon: 0,
    };
    let mut windows = Windows::default();
    let (today, calendar) = (books.today, &books.calendar);
    let gathered = gather(&books, &rules, &narrow, &mut actions, wanted, |case| {
        windows.look_at(case, today, calendar)
    })?;
    let tail = gathered.tail(&narrow, &actions);
    if let Some(missed) = gathered.missed_lead(&actions) {
        world.out.warning(missed);
    }
    let envelope = Envelope::new(books.today);
    let format = args.format.get();
    if format != Format::Table {
        let mut columns = rows::COLUMNS.to_vec();
        columns.push(Column::data("section"));
        let mut out = Rows::open(&mut world.out, format, &columns, &envelope)?;
        for line in &gathered.lines {
            let section = match line.late {
                _ if line.is_undated() => "as-soon-as-possible",
                late if late > 0 => "overdue",
                _ => "due-today",
            };
            let mut cells = line.cells.clone();
            cells.push(section.into());
            out.row(&cells)?;
        }
        out.finish(tail)?;
        return Ok(Ending::Done);
    }
    screen(
        &books,
        tail.hidden,
        &gathered,
        windows,
        &typed,
        &envelope,
        world,
    )?;
    Ok(Ending::Done)
}

/// The windows that are to be looked at today.
#[derive(Default)]
struct Windows {
    /// Open and unreferred, with what they are sorted by.
    open: Vec<(Heading, i64, Vec<Cell>)>,
    /// Of people who walk out within the week, with the days that are left.
    leaving: Vec<(i32, Vec<Cell>)>,
}

impl Windows {
    fn look_at(&mut self, case: &Case, today: Day, calendar: &Calendar) {
        for found in window::windows(case, today, calendar) {
            if is_asked_for(case, &found)
                && matches!(Heading::of(&found), Heading::ReferNow | Heading::AskFirst)
            {
                self.open.push((
                    Heading::of(&found),
                    urgency(&found),
                    cells(case, &found, today),
                ));
            }
            let left = found.outcome.days_to_release.unwrap_or(i32::MAX);
            if found.anchor == Anchor::Release && case.in_custody() && (0..=WEEK).contains(&left) {
                self.leaving.push((left, cells(case, &found, today)));
            }
        }
    }
}

/// What narrowed the list, as typed, to be repeated in a command that shows more of it.
struct Typed {
    people: String,
    actions: String,
}

impl Typed {
    fn of(args: &Args) -> Self {
        let (narrow, actions) = (&args.narrow, &args.actions);
        Self {
            people: options(&[
                ("--establishment", &narrow.establishment),
                ("--authority", &narrow.authority),
            ]),
            actions: options(&[
                ("--lead", &actions.lead),
                ("--stage", &actions.stage),
                ("--protocol", &actions.protocol),
            ]),
        }
    }

    /// A list of windows, narrowed by people alone.
    fn of_windows(&self, command: &str) -> String {
        format!("{command}{}", self.people)
    }

    /// A list of actions, narrowed by both.
    fn of_actions(&self, command: &str) -> String {
        format!("{command}{}{}", self.people, self.actions)
    }
}

fn options(given: &[(&str, &Option<String>)]) -> String {
    let given = given.iter();
    let given = given.filter_map(|(option, value)| value.as_ref().map(|value| (option, value)));
    given
        .map(|(option, value)| {
            if value.contains(|c: char| !(c.is_alphanumeric() || c == '-')) {
                format!(" {option} \"{value}\"")
            } else {
                format!(" {option} {value}")
            }
        })
        .collect()
}

fn screen(
    books: &Books,
    hidden: Option<usize>,
    gathered: &Gathered,
    mut windows: Windows,
    typed: &Typed,
    envelope: &Envelope,
    world: &mut World,
) -> Result<()> {
    windows.open.sort_by_key(|a| (a.0, a.1));
    windows.leaving.sort_by_key(|(left, _)| *left);
    world.out.heading(say::day(books.today))?;
    if gathered.in_store == 0 {
        world
            .out
            .line("Nobody is in the store yet. Fill it with `resettle import folder FOLDER`.")?;
        return Ok(());
    }
    for heading in [Heading::ReferNow, Heading::AskFirst] {
        let rows: Vec<&Vec<Cell>> = windows
            .open
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
            &typed.of_windows("resettle window"),
        )?;
    }
    let lines = |people: Vec<(&Line, usize)>| -> Vec<Vec<Cell>> {
        let rows = people.into_iter();
        rows.map(|(line, more)| rows::person_cells(line, more))
            .collect()
    };
    let undated = lines(gathered.people_with(Line::is_undated));
    section(
        world,
        envelope,
        "As soon as possible",
        &rows::PERSON,
        &undated.iter().collect::<Vec<_>>(),
        &typed.of_actions("resettle overdue --undated"),
    )?;
    let (late, due): (Vec<_>, Vec<_>) = gathered
        .people_with(|line| !line.is_undated())
        .into_iter()
        .partition(|(line, _)| line.late > 0);
    let (late, due) = (lines(late), lines(due));
    section(
        world,
        envelope,
        "Overdue",
        &rows::PERSON,
        &late.iter().collect::<Vec<_>>(),
        &typed.of_actions("resettle overdue"),
    )?;
    section(
        world,
        envelope,
        "Due today",
        &rows::PERSON,
        &due.iter().collect::<Vec<_>>(),
        &typed.of_actions("resettle due"),
    )?;
    let leaving: Vec<&Vec<Cell>> = windows.leaving.iter().map(|(_, row)| row).collect();
    section(
        world,
        envelope,
        "Released in the next seven days",
        &columns_for_all(),
        &leaving,
        &typed.of_windows("resettle window --all"),
    )?;
    world.out.blank()?;
    if [
        windows.open.len(),
        undated.len(),
        late.len(),
        due.len(),
        leaving.len(),
    ]
    .iter()
    .all(|count| *count == 0)
    {
        world
            .out
            .line("Nothing to do, and nobody leaves in the next seven days.")?;
    }
    if let Some(hidden) = hidden {
        world
            .out
            .line(format!("{hidden} not shown (narrowed on the command line)"))?;
    }
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
    if rows.is_empty() {
        return Ok(());
    }
    world.out.blank()?;
    world.out.heading(format!("{heading}: {}", rows.len()))?;
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
