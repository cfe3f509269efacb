//! Everything that leaves the program for a terminal, a pipe or a file: the two streams, the text that is safe to show,
//! tables and cards for people, JSON and CSV for machines.
//!
//! No other room writes to the terminal or makes text for people. This one refuses to know the clock, the environment,
//! the command line and the store: it is told about the terminal, told what day it is, and handed the facts.
//!
//! - [`out`]: standard output and standard error, and which of them may say what
//! - [`text`]: what makes data safe and fit; [`say`]: the phrases used everywhere
//! - [`listing`]: the rows every reading command makes, in any of the formats, from [`cell`], [`column`], [`envelope`];
//!   [`layout`]: what of them is written; [`ahead`]: those made before their order is known
//! - [`screen`]: tables and cards; [`data`]: JSON and CSV; [`folder`]: a whole store as files;
//!   [`held`]: all of one person as a document; [`mail`]: the nightly message; [`progress`]: a bar
//! - [`figures`]: a report as rows and as a screen; [`pack`]: the files of a board pack, from [`sheet`], with its [`manifest`]

pub mod ahead;
#[cfg(test)]
mod capture;
pub mod cell;
pub mod column;
mod copied;
pub mod data;
pub mod envelope;
pub mod figures;
pub mod folder;
pub mod held;
mod layout;
pub mod listing;
pub mod mail;
pub mod manifest;
pub mod manual;
pub mod out;
pub mod pack;
pub mod page;
pub mod progress;
pub mod say;
pub mod screen;
pub mod sheet;
#[cfg(feature = "xlsx")]
pub mod sheet_xlsx;
pub mod terminal;
pub mod text;

pub use ahead::Ahead;
pub use cell::{Cell, Datum};
pub use column::{Align, Column};
pub use envelope::{Envelope, Tail};
pub use layout::Layout;
pub use listing::{Format, Rows, write_rows};
pub use out::{Out, Terminal};
pub use screen::card::Card;
