//! `resettle prisoner`: the people in the store.

pub mod add;
pub mod details;
pub mod edit;
pub mod find;
pub mod list;
pub mod show;

use crate::commands::World;
use crate::error::{Ending, Result};

/// The people in the store: add, show, find, edit, list
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Add(add::Args),
    Show(show::Args),
    Find(find::Args),
    Edit(edit::Args),
    List(list::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => add::run(args, world),
        Command::Show(args) => show::run(args, world),
        Command::Find(args) => find::run(args, world),
        Command::Edit(args) => edit::run(args, world),
        Command::List(args) => list::run(args, world),
    }
}
