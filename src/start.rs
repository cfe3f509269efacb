//! From the command line to the exit code: reads what was typed, settles the options, runs one command, shows its error.
//!
//! Knows the order of these steps and nothing of any command.

use crate::cli::Globals;
use crate::commands::{Cli, Command, World, today};
use crate::domain::PrisonNumber;
use crate::env::Env;
use crate::error::{Ending, Error, Result};
use crate::output::Out;
use clap::{CommandFactory, Parser};
use std::ffi::OsString;
use std::io::{stderr, stdout};

/// Runs the program in a world, and gives the exit code.
#[must_use]
pub fn run(env: Env) -> u8 {
    let arguments = with_case_command(&env.arguments);
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return show_usage(&env, &error),
    };
    let json = asks_for_json(&arguments);
    let mut out = Out::new(
        cli.globals.terminal(&env),
        Box::new(stdout()),
        Box::new(stderr()),
    );
    let options = match cli.globals.resolve(&env) {
        Ok(options) => options,
        Err(error) => {
            out.error(&error, json);
            return error.exit_code();
        }
    };
    let mut world = World { env, options, out };
    let ended =
        dispatch(cli.command, &mut world).and_then(|ending| world.out.flush().map(|()| ending));
    match ended {
        Ok(ending) => ending.exit_code(),
        Err(error) => {
            // What was written before the fault still belongs to the reader; a second fault has nothing to add.
            let _ = world.out.flush();
            world.out.error(&error, json);
            error.exit_code()
        }
    }
}

/// `resettle` alone is `today` where there is a store, and the help where there is none.
fn dispatch(command: Option<Command>, world: &mut World) -> Result<Ending> {
    match command {
        Some(command) => crate::commands::run(command, world),
        None if world.options.store_named
            || crate::env::look_at(&world.options.store) != crate::env::Found::Nothing =>
        {
            today::run(today::Args::default(), world)
        }
        None => {
            let help = Cli::command().render_help().to_string();
            world.out.raw(help.as_bytes())?;
            Ok(Ending::Done)
        }
    }
}

/// Shows what is wrong with the command line, or the help or version that was asked for.
fn show_usage(env: &Env, error: &clap::Error) -> u8 {
    let mut out = Out::new(
        Globals::default().terminal(env),
        Box::new(stdout()),
        Box::new(stderr()),
    );
    let text = error.render();
    if error.use_stderr() {
        if asks_for_json(&env.arguments) {
            let first = text
                .to_string()
                .lines()
                .next()
                .unwrap_or_default()
                .trim_start_matches("error: ")
                .to_owned();
            out.error(&Error::usage("usage", first), true);
        } else {
            let words = text.to_string();
            let (message, rest) = words.split_once('\n').unwrap_or((&words, ""));
            out.error(
                &Error::usage("usage", message.trim_start_matches("error: ")),
                false,
            );
            for line in rest.lines().filter(|line| !line.trim().is_empty()) {
                out.status(line);
            }
        }
        return 2;
    }
    let shown = if out.terminal().colour {
        text.ansi().to_string()
    } else {
        text.to_string()
    };
    match out.raw(shown.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => 0,
        Err(error) => error.exit_code(),
    }
}

fn asks_for_json(arguments: &[OsString]) -> bool {
    arguments.iter().any(|argument| argument == "--format=json")
        || arguments
            .windows(2)
            .any(|pair| pair[0] == "--format" && pair[1] == "json")
}

/// Puts the command `case` before a prison number that stands where a command is expected: `resettle A1234BC`.
fn with_case_command(arguments: &[OsString]) -> Vec<OsString> {
    const TAKE_A_VALUE: [&str; 5] = ["--store", "--today", "--as-at", "--color", "--width"];
    let mut arguments = arguments.to_vec();
    let mut position = 1;
    while let Some(argument) = arguments
        .get(position)
        .and_then(|argument| argument.to_str())
    {
        if TAKE_A_VALUE.contains(&argument) {
            position += 2;
        } else if argument.starts_with('-') {
            position += 1;
        } else {
            if PrisonNumber::looks_like(argument) {
                arguments.insert(position, OsString::from("case"));
            }
            break;
        }
    }
    arguments
}
