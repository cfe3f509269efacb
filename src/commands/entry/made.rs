//! Records that a command makes of its own options, and not of the fields of a kind.

use crate::commands::change::Desk;
use crate::domain::Records;
use crate::domain::entry::{Entry, Fault};
use crate::error::{Error, Result};

/// A value that may not stand in a field, as an error that the user can act on.
#[must_use]
pub fn bad_value((field, fault): (&'static str, Fault)) -> Error {
    Error::usage(fault.code(), format!("{} {fault}", field.replace('_', " ")))
}

/// The same where the option is spelled like the field.
#[must_use]
pub fn bad_option(wrong: (&'static str, Fault)) -> Error {
    bad_value(wrong).at(format!("--{}", wrong.0.replace('_', "-")))
}

/// Adds a record, unless one that says the same is there.
///
/// # Errors
/// The store cannot be written.
pub fn keep(records: &mut Records, desk: &mut Desk<'_, '_>, mut entry: Entry) -> Result<()> {
    let same = |known: &Entry| known.says_the_same(&entry);
    if !records.entries.iter().any(same) {
        entry.id = desk.next_id('K')?;
        records.entries.push(entry);
    }
    Ok(())
}
