//! Arguments that several commands share, so that they are spelled and explained alike everywhere.

use crate::output::Format;
use clap::ValueEnum;

/// How the answer is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum FormatName {
    /// For reading
    #[default]
    Table,
    /// For spreadsheets
    Csv,
    /// For programs
    Json,
}

/// `--format` of the reading commands.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct FormatArg {
    /// How to write the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: FormatName,
}

impl FormatArg {
    /// The format for the output room.
    #[must_use]
    pub fn get(self) -> Format {
        match self.format {
            FormatName::Table => Format::Table,
            FormatName::Csv => Format::Csv,
            FormatName::Json => Format::Json,
        }
    }
}

/// `--dry-run` of the writing commands.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct DryRunArg {
    /// Say what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Whom a command is about.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PrisonerArg {
    /// The prison number; on a terminal part of a name will do, and where nothing is given it is asked for
    #[arg(value_name = "PRISONER")]
    pub prisoner: Option<String>,
}

/// `--on` of what happened on a day.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct OnArg {
    /// The day it happened [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
}

/// The answer to a question that has two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum YesNo {
    Yes,
    No,
}

impl YesNo {
    /// Whether it is yes.
    #[must_use]
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }
}
