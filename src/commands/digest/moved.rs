//! Whose release date moved since a day: what is recorded now beside what was recorded by then.

use super::collect::Seen;
use crate::calendar::Day;
use crate::commands::world::Books;
use crate::domain::{Case, PrisonNumber, Spell, release_moved};
use crate::error::Result;
use crate::output::mail::MovedRelease;
use crate::store::{Access, Store};
use std::collections::BTreeSet;

/// The people of whom something was recorded on a day or after it that can move a date.
///
/// # Errors
/// A store that cannot be read.
pub fn touched(books: &Books, since: Day) -> Result<BTreeSet<PrisonNumber>> {
    let before = books.store.last_operation_before(since)?;
    books.store.dates_touched_since(before)
}

/// The present spell of somebody in custody whose date may have moved since a day.
#[must_use]
pub fn candidate<'c>(
    case: &'c Case,
    touched: &BTreeSet<PrisonNumber>,
    since: Day,
) -> Option<&'c Spell> {
    let spell = case.current_spell().filter(|_| case.in_custody())?;
    let known = spell.dates.iter().any(|date| date.known_on >= since);
    (known || touched.contains(&case.prisoner.number)).then_some(spell)
}

/// The store as it was before a day, opened once for each day that is asked for.
pub struct Moves<'a> {
    books: &'a Books,
    then: Option<(Day, Then)>,
}

/// The store before a day, and who was in it; none where nobody was.
struct Then(Option<(Store, BTreeSet<PrisonNumber>)>);

impl<'a> Moves<'a> {
    pub fn new(books: &'a Books) -> Self {
        Self { books, then: None }
    }

    /// Whether a person's day of release moved on a day or after it.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn of(&mut self, seen: &Seen, since: Day) -> Result<Option<MovedRelease>> {
        let now = &seen.spell;
        let then = match self.then.take() {
            Some((day, then)) if day == since => then,
            _ => Then::before(self.books, since)?,
        };
        let before = then.spell(seen.number, now, self.books.today);
        self.then = Some((since, then));
        let found = release_moved::moved(now, before?.as_ref(), since, &self.books.calendar);
        Ok(found.map(|moved| MovedRelease {
            person: seen.person.clone(),
            from: moved.from,
            to: moved.to,
        }))
    }
}

impl Then {
    fn before(books: &Books, day: Day) -> Result<Self> {
        let operation = books.store.last_operation_before(day)?;
        if operation == 0 {
            return Ok(Self(None));
        }
        let store = Store::open(books.store.path(), Access::Read)?.as_at(operation)?;
        let numbers = store.numbers()?.into_iter().collect();
        Ok(Self(Some((store, numbers))))
    }

    /// The same spell of a person as it was recorded then.
    fn spell(&self, number: PrisonNumber, now: &Spell, today: Day) -> Result<Option<Spell>> {
        let Some((store, _)) = self.0.as_ref().filter(|then| then.1.contains(&number)) else {
            return Ok(None);
        };
        let records = store.records(number)?;
        let case = records.map(|records| Case::build(records).as_of(today));
        Ok(case.and_then(|case| {
            let mut spells = case.spells.into_iter();
            spells.find(|spell| spell.received() == now.received())
        }))
    }
}
