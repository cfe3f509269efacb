//! That every kind is declared soundly, and that a record is what its declaration says.

use super::*;
use crate::domain::families::Family;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn address(values: &[(&str, &str)]) -> Entry {
    let mut entry = Entry::blank(EntryKind::Address, "K000001");
    for (name, value) in values {
        entry.set(name, value).unwrap();
    }
    entry
}

#[test]
fn every_kind_is_declared_soundly_and_has_a_family_of_files() {
    for kind in EntryKind::ALL {
        let spec = kind.spec();
        let mut names: Vec<&str> = spec.fields.iter().map(|field| field.name).collect();
        assert!(names.len() < 30, "{kind}: the columns of a file are bits");
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "{kind}");
        let is_day = |name: &str| spec.fields[spec.place(name).unwrap()].shape.is_day();
        assert!(spec.began.is_none_or(is_day), "{kind}");
        let ends = |ends: Ends| match ends {
            Ends::Last(name) | Ends::Over(name) => is_day(name),
        };
        assert!(spec.ends.is_none_or(ends), "{kind}");
        assert!(spec.pairs.iter().all(|(a, b)| is_day(a) && is_day(b)));
        assert!(spec.any_of.iter().all(|name| spec.place(name).is_some()));
        for (on, hung) in spec.hangs {
            assert_eq!(spec.fields[spec.place(on).unwrap()].shape, Shape::PastDay);
            let optional = |name: &&str| !spec.fields[spec.place(name).unwrap()].needed;
            assert!(hung.iter().all(optional), "{kind}");
        }
        for tells in spec.tells {
            let Shape::Word(words) = spec.fields[spec.place(tells.field).unwrap()].shape else {
                assert!(tells.values.is_empty(), "{kind}");
                continue;
            };
            assert!(tells.values.iter().all(|value| words.contains(value)));
        }
        for field in spec.fields {
            assert!(!field.help.ends_with('.') && !["id", "prison_number"].contains(&field.name));
        }
        let families = Family::ALL.iter().filter(|f| f.entry_kind() == Some(*kind));
        assert_eq!(families.count(), 1, "{kind}");
    }
}

#[test]
fn a_record_is_checked_as_a_whole() {
    let today = day("2026-11-22");
    let code = |entry: &Entry| entry.check(today).err().map(|refusal| refusal.code);
    let whole = [
        ("kind", "hostel"),
        ("from", "2026-01-05"),
        ("to", "2026-02-01"),
    ];
    assert_eq!(code(&address(&whole)), None);
    assert_eq!(code(&address(&whole[..1])), Some("missing"));
    let reversed = address(&[
        ("kind", "hostel"),
        ("from", "2026-02-02"),
        ("to", "2026-02-01"),
    ]);
    assert_eq!(code(&reversed), Some("days-reversed"));
    let ahead = address(&[("kind", "hostel"), ("from", "2026-11-23")]);
    assert_eq!(code(&ahead), Some("in-future"));
    let mut way = Entry::blank(EntryKind::WayToReach, "K000002");
    way.set("kind", "letter").unwrap();
    assert_eq!(code(&way), Some("missing"));
    way.set("details", "B wing").unwrap();
    assert_eq!(code(&way), None);
}

#[test]
fn what_happened_later_stands_in_no_view_of_a_day_before() {
    let view = |kind: EntryKind, values: &[(&str, &str)], on: &str| {
        let mut entry = Entry::blank(kind, "K000005");
        for (name, value) in values {
            entry.set(name, value).unwrap();
        }
        let seen = entry.as_of(day(on))?;
        let known = seen.known().map(|(field, _)| field.name);
        Some(known.collect::<Vec<_>>())
    };
    let proposal = [
        ("address", "1 Example Street"),
        ("on", "2026-10-01"),
        ("sent", "2026-10-05"),
        ("checked", "2026-11-20"),
        ("result", "unsuitable"),
        ("why", "victim nearby"),
    ];
    let seen = |on: &str| view(EntryKind::Proposal, &proposal, on);
    assert_eq!(seen("2026-11-20").unwrap().len(), 6);
    let sent = ["address", "on", "sent"];
    assert_eq!(seen("2026-10-10").unwrap(), sent);
    assert_eq!(seen("2026-10-04").unwrap(), sent[..2]);
    assert_eq!(seen("2026-09-30"), None);
    let document = [
        ("kind", "passport"),
        ("held", "original"),
        ("applied", "2026-10-01"),
        ("received", "2026-11-20"),
    ];
    let seen = |values: &[_], on: &str| view(EntryKind::Document, values, on);
    assert_eq!(seen(&document, "2026-10-10").unwrap(), ["kind", "applied"]);
    let came = [document[0], document[1], document[3]];
    assert_eq!(seen(&came, "2026-10-10"), None);
}

#[test]
fn a_last_day_is_a_day_of_it_and_a_day_it_was_over_is_not() {
    let record = |kind: EntryKind, values: &[(&str, &str)]| {
        let mut entry = Entry::blank(kind, "K000004");
        for (name, value) in values {
            entry.set(name, value).unwrap();
        }
        entry
    };
    let until = [("since", "2026-01-05"), ("until", "2026-10-01")];
    let holds = |entry: &Entry, on: &str| entry.holds_on(day(on));
    for kind in [EntryKind::Need, EntryKind::HomeCare] {
        let entry = record(kind, &until);
        assert!(holds(&entry, "2026-10-01") && !holds(&entry, "2026-10-02"));
        assert!(!holds(&entry, "2026-01-04"));
    }
    let harm = record(EntryKind::Harm, &until);
    assert!(holds(&harm, "2026-09-30") && !holds(&harm, "2026-10-01"));
    let permission = record(EntryKind::Permission, &until[1..]);
    assert!(holds(&permission, "2026-09-30") && !holds(&permission, "2026-10-01"));
    assert!(holds(&record(EntryKind::Need, &[]), "2030-01-01"));
}

#[test]
fn a_record_is_a_value_of_its_type_and_tells_its_facts() {
    let entry = address(&[
        ("kind", "Hostel"),
        ("from", "2026-01-05"),
        ("by_choice", "Y"),
    ]);
    let typed = kinds::Address::of(&entry);
    assert_eq!(
        (typed.kind.as_str(), typed.from),
        ("hostel", Some(day("2026-01-05")))
    );
    assert_eq!((typed.by_choice, typed.to), (Some(true), None));
    assert!(!entry.is_there_on(day("2026-01-04")) && entry.is_there_on(day("2026-01-05")));
    let mut need = Entry::blank(EntryKind::Need, "K000003");
    need.set("kind", "drugs").unwrap();
    let told: Vec<FactKind> = need.tells().collect();
    assert_eq!(told, [FactKind::SubstanceNeed, FactKind::SupportNeed]);
    assert_eq!(need.set("kind", "hobbies"), Err(Fault::Word));
    assert_eq!(need.text("kind"), "drugs");
}
