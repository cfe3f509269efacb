//! Whole cases, read: one person's, or everybody's as a stream in the order of prison numbers.
//!
//! Everybody's records come from one cursor a family, all in the order of prison numbers and walked side by side, so that no
//! more than one person is held at a time. Refuses to know what the records mean; the caller makes cases of them.

use super::cells::Cells;
use super::family::{self, FAMILIES, Family, Needs};
use super::{Store, faults};
use crate::calendar::Day;
use crate::domain::{
    ByHand, Custody, Entry, Event, Mark, Note, Place, PrisonNumber, Prisoner, Records, Referral,
    ReleaseDate, Tenancy, Todo,
};
use crate::error::{Error, Result};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::{CachedStatement, Connection};
use std::cmp::Ordering;

/// Whose records are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    #[default]
    All,
    /// Those recorded in establishments of these codes or names.
    Establishments(Vec<String>),
    Numbers(Vec<PrisonNumber>),
}

/// Where the rows of a person come from.
trait Source {
    /// Adds the person's rows of one family.
    fn take<T: Family>(&mut self, person: PrisonNumber, to: &mut Vec<T>) -> Result<()>;

    fn gather(&mut self, prisoner: Prisoner) -> Result<Records> {
        let person = prisoner.number;
        let mut records = Records::of(prisoner);
        self.take::<Custody>(person, &mut records.custody)?;
        self.take::<(Day, ReleaseDate)>(person, &mut records.release_dates)?;
        self.take::<Event>(person, &mut records.events)?;
        self.take::<Tenancy>(person, &mut records.tenancies)?;
        self.take::<Referral>(person, &mut records.referrals)?;
        self.take::<Note>(person, &mut records.notes)?;
        self.take::<Mark>(person, &mut records.marks)?;
        self.take::<Todo>(person, &mut records.todos)?;
        self.take::<ByHand>(person, &mut records.by_hand)?;
        self.take::<Entry>(person, &mut records.entries)?;
        Ok(records)
    }
}

/// The statements of all families, in the order of [`FAMILIES`]; none for a family that is not needed.
pub(super) type Statements = [Option<String>; FAMILIES.len()];

pub(super) fn statements(rows: family::Rows, needs: Needs) -> Statements {
    use family::select as of;
    [
        of::<Prisoner>(rows, needs),
        of::<Custody>(rows, needs),
        of::<(Day, ReleaseDate)>(rows, needs),
        of::<Event>(rows, needs),
        of::<Tenancy>(rows, needs),
        of::<Referral>(rows, needs),
        of::<Note>(rows, needs),
        of::<Mark>(rows, needs),
        of::<Todo>(rows, needs),
        of::<ByHand>(rows, needs),
        of::<Entry>(rows, needs),
    ]
}

/// The columns that each family leaves out, in the order of [`FAMILIES`].
type LeftOut = [u32; FAMILIES.len()];

fn left_out(needs: Needs) -> LeftOut {
    use family::left_out as of;
    [
        of::<Prisoner>(needs),
        of::<Custody>(needs),
        of::<(Day, ReleaseDate)>(needs),
        of::<Event>(needs),
        of::<Tenancy>(needs),
        of::<Referral>(needs),
        of::<Note>(needs),
        of::<Mark>(needs),
        of::<Todo>(needs),
        of::<ByHand>(needs),
        of::<Entry>(needs),
    ]
}

fn prepare<'c>(
    conn: &'c Connection,
    statements: &Statements,
) -> Result<Vec<Option<CachedStatement<'c>>>> {
    let statements = statements.iter().map(Option::as_deref);
    let prepared = statements.map(|sql| sql.map(|sql| conn.prepare_cached(sql)).transpose());
    Ok(prepared.collect::<Result<_, _>>()?)
}

/// Reads one person at a time.
pub(super) struct OneByOne<'c> {
    statements: Vec<Option<CachedStatement<'c>>>,
    left_out: LeftOut,
}

impl<'c> OneByOne<'c> {
    pub(super) fn prepare(conn: &'c Connection, needs: Needs) -> Result<Self> {
        Ok(Self {
            statements: prepare(conn, &statements(family::Rows::OnePerson, needs))?,
            left_out: left_out(needs),
        })
    }

