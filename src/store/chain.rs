//! The chain over the journal: each operation's hash is made of the one before, its own header and the digest of its rows.
//!
//! A head that was printed somewhere can so contradict the file later. It is no signature: who can write the file can work
//! out a new chain, but not one that ends in the head that others have on paper. Refuses to know what the rows say.

use super::Store;
use super::cells::{Cell, put};
use super::erase;
use super::journal::{self, Entry};
use super::schema::{self, Table};
use crate::error::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// A SHA-256 value. Shown as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The end of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The newest operation; 0 in a store in which nothing was done.
    pub operation: i64,
    pub hash: Hash,
}

/// What a look at the whole chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chain {
    pub head: Head,
    /// Operations that do not fit, each with the reason. Empty where all is well.
    pub faults: Vec<(i64, String)>,
}

/// The sum of the digests of many rows. It does not depend on their order, so that it can be worked out again from the tables.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sum([u64; 4]);

impl Sum {
    /// Adds the digest of one row that was written down.
    pub(super) fn add_row(&mut self, row: &[u8]) {
        self.add(Self::of(row));
    }

    fn of(row: &[u8]) -> Self {
        let digest: [u8; 32] = Sha256::digest(row).into();
        let mut limbs = [0; 4];
        for (limb, bytes) in limbs.iter_mut().zip(digest.chunks_exact(8)) {
            *limb = bytes
                .iter()
                .rev()
                .fold(0, |n, byte| n << 8 | u64::from(*byte));
        }
        Self(limbs)
    }

    pub(super) fn add(&mut self, other: Self) {
        let mut carry = false;
        for (limb, more) in self.0.iter_mut().zip(other.0) {
            let (sum, over) = limb.overflowing_add(more);
            let (sum, over_again) = sum.overflowing_add(u64::from(carry));
            (*limb, carry) = (sum, over || over_again);
        }
    }

    pub(super) fn take(&mut self, other: Self) {
        let mut borrow = false;
        for (limb, less) in self.0.iter_mut().zip(other.0) {
            let (rest, under) = limb.overflowing_sub(less);
            let (rest, under_again) = rest.overflowing_sub(u64::from(borrow));
            (*limb, borrow) = (rest, under || under_again);
        }
    }

    pub(super) fn bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for (place, limb) in bytes.chunks_exact_mut(8).zip(self.0) {
            place.copy_from_slice(&limb.to_le_bytes());
        }
        bytes
    }
}

/// Begins to write a row down: what happened to it, and in which table.
pub(super) fn begin(table: &str, written: bool, to: &mut Vec<u8>) {
    to.push(if written { b'w' } else { b'e' });
    put(ValueRef::Text(table.as_bytes()), to);
}

/// Writes down the value in the column at this place. Absent values and empty texts are left out, so that a column that a
/// later version adds at the end changes no digest of before.
pub(super) fn put_cell(place: usize, cell: &Cell<'_>, to: &mut Vec<u8>) {
    if !matches!(cell, Cell::Null | Cell::Text("")) {
        to.push(place as u8);
        cell.put(to);
    }
}

