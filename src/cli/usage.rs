//! What is wrong with a command line, said without repeating what was typed.
//!
//! A word in the wrong place may be somebody's name, and what a command says in the night is mailed to a whole office. So the
//! options, commands and values that there are may be named, and what was typed instead is not. Knows no command: what can be
//! named is in the error of the parser.

use crate::error::Error;
use clap::error::{ContextKind as Part, ContextValue as Value, ErrorKind as Fault};
use std::error::Error as _;
use std::ffi::OsString;

/// A wrong command line, in words.
#[derive(Debug)]
pub struct Mistake {
    pub error: Error,
    /// How the command is written, or its whole help where that was all that could be said.
    pub usage: String,
}

/// Puts the parser's error into words. Where it does not say how the command is written, that of the command that was typed is
/// shown.
#[must_use]
pub fn mistake(error: &clap::Error, typed: impl FnOnce() -> String) -> Mistake {
    let usage = if error.kind() == Fault::DisplayHelpOnMissingArgumentOrSubcommand {
        error.render().to_string()
    } else {
        text(error, Part::Usage).unwrap_or_else(typed)
    };
    let mut built = Error::usage("usage", message(error));
    let nearest = [
        Part::SuggestedSubcommand,
        Part::SuggestedArg,
        Part::SuggestedValue,
    ];
    // The parser puts the nearest last.
    let near = nearest.iter().flat_map(|part| texts(error, *part));
    for near in near.collect::<Vec<_>>().into_iter().rev() {
        built = built.hint(format!("did you mean `{near}`?"));
    }
    for tip in texts(error, Part::Suggested) {
        // What exists can be named; the other tips repeat what was typed.
        if tip.contains(" exists") {
            built = built.hint(tip);
        }
    }
    let takes = [Part::ValidValue, Part::ValidSubcommand];
    let takes: Vec<String> = takes.iter().flat_map(|part| texts(error, *part)).collect();
    if !takes.is_empty() {
        built = built.hint(format!("it takes one of: {}", takes.join(", ")));
    }
    Mistake {
        error: built.hint(format!("look it up with: {} --help", command(&usage))),
        usage: usage.trim_end().to_owned(),
    }
}

fn message(error: &clap::Error) -> String {
    let argument = text(error, Part::InvalidArg);
    let named = || argument.clone().unwrap_or_else(|| "an option".to_owned());
    let number = |part| match error.get(part) {
        Some(Value::Number(number)) => number.to_string(),
        _ => "more".to_owned(),
    };
    match error.kind() {
        Fault::InvalidSubcommand => "there is no such command".to_owned(),
        Fault::MissingSubcommand | Fault::DisplayHelpOnMissingArgumentOrSubcommand => {
            "a command is missing here".to_owned()
        }
        Fault::UnknownArgument => {
            // Even a slip of the keys is not named: a surname may be near to the name of an option.
            let option = argument.is_some_and(|typed| typed.starts_with('-'));
            let what = if option {
                "there is no such option here"
            } else {
                "there is a word too many"
            };
            what.to_owned()
        }
        Fault::InvalidValue if text(error, Part::InvalidValue).is_some_and(|v| v.is_empty()) => {
            format!("{} needs a value, and none was given", named())
        }
        Fault::InvalidValue => format!("{} does not take the value that was given", named()),
        Fault::ValueValidation => {
            let number = |why: &(dyn std::error::Error + 'static)| {
                why.is::<std::num::ParseIntError>() || why.is::<std::num::ParseFloatError>()
            };
            let why = error.source().map(|why| match why {
                why if number(why) => "write a number in figures, for example 14".to_owned(),
                why => why.to_string(),
            });
            let typed = text(error, Part::InvalidValue).unwrap_or_default();
            // Our own sentences begin so and repeat nothing; what others say may.
            let is_ours = |why: &str| why.starts_with("write ");
            match why.filter(|why| is_ours(why) || typed.is_empty() || !why.contains(&typed)) {
                Some(why) => format!("the value of {} cannot be read: {why}", named()),
                None => format!("the value of {} cannot be read", named()),
            }
        }
        Fault::NoEquals => format!("{} needs an equals sign before its value", named()),
        Fault::TooManyValues => format!("{} was given too many values", named()),
        Fault::TooFewValues => {
            format!(
                "{} needs at least {} values",
                named(),
                number(Part::MinValues)
            )
        }
        Fault::WrongNumberOfValues => {
            format!(
                "{} takes {} values",
                named(),
                number(Part::ExpectedNumValues)
            )
        }
        Fault::MissingRequiredArgument => {
            let missing = texts(error, Part::InvalidArg);
            format!("something is missing: {}", missing.join(", "))
        }
        Fault::ArgumentConflict => {
            let one = argument.or_else(|| text(error, Part::InvalidSubcommand));
            let one = one.unwrap_or_else(|| "an option".to_owned());
            let others = texts(error, Part::PriorArg);
            if others.is_empty() {
                format!("{one} cannot be used with the other options given")
            } else if others == [one.clone()] {
                format!("{one} was given more than once")
            } else {
                format!("{one} cannot be used with {}", others.join(", "))
            }
        }
        Fault::InvalidUtf8 => "something on the command line is not text".to_owned(),
        other => other
            .as_str()
            .unwrap_or("the command line cannot be read")
            .to_owned(),
    }
}

/// How the command that was typed is written: the parser does not say it of a value that it cannot take.
#[must_use]
pub fn usage_of(all: &mut clap::Command, arguments: &[OsString]) -> String {
    all.build();
    let mut command = &*all;
    for word in arguments.iter().skip(1).filter_map(|word| word.to_str()) {
        command = command.find_subcommand(word).unwrap_or(command);
    }
    command.clone().render_usage().to_string()
}

/// The command in a line of usage: of `Usage: resettle prisoner [OPTIONS]`, `resettle prisoner`.
fn command(usage: &str) -> String {
    let line = usage
        .lines()
        .find_map(|line| line.trim().strip_prefix("Usage:"));
    let plain = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let words: Vec<&str> = line
        .unwrap_or_default()
        .split_whitespace()
        .take_while(plain)
        .collect();
    if words.is_empty() {
        "resettle".to_owned()
    } else {
        words.join(" ")
    }
}

fn text(error: &clap::Error, part: Part) -> Option<String> {
    match error.get(part)? {
        Value::String(text) => Some(text.clone()),
        Value::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}

fn texts(error: &clap::Error, part: Part) -> Vec<String> {
    match error.get(part) {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Strings(texts)) => texts.clone(),
        Some(Value::StyledStr(text)) => vec![text.to_string()],
        Some(Value::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
