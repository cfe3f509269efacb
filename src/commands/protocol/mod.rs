//! `resettle protocol`: the agreements that hold here: those in the program, and the user's own.

mod add;
mod change;
mod check;
mod list;
mod show;

use crate::commands::World;
use crate::error::{Ending, Result};

/// Protocols: list, show, use, drop, add, check
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    List(list::Args),
    Show(show::Args),
    Use(change::UseArgs),
    Drop(change::DropArgs),
    Add(add::Args),
    Check(check::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::List(args) => list::run(args, world),
        Command::Show(args) => show::run(args, world),
        Command::Use(args) => change::use_protocol(args, world),
        Command::Drop(args) => change::drop_protocol(args, world),
        Command::Add(args) => add::run(args, world),
        Command::Check(args) => check::run(args, world),
    }
}

/// A protocol as it can be chosen: its text, and whether it is the user's own.
struct Known {
    protocol: crate::protocol::Protocol,
    /// The user's own text; none for one of the library.
    text: Option<String>,
}

/// Every protocol of the library and of the store, by id; the user's own stands before the library's of the same id.
fn known(store: &crate::store::Store) -> Result<Vec<Known>> {
    let mut found: Vec<Known> = Vec::new();
    for own in store.own_protocols()? {
        let protocol = crate::protocol::check(&own.id, &own.text)
            .map_err(|mistakes| super::rules::mistaken(&mistakes))?;
        found.retain(|known| known.protocol.id != own.id);
        found.push(Known {
            protocol,
            text: Some(own.text),
        });
    }
    for entry in crate::protocol::library() {
        if found.iter().all(|known| known.protocol.id != entry.id)
            && let Some(parsed) = crate::protocol::builtin(entry.id)
        {
            found.push(Known {
                protocol: parsed.map_err(|mistakes| super::rules::mistaken(&mistakes))?,
                text: None,
            });
        }
    }
    found.sort_by(|a, b| a.protocol.id.cmp(&b.protocol.id));
    Ok(found)
}

/// The protocol of one id.
fn known_as(store: &crate::store::Store, id: &str) -> Result<Known> {
    let mut all = known(store)?;
    if let Some(position) = all
        .iter()
        .position(|known| known.protocol.id.eq_ignore_ascii_case(id.trim()))
    {
        return Ok(all.swap_remove(position));
    }
    let near =
        crate::domain::nearest::nearest(id, all.iter().map(|known| known.protocol.id.as_str()), 3);
    let error = crate::error::Error::cannot("unknown-protocol", "there is no protocol of this id");
    Err(if near.is_empty() {
        error.hint("see them with `resettle protocol list`, or add your own with `resettle protocol add FILE`")
    } else {
        error.hint(format!("nearest: {}", near.join(", ")))
    })
}
