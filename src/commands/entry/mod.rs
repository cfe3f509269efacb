//! The commands of every kind of record that is a list of named values: `resettle address add`, `need edit`, `document list`.
//!
//! Their options are made from the declaration of the kind, so that a new kind is one line in `commands`, and a new field
//! none at all.

mod add;
mod edit;
pub(super) mod fields;
mod list;
mod made;
mod remove;
pub(super) mod rows;
mod tell;

use crate::commands::World;
use crate::domain::Kept;
use crate::error::{Ending, Result};
pub use add::put;
use clap::{ArgMatches, Args, FromArgMatches, Subcommand};
pub use made::{bad_option, bad_value, keep};

/// What can be done with the records of a kind.
#[derive(Debug)]
pub enum Command<K: Kept> {
    Add(add::Args<K>),
    Edit(edit::Args<K>),
    Remove(remove::Args<K>),
    List(list::Args<K>),
}

/// # Errors
/// Those of the verb.
pub fn run<K: Kept>(command: Command<K>, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => add::run(args, world),
        Command::Edit(args) => edit::run(args, world),
        Command::Remove(args) => remove::run(args, world),
        Command::List(args) => list::run(args, world),
    }
}

/// The verbs with their options.
fn verbs<K: Kept>(command: clap::Command) -> clap::Command {
    let one = K::SPEC.one;
    let verb = clap::Command::new;
    // What a verb is for is said last: the options that are shared bring a sentence of their own, which would stand instead.
    let about = |verb: clap::Command, about: String| verb.about(about).long_about(None);
    command
        .subcommand(about(
            add::Args::<K>::augment_args(verb("add")),
            format!("Write down {one}"),
        ))
        .subcommand(about(
            edit::Args::<K>::augment_args(verb("edit")),
            format!("Change {one}; \"unknown\" takes a value out"),
        ))
        .subcommand(about(
            remove::Args::<K>::augment_args(verb("remove")),
            format!("Take back {one} that was written down by mistake"),
        ))
        .subcommand(about(
            list::Args::<K>::augment_args(verb("list")),
            "List them, of one person or of everybody".to_owned(),
        ))
}

impl<K: Kept> Subcommand for Command<K> {
    fn augment_subcommands(command: clap::Command) -> clap::Command {
        verbs::<K>(command.about(K::SPEC.help))
            .subcommand_required(true)
            .arg_required_else_help(true)
    }

    fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        ["add", "edit", "remove", "list"].contains(&name)
    }
}

impl<K: Kept> FromArgMatches for Command<K> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        match matches.subcommand() {
            Some(("add", of)) => add::Args::from_arg_matches(of).map(Self::Add),
            Some(("edit", of)) => edit::Args::from_arg_matches(of).map(Self::Edit),
            Some(("remove", of)) => remove::Args::from_arg_matches(of).map(Self::Remove),
            Some(("list", of)) => list::Args::from_arg_matches(of).map(Self::List),
            _ => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
