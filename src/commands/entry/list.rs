//! `resettle KIND list`: the records of a kind, of one person or of everybody.

use super::rows;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::everybody::list::{self, InTurn, Of};
use crate::commands::narrow::{Narrow, people};
use crate::domain::{Case, Kept};
use crate::error::{Ending, Result};
use crate::output::Tail;
use crate::store::Needs;
use std::marker::PhantomData;

// Without a doc comment: the help is made from the declaration of the kind.
#[derive(Debug, clap::Args)]
pub struct Args<K: Kept> {
    /// Only those of these people
    #[arg(value_name = "PRISONER")]
    prisoners: Vec<String>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    format: FormatArg,
    #[arg(skip)]
    of: PhantomData<fn() -> K>,
}

/// # Errors
/// An unknown prisoner, establishment or authority; a store that cannot be read.
pub fn run<K: Kept>(args: Args<K>, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let narrow = args.narrow.resolve(&books)?;
    let filter = people(&args.prisoners, &books)?;
    let columns = rows::columns(K::SPEC);
    let of = Of {
        books: &books,
        filter: &filter,
        needs: Needs::Everything,
    };
    let format = args.format.get();
    let show = |case: &Case, shown: &mut InTurn<'_>| {
        let mut own = case.entries.iter().filter(|entry| entry.kind == K::KIND);
        if narrow.lets_through(case) {
            return own.try_for_each(|entry| shown.row(&rows::cells(case, entry)));
        }
        shown.hide(own.count());
        Ok(())
    };
    let (rows, hidden) = list::rows(of, &mut world.out, format, &columns, &show)?;
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("none recorded");
    }
    Ok(Ending::Done)
}
