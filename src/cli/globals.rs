//! The options that every command takes, as typed and as resolved against the environment.

use crate::calendar::{Calendar, Day, Lean, london_day, parse_typed};
use crate::cli::Config;
use crate::cli::typed::{date_error, whole_number};
use crate::env::Env;
use crate::error::{Error, Result};
use crate::output::Terminal;
use clap::ValueEnum;
use std::path::PathBuf;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal that can show it
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Colour {
    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::from_str(name, false).ok()
    }
}

/// The options that every command takes, as typed.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Options of every command")]
pub struct Globals {
    /// The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]
    #[arg(long, global = true, value_name = "FILE")]
    pub store: Option<PathBuf>,
    /// Work as if today were this day [env: RESETTLE_TODAY]
    #[arg(long, global = true, value_name = "DATE", allow_hyphen_values = true)]
    pub today: Option<String>,
    /// Read the store as it was at the end of a day, or after an operation of the log
    #[arg(long, global = true, value_name = "DAY|OPERATION")]
    pub as_at: Option<String>,
    /// Use colour: auto, always or never [env: RESETTLE_COLOR]
    #[arg(long, global = true, value_name = "WHEN", hide_possible_values = true)]
    pub color: Option<Colour>,
    /// Columns to write in [env: RESETTLE_WIDTH]
    #[arg(long, global = true, value_name = "COLUMNS", value_parser = whole_number("the columns", 1_usize, 100_000, 80))]
    pub width: Option<usize>,
    /// Show names where they would be left out
    #[arg(long, global = true)]
    pub names: bool,
    /// Say only what was asked for, warnings and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more, with the causes of an error
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Never ask: fail where an answer is missing
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Answer yes to what would be asked
    #[arg(short, long, global = true)]
    pub yes: bool,
}

/// The same, resolved.
#[derive(Clone, Debug)]
pub struct Options {
    pub store: PathBuf,
    /// Whether the user named the store.
    pub store_named: bool,
    pub today: Day,
    /// Whether today is another day than the real one.
    pub today_pretended: bool,
    /// Whether somebody said which day today is, be it the real one.
    pub today_given: bool,
    pub as_at: Option<String>,
    pub yes: bool,
    /// Whether a question can be asked: both ends are terminals, and nobody said otherwise.
    pub can_ask: bool,
    /// Whether a question may be bold, and the columns it has: those of standard error.
    pub prompt_colour: bool,
    pub prompt_width: usize,
    /// What the command line said over the configuration: the key, the option, what was typed.
    pub typed: Vec<(&'static str, &'static str, String)>,
}

impl Globals {
    /// Settles every option from what was typed, the configuration and the environment.
    ///
    /// # Errors
    /// A day that cannot be read; no home to keep a store in.
    pub fn resolve(&self, env: &Env, config: &Config) -> Result<Options> {
        let real = london_day(env.now);
        let (typed, place) = match &self.today {
            Some(typed) => (Some(typed.as_str()), "--today"),
            None => (env.variable("RESETTLE_TODAY"), "RESETTLE_TODAY"),
        };
        let today_given = typed.is_some();
        let today = match typed {
            Some(typed) => parse_typed(typed, real, Lean::Past, &Calendar::england_and_wales())
                .map_err(|e| date_error(&e, place))?,
            None => real,
        };
        let named = self.store.as_ref().or(config.store.as_ref());
        let store_named = named.is_some();
        let store = match named {
            Some(store) => store.clone(),
            None => default_store(env).ok_or_else(|| {
                Error::configuration("no-home", "there is no home folder to keep a store in")
                    .hint("name one with --store FILE")
            })?,
        };
        let can_ask = env.stdin_is_terminal
            && env.stderr_is_terminal
            && !self.no_input
            && env.variable("CI").is_none();
        Ok(Options {
            store: crate::env::absolute(&store),
            store_named,
            today,
            today_pretended: today != real,
            today_given,
            as_at: self.as_at.clone(),
            yes: self.yes,
            can_ask,
            prompt_colour: self.colour_on(env, config, env.stderr_is_terminal),
            prompt_width: self
                .width
                .or(config.width)
                .or(env.terminal_width)
                .unwrap_or(80)
                .max(20),
            typed: self.typed(),
        })
    }

    /// The options that stand over a key of the configuration.
    fn typed(&self) -> Vec<(&'static str, &'static str, String)> {
        let store = self.store.as_ref().map(|store| store.display().to_string());
        let colour = self.color.and_then(|colour| colour.to_possible_value());
        let typed = [
            ("store", "--store", store),
            (
                "color",
                "--color",
                colour.map(|value| value.get_name().to_owned()),
            ),
            (
                "width",
                "--width",
                self.width.map(|width| width.to_string()),
            ),
        ];
        typed
            .into_iter()
            .filter_map(|(key, option, text)| Some((key, option, text?)))
            .collect()
    }

    /// Whether a stream that is a terminal or is none may have colour.
    fn colour_on(&self, env: &Env, config: &Config, is_terminal: bool) -> bool {
        let plain = env.variable("NO_COLOR").is_some() || env.variable("TERM") == Some("dumb");
        match self.color.or(config.colour).unwrap_or_default() {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => is_terminal && !plain,
        }
    }

    /// What the two streams may show.
    #[must_use]
    pub fn terminal(&self, env: &Env, config: &Config) -> Terminal {
        let colour = self.colour_on(env, config, env.stdout_is_terminal);
        let terminal_width = if env.stdout_is_terminal {
            env.terminal_width
        } else {
            None
        };
        let width = self
            .width
            .or(config.width)
            .or_else(|| {
                env.variable("COLUMNS")
                    .filter(|_| env.stdout_is_terminal)
                    .and_then(|columns| columns.parse().ok())
            })
            .or(terminal_width)
            .unwrap_or(80)
            .clamp(20, 1_000);
        Terminal {
            stdout_is_terminal: env.stdout_is_terminal,
            stderr_is_terminal: env.stderr_is_terminal,
            width,
            colour,
            names: self.names,
            quiet: self.quiet,
            verbose: self.verbose,
        }
    }
}

/// The store where nobody names one.
#[must_use]
pub fn default_store(env: &Env) -> Option<PathBuf> {
    Some(env.data_folder.as_ref()?.join("resettle.db"))
}
