//! What may be written while the door for changes is open: the difference between two states of one person's records, and new
//! ids. The store-wide tables add their own verbs in their own files.
//!
//! Rows are counted into the operation's digest as they are written, so that a change costs what it changes and no more.
//! Refuses to know what a record means.

use super::bound::Bound;
use super::chain::{self, Of, Sum};
use super::change::Scan;
use super::count::{Count, Uncounted};
use super::family::{self, FAMILIES, Family, Needs, Step, Steps, all_differences};
use super::given_ids::GivenIds;
use super::read::{self, OneByOne};
use super::running_sum::RunningSum;
use super::saved::Saved;
use super::{cells::Cell, schema};
use crate::domain::{LastIds, PrisonNumber, Records};
use crate::error::{Error, Result};
use rusqlite::{Connection, ToSql};
use std::collections::HashSet;

#[derive(Default)]
struct Prepared<'c> {
    insert: Option<Bound<'c>>,
    update: Option<Bound<'c>>,
    delete: Option<Bound<'c>>,
}

/// An open change.
pub struct Writer<'c> {
    pub(super) conn: &'c Connection,
    pub(super) operation: i64,
    prepared: [Prepared<'c>; FAMILIES.len()],
    reader: Option<OneByOne<'c>>,
    /// Of the rows that were written once.
    running: RunningSum,
    /// What writing somebody again changed in that.
    sum: Sum,
    /// The rows that are being written are counted otherwise: of somebody who is written again as they stand afterwards, of
    /// somebody new by whoever is handed them.
    uncounted: bool,
    /// How many people were saved as new and not counted yet.
    awaited: usize,
    scan: Scan,
    saved: Saved,
    /// Whose rows this operation has written already.
    written: HashSet<PrisonNumber>,
    given: GivenIds,
    /// None but for while a row is written: the memory of the last one.
    cells: Vec<Cell<'static>>,
}

/// What an operation leaves when it is closed.
pub(super) struct Done {
    pub(super) saved: Saved,
    pub(super) sum: Sum,
    pub(super) scan: Scan,
}

impl<'c> Writer<'c> {
    pub(super) fn new(conn: &'c Connection, operation: i64) -> Self {
        Self {
            conn,
            operation,
            prepared: Default::default(),
            reader: None,
            running: RunningSum::default(),
            sum: Sum::default(),
            uncounted: false,
            awaited: 0,
            scan: Scan::Nothing,
            saved: Saved::default(),
            written: HashSet::new(),
            given: GivenIds::default(),
            cells: Vec::new(),
        }
    }

    /// Writes what is different between two states of one person's records, and nothing else.
    ///
    /// `before` is what is in the store now: none for somebody new. Of two records with the same key, the later counts: a date
    /// entered twice on one day is the second one.
    ///
    /// # Errors
    /// Somebody new is in the store already; `before` is not what is there; or a row breaks a check.
    pub fn save(&mut self, before: Option<&Records>, after: &Records) -> Result<Saved> {
        let number = after.prisoner.number;
        if before.is_some_and(|before| before.prisoner.number != number) {
            return Err(Error::bug(
                "store-two-people",
                "records of two people were to be saved as one",
            ));
        }
        self.counted(number, |writing| {
            all_differences(before, Some(after), writing)
        })
    }

    /// Writes somebody new. What is given back has to be counted, on whatever thread, and the count [added](Self::add_count)
    /// before the change ends: to work out the digests of a great many rows takes time that this thread has not.
    ///
    /// # Errors
    /// The person is in the store already, or a row breaks a check.
    pub fn save_new(&mut self, records: Records) -> Result<Uncounted> {
        let number = records.prisoner.number;
        if !self.written.insert(number) {
            return Err(Error::bug(
                "store-not-new",
                "somebody who was written already was to be saved as new",
            ));
        }
        let mut saved = Saved::default();
        self.uncounted = true;
        let written = all_differences(None, Some(&records), &mut self.writing(number, &mut saved));
        self.uncounted = false;
        written?;
        self.saved.add(&saved);
        self.awaited += 1;
        Ok(Uncounted::of(self.operation, records))
    }