    pub(super) fn records(&mut self, number: PrisonNumber) -> Result<Option<Records>> {
        let mut prisoner = Vec::with_capacity(1);
        self.take::<Prisoner>(number, &mut prisoner)?;
        prisoner
            .pop()
            .map(|prisoner| self.gather(prisoner))
            .transpose()
    }
}

impl Source for OneByOne<'_> {
    fn take<T: Family>(&mut self, person: PrisonNumber, to: &mut Vec<T>) -> Result<()> {
        let Some(statement) = &mut self.statements[T::INDEX] else {
            return Ok(());
        };
        statement.raw_bind_parameter(1, person.as_str())?;
        let left_out = self.left_out[T::INDEX];
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            let mut cells = Cells::from(row, 1, T::TABLE).without(left_out);
            to.push(T::read(person, &mut cells)?);
        }
        Ok(())
    }
}

/// One cursor a family, all in the order of prison numbers.
struct SideBySide<'s> {
    cursors: Vec<Option<rusqlite::Rows<'s>>>,
    left_out: LeftOut,
}

impl<'s> SideBySide<'s> {
    fn start(
        statements: &'s mut [Option<CachedStatement<'_>>],
        needs: Needs,
        between: Option<&[String; 2]>,
    ) -> Result<Self> {
        let mut cursors = Vec::with_capacity(statements.len());
        for statement in statements {
            if let (Some(statement), Some([from, until])) = (&mut *statement, between) {
                statement.raw_bind_parameter(1, from.as_str())?;
                statement.raw_bind_parameter(2, until.as_str())?;
            }
            let mut rows = statement.as_mut().map(|statement| statement.raw_query());
            if let Some(rows) = &mut rows {
                rows.advance()?;
            }
            cursors.push(rows);
        }
        let left_out = left_out(needs);
        Ok(Self { cursors, left_out })
    }

    fn next_prisoner(&mut self) -> Result<Option<Prisoner>> {
        let Some(rows) = &mut self.cursors[Prisoner::INDEX] else {
            return Ok(None);
        };
        let Some(row) = rows.get() else {
            return Ok(None);
        };
        let number = Cells::from(row, 0, Prisoner::TABLE).word(|text| text.parse().ok())?;
        let left_out = self.left_out[Prisoner::INDEX];
        let mut cells = Cells::from(row, 1, Prisoner::TABLE).without(left_out);
        let prisoner = Prisoner::read(number, &mut cells)?;
        rows.advance()?;
        Ok(Some(prisoner))
    }

    /// Refuses rows of nobody: the foreign keys were switched off when they were written.
    fn end(self) -> Result<()> {
        let mut left = self.cursors.iter().flatten();
        if left.any(|rows| rows.get().is_some()) {
            return Err(faults::damaged());
        }
        Ok(())
    }
}

impl Source for SideBySide<'_> {
    fn take<T: Family>(&mut self, person: PrisonNumber, to: &mut Vec<T>) -> Result<()> {
        let Some(rows) = &mut self.cursors[T::INDEX] else {
            return Ok(());
        };
        let left_out = self.left_out[T::INDEX];
        while let Some(row) = rows.get() {
            match Cells::from(row, 0, T::TABLE)
                .bytes()?
                .cmp(person.as_bytes())
            {
                Ordering::Greater => break,
                Ordering::Equal => {}
                // Rows of nobody.
                Ordering::Less => return Err(faults::damaged()),
            }
            let mut cells = Cells::from(row, 1, T::TABLE).without(left_out);
            to.push(T::read(person, &mut cells)?);
            rows.advance()?;
        }
        Ok(())
    }
}

/// Reads everybody, or those from one number until before another, in the order of prison numbers.
pub(super) fn walk(
    conn: &Connection,
    statements: &Statements,
    needs: Needs,
    between: Option<&[String; 2]>,
    work: &mut dyn FnMut(Records) -> Result<()>,
) -> Result<()> {
    let mut prepared = prepare(conn, statements)?;
    let mut cursors = SideBySide::start(&mut prepared, needs, between)?;
    while let Some(prisoner) = cursors.next_prisoner()? {
        work(cursors.gather(prisoner)?)?;
    }
    cursors.end()
}

