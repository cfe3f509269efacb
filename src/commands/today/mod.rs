//! `resettle today`: what a worker has to look at this morning: whom to refer, whom to ask, what is late, what is due, whose
//! window opens, who walks out and where to, who should have left, which home loses its cover or is lost to a notice.

mod passed;
pub mod people;
mod typed;

use crate::calendar::{Calendar, Day};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::narrow::{ActionNarrow, Narrow};
use crate::commands::overdue::{
    Also, Asked, BySort, Gathered, Line, Sort, Wanted, Written, gather, rows,
};
use crate::commands::window::rows::{Heading, columns_when_open};
use crate::domain::Case;
use crate::error::{Ending, Result};
use crate::output::{Cell, Column, Envelope, Format, Layout, Rows, Tail, say};
use crate::protocol::Rules;

use people::{People, Section};
use typed::Typed;

/// What to look at today: refer, ask, overdue, due, windows opening, releases, homes losing cover
///
/// --lead, --stage and --protocol narrow the sections of actions: as soon as possible, overdue, due today, due in the next seven
/// days. The others go by person (whom to refer or ask, windows opening, releases, homes, whom to chase) and then list whoever has
/// such an action to do, whatever the rest of their day is.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Show every line of every section, not the first ten
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    actions: ActionNarrow,
    #[command(flatten)]
    format: FormatArg,
}

/// The sections of actions as scripts know them.
const AS_SOON_AS_POSSIBLE: &str = "as-soon-as-possible";
const OVERDUE: &str = "overdue";
const DUE_TODAY: &str = "due-today";
/// Every section that a script can meet.
pub const SECTIONS: [&str; 4] = [AS_SOON_AS_POSSIBLE, OVERDUE, DUE_TODAY, passed::SECTION];

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
    let actions = args.actions.resolve(&rules)?;
    let format = args.format.get();
    let is_screen = format == Format::Table;
    let wanted = Wanted {
        overdue: true,
        due_within: Some(0),
        undated: true,
        horizon: WEEK,
        worst_only: is_screen,
        most: typed.most,
        names: world.out.shows_names(),
        every_step: is_screen,
    };
    let mut columns = rows::COLUMNS.to_vec();
    columns.push(Column::data("section"));
    let layout = Layout::of(&world.out, format, &columns);
    let morning = || Morning {
        is_screen,
        rules: &rules,
        calendar: &books.calendar,
        today: books.today,
        people: People::shown(typed.most),
        actions: Written::of(&layout, books.today),
        passed: Vec::new(),
    };
    let (mut gathered, morning) = gather(&books, &rules, &narrow, &actions, wanted, &morning)?;
    let Morning {
        mut people,
        actions: written,
        mut passed,
        ..
    } = morning;
    let tail = gathered.tail(&narrow, &actions);
    if let Some(missed) = gathered.missed_lead(&actions) {
        world.out.warning(missed);
    }
    let envelope = Envelope::new(books.today);
    if !is_screen {
        let mut out = Rows::laid_out(&mut world.out, layout.clone(), &envelope)?;
        written.write(&mut out)?;
        passed.sort_by_key(|(planned, _)| *planned);
        for (_, cells) in passed {
            out.row(&cells)?;
        }
        out.finish(tail)?;
        return Ok(Ending::Done);
    }
    people.read_offers(|number| books.case(number))?;
    screen(
        books.today,
        tail.hidden,
        &mut gathered,
        people,
        &typed,
        &envelope,
        world,
    )?;
    Ok(Ending::Done)
}

/// What is looked for beside the actions: on a screen all of it, for scripts only who should have left.
struct Morning<'a> {
    is_screen: bool,
    rules: &'a Rules,
    calendar: &'a Calendar,
    today: Day,
    people: People,
    actions: Written<'a>,
    passed: Vec<(Day, Vec<Cell>)>,
}

/// The section of an action, as scripts know it.
fn section_of(sort: Sort) -> &'static str {
    match sort {
        Sort::Undated => AS_SOON_AS_POSSIBLE,
        Sort::Late => OVERDUE,
        Sort::Due => DUE_TODAY,
    }
}

impl Also for Morning<'_> {
    fn action(
        &mut self,
        case: &Case,
        release: &dyn Fn() -> Option<Day>,
        asked: &Asked<'_>,
    ) -> Result<()> {
        let section = section_of(asked.sort());
        self.actions.add(case, release(), asked, Some(section))
    }

    fn look_at(&mut self, case: &Case) {
        let (today, calendar) = (self.today, self.calendar);
        if self.is_screen {
            self.people.look_at(case, self.rules, today, calendar);
        } else if let Some(planned) = passed::planned(case, today, calendar) {
            self.passed
                .push((planned, passed::row(case, planned, today)));
        }
    }

    fn after(&mut self) -> Self {
        Self {
            people: self.people.after(),
            actions: self.actions.after(),
            passed: Vec::new(),
            ..*self
        }
    }

    fn and(&mut self, later: Self) {
        self.people.and(later.people);
        self.actions.and(later.actions);
        self.passed.extend(later.passed);
    }
}

/// A section: its heading, its columns, its rows, and the command that shows more.
type Listed<'a> = (&'a str, &'a [Column], &'a mut Section, &'a str);

