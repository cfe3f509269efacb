//! What reading and writing cost. Only run when asked for, in a release build; nothing is asserted.

use super::*;
use crate::store::{Filter, Needs};
use std::hint::black_box;
use std::time::Instant;

/// People with six events, three dates, a tenancy and a referral each, in the order of their numbers.
fn people(count: u32) -> impl Iterator<Item = Records> {
    (0..count).map(|index| {
        let letter = |n: u32| char::from(b'A' + (n % 26) as u8);
        let (high, low) = (index / 10_000, index % 10_000);
        let name = format!(
            "{}{low:04}{}{}",
            letter(high / 676),
            letter(high / 26),
            letter(high)
        );
        let mut records = full(&name);
        records.prisoner.establishment.code = format!("E{:02}", index % 40);
        records.custody.truncate(1);
        records.tenancies.truncate(1);
        records.referrals.truncate(1);
        records.marks.clear();
        records.todos.clear();
        records.notes.clear();
        records.by_hand.clear();
        let event = records.events.remove(2);
        records.events = (0..6)
            .map(|n| Event {
                id: format!("E{:07}", index * 6 + n),
                ..event.clone()
            })
            .collect();
        records
    })
}

fn measure(count: u32) {
    let (folder, path, mut store) = new_store();
    let all: Vec<Records> = people(count).collect();
    let rows = count * 13;
    let start = Instant::now();
    store
        .change(&who(), "import", Kind::Import, false, |writer| {
            all.iter()
                .try_for_each(|records| writer.save(None, records).map(drop))
        })
        .unwrap();
    let took = start.elapsed();
    println!(
        "import of {count} people: {took:?}, {:?} a row",
        took / rows
    );
    for (what, needs, filter) in [
        ("everything", Needs::Everything, Filter::All),
        ("planning", Needs::Planning, Filter::All),
        (
            "one establishment",
            Needs::Planning,
            Filter::Establishments(vec!["E07".to_owned()]),
        ),
        (
            "one person",
            Needs::Everything,
            Filter::Numbers(vec![all[7].prisoner.number]),
        ),
    ] {
        for _ in 0..3 {
            let start = Instant::now();
            let store = Store::open(&path, Access::Read).unwrap();
            let opened = start.elapsed();
            let mut read = 0;
            let mut keep = |records: Records| {
                read += 1;
                black_box(&records);
                Ok(())
            };
            store.each(&filter, needs, &mut keep).unwrap();
            println!(
                "{what}: {read} people in {:?}, of which opening {opened:?}",
                start.elapsed()
            );
        }
    }
    let start = Instant::now();
    store
        .change(&who(), "again", Kind::Import, false, |writer| {
            for records in &all {
                let before = writer.records(records.prisoner.number)?;
                writer.save(before.as_ref(), records)?;
            }
            Ok(())
        })
        .unwrap();
    println!("the same again: {:?}", start.elapsed());
    let start = Instant::now();
    assert_eq!(store.verify_chain().unwrap().faults, []);
    println!("chain: {:?}", start.elapsed());
    let start = Instant::now();
    store.undo(&who(), None, false).unwrap();
    println!("undo: {:?}", start.elapsed());
    drop(folder);
}

#[test]
#[ignore = "a measurement"]
fn two_thousand_people() {
    measure(2_000);
}

#[test]
#[ignore = "a measurement"]
fn a_hundred_thousand_people() {
    measure(100_000);
}

#[test]
#[ignore = "a measurement"]
fn writing_alone() {
    let (_folder, _path, mut store) = new_store();
    let all: Vec<Records> = people(100_000).collect();
    let start = Instant::now();
    store
        .change(&who(), "import", Kind::Import, false, |writer| {
            all.iter()
                .try_for_each(|records| writer.save(None, records).map(drop))
        })
        .unwrap();
    let took = start.elapsed();
    println!("{took:?}, {:?} a row", took / 1_300_000);
}
