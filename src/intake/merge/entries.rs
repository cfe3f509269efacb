//! Records that are a list of named values: known by id, else by what they say; a blank leaves what is there.

use super::beside_hand::Beside;
use super::{Merge, Outcome, mistake};
use crate::domain::entry::{Field, Shape};
use crate::domain::families::Family;
use crate::domain::{ByHand, Entry, Referral, Tenancy, by_hand};
use crate::intake::incoming::EntryRow;
use crate::intake::problem::{Row, RowAt};
use std::borrow::Cow;

/// Writes the columns that a file has, and in them what is not blank. Whether anything is another.
pub fn take(row: &EntryRow, to: &mut Entry) -> bool {
    let before = to.clone();
    for (field, value) in row.told().filter(|(_, value)| !value.is_empty()) {
        // The value has passed the same declaration already.
        let _ = to.set(field.name, value);
    }
    *to != before
}

/// Where the record that a row speaks of stands among those that are known, of which a worker may have written over some.
pub fn known_by(known: &[Entry], by_hand: &[ByHand], entry: &Entry) -> Option<usize> {
    let by_id = |one: &Entry| one.kind == entry.kind && !entry.id.is_empty() && one.id == entry.id;
    let place = known.iter().position(by_id);
    if place.is_some() || !entry.id.is_empty() {
        return place;
    }
    // One that says it of itself comes before one that a worker has made to say so.
    let before = by_hand::written_over(known, by_hand);
    let find = |is_it: &dyn Fn(usize, &Entry) -> bool| {
        let mut all = known.iter().enumerate();
        all.position(|(place, one)| is_it(place, one))
    };
    let says_it = |_: usize, one: &Entry| one.says_the_same(entry);
    let said_it = |place: usize, _: &Entry| {
        let before = before.get(&place);
        before.is_some_and(|before| before.says_the_same(entry))
    };
    find(&|place, one| says_it(place, one) && !before.contains_key(&place))
        .or_else(|| find(&said_it))
        .or_else(|| find(&says_it))
}

/// Records of a person, or those of the directory, that rows are laid beside.
pub(super) struct Listed<'m> {
    pub entries: &'m mut Vec<Entry>,
    /// What the person has of what records may name; the directory has none of it.
    pub homes: &'m [Tenancy],
    pub referrals: &'m [Referral],
    pub outcomes: &'m mut Vec<(Family, RowAt, Outcome)>,
    pub beside: Beside<'m>,
}

impl Listed<'_> {
    /// The field that names a home or a referral which the person does not have.
    fn points_nowhere(&self, entry: &Entry) -> Option<&'static Field> {
        let is_there = |field: &Field, id: &str| match field.shape {
            Shape::Home => self.homes.iter().any(|home| home.id == id),
            Shape::Referral => self.referrals.iter().any(|sent| sent.id == id),
            _ => true,
        };
        let mut known = entry.known();
        let (field, _) = known.find(|(field, id)| !is_there(field, id))?;
        Some(field)
    }

    pub(super) fn row(&mut self, row: &Row<EntryRow>) {
        let family = Family::of_entry(row.fact.entry.kind);
        let outcome = self.outcome(row);
        self.outcomes.push((family, row.at, outcome));
    }

    fn outcome(&mut self, row: &Row<EntryRow>) -> Outcome {
        let import = self.beside.import;
        let place = known_by(self.entries, self.beside.by_hand, &row.fact.entry);
        let known = place.and_then(|place| self.entries.get(place)).cloned();
        let remarks = self.beside.remarks();
        if known.is_none() && self.beside.stays_taken_back(row) {
            return Outcome::Unchanged;
        }
        let news = known.as_ref().map_or(Cow::Borrowed(&row.fact), |known| {
            self.beside.entry(known, row)
        });
        let mut merged = known.clone().unwrap_or_else(|| row.fact.entry.clone());
        let changed = take(&news, &mut merged);
        if let Some(field) = self.points_nowhere(&merged) {
            let message = format!("{} names nothing that this person has", field.name);
            self.beside.put_back(remarks);
            let problem = mistake(import, row.at, field.name, "unknown-id", message);
            self.beside.problems.push(problem);
            return Outcome::Rejected;
        }
        if let Err((field, refusal)) = merged.check_fields(import.today) {
            let column = field.map_or("", |field| field.name);
            let as_recorded = known.map(|known| by_hand::recorded_entry(&known, &remarks.0));
            let in_the_way = as_recorded.is_some_and(|mut recorded| {
                take(&row.fact, &mut recorded);
                recorded.check_fields(import.today).is_ok()
            });
            self.beside.put_back(remarks);
            if in_the_way {
                let message = format!(
                    "beside what was written by hand it cannot be so ({}): the record stays as it is",
                    refusal.reason
                );
                self.beside.warn(row.at, column, message);
                return Outcome::Unchanged;
            }
            let problem = mistake(import, row.at, column, refusal.code, refusal.reason);
            self.beside.problems.push(problem);
            return Outcome::Rejected;
        }
        match place.and_then(|place| self.entries.get_mut(place)) {
            Some(known) => {
                *known = merged;
                if changed {
                    Outcome::Updated
                } else {
                    Outcome::Unchanged
                }
            }
            None => {
                self.entries.push(merged);
                Outcome::Created
            }
        }
    }
}

impl Merge<'_> {
    pub(super) fn entries(&mut self, rows: &[Row<EntryRow>]) {
        let Some(records) = &mut self.after else {
            return;
        };
        let mut listed = Listed {
            entries: &mut records.entries,
            homes: &records.tenancies,
            referrals: &records.referrals,
            outcomes: &mut self.outcomes,
            beside: Beside {
                import: self.import,
                by_hand: &mut records.by_hand,
                kept: &mut self.kept,
                yielded: &mut self.yielded,
                problems: &mut self.problems,
            },
        };
        rows.iter().for_each(|row| listed.row(row));
    }
}
