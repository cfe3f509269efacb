//! Whose release date moved since somebody was last told: what is recorded now beside what was recorded by then.
//!
//! By the operation of the last digest a move is told once, at whatever hour it was recorded; by a day, all of that day is
//! looked at again.

use super::collect::Seen;
use super::since::Since;
use crate::calendar::{Calendar, Day};
use crate::commands::world::Books;
use crate::domain::{Case, PrisonNumber, Spell, release_moved};
use crate::error::Result;
use crate::output::mail::MovedRelease;
use crate::store::{Access, Store};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// The people of whom something was recorded that can move a date, since the earliest of several.
///
/// # Errors
/// A store that cannot be read.
pub fn touched(books: &Books, since: &BTreeSet<Since>) -> Result<BTreeSet<PrisonNumber>> {
    let before = since.iter().map(|one| before(books, *one));
    let before = before.collect::<Result<BTreeSet<i64>>>()?;
    books
        .store
        .dates_touched_since(before.first().copied().unwrap_or(0))
}

/// The last operation that is no news.
fn before(books: &Books, since: Since) -> Result<i64> {
    match since.operation {
        Some(operation) => Ok(operation),
        None => books.store.last_operation_before(since.day),
    }
}

/// The present spell of somebody whose date may have moved since a day; after a release only where one was recorded since.
#[must_use]
pub fn candidate<'c>(
    case: &'c Case,
    touched: &BTreeSet<PrisonNumber>,
    since: Day,
) -> Option<&'c Spell> {
    let spell = case.current_spell().filter(|_| case.closed().is_none())?;
    let number = case.prisoner.number;
    let may_be_told = match spell.custody.released {
        // To record it touches them, so that nobody who was out before is looked at any more.
        Some(_) => touched.contains(&number),
        None => may_have_moved(spell, number, touched, since),
    };
    may_be_told.then_some(spell)
}

fn may_have_moved(
    spell: &Spell,
    number: PrisonNumber,
    touched: &BTreeSet<PrisonNumber>,
    since: Day,
) -> bool {
    touched.contains(&number) || spell.dates.iter().any(|date| date.known_on >= since)
}

/// The store as it was before there was news, opened once for all who have the same news.
pub struct Moves<'a> {
    books: &'a Books,
    then: BTreeMap<Since, Then>,
}

/// What was before there was news.
struct Then {
    /// The people of whom something was recorded since.
    touched: BTreeSet<PrisonNumber>,
    /// None where nothing was recorded before.
    past: Option<Past>,
    /// What was found out so far: several leads ask about one person.
    moved: BTreeMap<PrisonNumber, Option<MovedRelease>>,
}

struct Past {
    store: Store,
    numbers: BTreeSet<PrisonNumber>,
    /// Numbers that went to another since, by that one.
    went: BTreeMap<PrisonNumber, Vec<PrisonNumber>>,
}

impl<'a> Moves<'a> {
    pub fn new(books: &'a Books) -> Self {
        let then = BTreeMap::new();
        Self { books, then }
    }

    #[must_use]
    pub fn calendar(&self) -> &'a Calendar {
        &self.books.calendar
    }

    fn then(&mut self, since: Since) -> Result<&mut Then> {
        Ok(match self.then.entry(since) {
            Entry::Occupied(then) => then.into_mut(),
            Entry::Vacant(none) => none.insert(Then::before(self.books, since)?),
        })
    }

    /// Whether anything was recorded by then at all.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn has_past(&mut self, since: Since) -> Result<bool> {
        Ok(self.then(since)?.past.is_some())
    }

    /// The case of a person as it was recorded then, on that day; none where it was not, or was closed.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn case_then(&mut self, seen: &Seen, since: Since) -> Result<Option<Case>> {
        let cases = self.then(since)?.cases(seen.number, since.day)?;
        let mut open = cases.into_iter().filter(|case| case.closed().is_none());
        Ok(open.next())
    }

    /// Whether a person's day of release moved since then.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn of(&mut self, seen: &Seen, since: Since) -> Result<Option<MovedRelease>> {
        let books = self.books;
        let then = self.then(since)?;
        if let Some(known) = then.moved.get(&seen.number) {
            return Ok(known.clone());
        }
        let moved = then.moved(seen, since, books)?;
        then.moved.insert(seen.number, moved.clone());
        Ok(moved)
    }
}

impl Then {
    /// Whether a person's day of release moved since.
    fn moved(&self, seen: &Seen, since: Since, books: &Books) -> Result<Option<MovedRelease>> {
        let now = &seen.spell;
        // The earliest of all leads let this person through.
        if !may_have_moved(now, seen.number, &self.touched, since.day) {
            return Ok(None);
        }
        // As the last digest saw it, on its day; by a day, what was known before it.
        let by_operation = since.operation.is_some();
        let as_of = if by_operation { since.day } else { books.today };
        let recorded = self.spell(seen.number, now, as_of)?;
        let released = now.custody.released;
        let was_out = released.is_some_and(|on| match &recorded {
            Some(recorded) => recorded.custody.released.is_some(),
            None => on < since.day,
        });
        if was_out {
            return Ok(None);
        }
        let before = match recorded {
            Some(recorded) if by_operation => recorded,
            recorded => release_moved::known_before(recorded.as_ref().unwrap_or(now), since.day),
        };
        let found = release_moved::moved(now, &before, &books.calendar);
        Ok(found.map(|moved| MovedRelease {
            person: seen.person.clone(),
            from: moved.from,
            to: moved.to,
            released,
        }))
    }

    fn before(books: &Books, since: Since) -> Result<Self> {
        let operation = before(books, since)?;
        let touched = books.store.dates_touched_since(operation)?;
        if operation == 0 {
            return Ok(Self {
                touched,
                past: None,
                moved: BTreeMap::new(),
            });
        }
        let store = Store::open(books.store.path(), Access::Read)?.as_at(operation)?;
        let numbers: BTreeSet<PrisonNumber> = store.numbers()?.into_iter().collect();
        let now: BTreeSet<PrisonNumber> = books.store.numbers()?.into_iter().collect();
        let mut went: BTreeMap<PrisonNumber, Vec<PrisonNumber>> = BTreeMap::new();
        for number in numbers.difference(&now) {
            if let Some(to) = books.store.went_to(*number)? {
                went.entry(to).or_default().push(*number);
            }
        }
        let past = Some(Past {
            store,
            numbers,
            went,
        });
        Ok(Self {
            touched,
            past,
            moved: BTreeMap::new(),
        })
    }

    /// The case of a person as it was recorded then, under whichever number: their own first, then what was merged into it.
    fn cases(&self, number: PrisonNumber, day: Day) -> Result<Vec<Case>> {
        let Some(past) = &self.past else {
            return Ok(Vec::new());
        };
        let own = past.numbers.get(&number).into_iter();
        let mut cases = Vec::new();
        for number in own.chain(past.went.get(&number).into_iter().flatten()) {
            let records = past.store.records(*number)?;
            cases.extend(records.map(|records| Case::build(records).as_of(day)));
        }
        Ok(cases)
    }

    /// The same spell as it was recorded then.
    fn spell(&self, number: PrisonNumber, now: &Spell, day: Day) -> Result<Option<Spell>> {
        let cases = self.cases(number, day)?.into_iter();
        let mut spells = cases.flat_map(|case| case.spells);
        Ok(spells.find(|spell| spell.received() == now.received()))
    }
}