fn each(
    conn: &Connection,
    filter: &Filter,
    needs: Needs,
    work: &mut dyn FnMut(Records) -> Result<()>,
) -> Result<()> {
    let Some(wanted) = numbers_of(conn, filter)? else {
        let everybody = statements(family::Rows::Everybody, needs);
        return walk(conn, &everybody, needs, None, work);
    };
    let mut reader = OneByOne::prepare(conn, needs)?;
    for number in wanted {
        if let Some(records) = reader.records(number)? {
            work(records)?;
        }
    }
    Ok(())
}

/// The numbers that a filter lets through, in order; none where it lets everybody through.
pub(super) fn numbers_of(conn: &Connection, filter: &Filter) -> Result<Option<Vec<PrisonNumber>>> {
    let mut numbers = match filter {
        Filter::All => return Ok(None),
        Filter::Establishments(typed) => in_establishments(conn, typed)?,
        Filter::Numbers(numbers) => numbers.clone(),
    };
    numbers.sort_unstable();
    numbers.dedup();
    Ok(Some(numbers))
}

/// The numbers of those recorded in any of these establishments. What a typed code or name means is asked of the domain.
fn in_establishments(conn: &Connection, typed: &[String]) -> Result<Vec<PrisonNumber>> {
    let mut places = conn
        .prepare_cached("SELECT DISTINCT establishment_code, establishment_name FROM prisoner")?;
    let mut rows = places.query([])?;
    let mut meant = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::from(row, 0, Prisoner::TABLE);
        let place = Place {
            code: cells.text()?,
            name: cells.text()?,
        };
        if typed.iter().any(|typed| place.is_meant_by(typed)) {
            meant.push(place);
        }
    }
    let mut there = conn.prepare_cached(
        "SELECT number FROM prisoner WHERE establishment_code = ?1 AND establishment_name = ?2",
    )?;
    let mut numbers = Vec::new();
    for place in meant {
        collect_numbers(there.query((place.code, place.name))?, &mut numbers)?;
    }
    Ok(numbers)
}

pub(super) fn collect_numbers(
    mut rows: rusqlite::Rows<'_>,
    to: &mut Vec<PrisonNumber>,
) -> Result<()> {
    while let Some(row) = rows.next()? {
        to.push(Cells::from(row, 0, Prisoner::TABLE).word(|text| text.parse().ok())?);
    }
    Ok(())
}

pub(super) fn numbers(conn: &Connection) -> Result<Vec<PrisonNumber>> {
    let mut numbers = Vec::new();
    let mut everybody = conn.prepare_cached("SELECT number FROM prisoner ORDER BY number")?;
    collect_numbers(everybody.query([])?, &mut numbers)?;
    Ok(numbers)
}

impl Store {
    /// All that is recorded of one person; none when there is no such person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn records(&self, number: PrisonNumber) -> Result<Option<Records>> {
        self.placed(
            self.snapshot(|conn| OneByOne::prepare(conn, Needs::Everything)?.records(number)),
        )
    }

    /// Hands over case after case, in the order of prison numbers, all as of one moment. Memory is bounded by one case.
    ///
    /// Establishments are those recorded now; where somebody was on another day is for the case to say.
    ///
    /// # Errors
    /// The store cannot be read, and whatever `work` gives back, which ends the stream.
    pub fn each(
        &self,
        filter: &Filter,
        needs: Needs,
        work: &mut dyn FnMut(Records) -> Result<()>,
    ) -> Result<()> {
        self.placed(self.snapshot(|conn| each(conn, filter, needs, work)))
    }

    /// The prison numbers of everybody in the store, in order.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn numbers(&self) -> Result<Vec<PrisonNumber>> {
        self.placed(numbers(&self.conn))
    }

    /// How many people are in the store.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn count(&self) -> Result<u64> {
        let count: Result<i64, _> =
            self.conn
                .query_row("SELECT count(*) FROM prisoner", [], |row| row.get(0));
        self.placed(count.map(i64::unsigned_abs).map_err(Error::from))
    }
}
