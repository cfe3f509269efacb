//! An erasure: nothing of one person is left, nothing of anybody else goes, and the journal still holds together.

use super::*;
use crate::store::{MERGE, RENUMBER};
use rusqlite::Connection;

fn header(store: &mut Store, what: &str, work: impl FnOnce(&mut crate::store::Writer<'_>)) {
    let changed = store.change(&who(), what, Kind::Change, false, |writer| {
        work(writer);
        Ok(())
    });
    changed.unwrap();
}

/// Puts a person under another number.
fn renumber(store: &mut Store, from: &str, into: &str) {
    let before = store.records(number(from)).unwrap().unwrap();
    let mut after = before.clone();
    after.prisoner.number = number(into);
    header(store, &format!("{RENUMBER} {from} {into}"), |writer| {
        writer.remove(&before).unwrap();
        writer.save(None, &after).unwrap();
    });
}

fn erase(store: &mut Store, of: &str) {
    let expected = store.preview_erasure(number(of)).unwrap().unwrap();
    let done = store.erase(&who(), number(of), &expected).unwrap();
    assert!(done.swept);
}

fn rows_of(path: &std::path::Path, of: &str) -> i64 {
    let conn = Connection::open(path).unwrap();
    let tables = crate::store::schema::journalled(&conn).unwrap();
    let people = tables
        .iter()
        .filter_map(|t| Some((&t.name, t.person.as_ref()?)));
    people
        .flat_map(|(name, person)| [(name.clone(), person), (format!("{name}_past"), person)])
        .map(|(name, person)| {
            let sql = format!("SELECT count(*) FROM {name} WHERE {person} = ?1");
            conn.query_row(&sql, [of], |row| row.get::<_, i64>(0))
                .unwrap()
        })
        .sum()
}

#[test]
fn nothing_is_left_of_one_and_everything_of_the_others() {
    let (_folder, path, mut store) = new_store();
    let (one, other) = (full("A1234BC"), full("B1234BC"));
    let mut moved = one.clone();
    moved.prisoner.surname = "Quincemarrow".to_owned();
    store
        .change(&who(), "import", Kind::Import, false, |writer| {
            writer.save(None, &one)?;
            writer.save(None, &other)
        })
        .unwrap();
    save(&mut store, Some(&one), &moved);
    let id = store.change(&who(), "id", Kind::Change, true, |writer| {
        writer.next_id('R')
    });
    let id = id.unwrap().value;
    erase(&mut store, "A1234BC");
    assert_eq!(rows_of(&path, "A1234BC"), 0);
    assert_eq!(everything(&store), std::slice::from_ref(&other));
    assert!(store.verify_chain().unwrap().faults.is_empty());
    let again = store.change(&who(), "id", Kind::Change, true, |writer| {
        writer.next_id('R')
    });
    assert_eq!(again.unwrap().value, id, "the counter goes on");
    let bytes = std::fs::read(&path).unwrap();
    for gone in ["Quincemarrow", "A1234BC"] {
        let found = bytes
            .windows(gone.len())
            .any(|part| part == gone.as_bytes());
        assert!(!found, "{gone}");
    }
    // Of the import the other person is left to be taken back; the change to the erased one is passed over.
    let moves = store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!((moves.entry.id, moves.people), (1, vec![number("B1234BC")]));
    assert_eq!(everything(&store), []);
    store.redo(&who(), None, false).unwrap().unwrap();
    assert_eq!(everything(&store), [other]);
    assert!(store.verify_chain().unwrap().faults.is_empty());
}

#[test]
fn a_number_that_was_somebody_elses_before_takes_nothing_of_theirs() {
    let (_folder, path, mut store) = new_store();
    let first = full("A1234BC");
    save(&mut store, None, &first);
    renumber(&mut store, "A1234BC", "C1234BC");
    let second = full("A1234BC");
    save(&mut store, None, &second);
    let before = rows_of(&path, "A1234BC");
    let about = store.about(number("C1234BC")).unwrap();
    assert_eq!(about.former, [number("A1234BC")]);
    let operations: Vec<i64> = about.operations.iter().map(|entry| entry.id).collect();
    assert_eq!(operations, [1, 2]);
    let mine = store.about(number("A1234BC")).unwrap();
    let operations: Vec<i64> = mine.operations.iter().map(|entry| entry.id).collect();
    assert_eq!((operations, mine.former), (vec![3], vec![]));

    erase(&mut store, "C1234BC");
    assert_eq!(everything(&store), [second]);
    assert_eq!(rows_of(&path, "C1234BC"), 0);
    assert!(rows_of(&path, "A1234BC") < before);
    assert!(rows_of(&path, "A1234BC") > 0);
    let log = store.log(None).unwrap();
    assert!(
        log.iter()
            .any(|entry| entry.what == "save A1234BC" && entry.id == 3)
    );
    assert!(
        log.iter()
            .all(|entry| entry.id == 3 || !entry.what.contains("1234BC"))
    );
    assert!(store.verify_chain().unwrap().faults.is_empty());
}

#[test]
fn what_stood_with_another_until_a_merge_was_taken_back_goes_and_is_shown_to_nobody() {
    let (_folder, path, mut store) = new_store();
    let (from, into) = (full("B1234BC"), full("A1234BC"));
    save(&mut store, None, &from);
    save(&mut store, None, &into);
    let mut merged = into.clone();
    merged.prisoner.lead = "Quincemarrow".to_owned();
    header(&mut store, &format!("{MERGE} B1234BC A1234BC"), |writer| {
        writer.remove(&from).unwrap();
        writer.save(Some(&into), &merged).unwrap();
    });
    assert_eq!(
        store.went_to(number("B1234BC")).unwrap(),
        Some(number("A1234BC"))
    );
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(store.went_to(number("B1234BC")).unwrap(), None);
    let shown = format!("{:?}", store.about(number("A1234BC")).unwrap());
    assert!(
        !shown.contains("Quincemarrow") && !shown.contains("B1234BC"),
        "{shown}"
    );
    erase(&mut store, "B1234BC");
    let bytes = std::fs::read(&path).unwrap();
    let gone = b"Quincemarrow";
    assert!(!bytes.windows(gone.len()).any(|part| part == gone));
    assert!(
        store.preview_redo().unwrap().is_none(),
        "what it would put back is gone"
    );
    assert_eq!(everything(&store), [into]);
    store.undo(&who(), None, false).unwrap().unwrap();
    assert_eq!(everything(&store), []);
    assert!(store.verify_chain().unwrap().faults.is_empty());
}

#[test]
fn what_stood_under_a_new_number_that_was_taken_back_goes_with_both_numbers() {
    let (_folder, path, mut store) = new_store();
    let one = full("A1234BC");
    save(&mut store, None, &one);
    renumber(&mut store, "A1234BC", "B1234BC");
    let under = store.records(number("B1234BC")).unwrap().unwrap();
    let mut moved = under.clone();
    moved.prisoner.surname = "Quincemarrow".to_owned();
    save(&mut store, Some(&under), &moved);
    for _ in 0..2 {
        store.undo(&who(), None, false).unwrap().unwrap();
    }
    assert_eq!(everything(&store), std::slice::from_ref(&one));
    // Somebody else gets the number afterwards: nothing of theirs goes, and nothing of the first is shown with them.
    let second = full("B1234BC");
    save(&mut store, None, &second);
    let before = store.log(None).unwrap().len();
    let shown = format!("{:?}", store.about(number("B1234BC")).unwrap());
    assert!(!shown.contains("Quincemarrow"), "{shown}");
    let about = store.about(number("A1234BC")).unwrap();
    assert_eq!(about.former, [number("B1234BC")]);
    assert!(format!("{about:?}").contains("Quincemarrow"));

    erase(&mut store, "A1234BC");
    let bytes = std::fs::read(&path).unwrap();
    for gone in ["Quincemarrow", "A1234BC"] {
        let found = bytes
            .windows(gone.len())
            .any(|part| part == gone.as_bytes());
        assert!(!found, "{gone}");
    }
    assert_eq!(everything(&store), [second]);
    let log = store.log(None).unwrap();
    assert_eq!(log.len(), before + 1);
    let named = log.iter().filter(|entry| entry.what.contains("1234BC"));
    let named: Vec<&str> = named.map(|entry| entry.what.as_str()).collect();
    assert_eq!(named, ["save B1234BC"]);
    assert!(store.verify_chain().unwrap().faults.is_empty());
}

#[test]
fn where_a_number_stands_in_what_is_about_others_is_counted() {
    let (_folder, _path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    renumber(&mut store, "A1234BC", "C1234BC");
    assert!(store.mentions(number("C1234BC")).unwrap().is_empty());
    let mut other = Records::of(Prisoner::new(number("B1234BC"), "Other"));
    other.prisoner.notes = "shares with a1234bc".to_owned();
    save(&mut store, None, &other);
    let mut later = other.clone();
    later.prisoner.notes = "shares with C1234BC".to_owned();
    save(&mut store, Some(&other), &later);
    let found = store.mentions(number("C1234BC")).unwrap();
    let of_other = (Some(number("B1234BC")), 1);
    assert_eq!(found.present.into_iter().collect::<Vec<_>>(), [of_other]);
    assert_eq!(found.past, 1, "under the number from before");
}

#[test]
fn a_mark_without_an_erasure_and_a_changed_header_show() {
    let (_folder, path, mut store) = new_store();
    save(&mut store, None, &full("A1234BC"));
    save(&mut store, None, &full("B1234BC"));
    let faults = |sql: &str| {
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("BEGIN").unwrap();
        conn.execute_batch(sql).unwrap();
        crate::store::chain::verify(&conn).unwrap().faults
    };
    let sql = "UPDATE operation SET erased = 1, what = 'save [erased]' WHERE id = 1";
    assert_eq!(faults(sql).len(), 1);
    assert_eq!(
        faults("UPDATE operation SET what = 'save [erased]' WHERE id = 1").len(),
        1
    );
    erase(&mut store, "A1234BC");
    assert!(faults("SELECT 1").is_empty());
    assert_eq!(
        faults("UPDATE operation SET erased = 1 WHERE id = 2").len(),
        1
    );
    assert_eq!(
        faults("UPDATE operation SET what = 'erase one person' WHERE id = 3").len(),
        2
    );
}
