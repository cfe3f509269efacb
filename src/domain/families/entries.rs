//! The columns of the families whose records are a list of named values: the id, the prison number where they are of one
//! person, and then the fields of the declaration, so that a new field needs no line here.

use std::marker::PhantomData;

use super::Column;
use crate::domain::entry::{EntryKind, Field, Kept};

/// The most columns that such a family can have.
const MOST: usize = 32;
/// The columns before the fields; the second is not there in a family of the directory.
pub const BEFORE: usize = 2;

/// One column of the family of a kind.
pub struct EntryColumn<K>(u8, PhantomData<fn() -> K>);

impl<K> Clone for EntryColumn<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for EntryColumn<K> {}

impl<K> PartialEq for EntryColumn<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for EntryColumn<K> {}

impl<K: Kept> EntryColumn<K> {
    /// The column of the record's id.
    pub const ENTRY_ID: Self = Self(0, PhantomData);
    /// The column of the prison number; empty in the files of the directory.
    pub const NUMBER: Self = Self(1, PhantomData);
    const EVERY: [Self; MOST] = {
        let mut all = [Self::ENTRY_ID; MOST];
        let mut at = 0;
        while at < MOST {
            all[at] = Self(at as u8, PhantomData);
            at += 1;
        }
        all
    };

    /// The field that stands in the column.
    #[must_use]
    pub fn field(self) -> Option<&'static Field> {
        let place = usize::from(self.0).checked_sub(BEFORE)?;
        K::SPEC.fields.get(place)
    }
}

impl<K: Kept> Column for EntryColumn<K> {
    const ALL: &'static [Self] = Self::EVERY.split_at(K::SPEC.fields.len() + BEFORE).0;
    const KEYS: &'static [Self] = if K::KIND.is_of_the_directory() {
        &[]
    } else {
        &[Self::NUMBER]
    };
    const IDS: &'static [Self] = &[Self::ENTRY_ID];

    fn word(self) -> &'static str {
        match (self.0, self.field()) {
            (0, _) => "id",
            (_, Some(field)) => field.name,
            (_, None) => "prison_number",
        }
    }

    fn aliases(self) -> &'static [&'static str] {
        &[]
    }

    fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// The names of the columns of a kind, in the order in which they are written.
#[must_use]
pub fn entry_columns(kind: EntryKind) -> Vec<&'static str> {
    let before: &[&str] = if kind.is_of_the_directory() {
        &["id"]
    } else {
        &["id", "prison_number"]
    };
    let fields = kind.spec().fields.iter().map(|field| field.name);
    before.iter().copied().chain(fields).collect()
}
