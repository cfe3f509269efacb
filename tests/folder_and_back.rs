//! What is exported as a folder comes back as the same records, and the same facts are the same bytes.

use std::collections::BTreeMap;

use proptest::prelude::*;
use resettle::calendar::Day;
use resettle::domain::entry::Shape;
use resettle::domain::families::Family;
use resettle::domain::{
    ConsentAnswer, Custody, Entry, EntryKind, Event, EventKind, KnownBy, LegalStatus, Mark,
    MarkKind, Note, Pence, PrisonNumber, Prisoner, Records, Referral, ReferralKind, ReleaseDate,
    ReleaseDateKind, SpellKind, Tenancy, Todo,
};
use resettle::intake::{self, Encoding, Import, Source};
use resettle::output::folder::Sheet;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn export<'a>(
    people: impl IntoIterator<Item = &'a Records> + Clone,
    mark: bool,
) -> Vec<(Family, Vec<u8>)> {
    let write = |family: &Family| {
        let mut sheet = Sheet::new(*family, Vec::new(), mark).unwrap();
        for records in people.clone() {
            sheet.person(records).unwrap();
        }
        (*family, sheet.finish().unwrap())
    };
    Family::ALL.iter().map(write).collect()
}

/// Imports a folder into what is stored; every row has to be good.
fn import(
    stored: &BTreeMap<PrisonNumber, Records>,
    files: &[(Family, Vec<u8>)],
) -> (BTreeMap<PrisonNumber, Records>, bool) {
    let names: Vec<String> = files.iter().map(|(family, _)| family.file()).collect();
    let sources: Vec<Source<'_>> = files
        .iter()
        .zip(&names)
        .map(|((family, bytes), name)| Source {
            family: *family,
            name,
            bytes,
        })
        .collect();
    let today = day("2027-01-15");
    let read = intake::read(&sources, Encoding::Auto, today);
    let mut after = BTreeMap::new();
    let mut changed = false;
    assert!(
        read.problems.iter().all(|p| !p.is_error()),
        "{:?}",
        read.problems
    );
    for person in read.people() {
        let errors = person.problems.iter().filter(|p| p.is_error());
        assert_eq!(errors.count(), 0, "{:?}", person.problems);
        let before = stored.get(&person.number);
        let files = &read.files;
        let merged = intake::merge(before, &person.incoming, Import { files, today });
        assert!(merged.problems.is_empty(), "{:?}", merged.problems);
        changed |= merged.changed;
        after.insert(person.number, merged.after.unwrap());
    }
    (after, changed)
}

fn release(kind: ReleaseDateKind, value: &str, known_on: &str, known_by: KnownBy) -> ReleaseDate {
    ReleaseDate {
        kind,
        day: Day::parse_iso(value),
        known_on: day(known_on),
        known_by,
        nth: 0,
    }
}

fn event(id: &str, on: &str, kind: EventKind, detail: &str, new_value: &str) -> Event {
    Event {
        id: id.to_owned(),
        on: day(on),
        kind,
        detail: detail.to_owned(),
        old_value: String::new(),
        new_value: new_value.to_owned(),
        recorded_by: "-Night team".to_owned(),
    }
}

