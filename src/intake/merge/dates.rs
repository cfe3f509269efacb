//! Release dates, each with the day on which it became known: none is ever written over by another day's.

use super::{Merge, Outcome};
use crate::calendar::Day;
use crate::domain::by_hand;
use crate::domain::families::{Column, Family, PrisonerColumn as C};
use crate::domain::release;
use crate::domain::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::intake::incoming::ReleaseDateRow;
use crate::intake::problem::{Row, RowAt};

impl Merge<'_> {
    /// Rows of release-dates: what was known, and since when.
    pub(super) fn release_date_rows(&mut self, rows: &[Row<ReleaseDateRow>]) {
        for row in rows {
            let ReleaseDateRow { spell, date } = row.fact;
            let Some(records) = &mut self.after else {
                return;
            };
            let known = records.release_dates.contains(&(spell, date));
            if !known {
                records.release_dates.push((spell, date));
            }
            self.told_dates.push((spell, date));
            let outcome = if known {
                Outcome::Unchanged
            } else {
                Outcome::Created
            };
            self.done(Family::ReleaseDates, row.at, outcome);
        }
    }

    /// A release date of the prison record, or a blank where one may have been.
    pub(super) fn release_date(
        &mut self,
        column: C,
        kind: ReleaseDateKind,
        incoming: Option<Day>,
        received: Day,
        at: RowAt,
    ) -> bool {
        let today = self.import.today;
        let Some(records) = &self.after else {
            return false;
        };
        let known = in_order(&records.release_dates, received, kind);
        let present = known.last().copied();
        let by_record =
            |date: &&ReleaseDate| matches!(date.known_by, KnownBy::Import | KnownBy::Inferred);
        let last_record = known.iter().rev().find(by_record).copied();
        let hand = present.filter(|date| date.known_by == KnownBy::Hand);
        let hand_differs = hand.is_some_and(|hand| hand.day != incoming);
        let same_as_record = last_record.map_or(incoming.is_none(), |last| last.day == incoming);
        // The last date of a history is what the record says, and is no news beside it, also where a worker knew better since.
        let told = in_order(&self.told_dates, received, kind);
        let has_history = self.told_dates.iter().any(|(spell, _)| *spell == received);
        let same_as_history = told.last().is_some_and(|last| last.day == incoming)
            || has_history && present.is_some_and(|present| present.day == incoming);
        if same_as_record || same_as_history || (incoming.is_none() && hand.is_some()) {
            if hand_differs {
                self.keep(by_hand::of_spell(column, received));
            }
            return false;
        }
        if hand_differs && hand.is_some_and(|hand| hand.known_on >= today) {
            let message = format!(
                "{} was written by hand today and is kept; if the record is right, import it again tomorrow or correct it by hand",
                column.word()
            );
            self.warn(at, column.word(), "kept-by-hand", message);
            self.keep(by_hand::of_spell(column, received));
            return false;
        }
        if hand_differs {
            self.yielded.push(by_hand::of_spell(column, received));
        }
        let first = last_record.is_none() && self.new_spells.contains(&received);
        let (known_on, known_by) = if first {
            let sentenced = self.spell_mut(received).and_then(|spell| spell.sentence.on);
            (
                sentenced.max(Some(received)).unwrap_or(received),
                KnownBy::Inferred,
            )
        } else {
            (today, KnownBy::Import)
        };
        let date = ReleaseDate {
            kind,
            day: incoming,
            known_on,
            known_by,
            nth: 0,
        };
        self.record(received, date);
        true
    }

    /// Adds a date to the history.
    fn record(&mut self, received: Day, date: ReleaseDate) {
        if let Some(records) = &mut self.after {
            release::add(&mut records.release_dates, received, date);
        }
    }
}

/// The dates of one kind in a spell, as they became known.
fn in_order(
    dates: &[(Day, ReleaseDate)],
    received: Day,
    kind: ReleaseDateKind,
) -> Vec<ReleaseDate> {
    let of_kind = |(spell, date): &&(Day, ReleaseDate)| *spell == received && date.kind == kind;
    let mut found: Vec<ReleaseDate> = dates
        .iter()
        .filter(of_kind)
        .map(|(_, date)| *date)
        .collect();
    found.sort_by_key(|date| (date.known_on, date.known_by, date.nth));
    found
}
