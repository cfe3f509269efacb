//! Which protocols are in force and from when, and the texts of the user's own.
//!
//! Refuses to read a protocol: a text goes in and comes out as it was.

use super::Store;
use super::cells::{Cell, Cells};
use super::writer::Writer;
use crate::calendar::Day;
use crate::error::Result;
use rusqlite::Connection;

/// A protocol of the user's own, taken in from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnProtocol {
    pub id: String,
    pub version: u32,
    pub title: String,
    pub text: String,
}

/// A protocol in force from a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtocolInForce {
    pub id: String,
    pub version: u32,
    pub title: String,
    /// The text that is in force; none in stores of before, where it is the program's own.
    pub text: Option<String>,
    pub from: Day,
    /// The last day on which it is in force.
    pub until: Option<Day>,
    /// Only for the people for whom it is used by name.
    pub only_named: bool,
}

fn in_force(conn: &Connection) -> Result<Vec<ProtocolInForce>> {
    let mut all = conn.prepare_cached(
        "SELECT id, version, title, text, from_day, until_day, only_named FROM protocol_in_force ORDER BY id, from_day",
    )?;
    let mut rows = all.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "protocol_in_force");
        found.push(ProtocolInForce {
            id: cells.text()?,
            version: cells.number()?,
            title: cells.text()?,
            text: cells.optional_text()?,
            from: cells.day()?,
            until: cells.optional_day()?,
            only_named: cells.optional_flag()?.is_some(),
        });
    }
    Ok(found)
}

fn own(conn: &Connection) -> Result<Vec<OwnProtocol>> {
    let mut all = conn
        .prepare_cached("SELECT id, version, title, text FROM own_protocol ORDER BY id, version")?;
    let mut rows = all.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "own_protocol");
        found.push(OwnProtocol {
            id: cells.text()?,
            version: cells.number()?,
            title: cells.text()?,
            text: cells.text()?,
        });
    }
    Ok(found)
}

impl Store {
    /// Every stretch of days on which a protocol is or was in force, by id and first day.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn protocols(&self) -> Result<Vec<ProtocolInForce>> {
        self.placed(in_force(&self.conn))
    }

    /// The protocols of the user's own, in force or not, by id and version.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn own_protocols(&self) -> Result<Vec<OwnProtocol>> {
        self.placed(own(&self.conn))
    }
}

impl Writer<'_> {
    /// The same as [`Store::protocols`], within a change.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn protocols(&self) -> Result<Vec<ProtocolInForce>> {
        in_force(self.conn)
    }

    /// Takes in a protocol of the user's own, or its text anew; says whether that changed anything.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn add_protocol(&mut self, protocol: &OwnProtocol) -> Result<bool> {
        let OwnProtocol {
            id,
            version,
            title,
            text,
        } = protocol;
        let operation = self.operation;
        let rows = self.write_store_wide(
            "INSERT INTO own_protocol (id, version, title, text, op) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id, version) DO UPDATE SET title = excluded.title, text = excluded.text, op = excluded.op
             WHERE (title, text) IS NOT (excluded.title, excluded.text)",
            &[id, version, title, text, &operation],
        )?;
        Ok(rows > 0)
    }

    /// Puts a protocol in force from a day, or changes what is in force from that day; says whether that changed anything.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_protocol(&mut self, protocol: &ProtocolInForce) -> Result<bool> {
        let ProtocolInForce {
            id,
            version,
            title,
            text,
            from,
            until,
            only_named,
        } = protocol;
        let (from, until, operation) = (Cell::from(*from), Cell::from(*until), self.operation);
        let only_named = only_named.then_some(1);
        let rows = self.write_store_wide(
            "INSERT INTO protocol_in_force (id, version, title, text, from_day, until_day, only_named, op)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (id, from_day) DO UPDATE SET version = excluded.version, title = excluded.title,
                 text = excluded.text, until_day = excluded.until_day, only_named = excluded.only_named, op = excluded.op
             WHERE (version, title, text, until_day, only_named) IS NOT
                 (excluded.version, excluded.title, excluded.text, excluded.until_day, excluded.only_named)",
            &[id, version, title, text, &from, &until, &only_named, &operation],
        )?;
        Ok(rows > 0)
    }

    /// Makes these the stretches of days of a protocol, and takes every other one away; says whether that changed anything.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_stretches(&mut self, id: &str, stretches: &[ProtocolInForce]) -> Result<bool> {
        let mut changed = false;
        for gone in self.protocols()?.iter().filter(|held| held.id == id) {
            if stretches.iter().all(|kept| kept.from != gone.from) {
                let from = Cell::from(gone.from);
                changed |= self.write_store_wide(
                    "DELETE FROM protocol_in_force WHERE id = ?1 AND from_day = ?2",
                    &[&id, &from],
                )? > 0;
            }
        }
        for stretch in stretches {
            changed |= self.set_protocol(stretch)?;
        }
        Ok(changed)
    }
}
