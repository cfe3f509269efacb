//! Trials of what follows from the records of one case.

mod beds;
mod labels;
mod order;
mod referring;
mod release;
mod spells;

use crate::calendar::Day;
use crate::domain::{Custody, Event, EventKind, LegalStatus, Prisoner, Records, SpellKind};

pub fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// Somebody received and sentenced on a day.
pub fn received(on: &str) -> Records {
    let mut prisoner = Prisoner::new("A1234BC".parse().unwrap(), "Nobody");
    prisoner.born = Some(day("1990-01-01"));
    prisoner.establishment.code = "MDI".to_owned();
    let mut records = Records::of(prisoner);
    let custody = Custody::new(day(on), SpellKind::Reception, LegalStatus::Sentenced);
    records.custody.push(custody);
    records
}

pub fn event(id: &str, on: &str, kind: EventKind) -> Event {
    detailed(id, on, kind, "", "")
}

pub fn detailed(id: &str, on: &str, kind: EventKind, detail: &str, new_value: &str) -> Event {
    Event {
        id: id.to_owned(),
        on: day(on),
        kind,
        detail: detail.to_owned(),
        old_value: String::new(),
        new_value: new_value.to_owned(),
        recorded_by: String::new(),
    }
}
