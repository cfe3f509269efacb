//! `resettle`: case management for the people who arrange somewhere to live for people leaving prison.
//!
//! One binary, one SQLite file. This page is the map of the house: what each room knows, and what it refuses to know.
//!
//! | room | knows | refuses to know |
//! | --- | --- | --- |
//! | [`calendar`] | civil dates, offsets, working days, bank holidays, dates as people type them | prisoners, protocols, what day it is |
//! | [`domain`] | identifiers, custody, release dates, consent, referrals, the case as of a day, the duty-to-refer window | files, the clock, SQL, screens |
//! | [`protocol`] | agreements as data: their language, the plan they make of a case, why, and what moved | any rule of any document in code |
//! | [`report`] | figures for boards: definitions, counting, classifications, small numbers | screens, pages, the store |
//! | [`store`] | one SQLite file: one door for changes, the past, undo, backup | any rule of housing |
//! | [`intake`] | what others wrote: bytes, rows, facts and problems | the store, paths |
//! | [`output`] | everything that leaves: screens, tables, JSON, CSV, folders of files | the clock, the command line, the store |
//! | [`deliver`] | a finished message on its way: a mail server, the sendmail program, a folder of drafts | what it says, who chose the recipient, the configuration |
//! | [`cli`] | options, typed text turned into values, the gate to the prompts | the store |
//! | [`commands`] | one file a command; where the rooms meet | SQL, page layout, date arithmetic |
//! | [`env`] | the clock, the environment, the terminal, files, processors: the only door outward | what any of it is for |
//! | [`error`] | one error: kind, message, hints, cause; the kind decides the exit code | how it is shown |
//!
//! Arrows run one way: calendar ← domain ← protocol ← report ← output; store, intake, output, deliver and cli never use each
//! other.
//! `tests/house.rs` holds these rules. A new command is a new file in `commands/`, a new protocol a new file in
//! `protocol/library/`, a new report a new file in `report/indicators/`.

#![cfg_attr(
    test,
    allow(
        clippy::expect_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::unwrap_used
    )
)]

pub mod calendar;
pub mod cli;
pub mod commands;
pub mod deliver;
pub mod domain;
pub mod env;
pub mod error;
pub mod intake;
pub mod output;
pub mod protocol;
pub mod report;
pub mod store;

mod start;

pub use start::run;
