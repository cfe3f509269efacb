//! Records go in and come out the same, and only differences are written.

use super::*;
use crate::store::{Filter, Needs, OwnProtocol, ProtocolInForce};

#[test]
fn every_field_comes_back() {
    let (_folder, path, mut store) = new_store();
    let records = full("A1234BC");
    save(&mut store, None, &records);
    assert_eq!(
        store.records(number("A1234BC")).unwrap(),
        Some(records.clone())
    );
    drop(store);
    let store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(everything(&store), [records]);
    assert_eq!(store.records(number("A1234BD")).unwrap(), None);
    assert_eq!(store.count().unwrap(), 1);
    assert!(!path.with_file_name("cases.db-journal").exists());
    assert!(!path.with_file_name("cases.db-held").exists());
}

#[test]
fn the_order_of_records_makes_no_difference_and_the_later_of_two_counts() {
    let (_folder, _path, mut store) = new_store();
    let records = full("A1234BC");
    let mut shuffled = records.clone();
    shuffled.events.reverse();
    shuffled.marks.reverse();
    shuffled.release_dates.reverse();
    let mut wrong = shuffled.release_dates[0];
    wrong.1.day = Some(day("2027-01-01"));
    shuffled.release_dates.insert(0, wrong);
    save(&mut store, None, &shuffled);
    assert_eq!(
        store.records(number("A1234BC")).unwrap(),
        Some(records.clone())
    );
    assert_eq!(save(&mut store, Some(&records), &shuffled), None);
}

#[test]
fn equal_records_write_nothing_and_leave_no_operation() {
    let (_folder, path, mut store) = new_store();
    let records = full("A1234BC");
    assert_eq!(save(&mut store, None, &records), Some(1));
    let bytes = std::fs::read(&path).unwrap();
    let changed = store
        .change(&who(), "again", Kind::Import, false, |writer| {
            let saved = writer.save(Some(&records), &records)?;
            assert!(saved.is_empty());
            Ok(())
        })
        .unwrap();
    assert_eq!(changed.operation, None);
    assert!(changed.saved.is_empty());
    assert_eq!(store.log(None).unwrap().len(), 1);
    assert!(std::fs::read(&path).unwrap() == bytes);
}

#[test]
fn only_the_difference_is_written() {
    let (_folder, _path, mut store) = new_store();
    let before = full("A1234BC");
    save(&mut store, None, &before);
    let mut after = before.clone();
    after.prisoner.cell = "A1".to_owned();
    after.events.remove(0);
    after.notes.push(Note {
        id: "N000002".to_owned(),
        ..before.notes[0].clone()
    });
    let saved = store
        .change(&who(), "edit", Kind::Change, false, |writer| {
            writer.save(Some(&before), &after)
        })
        .unwrap()
        .saved;
    assert_eq!(saved.total(), 3);
    assert_eq!(
        (
            saved.of("prisoner").updated,
            saved.of("event").deleted,
            saved.of("note").inserted
        ),
        (1, 1, 1)
    );
    assert_eq!(store.records(number("A1234BC")).unwrap(), Some(after));
}

#[test]
fn people_stream_in_order_and_by_filter() {
    let (_folder, _path, mut store) = new_store();
    let mut third = full("C1234BC");
    third.prisoner.establishment = Place {
        code: "MDI".to_owned(),
        name: "HMP Moorland".to_owned(),
    };
    let second = Records::of(Prisoner::new(number("B1234BC"), "Suparto"));
    store
        .change(&who(), "three", Kind::Import, false, |writer| {
            for records in [&third, &second, &full("A1234BC")] {
                writer.save(None, records)?;
            }
            Ok(())
        })
        .unwrap();
    let all = [full("A1234BC"), second, third.clone()];
    assert_eq!(everything(&store), all);
    assert_eq!(
        store.numbers().unwrap(),
        ["A1234BC", "B1234BC", "C1234BC"].map(number)
    );
    let read = |filter: Filter| {
        let mut found = Vec::new();
        let mut keep = |records: Records| {
            found.push(records.prisoner.number.to_string());
            Ok(())
        };
        store.each(&filter, Needs::Everything, &mut keep).unwrap();
        found
    };
    let places =
        |typed: &[&str]| Filter::Establishments(typed.iter().map(|t| (*t).to_owned()).collect());
    assert_eq!(read(places(&["mdi"])), ["C1234BC"]);
    assert_eq!(read(places(&["hmp elmley", "MDI"])), ["A1234BC", "C1234BC"]);
    assert_eq!(read(places(&["LEI"])), Vec::<String>::new());
    let numbers = ["C1234BC", "A1234BC", "A1234BC", "Z9999ZZ"]
        .map(number)
        .to_vec();
    assert_eq!(read(Filter::Numbers(numbers)), ["A1234BC", "C1234BC"]);
}

