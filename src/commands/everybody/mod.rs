//! Everybody's case, read on two threads, each of which takes one portion of the people after the other, so that a list of a
//! whole caseload takes about half as long.
//!
//! With [`look_through`] a case stays on the thread that read it, because memory that changes threads is dear, and only what was
//! found goes to the thread that asked, in the order of prison numbers; with [`look_at_each`] the cases themselves do. Either way
//! no more is held than a few portions. [`list`] makes lists of it. Refuses to know what is looked for.

pub mod list;

use crate::calendar::Day;
use crate::domain::{Case, Records};
use crate::env::Processor;
use crate::error::{Error, Result};
use crate::store::{Filter, Needs, Portions, Reader, Store, Taker};
use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, ScopedJoinHandle};

/// So many portions the second thread may be ahead of being asked for them.
const WAITING: usize = 2;
/// So many that were looked at wait for an earlier one before the thread that asked waits too.
const AHEAD: usize = 4;

/// Hands everybody that a filter lets through to `look`, as of a day, in the order of prison numbers. Only reading is shared.
///
/// # Errors
/// A store that cannot be read, or what `look` refuses.
pub fn look_at_each(
    store: &Store,
    filter: &Filter,
    needs: Needs,
    today: Day,
    look: &mut dyn FnMut(&Case) -> Result<()>,
) -> Result<()> {
    look_through(
        store,
        filter,
        needs,
        today,
        &Vec::new,
        |cases: Vec<Case>| cases.iter().try_for_each(&mut *look),
    )
}

/// What is found in one portion.
pub trait Findings: Send {
    /// # Errors
    /// What ends the looking.
    fn look_at(&mut self, case: Case) -> Result<()>;

    /// What the next portion on this thread begins with, which has later numbers and needs nothing that would come after what
    /// was found here.
    fn after(&mut self) -> Self;
}

/// The cases themselves.
impl Findings for Vec<Case> {
    fn look_at(&mut self, case: Case) -> Result<()> {
        self.push(case);
        Ok(())
    }

    fn after(&mut self) -> Self {
        Self::new()
    }
}

/// Looks at everybody that a filter lets through, as of a day, in portions: each thread begins with `begin`, and what was found in
/// a portion is handed to `take` in the order of prison numbers.
///
/// # Errors
/// A store that cannot be read, of several faults any; or what `take` refuses.
pub fn look_through<T: Findings>(
    store: &Store,
    filter: &Filter,
    needs: Needs,
    today: Day,
    begin: &(dyn Fn() -> T + Sync),
    take: impl FnMut(T) -> Result<()>,
) -> Result<()> {
    let read = |reader: &Reader<'_>, portions: &Portions, hand: Hand<'_, T>| {
        let mut looking = Looking {
            found: begin(),
            today,
            hand,
        };
        reader.read(portions, &mut looking)
    };
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    store.in_portions(filter, needs, |portions, reader| {
        let mut in_order = InOrder::of(take);
        if processors == 1 || !portions.are_for_two() {
            return read(&reader, portions, &mut |nth, found| {
                in_order.give(nth, found)
            });
        }
        let (send, other) = sync_channel(WAITING);
        let (moved, has_moved) = sync_channel::<()>(0);
        let here = Processor::of_this_thread();
        thread::scope(|scope| {
            // Where the system gives no thread, the first looks at everybody.
            let second = thread::Builder::new().spawn_scoped(scope, move || {
                if let Some(processor) = here {
                    processor.leave();
                }
                drop(moved);
                let Some(beside) = portions.beside() else {
                    return Ok(());
                };
                read(&beside.reader(), portions, &mut |nth, found| {
                    // Nobody takes it any more where the first has ended with an error, which is told instead of this one.
                    let gone = |_| Error::bug("nobody-asks", "what was found is not asked for");
                    send.send((nth, found)).map_err(gone)
                })
            });
            // While the first waits the second has the processor on which both began, and can leave it at once. Nothing is ever
            // sent: that the other end is gone is the sign, also where the system gave no thread.
            let _ = has_moved.recv();
            let first = read(&reader, portions, &mut |nth, found| {
                in_order.give(nth, found)?;
                in_order.catch_up(&other)
            });
            let first = first.and_then(|()| {
                let mut rest = other.iter();
                rest.try_for_each(|(nth, found)| in_order.give(nth, found))
            });
            drop(other);
            match second.map(ScopedJoinHandle::join) {
                Err(_) => first,
                Ok(Ok(second)) => first.and(second).and_then(|()| in_order.end()),
                Ok(Err(panic)) => std::panic::resume_unwind(panic),
            }
        })
    })
}

/// Where what was found in a portion goes.
type Hand<'h, T> = &'h mut dyn FnMut(usize, T) -> Result<()>;

/// One thread's look at its portions.
struct Looking<'l, T> {
    /// In the present portion, so far.
    found: T,
    today: Day,
    hand: Hand<'l, T>,
}

impl<T: Findings> Taker for Looking<'_, T> {
    fn person(&mut self, records: Records) -> Result<()> {
        self.found.look_at(Case::build(records).as_of(self.today))
    }

    fn portion_ends(&mut self, nth: usize) -> Result<()> {
        let next = self.found.after();
        (self.hand)(nth, std::mem::replace(&mut self.found, next))
    }
}

