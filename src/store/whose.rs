//! Which rows are about one person, whatever number they stand under.
//!
//! A person may have been entered under another number that was put right, or entered twice and merged; a number may have
//! belonged to somebody else before. The headers of those two kinds of operation say so, and this reads them. Refuses to know
//! what the rows say.

use super::schema::Table;
use super::writer::Writer;
use crate::domain::PrisonNumber;
use crate::error::Result;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// How the header of a merge begins: the number that goes and the one that stays follow.
pub const MERGE: &str = "prisoner merge";
/// How the header of a new number begins: the wrong number and the right one follow.
pub const RENUMBER: &str = "prisoner renumber";

/// A merge or a new number.
struct Move {
    from: PrisonNumber,
    into: PrisonNumber,
    /// Nobody had the number that it went to: it is a new number, and no merge.
    was_free: bool,
    /// The undo that took it back; none while it stands.
    undone: Option<i64>,
    /// The operation, and those that put it back after it was taken back, in order.
    operations: Vec<i64>,
}

impl Move {
    fn first(&self) -> i64 {
        self.operations.first().copied().unwrap_or_default()
    }

    fn last(&self) -> i64 {
        self.operations.last().copied().unwrap_or_default()
    }

    fn stands(&self) -> bool {
        self.undone.is_none()
    }
}

/// The time for which a number was this person's: after one operation, up to and with another.
pub(super) struct Tenure {
    pub number: PrisonNumber,
    after: i64,
    until: Option<i64>,
    /// Operations under which records of somebody else stood with theirs.
    mixed: Vec<i64>,
}

impl Tenure {
    /// Whether an operation was made while the number was theirs.
    pub fn has(&self, operation: i64) -> bool {
        operation > self.after && self.until.is_none_or(|until| operation <= until)
    }
}

/// What is wanted of the rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Nothing of the person is to be left, also not where it stood with somebody else's for a while.
    Erase,
    /// Nothing of anybody else is to be shown.
    Show,
}

/// Where the rows of one person are.
pub(super) struct Whose {
    pub tenures: Vec<Tenure>,
    /// Numbers of others under which this person's records stood until that was taken back, with the operations.
    astray: Vec<(PrisonNumber, Vec<i64>)>,
}

impl Whose {
    /// Reads the headers for a number that somebody has now.
    pub fn is(conn: &Connection, number: PrisonNumber) -> Result<Self> {
        let moves = moves(conn)?;
        let mut tenures = Vec::new();
        collect(&moves, number, None, &mut tenures);
        // In the order of the journal, so that a new number of a new number that was taken back is found too.
        let mut astray = Vec::new();
        for one in moves.iter().filter(|one| !one.stands()) {
            let theirs = tenures
                .iter()
                .any(|own| own.number == one.from && own.has(one.last()));
            match one.undone {
                Some(undone) if theirs && one.was_free => tenures.push(Tenure {
                    number: one.into,
                    after: one.first() - 1,
                    until: Some(undone),
                    mixed: mixed(&moves, one.into),
                }),
                Some(_) if theirs => astray.push((one.into, one.operations.clone())),
                _ => {}
            }
        }
        Ok(Self { tenures, astray })
    }

