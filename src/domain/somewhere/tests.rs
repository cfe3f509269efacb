//! Where somebody goes, against what was said, kept, given and offered.

use super::*;
use crate::domain::custody::{Custody, LegalStatus, Sentence, SpellKind};
use crate::domain::decided::KEPT;
use crate::domain::event::Event;
use crate::domain::fact::FactKind;
use crate::domain::referral_path::{Stage, Step, StepKind, apply};
use crate::domain::{Prisoner, Records, Tenancy};

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn case(labels: &[(&str, &str)], status: &str) -> Case {
    let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Okafor"));
    let spell = |received: &str, released: Option<&str>| Custody {
        received: day(received),
        kind: SpellKind::Reception,
        legal_status: LegalStatus::Sentenced,
        sentence: Sentence::default(),
        released: released.map(day),
    };
    records.custody = vec![
        spell("2026-01-05", Some("2026-03-02")),
        spell("2026-06-01", None),
    ];
    records.events = labels
        .iter()
        .enumerate()
        .map(|(at, (on, label))| Event {
            id: format!("H000000{at}"),
            on: day(on),
            kind: EventKind::AccommodationOnRelease,
            detail: (*label).to_owned(),
            old_value: String::new(),
            new_value: String::new(),
            recorded_by: String::new(),
        })
        .collect();
    let mut home = Tenancy::new("T000001");
    home.status = status.to_owned();
    records.tenancies = vec![home];
    Case::build(records)
}

/// The same with a decision to keep the home on a day.
fn decided(on: &str, labels: &[(&str, &str)]) -> Somewhere {
    let mut case = case(labels, KEPT);
    case.events.push(Event {
        id: "H0000009".to_owned(),
        on: day(on),
        kind: EventKind::Fact,
        detail: FactKind::EndingTenancy.word().to_owned(),
        old_value: String::new(),
        new_value: "no".to_owned(),
        recorded_by: String::new(),
    });
    case.events.sort_by(Event::in_order);
    to_go(&case, case.current_spell().unwrap(), None)
}

fn found(labels: &[(&str, &str)], status: &str) -> Somewhere {
    let case = case(labels, status);
    to_go(&case, case.current_spell().unwrap(), None)
}

#[test]
fn the_latest_word_counts_and_a_kept_home_is_a_place() {
    let place = ("2026-09-01", "Settled - Family/Friends");
    let rough = ("2026-10-01", "Homeless - Rough Sleeping");
    assert!(found(&[place], "").is_a_place());
    assert!(!found(&[place, rough], "").is_a_place());
    assert_eq!(found(&[], ""), Somewhere::NotRecorded);
    assert_eq!(
        found(&[("2026-09-01", "Unknown")], ""),
        Somewhere::NotRecorded
    );
    let kept = Somewhere::KeptHome {
        id: "T000001".to_owned(),
    };
    assert_eq!(found(&[], "Kept"), kept);
    assert!(!found(&[rough], "Kept").is_a_place(), "said last");
    assert_eq!(decided("2026-11-01", &[rough]), kept);
    assert!(!decided("2026-09-15", &[rough]).is_a_place());
    assert_eq!(
        decided("2026-02-01", &[]),
        Somewhere::NotRecorded,
        "of the spell before"
    );
    assert_eq!(found(&[], "being closed"), Somewhere::NotRecorded);
}

#[test]
fn what_was_said_of_an_earlier_spell_is_not_carried_over() {
    let earlier = ("2026-05-01", "Settled - Family/Friends");
    assert_eq!(found(&[earlier], ""), Somewhere::NotRecorded);
}

/// An offer of supported housing in the present spell, accepted on 10 Nov 2026, with the day that it starts, if one was said.
fn offered(starts: Option<&str>, labels: &[(&str, &str)], ended: Option<&str>) -> Case {
    let mut case = case(labels, "");
    let kind = ReferralKind::SupportedHousing;
    let mut referral = Referral::draft("R000001", kind, Some(day("2026-10-01")));
    referral.sent = Some(day("2026-10-02"));
    let mut accepted = Step::new(StepKind::OfferAccepted, day("2026-11-10"));
    accepted.next = starts.map(day);
    let mut steps = vec![Step::new(StepKind::Offered, day("2026-11-09")), accepted];
    steps.extend(ended.map(|on| Step::new(StepKind::DutyEnded, day(on))));
    for (at, step) in steps.iter().enumerate() {
        // As a command writes them: the record of the referral says what its last step says.
        apply(&mut referral, step, &case.entries);
        let mut entry = step.entry("R000001").unwrap();
        entry.id = format!("K00000{at}");
        case.entries.push(entry);
    }
    case.referrals = vec![referral];
    case
}

