//! What the sheet of a release warns of, and what is on it.

use super::*;
use crate::domain::custody::{Custody, LegalStatus, Sentence, SpellKind};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{Entry, EntryKind, Event, EventKind, Prisoner, Records};

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// Somebody with a confirmed release date.
fn released_on(release: &str) -> Records {
    let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Okafor"));
    records.custody = vec![Custody {
        received: day("2026-06-01"),
        kind: SpellKind::Reception,
        legal_status: LegalStatus::Sentenced,
        sentence: Sentence::default(),
        released: None,
    }];
    let date = ReleaseDate {
        kind: ReleaseDateKind::Confirmed,
        day: Some(day(release)),
        known_on: day("2026-06-01"),
        known_by: KnownBy::Hand,
        nth: 0,
    };
    records.release_dates = vec![(day("2026-06-01"), date)];
    records
}

fn add(records: &mut Records, kind: EntryKind, values: &[(&str, &str)]) {
    let mut entry = Entry::blank(kind, format!("K{:06}", records.entries.len()));
    for (name, value) in values {
        entry.set(name, value).unwrap();
    }
    records.entries.push(entry);
}

fn warnings(records: &Records) -> Vec<&'static str> {
    let case = Case::build(records.clone());
    let calendar = Calendar::england_and_wales();
    let sheet = of(&case, day("2026-11-22"), &calendar).unwrap();
    sheet.warnings.iter().map(Warning::word).collect()
}

#[test]
fn an_empty_record_warns_of_everything_that_is_not_arranged() {
    assert_eq!(
        warnings(&released_on("2026-12-09")),
        [
            "no-probation-appointment",
            "no-place",
            "not-referred",
            "no-benefit",
            "no-identity"
        ]
    );
}

#[test]
fn fridays_and_the_eves_of_holidays_are_said() {
    assert_eq!(warnings(&released_on("2026-12-04"))[0], "friday");
    assert_eq!(
        warnings(&released_on("2026-12-24"))[0],
        "eve-of-non-working-day"
    );
    for (day, words) in [
        // Boxing Day 2026 is a Saturday, and Monday 28 its substitute.
        (
            "2026-12-28",
            &["non-working-day", "no-probation-appointment"][..],
        ),
        (
            "2026-12-05",
            &["non-working-day", "eve-of-non-working-day"][..],
        ),
        ("2026-12-25", &["non-working-day", "friday"][..]),
    ] {
        assert_eq!(warnings(&released_on(day))[..2], *words, "{day}");
    }
    assert_eq!(
        warnings(&released_on("2026-12-03"))[0],
        "no-probation-appointment"
    );
}

#[test]
fn what_is_arranged_is_not_warned_of() {
    let mut records = released_on("2026-12-09");
    records.events.push(Event {
        id: "H0000001".to_owned(),
        on: day("2026-11-20"),
        kind: EventKind::AccommodationOnRelease,
        detail: "Settled - Family/Friends".to_owned(),
        old_value: String::new(),
        new_value: String::new(),
        recorded_by: String::new(),
    });
    let proposal = [
        ("address", "1 Quay Row"),
        ("on", "2026-11-02"),
        ("authority", "E06000035"),
    ];
    add(
        &mut records,
        EntryKind::Proposal,
        &[&proposal[..], &[("result", "suitable")]].concat(),
    );
    let probation = [
        ("kind", "probation"),
        ("on", "2026-12-09"),
        ("time", "15:30"),
    ];
    add(&mut records, EntryKind::Appointment, &probation);
    add(
        &mut records,
        EntryKind::Benefit,
        &[("kind", "universal-credit"), ("on_release", "yes")],
    );
    add(
        &mut records,
        EntryKind::Document,
        &[("kind", "passport"), ("held", "original")],
    );
    assert_eq!(warnings(&records), ["late-appointment", "no-transport"]);
    let transport = [
        ("kind", "transport"),
        ("what", "travel warrant"),
        ("ready", "yes"),
    ];
    add(&mut records, EntryKind::Arrangement, &transport);
    assert_eq!(warnings(&records), ["late-appointment"]);
    let zone = [("kind", "exclusion-zone"), ("authority", "E06000035")];
    add(&mut records, EntryKind::Restriction, &zone);
    assert_eq!(warnings(&records), ["late-appointment", "restricted-area"]);
    add(
        &mut records,
        EntryKind::LicenceCondition,
        &[("what", "curfew")],
    );
    assert_eq!(warnings(&records).last(), Some(&"condition-not-copied"));
}

#[test]
fn appointments_far_from_the_release_are_not_on_the_sheet() {
    let mut records = released_on("2026-12-09");
    for on in ["2026-12-07", "2026-12-08", "2027-02-03", "2027-02-04"] {
        add(
            &mut records,
            EntryKind::Appointment,
            &[("kind", "health"), ("on", on)],
        );
    }
    let case = Case::build(records);
    let sheet = of(&case, day("2026-11-22"), &Calendar::england_and_wales()).unwrap();
    let days: Vec<_> = sheet.appointments.iter().filter_map(|one| one.on).collect();
    assert_eq!(days, [day("2026-12-08"), day("2027-02-03")]);
}
