//! Everybody in portions, so that two can read at once as of one moment: whoever is done with one takes the next.
//!
//! The second has a connection of its own. As long as the first holds its lock nobody can write, so that both read the same;
//! where the second cannot begin at once, the first reads everything. Refuses to know what is made of the records, and who runs
//! on which thread.

use super::family::{Needs, Rows};
use super::file_id::FileId;
use super::open::{connect_beside, take_lock};
use super::read::{self, OneByOne, Statements};
use super::{Access, Filter, Store};
use crate::domain::{PrisonNumber, Records};
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Of fewer people it is not worth while to open the file twice.
const WORTH_TWO: u64 = 200;
/// A portion has so many people, but the last ones have fewer, so that both end at about the same time.
const MOST: u64 = 256;
const LEAST: u64 = 16;
/// Each portion is this part of what is left.
const PART_OF_WHAT_IS_LEFT: u64 = 6;
/// Comes after every prison number, and after whatever else stands in its place in a damaged store.
const AFTER_ALL: &str = "\u{10ffff}";

/// Whoever takes what a reader comes upon.
pub trait Taker {
    /// # Errors
    /// Whatever should end the reading.
    fn person(&mut self, records: Records) -> Result<()>;

    /// Everybody handed over since the last call belonged to this portion. Counted from zero, in the order of prison numbers.
    ///
    /// # Errors
    /// Whatever should end the reading.
    fn portion_ends(&mut self, nth: usize) -> Result<()>;
}

/// The portions that are still to be read, and by whom they may be.
pub struct Portions {
    needs: Needs,
    whose: Whose,
    /// Where a second reader finds the file; none where there cannot be one.
    beside: Option<(PathBuf, FileId)>,
    next: Mutex<Next>,
}

/// How people are come upon.
enum Whose {
    /// Those who are named, in order, one after the other.
    Named(Vec<PrisonNumber>),
    /// Everybody, from one number until before another.
    Between(Statements),
    /// Everybody at once. What is seen of the past has no order of its own: to look for a part of it takes as long as to look
    /// for all.
    Everybody(Statements),
}

/// Where the next portion begins.
struct Next {
    nth: usize,
    /// How many people are left.
    left: u64,
    /// The first number that was not taken; none once everybody was.
    from: Option<String>,
}

impl Next {
    /// The place of the next portion, and how many people it should have.
    fn begin(&mut self) -> (usize, u64) {
        let people = (self.left / PART_OF_WHAT_IS_LEFT).clamp(LEAST, MOST);
        self.left = self.left.saturating_sub(people);
        self.nth += 1;
        (self.nth - 1, people)
    }
}

/// Reads portions over one connection.
pub struct Reader<'c>(&'c Connection);

/// The connection of a second reader.
pub struct Beside(Connection);

impl Store {
    /// Hands over everybody that a filter lets through, in portions, all as of one moment: `work` reads with the reader it is
    /// given, and perhaps with a second one.
    ///
    /// # Errors
    /// The store cannot be read, and whatever `work` gives back.
    pub fn in_portions<T>(
        &self,
        filter: &Filter,
        needs: Needs,
        work: impl FnOnce(&Portions, Reader<'_>) -> Result<T>,
    ) -> Result<T> {
        self.placed(self.snapshot(|conn| {
            let portions = self.portions(conn, filter, needs)?;
            work(&portions, Reader(conn))
        }))
    }

    fn portions(&self, conn: &Connection, filter: &Filter, needs: Needs) -> Result<Portions> {
        // What was changed and not kept, and the past, are seen over one connection alone.
        let is_plain = self.access == Access::Read && self.as_at.is_none();
        let (whose, left) = match read::numbers_of(conn, filter)? {
            Some(named) => {
                let left = named.len() as u64;
                (Whose::Named(named), left)
            }
            None if is_plain => {
                let statements = read::statements(Rows::Between, needs);
                (Whose::Between(statements), self.count()?)
            }
            None => (
                Whose::Everybody(read::statements(Rows::Everybody, needs)),
                0,
            ),
        };
        let may_be_two = is_plain && left >= WORTH_TWO;
        if may_be_two {
            take_lock(conn)?;
        }
        Ok(Portions {
            needs,
            whose,
            beside: may_be_two.then(|| (self.path.clone(), self.file)),
            next: Mutex::new(Next {
                nth: 0,
                left,
                from: Some(String::new()),
            }),
        })
    }
}

impl Portions {
    /// A connection for a second reader: none where there cannot be one, or not at once.
    #[must_use]
    pub fn beside(&self) -> Option<Beside> {
        let (path, file) = self.beside.as_ref()?;
        connect_beside(path, *file).map(Beside)
    }

