//! `resettle completions`: what a shell needs to complete commands and options. Knows no prison number and no name.

use crate::commands::World;
use crate::error::{Ending, Result};
use clap::CommandFactory;
use clap_complete::Shell;

/// Print the completions of a shell: bash, zsh, fish, powershell or elvish
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Which shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// # Errors
/// Standard output cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    world.out.raw(&generate(args.shell))?;
    Ok(Ending::Done)
}

/// The completions of a shell, as bytes.
#[must_use]
pub fn generate(shell: Shell) -> Vec<u8> {
    let mut bytes = Vec::new();
    clap_complete::generate(
        shell,
        &mut crate::commands::Cli::command(),
        "resettle",
        &mut bytes,
    );
    bytes
}
