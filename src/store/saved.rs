//! How many rows a change wrote, by family.
//!
//! Refuses to know what a family is about.

use super::family::FAMILIES;

/// How many rows of one family were written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub inserted: u64,
    pub updated: u64,
    pub deleted: u64,
}

impl Tally {
    /// All rows that were touched.
    #[must_use]
    pub fn total(self) -> u64 {
        self.inserted + self.updated + self.deleted
    }
}

/// How many rows were written, by family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    pub(super) families: [Tally; FAMILIES.len()],
    pub(super) store_wide: Tally,
}

impl Saved {
    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.total() == 0
    }

    /// All rows that were touched.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.families().map(|(_, tally)| tally.total()).sum()
    }

    /// Each family by the name of its table, those without a change included; `settings` stands for all store-wide tables.
    pub fn families(&self) -> impl Iterator<Item = (&'static str, Tally)> + '_ {
        let families = FAMILIES.iter().copied().zip(self.families);
        families.chain([("settings", self.store_wide)])
    }

    /// One family, by the name of its table.
    #[must_use]
    pub fn of(&self, family: &str) -> Tally {
        let found = self.families().find(|(name, _)| *name == family);
        found.map(|(_, tally)| tally).unwrap_or_default()
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (sum, more) in self.families.iter_mut().zip(other.families) {
            sum.inserted += more.inserted;
            sum.updated += more.updated;
            sum.deleted += more.deleted;
        }
    }
}
