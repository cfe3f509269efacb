//! The shape of the file: the steps from one version to the next, and the twins that keep the past of every table.
//!
//! A table with a column `op` is journalled. Its twin, and the triggers of whoever writes, are made from its columns, so that
//! none can be forgotten when a table or a column is added. Refuses to know what the columns mean.

use super::faults;
use crate::error::Result;
use rusqlite::Connection;

/// What the file says it is: "RSTL", in the place where SQLite keeps an application's id.
pub(super) const APPLICATION_ID: u32 = 0x5253_544c;

/// The steps that make the schema, each from one version to the next. What a step writes over goes into no past.
pub(super) const STEPS: &[&str] = &[
    include_str!("migrations/001_first.sql"),
    include_str!("migrations/002_protocols_by_name.sql"),
    include_str!("migrations/003_entries.sql"),
    include_str!("migrations/004_no_triggers.sql"),
];

/// A journalled table.
pub(super) struct Table {
    pub(super) name: String,
    /// Every column but `op`, in the order of the table, with its type.
    pub(super) columns: Vec<(String, String)>,
    /// The columns of the primary key, in its order.
    pub(super) key: Vec<String>,
    /// The column of the prison number, in the tables of people.
    pub(super) person: Option<String>,
}

impl Table {
    /// The columns but `op`, separated by commas, each with something before it.
    pub(super) fn list(&self, before: &str) -> String {
        let names = self.columns.iter().map(|(name, _)| name.as_str());
        join(names, before)
    }

    /// The columns of the key, separated by commas, each with something before it.
    pub(super) fn key_list(&self, before: &str) -> String {
        join(self.key.iter().map(String::as_str), before)
    }

    /// The columns that are not of the key.
    pub(super) fn beside_key(&self) -> impl Iterator<Item = &str> {
        let names = self.columns.iter().map(|(name, _)| name);
        names
            .filter(|name| !self.key.contains(name))
            .map(String::as_str)
    }
}

fn join<'a>(names: impl Iterator<Item = &'a str>, before: &str) -> String {
    let quoted: Vec<String> = names.map(|name| format!("{before}\"{name}\"")).collect();
    quoted.join(", ")
}

/// The journalled tables, in the order in which they were made: people first, then what hangs on them.
pub(super) fn journalled(conn: &Connection) -> Result<Vec<Table>> {
    let mut names = conn.prepare(
        "SELECT t.name FROM main.sqlite_schema t JOIN pragma_table_info(t.name, 'main') c
         WHERE t.type = 'table' AND c.name = 'op' AND t.name NOT LIKE '%\\_past' ESCAPE '\\' ORDER BY t.rowid",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    names.into_iter().map(|name| table(conn, name)).collect()
}

fn table(conn: &Connection, name: String) -> Result<Table> {
    let mut info =
        conn.prepare("SELECT name, type, pk FROM pragma_table_info(?1, 'main') ORDER BY cid")?;
    let mut columns = Vec::new();
    let mut key: Vec<(i64, String)> = Vec::new();
    let mut rows = info.query([&name])?;
    while let Some(row) = rows.next()? {
        let (column, kind, place): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if place > 0 {
            key.push((place, column.clone()));
        }
        if column != "op" {
            columns.push((column, kind));
        }
    }
    key.sort();
    let key: Vec<String> = key.into_iter().map(|(_, column)| column).collect();
    let person = if name == "prisoner" {
        Some("number".to_owned())
    } else {
        key.first().filter(|first| *first == "prisoner").cloned()
    };
    Ok(Table {
        name,
        columns,
        key,
        person,
    })
}

/// Carries the schema from one version to the end of `steps`. Part of the caller's transaction.
pub(super) fn migrate(conn: &Connection, from: usize, steps: &[&str]) -> Result<()> {
    for step in steps.iter().skip(from) {
        conn.execute_batch(step)?;
    }
    for table in journalled(conn)? {
        make_twin(conn, &table)?;
    }
    if conn.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(faults::damaged());
    }
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", steps.len() as i64)?;
    Ok(())
}

/// Makes the past of a table, or adds the columns it lacks.
fn make_twin(conn: &Connection, table: &Table) -> Result<()> {
    let name = &table.name;
    let past = format!("{name}_past");
    let known: Vec<String> = conn
        .prepare("SELECT name FROM pragma_table_info(?1, 'main')")?
        .query_map([&past], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    if known.is_empty() {
        let mut columns: Vec<String> = table
            .columns
            .iter()
            .map(|(column, kind)| format!("\"{column}\" {kind}"))
            .collect();
        columns.push("op INTEGER NOT NULL".to_owned());
        columns.push("ended_op INTEGER NOT NULL".to_owned());
        conn.execute_batch(&format!(
            "CREATE TABLE {past} ({}, PRIMARY KEY ({}, op)) STRICT, WITHOUT ROWID;
             CREATE INDEX {past}_ended ON {past} (ended_op);",
            columns.join(", "),
            table.key_list("")
        ))?;
    } else {
        for (column, kind) in &table.columns {
            if !known.contains(column) {
                conn.execute_batch(&format!(
                    "ALTER TABLE {past} ADD COLUMN \"{column}\" {kind}"
                ))?;
            }
        }
    }
    Ok(())
}

/// Sees to it that what this connection writes over or takes away goes into the past.
///
/// A row that one operation writes twice leaves only its last state: what it was in between, nobody ever saw. The triggers are
/// those of a connection that writes and not of the file, because every command that only reads would parse them first.
pub(super) fn keep_the_past(conn: &Connection) -> Result<()> {
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    let tables = journalled(conn)?;
    if tables.is_empty() {
        return Err(faults::damaged());
    }
    for table in tables {
        let name = &table.name;
        let (columns, old) = (table.list(""), table.list("old."));
        conn.execute_batch(&format!(
            "CREATE TEMP TRIGGER {name}_replaced AFTER UPDATE ON main.{name} WHEN old.op <> new.op BEGIN
                 INSERT INTO {name}_past ({columns}, op, ended_op) VALUES ({old}, old.op, new.op);
             END;
             CREATE TEMP TRIGGER {name}_deleted AFTER DELETE ON main.{name} WHEN old.op <> (SELECT max(id) FROM operation) BEGIN
                 INSERT INTO {name}_past ({columns}, op, ended_op) VALUES ({old}, old.op, (SELECT max(id) FROM operation));
             END;"
        ))?;
    }
    Ok(())
}

/// How many triggers the file has that no step made: what they write would come beside what a change writes.
pub(super) fn strange_triggers(conn: &Connection) -> Result<i64> {
    let strange = conn.query_row(
        "SELECT count(*) FROM main.sqlite_schema WHERE type = 'trigger' AND name <> 'operation_by_an_older_program'",
        [],
        |row| row.get(0),
    )?;
    Ok(strange)
}

/// The journalled tables whose twin is missing or does not have every column.
pub(super) fn without_past(conn: &Connection) -> Result<Vec<String>> {
    let mut lacking = Vec::new();
    for table in journalled(conn)? {
        let twin = self::table(conn, format!("{}_past", table.name))?;
        let mut columns = table.columns.iter();
        if !columns.all(|column| twin.columns.contains(column)) {
            lacking.push(table.name);
        }
    }
    Ok(lacking)
}
