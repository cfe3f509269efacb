//! `resettle protocol example`: a whole protocol file that explains itself, to start one's own from.

use crate::commands::World;
use crate::error::{Ending, Result};
use crate::protocol::EXAMPLE;

/// Print an example of a protocol file, with a comment on every key, to start your own from
#[derive(Debug, clap::Args)]
pub struct Args {}

/// # Errors
/// Standard output cannot be written.
pub fn run(_: Args, world: &mut World) -> Result<Ending> {
    world.out.raw(EXAMPLE.as_bytes())?;
    world.out.hint("keep it with `resettle protocol example > our-team.toml`, change it, then `resettle protocol check our-team.toml`");
    Ok(Ending::Done)
}
