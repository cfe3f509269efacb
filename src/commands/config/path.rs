//! `resettle config path`: where the configuration is, or would be.

use crate::commands::World;
use crate::env::{Found, look_at};
use crate::error::{Ending, Result};

/// Print where the configuration is, or would be
#[derive(Debug, clap::Args)]
pub struct Args {}

/// # Errors
/// No home folder to keep it in.
pub fn run(_: Args, world: &mut World) -> Result<Ending> {
    let path = super::place(world)?;
    world.out.line(path.display().to_string())?;
    if look_at(&path) == Found::Nothing {
        world
            .out
            .remark("There is no such file yet; everything is as it comes.");
    }
    Ok(Ending::Done)
}
