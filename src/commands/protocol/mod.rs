//! `resettle protocol`: the agreements that hold here: those in the program, and the user's own.

mod add;
mod by_name;
mod change;
mod check;
mod example;
#[cfg(test)]
mod forms;
pub mod known;
mod list;
mod show;
pub mod stretches;
mod upgrade;
mod words;

use crate::commands::World;
use crate::error::{Ending, Result};

/// Protocols: list, show, use, drop, upgrade, add, check, example, words
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    List(list::Args),
    Show(show::Args),
    Use(change::UseArgs),
    Drop(change::DropArgs),
    Upgrade(upgrade::Args),
    Add(add::Args),
    Check(check::Args),
    Example(example::Args),
    Words(words::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::List(args) => list::run(args, world),
        Command::Show(args) => show::run(args, world),
        Command::Use(args) => change::use_protocol(args, world),
        Command::Drop(args) => change::drop_protocol(args, world),
        Command::Upgrade(args) => upgrade::run(args, world),
        Command::Add(args) => add::run(args, world),
        Command::Check(args) => check::run(args, world),
        Command::Example(args) => example::run(args, world),
        Command::Words(args) => words::run(args, world),
    }
}
