//! What a command line leaves out that has to be there: found in the parser's own declaration of the command, asked for where
//! there is somebody to ask, and put on the line, which is then read again.
//!
//! So every command asks for what it needs, a new one too, and its usage and help show it as needed. Knows no command; which
//! question an argument is, and among what is chosen, is for `answers`.

use super::answers::Answers;
use crate::cli::shared::OnArg;
use crate::cli::usage::{mistake, usage_of};
use crate::cli::{Globals, ask};
use crate::commands::{Cli, World};
use crate::error::{Error, Result};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{Arg, ArgGroup, ArgMatches, CommandFactory, FromArgMatches, Parser};
use std::ffi::{OsStr, OsString};

/// More rounds than any command has arguments: an answer never leads to the same question again.
const ROUNDS: usize = 10;

/// A command line, the name of the program first.
pub type Line = Vec<OsString>;

/// A command of which something is missing, with what was typed.
pub(super) struct Typed {
    /// Its name and those of the commands it is one of: `tenancy`, `end`.
    pub path: Vec<String>,
    pub leaf: clap::Command,
    pub matches: ArgMatches,
}

/// Something that is missing: an argument, or one of several.
enum Missing<'a> {
    One(&'a Arg),
    OneOf(Vec<&'a Arg>),
}

/// The options of every command on a line on which something is missing; none where something else is wrong with it.
#[must_use]
pub fn globals(error: &clap::Error, line: &[OsString]) -> Option<Globals> {
    if error.kind() != ErrorKind::MissingRequiredArgument {
        return None;
    }
    let (_, matches) = as_far_as_it_goes(line)?;
    Globals::from_arg_matches(&matches).ok()
}

/// Asks for what is missing on a line, and reads it again.
///
/// # Errors
/// Nobody can be asked, a question was stopped, or what is on the line is wrong beside.
pub fn ask_for(world: &mut World, line: &mut Line, error: clap::Error) -> Result<Cli> {
    let mut error = error;
    for _ in 0..ROUNDS {
        let Some(typed) = Typed::on(line) else { break };
        let missing = typed.missing(&error);
        if missing.is_empty() {
            break;
        }
        let labels: Vec<String> = missing.iter().map(Missing::label).collect();
        ask::may_ask_for(&world.options, &labels)
            .map_err(|refusal| refusal.hint(look_up(&typed.path)))?;
        *line = typed.answered(world, &missing, line)?;
        match Cli::try_parse_from(&*line) {
            Ok(cli) => return Ok(cli),
            Err(next) => error = next,
        }
        if error.kind() != ErrorKind::MissingRequiredArgument {
            break;
        }
    }
    Err(wrong(&error, line))
}

/// What is wrong with a line, in words.
pub(super) fn wrong(error: &clap::Error, line: &[OsString]) -> Error {
    mistake(error, || usage_of(&mut Cli::command(), line)).error
}

fn look_up(path: &[String]) -> String {
    format!("look it up with: resettle {} --help", path.join(" "))
}

/// The commands with the arguments of those that were typed, and what was typed, whatever is missing.
fn as_far_as_it_goes(line: &[OsString]) -> Option<(clap::Command, ArgMatches)> {
    let mut command = Cli::command().ignore_errors(true);
    let matches = command.try_get_matches_from_mut(line).ok()?;
    Some((command, matches))
}

impl Typed {
    pub(super) fn on(line: &[OsString]) -> Option<Self> {
        let (mut leaf, mut matches) = as_far_as_it_goes(line)?;
        let mut path = Vec::new();
        while let Some((name, of)) = matches.remove_subcommand() {
            leaf = leaf.find_subcommand(&name)?.clone();
            path.push(name);
            matches = of;
        }
        Some(Self {
            path,
            leaf,
            matches,
        })
    }

    /// What the parser misses: first what stands by its place, then the options, then what is one of several.
    fn missing(&self, error: &clap::Error) -> Vec<Missing<'_>> {
        let named = match error.get(ContextKind::InvalidArg) {
            Some(ContextValue::Strings(named)) => named.as_slice(),
            Some(ContextValue::String(named)) => std::slice::from_ref(named),
            _ => &[],
        };
        let named: Vec<String> = named.iter().map(|name| plain(name)).collect();
        let own = self.leaf.get_arguments().filter(|arg| {
            arg.get_action().takes_values()
                && !self.has(arg.get_id().as_str())
                && named.contains(&plain(&arg.to_string()))
        });
        let mut own: Vec<&Arg> = own.collect();
        own.sort_by_key(|arg| (!arg.is_positional(), arg.get_index()));
        let groups = self
            .leaf
            .get_groups()
            .filter(|group| group.is_required_set());
        let groups = groups.filter(|group| !group.get_args().any(|id| self.has(id.as_str())));
        let groups = groups.map(|group| Missing::OneOf(self.members(group)));
        own.into_iter().map(Missing::One).chain(groups).collect()
    }

    fn members(&self, group: &ArgGroup) -> Vec<&Arg> {
        let own = self.leaf.get_arguments();
        own.filter(|arg| group.get_args().any(|id| id == arg.get_id()))
            .collect()
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.matches.value_source(id) == Some(ValueSource::CommandLine)
    }

    /// The line with what is missing on it.
    fn answered(
        &self,
        world: &mut World,
        missing: &[Missing<'_>],
        line: &[OsString],
    ) -> Result<Line> {
        let mut answers = Answers::of(self);
        let (mut placed, mut options) = (Vec::new(), Vec::new());
        for one in missing {
            let arg = match one {
                Missing::One(arg) => *arg,
                Missing::OneOf(args) => answers.which(world, args, &one.label())?,
            };
            let given = if arg.get_action().takes_values() {
                Some(answers.ask(world, arg)?)
            } else {
                None
            };
            match (arg.get_long(), given) {
                (Some(long), Some(value)) => options.push(format!("--{long}={value}").into()),
                (Some(long), None) => options.push(format!("--{long}").into()),
                (None, value) => placed.extend(value.map(OsString::from)),
            }
        }
        if let Some(on) = self.day(world)? {
            options.push(format!("--on={on}").into());
        }
        Ok(put(line, options, placed))
    }

    /// The day of what a command records, asked for because something else had to be; today is the answer of Enter.
    fn day(&self, world: &mut World) -> Result<Option<String>> {
        let writes = self
            .leaf
            .get_arguments()
            .any(|arg| arg.get_id() == "dry_run");
        let is_today = |arg: &&Arg| {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            arg.get_id() == "on" && help.contains("[default: today]")
        };
        let mut own = self.leaf.get_arguments();
        if !writes || !own.any(|arg| is_today(&arg)) || self.has("on") {
            return Ok(None);
        }
        Ok(world.on(OnArg::default(), &self.path.join(" "))?.on)
    }
}

impl Missing<'_> {
    fn label(&self) -> String {
        match self {
            Self::One(arg) => label(arg),
            Self::OneOf(args) => {
                let labels: Vec<String> = args.iter().map(|arg| label(arg)).collect();
                labels.join(" or ")
            }
        }
    }
}

