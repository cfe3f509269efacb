//! Undo and redo, which are operations of the journal themselves.
//!
//! To take an operation back is to put every row it touched to where it was just before it. Nothing of the past is ever
//! removed, so that a redo is the same thing done to the undo. Refuses to know what the rows say; what an undo is going to do
//! is said by table and prison number.

use super::Store;
use super::cells::Cells;
use super::change::Who;
use super::erase;
use super::journal::{Entry, EntryKind, operation};
use super::schema::{self, Table};
use super::writer::Writer;
use crate::domain::PrisonNumber;
use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeSet;

/// What an undo or a redo does to one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableMoves {
    pub table: String,
    /// Rows that come back.
    pub back: u64,
    /// Rows that go.
    pub gone: u64,
    /// Rows that become what they were.
    pub changed: u64,
}

/// What an undo or a redo does, or has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// The operation that is taken back or put back.
    pub entry: Entry,
    /// The tables in which something moves.
    pub tables: Vec<TableMoves>,
    /// The people whose records move.
    pub people: Vec<PrisonNumber>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Undo,
    Redo,
}

/// The operation that is next to be taken back or put back.
fn next(conn: &Connection, way: Way) -> Result<Option<Entry>> {
    let hollow = erase::hollow(conn)?;
    let standing = format!(
        "FROM operation WHERE kind IN ('change', 'import') AND undone_by IS NULL AND id NOT IN ({hollow})"
    );
    // Changes that were taken back and lie before one that stands were left behind by it, and so were those before an
    // erasure: what they would put back may be gone.
    let sql = match way {
        Way::Undo => format!("SELECT max(id) {standing}"),
        Way::Redo => format!(
            "SELECT id FROM operation WHERE undone_by > {} AND id > (SELECT coalesce(max(id), 0) {standing})
             AND id NOT IN ({hollow}) ORDER BY undone_by DESC LIMIT 1",
            erase::last(conn)?
        ),
    };
    let id: Option<i64> = conn
        .query_row(&sql, [], |row| row.get(0))
        .optional()?
        .flatten();
    id.map_or(Ok(None), |id| operation(conn, id))
}

/// The operation whose rows have to be put to where they were before it.
fn source(entry: &Entry, way: Way) -> i64 {
    match way {
        Way::Undo => entry.id,
        Way::Redo => entry.undone_by.unwrap_or(entry.id),
    }
}

/// The keys of the rows that came to be with operation ?1.
fn came(table: &Table) -> String {
    let (name, key) = (&table.name, table.key_list(""));
    format!(
        "SELECT {key} FROM {name} WHERE op = ?1 UNION SELECT {key} FROM {name}_past WHERE op = ?1
         EXCEPT SELECT {key} FROM {name}_past WHERE ended_op = ?1"
    )
}

fn moves(conn: &Connection, entry: Entry, way: Way) -> Result<Moves> {
    let operation = source(&entry, way);
    let mut tables = Vec::new();
    let mut people = BTreeSet::new();
    for table in schema::journalled(conn)? {
        let (name, key) = (&table.name, table.key_list(""));
        let count = |sql: &str| -> Result<u64> {
            let rows: i64 = conn.query_row(sql, [operation], |row| row.get(0))?;
            Ok(rows.unsigned_abs())
        };
        let all = count(&format!(
            "SELECT count(*) FROM {name}_past WHERE ended_op = ?1"
        ))?;
        let changed = count(&format!(
            "SELECT count(*) FROM {name} WHERE ({key}) IN (SELECT {key} FROM {name}_past WHERE ended_op = ?1)"
        ))?;
        let came = came(&table);
        let gone = count(&format!(
            "SELECT count(*) FROM {name} WHERE ({key}) IN ({came})"
        ))?;
        if let Some(person) = &table.person {
            let mut touched = conn.prepare(&format!(
                "SELECT {person} FROM {name}_past WHERE ended_op = ?1
                 UNION SELECT {person} FROM {name} WHERE ({key}) IN ({came})"
            ))?;
            let mut rows = touched.query([operation])?;
            while let Some(row) = rows.next()? {
                people.insert(Cells::from(row, 0, "prisoner").word(|text| text.parse().ok())?);
            }
        }
        if all + gone > 0 {
            tables.push(TableMoves {
                table: table.name,
                back: all - changed,
                gone,
                changed,
            });
        }
    }
    Ok(Moves {
        entry,
        tables,
        people: people.into_iter().collect(),
    })
}

