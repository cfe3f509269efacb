//! `resettle config`: what this user has settled once. Knows no key: `cli::config` declares them.

mod change;
mod check;
mod get;
mod leads;
mod list;
mod path;

use crate::cli::config::{self, Key};
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use std::path::PathBuf;

/// The configuration: list, get, set, unset, path, check
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    List(list::Args),
    Get(get::Args),
    Set(change::SetArgs),
    Unset(change::UnsetArgs),
    Path(path::Args),
    Check(check::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::List(args) => list::run(args, world),
        Command::Get(args) => get::run(args, world),
        Command::Set(args) => change::set(args, world),
        Command::Unset(args) => change::unset(args, world),
        Command::Path(args) => path::run(args, world),
        Command::Check(args) => check::run(args, world),
    }
}

/// The key of a name that was typed.
fn known(name: &str) -> Result<&'static Key> {
    config::find(name).ok_or_else(|| {
        let error = Error::usage("unknown-key", "there is no such key").at("KEY");
        match config::why_not(name) {
            Some(why) => error.hint(why),
            None => error.hint("every key is in `resettle config list`"),
        }
    })
}

/// Where the configuration is.
fn place(world: &World) -> Result<PathBuf> {
    config::path(&world.env).ok_or_else(|| {
        Error::configuration(
            "no-home",
            "there is no home folder to keep a configuration in",
        )
        .hint("name a file in RESETTLE_CONFIG")
    })
}
