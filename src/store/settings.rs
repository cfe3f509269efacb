//! Settings that can change a date or a figure, and so belong with the records: each a key and a text.
//!
//! Refuses to know what a key means.

use super::Store;
use super::cells::Cells;
use super::writer::Writer;
use crate::error::Result;
use rusqlite::Connection;
use std::collections::BTreeMap;

fn settings(conn: &Connection) -> Result<BTreeMap<String, String>> {
    let mut all = conn.prepare_cached("SELECT key, value FROM setting")?;
    let mut rows = all.query([])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "setting");
        found.insert(cells.text()?, cells.text()?);
    }
    Ok(found)
}

impl Store {
    /// Every setting.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        self.placed(settings(&self.conn))
    }
}

impl Writer<'_> {
    /// The same as [`Store::settings`], within a change.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        settings(self.conn)
    }

    /// Sets a setting, or removes it; says whether that changed anything.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>) -> Result<bool> {
        let operation = self.operation;
        let rows = match value {
            Some(value) => self.write_store_wide(
                "INSERT INTO setting (key, value, op) VALUES (?1, ?2, ?3)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value, op = excluded.op WHERE value <> excluded.value",
                &[&key, &value, &operation],
            )?,
            None => self.write_store_wide("DELETE FROM setting WHERE key = ?1", &[&key])?,
        };
        Ok(rows > 0)
    }
}
