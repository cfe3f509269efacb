//! `resettle tenancy`: the homes that people held before custody, and what became of them.

pub mod add;
mod cover_rows;
mod cover_words;
mod decide;
mod details;
pub mod edit;
pub mod end;
pub mod forecast;
pub mod list;
pub mod rescue;
mod rows;
pub mod show;
mod which;

use crate::commands::World;
use crate::error::{Ending, Result};

/// Homes held before custody: add, edit, decide, end, list, show, forecast, rescue
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Add(add::Args),
    Edit(edit::Args),
    Decide(decide::Args),
    End(end::Args),
    List(list::Args),
    Show(show::Args),
    Forecast(forecast::Args),
    Rescue(rescue::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => add::run(args, world),
        Command::Edit(args) => edit::run(args, world),
        Command::Decide(args) => decide::run(args, world),
        Command::End(args) => end::run(args, world),
        Command::List(args) => list::run(args, world),
        Command::Show(args) => show::run(args, world),
        Command::Forecast(args) => forecast::run(args, world),
        Command::Rescue(args) => rescue::run(args, world),
    }
}
