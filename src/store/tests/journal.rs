//! The journal: what was is kept, can be seen, taken back and put back, and tampering shows.

use super::*;
use crate::store::{Count, Entry, EntryKind, TableMoves};
use rusqlite::Connection;
use std::thread;

fn with_cell(cell: &str) -> Records {
    let mut records = full("A1234BC");
    records.prisoner.cell = cell.to_owned();
    records
}

/// Three operations on one person: recorded, moved, and an event dropped while another person comes.
fn three(store: &mut Store) -> [Vec<Records>; 4] {
    let (one, two) = (full("A1234BC"), with_cell("B2"));
    let mut three = two.clone();
    three.events.remove(1);
    three.notes.clear();
    save(store, None, &one);
    save(store, Some(&one), &two);
    store
        .change(
            &at("2026-11-23T10:00:00Z"),
            "import",
            Kind::Import,
            false,
            |writer| {
                writer.save(None, &full("B1234BC"))?;
                writer.put_holiday(day("2027-05-10"), "Proclaimed")?;
                writer.save(Some(&two), &three)
            },
        )
        .unwrap();
    [vec![], vec![one], vec![two], vec![three, full("B1234BC")]]
}

fn newest(store: &Store) -> Entry {
    store.log(Some(1)).unwrap().remove(0)
}

#[test]
fn several_undos_and_redos_in_a_row_come_out_even() {
    let (_folder, path, mut store) = new_store();
    let states = three(&mut store);
    for before in [2, 1, 0] {
        let preview = store.preview_undo().unwrap().unwrap();
        assert_eq!(preview.entry.id, before as i64 + 1);
        let moves = store
            .undo(&who(), Some(preview.entry.id), false)
            .unwrap()
            .unwrap();
        assert_eq!(moves, preview);
        assert_eq!(everything(&store), states[before]);
        assert_eq!(newest(&store).kind, EntryKind::Undo(before as i64 + 1));
    }
    assert!(store.undo(&who(), None, false).unwrap().is_none());
    assert!(store.holidays().unwrap().is_empty());
    drop(store);
    let mut store = open(&path);
    for after in [1, 2, 3] {
        let preview = store.preview_redo().unwrap().unwrap();
        let moves = store.redo(&who(), None, false).unwrap().unwrap();
        assert_eq!(moves, preview);
        assert_eq!(moves.entry.id, after as i64);
        assert_eq!(everything(&store), states[after]);
    }
    assert!(store.redo(&who(), None, false).unwrap().is_none());
    assert_eq!(store.holidays().unwrap().len(), 1);
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(everything(&store), states[2]);
    assert_eq!(store.verify_chain().unwrap().faults, []);
    assert_eq!(newest(&store).what, "undo 3: import");
}

#[test]
fn a_preview_says_what_moves() {
    let (_folder, _path, mut store) = new_store();
    three(&mut store);
    let preview = store.preview_undo().unwrap().unwrap();
    assert_eq!(preview.people, ["A1234BC", "B1234BC"].map(number));
    let table = |name: &str| {
        preview
            .tables
            .iter()
            .find(|moves| moves.table == name)
            .cloned()
    };
    let moves = |table: &str, back, gone, changed| {
        Some(TableMoves {
            table: table.to_owned(),
            back,
            gone,
            changed,
        })
    };
    assert_eq!(table("event"), moves("event", 1, 3, 0));
    assert_eq!(table("note"), moves("note", 1, 1, 0));
    assert_eq!(table("prisoner"), moves("prisoner", 0, 1, 0));
    assert_eq!(table("holiday"), moves("holiday", 0, 1, 0));
    store.undo(&who(), None, false).unwrap();
    let preview = store.preview_undo().unwrap().unwrap();
    assert_eq!(preview.tables, [moves("prisoner", 0, 0, 1).unwrap()]);
    let error = store.undo(&who(), Some(3), false).unwrap_err();
    assert_eq!(error.code(), "store-moved-on");
}