/// How an argument is called: `--to AUTHORITY`, `PRISONER`.
pub(super) fn label(arg: &Arg) -> String {
    let name = value_name(arg);
    match arg.get_long() {
        Some(long) if arg.get_action().takes_values() => format!("--{long} {name}"),
        Some(long) => format!("--{long}"),
        None => name.to_owned(),
    }
}

/// What stands for the value of an argument in the usage.
pub(super) fn value_name(arg: &Arg) -> &str {
    let names = arg.get_value_names().unwrap_or_default();
    names.first().map_or("", |name| name.as_str())
}

/// How an argument is written, without the brackets that say whether it is needed.
fn plain(written: &str) -> String {
    written.replace(['<', '>', '[', ']'], "")
}

/// The line with more options and more words at their places: none is taken for the value of an option.
pub(super) fn put(line: &[OsString], options: Vec<OsString>, placed: Vec<OsString>) -> Line {
    let dashes = OsStr::new("--");
    let end = line.iter().position(|word| word == dashes);
    let (before, after) = line.split_at(end.unwrap_or(line.len()));
    let mut all: Vec<OsString> = before.iter().cloned().chain(options).collect();
    all.extend(after.iter().cloned());
    if end.is_none() && !placed.is_empty() {
        all.push(dashes.to_owned());
    }
    all.extend(placed);
    all
}

/// Something is missing that cannot be asked for.
pub(super) fn cannot_be_asked(arg: &Arg) -> Error {
    Error::usage("missing", format!("{} is missing", label(arg)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    /// What is missing on a line, as it is called.
    fn missing(line: &str) -> Vec<String> {
        let line = words(line);
        let error = Cli::try_parse_from(&line).unwrap_err();
        let typed = Typed::on(&line).unwrap();
        typed.missing(&error).iter().map(Missing::label).collect()
    }

    #[test]
    fn what_is_missing_is_read_off_the_declaration() {
        assert_eq!(missing("resettle timeline"), ["PRISONER"]);
        assert_eq!(
            missing("resettle public-interest-notice"),
            [
                "PRISONER",
                "--to AUTHORITY",
                "--reason TEXT",
                "--lawful-basis TEXT"
            ]
        );
        assert_eq!(
            missing("resettle public-interest-notice --reason x A1234BC"),
            ["--to AUTHORITY", "--lawful-basis TEXT"]
        );
        assert_eq!(
            missing("resettle referral contact"),
            ["REFERRAL|PRISONER", "--attempt or --made"]
        );
        assert_eq!(
            missing("resettle --yes referral lead R000001"),
            ["--ours NAME or --theirs NAME"]
        );
        assert_eq!(missing("resettle need edit --kind x"), ["ID|PRISONER"]);
        assert_eq!(missing("resettle directory prison MSI"), ["--local YES|NO"]);
        assert_eq!(missing("resettle fact"), ["PRISONER"]);
    }

    #[test]
    fn the_options_of_every_command_are_known_where_something_is_missing_and_only_there() {
        let line = words("resettle timeline --no-input --today 2026-11-22");
        let error = Cli::try_parse_from(&line).unwrap_err();
        let globals = globals(&error, &line).unwrap();
        assert!(globals.no_input);
        assert_eq!(globals.today.as_deref(), Some("2026-11-22"));
        let line = words("resettle timeline --colour");
        let error = Cli::try_parse_from(&line).unwrap_err();
        assert!(super::globals(&error, &line).is_none());
    }

    #[test]
    fn an_answer_stands_where_it_is_read_as_one() {
        let one = |text: &str| vec![OsString::from(text)];
        assert_eq!(
            put(
                &words("resettle date --width 80"),
                Vec::new(),
                one("-4 days")
            ),
            ["resettle", "date", "--width", "80", "--", "-4 days"]
        );
        assert_eq!(
            put(&words("resettle a -- b"), one("--to=x"), one("c")),
            ["resettle", "a", "--to=x", "--", "b", "c"]
        );
        assert_eq!(
            put(&words("resettle a"), one("--to=x"), Vec::new()).len(),
            3
        );
    }
}
