//! Which digests went out, and what became of people since: bookkeeping of the journal, and what it is compared with.
//!
//! Who leads and who was written to is personal, and an entry of the journal is kept for ever: it holds short digests of both,
//! which a repeat can be compared with and nobody can read. Refuses to know what a message says and how it left.

use super::cells::Cells;
use super::change::{Kind, Who};
use super::{Store, faults};
use crate::calendar::Day;
use crate::domain::PrisonNumber;
use crate::error::{Error, Result};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// What tells one message from every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending<'a> {
    /// The day it is for.
    pub on: Day,
    /// Whose it is, as the lists spell the lead; in any case.
    pub lead: &'a str,
    /// The address it goes to; in any case.
    pub recipient: &'a str,
    /// All that it says.
    pub content: &'a str,
    /// The end of the journal when what it says was read: what is recorded after it is news to the next.
    pub operation: i64,
}

/// A message that went out, as the journal has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub on: Day,
    /// The operation it was made at; none where an earlier version noted it without, or where there is no such operation
    /// before its own.
    pub operation: Option<i64>,
    lead: String,
    recipient: String,
    content: String,
}

/// How the entries of the journal begin.
const BEGINS: &str = "digest of ";

/// The first digits of a SHA-256 value: enough to know a text again.
#[must_use]
pub fn short_digest(text: &str) -> String {
    let whole = Sha256::digest(text.trim().to_lowercase().as_bytes());
    let digits = whole.iter().take(8).map(|byte| format!("{byte:02x}"));
    digits.collect()
}

impl Sending<'_> {
    fn sent(&self) -> Sent {
        Sent {
            on: self.on,
            operation: Some(self.operation),
            lead: short_digest(self.lead),
            recipient: short_digest(self.recipient),
            content: short_digest(self.content),
        }
    }
}

impl Sent {
    /// Whose it was: the short digest of the lead.
    #[must_use]
    pub fn lead(&self) -> &str {
        &self.lead
    }

    /// To whom it went: the short digest of the address.
    #[must_use]
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// Whether it is the same message, wherever the journal ended when it was made.
    fn says_the_same_as(&self, other: &Self) -> bool {
        let told = |sent: &Self| Self {
            operation: None,
            ..sent.clone()
        };
        told(self) == told(other)
    }

    /// The entry of the journal. The operation stands last, where earlier versions read over it.
    fn what(&self, how: &str) -> String {
        let operation = self.operation.map(|made| format!(", operation {made}"));
        format!(
            "{BEGINS}{} {how}: lead {}, recipient {}, content {}{}",
            self.on,
            self.lead,
            self.recipient,
            self.content,
            operation.unwrap_or_default()
        )
    }

    fn read(what: &str) -> Option<Self> {
        let (day, rest) = what.strip_prefix(BEGINS)?.split_once(' ')?;
        let (_, named) = rest.split_once(": ")?;
        let mut named = named.split(", ").map(|part| part.split_once(' '));
        let mut next = |name: &str| match named.next()?? {
            (of, text) if of == name => Some(text.to_owned()),
            _ => None,
        };
        Some(Self {
            on: Day::parse_iso(day)?,
            lead: next("lead")?,
            recipient: next("recipient")?,
            content: next("content")?,
            operation: next("operation").and_then(|made| made.parse().ok()),
        })
    }
}

impl Store {
    /// Every digest that went out, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn digests(&self) -> Result<Vec<Sent>> {
        self.placed(digests(&self.conn))
    }

    /// Whether this very message went out.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn was_sent(&self, sending: Sending<'_>) -> Result<bool> {
        let sending = sending.sent();
        let sent = self.digests()?;
        Ok(sent.iter().any(|sent| sent.says_the_same_as(&sending)))
    }

    /// Notes in the journal that a message went out. `how` is a word or two, such as `sent` or `left as a draft`.
    ///
    /// # Errors
    /// The store is locked or cannot be written.
    pub fn note_sent(&mut self, who: &Who, sending: Sending<'_>, how: &str) -> Result<()> {
        let what = sending.sent().what(how);
        let noted = self.change(who, &what, Kind::Bookkeeping, false, |_| Ok(()))?;
        debug_assert!(noted.operation.is_some());
        Ok(())
    }

    /// The last operation before a day, by the day on which each was done; 0 where there was none.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn last_operation_before(&self, day: Day) -> Result<i64> {
        let sql = "SELECT coalesce((SELECT min(id) - 1 FROM operation WHERE today >= ?1),
                                   (SELECT max(id) FROM operation), 0)";
        let found = self
            .conn
            .query_row(sql, [day.to_string()], |row| row.get(0));
        self.placed(found.map_err(Error::from))
    }

    /// The people whose custody, release dates or events were written or taken away after an operation.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn dates_touched_since(&self, operation: i64) -> Result<BTreeSet<PrisonNumber>> {
        self.placed(touched(&self.conn, operation))
    }
}

