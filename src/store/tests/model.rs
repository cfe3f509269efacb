//! Random saves, undos and redos, held against a model that keeps whole states.

use super::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
    Save(usize, Shape),
    SaveBoth(Shape, Shape),
    Undo,
    Redo,
    Bookkeeping,
}

/// Which of the full person's records are kept, and a word in some of them.
#[derive(Clone, Debug)]
struct Shape(u8, u8);

const PEOPLE: [&str; 2] = ["A1234BC", "B1234BC"];

fn shaped(person: usize, Shape(keep, word): &Shape) -> Records {
    let mut records = full(PEOPLE[person]);
    let word = format!("w{}", word % 3);
    records.prisoner.cell.clone_from(&word);
    let on = |bit: u8| keep & (1 << bit) != 0;
    records
        .events
        .retain(|event| on(0) || event.kind == EventKind::Screened);
    records
        .events
        .iter_mut()
        .for_each(|event| event.detail.clone_from(&word));
    records.notes.retain(|_| on(1));
    records.marks.retain(|mark| on(2) || mark.until.is_some());
    records.referrals.truncate(usize::from(on(3)) + 1);
    records.release_dates.truncate(usize::from(on(4)) * 2 + 1);
    records.by_hand.retain(|_| on(5));
    records
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let shape = || (0..64_u8, 0..3_u8).prop_map(|(keep, word)| Shape(keep, word));
    let act = prop_oneof![
        4 => (0..2_usize, shape()).prop_map(|(person, shape)| Act::Save(person, shape)),
        1 => (shape(), shape()).prop_map(|(a, b)| Act::SaveBoth(a, b)),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => Just(Act::Bookkeeping),
    ];
    prop::collection::vec(act, 1..16)
}

type State = [Option<Records>; 2];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_store_is_its_model(acts in acts()) {
        let (_folder, path, mut store) = new_store();
        let (mut now, mut undo, mut redo): (State, Vec<State>, Vec<State>) = Default::default();
        let mut seen: Vec<State> = vec![now.clone()];
        for act in acts {
            let operations = store.head().unwrap().operation;
            match &act {
                Act::Undo => {
                    let done = store.undo(&who(), None, false).unwrap();
                    prop_assert_eq!(done.is_some(), !undo.is_empty());
                    if let Some(before) = undo.pop() {
                        redo.push(std::mem::replace(&mut now, before));
                    }
                }
                Act::Redo => {
                    let done = store.redo(&who(), None, false).unwrap();
                    prop_assert_eq!(done.is_some(), !redo.is_empty());
                    if let Some(after) = redo.pop() {
                        undo.push(std::mem::replace(&mut now, after));
                    }
                }
                Act::Bookkeeping => {
                    store.change(&who(), "mail sent", Kind::Bookkeeping, false, |_| Ok(())).unwrap();
                }
                Act::Save(..) | Act::SaveBoth(..) => {
                    let mut next = now.clone();
                    let mut written = Vec::new();
                    match &act {
                        Act::Save(person, shape) => written.push((*person, shaped(*person, shape))),
                        Act::SaveBoth(a, b) => {
                            // The first person twice, so that rows are written over within one operation.
                            written.push((0, shaped(0, b)));
                            written.push((1, shaped(1, b)));
                            written.push((0, shaped(0, a)));
                        }
                        _ => {}
                    }
                    let changed = store.change(&who(), "save", Kind::Change, false, |writer| {
                        for (person, records) in &written {
                            writer.save(next[*person].as_ref(), records)?;
                            next[*person] = Some(records.clone());
                        }
                        Ok(())
                    }).unwrap();
                    if changed.operation.is_some() {
                        undo.push(std::mem::replace(&mut now, next));
                        redo.clear();
                    }
                }
            }
            if store.head().unwrap().operation > operations {
                seen.push(now.clone());
            }
            let expected: Vec<Records> = now.iter().flatten().cloned().collect();
            prop_assert_eq!(everything(&store), expected);
        }
        prop_assert_eq!(store.verify_chain().unwrap().faults, vec![]);
        drop(store);
        for (operation, state) in seen.iter().enumerate() {
            let then = open(&path).as_at(operation as i64).unwrap();
            let expected: Vec<Records> = state.iter().flatten().cloned().collect();
            prop_assert_eq!(everything(&then), expected);
        }
    }
}
