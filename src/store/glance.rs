//! A look at a store while somebody is typing: what may be completed, and nothing else.
//!
//! Never writes, never waits and never carries an older file forward; whoever glances gets nothing rather than an error that
//! would stand in the middle of a command line.

use super::open::inspect;
use super::schema::STEPS;
use super::{Access, Store, file_id::FileId};
use crate::domain::authorities;
use crate::domain::entry::kinds::ORGANISATIONS;
use crate::error::{Error, Result};
use rusqlite::{Connection, OpenFlags, params};
use std::path::Path;
use std::time::Duration;

/// More than this is no help to anybody: then nothing is given, because a part of it would complete to the wrong thing.
const MOST: usize = 5_000;

/// Something that can be completed: how it is typed, whose it is, and a word about it that names nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    pub id: String,
    pub about: String,
}

/// Records with an id of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ids<'a> {
    Referrals,
    Tenancies,
    /// Records of this kind that hang on a person.
    Entries(&'a str),
    /// Records of this kind in the directory.
    Directory(&'a str),
}

impl Store {
    /// Opens a store to glance at: read-only, without patience.
    ///
    /// # Errors
    /// There is none, or it is not one of exactly this program's version, or a crash left something to put right.
    pub fn glance(path: &Path) -> Result<Self> {
        if inspect(path, STEPS.len())? != STEPS.len() {
            return Err(Error::store("store-older", "the store is an older one"));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        conn.busy_timeout(Duration::from_millis(50))?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            file: FileId::at(path),
            access: Access::Read,
            version: STEPS.len(),
            messages: Vec::new(),
            as_at: None,
        })
    }

    /// The prison numbers that begin so, each with the initials of the person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn glance_at_people(&self, beginning: &str) -> Result<Vec<Glimpse>> {
        let mut people = self.conn.prepare_cached(
            "SELECT number, substr(forenames, 1, 1), substr(surname, 1, 1) FROM prisoner \
             WHERE number >= ?1 AND number < ?1 || char(0x10FFFF) ORDER BY number LIMIT ?2",
        )?;
        let rows = people.query_map(params![beginning.to_uppercase(), limit()], |row| {
            let (forename, surname): (String, String) = (row.get(1)?, row.get(2)?);
            let initials: Vec<String> = [forename, surname]
                .into_iter()
                .filter(|initial| !initial.is_empty())
                .map(|initial| format!("{initial}."))
                .collect();
            Ok(Glimpse {
                id: row.get(0)?,
                about: initials.join(" "),
            })
        })?;
        few(rows)
    }

    /// The ids of records that begin so, each with the prison number, or in the directory with what it is and where. A name is
    /// given only where the kind says that it is an organisation's: a private landlord is a person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn glance_at_ids(&self, which: Ids<'_>, beginning: &str) -> Result<Vec<Glimpse>> {
        let (sql, kind) = match which {
            Ids::Referrals => (
                "SELECT id, prisoner || ' ' || kind, '', '' FROM referral \
                 WHERE id >= ?1 AND id < ?1 || char(0x10FFFF) AND ?3 = '' ORDER BY id LIMIT ?2",
                "",
            ),
            Ids::Tenancies => (
                "SELECT id, prisoner, '', '' FROM tenancy \
                 WHERE id >= ?1 AND id < ?1 || char(0x10FFFF) AND ?3 = '' ORDER BY id LIMIT ?2",
                "",
            ),
            Ids::Entries(kind) => (
                "SELECT id, prisoner, '', '' FROM entry \
                 WHERE kind = ?3 AND id >= ?1 AND id < ?1 || char(0x10FFFF) ORDER BY id LIMIT ?2",
                kind,
            ),
            Ids::Directory(kind) => (
                "SELECT id, coalesce(fields ->> 'kind', fields ->> 'purpose', ''), \
                 coalesce(fields ->> 'area', fields ->> 'authority', ''), coalesce(fields ->> 'name', '') FROM directory_entry \
                 WHERE kind = ?3 AND id >= ?1 AND id < ?1 || char(0x10FFFF) ORDER BY id LIMIT ?2",
                kind,
            ),
        };
        let mut ids = self.conn.prepare_cached(sql)?;
        let rows = ids.query_map(params![beginning, limit(), kind], |row| {
            let (what, place, name): (String, String, String) =
                (row.get(1)?, row.get(2)?, row.get(3)?);
            let id = row.get(0)?;
            if ORGANISATIONS.contains(&what.as_str()) {
                return Ok(Glimpse { id, about: name });
            }
            let known = [what.as_str(), authorities::name_of(&place)];
            let known: Vec<&str> = known.into_iter().filter(|word| !word.is_empty()).collect();
            let about = known.join(", ");
            Ok(Glimpse { id, about })
        })?;
        few(rows)
    }
}

fn limit() -> i64 {
    i64::try_from(MOST + 1).unwrap_or(i64::MAX)
}

fn few(rows: impl Iterator<Item = rusqlite::Result<Glimpse>>) -> Result<Vec<Glimpse>> {
    let mut found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    if found.len() > MOST {
        found.clear();
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glance_writes_nothing_and_makes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("resettle.db");
        assert!(Store::glance(&path).is_err());
        assert!(!path.exists());
        drop(Store::create(&path).unwrap());
        let before = std::fs::read(&path).unwrap();
        let store = Store::glance(&path).unwrap();
        assert_eq!(store.glance_at_people("A").unwrap(), []);
        for which in [
            Ids::Referrals,
            Ids::Tenancies,
            Ids::Entries("need"),
            Ids::Directory("provider"),
        ] {
            assert_eq!(store.glance_at_ids(which, "").unwrap(), []);
        }
        assert!(store.conn.execute("DELETE FROM prisoner", []).is_err());
        drop(store);
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}
