//! What the merge of two records must keep: nothing lost, nothing twice, nothing of the staying record overwritten.

use super::{as_one_spell, may_merge, merge};
use crate::calendar::Day;
use crate::domain::{
    ByHand, Custody, Entry, EntryKind, Event, EventKind, LegalStatus, Mark, MarkKind, Note, Place,
    Prisoner, Records, Referral, ReferralKind, SpellKind, Tenancy,
};

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn person(number: &str, received: &str, released: Option<&str>) -> Records {
    let mut records = Records::of(Prisoner::new(number.parse().unwrap(), "Example"));
    records.custody.push(Custody {
        released: released.map(day),
        ..Custody::new(day(received), SpellKind::Reception, LegalStatus::Remand)
    });
    records
}

fn referral(id: &str, authority: &str) -> Referral {
    Referral {
        authority: Some(authority.to_owned()),
        ..Referral::draft(id, ReferralKind::DutyToRefer, Some(day("2026-10-01")))
    }
}

fn event(id: &str, kind: EventKind, on: &str) -> Event {
    Event {
        id: id.to_owned(),
        on: day(on),
        kind,
        detail: String::new(),
        old_value: String::new(),
        new_value: String::new(),
        recorded_by: String::new(),
    }
}

fn merged(from: &Records, into: &Records) -> super::Merged {
    let mut last = 100;
    may_merge(from, into).unwrap();
    merge(from.clone(), into.clone(), &mut |letter| {
        last += 1;
        Ok::<_, ()>(format!("{letter}{last:06}"))
    })
    .unwrap()
}

#[test]
fn blanks_are_filled_and_nothing_is_written_over() {
    let mut from = person("B2345CD", "2026-09-01", None);
    from.prisoner.forenames = "Grace".to_owned();
    from.prisoner.born = Some(day("1990-02-01"));
    from.prisoner.lead = "Other".to_owned();
    from.custody[0].sentence.length = "8 months".to_owned();
    let hand = |field: &str| ByHand {
        field: field.to_owned(),
        on: day("2026-09-02"),
        record: String::new(),
    };
    from.by_hand = vec![
        hand("forenames"),
        hand("lead"),
        hand("sentence_length@2026-09-01"),
    ];
    let mut into = person("A1234BC", "2026-09-01", None);
    into.prisoner.lead = "Team".to_owned();
    let merged = merged(&from, &into);
    let of = &merged.records.prisoner;
    assert_eq!((of.forenames.as_str(), of.lead.as_str()), ("Grace", "Team"));
    assert_eq!(of.born, from.prisoner.born);
    assert_eq!(merged.records.custody.len(), 1);
    assert_eq!(merged.records.custody[0].sentence.length, "8 months");
    let fields: Vec<_> = merged.records.by_hand.iter().map(|h| &h.field).collect();
    assert_eq!(fields, ["forenames", "sentence_length@2026-09-01"]);
    assert!(
        merged
            .said
            .contains(&"filled: forenames, date of birth".to_owned()),
        "{:?}",
        merged.said
    );
    assert!(merged.said.iter().any(|line| line.ends_with(": lead")));
}

