//! What the directory holds beside the register of the program: providers, offices, what is known of prisons.
//!
//! Refuses to know what a record means.

use super::Store;
use super::cells::Cells;
use super::families::entry;
use super::writer::Writer;
use crate::domain::{Entry, EntryKind};
use crate::error::Result;
use rusqlite::Connection;

fn directory(conn: &Connection) -> Result<Vec<Entry>> {
    let mut all =
        conn.prepare_cached("SELECT kind, id, fields FROM directory_entry ORDER BY kind, id")?;
    let mut rows = all.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "directory_entry");
        let kind = cells.word(EntryKind::from_word)?;
        let (id, fields) = (cells.text()?, cells.text()?);
        found.push(entry::read(kind, id, &fields).ok_or_else(|| cells.broken())?);
    }
    Ok(found)
}

impl Store {
    /// Every record of the directory, by kind and id.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn directory(&self) -> Result<Vec<Entry>> {
        self.placed(directory(&self.conn))
    }
}

impl Writer<'_> {
    /// The same as [`Store::directory`], within a change.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn directory(&self) -> Result<Vec<Entry>> {
        directory(self.conn)
    }

    /// Adds a record of the directory or writes it anew; says whether that changed anything.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn put_directory_entry(&mut self, record: &Entry) -> Result<bool> {
        self.see(&record.id);
        let operation = self.operation;
        let fields = entry::written(record);
        let rows = self.write_store_wide(
            "INSERT INTO directory_entry (kind, id, fields, op) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (kind, id) DO UPDATE SET fields = excluded.fields, op = excluded.op WHERE fields <> excluded.fields",
            &[&record.kind.word(), &record.id, &fields, &operation],
        )?;
        Ok(rows > 0)
    }

    /// Takes a record of the directory away; says whether there was one.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn remove_directory_entry(&mut self, kind: EntryKind, id: &str) -> Result<bool> {
        let sql = "DELETE FROM directory_entry WHERE kind = ?1 AND id = ?2";
        Ok(self.write_store_wide(sql, &[&kind.word(), &id])? > 0)
    }
}
