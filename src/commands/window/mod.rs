//! `resettle window`: whose duty-to-refer window is open and unreferred, everybody's with `--all`, or that of named people.

pub mod if_release;
pub mod rows;

use crate::cli::shared::FormatArg;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::commands::everybody::list::{self, Found, InTurn, Of};
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

/// A row, with where it stands among those whose window is open.
type Row = ((Heading, i64), Vec<Cell>);

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
    let (today, calendar) = (books.today, &books.calendar);
    let of = Of {
        books: &books,
        filter: &filter,
        needs: Needs::PlansOf(today),
    };
    let (rows, hidden) = if everybody {
        let show = |case: &Case, shown: &mut InTurn<'_>| {
            for window in window::windows(case, today, calendar) {
                if narrow.lets_through(case) {
                    shown.row(&cells(case, &window, today))?;
                } else {
                    shown.hide(1);
                }
            }
            Ok(())
        };
        list::rows(of, &mut world.out, format, &columns, &show)?
    } else {
        let show = |case: &Case, shown: &mut Found<Row>| {
            let windows = window::windows(case, today, calendar).into_iter();
            for window in windows.filter(|window| window::is_asked_for(case, window)) {
                if narrow.lets_through(case) {
                    let place = (Heading::of(&window), rows::urgency(&window));
                    shown.found((place, cells(case, &window, today)));
                } else {
                    shown.hide(1);
                }
            }
        };
        let (mut found, hidden) = list::found(of, &show)?;
        found.sort_by_key(|(place, _)| *place);
        let envelope = Envelope::new(today);
        let mut rows = Rows::open(&mut world.out, format, &columns, &envelope)?;
        let mut heading = None;
        for ((group, _), row) in &found {
            if heading != Some(*group) {
                rows.group(group.words())?;
                heading = Some(*group);
            }
            rows.row(row)?;
        }
        (rows, hidden)
    };
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("no window is open and unreferred");
    }
    Ok(Ending::Done)
}