/// Writes down a row that came, or the key of one that went.
pub(super) fn write_down(table: &str, written: bool, cells: &[Cell<'_>], to: &mut Vec<u8>) {
    begin(table, written, to);
    for (place, cell) in cells.iter().enumerate() {
        put_cell(place, cell, to);
    }
}

fn put_row(row: &Row<'_>, first: usize, count: usize, to: &mut Vec<u8>) -> Result<()> {
    for place in 0..count {
        let value = row.get_ref(first + place)?;
        if !matches!(value, ValueRef::Null | ValueRef::Text(b"")) {
            to.push(place as u8);
            put(value, to);
        }
    }
    Ok(())
}

/// Which rows are summed up.
#[derive(Clone, Copy)]
pub(super) enum Of<'a> {
    Operation(i64),
    OnePerson(i64, &'a str),
    EveryOperation,
}

/// Works out, from the tables, the sum of what operations wrote and ended.
pub(super) fn sums(conn: &Connection, tables: &[Table], of: Of<'_>) -> Result<HashMap<i64, Sum>> {
    let mut sums: HashMap<i64, Sum> = HashMap::new();
    let mut buffer = Vec::new();
    for table in tables {
        let name = &table.name;
        let (columns, key) = (table.list(""), table.key_list(""));
        let parts = [
            (
                true,
                format!("SELECT op, {columns} FROM main.{name}"),
                "op",
                table.columns.len(),
            ),
            (
                true,
                format!("SELECT op, {columns} FROM main.{name}_past"),
                "op",
                table.columns.len(),
            ),
            (
                false,
                format!("SELECT ended_op, {key} FROM main.{name}_past"),
                "ended_op",
                table.key.len(),
            ),
        ];
        for (written, mut sql, operation, count) in parts {
            let person = table.person.as_deref().unwrap_or_default();
            match of {
                Of::EveryOperation => {}
                Of::Operation(_) => sql += &format!(" WHERE {operation} = ?1"),
                Of::OnePerson(..) => sql += &format!(" WHERE {operation} = ?1 AND {person} = ?2"),
            }
            let mut statement = conn.prepare(&sql)?;
            let mut rows = match of {
                Of::EveryOperation => statement.query([])?,
                Of::Operation(id) => statement.query([id])?,
                Of::OnePerson(id, number) => statement.query((id, number))?,
            };
            while let Some(row) = rows.next()? {
                buffer.clear();
                begin(name, written, &mut buffer);
                put_row(row, 1, count, &mut buffer)?;
                sums.entry(row.get(0)?).or_default().add_row(&buffer);
            }
        }
    }
    Ok(sums)
}

/// The hash of an operation.
pub(super) fn link(before: Hash, entry: &Entry, digest: &[u8; 32]) -> Hash {
    let header: [Cell<'_>; 8] = [
        entry.id.into(),
        (&entry.at).into(),
        (&entry.user).into(),
        entry.today.into(),
        entry.today_given.into(),
        entry.kind.word().into(),
        (&entry.what).into(),
        entry.kind.target().into(),
    ];
    let mut written = before.0.to_vec();
    header.iter().for_each(|cell| cell.put(&mut written));
    written.extend_from_slice(digest);
    Hash(Sha256::digest(&written).into())
}

/// The end of the chain as the file has it.
pub(super) fn head(conn: &Connection) -> Result<Head> {
    let mut newest =
        conn.prepare_cached("SELECT id, hash FROM operation ORDER BY id DESC LIMIT 1")?;
    let mut rows = newest.query([])?;
    Ok(match rows.next()? {
        Some(row) => Head {
            operation: row.get(0)?,
            hash: Hash(row.get(1)?),
        },
        None => Head {
            operation: 0,
            hash: Hash::default(),
        },
    })
}

impl Store {
    /// The end of the chain, to be printed where others keep it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn head(&self) -> Result<Head> {
        self.placed(head(&self.conn))
    }

    /// What tells this store from others for as long as there is it or a copy of it: the hash of its first operation. None
    /// while nothing was done.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn fingerprint(&self) -> Result<Option<Hash>> {
        self.placed(journal::operation(&self.conn, 1).map(|first| first.map(|first| first.hash)))
    }

    /// Works the whole chain out again, with the digests of all rows: the operations that do not fit, each with the reason.
    ///
    /// # Errors
    /// The store cannot be read. A chain that does not fit is no error.
    pub fn chain_faults(&self) -> Result<Vec<(i64, String)>> {
        self.placed(self.snapshot(verify).map(|chain| chain.faults))
    }

    /// Works the whole chain out again on its own, with the digests of all rows, present and past.
    ///
    /// # Errors
    /// The store cannot be read. A chain that does not fit is no error: its faults are in the answer.
    #[cfg(test)]
    pub(super) fn verify_chain(&self) -> Result<Chain> {
        self.placed(self.snapshot(verify))
    }
}

/// Works the whole chain out again, with the digests of all rows, present and past. A chain that does not fit is no error:
/// its faults are in the answer.
pub(super) fn verify(conn: &Connection) -> Result<Chain> {
    let mut rows = sums(conn, &schema::journalled(conn)?, Of::EveryOperation)?;
    let mut faults = Vec::new();
    let mut before = Head {
        operation: 0,
        hash: Hash::default(),
    };
    let (mut marked, mut named) = (Vec::new(), HashSet::new());
    journal::walk(conn, |entry, digest, erased| {
        let id = entry.id;
        named.extend(erase::operations_named(&entry));
        if erased {
            marked.push(id);
        }
        let found = rows.remove(&id).unwrap_or_default();
        if id != before.operation + 1 {
            faults.push((id, format!("operations are missing before {id}")));
        }
        if !erased && found.bytes() != digest {
            faults.push((
                id,
                format!("the rows of operation {id} were changed outside the journal"),
            ));
        }
        // A header without the number that stood in it is vouched for by the erasure alone.
        let is_blanked = erased && erase::is_blanked(&entry);
        if !is_blanked && link(before.hash, &entry, &digest) != entry.hash {
            faults.push((
                id,
                format!("operation {id} does not follow from the one before"),
            ));
        }
        before = Head {
            operation: id,
            hash: entry.hash,
        };
        Ok(())
    })?;
    for id in marked.into_iter().filter(|id| !named.contains(id)) {
        faults.push((
            id,
            format!("operation {id} is marked as erased, and no erasure names it"),
        ));
    }
    for id in rows.into_keys() {
        faults.push((
            id,
            format!("rows name an operation {id} that is not in the journal"),
        ));
    }
    faults.sort();
    Ok(Chain {
        head: before,
        faults,
    })
}
