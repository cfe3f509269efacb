//! Everybody in portions: two readers find what one finds, as of one moment, and where there cannot be two, one finds it all.

use super::*;
use crate::error::{Error, Result};
use crate::store::{Filter, Needs, Portions, Reader, Taker};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// So many people that a second reader is of use.
const MANY: u32 = 688;

/// A store of many people, of whom every third has more than a name.
fn crowd() -> (TempDir, PathBuf) {
    let (folder, path, mut store) = new_store();
    let change = store.change(&who(), "fill", Kind::Import, false, |writer| {
        for nth in 0..MANY {
            let name = format!("A{nth:04}BC");
            let records = match nth % 3 {
                0 => full(&name),
                _ => Records::of(Prisoner::new(number(&name), "Example")),
            };
            writer.save(None, &records)?;
        }
        Ok(())
    });
    change.unwrap();
    (folder, path)
}

/// What one reader finds, by portion.
type Found = BTreeMap<usize, Vec<Records>>;

#[derive(Default)]
struct Reading {
    found: Found,
    people: Vec<Records>,
}

impl Taker for Reading {
    fn person(&mut self, records: Records) -> Result<()> {
        self.people.push(records);
        Ok(())
    }

    fn portion_ends(&mut self, nth: usize) -> Result<()> {
        let people = std::mem::take(&mut self.people);
        assert_eq!(self.found.insert(nth, people), None);
        Ok(())
    }
}

fn read(reader: &Reader<'_>, portions: &Portions) -> Result<Found> {
    let mut reading = Reading::default();
    reader.read(portions, &mut reading)?;
    assert_eq!(reading.people, []);
    Ok(reading.found)
}

/// What two readers find, in the order of portions.
fn read_by_two(store: &Store, filter: &Filter, needs: Needs) -> Vec<Records> {
    let mut found = store
        .in_portions(filter, needs, |portions, reader| {
            std::thread::scope(|scope| {
                let second = scope.spawn(|| {
                    let beside = portions.beside().expect("a second connection");
                    read(&beside.reader(), portions)
                });
                let mut found = read(&reader, portions)?;
                found.extend(second.join().expect("it ends")?);
                Ok(found)
            })
        })
        .unwrap();
    assert_eq!(
        found.keys().copied().collect::<Vec<_>>(),
        (0..found.len()).collect::<Vec<_>>()
    );
    found.values_mut().flat_map(std::mem::take).collect()
}

fn read_in_turn(store: &Store, filter: &Filter, needs: Needs) -> Vec<Records> {
    let mut found = Vec::new();
    let mut keep = |records| {
        found.push(records);
        Ok(())
    };
    store.each(filter, needs, &mut keep).unwrap();
    found
}

fn is_for_two(store: &Store, filter: &Filter) -> bool {
    let asked = store.in_portions(filter, Needs::Planning, |portions, _| {
        Ok(portions.are_for_two())
    });
    asked.unwrap()
}

#[test]
fn two_readers_find_what_one_finds() {
    let (_folder, path) = crowd();
    let store = Store::open(&path, Access::Read).unwrap();
    let some = store.numbers().unwrap().into_iter().step_by(2).collect();
    let at = |place: &str| Filter::Establishments(vec![place.to_owned()]);
    for filter in [Filter::All, Filter::Numbers(some), at("HMP Elmley")] {
        for needs in [Needs::Everything, Needs::PlansOf(day("2026-11-22"))] {
            assert!(is_for_two(&store, &filter));
            let in_turn = read_in_turn(&store, &filter, needs);
            assert!(in_turn.len() > 200, "{}", in_turn.len());
            assert!(read_by_two(&store, &filter, needs) == in_turn);
        }
    }
}

#[test]
fn one_reader_finds_everybody_where_there_cannot_be_two() {
    let (_folder, path) = crowd();
    let all = read_in_turn(
        &Store::open(&path, Access::Read).unwrap(),
        &Filter::All,
        Needs::Everything,
    );
    assert_eq!(all.len(), MANY as usize);
    let past = Store::open(&path, Access::Read).unwrap();
    let past = past.as_at(1).unwrap();
    for store in [open(&path), past] {
        let found = store.in_portions(&Filter::All, Needs::Everything, |portions, reader| {
            assert!(!portions.are_for_two());
            assert!(portions.beside().is_none());
            read(&reader, portions)
        });
        let found = found.unwrap();
        assert!(found.values().all(|people| people.len() <= 256));
        assert!(found.into_values().flatten().collect::<Vec<_>>() == all);
    }
    let store = Store::open(&path, Access::Read).unwrap();
    assert!(!is_for_two(
        &store,
        &Filter::Numbers(vec![number("A0001BC")])
    ));
    let (_folder, _path, nobody) = new_store();
    let found = nobody.in_portions(&Filter::All, Needs::Everything, |portions, reader| {
        read(&reader, portions)
    });
    assert_eq!(found.unwrap().into_values().flatten().count(), 0);
}

