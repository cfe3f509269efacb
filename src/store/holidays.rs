//! Bank holidays that were proclaimed after the program was made.
//!
//! Refuses to know which days are holidays by rule.

use super::Store;
use super::cells::{Cell, Cells};
use super::writer::Writer;
use crate::calendar::{BankHoliday, Day};
use crate::error::Result;
use rusqlite::Connection;

fn holidays(conn: &Connection) -> Result<Vec<BankHoliday>> {
    let mut all = conn.prepare_cached("SELECT day, name FROM holiday ORDER BY day")?;
    let mut rows = all.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, "holiday");
        found.push(BankHoliday {
            on: cells.day()?,
            name: cells.text()?,
        });
    }
    Ok(found)
}

impl Store {
    /// The added bank holidays, by day.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn holidays(&self) -> Result<Vec<BankHoliday>> {
        self.placed(holidays(&self.conn))
    }
}

impl Writer<'_> {
    /// The same as [`Store::holidays`], within a change.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn holidays(&self) -> Result<Vec<BankHoliday>> {
        holidays(self.conn)
    }

    /// Adds a bank holiday or renames one; says whether that changed anything.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn put_holiday(&mut self, day: Day, name: &str) -> Result<bool> {
        let operation = self.operation;
        let rows = self.write_store_wide(
            "INSERT INTO holiday (day, name, op) VALUES (?1, ?2, ?3)
             ON CONFLICT (day) DO UPDATE SET name = excluded.name, op = excluded.op WHERE name <> excluded.name",
            &[&Cell::from(day), &name, &operation],
        )?;
        Ok(rows > 0)
    }

    /// Takes an added bank holiday away; says whether there was one.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn remove_holiday(&mut self, day: Day) -> Result<bool> {
        Ok(self.write_store_wide("DELETE FROM holiday WHERE day = ?1", &[&Cell::from(day)])? > 0)
    }
}
