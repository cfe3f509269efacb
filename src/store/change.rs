//! The one door for changes: a transaction that is an operation of the journal.
//!
//! Whatever is written passes through [`Store::change`]. Refuses to know what is changed and why; it is told who changes it, on
//! which day, and in words without personal data what is done.

use super::chain::{self, Of, Sum};
use super::journal::{Entry, EntryKind};
use super::saved::Saved;
use super::writer::Writer;
use super::{Store, faults, holder, schema};
use crate::calendar::Day;
use crate::error::{Error, Result};
use rusqlite::{Connection, TransactionBehavior};

/// Who changes something, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    pub user: String,
    /// The moment, in universal time: `2026-11-22T16:52:15Z`.
    pub at: String,
    pub today: Day,
    /// Whether today was given on the command line, and is not the real day.
    pub today_given: bool,
}

/// What sort of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something a person did.
    Change,
    /// Records taken in from files.
    Import,
    /// Something that happened outside the store and is noted in it: mail sent, a backup made. It cannot be undone, and is
    /// noted even when no row is written. It writes no records, but for the first operation of a store.
    Bookkeeping,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed<T> {
    /// What the change itself gave back.
    pub value: T,
    /// Its number in the journal; none when nothing was written.
    pub operation: Option<i64>,
    /// How many rows were written, by family.
    pub saved: Saved,
    /// It was only tried, and the store is as it was.
    pub dry_run: bool,
}

impl Store {
    /// Makes a change: all of it or, after an error or on a dry run, none of it.
    ///
    /// `what` is kept for ever and printed in many places, so it has no name, address or note in it; prison numbers may be. An
    /// operation that wrote nothing leaves nothing in the journal, unless it is bookkeeping.
    ///
    /// # Errors
    /// The store is locked or cannot be written, and whatever `work` gives back.
    pub fn change<T>(
        &mut self,
        who: &Who,
        what: &str,
        kind: Kind,
        dry_run: bool,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Changed<T>> {
        let kind = match kind {
            Kind::Change => EntryKind::Change,
            Kind::Import => EntryKind::Import,
            Kind::Bookkeeping => EntryKind::Bookkeeping,
        };
        self.operate(who, what, kind, dry_run, work)
    }

    pub(super) fn operate<T>(
        &mut self,
        who: &Who,
        what: &str,
        kind: EntryKind,
        dry_run: bool,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Changed<T>> {
        self.must_be_writable()?;
        let path = self.path.clone();
        let placed = |error: Error| super::placed(&path, error);
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| placed(error.into()))?;
        // A restore that was waited for puts another file here, and what is written into this one would be lost.
        self.file.must_be_at(&path)?;
        let version: u32 = transaction
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(|error| placed(error.into()))?;
        // What keeps the past was made for the tables as they were.
        if version as usize != self.version {
            return Err(placed(faults::carried_forward()));
        }
        let _held = holder::Held::by(&path, who, what);
        let mut entry = begin(&transaction, who, what, kind).map_err(placed)?;
        let mut writer = Writer::new(&transaction, entry.id);
        let value = work(&mut writer).map_err(placed)?;
        let finished = finish(writer, &transaction, &mut entry).map_err(placed)?;
        if finished.is_some() && !dry_run {
            transaction.commit().map_err(|error| placed(error.into()))?;
        } else {
            transaction
                .rollback()
                .map_err(|error| placed(error.into()))?;
        }
        Ok(Changed {
            value,
            operation: finished.as_ref().map(|_| entry.id),
            saved: finished.unwrap_or_default(),
            dry_run,
        })
    }

    pub(super) fn must_be_writable(&self) -> Result<()> {
        if self.as_at.is_some() {
            return Err(Error::bug("store-past", "the past was to be changed"));
        }
        if self.access == super::Access::Read {
            return Err(Error::bug(
                "store-opened-to-read",
                "a store that was opened to be read was to be changed",
            ));
        }
        Ok(())
    }
}

/// Stands for a digest that is not worked out yet. Programs that knew no later version than 3 wrote zeroes, which the store
/// refuses since: they would keep no past.
const NOT_YET: [u8; 32] = [0xff; 32];

/// Writes the operation into the journal, without its digest. The triggers find its number there.
fn begin(conn: &Connection, who: &Who, what: &str, kind: EntryKind) -> Result<Entry> {
    let entry = Entry {
        id: chain::head(conn)?.operation + 1,
        at: who.at.clone(),
        user: who.user.clone(),
        today: who.today,
        today_given: who.today_given,
        kind,
        what: what.to_owned(),
        undone_by: None,
        hash: chain::Hash::default(),
    };
    conn.execute(
        "INSERT INTO operation (id, at, user, today, today_given, kind, what, target, digest, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)",
        rusqlite::params![
            entry.id,
            entry.at,
            entry.user,
            super::cells::Cell::from(entry.today),
            entry.today_given,
            kind.word(),
            entry.what,
            kind.target(),
            NOT_YET,
        ],
    )?;
    Ok(entry)
}

/// Closes the operation with its digest and its link. None when it wrote nothing and need not be kept.
fn finish(writer: Writer<'_>, conn: &Connection, entry: &mut Entry) -> Result<Option<Saved>> {
    let done = writer.done()?;
    // What a store begins with is written by its first operation, which nothing can take back.
    let first = entry.id == 1;
    if entry.kind == EntryKind::Bookkeeping && !done.saved.is_empty() && !first {
        let message = "bookkeeping cannot be undone, and was to write records";
        return Err(Error::bug("store-bookkeeping", message));
    }
    if done.saved.is_empty() && matches!(entry.kind, EntryKind::Change | EntryKind::Import) {
        return Ok(None);
    }
    let mut sum = done.sum;
    if done.scan != Scan::Nothing {
        let mut tables = schema::journalled(conn)?;
        if done.scan == Scan::StoreWide {
            tables.retain(|table| table.person.is_none());
        } else {
            sum = Sum::default();
        }
        let mut scanned = chain::sums(conn, &tables, Of::Operation(entry.id))?;
        sum.add(scanned.remove(&entry.id).unwrap_or_default());
    }
    let digest = sum.bytes();
    let before: Option<[u8; 32]> = conn
        .query_row(
            "SELECT hash FROM operation WHERE id = ?1",
            [entry.id - 1],
            |row| row.get(0),
        )
        .map(Some)
        .or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(None),
            other => Err(other),
        })?;
    entry.hash = chain::link(chain::Hash(before.unwrap_or_default()), entry, &digest);
    conn.execute(
        "UPDATE operation SET digest = ?2, hash = ?3 WHERE id = ?1",
        (entry.id, digest, entry.hash.0),
    )?;
    Ok(Some(done.saved))
}

/// Which rows have to be read again for the digest of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scan {
    /// None: all were counted as they were written.
    Nothing,
    /// Those of the small tables that belong to no person.
    StoreWide,
    /// All that the operation touched.
    Everything,
}
