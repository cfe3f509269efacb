//! Whether somebody is in a local prison, recorded when they are received, recalled or moved: the fact of the person follows
//! from what the directory says of the establishment.
//!
//! What was recorded by hand for the same day stands. Protocols ask the fact and not the directory.

use crate::calendar::Day;
use crate::commands::change::Desk;
use crate::domain::fact::{NO, YES};
use crate::domain::{EventKind, FactKind, Place, Records, SpellDays, prisons};
use crate::error::Result;

/// Records the fact for the day on which somebody came to a place, and for later moves that are recorded already. Gives what
/// was recorded of that day, to be added to a sentence; empty where nothing was.
///
/// # Errors
/// The store cannot be read or written.
pub fn note(
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
    place: &Place,
    on: Day,
) -> Result<&'static str> {
    let mut received: Vec<Day> = records.custody.iter().map(|spell| spell.received).collect();
    received.sort_unstable();
    let own = SpellDays::on(&received, on);
    let later = records
        .events
        .iter()
        .filter(|event| event.kind == EventKind::Transfer && event.on > on && own.has(event.on));
    let later = later.map(|event| (event.on, event.new_value.clone()));
    let mut stops: Vec<(Day, String)> = later.collect();
    stops.sort();
    stops.insert(0, (on, place.code.clone()));
    let mut said = "";
    for (day, code) in stops {
        let words = arrived(records, desk, own, &code, day)?;
        if day == on {
            said = words;
        }
    }
    Ok(said)
}

fn arrived(
    records: &mut Records,
    desk: &mut Desk<'_, '_>,
    own: SpellDays,
    code: &str,
    on: Day,
) -> Result<&'static str> {
    let facts = records.events.iter().filter(|event| {
        FactKind::of_event(event) == Some(FactKind::LocalPrison) && own.has(event.on)
    });
    let last = facts
        .filter(|event| event.on <= on)
        .max_by(|a, b| a.in_order(b));
    if last.is_some_and(|fact| fact.on == on) {
        return Ok("");
    }
    let held = last.is_some_and(|fact| fact.new_value == YES);
    let local = prisons::is_local(code, &desk.directory()?);
    let (value, said) = match (local, held) {
        (Some(true), false) => (YES, "; a local prison, as the directory has it"),
        (Some(false), true) => (NO, "; no local prison, as the directory has it"),
        (None, true) => (
            NO,
            "; nobody has said that this is a local prison, so it is not taken for one",
        ),
        _ => return Ok(""),
    };
    desk.add_event(
        records,
        EventKind::Fact,
        on,
        FactKind::LocalPrison.word(),
        value,
    )?;
    Ok(said)
}