/// Somebody of whom everything is recorded, with texts that a spreadsheet, a terminal or a CSV could take wrongly.
fn everything(number: &str, surname: &str, forenames: &str) -> Records {
    let mut person = Prisoner::new(number.parse().unwrap(), surname);
    person.forenames = forenames.to_owned();
    person.born = Some(day("1990-02-01"));
    person.sex = "F".to_owned();
    person.gender_identity = "Trans woman".to_owned();
    person.ethnicity_code = "W9".to_owned();
    person.ethnicity = "White: any, other".to_owned();
    person.nationality = "Éireannach".to_owned();
    person.establishment.code = "ESI".to_owned();
    person.establishment.name = "HMP/YOI East Sutton Park".to_owned();
    person.cell = "A1-1-001".to_owned();
    person.offence_group = "Theft".to_owned();
    person.risk_of_harm = "Very High".to_owned();
    person.iom = Some(true);
    person.mappa_category = Some(4);
    person.mappa_level = Some(3);
    person.no_fixed_abode = Some(false);
    person.home_authority = Some("E06000035".to_owned());
    person.crn = "X123456".parse().ok();
    person.national_insurance = "QQ123456C".parse().ok();
    person.lead = "@worker, the \"first\"".to_owned();
    person.notes = "=1+1\nsecond line\r\n\tthird, 'fourth' ".to_owned();
    let mut records = Records::of(person);
    let (first, second) = (day("2025-03-03"), day("2026-10-01"));
    let mut earlier = Custody::new(first, SpellKind::Reception, LegalStatus::Licence);
    earlier.sentence.on = Some(day("2025-04-04"));
    earlier.sentence.kind = "Extended determinate".to_owned();
    earlier.sentence.length = "2 years 6 months".to_owned();
    earlier.sentence.days = Some(913);
    earlier.sentence.remand_days = Some(32);
    earlier.released = Some(day("2026-06-18"));
    let mut recall = Custody::new(second, SpellKind::FixedTermRecall, LegalStatus::Sentenced);
    recall.sentence = earlier.sentence.clone();
    records.custody = vec![earlier, recall];
    use KnownBy as By;
    use ReleaseDateKind as Kind;
    records.release_dates = vec![
        (
            first,
            release(Kind::Crd, "2026-06-20", "2025-04-04", By::Inferred),
        ),
        (
            first,
            release(Kind::Hdced, "2026-01-20", "2025-04-04", By::Inferred),
        ),
        (
            second,
            release(Kind::Prrd, "2027-03-01", "2026-10-05", By::Import),
        ),
        (
            second,
            release(Kind::Sed, "2027-10-01", "2026-10-05", By::Import),
        ),
        (second, release(Kind::Prrd, "", "2026-10-09", By::Import)),
        (
            second,
            release(Kind::Prrd, "2027-02-22", "2026-10-12", By::Hand),
        ),
        (
            second,
            release(Kind::Confirmed, "2027-02-19", "2026-11-12", By::Hand),
        ),
    ];
    let consent = event("", "2026-10-20", EventKind::ConsentWritten, "", "");
    records.events = vec![
        event("E1", "2025-03-03", EventKind::Reception, "Received", "ESI"),
        event("E2", "2026-10-01", EventKind::Recalled, "'=2+2", "ESI"),
        event("E77", "2026-10-02", EventKind::Fact, "plan-agreed", ""),
        event("E78", "2026-10-02", EventKind::Fact, "veteran", "no"),
        event("E79", "2026-10-02", EventKind::Fact, "trial", "2026-12-04"),
        event(
            "E3",
            "2026-10-06",
            EventKind::ReleaseDateSet,
            "",
            "2027-03-01",
        ),
        event(
            "E4",
            "2026-10-07",
            EventKind::RiskIdentified,
            "At risk;\nsays so",
            "",
        ),
        Event {
            id: format!("H{number}"),
            ..consent
        },
        event(
            "E5",
            "2026-10-21",
            EventKind::ConsentOral,
            "authority",
            "E06000035",
        ),
        event(
            "E6",
            "2026-10-21",
            EventKind::ConsentOral,
            "contact-details",
            "",
        ),
        event(
            "E7",
            "2026-10-22",
            EventKind::TenancyRecorded,
            "council",
            "",
        ),
        event(
            "E8",
            "2026-10-22",
            EventKind::TenancyRecorded,
            "council",
            "",
        ),
        event(
            "E9",
            "2027-01-10",
            EventKind::BedStarted,
            "CAS3",
            "2027-04-04",
        ),
    ];
    let mut home = Tenancy::new(format!("T{number}"));
    home.tenure = "council".to_owned();
    home.landlord = "Marsh & Mill, Ltd".to_owned();
    home.address = "Flat 2\n68 Quarry Sands".to_owned();
    home.postcode_district = "ME4".to_owned();
    home.authority = Some("E06000035".to_owned());
    home.rent = Pence::parse("1417.16").ok();
    home.rent_period = "month".to_owned();
    home.arrears = Pence::parse("0").ok();
    home.benefit = "HB".to_owned();
    home.joint = Some(false);
    home.started = Some(day("2020-01-01"));
    home.ended = Some(day("2026-12-01"));
    home.status = "surrendered".to_owned();
    home.notes = "+44 rings".to_owned();
    let twin = Tenancy {
        id: format!("U{number}"),
        ..home.clone()
    };
    records.tenancies = vec![home, twin];
    let mut sent = Referral::draft(
        format!("R{number}"),
        ReferralKind::DutyToRefer,
        Some(day("2026-10-20")),
    );
    sent.authority = Some("E06000035".to_owned());
    sent.sent = Some(day("2026-10-22"));
    sent.method = "portal".to_owned();
    sent.acknowledged = Some(day("2026-10-23"));
    sent.answered = Some(day("2026-10-30"));
    sent.outcome = "Plan agreed".to_owned();
    sent.consent = Some(ConsentAnswer::Written);
    sent.consent_on = Some(day("2026-10-20"));
    sent.notes = "-\u{2014}see file".to_owned();
    let again = Referral {
        id: format!("S{number}"),
        ..sent.clone()
    };
    let mut draft = Referral::draft(
        format!("V{number}"),
        ReferralKind::SupportedHousing,
        Some(day("2026-11-01")),
    );
    draft.receiver = "The Foyer, Kiln Barn".to_owned();
    records.referrals = vec![sent, again, draft];
    records.notes = vec![
        Note {
            id: format!("N{number}"),
            on: day("2026-11-02"),
            text: "'=A1\r\n\r\nlast".to_owned(),
            by: "me".to_owned(),
        },
        Note {
            id: format!("O{number}"),
            on: day("2026-11-02"),
            text: "محمد 伟 ਸਿੱਧੂ".to_owned(),
            by: String::new(),
        },
    ];
    let mark = Mark {
        spell: second,
        action: "contact-landlord".to_owned(),
        subject: format!("T{number}"),
        kind: MarkKind::Postponed,
        on: day("2026-11-03"),
        until: Some(day("2026-11-10")),
        reason: "away\nuntil then".to_owned(),
        by: "me".to_owned(),
    };
    let done = Mark {
        kind: MarkKind::Done,
        on: day("2026-11-10"),
        until: None,
        subject: String::new(),
        ..mark.clone()
    };
    records.marks = vec![mark, done];
    records.todos = vec![Todo {
        id: format!("D{number}"),
        title: "=call".to_owned(),
        due: Some(day("2027-01-20")),
        lead: "@me".to_owned(),
        since: day("2026-11-04"),
    }];
    let kinds = EntryKind::ALL.iter().copied();
    let kinds = kinds.filter(|kind| !kind.is_of_the_directory());
    records.entries = kinds
        .enumerate()
        .map(|(at, kind)| whole_entry(kind, format!("E{at:02}{number}"), number))
        .collect();
    records
}

