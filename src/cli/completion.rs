//! A command line that somebody is still typing: what stands on it, the commands it can go on with, and how a shell is
//! answered. Knows no value that could be completed and prints nothing.

use crate::cli::Globals;
use crate::domain::PrisonNumber;
use clap::builder::StyledStr;
use clap::{Arg, Command, FromArgMatches};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, complete};
use clap_complete::env::Shells;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::LazyLock;

/// With this variable set to the name of a shell, the program completes for it instead of doing anything.
pub const VARIABLE: &str = "RESETTLE_COMPLETE";

/// The options of every command that are followed by a value, as `Globals` declares them.
static TAKE_A_VALUE: LazyLock<Vec<String>> = LazyLock::new(|| {
    let command = <Globals as clap::Args>::augment_args(Command::new("resettle"));
    let options = command.get_arguments();
    let options = options.filter(|option| option.get_action().takes_values());
    options
        .flat_map(|option| {
            let long = option.get_long().map(|long| format!("--{long}"));
            let short = option.get_short().map(|short| format!("-{short}"));
            long.into_iter().chain(short)
        })
        .collect()
});

/// Whether a word is an option of every command that the next word is the value of.
#[must_use]
pub fn takes_a_value(word: &str) -> bool {
    TAKE_A_VALUE.iter().any(|option| option == word)
}

/// Something to complete to, and a word about it.
pub type Candidate = (String, String);

/// What a shell runs to complete: the script that makes it ask this program at each TAB.
#[must_use]
pub fn script(shell: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let shells = Shells::builtins();
    if let Some(known) = shells.completer(shell) {
        // Writing to memory cannot fail.
        let _ = known.write_registration(VARIABLE, "resettle", "resettle", "resettle", &mut bytes);
    }
    if shell == "zsh" {
        // The program matches in any case of letters, and zsh would drop again what is not as it was typed.
        let written = String::from_utf8_lossy(&bytes);
        bytes = written
            .replace(
                "_describe -V 'values' other",
                "_describe -V 'values' other -M 'm:{a-zA-Z}={A-Za-z}'",
            )
            .into_bytes();
        // Found in a folder of completions, the file is itself the first call.
        bytes.extend_from_slice(
            b"if [[ \"$funcstack[1]\" == _resettle ]]; then\n    _clap_dynamic_completer_resettle \"$@\"\nfi\n",
        );
    }
    bytes
}

/// The line as it stands.
#[derive(Clone, Debug)]
pub struct Line {
    /// The words up to the one that is being typed, and that one, with the program's name first.
    pub words: Vec<OsString>,
    /// What a shell keeps of the word being typed: bash parts words at `=`, and completes what is behind it.
    kept: String,
}

impl Line {
    /// The line of what a shell hands over: everything behind `--`, of which `at` is being typed (the last, where nobody says).
    #[must_use]
    pub fn of(arguments: &[OsString], at: Option<usize>, parted: bool) -> Option<Self> {
        let start = arguments.iter().position(|word| word == "--")? + 1;
        let words = arguments.get(start..)?;
        let at = at.unwrap_or(words.len().checked_sub(1)?);
        let mut words: Vec<OsString> = words.iter().take(at + 1).cloned().collect();
        words.resize(at + 1, OsString::new());
        let mut kept = String::new();
        if parted {
            (words, kept) = joined(words);
        }
        Some(Self { words, kept })
    }

    /// The options of every command, as far as they stand there whole.
    #[must_use]
    pub fn globals(&self) -> Globals {
        let before = self.words.len().saturating_sub(1);
        let mut known = vec![OsString::from("resettle")];
        let mut words = self.words.iter().take(before).skip(1);
        while let Some(word) = words.next() {
            let text = word.to_string_lossy();
            if takes_a_value(&text) {
                let Some(value) = words.next() else { break };
                known.extend([word.clone(), OsString::from(bare(value))]);
            } else if TAKE_A_VALUE.iter().any(|option| {
                text.strip_prefix(option.as_str())
                    .is_some_and(|rest| rest.starts_with('='))
            }) {
                known.push(OsString::from(bare(word)));
            }
        }
        let command = <Globals as clap::Args>::augment_args(Command::new("resettle"));
        command
            .try_get_matches_from(known)
            .and_then(|matches| Globals::from_arg_matches(&matches))
            .unwrap_or_default()
    }

