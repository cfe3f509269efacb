//! What a worker wrote over what was recorded: which values are remembered so, and by what name, so that an import leaves them
//! alone until the record says something new.
//!
//! Refuses to know which command wrote it, and when a record takes its place again: that is for `intake`.

use crate::calendar::Day;
use crate::domain::columns;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::families::{Column, Family, PrisonerColumn, ReferralColumn, TenancyColumn};
use crate::domain::records::Records;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// A value that a worker wrote by hand: an import leaves it alone until the record says something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByHand {
    /// The name of the value: the column of the prison record, for example `establishment_code`; columns of a spell have `@` and
    /// its day of reception behind it, columns of a home `@` and its id, those of a referral or another record `@`, the family
    /// and its id.
    pub field: String,
    /// The day it was written.
    pub on: Day,
    /// What the record said then, so that the same value coming again is no news; of a record that was taken back, all it said.
    pub record: String,
}

/// What is behind the kind of a record that was taken back.
const TAKEN_BACK: &str = "taken back";
/// What stands between two texts of one record.
const BETWEEN: &str = "\n\n";

/// The remark on the value of a name, where there is one.
#[must_use]
pub fn remark_on<'r>(remarks: &'r [ByHand], field: &str) -> Option<&'r ByHand> {
    remarks.iter().find(|remark| remark.field == field)
}

/// The name of a column of the person.
#[must_use]
pub fn of_person(column: PrisonerColumn) -> String {
    // The place is one fact in two columns.
    match column {
        PrisonerColumn::Establishment => PrisonerColumn::EstablishmentCode.word().to_owned(),
        PrisonerColumn::HomeAuthority => PrisonerColumn::HomeAuthorityCode.word().to_owned(),
        other => other.word().to_owned(),
    }
}

/// The name of a column of a spell.
#[must_use]
pub fn of_spell(column: PrisonerColumn, received: Day) -> String {
    format!("{}@{received}", column.word())
}

/// The name of a column of a home.
#[must_use]
pub fn of_home(column: TenancyColumn, id: &str) -> String {
    format!("{}@{id}", column.word())
}

/// The name of a column of a referral.
#[must_use]
pub fn of_referral(column: ReferralColumn, id: &str) -> String {
    of_record(Family::Referrals, column.word(), id)
}

/// The name of a field of a record that is a list of named values.
#[must_use]
pub fn of_entry(kind: EntryKind, field: &str, id: &str) -> String {
    of_record(Family::of_entry(kind), field, id)
}

/// The name under which it is remembered that a record was taken back.
#[must_use]
pub fn of_taken_back(kind: EntryKind, id: &str) -> String {
    of_record(Family::of_entry(kind), &format!("{kind} {TAKEN_BACK}"), id)
}

/// Whether a name is that of a record that was taken back.
#[must_use]
pub fn is_taken_back(field: &str) -> bool {
    let of = field.split_once('@');
    of.is_some_and(|(column, _)| column.ends_with(TAKEN_BACK))
}

/// The remark that a record was taken back: all that was said of it, and what a worker had written over it besides, because a file
/// may have either.
#[must_use]
pub fn taken_back(entry: &Entry, by_hand: &[ByHand], today: Day) -> ByHand {
    let (now, recorded) = (lines_of(entry), lines_of(&recorded_entry(entry, by_hand)));
    let record = if now == recorded {
        now
    } else {
        [recorded, now].join(BETWEEN)
    };
    ByHand {
        field: of_taken_back(entry.kind, &entry.id),
        on: today,
        record,
    }
}

/// Adds the remark that a record was taken back; what was taken back of its id before stays remembered.
pub fn add(remarks: &mut Vec<ByHand>, taken_back: ByHand) {
    match remarks
        .iter_mut()
        .find(|known| known.field == taken_back.field)
    {
        Some(known) => {
            known.on = taken_back.on;
            known.record = [&*known.record, &taken_back.record].join(BETWEEN);
        }
        None => remarks.push(taken_back),
    }
}

/// What was said of a record that was taken back, one text for each time, with a line for each value.
pub fn times_of(remark: &ByHand) -> impl Iterator<Item = &str> {
    remark.record.split(BETWEEN)
}

/// The same remark of some of these times; none where there are none.
pub fn of_times<'t>(remark: &ByHand, times: impl Iterator<Item = &'t str>) -> Option<ByHand> {
    let times: Vec<&str> = times.collect();
    (!times.is_empty()).then(|| ByHand {
        record: times.join(BETWEEN),
        ..remark.clone()
    })
}

/// The values of a record, a line for each that is known.
#[must_use]
pub fn lines_of(entry: &Entry) -> String {
    let known = entry.known();
    let lines: Vec<String> = known
        .map(|(field, value)| line_of(field.name, value))
        .collect();
    lines.join("\n")
}

/// One value as a line.
#[must_use]
pub fn line_of(field: &str, value: &str) -> String {
    format!("{field}: {}", value.replace('\n', " "))
}

/// A record as it was before a worker wrote over it.
#[must_use]
pub fn recorded_entry(entry: &Entry, by_hand: &[ByHand]) -> Entry {
    let of = of_entry(entry.kind, "", &entry.id);
    recorded(
        entry,
        by_hand.iter().filter(|hand| hand.field.ends_with(&of)),
    )
}

