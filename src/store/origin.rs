//! Where a record came from: whether an import ever wrote it, or hands alone.
//!
//! Refuses to know what follows from it.

use super::Writer;
use crate::domain::Entry;
use crate::error::Result;
use rusqlite::params;

impl Writer<'_> {
    /// Whether an import wrote a record as it stands in the store, or wrote it before it was changed: under whatever number, since
    /// people are merged and numbered anew.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn came_with_a_file(&self, entry: &Entry) -> Result<bool> {
        let mut statement = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM operation WHERE kind = 'import' AND id IN (
                SELECT op FROM entry WHERE kind = ?1 AND id = ?2
                UNION ALL
                SELECT op FROM entry_past WHERE kind = ?1 AND id = ?2))",
        )?;
        let key = params![entry.kind.word(), entry.id];
        Ok(statement.query_row(key, |row| row.get(0))?)
    }
}
