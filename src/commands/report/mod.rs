//! `resettle report`: the figures that a board quotes, each with what was counted, out of what, and the day it was known.
//!
//! Knows how a report is asked for. What it counts is in `report/indicators`, one file each.

mod ask;
mod board;
mod count;
mod list;
mod pack;
mod show;
mod since;
mod told;
mod verdict;
mod verify;

use crate::commands::World;
use crate::error::{Ending, Result};

/// Print a report: its figures, and with them what was counted out of what
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    show: show::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    List(list::Args),
    Board(board::Args),
    Verify(verify::Args),
}

/// # Errors
/// Those of the command.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    match args.command {
        Some(Command::List(args)) => list::run(args, world),
        Some(Command::Board(args)) => board::run(args, world),
        Some(Command::Verify(args)) => verify::run(args, world),
        None => show::run(args.show, world),
    }
}