/// The same with the remarks on its values.
fn recorded<'h>(entry: &Entry, own: impl IntoIterator<Item = &'h ByHand>) -> Entry {
    let mut recorded = entry.clone();
    for hand in own {
        if let Some((field, _)) = hand.field.split_once('@') {
            // A value of a field has stood there; what else is remembered of the record is in no field.
            let _ = recorded.set(field, &hand.record);
        }
    }
    recorded
}

/// Those of some records over which a worker wrote, by their places among them, as they were before.
#[must_use]
pub fn written_over(entries: &[Entry], by_hand: &[ByHand]) -> HashMap<usize, Entry> {
    let mut remarks: HashMap<&str, Vec<&ByHand>> = HashMap::new();
    for hand in by_hand {
        if let Some((_, of)) = hand.field.split_once('@') {
            remarks.entry(of).or_default().push(hand);
        }
    }
    if remarks.is_empty() {
        return HashMap::new();
    }
    let before = entries.iter().enumerate().filter_map(|(place, entry)| {
        let of = of_entry(entry.kind, "", &entry.id);
        let own = remarks.get(of.trim_start_matches('@'))?;
        let before = recorded(entry, own.iter().copied());
        (before != *entry).then_some((place, before))
    });
    before.collect()
}

/// Ids of a file may be alike in different families, so the family is part of the name.
fn of_record(family: Family, column: &str, id: &str) -> String {
    format!("{column}@{} {id}", family.word())
}

/// The same value of what has another id now; `now` is told the letter of the ids and the id.
#[must_use]
pub fn renamed(field: &str, now: impl Fn(char, &str) -> String) -> String {
    let Some((column, of)) = field.split_once('@') else {
        return field.to_owned();
    };
    match of.split_once(' ') {
        Some((family, id)) if family == Family::Referrals.word() => {
            format!("{column}@{family} {}", now('R', id))
        }
        Some((family, id)) => format!("{column}@{family} {}", now('K', id)),
        None => format!("{column}@{}", now('T', of)),
    }
}

/// The value of this name; none where there is no such thing.
#[must_use]
pub fn value_of(field: &str, records: &Records) -> Option<String> {
    let mut own = of_the_person(records);
    let value = own
        .remove(field)
        .or_else(|| of_records(records).remove(field));
    value.map(Cow::into_owned)
}

/// The columns of a referral that are remembered: what it is and whose is no value of it, and the authority is one fact in two
/// columns.
pub fn columns_of_a_referral() -> impl Iterator<Item = ReferralColumn> {
    use ReferralColumn as R;
    let all = R::ALL.iter().copied();
    all.filter(|column| !matches!(column, R::Id | R::Number | R::AuthorityName | R::Kind))
}

/// What is said of the person, the spells and the homes. One that was not there before is written by hand in all it says.
fn of_the_person(records: &Records) -> BTreeMap<String, Cow<'_, str>> {
    use PrisonerColumn as P;
    let mut values = BTreeMap::new();
    // The place and the home authority are one fact in two columns each; the code stands for both.
    let once = |column: &P| !matches!(column, P::Number | P::Establishment | P::HomeAuthority);
    for column in P::ALL.iter().copied().filter(once) {
        let value = columns::of_prisoner(column, &records.prisoner);
        values.insert(of_person(column), value);
        for spell in records.custody.iter().filter(|_| column != P::Received) {
            let value = columns::of_custody(column, spell);
            values.insert(of_spell(column, spell.received), value);
        }
    }
    for home in &records.tenancies {
        let own = |column: &TenancyColumn| *column != TenancyColumn::Id;
        for column in TenancyColumn::ALL.iter().copied().filter(own) {
            let value = columns::of_tenancy(column, home);
            values.insert(of_home(column, &home.id), value);
        }
    }
    values
}

/// What is said of referrals and of records that are lists of named values. Of one that was not there before nothing is
/// remembered: no record spoke of it.
fn of_records(records: &Records) -> BTreeMap<String, Cow<'_, str>> {
    let mut values = BTreeMap::new();
    for referral in &records.referrals {
        for column in columns_of_a_referral() {
            let value = columns::of_referral(column, referral);
            values.insert(of_referral(column, &referral.id), value);
        }
    }
    for entry in &records.entries {
        for field in entry.kind.spec().fields {
            let value = Cow::Borrowed(entry.text(field.name));
            values.insert(of_entry(entry.kind, field.name, &entry.id), value);
        }
    }
    values
}

impl Records {
    /// Remembers every value that is another than before, and what the record said. Nothing is remembered of what is gone.
    pub fn remember_by_hand(&mut self, before: Option<&Self>, today: Day) {
        let mut written: Vec<(String, String)> = Vec::new();
        let old = before.map(of_the_person).unwrap_or_default();
        for (field, value) in of_the_person(self) {
            let old = old.get(&field).map_or("", |old| old);
            if old != value {
                written.push((field, old.to_owned()));
            }
        }
        let old = before.map(of_records).unwrap_or_default();
        let now = of_records(self);
        let gone: Vec<&String> = old
            .keys()
            .filter(|field| !now.contains_key(*field))
            .collect();
        for (field, value) in &now {
            if let Some(old) = old.get(field).filter(|old| *old != value) {
                written.push((field.clone(), old.clone().into_owned()));
            }
        }
        drop(now);
        self.by_hand.retain(|remark| !gone.contains(&&remark.field));
        for (field, record) in written {
            match self.by_hand.iter_mut().find(|known| known.field == field) {
                Some(known) => known.on = today,
                None => self.by_hand.push(ByHand {
                    field,
                    on: today,
                    record,
                }),
            }
        }
    }
}