/// Takes what was found in the order of portions.
struct InOrder<T, F> {
    next: usize,
    waiting: BTreeMap<usize, T>,
    take: F,
}

impl<T, F: FnMut(T) -> Result<()>> InOrder<T, F> {
    fn of(take: F) -> Self {
        Self {
            next: 0,
            waiting: BTreeMap::new(),
            take,
        }
    }

    fn give(&mut self, nth: usize, found: T) -> Result<()> {
        self.waiting.insert(nth, found);
        while let Some(found) = self.waiting.remove(&self.next) {
            (self.take)(found)?;
            self.next += 1;
        }
        Ok(())
    }

    /// Nothing may be left over.
    fn end(&self) -> Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        Err(Error::bug(
            "portion-missing",
            "a portion of the people was not looked at",
        ))
    }

    /// Takes what the other thread has found, and waits for it where too much waits for that.
    fn catch_up(&mut self, other: &Receiver<(usize, T)>) -> Result<()> {
        for (nth, found) in other.try_iter() {
            self.give(nth, found)?;
        }
        while self.waiting.len() > AHEAD
            && let Ok((nth, found)) = other.recv()
        {
            self.give(nth, found)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Event, EventKind, PrisonNumber, Prisoner};
    use crate::store::{Access, Kind, Who};
    use std::path::PathBuf;
    use tempfile::TempDir;

    /// So many people that two threads look at them.
    const MANY: u32 = 900;

    fn today() -> Day {
        Day::parse_iso("2026-11-22").expect("a day")
    }

    fn crowd() -> (TempDir, PathBuf) {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("cases.db");
        let mut store = Store::create(&path).expect("a store");
        let who = Who {
            user: "tester".to_owned(),
            at: "2026-11-22T09:30:00Z".to_owned(),
            today: today(),
            today_given: false,
        };
        let change = store.change(&who, "fill", Kind::Import, false, |writer| {
            for nth in 0..MANY {
                let number = format!("A{nth:04}BC").parse().expect("a number");
                let mut records = Records::of(Prisoner::new(number, "Example"));
                records.events.push(Event {
                    id: "H0000001".to_owned(),
                    kind: EventKind::Reception,
                    on: today().plus(1),
                    detail: String::new(),
                    old_value: String::new(),
                    new_value: String::new(),
                    recorded_by: String::new(),
                });
                writer.save(None, &records)?;
            }
            Ok(())
        });
        change.expect("a change");
        (folder, path)
    }

    fn opened(path: &std::path::Path) -> Store {
        Store::open(path, Access::Read).expect("a store")
    }

    #[test]
    fn everybody_is_looked_at_once_as_of_the_day_and_told_in_order() {
        let (_folder, path) = crowd();
        let store = opened(&path);
        let all = store.numbers().expect("numbers");
        let some = Filter::Numbers(all.iter().copied().step_by(3).collect());
        for (filter, wanted) in [
            (Filter::All, all.clone()),
            (some, all.iter().copied().step_by(3).collect()),
        ] {
            let mut found: Vec<PrisonNumber> = Vec::new();
            look_through(
                &store,
                &filter,
                Needs::Planning,
                today(),
                &Vec::new,
                |portion: Vec<Case>| {
                    // What has not happened yet is not there.
                    assert!(portion.iter().all(|case| case.events.is_empty()));
                    found.extend(portion.iter().map(|case| case.prisoner.number));
                    Ok(())
                },
            )
            .expect("nothing fails");
            assert_eq!(found, wanted);
            let mut one_by_one = Vec::new();
            look_at_each(&store, &filter, Needs::Planning, today(), &mut |case| {
                one_by_one.push(case.prisoner.number);
                Ok(())
            })
            .expect("nothing fails");
            assert_eq!(one_by_one, wanted);
        }
    }

    #[test]
    fn looking_ends_when_what_was_found_is_refused_and_the_cause_is_told() {
        let (_folder, path) = crowd();
        let store = opened(&path);
        let mut looked_at = 0;
        let refused = look_at_each(&store, &Filter::All, Needs::Planning, today(), &mut |_| {
            looked_at += 1;
            Err(Error::cannot("refused", "no"))
        });
        assert_eq!(refused.unwrap_err().code(), "refused");
        assert_eq!(looked_at, 1);
    }

    #[test]
    fn what_comes_out_of_order_waits() {
        let mut taken = Vec::new();
        let mut in_order = InOrder::of(|found| {
            taken.push(found);
            Ok(())
        });
        for nth in [1, 2, 0, 4, 3] {
            in_order.give(nth, nth).expect("nothing fails");
        }
        let (send, other) = sync_channel(8);
        for nth in [6, 5, 8, 9, 10, 11, 12] {
            send.send((nth, nth)).expect("room");
        }
        let late = thread::spawn(move || send.send((7, 7)));
        in_order.catch_up(&other).expect("nothing fails");
        assert_eq!(in_order.next, 13);
        assert!(late.join().expect("it ends").is_ok());
        in_order.catch_up(&other).expect("nothing fails");
        assert!(in_order.end().is_ok());
        in_order.give(14, 14).expect("nothing fails");
        assert_eq!(in_order.end().unwrap_err().code(), "portion-missing");
        assert_eq!(taken, (0..=12).collect::<Vec<_>>());
    }
}
