//! From the command line to the exit code: reads what was typed, settles the options, runs one command, shows its error.
//!
//! Knows the order of these steps and nothing of any command.

use crate::cli::completion::takes_a_value;
use crate::cli::usage::{mistake, usage_of};
use crate::cli::{Config, Globals};
use crate::commands::asking::{ask_for_more, left_out};
use crate::commands::{Cli, Command, World, groups, today};
use crate::domain::PrisonNumber;
use crate::env::Env;
use crate::error::{Ending, Result};
use crate::output::Out;
use clap::{CommandFactory, Parser};
use std::ffi::OsString;
use std::io::{Write as _, stderr, stdout};

/// Runs the program in a world, and gives the exit code.
#[must_use]
pub fn run(env: Env) -> u8 {
    if let Some(answer) = crate::commands::completing::answer(&env) {
        // Nothing is left to say to a shell that does not listen any more.
        let _ = stdout().write_all(&answer).and_then(|()| stdout().flush());
        return 0;
    }
    let mut arguments = as_meant(&env.arguments);
    let read = Cli::try_parse_from(&arguments);
    // What is missing on the line can be asked for; anything else that is wrong with it is shown.
    let globals = match &read {
        Ok(cli) => cli.globals.clone(),
        Err(error) => match left_out::globals(error, &arguments) {
            Some(globals) => globals,
            None => return show_usage(&env, error, &arguments),
        },
    };
    let json = asks_for_json(&arguments);
    let loaded = Config::load(&env);
    let (config, mistakes) = match loaded {
        Ok(config) => (config, None),
        Err(error) => (Config::default(), Some(error)),
    };
    let mut out = Out::new(
        globals.terminal(&env, &config),
        Box::new(stdout()),
        Box::new(stderr()),
    );
    // A configuration that cannot be used stops everything but what mends it.
    let mending = read
        .as_ref()
        .is_ok_and(|cli| cli.command.as_ref().is_some_and(mends));
    if let Some(error) = mistakes.filter(|_| !mending) {
        out.error(&error, json);
        return error.exit_code();
    }
    let options = match globals.resolve(&env, &config) {
        Ok(options) => options,
        Err(error) => {
            out.error(&error, json);
            return error.exit_code();
        }
    };
    let mut world = World {
        env,
        options,
        config,
        out,
        asked: false,
        said_today: false,
    };
    let ended = read
        .or_else(|error| left_out::ask_for(&mut world, &mut arguments, error))
        .and_then(|cli| dispatch(cli.command, &mut world))
        .or_else(|error| {
            let cli = ask_for_more(&mut world, &arguments, error)?;
            dispatch(cli.command, &mut world)
        })
        .and_then(|ending| world.out.flush().map(|()| ending));
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

/// Whether a command works whatever the configuration is.
fn mends(command: &Command) -> bool {
    matches!(
        command,
        Command::Config(_) | Command::Completions(_) | Command::Man(_)
    )
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
            let help = groups::help(world.out.width());
            world.out.raw(help.to_string().as_bytes())?;
            Ok(Ending::Done)
        }
    }
}

