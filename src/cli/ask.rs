//! The one gate to the prompts. Every question has an option that answers it, so that no script ever hangs.
//!
//! Knows no command: what is asked, what can be answered and which option would have answered are handed in. Questions are
//! put before anything is changed, so that whoever stops at one has changed nothing.

mod theme;

use crate::calendar::Day;
use crate::cli::Options;
use crate::error::{Error, Result};
use crate::output::text::wrap;
use dialoguer::{FuzzySelect, Input, Select};
use theme::Look;

/// How many lines of a list are shown at once while it is searched.
const SHOWN: usize = 10;

/// Asks yes or no; no is the answer of an empty line. `--yes` answers for the user.
///
/// # Errors
/// Nobody can be asked, or the answer could not be read.
pub fn confirm(options: &Options, question: &str) -> Result<bool> {
    if options.yes {
        return Ok(true);
    }
    let answer = line(options, &format!("{question} [y/N]"), "--yes")?;
    Ok(matches!(
        answer.trim().to_ascii_lowercase().as_str(),
        "y" | "yes"
    ))
}

/// Asks for the name of what is about to be replaced, which has to be typed whole.
///
/// # Errors
/// Nobody can be asked, or the answer could not be read.
pub fn typed_back(options: &Options, question: &str, expected: &str, option: &str) -> Result<bool> {
    Ok(line(options, question, option)?.trim() == expected)
}

/// Asks for one line. A plain line prompt hides no cursor, so that an interrupted question leaves the terminal as it was.
fn line(options: &Options, question: &str, option: &str) -> Result<String> {
    if !options.can_ask {
        return Err(Error::would_ask(
            "would-ask",
            "this needs an answer, and there is no terminal to ask on",
        )
        .hint(format!("answer it with {option}")));
    }
    Input::<String>::new()
        .with_prompt(question)
        .allow_empty(true)
        .interact_text()
        .map_err(|e| Error::interrupted().caused_by(e))
}

/// Whether something that is missing can be asked for. `option` is what would have given it: `PRISONER`, `--to AUTHORITY`.
///
/// # Errors
/// Nobody can be asked.
pub fn may_ask(options: &Options, option: &str) -> Result<()> {
    may_ask_for(options, &[option.to_owned()])
}

/// The same of several things.
///
/// # Errors
/// Nobody can be asked.
pub fn may_ask_for(options: &Options, missing: &[String]) -> Result<()> {
    if options.can_ask {
        return Ok(());
    }
    let (are, them) = match missing {
        [_] => ("is", "it"),
        _ => ("are", "them"),
    };
    let missing = missing.join(", ");
    Err(Error::would_ask(
        "would-ask",
        format!("{missing} {are} missing, and nobody can be asked for {them} here"),
    )
    .hint(format!(
        "give {them} on the command line; only a terminal is asked, without --no-input and CI"
    )))
}

/// Asks for one of a few answers. Without a default nothing is chosen before somebody moves to it.
///
/// # Errors
/// Nobody can be asked, or the question was stopped.
pub fn choose<T: Clone>(
    options: &Options,
    question: &str,
    choices: &[(T, String)],
    default: Option<usize>,
    option: &str,
) -> Result<T> {
    may_ask(options, option)?;
    let look = look(options, &str::to_owned);
    let mut prompt = Select::with_theme(&look)
        .with_prompt(question)
        .items(labels(options, choices))
        .report(true);
    if let Some(default) = default {
        prompt = prompt.default(default);
    }
    picked(choices, prompt.interact_opt())
}

/// Asks for one of many answers, found by typing part of it. The labels begin with what tells them apart.
///
/// # Errors
/// Nobody can be asked, or the question was stopped.
pub fn search<T: Clone>(
    options: &Options,
    question: &str,
    choices: &[(T, String)],
    default: Option<usize>,
    option: &str,
) -> Result<T> {
    may_ask(options, option)?;
    let look = look(options, &str::to_owned);
    let mut prompt = FuzzySelect::with_theme(&look)
        .with_prompt(question)
        .items(labels(options, choices))
        .highlight_matches(options.prompt_colour)
        .max_length(SHOWN);
    if let Some(default) = default {
        prompt = prompt.default(default);
    }
    picked(choices, prompt.interact_opt())
}

