//! What records of a case tell the protocols is written beside them, and taken back with them.
//!
//! What has to be said is worked out by the domain.

use crate::commands::change::Desk;
use crate::domain::entry::telling::{self, Told};
use crate::domain::fact::{NO, YES};
use crate::domain::{Entry, EventKind, FactKind, Records};
use crate::error::Result;

/// Writes what the records tell and did not before, and takes back what they tell no more. `before` are the records as they
/// were.
///
/// # Errors
/// The store cannot be written.
pub fn retell(records: &mut Records, desk: &mut Desk<'_, '_>, before: &[Entry]) -> Result<()> {
    let change = telling::between(before, &records.entries, desk.today);
    let receptions = records.receptions();
    for told in &change.gone {
        if let Some(place) = telling::written(told, &records.events, &receptions) {
            records.events.remove(place);
        }
    }
    for told in change.new {
        say(records, desk, told)?;
    }
    Ok(())
}

fn say(records: &mut Records, desk: &mut Desk<'_, '_>, told: Told) -> Result<()> {
    let mut on = told.on.unwrap_or(desk.today);
    let word = told.fact.word();
    if told.value == NO {
        // Where a record has no first day, its fact stands on the day it was written; that it was over counts after it.
        let undated = |entry: &Entry| entry.told().any(|one| one == (told.fact, None));
        if records.entries.iter().any(undated) {
            let own = records.events.iter();
            let own = own.filter(|event| FactKind::of_event(event) == Some(told.fact));
            on = own.map(|event| event.on).fold(on, std::cmp::Ord::max);
        }
        // What began before the spell was said of the day of reception: it is taken back no earlier than that.
        let receptions = records.receptions();
        let moved = records.events.iter().filter(|event| {
            FactKind::of_event(event) == Some(told.fact)
                && event.new_value == YES
                && event.is_by_hand()
                && receptions.contains(&event.on)
        });
        on = moved.map(|event| event.on).fold(on, std::cmp::Ord::max);
    } else if told.fact.is_yes_or_no() && !told.fact.outlasts_the_spell() {
        // What stands today is so in this spell too, whenever it began; what ended before it is not.
        let stands = |entry: &Entry| {
            entry.holds_on(desk.today) && entry.told().any(|one| one == (told.fact, told.on))
        };
        let mut received = records.receptions().into_iter();
        let received = received.rfind(|day| *day <= desk.today);
        if let Some(received) = received.filter(|day| on < *day)
            && records.entries.iter().any(stands)
        {
            on = received;
        }
    }
    desk.add_event(records, EventKind::Fact, on, word, told.value)
}