fn screen(
    today: Day,
    hidden: Option<usize>,
    gathered: &mut Gathered,
    mut people: People,
    typed: &Typed,
    envelope: &Envelope,
    world: &mut World,
) -> Result<()> {
    world.out.heading(say::day(today))?;
    if gathered.in_store == 0 {
        world
            .out
            .line("Nobody is in the store yet. Fill it with `resettle import folder FOLDER`.")?;
        return Ok(());
    }
    let mut shown = people.refer_now.met() + people.ask_first.met() + gathered.ahead;
    for (heading, rows) in [
        (Heading::ReferNow, &mut people.refer_now),
        (Heading::AskFirst, &mut people.ask_first),
    ] {
        let (met, rows) = (rows.met(), rows.take());
        let more = typed.of_windows("resettle window");
        section(
            world,
            envelope,
            heading.words(),
            &columns_when_open(),
            (met, &rows),
            &more,
        )?;
    }
    shown += actions(gathered, typed, envelope, world)?;
    if gathered.ahead > 0 {
        let people = say::plural(gathered.ahead_of, "person", "people");
        world.out.blank()?;
        world.out.heading(format!(
            "Due in the next seven days: {} of {people}",
            gathered.ahead
        ))?;
        world
            .out
            .line(typed.of_actions(&format!("resettle due --within {WEEK}")))?;
    }
    shown += people_sections(&mut people, typed, envelope, world)?;
    world.out.blank()?;
    if shown == 0 {
        world
            .out
            .line("Nothing to do, and nobody leaves in the next fourteen days.")?;
    }
    if let Some(hidden) = hidden {
        world
            .out
            .line(format!("{hidden} not shown (narrowed on the command line)"))?;
    }
    if !typed.actions.is_empty() {
        world
            .out
            .line("Of the sections without actions: whoever has such an action to do.")?;
    }
    world
        .out
        .line("One case: resettle A1234BC. Why a date: resettle explain A1234BC.")
}

/// What is to be done as soon as possible, what is late and what is due today; says of how many people.
fn actions(
    gathered: &mut Gathered,
    typed: &Typed,
    envelope: &Envelope,
    world: &mut World,
) -> Result<usize> {
    let mut shown = 0;
    let lines = std::mem::take(&mut gathered.lines).into_iter();
    let (late, dated): (Vec<Line>, Vec<Line>) = lines.partition(|line| line.sort() == Sort::Late);
    let (undated, due) = dated
        .into_iter()
        .partition(|line| line.sort() == Sort::Undated);
    let BySort {
        late: all_late,
        due: all_due,
        undated: all_undated,
    } = gathered.people;
    let of_actions: [(&str, usize, Vec<Line>, &str); 3] = [
        (
            "As soon as possible",
            all_undated,
            undated,
            "resettle overdue --undated",
        ),
        ("Overdue", all_late, late, "resettle overdue"),
        ("Due today", all_due, due, "resettle due"),
    ];
    for (heading, met, lines, command) in of_actions {
        shown += met;
        let rows: Vec<Vec<Cell>> = lines.into_iter().map(rows::person).collect();
        let more = typed.of_actions(command);
        section(world, envelope, heading, &rows::PERSON, (met, &rows), &more)?;
    }
    Ok(shown)
}

/// Who should have left, whose window opens, who walks out and where to, which homes are about to be lost, whom to chase.
fn people_sections(
    people: &mut People,
    typed: &Typed,
    envelope: &Envelope,
    world: &mut World,
) -> Result<usize> {
    let mut shown = 0;
    let others: [Listed<'_>; 6] = [
        (
            "Release day passed, not recorded",
            &passed::COLUMNS,
            &mut people.passed,
            "resettle today --all",
        ),
        (
            "Windows opening in the next seven days",
            &people::OPENING_COLUMNS,
            &mut people.opening,
            "resettle window --all",
        ),
        (
            "Released in the next fourteen days, nowhere to go recorded",
            &people::RELEASE_COLUMNS,
            &mut people.nowhere,
            "resettle window --all",
        ),
        (
            "Released in the next fourteen days, with somewhere to go",
            &people::RELEASE_COLUMNS,
            &mut people.somewhere,
            "resettle window --all",
        ),
        (
            "Homes that lose benefit cover, or run out of notice, in the next fourteen days",
            &people::COVER_COLUMNS,
            &mut people.losing,
            "resettle tenancy rescue",
        ),
        (
            "Councils and providers to chase, longest silent first",
            &people::SILENT_COLUMNS,
            &mut people.silent,
            "resettle today --all",
        ),
    ];
    for (heading, columns, rows, command) in others {
        let (met, rows) = (rows.met(), rows.take());
        shown += met;
        let more = typed.of_windows(command);
        section(world, envelope, heading, columns, (met, &rows), &more)?;
    }
    Ok(shown)
}

fn section(
    world: &mut World,
    envelope: &Envelope,
    heading: &str,
    columns: &[crate::output::Column],
    (met, rows): (usize, &[Vec<Cell>]),
    command: &str,
) -> Result<()> {
    if met == 0 {
        return Ok(());
    }
    world.out.blank()?;
    world.out.heading(format!("{heading}: {met}"))?;
    let mut table = Rows::open(&mut world.out, Format::Table, columns, envelope)?;
    for row in rows {
        table.row(row)?;
    }
    table.finish(Tail::default())?;
    if met > rows.len() {
        world
            .out
            .line(format!("... and {} more: {command}", met - rows.len()))?;
    }
    Ok(())
}
