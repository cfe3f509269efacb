//! `resettle prisoner expired`: whose record has been kept as long as it is to be kept.

use crate::calendar::Offset;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::{Case, keeping};
use crate::error::{Ending, Error, Result};
use crate::output::{Cell, Column, Envelope, Rows, Tail};
use crate::store::{Filter, Kind, Needs};

/// The setting that holds the time.
pub const SETTING: &str = "keep-records";

/// List the records past their keeping: nobody in custody, and nothing recorded for the time given
///
/// No time is set by this program: those who answer for the records decide it. The time runs from the last day that stands
/// anywhere in a record, a day to come included. Nothing is erased here.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How long records are kept: "6 years", "18 months" [default: what was remembered]
    #[arg(long, value_name = "TIME")]
    keep: Option<String>,
    /// Remember the time in the store, for the next time
    #[arg(long, requires = "keep")]
    remember: bool,
    #[command(flatten)]
    format: FormatArg,
}

const COLUMNS: [Column; 5] = [
    Column::new("prison_number", "Number"),
    Column::new("name", "Name").personal().flexible(),
    Column::new("state", "State").flexible(),
    Column::new("last_recorded_on", "Last recorded"),
    Column::new("kept_until", "Kept until"),
];

/// # Errors
/// No time that was given or remembered, one that is none, a store that cannot be read or written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let typed = args.keep.as_deref().map(str::trim);
    let given = typed.map(time).transpose()?;
    let books = if let Some(typed) = typed.filter(|_| args.remember) {
        remember(typed, world)?
    } else {
        world.books()?
    };
    let kept = books.store.settings()?.get(SETTING).cloned();
    let keep = match (given, &kept) {
        (Some(given), _) => given,
        (None, Some(kept)) => time(kept)?,
        (None, None) => {
            return Err(Error::cannot(
                "no-keeping-time",
                "it was never said how long records are kept, and this program sets no time",
            )
            .hint("say it once: `resettle prisoner expired --keep \"6 years\" --remember`"));
        }
    };
    let words = typed.map(str::to_owned).or(kept).unwrap_or_default();
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today).with("keep", words.clone()),
    )?;
    books
        .store
        .each(&Filter::All, Needs::Everything, &mut |records| {
            let last = keeping::last_day(&records);
            let case = Case::build(records).as_of(books.today);
            let until = keeping::kept_until(&case, last, keep, &books.calendar);
            match until.filter(|until| *until < books.today) {
                Some(until) => rows.row(&[
                    Cell::text(case.prisoner.number.to_string()),
                    Cell::text(case.prisoner.full_name()),
                    Cell::text(state(&case)),
                    Cell::from(last),
                    Cell::from(until),
                ]),
                None => Ok(()),
            }
        })?;
    if rows.finish(Tail::default())? == 0 {
        world
            .out
            .remark(format!("no record is past its keeping ({words})"));
    } else {
        world
            .out
            .remark("look at each, then take it out for good: resettle erase NUMBER");
    }
    Ok(Ending::Done)
}

/// Why nobody works on a record.
fn state(case: &Case) -> &'static str {
    if case.closed().is_some() {
        "closed"
    } else if case.current_spell().is_some() {
        "released"
    } else {
        "never in custody"
    }
}

fn time(typed: &str) -> Result<Offset> {
    keeping::keeping_time(typed).map_err(|fault| {
        Error::usage("bad-keeping-time", fault)
            .at("--keep")
            .hint("write it like this: --keep \"6 years\"")
    })
}

fn remember(typed: &str, world: &mut World) -> Result<Books> {
    let mut books = world.books_to_change()?;
    let who = world.who();
    let what = format!("keep records for {typed}");
    books
        .store
        .change(&who, &what, Kind::Change, false, |writer| {
            writer.set_setting(SETTING, Some(typed))
        })?;
    world.out.status(format!("Remembered: {typed}."));
    Ok(books)
}
