//! The tree of commands: the name of each, its arguments and what does it, in one list.
//!
//! The arguments of a command are made only when it is the one that was typed, because there are more than a thousand and a
//! screen has to be there before anybody waits. Knows no command but by its name.

use super::*;
use crate::cli::Globals;
use crate::domain::entry::kinds;
use crate::error::{Ending, Result};
use clap::error::ErrorKind;
use clap::{ArgMatches, Args, FromArgMatches, Subcommand};

/// Who must be referred, what is overdue, and why: case management for the people who arrange somewhere to live for people
/// leaving prison.
///
/// `resettle demo` shows it on invented people. `resettle A1234BC` shows one case on one screen.
#[derive(Debug, clap::Parser)]
#[command(
    name = "resettle",
    version,
    max_term_width = 100,
    subcommand_required = false
)]
pub struct Cli {
    #[command(flatten)]
    pub globals: Globals,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Declares every command: `Name(arguments) = "name", kind, what does it;`. A verb has arguments, a group has verbs.
macro_rules! commands {
    ($($command:ident($of:ty) = $name:literal, $kind:ident, $run:expr;)+) => {
        /// Every command.
        #[derive(Debug)]
        pub enum Command {
            $(#[doc = concat!("`resettle ", $name, "`")] $command($of),)+
        }

        impl Subcommand for Command {
            fn augment_subcommands(all: clap::Command) -> clap::Command {
                all $(.subcommand(commands!(@make $kind, clap::Command::new($name), $of)))+
            }

            fn augment_subcommands_for_update(all: clap::Command) -> clap::Command {
                Self::augment_subcommands(all)
            }

            fn has_subcommand(name: &str) -> bool {
                [$($name),+].contains(&name)
            }
        }

        impl FromArgMatches for Command {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
                match matches.subcommand() {
                    $(Some(($name, of)) => FromArgMatches::from_arg_matches(of).map(Self::$command),)+
                    _ => Err(clap::Error::new(ErrorKind::MissingSubcommand)),
                }
            }

            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
                *self = Self::from_arg_matches(matches)?;
                Ok(())
            }
        }

        /// Does what was asked.
        ///
        /// # Errors
        /// Those of the command.
        pub fn run(command: Command, world: &mut World) -> Result<Ending> {
            match command {
                $(Command::$command(of) => $run(of, world),)+
            }
        }
    };
    (@make verb, $new:expr, $of:ty) => { $new.defer(<$of>::augment_args) };
    (@make hidden, $new:expr, $of:ty) => { $new.hide(true).defer(<$of>::augment_args) };
    (@make group, $new:expr, $of:ty) => {
        $new.subcommand_required(true)
            .arg_required_else_help(true)
            .defer(<$of>::augment_subcommands)
    };
}