#[test]
fn nobody_writes_between_two_readers() {
    let (_folder, path) = crowd();
    let store = Store::open(&path, Access::Read).unwrap();
    let writer = Connection::open(&path).unwrap();
    writer.busy_timeout(std::time::Duration::ZERO).unwrap();
    let found = store.in_portions(&Filter::All, Needs::Planning, |portions, reader| {
        assert!(portions.beside().is_some());
        writer
            .execute_batch("BEGIN IMMEDIATE; UPDATE prisoner SET surname = 'Moved'")
            .unwrap();
        assert!(writer.execute_batch("COMMIT").is_err());
        // Within one process nobody begins to read while somebody waits to write.
        assert!(portions.beside().is_none());
        read(&reader, portions)
    });
    let people = found.unwrap().into_values().flatten();
    assert_eq!(
        people
            .filter(|person| person.prisoner.surname != "Moved")
            .count(),
        MANY as usize
    );
    writer.execute_batch("COMMIT").unwrap();
    let people = read_by_two(&store, &Filter::All, Needs::Planning).into_iter();
    assert_eq!(
        people
            .filter(|person| person.prisoner.surname == "Moved")
            .count(),
        MANY as usize
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_was_put_in_the_place_of_the_store_is_not_read_beside_it() {
    let (_folder, path) = crowd();
    let (_other_folder, other) = crowd();
    let store = Store::open(&path, Access::Read).unwrap();
    std::fs::rename(other, &path).unwrap();
    let asked = store.in_portions(&Filter::All, Needs::Planning, |portions, _| {
        Ok((portions.are_for_two(), portions.beside().is_some()))
    });
    assert_eq!(asked.unwrap(), (true, false));
}

#[test]
fn a_file_that_can_be_written_while_others_read_is_read_by_one() {
    let (_folder, path) = crowd();
    let other = Connection::open(&path).unwrap();
    other.pragma_update(None, "journal_mode", "WAL").unwrap();
    let store = Store::open(&path, Access::Read).unwrap();
    let found = store.in_portions(&Filter::All, Needs::Planning, |portions, reader| {
        assert!(portions.beside().is_none());
        read(&reader, portions)
    });
    let people = found.unwrap().into_values().flatten();
    assert_eq!(people.count(), MANY as usize);
}

#[test]
fn rows_of_nobody_are_found_wherever_they_stand() {
    // After the last person; within a portion; at the end of the first, which has 114 people.
    for gone in ["A0687BC", "A0300BC", "A0114BC"] {
        let (_folder, path) = crowd();
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        let deleted = conn.execute("DELETE FROM prisoner WHERE number = ?1", [gone]);
        assert_eq!(deleted.unwrap(), 1);
        let store = Store::open(&path, Access::Read).unwrap();
        let mut ignore = |_| Ok(());
        let in_turn = store.each(&Filter::All, Needs::Planning, &mut ignore);
        assert_eq!(in_turn.unwrap_err().code(), "store-damaged", "{gone}");
        for beside in [false, true] {
            let in_portions = store.in_portions(&Filter::All, Needs::Planning, |portions, own| {
                let second = portions.beside().expect("a second connection");
                if beside {
                    read(&second.reader(), portions)
                } else {
                    read(&own, portions)
                }
            });
            assert_eq!(in_portions.unwrap_err().code(), "store-damaged", "{gone}");
        }
    }
}

#[test]
fn where_one_reader_fails_the_other_takes_no_more_portions() {
    /// Takes nobody.
    struct Refuses;

    impl Taker for Refuses {
        fn person(&mut self, _: Records) -> Result<()> {
            Err(Error::cannot("refused", "no"))
        }

        fn portion_ends(&mut self, _: usize) -> Result<()> {
            Ok(())
        }
    }

    let (_folder, path) = crowd();
    let store = Store::open(&path, Access::Read).unwrap();
    let some = Filter::Numbers(store.numbers().unwrap());
    for filter in [Filter::All, some] {
        let found = store.in_portions(&filter, Needs::Planning, |portions, reader| {
            let second = portions.beside().expect("a second connection");
            let refused = second.reader().read(portions, &mut Refuses);
            assert_eq!(refused.unwrap_err().code(), "refused");
            read(&reader, portions)
        });
        assert_eq!(found.unwrap(), Found::new());
    }
}