    /// The numbers that the person had before.
    pub fn former(&self) -> Vec<PrisonNumber> {
        let mut numbers: Vec<_> = self.tenures.iter().skip(1).map(|own| own.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Whether a number is or was theirs.
    pub fn has_number(&self, number: PrisonNumber) -> bool {
        self.tenures.iter().any(|own| own.number == number)
    }

    /// The condition for the present rows of a table; none for a table that is nobody's.
    pub fn present(&self, table: &Table) -> Option<String> {
        let person = table.person.as_deref()?;
        let own = self.tenures.iter().filter(|own| own.until.is_none());
        Some(any(own.map(|own| {
            format!("({person} = '{}' AND op > {})", own.number, own.after)
        })))
    }

    /// The condition for the rows of the past of a table; none for a table that is nobody's.
    pub fn past(&self, table: &Table, purpose: Purpose) -> Option<String> {
        let person = table.person.as_deref()?;
        let own = self.tenures.iter().map(|own| {
            let mut sql = format!("{person} = '{}' AND op > {}", own.number, own.after);
            if let Some(until) = own.until {
                sql += &format!(" AND ended_op <= {until}");
            }
            if purpose == Purpose::Show {
                sql += &format!(" AND op NOT IN ({})", list(&own.mixed));
            }
            format!("({sql})")
        });
        let astray = self.astray.iter().filter(|_| purpose == Purpose::Erase);
        let astray = astray.map(|(number, operations)| {
            format!("({person} = '{number}' AND op IN ({}))", list(operations))
        });
        Some(any(own.chain(astray)))
    }
}

fn any(conditions: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = conditions.collect();
    if all.is_empty() {
        "0".to_owned()
    } else {
        all.join(" OR ")
    }
}

/// Numbers separated by commas.
pub(super) fn list(numbers: &[i64]) -> String {
    let words: Vec<String> = numbers.iter().map(i64::to_string).collect();
    words.join(", ")
}

fn collect(moves: &[Move], number: PrisonNumber, until: Option<i64>, to: &mut Vec<Tenure>) {
    let in_time = |operation: i64| until.is_none_or(|until| operation < until);
    let before = |one: &&Move| one.stands() && in_time(one.last());
    let gone = moves.iter().filter(before).filter(|one| one.from == number);
    // While a new number stood that was taken back, its number was nobody else's.
    let back = moves
        .iter()
        .filter(|one| one.was_free && one.into == number);
    let back = back.filter_map(|one| one.undone.filter(|undone| in_time(*undone)));
    let after = gone.map(Move::last).chain(back).max().unwrap_or(0);
    let came: Vec<&Move> = moves
        .iter()
        .filter(before)
        .filter(|one| one.into == number && one.last() > after)
        .collect();
    to.push(Tenure {
        number,
        after,
        until,
        mixed: mixed(moves, number),
    });
    for one in came {
        collect(moves, one.from, Some(one.last()), to);
    }
}

/// The operations of merges into a number that were taken back.
fn mixed(moves: &[Move], number: PrisonNumber) -> Vec<i64> {
    let undone = moves
        .iter()
        .filter(|one| !one.stands() && !one.was_free && one.into == number);
    undone.flat_map(|one| one.operations.clone()).collect()
}

impl Writer<'_> {
    /// The numbers that nobody has any more because their records were merged into others or numbered anew, each with the
    /// number under which these are now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn renumbered(&self) -> Result<BTreeMap<PrisonNumber, PrisonNumber>> {
        let moves = moves(self.conn)?;
        if moves.is_empty() {
            return Ok(BTreeMap::new());
        }
        let there: HashSet<PrisonNumber> = self.numbers()?.into_iter().collect();
        let gone = moves.iter().map(|one| one.from);
        let gone = gone.filter(|number| !there.contains(number));
        Ok(gone
            .filter_map(|number| Some((number, destination(&moves, number)?)))
            .filter(|(_, into)| there.contains(into))
            .collect())
    }
}

/// Under which number the records of another one are now, if merges or new numbers took them and stand.
pub(super) fn went_to(conn: &Connection, number: PrisonNumber) -> Result<Option<PrisonNumber>> {
    Ok(destination(&moves(conn)?, number))
}

fn destination(moves: &[Move], number: PrisonNumber) -> Option<PrisonNumber> {
    let next = |number: PrisonNumber, since: i64| {
        moves
            .iter()
            .filter(|one| one.stands() && one.from == number && one.last() > since)
            .max_by_key(|one| one.last())
    };
    let mut last = next(number, 0)?;
    while let Some(further) = next(last.into, last.last()) {
        last = further;
    }
    Some(last.into)
}

fn moves(conn: &Connection) -> Result<Vec<Move>> {
    let mut headers = conn.prepare(
        "SELECT id, what, undone_by FROM main.operation WHERE kind = 'change'
         AND (what LIKE ?1 || ' %' OR what LIKE ?2 || ' %') ORDER BY id",
    )?;
    let mut again = conn
        .prepare("SELECT id FROM main.operation WHERE kind = 'redo' AND target = ?1 ORDER BY id")?;
    let mut rows = headers.query([MERGE, RENUMBER])?;
    let mut moves = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, what): (i64, String) = (row.get(0)?, row.get(1)?);
        let mut numbers = what.split(' ').skip(2).map(|word| word.parse().ok());
        let (Some(Some(from)), Some(Some(into))) = (numbers.next(), numbers.next()) else {
            // One of the two was erased, and with it every row that was both of theirs.
            continue;
        };
        let mut operations = vec![id];
        let redone = again.query_map([id], |row| row.get(0))?;
        for id in redone {
            operations.push(id?);
        }
        moves.push(Move {
            from,
            into,
            was_free: what.starts_with(RENUMBER),
            undone: row.get(2)?,
            operations,
        });
    }
    Ok(moves)
}
