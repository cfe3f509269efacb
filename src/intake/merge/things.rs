//! Tenancies, notes, marks and to-dos: known by id, else by what they say.

use super::as_recorded::recorded_home;
use super::{Merge, Outcome};
use crate::domain::families::{Column, Family, TenancyColumn as C};
use crate::domain::merging::Numbered;
use crate::domain::{ByHand, Mark, Note, Records, Tenancy, Todo};
use crate::intake::incoming::IncomingPerson;
use crate::intake::problem::Row;

impl Merge<'_> {
    pub(super) fn tenancies(&mut self, incoming: &IncomingPerson) {
        let stored = self.before.map(|stored| &stored.tenancies[..]);
        let is_another = |tenancy: &&Tenancy| {
            let stored = stored.unwrap_or_default();
            let by_hand = self.before.map_or(&[][..], |before| &before.by_hand);
            let of_id = position_of_id(stored, &tenancy.id).is_some();
            of_id && by_id(stored, by_hand, tenancy).is_none()
        };
        // Those that rows of this import speak of by their ids.
        let rows_tenancies = incoming.tenancies.iter().map(|row| &row.fact.tenancy);
        let meant = rows_tenancies.filter(|tenancy| !is_another(tenancy));
        let ids: Vec<&str> = meant.map(|tenancy| tenancy.id.as_str()).collect();
        for row in &incoming.tenancies {
            let Some(records) = &mut self.after else {
                return;
            };
            let tenancy = &row.fact.tenancy;
            let outcome = match known_by(&records.tenancies, &records.by_hand, tenancy, &ids) {
                Some(index) => {
                    self.own
                        .ids
                        .became('T', &tenancy.id, &records.tenancies[index].id);
                    let known = records.tenancies[index].clone();
                    let remarks = self.remarks();
                    let with = |news: &Tenancy| {
                        let mut merged = known.clone();
                        let changed = take(row.fact.given, news, &mut merged);
                        (merged, changed)
                    };
                    let (mut merged, mut changed) =
                        with(&self.home_beside_hand(&known, tenancy, row.at));
                    let days = merged.started.zip(merged.ended);
                    if changed && days.is_some_and(|(first, last)| last < first) {
                        self.put_back(remarks);
                        let what = "the home would end before it starts";
                        self.warn_of_order(row.at, C::Ended.word(), what);
                        let without_days = Tenancy {
                            started: None,
                            ended: None,
                            ..tenancy.clone()
                        };
                        (merged, changed) =
                            with(&self.home_beside_hand(&known, &without_days, row.at));
                    }
                    if let Some(records) = &mut self.after {
                        records.tenancies[index] = merged;
                    }
                    updated(changed)
                }
                None => {
                    let mut tenancy = tenancy.clone();
                    let other = position_of_id(&records.tenancies, &tenancy.id);
                    if other.is_some() {
                        tenancy.id = self.own.provisional('T', &tenancy.id);
                    }
                    records.tenancies.push(tenancy);
                    if other.is_some() {
                        let id = &row.fact.tenancy.id;
                        self.warn_of_another(row.at, C::Id.word(), id, "home");
                    }
                    Outcome::Created
                }
            };
            self.done(Family::Tenancies, row.at, outcome);
        }
    }

    pub(super) fn marks(&mut self, rows: &[Row<Mark>]) {
        for row in rows {
            let Some(records) = &mut self.after else {
                return;
            };
            let same = |known: &Mark| {
                let mark = &row.fact;
                known.spell == mark.spell
                    && known.action == mark.action
                    && known.subject == mark.subject
                    && known.kind == mark.kind
                    && known.on == mark.on
                    && known.until == mark.until
            };
            let outcome = if records.marks.contains(&row.fact) {
                Outcome::Unchanged
            } else if let Some(known) = records.marks.iter_mut().find(|known| same(known)) {
                replace(known, &row.fact)
            } else {
                records.marks.push(row.fact.clone());
                Outcome::Created
            };
            self.done(Family::Marks, row.at, outcome);
        }
    }
}

/// What a worker wrote down and a row may speak of: known by its id where it can be the same, else by what it says.
pub(super) trait WrittenDown: Numbered {
    const FAMILY: Family;
    /// The column of its id.
    const ID: &'static str;
    fn list(records: &mut Records) -> &mut Vec<Self>;
    /// Whether both tell of one thing, whatever else they say.
    fn is_told_by(&self, other: &Self) -> bool;
    /// Whether two of one id can be one that was changed.
    fn may_be(&self, other: &Self) -> bool;
}

impl WrittenDown for Note {
    const FAMILY: Family = Family::Notes;
    const ID: &'static str = "note_id";
    fn list(records: &mut Records) -> &mut Vec<Self> {
        &mut records.notes
    }
    fn is_told_by(&self, other: &Self) -> bool {
        self.on == other.on && self.text == other.text
    }
    fn may_be(&self, other: &Self) -> bool {
        self.on == other.on || self.text == other.text
    }
}

