//! `resettle completions`: what a shell needs to complete commands, options and values. The script asks this program at each
//! TAB; what it answers is in `completing`.

use crate::cli::completion;
use crate::commands::World;
use crate::error::{Ending, Result};
use clap_complete::Shell;

/// Print the completions of a shell: bash, zsh, fish, powershell or elvish
///
/// The script asks resettle at each TAB, so that options and prison numbers are those of this program and this store. Of
/// people it shows prison numbers and initials, never a name. In bash: `source <(resettle completions bash)`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Which shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// # Errors
/// Standard output cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    world
        .out
        .raw(&completion::script(&args.shell.to_string()))?;
    Ok(Ending::Done)
}
