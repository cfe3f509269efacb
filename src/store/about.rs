//! Everything that the file holds of one person, present and past, with the operations behind it: what somebody is given who
//! asks what is held about them.
//!
//! Rows come as they are in the tables, so that a family that is added later is in it without a line here. Refuses to know what
//! a column means; numbers of other prisoners in the headers are left out.

use super::Store;
use super::journal::{self, Entry};
use super::schema;
use super::whose::{Purpose, Whose};
use crate::domain::PrisonNumber;
use crate::error::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// One row, as it is or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldRow {
    /// Columns and values, the absent and empty ones left out.
    pub values: Vec<(String, String)>,
    /// The operation that wrote it.
    pub written: i64,
    /// The operation that replaced or removed it.
    pub ended: Option<i64>,
}

/// The rows of one table, in the order of their keys, and of one key in the order in which they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub table: String,
    pub rows: Vec<HeldRow>,
}

/// Everything of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub tables: Vec<Held>,
    /// The operations that wrote or ended these rows, or that name the person, oldest first.
    pub operations: Vec<Entry>,
    /// Numbers that the person had before.
    pub former: Vec<PrisonNumber>,
}

/// What stands in a header where the number of another prisoner stood.
const ANOTHER: &str = "[another prisoner]";

impl Store {
    /// Everything of one person; empty when there is no such person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn about(&self, number: PrisonNumber) -> Result<About> {
        self.placed(self.snapshot(|conn| about(conn, number)))
    }
}

fn about(conn: &Connection, number: PrisonNumber) -> Result<About> {
    let whose = Whose::is(conn, number)?;
    let mut touched = BTreeSet::new();
    let mut tables = Vec::new();
    for table in schema::journalled(conn)? {
        let conditions = (whose.present(&table), whose.past(&table, Purpose::Show));
        let (Some(now), Some(then)) = conditions else {
            continue;
        };
        let (name, columns, key) = (&table.name, table.list(""), table.key_list(""));
        let mut all = conn.prepare(&format!(
            "SELECT {columns}, op, NULL AS ended_op FROM main.{name} WHERE {now}
             UNION ALL SELECT {columns}, op, ended_op FROM main.{name}_past WHERE {then} ORDER BY {key}, op"
        ))?;
        let mut rows = all.query([])?;
        let mut held = Vec::new();
        while let Some(row) = rows.next()? {
            let one = read(row, &table)?;
            touched.insert(one.written);
            touched.extend(one.ended);
            held.push(one);
        }
        if !held.is_empty() {
            tables.push(Held {
                table: table.name,
                rows: held,
            });
        }
    }
    let mut operations = Vec::new();
    journal::walk(conn, |mut entry, _, _| {
        let names_them = whose
            .tenures
            .iter()
            .any(|own| own.has(entry.id) && entry.what.contains(own.number.as_str()));
        if names_them || touched.contains(&entry.id) {
            entry.what = without_others(&entry.what, &whose);
            operations.push(entry);
        }
        Ok(())
    })?;
    Ok(About {
        tables,
        operations,
        former: whose.former(),
    })
}

fn read(row: &Row<'_>, table: &schema::Table) -> Result<HeldRow> {
    let mut values = Vec::new();
    for (place, (column, _)) in table.columns.iter().enumerate() {
        let text = match row.get_ref(place)? {
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => String::new(),
        };
        match serde_json::from_str::<Map<String, Value>>(&text) {
            // A list of named values in one column.
            Ok(named) if column == "fields" => {
                values.extend(named.into_iter().map(|(name, value)| {
                    let text = value.as_str().map(str::to_owned);
                    (name, text.unwrap_or_else(|| value.to_string()))
                }))
            }
            _ if text.is_empty() => {}
            _ => values.push((column.clone(), text)),
        }
    }
    let count = table.columns.len();
    Ok(HeldRow {
        values,
        written: row.get(count)?,
        ended: row.get(count + 1)?,
    })
}

fn without_others(what: &str, whose: &Whose) -> String {
    let words = what.split(' ').map(|word| match word.parse() {
        Ok(number) if !whose.has_number(number) => ANOTHER,
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}