#[test]
fn a_change_leaves_what_was_undone_behind() {
    let (_folder, _path, mut store) = new_store();
    let states = three(&mut store);
    store.undo(&who(), None, false).unwrap();
    store
        .change(&who(), "mail sent", Kind::Bookkeeping, false, |_| Ok(()))
        .unwrap();
    assert!(store.preview_redo().unwrap().is_some());
    save(&mut store, Some(&states[2][0]), &with_cell("C3"));
    assert!(store.redo(&who(), None, false).unwrap().is_none());
    store.undo(&who(), None, false).unwrap();
    assert_eq!(everything(&store), states[2]);
    store.undo(&who(), None, false).unwrap();
    assert_eq!(everything(&store), states[1]);
    for expected in ["B2", "C3"] {
        store.redo(&who(), None, false).unwrap().unwrap();
        assert_eq!(everything(&store), [with_cell(expected)]);
    }
    assert!(store.redo(&who(), None, false).unwrap().is_none());
}

#[test]
fn one_operation_may_write_a_row_twice() {
    let (_folder, _path, mut store) = new_store();
    let (one, two) = (full("A1234BC"), with_cell("B2"));
    save(&mut store, None, &one);
    store
        .change(&who(), "twice", Kind::Change, false, |writer| {
            writer.save(Some(&one), &two)?;
            let bare = Records::of(two.prisoner.clone());
            writer.save(Some(&two), &bare)?;
            writer.save(Some(&bare), &one)?;
            let mut fresh = full("B1234BC");
            writer.save(None, &fresh)?;
            let before = fresh.clone();
            fresh.events.clear();
            writer.save(Some(&before), &fresh)
        })
        .unwrap();
    assert_eq!(store.verify_chain().unwrap().faults, []);
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(everything(&store), [one]);
    store.redo(&who(), None, false).unwrap().unwrap();
    assert_eq!(store.count().unwrap(), 2);
    assert_eq!(store.verify_chain().unwrap().faults, []);
}

#[test]
fn every_earlier_state_can_be_seen() {
    let (_folder, path, mut store) = new_store();
    let states = three(&mut store);
    store.undo(&who(), None, false).unwrap();
    store.undo(&who(), None, false).unwrap();
    assert_eq!(
        store
            .last_operation_on_or_before("2026-11-22T23:59:59Z")
            .unwrap(),
        Some(5)
    );
    assert_eq!(
        store
            .last_operation_on_or_before("2026-11-21T23:59:59Z")
            .unwrap(),
        None
    );
    drop(store);
    for (operation, state) in [(0, 0), (1, 1), (2, 2), (3, 3), (4, 2), (5, 1)] {
        let mut seen = open(&path).as_at(operation).unwrap();
        assert_eq!(everything(&seen), states[state], "{operation}");
        assert_eq!(seen.count().unwrap() as usize, states[state].len());
        assert_eq!(
            seen.records(number("A1234BC")).unwrap().as_ref(),
            states[state].first()
        );
        assert_eq!(seen.holidays().unwrap().len(), usize::from(operation == 3));
        assert_eq!(seen.log(None).unwrap().len() as i64, operation);
        assert_eq!(seen.head().unwrap().operation, operation);
        assert!(
            seen.log(None)
                .unwrap()
                .iter()
                .all(|entry| entry.undone_by <= Some(operation))
        );
        assert!(seen.undo(&who(), None, false).is_err());
        assert!(
            seen.change(&who(), "past", Kind::Change, false, |_| Ok(()))
                .is_err()
                || operation == 0
        );
        assert_eq!(seen.as_at, Some(operation));
    }
    let nothing = open(&path).as_at(99).unwrap_err();
    assert_eq!(
        (nothing.code(), nothing.exit_code()),
        ("no-such-operation", 1)
    );
}

#[test]
fn tampering_shows() {
    for (sql, expected) in [
        (
            "UPDATE event SET detail = 'Changed' WHERE id = 'H0000007' AND prisoner = 'A1234BC'",
            1,
        ),
        ("UPDATE prisoner_past SET cell = 'Z9'", 1),
        ("DELETE FROM note_past", 1),
        ("UPDATE event_past SET ended_op = 2", 2),
        ("UPDATE operation SET what = 'nothing' WHERE id = 2", 2),
        ("UPDATE operation SET user = 'somebody' WHERE id = 3", 3),
        ("DELETE FROM operation WHERE id = 2", 3),
        (
            "INSERT INTO holiday (day, name, op) VALUES ('2027-01-05', 'Mine', 2)",
            2,
        ),
        (
            "INSERT INTO holiday (day, name, op) VALUES ('2027-01-05', 'Mine', 9)",
            9,
        ),
        ("UPDATE operation SET digest = zeroblob(32) WHERE id = 1", 1),
    ] {
        let (_folder, path, mut store) = new_store();
        three(&mut store);
        assert_eq!(store.verify_chain().unwrap().faults, []);
        drop(store);
        Connection::open(&path)
            .unwrap()
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}"))
            .unwrap();
        let store = Store::open(&path, Access::Read).unwrap();
        let chain = store.verify_chain().unwrap();
        assert!(
            chain
                .faults
                .iter()
                .any(|(operation, _)| *operation == expected),
            "{sql}: {chain:?}"
        );
        let journal = store
            .doctor(None)
            .unwrap()
            .into_iter()
            .find(|finding| finding.code == "journal");
        assert!(!journal.unwrap().ok, "{sql}");
    }
}