#[test]
fn planning_leaves_out_long_texts_only() {
    let (_folder, _path, mut store) = new_store();
    let mut records = full("A1234BC");
    save(&mut store, None, &records);
    let mut found = Vec::new();
    let mut keep = |records| {
        found.push(records);
        Ok(())
    };
    store
        .each(&Filter::All, Needs::Planning, &mut keep)
        .unwrap();
    records.notes.clear();
    records.by_hand.clear();
    records.entries.clear();
    for text in [
        &mut records.prisoner.notes,
        &mut records.prisoner.gender_identity,
        &mut records.prisoner.ethnicity_code,
        &mut records.prisoner.ethnicity,
        &mut records.prisoner.nationality,
        &mut records.referrals[0].method,
    ] {
        text.clear();
    }
    records.prisoner.crn = None;
    records.prisoner.national_insurance = None;
    for spell in &mut records.custody {
        spell.sentence.length.clear();
    }
    for event in &mut records.events {
        event.recorded_by.clear();
    }
    records.tenancies[0].address.clear();
    records.tenancies[0].notes.clear();
    records.referrals[0].notes.clear();
    assert_eq!(found, [records]);
}

#[test]
fn plans_read_the_few_listed_records_that_they_ask_for() {
    let (_folder, _path, mut store) = new_store();
    let entry = |kind, id: &str, values: &[(&'static str, &str)]| {
        let mut entry = Entry::of(kind, values.iter().copied()).unwrap();
        entry.id = id.to_owned();
        entry
    };
    let plan_step = |id: &str, ended: &[(&'static str, &str)]| {
        let what = [("party", "council"), ("what", "\"done\":\"2020-01-01\"")];
        entry(EntryKind::PlanStep, id, &[&what[..], ended].concat())
    };
    let step = |id: &str, kind: &str, on: &str| {
        let values = [("referral", "R000001"), ("kind", kind), ("on", on)];
        entry(EntryKind::ReferralStep, id, &values)
    };
    let people = [
        (
            "A1234BC",
            vec![
                plan_step("K000001", &[]),
                plan_step("K000002", &[("done", "2026-11-10")]),
                plan_step("K000003", &[("refused", "2026-11-20")]),
                step("K000004", "note", "2026-11-01"),
                step("K000005", "chased", "2026-11-03"),
                entry(EntryKind::Debt, "K000006", &[("kind", "loan")]),
            ],
        ),
        (
            "B1234BC",
            vec![
                step("K000007", "refused", "2026-11-05"),
                step("K000008", "review-answered", "2026-11-16"),
                entry(EntryKind::Decision, "K000009", &[("what", "keep")]),
                entry(EntryKind::Notice, "K000010", &[("kind", "section-8")]),
            ],
        ),
    ];
    for (person, entries) in people {
        let mut records = Records::of(Prisoner::new(number(person), "Example"));
        records.entries = entries;
        save(&mut store, None, &records);
    }
    let read = |filter: &Filter, needs| {
        let mut ids = Vec::new();
        let mut keep = |records: Records| {
            ids.extend(records.entries.into_iter().map(|entry| entry.id));
            Ok(())
        };
        store.each(filter, needs, &mut keep).unwrap();
        ids
    };
    let both = ["A1234BC", "B1234BC"].map(number).to_vec();
    for filter in [Filter::All, Filter::Numbers(both)] {
        let on = |text: &str| read(&filter, Needs::PlansOf(day(text)));
        assert_eq!(
            on("2026-11-22"),
            ["K000001", "K000004", "K000005", "K000009"]
        );
        assert_eq!(
            on("2026-11-10"),
            [1, 3, 4, 5, 9, 7, 8].map(|nth| format!("K00000{nth}"))
        );
        let every = read(&filter, Needs::PlansAndStepsOf(day("2026-11-22")));
        assert_eq!(
            every,
            [1, 4, 5, 9, 10, 7, 8].map(|nth| format!("K{nth:06}"))
        );
        assert!(read(&filter, Needs::Planning).is_empty());
    }
}

#[test]
fn people_are_found_by_what_is_known_of_them() {
    let (_folder, _path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    save(
        &mut store,
        None,
        &Records::of(Prisoner::new(number("B1234BC"), "Ковалишин")),
    );
    let found = |text: &str| -> Vec<String> {
        store
            .find(text)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    for text in [
        "a1234",
        "o'kafor",
        "GRACE",
        "okafor, grace",
        "bhraonáin o'kafor",
        "x123456",
    ] {
        let text = text.replace("okafor", "o'kafor");
        assert_eq!(found(&text), ["A1234BC"], "{text}");
    }
    assert_eq!(found("ковал"), ["B1234BC"]);
    assert_eq!(found("1234"), ["A1234BC", "B1234BC"]);
    assert_eq!(found("nobody"), Vec::<String>::new());
    assert_eq!(found("  "), Vec::<String>::new());
    assert_eq!(store.owners_of("R000002").unwrap(), [number("A1234BC")]);
    assert_eq!(store.owners_of("R000003").unwrap(), []);
}

#[test]
fn ids_do_not_come_twice() {
    let (_folder, path, mut store) = new_store();
    let next = |store: &mut Store, prefix| {
        let changed = store.change(&who(), "id", Kind::Bookkeeping, false, |writer| {
            writer.next_id(prefix)
        });
        changed.unwrap().value
    };
    assert_eq!(next(&mut store, 'R'), "R000001");
    assert_eq!(next(&mut store, 'H'), "H0000001");
    save(&mut store, None, &full("A1234BC"));
    assert_eq!(next(&mut store, 'R'), "R000003");
    assert_eq!(next(&mut store, 'T'), "T000003");
    assert_eq!(next(&mut store, 'H'), "H0000008");
    store.undo(&who(), None, false).unwrap().unwrap();
    drop(store);
    let mut store = open(&path);
    assert_eq!(next(&mut store, 'T'), "T000004");
    assert_eq!(next(&mut store, 'N'), "N000002");
    let mut twice = store.change(&who(), "ids", Kind::Bookkeeping, false, |writer| {
        Ok((writer.next_id('D')?, writer.next_id('D')?))
    });
    assert_eq!(
        twice.as_mut().unwrap().value,
        ("D000002".to_owned(), "D000003".to_owned())
    );
}

#[test]
fn what_belongs_to_nobody_is_kept_too() {
    let (_folder, _path, mut store) = new_store();
    let kent = ProtocolInForce {
        id: "kent-2018".to_owned(),
        version: 1,
        title: "Kent".to_owned(),
        text: None,
        from: day("2026-01-01"),
        until: None,
        only_named: false,
    };
    let later = ProtocolInForce {
        from: day("2026-09-01"),
        only_named: true,
        text: Some("words".to_owned()),
        ..kent.clone()
    };
    let own = OwnProtocol {
        id: "ours".to_owned(),
        version: 2,
        title: "Ours".to_owned(),
        text: "id = \"ours\"".to_owned(),
    };
    let set = |store: &mut Store| {
        let changed = store.change(&who(), "set", Kind::Change, false, |writer| {
            writer.set_protocol(&kent)?;
            writer.add_protocol(&own)?;
            writer.put_holiday(day("2027-05-10"), "Proclaimed")?;
            writer.set_setting("classification", Some("default"))
        });
        changed.unwrap().operation
    };
    assert_eq!(set(&mut store), Some(1));
    assert_eq!(set(&mut store), None);
    assert_eq!(store.protocols().unwrap(), std::slice::from_ref(&kent));
    assert_eq!(store.own_protocols().unwrap(), [own]);
    assert_eq!(store.holidays().unwrap()[0].on, day("2027-05-10"));
    assert_eq!(store.settings().unwrap()["classification"], "default");
    let end = |store: &mut Store, until: &str| {
        store.change(&who(), "end", Kind::Change, false, |writer| {
            writer.set_setting("classification", None)?;
            writer.remove_holiday(day("2027-05-10"))?;
            let ended = ProtocolInForce {
                until: Some(day(until)),
                ..kent.clone()
            };
            writer.set_stretches("kent-2018", &[ended, later.clone()])
        })
    };
    assert!(end(&mut store, "2026-06-30").unwrap().value);
    let held = store.protocols().unwrap();
    assert_eq!(held[0].until, Some(day("2026-06-30")));
    assert_eq!(held[1], later);
    assert!(!end(&mut store, "2026-06-30").unwrap().value);
    let none = store.change(&who(), "none", Kind::Change, false, |writer| {
        writer.set_stretches("kent-2018", &[])
    });
    assert!(none.unwrap().value && store.protocols().unwrap().is_empty());
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(store.protocols().unwrap(), held);
    assert!(store.settings().unwrap().is_empty() && store.holidays().unwrap().is_empty());
    assert!(store.verify_chain().unwrap().faults.is_empty());
}