/// A record with something in every field.
fn whole_entry(kind: EntryKind, id: String, person: &str) -> Entry {
    let (home, referral) = (format!("T{person}"), format!("R{person}"));
    let mut entry = Entry::blank(kind, id);
    for field in kind.spec().fields {
        let value = match field.shape {
            Shape::Line => "=\u{2014} B wing, \"upper\"",
            Shape::Text => "@first\r\n-second",
            Shape::PastDay | Shape::Day => "2026-11-05",
            Shape::Time => "09:30",
            Shape::YesNo => "no",
            Shape::Number => "12",
            Shape::Money => "95.50",
            Shape::Authority => "E06000035",
            Shape::Home => &home,
            Shape::Referral => &referral,
            Shape::Word(words) => words[0],
        };
        entry.set(field.name, value).unwrap();
    }
    entry
}

/// Nothing but number and surname, and a spell by event only.
fn nearly_nothing(number: &str) -> Records {
    let mut records = Records::of(Prisoner::new(number.parse().unwrap(), "Suparto"));
    records.events = vec![event("E0", "2026-01-01", EventKind::Reception, "", "")];
    records
}

fn in_one_order(mut records: Records) -> Records {
    records.custody.sort_by_key(|spell| spell.received);
    records
        .release_dates
        .sort_by_key(|(spell, d)| (*spell, d.known_on, d.known_by, d.kind));
    records
        .events
        .sort_by(|a, b| (a.on, a.kind, &a.id).cmp(&(b.on, b.kind, &b.id)));
    records.tenancies.sort_by(|a, b| a.id.cmp(&b.id));
    records.referrals.sort_by(|a, b| a.id.cmp(&b.id));
    records.notes.sort_by(|a, b| a.id.cmp(&b.id));
    records.entries.sort_by(|a, b| a.id.cmp(&b.id));
    records.marks.sort_by(|a, b| {
        (a.spell, &a.action, &a.subject, a.on).cmp(&(b.spell, &b.action, &b.subject, b.on))
    });
    records
}

