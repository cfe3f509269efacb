//! `resettle prisoner`: the people in the store.

pub mod add;
pub mod details;
pub mod edit;
pub mod expired;
pub mod export;
pub mod find;
pub mod list;
pub mod merge;
pub mod renumber;
pub mod show;

use crate::commands::World;
use crate::error::{Ending, Result};

/// The people in the store: add, show, find, edit, list, merge, renumber, export, expired
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Add(add::Args),
    Show(show::Args),
    Find(find::Args),
    Edit(edit::Args),
    List(list::Args),
    Merge(merge::Args),
    Renumber(renumber::Args),
    Export(export::Args),
    Expired(expired::Args),
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
        Command::Merge(args) => merge::run(args, world),
        Command::Renumber(args) => renumber::run(args, world),
        Command::Export(args) => export::run(args, world),
        Command::Expired(args) => expired::run(args, world),
    }
}
