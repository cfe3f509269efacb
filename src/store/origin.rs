//! Where a record came from: whether an import ever wrote it, or hands alone.
//!
//! Refuses to know what follows from it.

use super::Writer;
use crate::domain::{Entry, PrisonNumber};
use crate::error::Result;
use rusqlite::params;

impl Writer<'_> {
    /// Whether an import wrote a record of a person as it stands in the store, or wrote it before it was changed.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn came_with_a_file(&self, person: PrisonNumber, entry: &Entry) -> Result<bool> {
        let mut statement = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM operation WHERE kind = 'import' AND id IN (
                SELECT op FROM entry WHERE prisoner = ?1 AND kind = ?2 AND id = ?3
                UNION ALL
                SELECT op FROM entry_past WHERE prisoner = ?1 AND kind = ?2 AND id = ?3))",
        )?;
        let key = params![person.as_str(), entry.kind.word(), entry.id];
        Ok(statement.query_row(key, |row| row.get(0))?)
    }
}
