//! `resettle window`: whose duty-to-refer window is open and unreferred, everybody's with `--all`, or that of named people.

pub mod if_release;
pub mod rows;

use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::commands::narrow::{Narrow, people};
use crate::domain::{Case, window};
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Envelope, Rows, Tail};
use crate::store::Needs;
use rows::{COLUMNS, Heading, cells, columns_for_all, columns_when_open};

/// Whose duty-to-refer window is open and unreferred
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only these people, wherever they stand
    #[arg(value_name = "PRISONER", conflicts_with = "all")]
    prisoners: Vec<String>,
    /// Everybody, wherever they stand
    #[arg(long)]
    all: bool,
    /// What would move, become late or impossible if this person were released on that day
    #[arg(
        long,
        value_name = "DATE",
        requires = "prisoners",
        allow_hyphen_values = true
    )]
    if_release: Option<String>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// An unknown prisoner or authority, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    if let Some(typed) = &args.if_release {
        let [person] = args.prisoners.as_slice() else {
            return Err(Error::usage(
                "one-prisoner",
                "--if-release takes one prison number",
            ));
        };
        return if_release::run(prison_number(person)?, typed, args.format.get(), world);
    }
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let format = args.format.get();
    let everybody = args.all || !args.prisoners.is_empty();
    let filter = people(&args.prisoners, &books)?;
    let columns = match (args.all, everybody) {
        (true, _) => columns_for_all(),
        (false, true) => COLUMNS.to_vec(),
        (false, false) => columns_when_open(),
    };
    let mut hidden = 0;
    let mut found: Vec<(Heading, i64, Vec<Cell>)> = Vec::new();
    let mut rows = Rows::open(
        &mut world.out,
        format,
        &columns,
        &Envelope::new(books.today),
    )?;
    let needs = Needs::PlansOf(books.today);
    books.store.each(&filter, needs, &mut |records| {
        let case = Case::build(records).as_of(books.today);
        for window in window::windows(&case, books.today, &books.calendar) {
            if !everybody && !window::is_asked_for(&case, &window) {
                continue;
            }
            if !narrow.lets_through(&case) {
                hidden += 1;
                continue;
            }
            if everybody {
                rows.row(&cells(&case, &window, books.today))?;
            } else {
                found.push((
                    Heading::of(&window),
                    rows::urgency(&window),
                    cells(&case, &window, books.today),
                ));
            }
        }
        Ok(())
    })?;
    found.sort_by_key(|a| (a.0, a.1));
    let mut heading = None;
    for (group, _, row) in &found {
        if heading != Some(*group) {
            rows.group(group.words())?;
            heading = Some(*group);
        }
        rows.row(row)?;
    }
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("no window is open and unreferred");
    }
    Ok(Ending::Done)
}