/// Asks for a day, as often as what is typed is none; what was understood is shown with its weekday.
///
/// # Errors
/// Nobody can be asked, or the question was stopped.
pub fn day(
    options: &Options,
    question: &str,
    default: Option<&str>,
    option: &str,
    understand: impl Fn(&str) -> Result<Day>,
) -> Result<Day> {
    let long = |typed: &str| understand(typed).map_or_else(|_| typed.to_owned(), Day::long);
    let typed = typed(options, question, default, option, &long, |typed| {
        understand(typed).map(drop)
    })?;
    understand(&typed)
}

/// Asks for a text, as often as `check` refuses what is typed, saying why.
///
/// # Errors
/// Nobody can be asked, or the question was stopped.
pub fn text(
    options: &Options,
    question: &str,
    option: &str,
    check: impl Fn(&str) -> Result<()>,
) -> Result<String> {
    typed(options, question, None, option, &str::to_owned, check)
}

/// Asks for a text where Enter has an answer of its own; what was understood is shown.
///
/// # Errors
/// Nobody can be asked, or the question was stopped.
pub fn text_or(
    options: &Options,
    question: &str,
    default: &str,
    option: &str,
    understood: &dyn Fn(&str) -> String,
    check: impl Fn(&str) -> Result<()>,
) -> Result<String> {
    typed(options, question, Some(default), option, understood, check)
}

/// Asks what is yes, no or not known; not known is what Enter answers.
///
/// # Errors
/// Nobody can be asked, or the question was stopped.
pub fn yes_no_unknown(options: &Options, question: &str, option: &str) -> Result<Option<bool>> {
    let answers = [
        (None, "not known"),
        (Some(true), "yes"),
        (Some(false), "no"),
    ];
    let answers = answers.map(|(answer, label)| (answer, label.to_owned()));
    choose(options, question, &answers, Some(0), option)
}

fn typed(
    options: &Options,
    question: &str,
    default: Option<&str>,
    option: &str,
    understood: &dyn Fn(&str) -> String,
    check: impl Fn(&str) -> Result<()>,
) -> Result<String> {
    may_ask(options, option)?;
    let look = look(options, understood);
    let mut prompt = Input::<String>::with_theme(&look)
        .with_prompt(question)
        .validate_with(|typed: &String| {
            check(typed).map_err(|error| why(&error, options.prompt_width))
        });
    if let Some(default) = default {
        prompt = prompt.default(default.to_owned());
    }
    prompt.interact_text().map_err(stopped)
}

fn look<'a>(options: &Options, understood: &'a dyn Fn(&str) -> String) -> Look<'a> {
    Look {
        colour: options.prompt_colour,
        understood,
    }
}

/// What is wrong with an answer, in lines that do not wrap and are set in under the question.
fn why(error: &Error, columns: usize) -> String {
    let mut said = error.message().to_owned();
    for hint in error.hints() {
        said.push_str("; ");
        said.push_str(hint);
    }
    let said = format!("{said}.");
    wrap(&said, columns.saturating_sub(3)).join("\n  ")
}

/// The labels on one line each: a line that wraps would be taken for two when the list is drawn again.
fn labels<T>(options: &Options, choices: &[(T, String)]) -> Vec<String> {
    let room = options.prompt_width.saturating_sub(4);
    let labels = choices.iter().map(|(_, label)| shortened(label, room));
    labels.collect()
}

/// A beginning of the label of at most so many bytes, which is never less than its columns.
fn shortened(label: &str, room: usize) -> String {
    if label.len() <= room {
        return label.to_owned();
    }
    let end = label
        .char_indices()
        .map(|(at, _)| at)
        .take_while(|at| *at <= room.saturating_sub(3))
        .last();
    format!("{}...", label.get(..end.unwrap_or(0)).unwrap_or_default())
}

fn picked<T: Clone>(
    choices: &[(T, String)],
    answer: std::result::Result<Option<usize>, dialoguer::Error>,
) -> Result<T> {
    let index = answer.map_err(stopped)?;
    index
        .and_then(|index| choices.get(index))
        .map(|(value, _)| value.clone())
        .ok_or_else(nothing_changed)
}

