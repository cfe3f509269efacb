//! Every release date that was ever recorded, with the day and the way it became known, under the spell it belongs to.

use crate::calendar::Day;
use crate::domain::{KnownBy, PrisonNumber, ReleaseDate, ReleaseDateKind};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for (Day, ReleaseDate) {
    const INDEX: usize = 2;
    const COLUMNS: &'static [&'static str] =
        &["received", "known_on", "known_by", "kind", "nth", "day"];
    const KEY: usize = 5;

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            self.0.into(),
            self.1.known_on.into(),
            self.1.known_by.word().into(),
            self.1.kind.word().into(),
            i64::from(self.1.nth).into(),
            self.1.day.into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok((
            cells.day()?,
            ReleaseDate {
                known_on: cells.day()?,
                known_by: cells.word(KnownBy::from_word)?,
                kind: cells.word(ReleaseDateKind::from_word)?,
                nth: cells.number()?,
                day: cells.optional_day()?,
            },
        ))
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        key(self).cmp(&key(other))
    }
}

fn key((received, date): &(Day, ReleaseDate)) -> (Day, Day, &'static str, &'static str, u32) {
    (
        *received,
        date.known_on,
        date.known_by.word(),
        date.kind.word(),
        date.nth,
    )
}
