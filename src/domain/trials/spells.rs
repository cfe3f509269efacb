//! Spells, and moves between establishments, by rows and by events.

use super::{day, detailed, event, received};
use crate::domain::{Case, EventKind as E, Place, Records, SpellKind};

const TODAY: &str = "2026-06-01";

fn moved(records: &mut Records, id: &str, on: &str, to: &str) -> bool {
    let to = Place::of_code(to);
    records.transfer(id.to_owned(), day(on), &to, "worker", day(TODAY))
}

fn at(records: &Records, on: &str) -> String {
    let case = Case::build(records.clone()).as_of(day(on));
    let place = case.prisoner.establishment;
    assert_eq!(place, records.establishment_on(day(on)));
    place.code
}

#[test]
fn a_move_recorded_late_does_not_undo_a_later_one() {
    let mut records = received("2026-01-05");
    assert!(moved(&mut records, "H1", "2026-04-01", "LEI"));
    assert!(!moved(&mut records, "H2", "2026-03-01", "PVI"));
    assert_eq!(records.events[1].old_value, "MDI");
    assert_eq!(records.prisoner.establishment.code, "LEI");
    assert!(!moved(&mut records, "H3", "2026-03-15", "WLI"));
    assert_eq!(records.events[2].old_value, "PVI");
    for (on, place) in [
        ("2026-02-01", "MDI"),
        ("2026-03-01", "PVI"),
        ("2026-03-20", "WLI"),
        ("2026-04-01", "LEI"),
    ] {
        assert_eq!(at(&records, on), place, "{on}");
    }
}

#[test]
fn a_move_of_an_earlier_spell_or_of_tomorrow_moves_nobody() {
    let mut records = received("2026-01-05");
    records
        .events
        .push(detailed("E1", "2025-02-01", E::Reception, "", "PVI"));
    records.events.push(event("E2", "2025-08-01", E::Released));
    assert!(!moved(&mut records, "H1", "2025-03-01", "LEI"));
    assert!(!moved(&mut records, "H2", "2026-07-01", "LEI"));
    assert_eq!(records.events[2].old_value, "PVI");
    assert_eq!(at(&records, "2025-02-10"), "PVI");
    assert_eq!(at(&records, "2025-04-10"), "LEI");
    assert_eq!(at(&records, "2026-02-10"), "MDI");
}

#[test]
fn what_only_events_say_of_spells_can_be_written_down() {
    let mut records = received("2025-01-05");
    records.events = vec![
        event("E1", "2025-09-01", E::Released),
        detailed("E2", "2026-02-01", E::Recalled, "Fixed-term recall", ""),
        event("E3", "2026-02-27", E::Released),
    ];
    let before = Case::build(records.clone());
    records.settle_spells();
    assert_eq!(records.custody.len(), 2);
    assert_eq!(Case::build(records.clone()), before);
    let present = records.present_custody_mut().unwrap();
    assert_eq!(present.received, day("2026-02-01"));
    assert_eq!(present.kind, SpellKind::FixedTermRecall);
    assert_eq!(present.released, Some(day("2026-02-27")));
    let settled = records.clone();
    records.settle_spells();
    assert_eq!(records, settled);
}

#[test]
fn the_events_of_a_spell_are_those_until_the_next() {
    let mut records = received("2025-01-05");
    let on = |id: &str, on: &str| event(id, on, E::ConsentWritten);
    records.events = vec![
        on("H2", "2026-02-01"),
        event("E2", "2026-02-01", E::Recalled),
        on("H1", "2026-01-31"),
        on("E1", "2024-12-01"),
    ];
    let ids = |on: &str| -> Vec<&str> {
        let found = records.events_of_the_spell_on(day(on));
        found.iter().map(|event| event.id.as_str()).collect()
    };
    assert_eq!(ids("2025-06-01"), ["E1", "H1"]);
    assert_eq!(ids("2024-01-01"), ["E1", "H1"]);
    assert_eq!(ids("2026-05-01"), ["E2", "H2"]);
}
