//! Everything of one person taken out of the file for good: what is, what was, and their number in the journal.
//!
//! The headers of the operations stay, without the number, and so do their digests, so that the chain ends where it ended. An
//! erasure is an operation that names those it took rows from; a mark without one shows as a fault. Refuses to know of copies
//! of the file, and why somebody is erased.

use super::change::Who;
use super::journal::{Entry, EntryKind};
use super::whose::{Purpose, Whose, list, went_to};
use super::{Store, read, schema};
use crate::domain::PrisonNumber;
use crate::error::{Error, Result};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// What stands in a header where the number of an erased person stood.
const BLANK: &str = "[erased]";
/// How the header of an erasure begins.
const HEADER: &str = "erase one person";
const NAMED: &str = " from operations ";

/// What an erasure takes out, or has taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// Rows that are there now.
    pub present: u64,
    /// Rows of the past.
    pub past: u64,
    /// The operations that wrote or ended these rows, or whose headers have the number.
    pub operations: Vec<i64>,
    /// How many headers lose the number.
    pub headers: u64,
    /// Numbers that the person had before.
    pub former: Vec<PrisonNumber>,
    /// The file was written anew without the room that the rows took; else the bytes of older changes may still be in it.
    pub swept: bool,
}

impl Store {
    /// What an erasure would take out; none when there is no such person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn preview_erasure(&self, number: PrisonNumber) -> Result<Option<Erasure>> {
        self.placed(self.snapshot(|conn| survey(conn, number)))
    }

    /// The number under which a person is found whose records were merged or numbered anew.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn went_to(&self, number: PrisonNumber) -> Result<Option<PrisonNumber>> {
        self.placed(went_to(&self.conn, number))
    }

    /// Takes a person out for good, and writes the file anew so that the bytes are gone from it. `expected` is what the user was
    /// shown. It cannot be taken back.
    ///
    /// # Errors
    /// The store cannot be written, or is no longer as it was shown.
    pub fn erase(
        &mut self,
        who: &Who,
        number: PrisonNumber,
        expected: &Erasure,
    ) -> Result<Erasure> {
        self.must_be_writable()?;
        let whose = self.placed(Whose::is(&self.conn, number))?;
        let secure = self.conn.pragma_update(None, "secure_delete", true);
        self.placed(secure.map_err(Error::from))?;
        let mut what = HEADER.to_owned();
        if !expected.operations.is_empty() {
            what += NAMED;
            what += &ranges(&expected.operations);
        }
        self.operate(who, &what, EntryKind::Bookkeeping, false, |writer| {
            let conn = writer.conn;
            if survey(conn, number)?.as_ref() != Some(expected) {
                return Err(Error::cannot(
                    "store-moved-on",
                    "the store was changed before the erasure began",
                )
                .hint("look again, and erase if it is still wanted"));
            }
            take_out(conn, &whose, &expected.operations)
        })?;
        let mut done = expected.clone();
        // What earlier changes left in unused room goes only when the file is written anew.
        done.swept = self.conn.execute_batch("VACUUM").is_ok();
        Ok(done)
    }
}

fn survey(conn: &Connection, number: PrisonNumber) -> Result<Option<Erasure>> {
    if !read::numbers(conn)?.contains(&number) {
        return Ok(None);
    }
    let whose = Whose::is(conn, number)?;
    let mut operations = BTreeSet::new();
    let (mut present, mut past) = (0, 0);
    for table in schema::journalled(conn)? {
        let conditions = (whose.present(&table), whose.past(&table, Purpose::Erase));
        let (Some(now), Some(then)) = conditions else {
            continue;
        };
        let name = &table.name;
        let mut here = conn.prepare(&format!("SELECT op FROM {name} WHERE {now}"))?;
        let mut rows = here.query([])?;
        while let Some(row) = rows.next()? {
            present += 1;
            operations.insert(row.get(0)?);
        }
        let mut there = conn.prepare(&format!(
            "SELECT op, ended_op FROM {name}_past WHERE {then}"
        ))?;
        let mut rows = there.query([])?;
        while let Some(row) = rows.next()? {
            past += 1;
            operations.extend([row.get::<_, i64>(0)?, row.get(1)?]);
        }
    }
    let headers = headers(conn, &whose)?;
    operations.extend(headers.iter().map(|(id, _)| *id));
    Ok(Some(Erasure {
        present,
        past,
        operations: operations.into_iter().collect(),
        headers: headers.len() as u64,
        former: whose.former(),
        swept: false,
    }))
}

/// The headers in which a number of the person stands, as they are without it.
fn headers(conn: &Connection, whose: &Whose) -> Result<Vec<(i64, String)>> {
    let mut all = conn.prepare("SELECT id, what FROM operation ORDER BY id")?;
    let mut rows = all.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, what): (i64, String) = (row.get(0)?, row.get(1)?);
        let own = whose.tenures.iter().filter(|own| own.has(id));
        let blanked = own.fold(what.clone(), |what, own| {
            what.replace(own.number.as_str(), BLANK)
        });
        if blanked != what {
            found.push((id, blanked));
        }
    }
    Ok(found)
}

