//! What every family of records has in common: a table, its columns, and how one record becomes a row and a row a record.
//!
//! The statements are put together from the columns here, so that no family writes its own. Refuses to know what a column
//! means.

use super::cells::{Cell, Cells};
use crate::calendar::Day;
use crate::domain::{PrisonNumber, Prisoner, Records};
use crate::error::Result;
use std::cmp::Ordering;
use std::fmt::Write as _;

/// The families of one person's records, in the order in which they are written.
pub(super) const FAMILIES: [&str; 11] = [
    "prisoner",
    "custody",
    "release_date",
    "event",
    "tenancy",
    "referral",
    "note",
    "mark",
    "todo",
    "by_hand",
    "entry",
];

/// How much of each case is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// All that is recorded.
    Everything,
    /// What plans and windows are made of. Notes, addresses, nationality, ethnicity, numbers of other systems and who recorded
    /// an event are left empty, so that these records must never be saved.
    Planning,
    /// The same with those listed records that plans of this day ask for: steps of a housing plan that are open on it, decisions
    /// on homes, and the steps of referrals of the few people of whom they say more than the referral itself.
    PlansOf(Day),
    /// The same with every step of every referral and every notice of a home.
    PlansAndStepsOf(Day),
}

/// Which rows of a family are read.
pub(super) enum Part {
    Nothing,
    All,
    /// Those for which this holds.
    Where(String),
}

/// One family of a person's records.
pub(super) trait Family: Sized + PartialEq {
    /// Its place in [`FAMILIES`].
    const INDEX: usize;
    /// The table.
    const TABLE: &'static str = FAMILIES[Self::INDEX];
    /// The column of the prison number.
    const PERSON: &'static str = "prisoner";
    /// The other columns, those of the key first; the operation is not among them.
    const COLUMNS: &'static [&'static str];
    /// How many columns beside the prison number make the key.
    const KEY: usize;
    /// Columns that planning does without: texts, and others that may be absent.
    const NOT_FOR_PLANNING: &'static [&'static str] = &[];
    /// Whether planning reads this family at all.
    const FOR_PLANNING: bool = true;

    /// Which of its rows are read.
    fn part(_: Rows, needs: Needs) -> Part {
        if Self::FOR_PLANNING || needs == Needs::Everything {
            Part::All
        } else {
            Part::Nothing
        }
    }

    /// The values, in the order of [`Family::COLUMNS`].
    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>);

    /// The record of a row.
    fn read(person: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self>;

    /// The order of the keys, which is that of the table.
    fn compare_keys(&self, other: &Self) -> Ordering;

    /// The record's id, where it has one that the store may have given out.
    fn id(&self) -> Option<&str> {
        None
    }
}

/// Which rows a statement reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    Everybody,
    /// Those of people from one number until before another.
    Between,
    OnePerson,
}

impl Rows {
    /// Whose rows are read, as a condition with its parameters; none where it is everybody's.
    pub(super) fn whose(self, person: &str) -> Option<String> {
        match self {
            Self::Everybody => None,
            Self::Between => Some(format!("{person} >= ?1 AND {person} < ?2")),
            Self::OnePerson => Some(format!("{person} = ?1")),
        }
    }
}

/// Which columns are left out, counted from the lowest bit.
pub(super) fn left_out<T: Family>(needs: Needs) -> u32 {
    let is_left_out = |column| needs != Needs::Everything && T::NOT_FOR_PLANNING.contains(column);
    let bits = T::COLUMNS
        .iter()
        .map(|column| u32::from(is_left_out(column)));
    bits.rev().fold(0, |mask, bit| mask << 1 | bit)
}

/// Reads a family: the prison number, then its columns, in the order of the key. None where nothing of it is needed.
pub(super) fn select<T: Family>(rows: Rows, needs: Needs) -> Option<String> {
    let mut only = match T::part(rows, needs) {
        Part::Nothing => return None,
        Part::All => Vec::new(),
        Part::Where(condition) => vec![condition],
    };
    let (table, person) = (T::TABLE, T::PERSON);
    let mut sql = format!("SELECT {person}");
    for (place, column) in T::COLUMNS.iter().enumerate() {
        if left_out::<T>(needs) & (1 << place) == 0 {
            let _ = write!(sql, ", {column}");
        }
    }
    let _ = write!(sql, " FROM {table}");
    only.extend(rows.whose(person));
    if !only.is_empty() {
        let _ = write!(sql, " WHERE {}", only.join(" AND "));
    }
    let _ = write!(sql, " ORDER BY {person}");
    for key in &T::COLUMNS[..T::KEY] {
        let _ = write!(sql, ", {key}");
    }
    Some(sql)
}

