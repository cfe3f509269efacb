//! `resettle tenancy list`: the homes on the books, and which have ended.

use super::rows::{COLUMNS, cells};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::narrow::{Narrow, people};
use crate::domain::Case;
use crate::error::{Ending, Result};
use crate::output::{Envelope, Rows, Tail};
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
    let mut hidden = 0;
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today),
    )?;
    books
        .store
        .each(&filter, Needs::PlansOf(books.today), &mut |records| {
            let case = Case::build(records).as_of(books.today);
            if !narrow.lets_through(&case) {
                hidden += case.tenancies.len();
                return Ok(());
            }
            for home in &case.tenancies {
                rows.row(&cells(&case, home, books.today))?;
            }
            Ok(())
        })?;
    if rows.finish(narrow.tail(Tail::default(), hidden))? == 0 {
        world.out.remark("no homes");
    }
    Ok(Ending::Done)
}
