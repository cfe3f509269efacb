//! `resettle overdue` and `resettle due`: what is late, and what comes next, over the whole caseload.
//!
//! Nothing saved can narrow these lists; what an option on the line hid is counted and said.

mod gather;
mod gathered;
mod line;
pub mod rows;
mod written;

use crate::cli::shared::FormatArg;
use crate::cli::typed::whole_number;
use crate::commands::World;
use crate::commands::narrow::{ActionNarrow, Narrow};
use crate::error::{Ending, Result};
use crate::output::{Envelope, Format, Layout, Rows, Tail};
pub use gather::{Also, Stands, Wanted, gather};
pub use gathered::Gathered;
pub use line::{Asked, BySort, Line, Sort};
pub use written::Written;

/// What is overdue, worst first
#[derive(Debug, Default, clap::Args)]
pub struct OverdueArgs {
    /// End with 3 when something is overdue, and with 4 when nothing is and something is due within 14 days
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    shared: SharedArgs,
}

/// What is due from today on
#[derive(Debug, clap::Args)]
pub struct DueArgs {
    /// How many days ahead
    #[arg(long, value_name = "DAYS", default_value_t = HORIZON, value_parser = whole_number("the days", 0_u16, 3650, 14))]
    within: u16,
    /// End with 3 when something is overdue, and with 4 when nothing is and something is due in these days
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    shared: SharedArgs,
}

#[derive(Debug, Default, clap::Args)]
struct SharedArgs {
    /// Also what has no day ("as soon as possible"), with its age
    #[arg(long)]
    undated: bool,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    actions: ActionNarrow,
    #[command(flatten)]
    format: FormatArg,
}

/// How far ahead "soon" reaches unless told, in days.
pub const HORIZON: u16 = 14;

/// # Errors
/// An unknown establishment, authority, lead, stage or protocol; a store that cannot be read.
pub fn overdue(args: OverdueArgs, world: &mut World) -> Result<Ending> {
    let wanted = Wanted {
        overdue: true,
        due_within: None,
        undated: args.shared.undated,
        horizon: i32::from(HORIZON),
        worst_only: args.shared.format.get() == Format::Table,
        names: world.out.shows_names(),
        most: usize::MAX,
        every_step: false,
    };
    list(
        args.shared,
        wanted,
        args.exit_code,
        "nothing is overdue",
        world,
    )
}

/// # Errors
/// An unknown establishment, authority, lead, stage or protocol; a store that cannot be read.
pub fn due(args: DueArgs, world: &mut World) -> Result<Ending> {
    let within = i32::from(args.within);
    let wanted = Wanted {
        overdue: false,
        due_within: Some(within),
        undated: args.shared.undated,
        horizon: within,
        worst_only: args.shared.format.get() == Format::Table,
        names: world.out.shows_names(),
        most: usize::MAX,
        every_step: false,
    };
    list(
        args.shared,
        wanted,
        args.exit_code,
        &format!("nothing is due in the next {within} days"),
        world,
    )
}

fn list(
    args: SharedArgs,
    wanted: Wanted,
    exit_code: bool,
    nothing: &str,
    world: &mut World,
) -> Result<Ending> {
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let rules = books.rules()?;
    let actions = args.actions.resolve(&rules)?;
    let format = args.format.get();
    let layout = Layout::of(&world.out, format, &rows::COLUMNS);
    let for_scripts = || Written::of(&layout, books.today);
    let (mut gathered, actions_written) =
        gather(&books, &rules, &narrow, &actions, wanted, &for_scripts)?;
    let tail = gathered.tail(&narrow, &actions);
    if let Some(missed) = gathered.missed_lead(&actions) {
        world.out.warning(missed);
    }
    let envelope = Envelope::new(books.today);
    let written = if format == Format::Table {
        write_people(&mut gathered, &envelope, tail, world)?
    } else {
        let mut rows = Rows::laid_out(&mut world.out, layout.clone(), &envelope)?;
        actions_written.write(&mut rows)?;
        rows.finish(tail)?
    };
    if written == 0 {
        world.out.remark(nothing);
    }
    if gathered.undated_left_out > 0 && format == Format::Table {
        let more = crate::output::say::plural(gathered.undated_left_out, "thing is", "things are");
        world.out.line(format!(
            "{more} to be done as soon as possible: --undated lists them"
        ))?;
    }
    Ok(match (exit_code, gathered.late, gathered.soon) {
        (true, true, _) => Ending::Overdue,
        (true, false, true) => Ending::DueSoon,
        _ => Ending::Done,
    })
}

/// One line a person: their worst action, and how many more.
fn write_people(
    gathered: &mut Gathered,
    envelope: &Envelope,
    tail: Tail,
    world: &mut World,
) -> Result<usize> {
    let total = gathered.listed;
    let mut rows = Rows::open(&mut world.out, Format::Table, &rows::PERSON, envelope)?;
    for line in gathered.take_people() {
        rows.row(&rows::person(line))?;
    }
    let written = rows.finish(tail)?;
    if written > 0 {
        let actions = crate::output::say::plural(total, "action", "actions");
        world.out.remark(format!(
            "{actions} of {}.",
            crate::output::say::plural(written, "person", "people")
        ));
    }
    Ok(written)
}