fn take_out(conn: &Connection, whose: &Whose, operations: &[i64]) -> Result<()> {
    // People go before their records; the keys are looked at when all is gone.
    conn.pragma_update(None, "defer_foreign_keys", true)?;
    for table in schema::journalled(conn)? {
        let conditions = (whose.present(&table), whose.past(&table, Purpose::Erase));
        let (Some(now), Some(then)) = conditions else {
            continue;
        };
        let name = &table.name;
        // The trigger keeps what is deleted here, until the next line.
        conn.execute(&format!("DELETE FROM {name} WHERE {now}"), [])?;
        conn.execute(&format!("DELETE FROM {name}_past WHERE {then}"), [])?;
    }
    for (id, what) in headers(conn, whose)? {
        conn.execute("UPDATE operation SET what = ?2 WHERE id = ?1", (id, what))?;
    }
    let marked = list(operations);
    conn.execute(
        &format!("UPDATE operation SET erased = 1 WHERE id IN ({marked})"),
        [],
    )?;
    Ok(())
}

/// Numbers in order as people write them: `3, 5-9`.
fn ranges(numbers: &[i64]) -> String {
    let mut spans: Vec<(i64, i64)> = Vec::new();
    for number in numbers {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => spans.push((*number, *number)),
        }
    }
    let words = spans.into_iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}-{last}"),
    });
    words.collect::<Vec<_>>().join(", ")
}

/// The operations that an erasure names; none for any other operation.
pub(super) fn operations_named(entry: &Entry) -> Vec<i64> {
    let named = entry.what.strip_prefix(HEADER);
    let named = named.and_then(|rest| rest.strip_prefix(NAMED));
    let Some(named) = named.filter(|_| entry.kind == EntryKind::Bookkeeping) else {
        return Vec::new();
    };
    let spans = named.split(", ").filter_map(|span| {
        let (first, last) = span.split_once('-').unwrap_or((span, span));
        Some(first.parse::<i64>().ok()?..=last.parse().ok()?)
    });
    // No erasure names an operation after it, so that a forged span cannot be endless.
    spans.flatten().take_while(|id| *id < entry.id).collect()
}

impl Entry {
    /// Whether it erased somebody, who from then on is missing from the past too.
    #[must_use]
    pub fn is_erasure(&self) -> bool {
        self.kind == EntryKind::Bookkeeping && self.what.starts_with(HEADER)
    }
}

/// Whether the header lost the number that stood in it.
pub(super) fn is_blanked(entry: &Entry) -> bool {
    entry.what.contains(BLANK)
}

/// The newest erasure; 0 when there was none.
pub(super) fn last(conn: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(id), 0) FROM operation WHERE kind = 'bookkeeping' AND what LIKE ?1 || '%'";
    Ok(conn.query_row(sql, [HEADER], |row| row.get(0))?)
}

/// The operations of which an erasure left no row, separated by commas: there is nothing in them to take back.
pub(super) fn hollow(conn: &Connection) -> Result<String> {
    let erased = "SELECT id FROM operation WHERE erased = 1 AND kind IN ('change', 'import')";
    let mut left: BTreeSet<i64> = BTreeSet::new();
    let mut all = conn.prepare(erased)?;
    for id in all.query_map([], |row| row.get(0))? {
        left.insert(id?);
    }
    if left.is_empty() {
        return Ok(String::new());
    }
    for table in schema::journalled(conn)? {
        let name = &table.name;
        let mut rows = conn.prepare(&format!(
            "SELECT op FROM {name} UNION SELECT op FROM {name}_past UNION SELECT ended_op FROM {name}_past"
        ))?;
        for id in rows.query_map([], |row| row.get(0))? {
            left.remove(&id?);
        }
    }
    Ok(list(&left.into_iter().collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_erasure_names_reads_back() {
        let numbers = [1, 3, 4, 5, 9];
        assert_eq!(ranges(&numbers), "1, 3-5, 9");
        let entry = Entry {
            id: 10,
            at: String::new(),
            user: String::new(),
            today: crate::calendar::Day::MIN,
            today_given: false,
            kind: EntryKind::Bookkeeping,
            what: format!("{HEADER}{NAMED}1, 3-5, 9"),
            undone_by: None,
            hash: crate::store::Hash::default(),
        };
        assert_eq!(operations_named(&entry), numbers);
        let forged = Entry {
            what: format!("{HEADER}{NAMED}1-9223372036854775807"),
            ..entry
        };
        assert_eq!(operations_named(&forged).len(), 9);
    }
}