    /// The words before the one being typed that are neither an option of every command nor its value, and its place.
    fn plain(&self) -> impl Iterator<Item = (usize, &str)> {
        let before = self.words.len().saturating_sub(1);
        let mut skip = false;
        self.words
            .iter()
            .enumerate()
            .take(before)
            .skip(1)
            .filter_map(move |(place, word)| {
                let text = word.to_str()?;
                if skip {
                    skip = false;
                    return None;
                }
                skip = takes_a_value(text);
                (!text.starts_with('-')).then_some((place, text))
            })
    }

    /// The prison number that was typed last: alone, or before the action of an id.
    #[must_use]
    pub fn prisoner(&self) -> Option<PrisonNumber> {
        let number = |text: &str| text.split('/').next()?.parse().ok();
        self.plain()
            .filter_map(|(_, text)| number(text))
            .last()
            .or_else(|| number(self.words.last()?.to_str()?))
    }

    /// The words that were typed before the one being typed, without options of every command.
    #[must_use]
    pub fn before(&self) -> Vec<String> {
        self.plain().map(|(_, text)| text.to_owned()).collect()
    }

    /// Whether a prison number is being typed where a command can stand, which is a way to ask for the case.
    #[must_use]
    pub fn begins_with_a_number(&self) -> bool {
        let typed = self.words.last().and_then(|word| word.to_str());
        let escaped = self.words.iter().any(|word| word == "--");
        !escaped && self.plain().next().is_none() && typed.is_some_and(is_a_number_begun)
    }

    /// The tree of commands as far as this line can need it: where a command stands, that one alone. Its arguments are made
    /// only then, and there are more than a thousand.
    #[must_use]
    pub fn tree(&self, all: Command) -> Command {
        let Some((_, first)) = self.plain().next() else {
            return all;
        };
        let bare = Command::new("resettle")
            .version(env!("CARGO_PKG_VERSION"))
            .args(all.get_arguments().cloned());
        if let Some(command) = all.find_subcommand(first) {
            return bare.subcommand(command.clone());
        }
        // `resettle A1234BC` is the case and `resettle A1234BC/action` its explanation: both take options from here on.
        let person = first.split('/').next().unwrap_or_default();
        let name = if person == first { "case" } else { "explain" };
        match all.find_subcommand(name) {
            Some(command) if PrisonNumber::looks_like(person) => {
                bare.subcommand(command.clone().name(first.to_owned()).hide(false))
            }
            _ => bare,
        }
    }
}

/// The words with those joined again that bash parted at `=`, and what of the last one bash does not want to hear again.
fn joined(words: Vec<OsString>) -> (Vec<OsString>, String) {
    let mut whole: Vec<OsString> = Vec::new();
    let mut kept = String::new();
    let mut open = false;
    for word in words {
        let is_option = |last: &OsString| last.to_string_lossy().starts_with("--");
        kept.clear();
        match whole.last_mut() {
            Some(last) if open || (word == "=" && is_option(last)) => {
                open = word == "=" && !open;
                if !open {
                    kept = last.to_string_lossy().into_owned();
                }
                last.push(&word);
                if open {
                    kept = last.to_string_lossy().into_owned();
                }
            }
            _ => whole.push(word),
        }
    }
    (whole, kept)
}

/// Whether what is typed can become a prison number: a letter, and a digit behind it.
#[must_use]
pub fn is_a_number_begun(typed: &str) -> bool {
    let mut letters = typed.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.next().is_some_and(|c| c.is_ascii_digit())
}

/// A word without the quotes that a shell leaves around it.
fn bare(word: &OsStr) -> String {
    let text = word.to_string_lossy();
    text.replace(['"', '\''], "").replace("\\ ", " ")
}

/// Hangs what completes it on every argument that `of` knows; `path` is the commands above it.
#[must_use]
pub fn with_values(
    command: Command,
    path: &[String],
    of: &dyn Fn(&[String], &Arg) -> Option<ArgValueCompleter>,
) -> Command {
    let mut below = path.to_vec();
    below.push(command.get_name().to_owned());
    let command = command.mut_args(|arg| match of(&below, &arg) {
        Some(values) if arg.get_possible_values().is_empty() => arg.add(values),
        _ => arg,
    });
    command.mut_subcommands(|inner| with_values(inner, &below, of))
}

/// The candidates that go on from what is typed, in any case of letters.
#[must_use]
pub fn beginning(
    typed: &OsStr,
    all: impl IntoIterator<Item = Candidate>,
) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy().to_lowercase();
    let goes_on = |value: &str| value.to_lowercase().starts_with(&typed);
    all.into_iter()
        .filter(|(value, _)| goes_on(value))
        .map(|(value, about)| {
            let about = (!about.is_empty()).then(|| StyledStr::from(about));
            CompletionCandidate::new(value).help(about)
        })
        .collect()
}

