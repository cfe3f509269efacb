//! What the directory holds beside the register of the program: providers, offices, what is known of prisons.
//!
//! Refuses to know what a record means.

use super::Store;
use super::cells::Cells;
use super::families::entry;
use super::writer::Writer;
use crate::calendar::Day;
use crate::domain::over_files::{self, Version};
use crate::domain::{ByHand, Entry, EntryKind};
use crate::error::Result;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

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

/// Every version that was not undone of every record, in order.
const VERSIONS: &str = "
    SELECT version.kind, version.id, version.fields, wrote.kind = 'import', wrote.today
    FROM (SELECT kind, id, fields, op FROM directory_entry
          UNION ALL SELECT kind, id, fields, op FROM directory_entry_past) version
    JOIN operation wrote ON wrote.id = version.op
    WHERE wrote.kind IN ('change', 'import') AND wrote.undone_by IS NULL
    ORDER BY version.kind, version.id, version.op";

/// The records that are gone, each with the day on which a hand last wrote to it: who took it away. What was undone since counts
/// among the rows that a hand put an end to.
const TAKEN_AWAY: &str = "
    SELECT past.kind, past.id, ended.today, max(ended.id)
    FROM directory_entry_past past
    JOIN operation ended ON ended.id = past.ended_op AND ended.kind = 'change' AND ended.undone_by IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM directory_entry now WHERE now.kind = past.kind AND now.id = past.id)
    GROUP BY past.kind, past.id";

/// What was written by hand over what files said of each record; see [`over_files`].
fn by_hand(conn: &Connection) -> Result<Vec<ByHand>> {
    let mut taken_away: HashMap<(EntryKind, String), Day> = HashMap::new();
    let mut gone = conn.prepare_cached(TAKEN_AWAY)?;
    let mut rows = gone.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "directory_entry");
        let record = (cells.word(EntryKind::from_word)?, cells.text()?);
        taken_away.insert(record, cells.day()?);
    }
    let mut records: BTreeMap<(EntryKind, String), Vec<Version>> = BTreeMap::new();
    let mut all = conn.prepare_cached(VERSIONS)?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "directory_entry");
        let (kind, id) = (cells.word(EntryKind::from_word)?, cells.text()?);
        let fields = cells.text()?;
        let entry = entry::read(kind, id.clone(), &fields).ok_or_else(|| cells.broken())?;
        records.entry((kind, id)).or_default().push(Version {
            entry,
            by_file: cells.number()?,
            on: cells.day()?,
        });
    }
    let remarks = records.iter().flat_map(|(record, versions)| {
        over_files::remarks(versions, taken_away.get(record).copied())
    });
    Ok(remarks.collect())
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

    /// What a worker wrote over what files had said of the directory, or took away of it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn directory_by_hand(&self) -> Result<Vec<ByHand>> {
        by_hand(self.conn)
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
