//! `resettle referral`: what was sent to whom about somebody's housing, and how far it got.

pub mod acknowledged;
pub mod add;
mod answers;
pub mod form;
pub mod list;
pub mod responded;
pub mod sent;
mod which;

use crate::commands::World;
use crate::error::{Ending, Result};

/// Referrals: add, sent, acknowledged, responded, list, form
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Add(add::Args),
    Sent(sent::Args),
    Acknowledged(acknowledged::Args),
    Responded(responded::Args),
    List(list::Args),
    Form(form::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => add::run(args, world),
        Command::Sent(args) => sent::run(args, world),
        Command::Acknowledged(args) => acknowledged::run(args, world),
        Command::Responded(args) => responded::run(args, world),
        Command::List(args) => list::run(args, world),
        Command::Form(args) => form::run(args, world),
    }
}
