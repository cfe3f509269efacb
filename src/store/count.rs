//! People who were written as new on one thread and are counted into the digest of the change on another.
//!
//! Refuses to know how rows are written.

use super::cells::Cell;
use super::chain::{self, Sum};
use super::family::{Family, Step, Steps, all_differences};
use crate::domain::{PrisonNumber, Records};
use crate::error::{Error, Result};

/// Somebody new whose rows are in the store, and not in the digest yet.
#[must_use = "a change ends only when everybody is counted"]
pub struct Uncounted {
    operation: i64,
    records: Records,
}

impl std::fmt::Debug for Uncounted {
    /// All that is recorded of somebody stands in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Uncounted").finish_non_exhaustive()
    }
}

impl Uncounted {
    pub(super) fn of(operation: i64, records: Records) -> Self {
        Self { operation, records }
    }
}

/// The digests of some people's rows.
#[derive(Default)]
pub struct Count {
    sum: Sum,
    people: usize,
    /// The change that they were written in; none while there is nobody.
    operation: Option<i64>,
    /// The bytes of the present row.
    row: Vec<u8>,
}

impl Count {
    /// Counts somebody.
    ///
    /// # Errors
    /// Somebody of another change than those before: a mistake of ours.
    pub fn add(&mut self, person: Uncounted) -> Result<()> {
        let Uncounted { operation, records } = person;
        if *self.operation.get_or_insert(operation) != operation {
            return Err(of_another_change());
        }
        let number = records.prisoner.number;
        let mut counting = Counting {
            count: self,
            number,
        };
        all_differences(None, Some(&records), &mut counting)?;
        self.people += 1;
        Ok(())
    }

    /// How many people of this change were counted, and the sum of their digests.
    pub(super) fn of_change(self, operation: i64) -> Result<(usize, Sum)> {
        if self.operation.is_some_and(|of| of != operation) {
            return Err(of_another_change());
        }
        Ok((self.people, self.sum))
    }
}

fn of_another_change() -> Error {
    Error::bug(
        "store-other-change",
        "somebody who was written in one change was to be counted into another",
    )
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
