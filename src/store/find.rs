//! Who is meant by a text or by the id of a record.
//!
//! Refuses to know what is recorded of whoever is found.

use super::Store;
use super::cells::Cells;
use super::family::Family;
use super::read::collect_numbers;
use crate::domain::{Entry, Note, PrisonNumber, Prisoner, Referral, Tenancy, Todo};
use crate::error::Result;
use rusqlite::Connection;

impl Store {
    /// Everybody whose number, name or CRN has this text in it, in any case; in the order of numbers.
    ///
    /// Names are found in either order, `okafor grace` and `grace okafor`, and a straight apostrophe finds a curly one.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn find(&self, text: &str) -> Result<Vec<PrisonNumber>> {
        self.placed(find(&self.conn, text))
    }

    /// The people who have a record with this id: a referral, tenancy, note or to-do. Files may use one id for several people.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn owners_of(&self, id: &str) -> Result<Vec<PrisonNumber>> {
        self.placed(owners_of(&self.conn, id))
    }
}

fn find(conn: &Connection, text: &str) -> Result<Vec<PrisonNumber>> {
    let wanted = plain(text);
    let mut found = Vec::new();
    if wanted.is_empty() {
        return Ok(found);
    }
    let mut everybody = conn
        .prepare_cached("SELECT number, surname, forenames, crn FROM prisoner ORDER BY number")?;
    let mut rows = everybody.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, Prisoner::TABLE);
        let number: PrisonNumber = cells.word(|text| text.parse().ok())?;
        let (surname, forenames) = (cells.text()?, cells.text()?);
        let crn = cells.optional_text()?.unwrap_or_default();
        // A character that is in no name keeps the parts from running into each other.
        let all = format!("{surname} {forenames} {surname}\n{number}\n{crn}");
        if plain(&all).contains(&wanted) {
            found.push(number);
        }
    }
    Ok(found)
}

fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    lower
        .replace(['\u{2019}', '\u{02bc}'], "'")
        .replace(',', "")
}

fn owners_of(conn: &Connection, id: &str) -> Result<Vec<PrisonNumber>> {
    let mut numbers = Vec::new();
    for table in [
        Referral::TABLE,
        Tenancy::TABLE,
        Note::TABLE,
        Todo::TABLE,
        Entry::TABLE,
    ] {
        let sql = format!("SELECT prisoner FROM {table} WHERE id = ?1");
        collect_numbers(conn.prepare_cached(&sql)?.query([id])?, &mut numbers)?;
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}
