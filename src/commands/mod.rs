//! The commands: the folder tree is the help tree. One file a command, with its arguments and what it does, and the only
//! place where the rooms meet. A command loads, asks a pure function, and presents, in that order.
//!
//! Daily: [`today`], [`window`], [`overdue`] (with `due`), [`timeline`], [`explain`], [`case`], [`note`], [`risk`],
//! [`consent`], [`public_interest_notice`], [`dates`], [`fact`], [`marks`]. A life: [`receive`], [`sentence`], [`transfer`], [`release`], [`recall`], [`close`],
//! [`outcome`]. Records: [`prisoner`], [`tenancy`], [`referral`], [`protocol`], [`directory`], [`holiday`]. The file:
//! [`init`], [`import`], [`export`], [`undo`], [`log`], [`backup`], [`doctor`]. What they share: [`world`], [`change`],
//! [`effects`],
//! [`everybody`], [`narrow`], [`owner`], [`places`], [`custody`].

pub mod as_at;
pub mod backup;
pub mod case;
pub mod change;
pub mod close;
pub mod completions;
pub mod consent;
pub mod custody;
pub mod date;
pub mod dates;
pub mod demo;
pub mod directory;
pub mod doctor;
pub mod effects;
mod entry;
pub mod everybody;
pub mod explain;
pub mod export;
pub mod fact;
pub mod files;
pub mod holiday;
pub mod import;
pub mod init;
pub mod log;
pub mod man;
pub mod marks;
pub mod narrow;
pub mod note;
pub mod outcome;
pub mod overdue;
pub mod owner;
pub mod places;
pub mod prisoner;
pub mod protocol;
pub mod public_interest_notice;
pub mod recall;
pub mod receive;
pub mod referral;
pub mod release;
pub mod risk;
pub mod rules;
pub mod sentence;
pub mod tenancy;
pub mod timeline;
pub mod today;
pub mod transfer;
pub mod undo;
pub mod window;
pub mod world;

pub use world::World;

/// How far ahead the actions of a case are shown, marked and compared, in days: one horizon, because what was marked beyond
/// what is shown would look as if no protocol asked for it.
pub const AHEAD: i32 = 400;

use crate::cli::Globals;
use crate::domain::entry::kinds;
use crate::error::{Ending, Result};

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