#[test]
fn ids_that_clash_become_new_and_marks_follow() {
    let mut from = person("B2345CD", "2026-09-01", None);
    from.referrals = vec![
        referral("R000001", "E06000035"),
        referral("R000002", "E07000106"),
    ];
    let mark = |subject: &str| Mark {
        spell: day("2026-09-01"),
        action: "chase".to_owned(),
        subject: subject.to_owned(),
        kind: MarkKind::Done,
        on: day("2026-10-05"),
        until: None,
        reason: String::new(),
        by: String::new(),
    };
    from.marks = vec![mark("R000001-2w"), mark("R000002"), mark("R0000011")];
    from.events = vec![
        event("7", EventKind::Screened, "2026-09-02"),
        event("8", EventKind::RiskIdentified, "2026-09-02"),
    ];
    let mut into = person("A1234BC", "2026-09-01", None);
    into.referrals = vec![
        referral("R000001", "E07000112"),
        referral("R000009", "E07000106"),
    ];
    into.events = vec![
        event("7", EventKind::Screened, "2026-09-03"),
        event("H0000001", EventKind::RiskIdentified, "2026-09-02"),
    ];
    let merged = merged(&from, &into).records;
    let ids: Vec<_> = merged.referrals.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, ["R000001", "R000009", "R000101"]);
    let subjects: Vec<_> = merged.marks.iter().map(|m| m.subject.as_str()).collect();
    assert_eq!(subjects, ["R000101-2w", "R000009", "R0000011"]);
    let events: Vec<_> = merged.events.iter().map(|e| e.id.as_str()).collect();
    assert_eq!(events, ["7", "H0000001", "7-2"]);
    assert!(!merged.events[2].is_by_hand(), "a file brought it");
}

#[test]
fn a_record_about_a_home_follows_its_new_id() {
    let home = |of: &str, tenure: &str| {
        let mut records = person(of, "2026-09-01", None);
        let mut home = Tenancy::new("T000001");
        home.tenure = tenure.to_owned();
        records.tenancies.push(home);
        records
    };
    let kind = EntryKind::ALL
        .iter()
        .find(|kind| kind.spec().place("home").is_some());
    let mut about = Entry::blank(*kind.unwrap(), "K000001");
    about.set("home", "T000001").unwrap();
    let mut from = home("B2345CD", "council");
    from.entries.push(about.clone());
    let mut into = home("A1234BC", "other");
    into.entries.push(about);
    let merged = merged(&from, &into).records;
    let found: Vec<_> = merged
        .entries
        .iter()
        .map(|entry| (entry.id.as_str(), entry.text("home")))
        .collect();
    assert_eq!(found, [("K000001", "T000001"), ("K000102", "T000101")]);
}

#[test]
fn where_somebody_is_goes_with_the_later_spell() {
    let place = |code: &str| Place {
        code: code.to_owned(),
        name: String::new(),
    };
    let mut early = person("B2345CD", "2024-01-01", Some("2024-06-01"));
    early.prisoner.establishment = place("EYI");
    let mut late = person("A1234BC", "2026-09-01", None);
    late.prisoner.establishment = place("RCI");
    for (from, into) in [(&early, &late), (&late, &early)] {
        let merged = merged(from, into).records;
        assert_eq!(merged.prisoner.establishment, place("RCI"));
        assert_eq!(merged.custody.len(), 2);
    }
}

#[test]
fn two_people_are_refused() {
    let code = |from: &Records, into: &Records| may_merge(from, into).unwrap_err().code;
    let into = person("A1234BC", "2026-09-01", None);
    let mut born = person("B2345CD", "2026-09-01", None);
    born.prisoner.born = Some(day("1990-02-01"));
    assert_eq!(may_merge(&born, &into), Ok(()));
    let mut other = into.clone();
    other.prisoner.born = Some(day("1990-02-02"));
    assert_eq!(code(&born, &other), "two-births");
    assert_eq!(code(&into, &into), "same-person");
    let overlap = |received: &str, released: Option<&str>| {
        may_merge(&person("B2345CD", received, released), &into).map_err(|refusal| refusal.code)
    };
    assert_eq!(overlap("2026-08-01", None), Err("spells-overlap"));
    assert_eq!(overlap("2026-10-01", None), Err("spells-overlap"));
    assert_eq!(
        overlap("2026-08-01", Some("2026-09-01")),
        Err("spells-overlap")
    );
    assert_eq!(overlap("2026-08-01", Some("2026-08-31")), Ok(()));
    let left = person("A1234BC", "2026-09-01", Some("2026-10-01"));
    let left_later = person("B2345CD", "2026-09-01", Some("2026-10-02"));
    assert_eq!(code(&left_later, &left), "two-days-of-release");
}

