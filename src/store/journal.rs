//! The journal, read: which operations there were, who did them and when.
//!
//! Refuses to take anything back (`past`) and to check the chain (`chain`).

use super::Store;
use super::cells::Cells;
use super::chain::Hash;
use super::faults;
use crate::calendar::Day;
use crate::error::{Error, Result};
use rusqlite::{Connection, Row};

/// What sort of operation an entry of the journal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    Change,
    Import,
    Bookkeeping,
    /// It took this operation back.
    Undo(i64),
    /// It put this operation back.
    Redo(i64),
}

impl EntryKind {
    /// The word that stands for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Import => "import",
            Self::Bookkeeping => "bookkeeping",
            Self::Undo(_) => "undo",
            Self::Redo(_) => "redo",
        }
    }

    pub(super) fn target(self) -> Option<i64> {
        match self {
            Self::Undo(target) | Self::Redo(target) => Some(target),
            _ => None,
        }
    }
}

/// One operation of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: i64,
    /// The moment, in universal time.
    pub at: String,
    pub user: String,
    pub today: Day,
    /// Today was given, and was not the real day.
    pub today_given: bool,
    pub kind: EntryKind,
    pub what: String,
    /// The undo that took it back, while it is taken back.
    pub undone_by: Option<i64>,
    pub hash: Hash,
}

const ENTRY: &str = "id, at, user, today, today_given, kind, what, target, undone_by, hash";

fn entry(row: &Row<'_>) -> Result<Entry> {
    let mut cells = Cells::from(row, 0, "operation");
    let (id, at, user) = (cells.number()?, cells.text()?, cells.text()?);
    let (today, today_given) = (cells.day()?, cells.number()?);
    let (kind, what) = (cells.text()?, cells.text()?);
    let target = cells.optional_number()?;
    let kind = match (kind.as_str(), target) {
        ("change", None) => EntryKind::Change,
        ("import", None) => EntryKind::Import,
        ("bookkeeping", None) => EntryKind::Bookkeeping,
        ("undo", Some(target)) => EntryKind::Undo(target),
        ("redo", Some(target)) => EntryKind::Redo(target),
        _ => return Err(faults::damaged()),
    };
    Ok(Entry {
        id,
        at,
        user,
        today,
        today_given,
        kind,
        what,
        undone_by: cells.optional_number()?,
        hash: Hash(row.get(9)?),
    })
}

/// Hands over the whole journal, oldest first, with each operation's digest and whether rows of it were erased.
pub(super) fn walk(
    conn: &Connection,
    mut work: impl FnMut(Entry, [u8; 32], bool) -> Result<()>,
) -> Result<()> {
    let mut all = conn.prepare(&format!(
        "SELECT {ENTRY}, digest, erased FROM operation ORDER BY id"
    ))?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        work(entry(row)?, row.get(10)?, row.get(11)?)?;
    }
    Ok(())
}

pub(super) fn operation(conn: &Connection, id: i64) -> Result<Option<Entry>> {
    let mut one = conn.prepare(&format!("SELECT {ENTRY} FROM operation WHERE id = ?1"))?;
    let mut rows = one.query([id])?;
    rows.next()?.map(entry).transpose()
}

/// Whether each mark of an undone operation is that of an undo of it.
pub(super) fn undo_marks_fit(conn: &Connection) -> Result<bool> {
    let wrong: i64 = conn.query_row(
        "SELECT count(*) FROM operation o WHERE undone_by IS NOT NULL AND NOT EXISTS
         (SELECT 1 FROM operation u WHERE u.id = o.undone_by AND u.kind = 'undo' AND u.target = o.id)",
        [],
        |row| row.get(0),
    )?;
    Ok(wrong == 0)
}

impl Store {
    /// The newest operations, newest first; all of them without a limit.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn log(&self, limit: Option<usize>) -> Result<Vec<Entry>> {
        let read = || {
            let limit = limit
                .and_then(|limit| i64::try_from(limit).ok())
                .unwrap_or(-1);
            let sql = format!("SELECT {ENTRY} FROM operation ORDER BY id DESC LIMIT ?1");
            let mut newest = self.conn.prepare(&sql)?;
            let mut rows = newest.query([limit])?;
            let mut entries = Vec::new();
            while let Some(row) = rows.next()? {
                entries.push(entry(row)?);
            }
            Ok(entries)
        };
        self.placed(read())
    }

    /// One operation; none when there is none of this number.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn operation(&self, id: i64) -> Result<Option<Entry>> {
        self.placed(operation(&self.conn, id))
    }

    /// The last operation up to and at a moment, given like `2026-11-22T23:59:59Z`; none when there was none yet.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn last_operation_on_or_before(&self, stamp: &str) -> Result<Option<i64>> {
        let sql = "SELECT max(id) FROM operation WHERE at <= ?1";
        let id = self.conn.query_row(sql, [stamp], |row| row.get(0));
        self.placed(id.map_err(Error::from))
    }
}
