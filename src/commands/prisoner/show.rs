//! `resettle prisoner show`: the same screen as `resettle A1234BC`.

use crate::commands::{World, case};
use crate::error::{Ending, Result};

/// Show somebody's case on one screen
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct Args {
    #[command(flatten)]
    case: case::Args,
}

/// # Errors
/// An unknown prisoner.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    case::run(args.case, world)
}