/// Puts every row that an operation touched to where it was before.
fn put_back(writer: &mut Writer<'_>, operation: i64) -> Result<()> {
    let conn = writer.conn;
    // People go before their records and come before them; the keys are looked at when all is in place.
    conn.pragma_update(None, "defer_foreign_keys", true)?;
    let mut rows = 0;
    for table in schema::journalled(conn)? {
        let (name, key, columns) = (&table.name, table.key_list(""), table.list(""));
        rows += conn.execute(
            &format!("DELETE FROM {name} WHERE ({key}) IN ({})", came(&table)),
            [operation],
        )?;
        let mut updates: Vec<String> = table
            .beside_key()
            .map(|column| format!("\"{column}\" = excluded.\"{column}\""))
            .collect();
        updates.push("op = excluded.op".to_owned());
        rows += conn.execute(
            &format!(
                "INSERT INTO {name} ({columns}, op) SELECT {columns}, ?2 FROM {name}_past WHERE ended_op = ?1
                 ON CONFLICT ({key}) DO UPDATE SET {}",
                updates.join(", ")
            ),
            [operation, writer.operation],
        )?;
    }
    writer.wrote_many(rows as u64);
    Ok(())
}

impl Store {
    /// What `undo` would take back; none when there is nothing.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn preview_undo(&self) -> Result<Option<Moves>> {
        self.preview(Way::Undo)
    }

    /// What `redo` would put back; none when nothing was undone or something was changed since.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn preview_redo(&self) -> Result<Option<Moves>> {
        self.preview(Way::Redo)
    }

    /// Takes back the newest change or import that was not taken back yet; none when there is nothing.
    ///
    /// `expected` is the operation that the user was shown: another one is refused.
    ///
    /// # Errors
    /// The store cannot be written, or the newest change is not the expected one.
    pub fn undo(
        &mut self,
        who: &Who,
        expected: Option<i64>,
        dry_run: bool,
    ) -> Result<Option<Moves>> {
        self.go(Way::Undo, who, expected, dry_run)
    }

    /// Puts back what the newest undo took back, as long as nothing was changed since; none when there is nothing.
    ///
    /// # Errors
    /// The store cannot be written, or what is put back is not the expected operation.
    pub fn redo(
        &mut self,
        who: &Who,
        expected: Option<i64>,
        dry_run: bool,
    ) -> Result<Option<Moves>> {
        self.go(Way::Redo, who, expected, dry_run)
    }

    fn preview(&self, way: Way) -> Result<Option<Moves>> {
        self.placed(self.snapshot(|conn| {
            let entry = next(conn, way)?;
            entry.map(|entry| moves(conn, entry, way)).transpose()
        }))
    }

    fn go(
        &mut self,
        way: Way,
        who: &Who,
        expected: Option<i64>,
        dry_run: bool,
    ) -> Result<Option<Moves>> {
        self.must_be_writable()?;
        let Some(entry) = self.placed(next(&self.conn, way))? else {
            return Ok(None);
        };
        let target = entry.id;
        let (kind, verb) = match way {
            Way::Undo => (EntryKind::Undo(target), "undo"),
            Way::Redo => (EntryKind::Redo(target), "redo"),
        };
        let what = format!("{verb} {target}: {}", entry.what);
        let done = self.operate(who, &what, kind, dry_run, |writer| {
            // Only now is the store held: somebody may have been quicker.
            let now = next(writer.conn, way)?.filter(|now| now.id == target);
            let Some(entry) = now.filter(|now| expected.is_none_or(|id| id == now.id)) else {
                return Err(moved_on(verb));
            };
            let moves = moves(writer.conn, entry, way)?;
            put_back(writer, source(&moves.entry, way))?;
            let undone_by = (way == Way::Undo).then_some(writer.operation);
            let mark = "UPDATE operation SET undone_by = ?2 WHERE id = ?1";
            writer.conn.execute(mark, (target, undone_by))?;
            Ok(moves)
        })?;
        Ok(Some(done.value))
    }
}

fn moved_on(verb: &str) -> Error {
    Error::cannot(
        "store-moved-on",
        format!("the store was changed before the {verb} began"),
    )
    .hint(format!("look again, and {verb} if it is still wanted"))
}
