//! The commands: the folder tree is the help tree. One file a command, with its arguments and what it does, and the only
//! place where the rooms meet. A command loads, asks a pure function, and presents, in that order.
//!
//! Daily: [`today`], [`window`], [`overdue`] (with `due`), [`timeline`], [`explain`], [`case`], [`note`], [`risk`],
//! [`consent`], [`public_interest_notice`], [`connection`], [`dates`], [`fact`], [`marks`]. A life: [`receive`],
//! [`sentence`], [`transfer`], [`release`], [`recall`], [`close`],
//! [`outcome`]. Records: [`prisoner`], [`tenancy`], [`referral`], [`protocol`], [`directory`], [`holiday`],
//! [`config`]. The file:
//! [`init`], [`import`], [`export`], [`undo`], [`log`], [`backup`], [`doctor`], [`erase`]. What they share: [`world`],
//! [`asking`], [`change`], [`effects`], [`completing`],
//! [`everybody`], `foremost`, [`loose_ends`], [`narrow`], [`owner`], [`places`], [`custody`], `local_prison`.

pub mod as_at;
pub mod asking;
pub mod backup;
pub mod calendar;
pub mod case;
pub mod change;
pub mod close;
pub mod completing;
pub mod completions;
pub mod config;
pub mod connection;
pub mod consent;
pub mod custody;
pub mod date;
pub mod dates;
pub mod demo;
mod digest;
pub mod directory;
pub mod doctor;
pub mod effects;
mod entry;
pub mod erase;
pub mod everybody;
pub mod explain;
pub mod export;
pub mod fact;
pub mod files;
mod foremost;
pub mod groups;
pub mod holiday;
pub mod import;
pub mod init;
mod local_prison;
pub mod log;
pub mod loose_ends;
pub mod man;
pub mod marks;
pub mod narrow;
pub mod note;
mod old_number;
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
mod release_sheet;
mod report;
pub mod risk;
pub mod rules;
pub mod sentence;
pub mod tenancy;
pub mod timeline;
pub mod today;
pub mod transfer;
pub mod tree;
pub mod undo;
pub mod window;
pub mod world;

pub use world::World;

/// How far ahead the actions of a case are shown, marked and compared, in days: one horizon, because what was marked beyond
/// what is shown would look as if no protocol asked for it.
pub const AHEAD: i32 = 400;

pub use tree::{Cli, Command, run};