/// Writes a new row: prison number, columns, operation.
pub(super) fn insert<T: Family>() -> String {
    let (table, person) = (T::TABLE, T::PERSON);
    let columns = T::COLUMNS.join(", ");
    let marks = vec!["?"; T::COLUMNS.len() + 2].join(", ");
    format!("INSERT INTO {table} ({person}, {columns}, op) VALUES ({marks})")
}

/// Writes a row anew. The parameters are those of [`insert`], numbered.
pub(super) fn update<T: Family>() -> String {
    let mut sql = format!("UPDATE {} SET ", T::TABLE);
    for (index, column) in T::COLUMNS.iter().enumerate().skip(T::KEY) {
        let _ = write!(sql, "{column} = ?{}, ", index + 2);
    }
    let _ = write!(
        sql,
        "op = ?{} WHERE {}",
        T::COLUMNS.len() + 2,
        key_is::<T>()
    );
    sql
}

/// Takes a row away: prison number and key.
pub(super) fn delete<T: Family>() -> String {
    format!("DELETE FROM {} WHERE {}", T::TABLE, key_is::<T>())
}

fn key_is<T: Family>() -> String {
    let mut sql = format!("{} = ?1", T::PERSON);
    for (index, column) in T::COLUMNS[..T::KEY].iter().enumerate() {
        let _ = write!(sql, " AND {column} = ?{}", index + 2);
    }
    sql
}

/// What happened to one record.
pub(super) enum Step<'a, T> {
    Came(&'a T),
    Changed(&'a T),
    Went(&'a T),
}

/// Whoever is told what happened to the records of one person, of whatever family.
pub(super) trait Steps {
    fn step<T: Family>(&mut self, step: Step<'_, T>) -> Result<()>;
}

/// Walks through the difference of two states of one person's records: of somebody new without one before, of somebody who is
/// taken out without one after. The person comes first and goes last, because what hangs on them cannot stand alone.
pub(super) fn all_differences(
    old: Option<&Records>,
    new: Option<&Records>,
    to: &mut impl Steps,
) -> Result<()> {
    if new.is_some() {
        differences(person(old), person(new), |step| to.step(step))?;
    }
    in_list(old, new, |records| &records.custody, to)?;
    in_list(old, new, |records| &records.release_dates, to)?;
    in_list(old, new, |records| &records.events, to)?;
    in_list(old, new, |records| &records.tenancies, to)?;
    in_list(old, new, |records| &records.referrals, to)?;
    in_list(old, new, |records| &records.notes, to)?;
    in_list(old, new, |records| &records.marks, to)?;
    in_list(old, new, |records| &records.todos, to)?;
    in_list(old, new, |records| &records.by_hand, to)?;
    in_list(old, new, |records| &records.entries, to)?;
    if new.is_none() {
        differences(person(old), &[], |step| to.step(step))?;
    }
    Ok(())
}

fn in_list<'r, T: Family + 'r>(
    old: Option<&'r Records>,
    new: Option<&'r Records>,
    list: fn(&Records) -> &Vec<T>,
    to: &mut impl Steps,
) -> Result<()> {
    let of = |records: Option<&'r Records>| records.map_or(&[][..], |records| list(records));
    differences(of(old), of(new), |step| to.step(step))
}

fn person(records: Option<&Records>) -> &[Prisoner] {
    records.map_or(&[], |records| std::slice::from_ref(&records.prisoner))
}

/// Walks through the difference of two states of a family. Of two records with one key, the later in the list counts.
pub(super) fn differences<'a, T: Family>(
    before: &'a [T],
    after: &'a [T],
    mut step: impl FnMut(Step<'a, T>) -> Result<()>,
) -> Result<()> {
    if before == after {
        return Ok(());
    }
    let (before, after) = (in_order(before), in_order(after));
    let (mut before, mut after) = (before.into_iter().peekable(), after.into_iter().peekable());
    loop {
        let order = match (before.peek(), after.peek()) {
            (None, None) => return Ok(()),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(old), Some(new)) => old.compare_keys(new),
        };
        let old = before.next_if(|_| order.is_le());
        let new = after.next_if(|_| order.is_ge());
        match (old, new) {
            (Some(old), None) => step(Step::Went(old))?,
            (None, Some(new)) => step(Step::Came(new))?,
            (Some(old), Some(new)) if old != new => step(Step::Changed(new))?,
            _ => {}
        }
    }
}

fn in_order<T: Family>(records: &[T]) -> Vec<&T> {
    let mut ordered: Vec<&T> = records.iter().collect();
    if records.is_sorted_by(|a, b| a.compare_keys(b).is_lt()) {
        return ordered;
    }
    ordered.reverse();
    ordered.sort_by(|a, b| a.compare_keys(b));
    ordered.dedup_by(|later, kept| later.compare_keys(kept).is_eq());
    ordered
}
