//! What a command turns out to need once it was read: the option it names as missing, or, where it changes a record and was told
//! nothing, one of its own options. It is asked for on a terminal, and the command is read again.
//!
//! Knows no record and no rule: what is missing is what the command says, and the options are those that it declares.

use super::answers::Answers;
use super::left_out::{Line, Typed, put, wrong};
use crate::commands::{Cli, World};
use crate::error::{Error, Result};
use clap::{Arg, Parser};

/// The code with which a command says that it was told nothing to change.
const NOTHING: &str = "nothing-to-change";
/// How the codes begin with which a command says that an option is missing; the option is the place of the error.
const MISSING: &str = "missing-";
const NONE: &str = "there is nothing that this could change";

/// Asks for what a command refused to go on without, where there is somebody to ask. The command changed nothing yet.
///
/// # Errors
/// The error of the command, where it is another or nobody can be asked; the question was stopped.
pub fn ask_for_more(world: &mut World, line: &Line, error: Error) -> Result<Cli> {
    let nothing = error.code() == NOTHING;
    if !world.options.can_ask || !(nothing || error.code().starts_with(MISSING)) {
        return Err(error);
    }
    let Some(typed) = Typed::on(line) else {
        return Err(error);
    };
    let arg = if nothing {
        let long = world.among(
            changeable(&typed.leaf),
            "What is to be changed",
            "OPTION",
            NONE,
        )?;
        long_of(&typed.leaf, Some(long.as_str()))
    } else {
        let named = error.place().and_then(|place| place.strip_prefix("--"));
        long_of(&typed.leaf, named).filter(|arg| !typed.has(arg.get_id().as_str()))
    };
    let Some(arg) = arg else {
        return Err(error);
    };
    let value = Answers::of(&typed).ask(world, arg)?;
    let long = arg.get_long().unwrap_or_default();
    let line = put(line, vec![format!("--{long}={value}").into()], Vec::new());
    Cli::try_parse_from(&line).map_err(|error| wrong(&error, &line))
}

/// The option of this name.
fn long_of<'a>(leaf: &'a clap::Command, named: Option<&str>) -> Option<&'a Arg> {
    let mut own = leaf.get_arguments();
    own.find(|arg| named.is_some() && arg.get_long() == named)
}

/// The options that say what a record is to be, each with its name in words.
fn changeable(leaf: &clap::Command) -> Vec<(String, String)> {
    let own = leaf.get_arguments().filter(|arg| {
        let says = arg.get_action().takes_values() && arg.get_default_values().is_empty();
        says && !arg.is_global_set()
    });
    own.filter_map(|arg| arg.get_long())
        .map(|long| (long.to_owned(), long.replace('-', " ")))
        .collect()
}
