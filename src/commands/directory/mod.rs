//! `resettle directory`: the registers that are in the program, and what the team adds to them: providers, offices, and which
//! prisons are local ones.
//!
//! The registers are read with or without a store. What is written here is nobody's own record: it goes through `records`.

mod find;
mod office;
mod offices;
mod prison;
mod provider;
mod records;
pub mod referring;
mod registers;
mod verify;

use crate::commands::World;
use crate::domain::Entry;
use crate::env::{Found, look_at};
use crate::error::{Ending, Result};

/// Housing authorities, establishments, providers and offices
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Authorities(registers::Authorities),
    Establishments(registers::Establishments),
    Find(find::Args),
    Prison(prison::Args),
    /// Providers of housing or support: add, edit, remove, list, show
    #[command(subcommand)]
    Provider(provider::Command),
    /// Offices and how they are reached: add, edit, remove, list
    #[command(subcommand)]
    Office(office::Command),
    Offices(offices::Args),
    Verify(verify::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Authorities(args) => registers::authorities(args, world),
        Command::Establishments(args) => registers::establishments(args, world),
        Command::Find(args) => find::run(args, world),
        Command::Prison(args) => prison::run(args, world),
        Command::Provider(command) => provider::run(command, world),
        Command::Office(command) => office::run(command, world),
        Command::Offices(args) => offices::run(args, world),
        Command::Verify(args) => verify::run(args, world),
    }
}

/// The records of the directory; none where there is no store, because the registers are there without one.
///
/// # Errors
/// A store that is there and cannot be read.
fn held(world: &mut World) -> Result<Vec<Entry>> {
    if look_at(&world.options.store) == Found::Nothing {
        return Ok(Vec::new());
    }
    world.books()?.store.directory()
}