commands! {
    Today(today::Args) = "today", verb, today::run;
    Window(window::Args) = "window", verb, window::run;
    Overdue(overdue::OverdueArgs) = "overdue", verb, overdue::overdue;
    Due(overdue::DueArgs) = "due", verb, overdue::due;
    Timeline(timeline::Args) = "timeline", verb, timeline::run;
    Explain(explain::Args) = "explain", verb, explain::run;
    Case(case::Args) = "case", hidden, case::run;
    Note(note::Args) = "note", verb, note::run;
    Risk(risk::Args) = "risk", verb, risk::run;
    Consent(consent::Args) = "consent", verb, consent::run;
    Connection(connection::Args) = "connection", verb, connection::run;
    PublicInterestNotice(public_interest_notice::Args) = "public-interest-notice", verb, public_interest_notice::run;
    Dates(dates::Args) = "dates", verb, dates::run;
    Fact(fact::Args) = "fact", verb, fact::run;
    Done(marks::done::Args) = "done", verb, marks::done::run;
    Waive(marks::waive::Args) = "waive", verb, marks::waive::run;
    Postpone(marks::postpone::Args) = "postpone", verb, marks::postpone::run;
    Reopen(marks::reopen::Args) = "reopen", verb, marks::reopen::run;
    Todo(marks::todo::Args) = "todo", verb, marks::todo::run;
    Receive(receive::Args) = "receive", verb, receive::run;
    Sentence(sentence::Args) = "sentence", verb, sentence::run;
    Transfer(transfer::Args) = "transfer", verb, transfer::run;
    Release(release::Args) = "release", verb, release::run;
    Recall(recall::Args) = "recall", verb, recall::run;
    Close(close::Args) = "close", verb, close::run;
    Outcome(outcome::Args) = "outcome", verb, outcome::run;
    ReleaseSheet(release_sheet::Args) = "release-sheet", verb, release_sheet::run;
    Prisoner(prisoner::Command) = "prisoner", group, prisoner::run;
    Tenancy(tenancy::Command) = "tenancy", group, tenancy::run;
    Referral(referral::Command) = "referral", group, referral::run;
    Address(entry::Command<kinds::Address>) = "address", group, entry::run;
    Tie(entry::Command<kinds::Tie>) = "tie", group, entry::run;
    Restriction(entry::Command<kinds::Restriction>) = "restriction", group, entry::run;
    Permission(entry::Command<kinds::Permission>) = "permission", group, entry::run;
    Notice(entry::Command<kinds::Notice>) = "notice", group, entry::run;
    HomeCare(entry::Command<kinds::HomeCare>) = "home-care", group, entry::run;
    Debt(entry::Command<kinds::Debt>) = "debt", group, entry::run;
    Need(entry::Command<kinds::Need>) = "need", group, entry::run;
    Household(entry::Command<kinds::Relation>) = "household", group, entry::run;
    Document(entry::Command<kinds::Document>) = "document", group, entry::run;
    Harm(entry::Command<kinds::Harm>) = "harm", group, entry::run;
    FormAnswer(entry::Command<kinds::FormAnswer>) = "form-answer", group, entry::run;
    PlanStep(entry::Command<kinds::PlanStep>) = "plan-step", group, entry::run;
    Appointment(entry::Command<kinds::Appointment>) = "appointment", group, entry::run;
    Proposal(entry::Command<kinds::Proposal>) = "proposal", group, entry::run;
    Benefit(entry::Command<kinds::Benefit>) = "benefit", group, entry::run;
    StartMoney(entry::Command<kinds::StartMoney>) = "start-money", group, entry::run;
    LicenceCondition(entry::Command<kinds::LicenceCondition>) = "licence-condition", group, entry::run;
    Reach(entry::Command<kinds::WayToReach>) = "reach", group, entry::run;
    Arrangement(entry::Command<kinds::Arrangement>) = "arrangement", group, entry::run;
    Digest(digest::Args) = "digest", verb, digest::run;
    Protocol(protocol::Command) = "protocol", group, protocol::run;
    Directory(directory::Command) = "directory", group, directory::run;
    Report(report::Args) = "report", verb, report::run;
    Calendar(calendar::Args) = "calendar", verb, calendar::run;
    Holiday(holiday::Command) = "holiday", group, holiday::run;
    Config(config::Command) = "config", group, config::run;
    Init(init::Args) = "init", verb, init::run;
    Import(import::Args) = "import", verb, import::run;
    Export(export::Args) = "export", verb, export::run;
    Undo(undo::UndoArgs) = "undo", verb, undo::undo;
    Redo(undo::RedoArgs) = "redo", verb, undo::redo;
    Log(log::Args) = "log", verb, log::run;
    Backup(backup::BackupArgs) = "backup", verb, backup::backup;
    Restore(backup::RestoreArgs) = "restore", verb, backup::restore;
    Doctor(doctor::Args) = "doctor", verb, doctor::run;
    Erase(erase::Args) = "erase", verb, erase::run;
    Date(date::Args) = "date", verb, date::run;
    Demo(demo::Args) = "demo", verb, demo::run;
    Completions(completions::Args) = "completions", verb, completions::run;
    Man(man::Args) = "man", verb, man::run;
}
