//! The ids that the store gives out: each once, whatever becomes of what it was given to.
//!
//! Refuses to know what they are given to.

use crate::domain::LastIds;
use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeSet;

/// How far a change came with ids.
#[derive(Default)]
pub(super) struct GivenIds {
    /// The last of each kind that the change gave out or saw.
    last: LastIds,
    /// The kinds in which what the store gave out before this change is counted.
    read: BTreeSet<char>,
}

impl GivenIds {
    /// A new id.
    pub(super) fn next(&mut self, conn: &Connection, prefix: char) -> Result<String> {
        if !LastIds::is_prefix(prefix) {
            return Err(Error::bug(
                "store-id",
                format!("no id begins with {prefix}"),
            ));
        }
        if self.read.insert(prefix) {
            let known: Option<u32> = conn
                .prepare_cached("SELECT last FROM counter WHERE prefix = ?1")?
                .query_row([prefix.to_string()], |row| row.get(0))
                .optional()?;
            self.last.reach(prefix, known.unwrap_or(0));
        }
        let next = self.last.after(prefix).ok_or_else(|| {
            Error::store(
                "no-ids-left",
                format!("every id that begins with {prefix} is given out"),
            )
        })?;
        self.last.reach(prefix, next);
        let width = if prefix == 'H' { 7 } else { 6 };
        Ok(format!("{prefix}{next:0width$}"))
    }

    /// Remembers an id that came from elsewhere, so that it is not given out again.
    pub(super) fn see(&mut self, id: &str) {
        self.last.see(id);
    }

    /// The same of all those that somebody else has seen.
    pub(super) fn see_all(&mut self, ids: &LastIds) {
        self.last.join(ids);
    }

    /// Writes down how far the change came.
    pub(super) fn keep(&self, conn: &Connection) -> Result<()> {
        for (prefix, last) in self.last.iter() {
            conn.execute(
                "INSERT INTO counter (prefix, last) VALUES (?1, ?2)
                 ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)",
                (prefix.to_string(), last),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_no_id_is_left_none_is_given_out_again() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE counter (prefix TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL);
             INSERT INTO counter VALUES ('R', 89999998), ('T', 4294967295)",
        )
        .unwrap();
        let mut given = GivenIds::default();
        assert_eq!(given.next(&conn, 'R').unwrap(), "R89999999");
        for prefix in ['R', 'T'] {
            let refused = given.next(&conn, prefix).unwrap_err();
            assert_eq!(refused.code(), "no-ids-left");
        }
    }
}
