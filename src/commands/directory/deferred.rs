//! Verbs whose options are made only when their command is the one that was typed: a record of the directory has many, and
//! every other command starts without them.

use clap::{ArgMatches, Command, Error, FromArgMatches, Subcommand};

/// The verbs of a command, put off.
#[derive(Debug)]
pub struct Deferred<V>(pub V);

impl<V: Subcommand> Subcommand for Deferred<V> {
    fn augment_subcommands(command: Command) -> Command {
        command
            .subcommand_required(true)
            .arg_required_else_help(true)
            .defer(V::augment_subcommands)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        V::has_subcommand(name)
    }
}

impl<V: FromArgMatches> FromArgMatches for Deferred<V> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        V::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}