impl WrittenDown for Todo {
    const FAMILY: Family = Family::Todos;
    const ID: &'static str = "todo_id";
    fn list(records: &mut Records) -> &mut Vec<Self> {
        &mut records.todos
    }
    fn is_told_by(&self, other: &Self) -> bool {
        self.title == other.title && self.since == other.since
    }
    fn may_be(&self, other: &Self) -> bool {
        self.title == other.title || self.since == other.since
    }
}

impl Merge<'_> {
    /// Notes, or to-dos.
    pub(super) fn written_down<T: WrittenDown>(&mut self, rows: &[Row<T>]) {
        for row in rows {
            let Some(records) = &mut self.after else {
                return;
            };
            let list = T::list(records);
            let mut told = row.fact.clone();
            let id = told.id().to_owned();
            let of_id = list
                .iter()
                .position(|known| !id.is_empty() && known.id() == id);
            let same = of_id.filter(|place| list[*place].may_be(&told));
            let is_another = of_id.is_some() && same.is_none();
            let outcome = if let Some(place) = same {
                replace(&mut list[place], &told)
            } else if (id.is_empty() || is_another)
                && let Some(known) = list.iter_mut().find(|known| known.is_told_by(&told))
            {
                self.own.ids.became(T::LETTER, &id, known.id());
                told.set_id(known.id().to_owned());
                if is_another {
                    replace(known, &told)
                } else {
                    Outcome::Unchanged
                }
            } else {
                if is_another {
                    told.set_id(self.own.provisional(T::LETTER, &id));
                }
                list.push(told);
                if is_another {
                    self.warn_of_another(row.at, T::ID, &id, T::WHAT);
                }
                Outcome::Created
            };
            self.done(T::FAMILY, row.at, outcome);
        }
    }
}

fn updated(changed: bool) -> Outcome {
    if changed {
        Outcome::Updated
    } else {
        Outcome::Unchanged
    }
}

fn replace<T: Clone + PartialEq>(known: &mut T, with: &T) -> Outcome {
    let changed = known != with;
    if changed {
        known.clone_from(with);
    }
    updated(changed)
}

/// The home of this id, whatever else it is.
fn position_of_id(tenancies: &[Tenancy], id: &str) -> Option<usize> {
    (!id.is_empty())
        .then(|| tenancies.iter().position(|known| known.id == id))
        .flatten()
}

/// The home of this id, where it can be the same: a store and an export give out ids each for itself. What a worker has written
/// over since says nothing against it.
fn by_id(tenancies: &[Tenancy], by_hand: &[ByHand], wanted: &Tenancy) -> Option<usize> {
    position_of_id(tenancies, &wanted.id).filter(|index| {
        let known = &tenancies[*index];
        let recorded = recorded_home(known, by_hand);
        known.may_be(wanted) || recorded.is_some_and(|recorded| recorded.may_be(wanted))
    })
}

/// The same home: by id, else by where it is, what it is and when it began, now or before a worker wrote over it. One that another
/// row names by its id is that row's. Where another home has the id, what it is here may have been changed by hand since it was told
/// from that one.
fn known_by(
    tenancies: &[Tenancy],
    by_hand: &[ByHand],
    wanted: &Tenancy,
    ids: &[&str],
) -> Option<usize> {
    let by_id = by_id(tenancies, by_hand, wanted);
    let is_anothers = by_id.is_none() && position_of_id(tenancies, &wanted.id).is_some();
    let find = |is_it: &dyn Fn(&Tenancy) -> bool| {
        tenancies.iter().position(|known| {
            let of_another_row = !known.id.is_empty() && ids.contains(&known.id.as_str());
            let of_this_id = known.id == wanted.id && !known.id.is_empty();
            !of_another_row && !of_this_id && is_it(known)
        })
    };
    by_id
        .or_else(|| {
            find(&|known| {
                let recorded = recorded_home(known, by_hand);
                known.is_the_same_home(wanted)
                    || recorded.is_some_and(|recorded| recorded.is_the_same_home(wanted))
            })
        })
        .or_else(|| find(&|known| is_anothers && known.agrees_in_place_or_time(wanted)))
}

/// Copies the columns that the file has; a blank leaves what is there. Whether anything is another.
fn take(given: u64, from: &Tenancy, to: &mut Tenancy) -> bool {
    let before = to.clone();
    let has = |column: C| given & column.bit() != 0;
    for (column, from, to) in [
        (C::Tenure, &from.tenure, &mut to.tenure),
        (C::Landlord, &from.landlord, &mut to.landlord),
        (C::Address, &from.address, &mut to.address),
        (
            C::PostcodeDistrict,
            &from.postcode_district,
            &mut to.postcode_district,
        ),
        (C::RentPeriod, &from.rent_period, &mut to.rent_period),
        (C::Benefit, &from.benefit, &mut to.benefit),
        (C::Status, &from.status, &mut to.status),
        (C::Notes, &from.notes, &mut to.notes),
    ] {
        if has(column) && !from.is_empty() {
            to.clone_from(from);
        }
    }
    if from.authority.is_some() {
        to.authority.clone_from(&from.authority);
    }
    to.rent = from.rent.or(to.rent);
    to.arrears = from.arrears.or(to.arrears);
    to.joint = from.joint.or(to.joint);
    to.started = from.started.or(to.started);
    to.ended = from.ended.or(to.ended);
    *to != before
}