#[test]
fn what_is_in_both_is_kept_once() {
    let mut one = person("B2345CD", "2026-09-01", None);
    one.notes.push(Note {
        id: "N000002".to_owned(),
        on: day("2026-10-01"),
        text: "Rang".to_owned(),
        by: "x".to_owned(),
    });
    one.events
        .push(event("H0000004", EventKind::Screened, "2026-09-02"));
    let mut two = one.clone();
    two.prisoner.number = "A1234BC".parse().unwrap();
    two.notes[0].id = "N000001".to_owned();
    two.events[0].id = "H0000001".to_owned();
    let merged = merged(&one, &two);
    assert_eq!(merged.records, two, "{:?}", merged.said);
}

#[test]
fn one_stay_with_two_days_of_reception_is_one_when_the_user_says_so() {
    let mut from = person("B2345CD", "2026-09-02", None);
    from.events
        .push(event("H0000001", EventKind::Reception, "2026-09-02"));
    from.marks.push(Mark {
        spell: day("2026-09-02"),
        action: "x".to_owned(),
        subject: String::new(),
        kind: MarkKind::Done,
        on: day("2026-10-05"),
        until: None,
        reason: String::new(),
        by: String::new(),
    });
    let into = person("A1234BC", "2026-09-01", None);
    assert_eq!(may_merge(&from, &into).unwrap_err().code, "spells-overlap");
    let (one, said) = as_one_spell(from.clone(), &into);
    assert_eq!(said.len(), 1);
    let merged = merged(&one, &into).records;
    assert_eq!(merged.receptions(), [day("2026-09-01")]);
    assert_eq!(merged.marks[0].spell, day("2026-09-01"));
    // Two spells in one, or one over two, are no slip of a day.
    let mut two = from;
    two.custody[0].released = Some(day("2026-09-10"));
    two.custody.push(Custody::new(
        day("2026-09-20"),
        SpellKind::Recall,
        LegalStatus::Recall,
    ));
    let (two, said) = as_one_spell(two, &into);
    assert!(said.is_empty());
    assert_eq!(may_merge(&two, &into).unwrap_err().code, "spells-overlap");
}

#[test]
fn the_legal_status_that_says_more_stands_and_then_the_one_known_later() {
    use LegalStatus::{ConvictedUnsentenced, Indeterminate, Other, Remand, Sentenced};
    let field = "legal_status@2026-09-01";
    let hand = |on: &str| ByHand {
        field: field.to_owned(),
        on: day(on),
        record: String::new(),
    };
    let with = |number: &str, status: LegalStatus, on: &str| {
        let mut records = person(number, "2026-09-01", None);
        records.custody[0].legal_status = status;
        records.by_hand = vec![hand(on)];
        records
    };
    for (from, into, stands) in [
        ((Sentenced, "2026-09-02"), (Remand, "2026-09-03"), Sentenced),
        ((Remand, "2026-09-03"), (Sentenced, "2026-09-02"), Sentenced),
        (
            (Sentenced, "2026-09-02"),
            (ConvictedUnsentenced, "2026-09-03"),
            Sentenced,
        ),
        ((Other, "2026-09-03"), (Remand, "2026-09-02"), Remand),
        ((Remand, "2026-09-02"), (Other, "2026-09-03"), Remand),
        (
            (Indeterminate, "2026-09-03"),
            (Sentenced, "2026-09-02"),
            Indeterminate,
        ),
        (
            (Indeterminate, "2026-09-02"),
            (Sentenced, "2026-09-03"),
            Sentenced,
        ),
    ] {
        let made = merged(
            &with("B2345CD", from.0, from.1),
            &with("A1234BC", into.0, into.1),
        );
        assert_eq!(
            made.records.custody[0].legal_status, stands,
            "{from:?} {into:?}"
        );
        // The remark that stands is that of the value that stands.
        let on = if stands == from.0 && stands != into.0 {
            from.1
        } else {
            into.1
        };
        assert_eq!(made.records.by_hand, [hand(on)], "{from:?} {into:?}");
    }
}
