//! Tests of the store as a whole, and what they share: a store in a folder of its own, and a person of whom everything is
//! recorded.

mod erasing;
mod files;
mod journal;
mod model;
mod portions;
mod refusals;
mod round_trip;

use super::{Access, Kind, Store, Who};
use crate::calendar::Day;
use crate::domain::{
    ByHand, ConsentAnswer, Custody, Entry, EntryKind, Event, EventKind, KnownBy, LegalStatus, Mark,
    MarkKind, Note, Pence, Place, PrisonNumber, Prisoner, Records, Referral, ReferralKind,
    ReleaseDate, ReleaseDateKind, Sentence, SpellKind, Tenancy, Todo,
};
use std::path::PathBuf;
use tempfile::TempDir;

pub(super) fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

pub(super) fn number(text: &str) -> PrisonNumber {
    text.parse().unwrap()
}

pub(super) fn who() -> Who {
    at("2026-11-22T09:30:00Z")
}

pub(super) fn at(stamp: &str) -> Who {
    Who {
        user: "tester".to_owned(),
        at: stamp.to_owned(),
        today: day("2026-11-22"),
        today_given: false,
    }
}

/// A folder that goes with the test, and a new store in it.
pub(super) fn new_store() -> (TempDir, PathBuf, Store) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("cases.db");
    let store = Store::create(&path).unwrap();
    (folder, path, store)
}

pub(super) fn open(path: &std::path::Path) -> Store {
    Store::open(path, Access::Write).unwrap()
}

/// Saves one state over another and gives the number of the operation.
pub(super) fn save(store: &mut Store, before: Option<&Records>, after: &Records) -> Option<i64> {
    let what = format!("save {}", after.prisoner.number);
    let changed = store.change(&who(), &what, Kind::Change, false, |writer| {
        writer.save(before, after)
    });
    changed.unwrap().operation
}

