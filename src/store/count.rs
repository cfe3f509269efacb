//! People who were written as new on one thread and are counted into the digest of the change on another.
//!
//! Refuses to know how rows are written.

use super::cells::Cell;
use super::chain::{self, Sum};
use super::family::{Family, Step, Steps, all_differences};
use crate::domain::{PrisonNumber, Records};
use crate::error::Result;

/// Somebody new whose rows are in the store, and not in the digest yet.
#[must_use = "a change ends only when everybody is counted"]
#[derive(Debug)]
pub struct Uncounted(Records);

impl Uncounted {
    pub(super) fn of(records: Records) -> Self {
        Self(records)
    }
}

/// The digests of some people's rows.
#[derive(Default)]
pub struct Count {
    sum: Sum,
    people: i64,
    /// The bytes of the present row.
    row: Vec<u8>,
}

impl Count {
    /// Counts somebody.
    ///
    /// # Errors
    /// None: it is whoever walks through records that may be refused.
    pub fn add(&mut self, person: Uncounted) -> Result<()> {
        let Uncounted(records) = person;
        self.people += 1;
        let number = records.prisoner.number;
        let mut counting = Counting {
            count: self,
            number,
        };
        all_differences(None, Some(&records), &mut counting)
    }

    pub(super) fn people(&self) -> i64 {
        self.people
    }

    pub(super) fn into_sum(self) -> Sum {
        self.sum
    }
}

/// One person's rows on their way into the digest.
struct Counting<'c> {
    count: &'c mut Count,
    number: PrisonNumber,
}

impl Steps for Counting<'_> {
    fn step<T: Family>(&mut self, step: Step<'_, T>) -> Result<()> {
        if let Step::Came(record) = step {
            let mut cells: Vec<Cell<'_>> = Vec::with_capacity(T::COLUMNS.len() + 1);
            cells.push(self.number.as_str().into());
            record.cells(&mut cells);
            let row = &mut self.count.row;
            row.clear();
            chain::write_down(T::TABLE, true, &cells, row);
            self.count.sum.add_row(row);
        }
        Ok(())
    }
}