    /// Adds the digests of people who were saved as new.
    ///
    /// # Errors
    /// They were saved in another change, or are more than were: a mistake of ours.
    pub fn add_count(&mut self, count: Count) -> Result<()> {
        let (people, sum) = count.of_change(self.operation)?;
        self.awaited = self.awaited.checked_sub(people).ok_or_else(miscounted)?;
        self.sum.add(sum);
        Ok(())
    }

    /// Takes a person out with everything that is recorded of them: `records` is what is in the store now.
    ///
    /// # Errors
    /// `records` is not what is there.
    pub fn remove(&mut self, records: &Records) -> Result<Saved> {
        let number = records.prisoner.number;
        self.counted(number, |writing| {
            all_differences(Some(records), None, writing)
        })
    }

    /// Writes rows of one person, which may be the second time in one operation.
    fn counted(
        &mut self,
        number: PrisonNumber,
        write: impl FnOnce(&mut Writing<'_, 'c>) -> Result<()>,
    ) -> Result<Saved> {
        let mut saved = Saved::default();
        if self.written.insert(number) {
            write(&mut self.writing(number, &mut saved))?;
        } else {
            let sum = self.sum_of(number)?;
            self.sum.take(sum);
            self.uncounted = true;
            let written = write(&mut self.writing(number, &mut saved));
            self.uncounted = false;
            written?;
            let sum = self.sum_of(number)?;
            self.sum.add(sum);
        }
        self.saved.add(&saved);
        Ok(saved)
    }

    fn writing<'w>(&'w mut self, number: PrisonNumber, saved: &'w mut Saved) -> Writing<'w, 'c> {
        Writing {
            writer: self,
            number,
            saved,
        }
    }

    fn sum_of(&self, number: PrisonNumber) -> Result<Sum> {
        let mut tables = schema::journalled(self.conn)?;
        tables.retain(|table| table.person.is_some());
        let of = Of::OnePerson(self.operation, number.as_str());
        let mut sums = chain::sums(self.conn, &tables, of)?;
        Ok(sums.remove(&self.operation).unwrap_or_default())
    }

    /// Writes one row and counts it into the digest.
    fn put<T: Family>(&mut self, verb: Verb, number: PrisonNumber, record: &T) -> Result<()> {
        let mut cells: Vec<Cell<'_>> = std::mem::take(&mut self.cells);
        cells.push(number.as_str().into());
        record.cells(&mut cells);
        if verb != Verb::Insert {
            self.count_row(T::TABLE, false, &cells[..=T::KEY]);
        }
        if verb == Verb::Delete {
            cells.truncate(T::KEY + 1);
        } else {
            self.count_row(T::TABLE, true, &cells);
            cells.push(self.operation.into());
        }
        let executed = self.statement::<T>(verb)?.execute(&cells);
        self.cells = emptied(cells);
        match executed {
            Ok(1) => Ok(()),
            Ok(_) => Err(Error::bug(
                "store-stale",
                "the records to be changed are not those in the store",
            )),
            Err(error) => Err(refused::<T>(verb, number, error)),
        }
    }

    /// Counts a row that came, or the key of one that went.
    fn count_row(&mut self, table: &str, written: bool, cells: &[Cell<'_>]) {
        if !self.uncounted {
            self.running
                .add(|to| chain::write_down(table, written, cells, to));
        }
    }

    fn statement<T: Family>(&mut self, verb: Verb) -> Result<&mut Bound<'c>> {
        let prepared = &mut self.prepared[T::INDEX];
        let (place, sql): (_, fn() -> String) = match verb {
            Verb::Insert => (&mut prepared.insert, family::insert::<T>),
            Verb::Update => (&mut prepared.update, family::update::<T>),
            Verb::Delete => (&mut prepared.delete, family::delete::<T>),
        };
        if place.is_none() {
            *place = Some(Bound::prepare(self.conn, &sql())?);
        }
        let unprepared = || Error::bug("store-statement", "a statement was not prepared");
        place.as_mut().ok_or_else(unprepared)
    }

    /// One person's records as they stand in this change; none when there is no such person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn records(&mut self, number: PrisonNumber) -> Result<Option<Records>> {
        let reader = match self.reader.take() {
            Some(reader) => reader,
            None => OneByOne::prepare(self.conn, Needs::Everything)?,
        };
        self.reader.insert(reader).records(number)
    }

    /// The prison numbers of everybody in the store, in order.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn numbers(&self) -> Result<Vec<PrisonNumber>> {
        read::numbers(self.conn)
    }

    /// A new id: `R000001`, `T000001`, `N000001`, `D000001`, `H0000001`, `K000001`, `O000001`. It was never in the store and will
    /// not come again, even if what it was given to is undone.
    ///
    /// # Errors
    /// No id begins with this letter, or the store cannot be read.
    pub fn next_id(&mut self, prefix: char) -> Result<String> {
        self.given.next(self.conn, prefix)
    }

    /// Remembers an id that came from elsewhere, so that it is not given out again.
    pub(super) fn see(&mut self, id: &str) {
        self.given.see(id);
    }

    /// The same of all ids that files have.
    pub fn see_all(&mut self, ids: &LastIds) {
        self.given.see_all(ids);
    }

    /// Writes to a store-wide table. The parameters may give the operation by number.
    pub(super) fn write_store_wide(&mut self, sql: &str, parameters: &[&dyn ToSql]) -> Result<u64> {
        let rows = self.conn.prepare_cached(sql)?.execute(parameters)? as u64;
        if rows > 0 {
            self.scan = self.scan.max(Scan::StoreWide);
            self.saved.store_wide.updated += rows;
        }
        Ok(rows)
    }

    /// Rows were written by statements that did not count them one by one.
    pub(super) fn wrote_many(&mut self, rows: u64) {
        self.scan = Scan::Everything;
        self.saved.store_wide.updated += rows;
    }

    pub(super) fn done(mut self) -> Result<Done> {
        if self.awaited != 0 {
            return Err(miscounted());
        }
        self.given.keep(self.conn)?;
        self.sum.add(self.running.total()?);
        Ok(Done {
            saved: self.saved,
            sum: self.sum,
            scan: self.scan,
        })
    }
}

