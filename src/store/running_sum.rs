//! The digests of rows summed up while they are written: those of a small change when it ends, those of a large one on a thread
//! beside the one that writes.
//!
//! Refuses to know what a row says, and which operation it belongs to.

use super::chain::Sum;
use crate::error::{Error, Result};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};

/// Rows that were written down one behind the other.
#[derive(Default)]
struct Rows {
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Rows {
    /// Room for a batch and its last row.
    fn many() -> Self {
        Self {
            bytes: Vec::with_capacity(RunningSum::BATCH + RunningSum::BATCH / 8),
            ends: Vec::with_capacity(RunningSum::BATCH / 64),
        }
    }

    fn sum(&self) -> Sum {
        let mut sum = Sum::default();
        let mut from = 0;
        for end in &self.ends {
            sum.add_row(&self.bytes[from..*end]);
            from = *end;
        }
        sum
    }
}

/// A sum that grows row by row.
#[derive(Default)]
pub(super) struct RunningSum {
    so_far: Sum,
    rows: Rows,
    aside: Option<Aside>,
}

/// The thread that sums up what does not fit into one batch.
struct Aside {
    to: SyncSender<Rows>,
    thread: JoinHandle<Sum>,
}

impl RunningSum {
    /// How many bytes are summed up at a time; a change of one person has a few thousand.
    const BATCH: usize = 1 << 16;
    /// How many batches may wait.
    const AHEAD: usize = 16;

    /// Adds a row, which is written down into the bytes it is handed.
    pub(super) fn add(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.rows.bytes);
        self.rows.ends.push(self.rows.bytes.len());
        if self.rows.bytes.len() >= Self::BATCH {
            let rows = std::mem::replace(&mut self.rows, Rows::many());
            if self.aside.is_none() {
                self.aside = Aside::begin();
            }
            match &self.aside {
                // It hears nothing more only after a panic, which joining it tells.
                Some(aside) => drop(aside.to.send(rows)),
                None => self.so_far.add(rows.sum()),
            }
        }
    }

    /// The sum of all rows.
    ///
    /// # Errors
    /// The thread that summed them up came to a bad end.
    pub(super) fn total(mut self) -> Result<Sum> {
        self.so_far.add(self.rows.sum());
        if let Some(Aside { to, thread }) = self.aside {
            drop(to);
            let lost = |_| Error::bug("store-sum", "the digest of a change was lost");
            self.so_far.add(thread.join().map_err(lost)?);
        }
        Ok(self.so_far)
    }
}

impl Aside {
    /// None where the system gives no thread.
    fn begin() -> Option<Self> {
        let (to, batches): (_, Receiver<Rows>) = sync_channel(RunningSum::AHEAD);
        let thread = Builder::new().spawn(move || {
            let mut sum = Sum::default();
            batches.into_iter().for_each(|rows| sum.add(rows.sum()));
            sum
        });
        thread.ok().map(|thread| Self { to, thread })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_rows_sum_up_to_what_they_do_one_by_one() {
        for count in [0_u32, 1, 100, 40_000] {
            let mut running = RunningSum::default();
            let mut one_by_one = Sum::default();
            for row in 0..count {
                running.add(|to| to.extend_from_slice(&row.to_le_bytes()));
                one_by_one.add_row(&row.to_le_bytes());
            }
            assert_eq!(running.aside.is_some(), count == 40_000);
            assert_eq!(running.total().unwrap().bytes(), one_by_one.bytes());
        }
    }
}