/// A person with two records in every family and a value in every field.
pub(super) fn full(of: &str) -> Records {
    let some = |text: &str| Some(text.to_owned());
    let mut records = Records::of(Prisoner {
        forenames: "Grace Ní Bhraonáin".to_owned(),
        born: Some(day("1988-02-29")),
        sex: "F".to_owned(),
        gender_identity: "woman".to_owned(),
        ethnicity_code: "W9".to_owned(),
        ethnicity: "White: Any other background".to_owned(),
        nationality: "British".to_owned(),
        establishment: Place {
            code: "EYI".to_owned(),
            name: "HMP Elmley".to_owned(),
        },
        cell: "C3-1-025".to_owned(),
        offence_group: "Drugs".to_owned(),
        risk_of_harm: "High".to_owned(),
        iom: Some(true),
        mappa_category: Some(2),
        mappa_level: Some(1),
        no_fixed_abode: Some(false),
        home_authority: some("E06000035"),
        crn: Some("X123456".parse().unwrap()),
        national_insurance: Some("QQ123456C".parse().unwrap()),
        lead: "Housing team".to_owned(),
        notes: "two\nlines".to_owned(),
        ..Prisoner::new(number(of), "O’Kafor")
    });
    let spell = |received: &str, kind| Custody {
        sentence: Sentence {
            on: Some(day("2026-01-10")),
            kind: "Determinate".to_owned(),
            length: "8 months".to_owned(),
            days: Some(244),
            remand_days: Some(0),
        },
        released: Some(day("2026-06-01")),
        ..Custody::new(day(received), kind, LegalStatus::Sentenced)
    };
    records.custody = vec![
        spell("2026-01-01", SpellKind::Reception),
        spell("2026-08-01", SpellKind::FixedTermRecall),
    ];
    let date = |kind, on: &str, known_by| ReleaseDate {
        kind,
        day: Some(day(on)),
        known_on: day("2026-01-10"),
        known_by,
        nth: 0,
    };
    records.release_dates = vec![
        (
            day("2026-01-01"),
            date(ReleaseDateKind::Crd, "2026-06-05", KnownBy::Import),
        ),
        (
            day("2026-01-01"),
            date(ReleaseDateKind::Sed, "2026-12-05", KnownBy::Import),
        ),
        (
            day("2026-08-01"),
            ReleaseDate {
                day: None,
                ..date(ReleaseDateKind::Prrd, "2026-12-05", KnownBy::Hand)
            },
        ),
    ];
    let event = |id: &str, kind| Event {
        id: id.to_owned(),
        on: day("2026-02-01"),
        kind,
        detail: "Received".to_owned(),
        old_value: "MDI".to_owned(),
        new_value: "EYI".to_owned(),
        recorded_by: "Court".to_owned(),
    };
    records.events = vec![
        event("E0000001", EventKind::Reception),
        event("E0000001", EventKind::Screened),
        event("H0000007", EventKind::Transfer),
    ];
    records.tenancies = vec![
        Tenancy {
            tenure: "council".to_owned(),
            landlord: "Medway Council".to_owned(),
            address: "12 Pump Lane, Chatham".to_owned(),
            postcode_district: "ME4".to_owned(),
            authority: some("E06000035"),
            rent: Pence::from_pence(12_560),
            rent_period: "week".to_owned(),
            arrears: Pence::from_pence(0),
            benefit: "UC".to_owned(),
            joint: Some(true),
            started: Some(day("2020-01-22")),
            ended: Some(day("2026-10-23")),
            status: "surrendered".to_owned(),
            notes: "keys with the mother".to_owned(),
            ..Tenancy::new("T000001")
        },
        Tenancy::new("T000002"),
    ];
    records.referrals = vec![
        Referral {
            authority: some("E06000035"),
            receiver: "Housing options".to_owned(),
            sent: Some(day("2026-03-02")),
            method: "email".to_owned(),
            acknowledged: Some(day("2026-03-03")),
            answered: Some(day("2026-03-04")),
            outcome: "Plan agreed".to_owned(),
            consent: Some(ConsentAnswer::Oral),
            consent_on: Some(day("2026-03-01")),
            notes: "by telephone too".to_owned(),
            ..Referral::draft(
                "R000001",
                ReferralKind::DutyToRefer,
                Some(day("2026-03-01")),
            )
        },
        Referral::draft("R000002", ReferralKind::Cas3, None),
    ];
    records.notes = vec![Note {
        id: "N000001".to_owned(),
        on: day("2026-03-01"),
        text: "asked for a letter".to_owned(),
        by: "tester".to_owned(),
    }];
    let mark = |kind, until| Mark {
        spell: day("2026-01-01"),
        action: "contact-landlord".to_owned(),
        subject: "T000001".to_owned(),
        kind,
        on: day("2026-03-01"),
        until,
        reason: "waits for a letter".to_owned(),
        by: "tester".to_owned(),
    };
    records.marks = vec![
        mark(MarkKind::Done, None),
        mark(MarkKind::Postponed, Some(day("2026-04-01"))),
    ];
    records.todos = vec![Todo {
        id: "D000001".to_owned(),
        title: "ring the hostel".to_owned(),
        due: Some(day("2026-04-01")),
        lead: "tester".to_owned(),
        since: day("2026-03-01"),
    }];
    let mut address = Entry::blank(EntryKind::Address, "K000001");
    address.set("kind", "hostel").unwrap();
    address.set("from", "2025-03-01").unwrap();
    address.set("notes", "two \"beds\"\nand a window").unwrap();
    records.entries = vec![address];
    records.by_hand = vec![ByHand {
        field: "establishment_code".to_owned(),
        on: day("2026-03-01"),
        record: "MDI".to_owned(),
    }];
    records
}

/// Everything that can be read of a store, for comparison.
pub(super) fn everything(store: &Store) -> Vec<Records> {
    let mut all = Vec::new();
    let mut keep = |records| {
        all.push(records);
        Ok(())
    };
    store
        .each(&super::Filter::All, super::Needs::Everything, &mut keep)
        .unwrap();
    all
}