fn goes(case: &Case, release: &str) -> Somewhere {
    to_go(case, case.current_spell().unwrap(), Some(day(release)))
}

#[test]
fn an_accepted_offer_is_a_place_from_its_first_day() {
    let starts = Some("2026-12-17");
    let is_a_place = |case: &Case, release| goes(case, release).is_a_place();
    let case = offered(starts, &[], None);
    assert!(needs_entries(&case, case.current_spell().unwrap()));
    assert!(is_a_place(&case, "2026-12-17"), "on the day itself");
    assert!(is_a_place(&case, "2026-12-18"));
    assert!(!is_a_place(&case, "2026-12-16"), "a night too early");
    assert_eq!(
        goes(&case, "2026-12-16").label(),
        "not yet: offered supported housing, from Thu 17 Dec 2026 (R000001)"
    );
    let unsaid = offered(None, &[], None);
    assert!(!is_a_place(&unsaid, "2026-12-17"));
    assert!(goes(&unsaid, "2026-12-17").label().contains("no start day"));
    let ended = offered(starts, &[], Some("2026-12-01"));
    assert_eq!(goes(&ended, "2026-12-17"), Somewhere::NotRecorded);
}

#[test]
fn what_is_told_of_the_first_night_decides_whatever_was_offered() {
    let starts = Some("2026-12-17");
    let on = "2026-12-17";
    let released = |mut case: Case| {
        case.spells.last_mut().unwrap().custody.released = Some(day(on));
        goes(&case, on)
    };
    let rough = "Homeless - Rough Sleeping";
    let before = offered(starts, &[("2026-10-01", rough)], None);
    assert!(goes(&before, on).is_a_place(), "said before the offer");
    let after = offered(starts, &[("2026-11-20", rough)], None);
    assert!(!goes(&after, on).is_a_place(), "said since");
    assert!(released(offered(starts, &[], None)).is_a_place());
    // It ended after the release, and nobody said why: they went there all the same.
    let ended = offered(starts, &[("2026-10-01", rough)], Some("2026-12-28"));
    let over = ended.referrals[0].known_outcome();
    assert_eq!(over.map(Stage::of_outcome), Some(Stage::Ended));
    assert!(needs_entries(&ended, ended.current_spell().unwrap()));
    assert!(released(ended).is_a_place());
    assert!(!released(offered(starts, &[], Some("2026-12-16"))).is_a_place());
    let told = released(offered(starts, &[(on, rough)], None));
    assert!(matches!(told, Somewhere::Nowhere { .. }));
    let family = "Settled - Family/Friends";
    let told = released(offered(starts, &[(on, family)], None));
    assert_eq!(told.label(), family);
}

#[test]
fn a_short_stay_bed_for_the_first_night_is_a_place() {
    let with_bed = |from: &str, labels: &[(&str, &str)]| {
        let mut case = case(labels, "");
        case.events.push(Event {
            id: "H0000009".to_owned(),
            on: day(from),
            kind: EventKind::BedStarted,
            detail: "CAS3".to_owned(),
            old_value: String::new(),
            new_value: "2027-03-10".to_owned(),
            recorded_by: String::new(),
        });
        case.spells.last_mut().unwrap().custody.released = Some(day("2026-12-17"));
        goes(&case, "2026-12-17").is_a_place()
    };
    assert!(with_bed("2026-12-17", &[]));
    assert!(!with_bed("2026-12-20", &[]), "given later");
    let rough = ("2026-12-17", "Homeless - Rough Sleeping");
    assert!(!with_bed("2026-12-17", &[rough]));
}

#[test]
fn the_night_itself_counts_before_what_was_planned_and_told_later() {
    let night = |labels: &[(&str, &str)]| {
        let mut case = case(labels, "");
        case.spells.last_mut().unwrap().custody.released = Some(day("2026-12-17"));
        goes(&case, "2026-12-17").label()
    };
    let family = "Settled - Family/Friends";
    let planned = ("2026-12-01", family);
    assert_eq!(night(&[planned, ("2026-12-10", "Unknown")]), family);
    assert_eq!(night(&[planned, ("2026-12-17", "Unknown")]), family);
    let rough = "Homeless - Rough Sleeping";
    let told = [("2026-12-17", rough), ("2026-12-20", family)];
    assert_eq!(night(&told), format!("nowhere: {rough}"));
    let ward = [planned, ("2026-12-17", "Hospital / Institution")];
    assert_eq!(night(&ward), "Hospital / Institution");
}