/// An empty list in the memory of one whose values borrowed from a row.
fn emptied(mut cells: Vec<Cell<'_>>) -> Vec<Cell<'static>> {
    cells.clear();
    cells.into_iter().map_while(|_| None).collect()
}

fn miscounted() -> Error {
    Error::bug(
        "store-uncounted",
        "not everybody who was written was counted into the digest of the change once",
    )
}

/// The rows of one person on their way into the store.
struct Writing<'w, 'c> {
    writer: &'w mut Writer<'c>,
    number: PrisonNumber,
    saved: &'w mut Saved,
}

impl Steps for Writing<'_, '_> {
    fn step<T: Family>(&mut self, step: Step<'_, T>) -> Result<()> {
        let tally = &mut self.saved.families[T::INDEX];
        let (writer, number) = (&mut *self.writer, self.number);
        match step {
            Step::Came(record) => {
                tally.inserted += 1;
                record.id().into_iter().for_each(|id| writer.see(id));
                writer.put(Verb::Insert, number, record)
            }
            Step::Changed(record) => {
                tally.updated += 1;
                writer.put(Verb::Update, number, record)
            }
            Step::Went(record) => {
                tally.deleted += 1;
                writer.put(Verb::Delete, number, record)
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    Insert,
    Update,
    Delete,
}

fn refused<T: Family>(verb: Verb, number: PrisonNumber, error: rusqlite::Error) -> Error {
    let there_already = T::INDEX == 0
        && verb == Verb::Insert
        && error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation);
    if there_already {
        return Error::cannot(
            "prisoner-exists",
            format!("prisoner {number} is in the store already"),
        );
    }
    error.into()
}