    /// Whether a second reader would be of use.
    #[must_use]
    pub fn are_for_two(&self) -> bool {
        self.beside.is_some()
    }

    fn next(&self) -> MutexGuard<'_, Next> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nobody takes any more portions.
    fn stop(&self) {
        let mut next = self.next();
        next.from = None;
        next.left = 0;
    }

    /// The next portion, from one number until before another. How many are left decides how large it is, and not whether there
    /// is one: in a damaged store the count may be wrong.
    fn next_numbers(&self, conn: &Connection) -> Result<Option<(usize, [String; 2])>> {
        let mut next = self.next();
        let Some(from) = next.from.take() else {
            return Ok(None);
        };
        let (nth, people) = next.begin();
        next.from = number_after(conn, &from, people)?;
        let until = next.from.clone();
        let until = until.unwrap_or_else(|| AFTER_ALL.to_owned());
        Ok(Some((nth, [from, until])))
    }

    /// The next portion of those who are named.
    fn next_named<'n>(&self, named: &'n [PrisonNumber]) -> Option<(usize, &'n [PrisonNumber])> {
        let mut next = self.next();
        let taken = named.len().saturating_sub(next.left as usize);
        let left = named.get(taken..).filter(|left| !left.is_empty())?;
        let (nth, people) = next.begin();
        Some((nth, left.get(..people as usize).unwrap_or(left)))
    }
}

/// The prison number that so many people after one has.
fn number_after(conn: &Connection, from: &str, people: u64) -> Result<Option<String>> {
    let people = i64::try_from(people).unwrap_or(i64::MAX);
    let mut statement = conn.prepare_cached(
        "SELECT number FROM prisoner WHERE number >= ?1 ORDER BY number LIMIT 1 OFFSET ?2",
    )?;
    let number = statement.query_row(params![from, people], |row| row.get(0));
    Ok(number.optional()?)
}

impl Beside {
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader(&self.0)
    }
}

impl Reader<'_> {
    /// Reads portions until all are taken. Where one reader fails, the other ends after its present portion.
    ///
    /// # Errors
    /// The store cannot be read, and those of the taker.
    pub fn read(&self, portions: &Portions, to: &mut dyn Taker) -> Result<()> {
        let read = match &portions.whose {
            Whose::Named(all) => self.named(all, portions, to),
            Whose::Between(statements) => self.between(statements, portions, to),
            Whose::Everybody(statements) => self.everybody(statements, portions.needs, to),
        };
        if read.is_err() {
            portions.stop();
        }
        read
    }

    fn named(&self, all: &[PrisonNumber], portions: &Portions, to: &mut dyn Taker) -> Result<()> {
        let mut reader = OneByOne::prepare(self.0, portions.needs)?;
        while let Some((nth, numbers)) = portions.next_named(all) {
            for number in numbers {
                if let Some(records) = reader.records(*number)? {
                    to.person(records)?;
                }
            }
            to.portion_ends(nth)?;
        }
        Ok(())
    }

    fn between(
        &self,
        statements: &Statements,
        portions: &Portions,
        to: &mut dyn Taker,
    ) -> Result<()> {
        while let Some((nth, between)) = portions.next_numbers(self.0)? {
            let mut person = |records| to.person(records);
            read::walk(
                self.0,
                statements,
                portions.needs,
                Some(&between),
                &mut person,
            )?;
            to.portion_ends(nth)?;
        }
        Ok(())
    }

    fn everybody(&self, statements: &Statements, needs: Needs, to: &mut dyn Taker) -> Result<()> {
        let (mut people, mut nth) = (0, 0);
        let mut person = |records| {
            to.person(records)?;
            people += 1;
            if people % MOST == 0 {
                to.portion_ends(nth)?;
                nth += 1;
            }
            Ok(())
        };
        read::walk(self.0, statements, needs, None, &mut person)?;
        to.portion_ends(nth)
    }
}
