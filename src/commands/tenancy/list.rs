//! `resettle tenancy list`: the homes on the books, and which have ended.

use super::rows::{COLUMNS, cells};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::everybody::list::{self, InTurn, Of};
use crate::commands::narrow::{Narrow, people};
use crate::domain::Case;
use crate::error::{Ending, Result};
use crate::output::Tail;
use crate::store::Needs;

/// List homes, of everybody or of some people
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only the homes of these people
    #[arg(value_name = "PRISONER")]
    prisoners: Vec<String>,
    /// The same as an option
    #[arg(long = "prisoner", value_name = "PRISONER")]
    named: Vec<String>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// An unknown prisoner, establishment or authority; a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let filter = people(args.prisoners.iter().chain(&args.named), &books)?;
    let of = Of {
        books: &books,
        filter: &filter,
        needs: Needs::PlansOf(books.today),
    };
    let format = args.format.get();
    let today = books.today;
    let show = |case: &Case, shown: &mut InTurn<'_>| {
        let mut homes = case.tenancies.iter();
        if narrow.lets_through(case) {
            return homes.try_for_each(|home| shown.row(&cells(case, home, today)));
        }
        shown.hide(homes.len());
        Ok(())
    };
    let (rows, hidden) = list::rows(of, &mut world.out, format, &COLUMNS, &show)?;
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("no homes");
    }
    Ok(Ending::Done)
}