/// What the shell is answered, in its own way; nothing where it is not known or nothing can be said.
#[must_use]
pub fn answer(
    shell: &str,
    line: &Line,
    mut command: Command,
    folder: Option<&Path>,
    between: &str,
) -> Vec<u8> {
    let words = line.words.clone();
    let last = words.len().saturating_sub(1);
    let Ok(found) = complete(&mut command, words, last, folder) else {
        return Vec::new();
    };
    let rows = found.iter().map(|candidate| {
        let value = candidate.get_value().to_string_lossy().into_owned();
        let help = candidate.get_help().map(ToString::to_string);
        let help = help.and_then(|help| help.lines().next().map(str::to_owned));
        match (shell, help) {
            ("bash" | "elvish", _) => value
                .strip_prefix(&line.kept)
                .map_or_else(|| value.clone(), str::to_owned),
            ("zsh", Some(help)) => format!("{}:{help}", value.replace(':', "\\:")),
            ("zsh", None) => value.replace(':', "\\:"),
            (_, Some(help)) => format!("{value}\t{help}"),
            (_, None) => value,
        }
    });
    rows.collect::<Vec<_>>().join(between).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, parted: bool) -> Line {
        let mut words = vec![OsString::from("resettle"), OsString::from("--")];
        words.extend(text.split(' ').map(OsString::from));
        Line::of(&words, None, parted).unwrap()
    }

    #[test]
    fn the_options_of_every_command_are_seen_wherever_they_stand() {
        let globals = line("resettle --store a.db case --today=2026-11-22 A1", false).globals();
        assert_eq!(globals.store.unwrap(), Path::new("a.db"));
        assert_eq!(globals.today.unwrap(), "2026-11-22");
        let globals = line("resettle case --store 'b.db' ", false).globals();
        assert_eq!(globals.store.unwrap(), Path::new("b.db"));
        assert_eq!(line("resettle case --store", false).globals().store, None);
    }

    #[test]
    fn an_option_of_every_command_takes_a_value_where_its_declaration_says_so() {
        let declared = <Globals as clap::Args>::augment_args(Command::new("resettle"));
        let mut with_value = 0;
        for option in declared.get_arguments() {
            let long = format!("--{}", option.get_long().unwrap());
            let takes = option.get_num_args().map_or_else(
                || option.get_action().takes_values(),
                |count| count.takes_values(),
            );
            assert_eq!(takes_a_value(&long), takes, "{long}");
            with_value += usize::from(takes);
            // What follows it is no word of the line's own, and what follows a switch is.
            let typed = line(&format!("resettle {long} A1234BC case "), false);
            let first = typed.plain().next().map(|(_, word)| word);
            let expected = if takes { "case" } else { "A1234BC" };
            assert_eq!(first, Some(expected), "{long}");
        }
        assert!(with_value >= 5, "{with_value}");
        assert!(!takes_a_value("--format") && !takes_a_value("-q"));
    }

    #[test]
    fn the_prisoner_is_the_one_typed_last() {
        let prisoner = |text| line(text, false).prisoner().map(|n| n.to_string());
        assert_eq!(
            prisoner("resettle done A1234BC con"),
            Some("A1234BC".to_owned())
        );
        assert_eq!(
            prisoner("resettle explain A1234BC/con"),
            Some("A1234BC".to_owned())
        );
        assert_eq!(prisoner("resettle done con"), None);
    }

    #[test]
    fn what_bash_parts_at_an_equals_sign_is_one_word() {
        let parted = line("resettle due --format = js", true);
        assert_eq!(parted.words.last().unwrap(), "--format=js");
        assert_eq!(parted.kept, "--format=");
        let parted = line("resettle due --format = js --st", true);
        assert_eq!(parted.words.len(), 4);
        assert_eq!(parted.kept, "");
        let open = line("resettle due --format =", true);
        assert_eq!((open.words.len(), open.kept.as_str()), (3, "--format="));
    }

    #[test]
    fn every_shell_has_a_script_that_asks_the_program() {
        for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
            let script = String::from_utf8(script(shell)).unwrap();
            assert!(script.contains(VARIABLE), "{shell}");
            assert_eq!(script.contains("{a-zA-Z}"), shell == "zsh", "{shell}");
        }
    }
}