/// Every command.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Today(today::Args),
    Window(window::Args),
    Overdue(overdue::OverdueArgs),
    Due(overdue::DueArgs),
    Timeline(timeline::Args),
    Explain(explain::Args),
    #[command(hide = true)]
    Case(case::Args),
    Note(note::Args),
    Risk(risk::Args),
    Consent(consent::Args),
    PublicInterestNotice(public_interest_notice::Args),
    Dates(dates::Args),
    Fact(fact::Args),
    Done(marks::done::Args),
    Waive(marks::waive::Args),
    Postpone(marks::postpone::Args),
    Reopen(marks::reopen::Args),
    Todo(marks::todo::Args),
    Receive(receive::Args),
    Sentence(sentence::Args),
    Transfer(transfer::Args),
    Release(release::Args),
    Recall(recall::Args),
    Close(close::Args),
    Outcome(outcome::Args),
    #[command(subcommand)]
    Prisoner(prisoner::Command),
    #[command(subcommand)]
    Tenancy(tenancy::Command),
    #[command(subcommand)]
    Referral(referral::Command),
    #[command(subcommand)]
    Address(entry::Command<kinds::Address>),
    #[command(subcommand)]
    Tie(entry::Command<kinds::Tie>),
    #[command(subcommand)]
    Restriction(entry::Command<kinds::Restriction>),
    #[command(subcommand)]
    Permission(entry::Command<kinds::Permission>),
    #[command(subcommand)]
    Notice(entry::Command<kinds::Notice>),
    #[command(subcommand)]
    Decision(entry::Command<kinds::Decision>),
    #[command(subcommand)]
    HomeCare(entry::Command<kinds::HomeCare>),
    #[command(subcommand)]
    Debt(entry::Command<kinds::Debt>),
    #[command(subcommand)]
    Need(entry::Command<kinds::Need>),
    #[command(subcommand)]
    Household(entry::Command<kinds::Relation>),
    #[command(subcommand)]
    Document(entry::Command<kinds::Document>),
    #[command(subcommand)]
    Harm(entry::Command<kinds::Harm>),
    #[command(subcommand)]
    PlanStep(entry::Command<kinds::PlanStep>),
    #[command(subcommand)]
    Appointment(entry::Command<kinds::Appointment>),
    #[command(subcommand)]
    Proposal(entry::Command<kinds::Proposal>),
    #[command(subcommand)]
    Benefit(entry::Command<kinds::Benefit>),
    #[command(subcommand)]
    StartMoney(entry::Command<kinds::StartMoney>),
    #[command(subcommand)]
    LicenceCondition(entry::Command<kinds::LicenceCondition>),
    #[command(subcommand)]
    Reach(entry::Command<kinds::WayToReach>),
    #[command(subcommand)]
    Arrangement(entry::Command<kinds::Arrangement>),
    #[command(subcommand)]
    Protocol(protocol::Command),
    #[command(subcommand)]
    Directory(directory::Command),
    #[command(subcommand)]
    Holiday(holiday::Command),
    Init(init::Args),
    Import(import::Args),
    Export(export::Args),
    Undo(undo::UndoArgs),
    Redo(undo::RedoArgs),
    Log(log::Args),
    Backup(backup::BackupArgs),
    Restore(backup::RestoreArgs),
    Doctor(doctor::Args),
    Date(date::Args),
    Demo(demo::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Does what was asked.
///
/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Today(args) => today::run(args, world),
        Command::Window(args) => window::run(args, world),
        Command::Overdue(args) => overdue::overdue(args, world),
        Command::Due(args) => overdue::due(args, world),
        Command::Timeline(args) => timeline::run(args, world),
        Command::Explain(args) => explain::run(args, world),
        Command::Case(args) => case::run(args, world),
        Command::Note(args) => note::run(args, world),
        Command::Risk(args) => risk::run(args, world),
        Command::Consent(args) => consent::run(args, world),
        Command::PublicInterestNotice(args) => public_interest_notice::run(args, world),
        Command::Dates(args) => dates::run(args, world),
        Command::Fact(args) => fact::run(args, world),
        Command::Done(args) => marks::done::run(args, world),
        Command::Waive(args) => marks::waive::run(args, world),
        Command::Postpone(args) => marks::postpone::run(args, world),
        Command::Reopen(args) => marks::reopen::run(args, world),
        Command::Todo(args) => marks::todo::run(args, world),
        Command::Receive(args) => receive::run(args, world),
        Command::Sentence(args) => sentence::run(args, world),
        Command::Transfer(args) => transfer::run(args, world),
        Command::Release(args) => release::run(args, world),
        Command::Recall(args) => recall::run(args, world),
        Command::Close(args) => close::run(args, world),
        Command::Outcome(args) => outcome::run(args, world),
        Command::Prisoner(command) => prisoner::run(command, world),
        Command::Tenancy(command) => tenancy::run(command, world),
        Command::Referral(command) => referral::run(command, world),
        Command::Address(command) => entry::run(command, world),
        Command::Tie(command) => entry::run(command, world),
        Command::Restriction(command) => entry::run(command, world),
        Command::Permission(command) => entry::run(command, world),
        Command::Notice(command) => entry::run(command, world),
        Command::Decision(command) => entry::run(command, world),
        Command::HomeCare(command) => entry::run(command, world),
        Command::Debt(command) => entry::run(command, world),
        Command::Need(command) => entry::run(command, world),
        Command::Household(command) => entry::run(command, world),
        Command::Document(command) => entry::run(command, world),
        Command::Harm(command) => entry::run(command, world),
        Command::PlanStep(command) => entry::run(command, world),
        Command::Appointment(command) => entry::run(command, world),
        Command::Proposal(command) => entry::run(command, world),
        Command::Benefit(command) => entry::run(command, world),
        Command::StartMoney(command) => entry::run(command, world),
        Command::LicenceCondition(command) => entry::run(command, world),
        Command::Reach(command) => entry::run(command, world),
        Command::Arrangement(command) => entry::run(command, world),
        Command::Protocol(command) => protocol::run(command, world),
        Command::Directory(command) => directory::run(command, world),
        Command::Holiday(command) => holiday::run(command, world),
        Command::Init(args) => init::run(args, world),
        Command::Import(args) => import::run(args, world),
        Command::Export(args) => export::run(args, world),
        Command::Undo(args) => undo::undo(args, world),
        Command::Redo(args) => undo::redo(args, world),
        Command::Log(args) => log::run(args, world),
        Command::Backup(args) => backup::backup(args, world),
        Command::Restore(args) => backup::restore(args, world),
        Command::Doctor(args) => doctor::run(args, world),
        Command::Date(args) => date::run(args, world),
        Command::Demo(args) => demo::run(args, world),
        Command::Completions(args) => completions::run(args, world),
        Command::Man(args) => man::run(args, world),
    }
}