fn digests(conn: &Connection) -> Result<Vec<Sent>> {
    let mut all = conn.prepare_cached(
        "SELECT id, what FROM operation WHERE kind = 'bookkeeping' AND what GLOB ?1 ORDER BY id",
    )?;
    let mut rows = all.query([format!("{BEGINS}*")])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let own: i64 = row.get(0)?;
        found.extend(Sent::read(&row.get::<_, String>(1)?).map(|sent| Sent {
            // Of operations there is none missing, so that every one before this entry can be gone back to.
            operation: sent.operation.filter(|made| (0..own).contains(made)),
            ..sent
        }));
    }
    Ok(found)
}

fn touched(conn: &Connection, operation: i64) -> Result<BTreeSet<PrisonNumber>> {
    let of = |table: &str| {
        format!(
            "SELECT prisoner FROM {table} WHERE op > ?1
             UNION SELECT prisoner FROM {table}_past WHERE ended_op > ?1"
        )
    };
    let sql = ["custody", "release_date", "event"].map(of).join(" UNION ");
    let mut all = conn.prepare(&sql)?;
    let mut rows = all.query([operation])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let number = Cells::from(row, 0, "prisoner").text()?;
        found.insert(number.parse().map_err(|_| faults::damaged())?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{full, new_store, number, save, who};
    use super::*;
    use proptest::prelude::*;

    fn sending<'a>(lead: &'a str, recipient: &'a str, content: &'a str) -> Sending<'a> {
        Sending {
            on: Day::from_ymd(2026, 11, 22).unwrap(),
            lead,
            recipient,
            content,
            operation: 41,
        }
    }

    #[test]
    fn an_entry_names_nobody_and_is_known_again() {
        let one = sending("Priya Nairn", "p.nairn@example.gov.uk", "LATE: 3");
        let what = one.sent().what("left as a draft");
        for personal in ["Nairn", "nairn", "example", "LATE"] {
            assert!(!what.contains(personal), "{what}");
        }
        assert_eq!(Sent::read(&what), Some(one.sent()));
        assert_eq!(one.sent().lead(), short_digest(" PRIYA nairn"));
        assert_ne!(one.sent().lead(), short_digest("Priya Nair"));
        assert_eq!(Sent::read("backup to digest of 2026-11-22"), None);
    }

    #[test]
    fn what_is_recorded_before_a_message_is_noted_comes_after_what_it_was_made_at() {
        let (_folder, _path, mut store) = new_store();
        save(&mut store, None, &full("A1234BC"));
        let mut one = sending("Priya Nairn", "p.nairn@example.gov.uk", "LATE: 3");
        one.operation = store.head().unwrap().operation;
        save(&mut store, None, &full("B1234BC"));
        store.note_sent(&who(), one, "sent").unwrap();
        assert!(store.was_sent(one).unwrap());
        let noted = store.digests().unwrap();
        let made_at = noted[0].operation.unwrap();
        assert_eq!(made_at, one.operation);
        let touched = store.dates_touched_since(made_at).unwrap();
        assert_eq!(touched, BTreeSet::from([number("B1234BC")]));
        // No message is made at an operation that comes after its own entry.
        one.operation = store.head().unwrap().operation + 1;
        store.note_sent(&who(), one, "sent").unwrap();
        assert_eq!(store.digests().unwrap()[1].operation, None);
    }

    #[test]
    fn an_entry_without_its_operation_or_with_another_is_the_same_message() {
        let one = sending("Priya Nairn", "p.nairn@example.gov.uk", "LATE: 3").sent();
        for rest in ["", ", operation ", ", operation 4x", ", operations 4"] {
            let what = one.what("sent").replace(", operation 41", rest);
            let read = Sent::read(&what).unwrap();
            assert_eq!(read.operation, None, "{what}");
            assert!(read.says_the_same_as(&one), "{what}");
        }
        let later = one.what("sent").replace("41", "42");
        let later = Sent::read(&later).unwrap();
        assert_eq!(later.operation, Some(42));
        assert!(later.says_the_same_as(&one) && later != one);
    }

    proptest! {
        #[test]
        fn whatever_a_lead_is_called_is_read_back(lead in any::<String>(), to in any::<String>()) {
            let one = sending(&lead, &to, "content");
            let what = one.sent().what("sent");
            prop_assert_eq!(Sent::read(&what), Some(one.sent()));
            prop_assert!(!what.contains('\n'));
        }

        #[test]
        fn what_is_no_entry_is_none(what in any::<String>()) {
            prop_assert_eq!(Sent::read(&format!("{BEGINS}{what}")), None);
        }
    }
}
