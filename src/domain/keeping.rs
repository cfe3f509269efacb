//! Since when nothing more was recorded of somebody, and so until when a record is kept.
//!
//! How long records are kept is for those who answer for them to say; no time is set here.

use crate::calendar::{Calendar, Day, Offset, Unit};
use crate::domain::case::Case;
use crate::domain::records::Records;

/// The last day that stands anywhere in the records, also one to come: a licence that runs on is not over.
#[must_use]
pub fn last_day(records: &Records) -> Option<Day> {
    let mut days: Vec<Day> = Vec::new();
    for spell in &records.custody {
        days.push(spell.received);
        days.extend([spell.released, spell.sentence.on].into_iter().flatten());
    }
    for (_, date) in &records.release_dates {
        days.push(date.known_on);
        days.extend(date.day);
    }
    for event in &records.events {
        days.push(event.on);
        days.extend([event.new_day(), event.old_day()].into_iter().flatten());
    }
    for home in &records.tenancies {
        days.extend([home.started, home.ended].into_iter().flatten());
    }
    for referral in &records.referrals {
        let steps = [
            referral.drafted,
            referral.sent,
            referral.acknowledged,
            referral.answered,
            referral.consent_on,
        ];
        days.extend(steps.into_iter().flatten());
    }
    days.extend(records.notes.iter().map(|note| note.on));
    for mark in &records.marks {
        days.push(mark.on);
        days.extend(mark.until);
    }
    for todo in &records.todos {
        days.push(todo.since);
        days.extend(todo.due);
    }
    for entry in &records.entries {
        days.extend(entry.known().filter_map(|(_, value)| Day::parse_iso(value)));
    }
    days.extend(records.by_hand.iter().map(|by_hand| by_hand.on));
    days.into_iter().max()
}

/// A time to keep records for, as it was typed: "6 years", "18 months".
///
/// # Errors
/// A sentence that says what was wrong.
pub fn keeping_time(typed: &str) -> Result<Offset, String> {
    let offset = Offset::parse(typed)?;
    if offset.amount <= 0 || offset.unit == Unit::WorkingDays {
        return Err("records are kept for a time like \"6 years\" or \"18 months\"".to_owned());
    }
    Ok(offset)
}

/// Until when a record is kept that nobody works on: none while the person is in custody, or when no day is recorded.
#[must_use]
pub fn kept_until(
    case: &Case,
    last: Option<Day>,
    keep: Offset,
    calendar: &Calendar,
) -> Option<Day> {
    if case.in_custody() {
        return None;
    }
    last.map(|last| calendar.apply(last, keep))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Custody, LegalStatus, Note, Prisoner, SpellKind};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn the_last_day_counts_and_nobody_in_custody_is_past_it() {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        assert_eq!(last_day(&records), None);
        records.custody.push(Custody::new(
            day("2018-01-01"),
            SpellKind::Reception,
            LegalStatus::Sentenced,
        ));
        let keep = keeping_time("6 years").unwrap();
        let calendar = Calendar::england_and_wales();
        let until = |records: &Records| {
            let case = Case::build(records.clone());
            kept_until(&case, last_day(records), keep, &calendar)
        };
        assert_eq!(until(&records), None);
        records.custody[0].released = Some(day("2018-06-01"));
        assert_eq!(until(&records), Some(day("2024-06-01")));
        records.notes.push(Note {
            id: "N000001".to_owned(),
            on: day("2020-02-29"),
            text: "Rang".to_owned(),
            by: String::new(),
        });
        assert_eq!(until(&records), Some(day("2026-02-28")));
    }

    #[test]
    fn a_time_that_is_none_is_refused() {
        for typed in ["-6 years", "0 days", "5 working days", "soon", ""] {
            assert!(keeping_time(typed).is_err(), "{typed}");
        }
    }
}