fn people() -> Vec<Records> {
    let mut people = vec![
        everything("A1234BC", "Okafor", "Grace"),
        everything("B1234BC", "=HYPERLINK(\"x\",\"y\")", "+Ann"),
        everything("C1234BC", "''@O'Brannan", ""),
        everything("D1234BC", "الحدادي", "محمد"),
        everything("E1234BC", "Nguyễn", "Đức"),
        nearly_nothing("F1234BC"),
    ];
    people[3].custody[1].released = Some(day("2026-12-24"));
    people[4].prisoner.born = None;
    people[4].prisoner.born = Some(day("2000-02-29"));
    people
}

#[test]
fn a_folder_comes_back_as_the_same_records() {
    let people: Vec<Records> = people().into_iter().map(in_one_order).collect();
    for mark in [false, true] {
        let files = export(&people, mark);
        let (read, _) = import(&BTreeMap::new(), &files);
        assert_eq!(read.len(), people.len());
        for records in &people {
            let back = in_one_order(read[&records.prisoner.number].clone());
            assert_eq!(&back, records);
        }
        assert_eq!(
            export(read.values(), mark),
            files,
            "the same facts are the same bytes"
        );
        let (_, changed) = import(&read, &files);
        assert!(!changed, "twice is unchanged");
    }
}

#[test]
fn the_order_of_the_records_makes_no_difference() {
    let mut shuffled = people();
    for records in &mut shuffled {
        records.custody.reverse();
        records.events.reverse();
        records.tenancies.reverse();
        records.referrals.reverse();
        records.notes.reverse();
        records.marks.reverse();
    }
    assert_eq!(export(&shuffled, false), export(&people(), false));
}

#[test]
fn a_spreadsheet_runs_nothing() {
    for (family, bytes) in export(&people(), false) {
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        for row in reader.records() {
            for cell in &row.unwrap() {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{family}"
                );
            }
        }
        assert!(bytes.ends_with(b"\r\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_note_and_any_name_comes_back(note in "[-'=+@\t\r\n,\"a-z£é伟 ]{1,40}", name in "['=+@-]{0,3}[A-Za-zé'-]{1,12}") {
        prop_assume!(!note.trim().is_empty());
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), name));
        records.notes.push(Note { id: "N1".to_owned(), on: day("2026-01-01"), text: note, by: String::new() });
        let (read, _) = import(&BTreeMap::new(), &export([&records], false));
        prop_assert_eq!(&read[&records.prisoner.number], &records);
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), family in 0..Family::ALL.len(), good in any::<bool>()) {
        let family = Family::ALL[family];
        let mut file = if good { family.columns().join(",").into_bytes() } else { Vec::new() };
        file.push(b'\n');
        file.extend(&bytes);
        let source = Source { family, name: "f", bytes: &file };
        let today = day("2027-01-15");
        let read = intake::read(&[source], Encoding::Auto, today);
        let mut problems = read.problems.clone();
        for person in read.people() {
            let _ = intake::merge(None, &person.incoming, Import { files: &read.files, today });
            problems.extend(person.problems);
        }
        let _ = intake::rejects::file(0, &source, &problems);
    }
}
