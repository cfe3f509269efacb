//! `resettle KIND list`: the records of a kind, of one person or of everybody.

use super::rows;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::narrow::{Narrow, people};
use crate::domain::{Case, Kept};
use crate::error::{Ending, Result};
use crate::output::{Envelope, Rows, Tail};
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
    let mut hidden = 0;
    let columns = rows::columns(K::SPEC);
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &columns,
        &Envelope::new(books.today),
    )?;
    books
        .store
        .each(&filter, Needs::Everything, &mut |records| {
            let case = Case::build(records).as_of(books.today);
            let own = || case.entries.iter().filter(|entry| entry.kind == K::KIND);
            if !narrow.lets_through(&case) {
                hidden += own().count();
                return Ok(());
            }
            for entry in own() {
                rows.row(&rows::cells(&case, entry))?;
            }
            Ok(())
        })?;
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("none recorded");
    }
    Ok(Ending::Done)
}
