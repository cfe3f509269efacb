//! The ids that the store gives out: each once, whatever becomes of what it was given to.
//!
//! Refuses to know what they are given to.

use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// The kinds of id that the store gives out, by their first letter.
const PREFIXES: [char; 7] = ['R', 'T', 'N', 'D', 'H', 'K', 'O'];

/// The last ids of each kind that a change gave out or saw.
#[derive(Default)]
pub(super) struct GivenIds(BTreeMap<char, Counter>);

#[derive(Default)]
struct Counter {
    last: u32,
    /// What the store gave out before this change is counted in.
    is_read: bool,
}

impl GivenIds {
    /// A new id.
    pub(super) fn next(&mut self, conn: &Connection, prefix: char) -> Result<String> {
        if !PREFIXES.contains(&prefix) {
            return Err(Error::bug(
                "store-id",
                format!("no id begins with {prefix}"),
            ));
        }
        let counter = self.0.entry(prefix).or_default();
        if !counter.is_read {
            let known: Option<u32> = conn
                .prepare_cached("SELECT last FROM counter WHERE prefix = ?1")?
                .query_row([prefix.to_string()], |row| row.get(0))
                .optional()?;
            counter.last = counter.last.max(known.unwrap_or(0));
            counter.is_read = true;
        }
        counter.last += 1;
        let last = counter.last;
        let width = if prefix == 'H' { 7 } else { 6 };
        Ok(format!("{prefix}{last:0width$}"))
    }

    /// Remembers an id that came from elsewhere, so that it is not given out again.
    pub(super) fn see(&mut self, id: &str) {
        let Some(prefix) = id.chars().next().filter(|c| PREFIXES.contains(c)) else {
            return;
        };
        // Longer numbers are not of our making, and would use up the supply at one stroke.
        let digits = &id[1..];
        if digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        if let Ok(number) = digits.parse::<u32>() {
            let counter = self.0.entry(prefix).or_default();
            counter.last = counter.last.max(number);
        }
    }

    /// Writes down how far the change came.
    pub(super) fn keep(&self, conn: &Connection) -> Result<()> {
        for (prefix, counter) in &self.0 {
            conn.execute(
                "INSERT INTO counter (prefix, last) VALUES (?1, ?2)
                 ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)",
                (prefix.to_string(), counter.last),
            )?;
        }
        Ok(())
    }
}