/// Shows what is wrong with the command line, or the help or version that was asked for.
fn show_usage(env: &Env, error: &clap::Error, arguments: &[OsString]) -> u8 {
    let mut out = Out::new(
        Globals::default().terminal(env, &Config::default()),
        Box::new(stdout()),
        Box::new(stderr()),
    );
    if error.use_stderr() {
        let mistake = mistake(error, || usage_of(&mut Cli::command(), arguments));
        let json = asks_for_json(&env.arguments);
        out.error(&mistake.error, json);
        if !json {
            for line in mistake.usage.lines().filter(|line| !line.trim().is_empty()) {
                out.status(line);
            }
        }
        return mistake.error.exit_code();
    }
    let rendered = error.render();
    let of_the_whole = "\nUsage: resettle [OPTIONS] [COMMAND]\n";
    let text = if rendered.to_string().contains(of_the_whole) {
        groups::help(out.width())
    } else {
        rendered
    };
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

/// The command line as the parser is to read it: under the program's own name whatever its file is called, since every page and
/// hint names it so; and with the command `case` before a prison number that stands where a command is expected:
/// `resettle A1234BC`.
fn as_meant(arguments: &[OsString]) -> Vec<OsString> {
    let mut arguments = arguments.to_vec();
    if let Some(own_name) = arguments.first_mut() {
        *own_name = OsString::from("resettle");
    }
    let mut position = 1;
    while let Some(argument) = arguments
        .get(position)
        .and_then(|argument| argument.to_str())
    {
        if takes_a_value(argument) {
            position += 2;
        } else if argument.starts_with('-') {
            position += 1;
        } else {
            let person = argument.split('/').next().unwrap_or_default();
            if PrisonNumber::looks_like(person) {
                let command = if person == argument {
                    "case"
                } else {
                    "explain"
                };
                arguments.insert(position, OsString::from(command));
            }
            break;
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown for a wrong command line: the message, the hints, and how the command is written.
    fn shown(line: &str) -> (String, Vec<String>, String) {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let arguments = as_meant(&arguments);
        let error = Cli::try_parse_from(&arguments).unwrap_err();
        let mistake = mistake(&error, || usage_of(&mut Cli::command(), &arguments));
        assert_eq!(mistake.error.exit_code(), 2, "{line}");
        let error = &mistake.error;
        assert!(error.hints().last().unwrap().ends_with(" --help"), "{line}");
        (
            error.message().to_owned(),
            error.hints().to_vec(),
            mistake.usage,
        )
    }

    #[test]
    fn a_wrong_command_line_is_not_repeated() {
        for line in [
            "resettle okafor",
            "resettle Okafor Grace",
            "resettle window --okafor",
            "resettle window --okafor=grace",
            "resettle window --format=okafor",
            "resettle window --format okafor",
            "resettle --color okafor",
            "resettle --width okafor",
            "resettle --store a --store okafor",
            "resettle prisoner okafor",
            "resettle prisoner find okafor grace okafor --okafor",
            "resettle overdue -okafor",
            "resettle export okafor",
            "resettle export folder a okafor",
            "resettle undo okafor",
            "resettle note",
            "resettle -- okafor",
            "resettle window -- --okafor",
            "resettle holiday remove okafor okafor",
            "resettle A1234BC okafor",
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            if Cli::try_parse_from(as_meant(&arguments)).is_ok() {
                continue;
            }
            let (message, hints, usage) = shown(line);
            let all = format!("{message} {} {usage}", hints.join(" ")).to_lowercase();
            assert!(
                !all.contains("okafor") && !all.contains("grace"),
                "{line}: {all}"
            );
        }
    }

    #[test]
    fn a_slip_of_the_keys_is_shown_with_what_was_meant() {
        let (message, hints, usage) = shown("resettle windwo");
        assert_eq!(message, "there is no such command");
        assert_eq!(hints[0], "did you mean `window`?");
        assert!(usage.starts_with("Usage: resettle "), "{usage}");

        let (message, hints, _) = shown("resettle window --frmat=json");
        assert_eq!(message, "there is no such option here");
        assert_eq!(
            hints,
            [
                "did you mean `--format`?",
                "look it up with: resettle window --help"
            ]
        );

        let (message, hints, _) = shown("resettle window --format jsn");
        assert_eq!(
            message,
            "--format <FORMAT> does not take the value that was given"
        );
        assert_eq!(hints[0], "did you mean `json`?");
        assert_eq!(hints[1], "it takes one of: table, csv, json");
        assert_eq!(hints[2], "look it up with: resettle window --help");

        let (message, _, _) = shown("resettle --width wide");
        assert!(
            message.starts_with("the value of --width <COLUMNS> cannot be read: "),
            "{message}"
        );
        let (message, _, _) = shown("resettle date");
        assert_eq!(message, "something is missing: <ANCHOR>, <OFFSET>");
        let (message, _, usage) = shown("resettle prisoner");
        assert_eq!(message, "a command is missing here");
        assert!(usage.contains("find"), "{usage}");
    }
}
