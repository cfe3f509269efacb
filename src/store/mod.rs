//! The file that everything is kept in: one SQLite database, its journal and its past.
//!
//! Here is all the SQL of the program. Changes go through one door ([`Store::change`]) and every one of them is an operation
//! that is logged, chained by hash and can be taken back. Refuses to know any rule of housing, the clock, the environment and
//! the screen: moments, names of users and days are handed in, and what is handed out are the records as they were written.

mod about;
mod as_at;
mod backup;
mod bound;
mod cells;
mod chain;
mod change;
mod count;
mod digests;
mod directory;
mod doctor;
mod erase;
mod families;
mod family;
mod faults;
mod file_id;
mod find;
mod given_ids;
mod glance;
mod holder;
mod holidays;
mod journal;
mod mentions;
mod open;
mod origin;
mod past;
mod portions;
mod protocols;
mod read;
mod running_sum;
mod saved;
mod schema;
mod settings;
mod whose;
mod writer;

#[cfg(test)]
mod tests;

pub use about::{About, Held, HeldRow};
pub use backup::{BackedUp, Restored, restore};
pub use chain::{Hash, Head};
pub use change::{Changed, Kind, Who};
pub use count::{Count, Uncounted};
pub use digests::{Sending, Sent, short_digest};
pub use doctor::{Finding, is_on_a_network};
pub use erase::Erasure;
pub use family::Needs;
pub use glance::{Glimpse, Ids};
pub use journal::{Entry, EntryKind};
pub use mentions::Mentions;
pub use past::{Moves, TableMoves};
pub use portions::{Beside, Portions, Reader, Taker};
pub use protocols::{OwnProtocol, ProtocolInForce};
pub use read::Filter;
pub use saved::{Saved, Tally};
pub use whose::{MERGE, RENUMBER};
pub use writer::Writer;

use crate::error::{Error, Kind as ErrorKind, Result};
use file_id::FileId;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// What a store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Read,
    Write,
}

/// An open store.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
    /// The file that was opened, in case another one is put under its name.
    file: FileId,
    /// The version it was opened as, in case another program carries it forward while this one waits.
    version: usize,
    access: Access,
    messages: Vec<String>,
    as_at: Option<i64>,
}

impl Store {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What the user should be told about the opening: that an older store was carried forward, and where its backup is.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        &self.messages
    }

    /// Reads several things as of one moment.
    fn snapshot<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let transaction = self.conn.unchecked_transaction()?;
        let value = work(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    fn placed<T>(&self, result: Result<T>) -> Result<T> {
        result.map_err(|error| placed(&self.path, error))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Under the name of a file that was replaced stands the journal of the one that came instead.
        if self.access == Access::Write && self.file.is_still_at(&self.path) {
            // The journal was cut to nothing at each commit, which is what makes a commit last; its empty file goes now.
            let _ = self.conn.pragma_update(None, "journal_mode", "DELETE");
        }
    }
}

/// Says which file an error of the store is about, and of a locked one who holds it.
fn placed(path: &Path, error: Error) -> Error {
    if error.kind() != ErrorKind::Store || error.place().is_some() {
        return error;
    }
    let located = if error.code() == faults::LOCKED {
        match holder::read(path) {
            Some(holder) => {
                Error::store(faults::LOCKED, format!("the store is in use by {holder}"))
                    .hint("try again when the other command has ended")
                    .caused_by(error)
            }
            None => error,
        }
    } else {
        error
    };
    located.at(path.display())
}
