//! Trials of the second answer, as of the day before custody, and of what to say where there is no connection anywhere.

use super::super::{Ask, BeforeCustody, Status};
use super::*;
use Status::{Met, NotKnown, NotMet};

fn before(found: &Connections) -> Option<(Day, Day, Option<Day>, bool)> {
    found
        .before_custody
        .map(|b: BeforeCustody| (b.on, b.custody_from, b.custody_to, b.earlier_custody))
}

#[test]
fn a_connection_lost_inside_shows_as_of_the_day_before() {
    let stays = vec![
        home(LEICESTER, "2010-01-01", "2023-12-31"),
        home(MEDWAY, "2024-01-01", "2025-05-31"),
    ];
    let found = Person::of(stays)
        .held(vec![held("2025-06-01", "")])
        .on(TODAY);
    assert_eq!(
        before(&found),
        Some((day("2025-05-31"), day("2025-06-01"), None, false))
    );
    let medway = found.of(MEDWAY).unwrap();
    // Nothing in the last 12 months; 366 of 2024 and Jan to May 2025 = 151 make 517 of 1096 days.
    assert_eq!(
        medway
            .now
            .limb(Limb::SixOfTwelveMonths)
            .unwrap()
            .counted
            .days(),
        0
    );
    assert_eq!(
        medway
            .now
            .limb(Limb::ThreeOfFiveYears)
            .unwrap()
            .counted
            .days(),
        517
    );
    assert_eq!(medway.now.status(), NotMet);
    // 1 Jun 2024 to 31 May 2025: all 365.
    let then = medway.before_custody.as_ref().unwrap();
    assert_eq!(
        then.limb(Limb::SixOfTwelveMonths).unwrap().counted.days(),
        365
    );
    assert_eq!((then.on, then.status()), (day("2025-05-31"), Met));
    // Leicester, 2021 to 2023 within five years: 23 Nov 2021 to 31 Dec 2023 = 8 + 31 + 730 = 769 now; and before custody, 1 Jun
    // 2020 to 31 Dec 2023 = 214 + 365 x 3 = 1309 of 1095.
    let leicester = found.of(LEICESTER).unwrap();
    assert_eq!(
        leicester
            .now
            .limb(Limb::ThreeOfFiveYears)
            .unwrap()
            .counted
            .days(),
        769
    );
    let then = leicester.before_custody.as_ref().unwrap();
    assert_eq!(
        then.limb(Limb::ThreeOfFiveYears).unwrap().counted.days(),
        1309
    );
    assert_eq!(then.status(), Met);
    assert_eq!(
        (found.anywhere, found.anywhere_before_custody()),
        (NotMet, Some(Met))
    );
    assert_eq!(found.clearest().count(), 0);
}

#[test]
fn the_latest_unbroken_custody_is_meant() {
    let found = |custody: &[(&str, &str)]| {
        let spells = custody.iter().map(|(from, to)| held(from, to)).collect();
        Person::of(vec![elsewhere()]).held(spells).on(TODAY)
    };
    // Out from 1 to 31 May, so the recall stands alone, and the first term lies in its look-back.
    assert_eq!(
        before(&found(&[("2026-03-01", "2026-05-01"), ("2026-06-01", "")])),
        Some((day("2026-05-31"), day("2026-06-01"), None, true))
    );
    // Released and received again on one day: no night outside.
    assert_eq!(
        before(&found(&[
            ("2026-03-01", "2026-05-01"),
            ("2026-05-01", "2026-07-01")
        ])),
        Some((
            day("2026-02-28"),
            day("2026-03-01"),
            Some(day("2026-06-30")),
            false
        ))
    );
    // Its last night was 22 Nov 2021, the day before the five years begin; one day later counts.
    assert_eq!(before(&found(&[("2021-01-01", "2021-11-23")])), None);
    assert!(before(&found(&[("2021-01-01", "2021-11-24")])).is_some());
    // Received after the day looked at: not yet.
    assert_eq!(before(&found(&[("2026-11-23", "")])), None);
    assert_eq!(before(&found(&[])), None);
}

#[test]
fn a_stay_in_prison_is_custody_too() {
    let prison = stay(MEDWAY, StayKind::Prison, "2026-04-01", "2026-04-30", None);
    let found = Person::of(vec![elsewhere(), prison])
        .held(vec![held("2026-05-01", "")])
        .on(TODAY);
    assert_eq!(found.before_custody.map(|b| b.on), Some(day("2026-03-31")));
}

#[test]
fn everything_unknown_is_said_to_be_unknown() {
    let found = Person::default().on(TODAY);
    assert_eq!(found.anywhere, NotKnown);
    let medway = found.of(MEDWAY).unwrap();
    assert_eq!(medway.now.status(), NotKnown);
    for answer in &medway.now.limbs {
        assert_eq!(answer.status, NotKnown, "{}", answer.limb.word());
        assert!(!answer.asks.is_empty(), "{}", answer.limb.word());
    }
    let years = limb(&found, MEDWAY, Limb::ThreeOfFiveYears);
    assert_eq!(years.unrecorded.days(), 1826);
    assert!(matches!(years.asks.as_slice(), [Ask::WhereLived(span)] if span.days() == 1826));
    assert!(Person::default().asked(&[], TODAY).answers.is_empty());
    assert_eq!(Person::default().asked(&[], TODAY).anywhere, NotKnown);
}

#[test]
fn nowhere_is_said_where_every_day_is_accounted_for() {
    // Inside for more than five years: no day is open, and nothing is recorded of any tie.
    let found = Person::default()
        .held(vec![held("2019-01-01", "")])
        .on(TODAY);
    assert_eq!(found.anywhere, NotMet);
    assert_eq!(found.of(MEDWAY).unwrap().now.status(), NotMet);
    // Before custody nobody has recorded anything.
    let then = found.of(MEDWAY).unwrap().before_custody.as_ref().unwrap();
    assert_eq!((then.on, then.status()), (day("2018-12-31"), NotKnown));
}
