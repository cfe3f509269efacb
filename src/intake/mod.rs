//! What others wrote: bytes into rows, rows into facts and problems, and facts laid beside what is stored.
//!
//! Pure: it is handed bytes, records and the day, and hands back records and problems. It opens no file, asks no clock,
//! knows no store and prints nothing. No message of it repeats a name, an address or a note.
//!
//! A command goes through it like this: [`read`] all files; for everyone of [`Intake::people`] load what is stored and
//! [`merge`] it; then either report every problem and change nothing, or store each [`Merged::after`] that changed, with
//! [`rejects::file`] for the rows that were left out, and [`moved::between`] for whose dates moved.

mod by_person;
pub mod bytes;
mod cells;
mod days;
mod entries;
mod facts;
mod header;
pub mod incoming;
pub mod merge;
pub mod moved;
mod people;
pub mod problem;
mod reading;
mod registers;
pub mod rejects;
mod renumbered;
mod rows;
pub mod storewide;
pub mod tally;
mod written;

#[cfg(test)]
mod caseload;

pub use by_person::{People, PersonRead};
pub use bytes::Encoding;
pub use incoming::IncomingPerson;
pub use merge::directory::{Directory, merge as merge_directory};
pub use merge::{Import, Merged, Outcome, merge};
pub use problem::{Problem, Row, RowAt, Severity};
pub use reading::{FileRead, Intake, Source, read};
pub use tally::Tally;
