//! `resettle prisoner find`: somebody by part of a name, a prison number or a CRN.

use super::list::{COLUMNS, cells};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::domain::window;
use crate::error::{Ending, Result};
use crate::output::{Envelope, Rows, Tail};

/// Find people by part of a name, a prison number or a CRN
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to look for
    #[arg(value_name = "TEXT", num_args = 1.., required = true)]
    text: Vec<String>,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// A store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let books = world.books()?;
    let found = books.store.find(&args.text.join(" "))?;
    let mut rows = Rows::open(
        &mut world.out,
        args.format.get(),
        &COLUMNS,
        &Envelope::new(books.today),
    )?;
    for number in found {
        let case = books.case(number)?;
        rows.row(&cells(
            &case,
            &window::of_release(&case, books.today, &books.calendar),
        ))?;
    }
    if rows.finish(Tail::default())? == 0 {
        world.out.remark("nobody found");
    }
    Ok(Ending::Done)
}