fn stopped(error: dialoguer::Error) -> Error {
    nothing_changed().caused_by(error)
}

fn nothing_changed() -> Error {
    Error::interrupted().hint("nothing was changed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Globals;
    use crate::env::Env;

    /// A world with terminals at both ends, save for what a test takes away.
    fn options(change: impl FnOnce(&mut Globals, &mut Env)) -> Options {
        let mut env = Env {
            arguments: Vec::new(),
            variables: [("RESETTLE_STORE".to_owned(), "none.db".to_owned())].into(),
            now: 1_795_305_600,
            stdin_is_terminal: true,
            stdout_is_terminal: true,
            stderr_is_terminal: true,
            terminal_width: Some(60),
            data_folder: None,
            config_folder: None,
        };
        let mut globals = Globals::default();
        change(&mut globals, &mut env);
        globals
            .resolve(&env, &crate::cli::Config::load(&env).unwrap())
            .unwrap()
    }

    #[test]
    fn a_question_needs_a_terminal_at_both_ends_and_nobody_who_forbids_it() {
        assert!(options(|_, _| {}).can_ask);
        assert!(options(|_, env| env.stdout_is_terminal = false).can_ask);
        let closed = [
            options(|_, env| env.stdin_is_terminal = false),
            options(|_, env| env.stderr_is_terminal = false),
            options(|globals, _| globals.no_input = true),
            options(|_, env| {
                env.variables.insert("CI".to_owned(), "true".to_owned());
            }),
        ];
        for options in closed {
            assert!(!options.can_ask);
            let unread = |_: &str| -> Result<()> { panic!("nothing is read") };
            let refusals = [
                choose(&options, "Why", &[(1, "one".to_owned())], None, "--to DATE").unwrap_err(),
                search(&options, "Who", &[(1, "one".to_owned())], None, "--to DATE").unwrap_err(),
                text(&options, "What", "--to DATE", unread).unwrap_err(),
                day(&options, "When", Some("today"), "--to DATE", |_| {
                    Ok(Day::MIN)
                })
                .unwrap_err(),
                yes_no_unknown(&options, "So", "--to DATE").unwrap_err(),
            ];
            for refusal in refusals {
                assert_eq!((refusal.exit_code(), refusal.code()), (8, "would-ask"));
                assert!(refusal.message().starts_with("--to DATE is missing"));
            }
        }
    }

    #[test]
    fn colour_of_a_prompt_is_that_of_standard_error() {
        assert!(options(|_, env| env.stdout_is_terminal = false).prompt_colour);
        assert!(
            !options(|globals, _| globals.color = Some(crate::cli::globals::Colour::Never))
                .prompt_colour
        );
        assert!(
            !options(|_, env| {
                env.variables.insert("NO_COLOR".to_owned(), "1".to_owned());
            })
            .prompt_colour
        );
    }

    #[test]
    fn a_label_never_wraps_and_never_breaks_a_letter() {
        assert_eq!(shortened("Medway", 6), "Medway");
        assert_eq!(shortened("Medway Council", 9), "Medway...");
        assert_eq!(shortened("ÅÅÅÅ", 6), "Å...");
        assert_eq!(shortened("Medway", 2), "...");
        let options = options(|_, _| {});
        let long = [((), "x".repeat(200))];
        assert_eq!(labels(&options, &long)[0].len(), 56);
    }

    #[test]
    fn what_is_wrong_is_said_with_what_to_do() {
        let error = Error::usage("bad-date", "this is no date").hint("write 6/11/2026");
        assert_eq!(why(&error, 80), "this is no date; write 6/11/2026.");
        assert_eq!(why(&error, 20), "this is no date;\n  write 6/11/2026.");
    }

    #[test]
    fn stopping_at_a_question_is_an_interrupt() {
        let stopped = picked(&[(1, String::new())], Ok(None)).unwrap_err();
        assert_eq!(stopped.exit_code(), 130);
        assert_eq!(stopped.hints(), ["nothing was changed"]);
        assert_eq!(picked(&[(7, String::new())], Ok(Some(0))).unwrap(), 7);
    }
}