#[test]
fn the_log_says_who_did_what() {
    let (_folder, _path, mut store) = new_store();
    three(&mut store);
    store
        .undo(&at("2026-11-24T10:00:00Z"), None, false)
        .unwrap();
    let log = store.log(None).unwrap();
    let shown: Vec<(i64, &str, Option<i64>)> = log
        .iter()
        .map(|entry| (entry.id, entry.what.as_str(), entry.undone_by))
        .collect();
    let expected = [
        (4, "undo 3: import", None),
        (3, "import", Some(4)),
        (2, "save A1234BC", None),
        (1, "save A1234BC", None),
    ];
    assert_eq!(shown, expected);
    assert_eq!(
        (log[0].user.as_str(), log[0].at.as_str()),
        ("tester", "2026-11-24T10:00:00Z")
    );
    assert_eq!(store.head().unwrap().hash, log[0].hash);
    assert_eq!(store.operation(2).unwrap().as_ref(), log.get(2));
    assert_eq!(store.operation(5).unwrap(), None);
}

#[test]
fn somebody_saved_as_new_is_counted_by_whoever_is_handed_them() {
    let (_folder, _, mut one) = new_store();
    let (_other_folder, _, mut other) = new_store();
    let people = ["A1234BC", "A1234BD", "A1234BE"].map(full);
    let change = one.change(&who(), "save", Kind::Import, false, |writer| {
        let mut uncounted = Vec::new();
        for person in &people {
            uncounted.push(writer.save_new(person.clone())?);
        }
        // What is written again meanwhile is counted as it stands in the tables.
        let mut later = people[0].clone();
        later.prisoner.surname = "Later".to_owned();
        writer.save(Some(&people[0]), &later)?;
        let count = thread::spawn(move || {
            let mut count = Count::default();
            let counted = uncounted.into_iter().try_for_each(|one| count.add(one));
            counted.map(|()| count)
        });
        writer.add_count(count.join().unwrap()?)
    });
    let saved = change.unwrap().saved;
    assert_eq!(one.verify_chain().unwrap().faults, []);
    let change = other.change(&who(), "save", Kind::Import, false, |writer| {
        for person in &people {
            writer.save(None, person)?;
        }
        let mut later = people[0].clone();
        later.prisoner.surname = "Later".to_owned();
        writer.save(Some(&people[0]), &later)
    });
    assert_eq!(change.unwrap().saved, saved);
    assert_eq!(one.head().unwrap(), other.head().unwrap());
}

#[test]
fn a_change_in_which_somebody_was_not_counted_is_taken_back() {
    let (_folder, _, mut store) = new_store();
    let person = full("A1234BC");
    let lost = store.change(&who(), "save", Kind::Import, false, |writer| {
        writer.save_new(person.clone()).map(drop)
    });
    assert_eq!(lost.unwrap_err().code(), "store-uncounted");
    let mut of_the_first = None;
    let kept = store.change(&who(), "try", Kind::Import, true, |writer| {
        of_the_first = Some(writer.save_new(person.clone())?);
        let mut count = Count::default();
        count.add(writer.save_new(full("A1234BD"))?)?;
        count.add(writer.save_new(full("A1234BE"))?)?;
        writer.add_count(count)
    });
    assert_eq!(kept.unwrap_err().code(), "store-uncounted");
    let twice = store.change(&who(), "save", Kind::Import, false, |writer| {
        writer.save(None, &person)?;
        writer.save_new(person.clone()).map(drop)
    });
    assert_eq!(twice.unwrap_err().code(), "store-not-new");
    assert_eq!(store.count().unwrap(), 0);
    assert_eq!(store.head().unwrap().operation, 0);
}
