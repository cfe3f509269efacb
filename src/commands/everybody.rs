//! Everybody's case, read on one thread and looked at on another, so that a list of a whole caseload takes as long as the
//! longer of the two and not as both.
//!
//! One reader and one that looks, with a few people between them: the order stays that of prison numbers, and no more is held
//! than what is shown. Cases come back to be dropped where they were made, because memory that changes threads is dear.
//! Refuses to know what is looked for.

use crate::calendar::Day;
use crate::domain::Case;
use crate::error::{Error, Result};
use crate::store::{Filter, Needs, Store};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, TryRecvError, channel, sync_channel};
use std::thread;

/// So many people are handed over at a time.
const AT_A_TIME: usize = 16;
/// So many such groups may wait.
const WAITING: usize = 4;
/// So often whoever looks asks for the next group before going to sleep, where there are two processors: about as long as it
/// takes to read one, because waking up takes as long as that. With one, asking would take the time that reading needs.
const ASKED: usize = 20_000;

/// Hands everybody that a filter lets through to `look`, as of a day, in the order of prison numbers.
///
/// # Errors
/// A store that cannot be read, or what `look` refuses.
pub fn look_at_each(
    store: &Store,
    filter: &Filter,
    needs: Needs,
    today: Day,
    look: &mut (dyn FnMut(&Case) -> Result<()> + Send),
) -> Result<()> {
    pass_on(look, |hand| {
        store.each(filter, needs, &mut |records| {
            hand(Case::build(records).as_of(today))
        })
    })
}

/// Hands what `read` reads to `look` on another thread, and ends the reading where looking has ended with an error.
fn pass_on(
    look: &mut (dyn FnMut(&Case) -> Result<()> + Send),
    read: impl FnOnce(&mut dyn FnMut(Case) -> Result<()>) -> Result<()>,
) -> Result<()> {
    let (hand_over, waiting) = sync_channel::<Vec<Case>>(WAITING);
    let (give_back, looked_at) = channel::<Vec<Case>>();
    thread::scope(|scope| {
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        let asked = if processors > 1 { ASKED } else { 0 };
        let looking = scope.spawn(move || {
            while let Some(cases) = next(&waiting, asked) {
                cases.iter().try_for_each(&mut *look)?;
                // Whoever reads can take them back until this thread is done; what is not taken is dropped at the end.
                let _ = give_back.send(cases);
            }
            Ok(())
        });
        let hand = |cases| {
            // Nobody takes them any more where looking has ended with an error, which is told instead of this one.
            let gone = |_| Error::bug("nobody-looks", "the cases that were read are not looked at");
            hand_over.send(cases).map_err(gone)
        };
        let mut together = Vec::with_capacity(AT_A_TIME);
        let read = read(&mut |case| {
            together.push(case);
            if together.len() < AT_A_TIME {
                return Ok(());
            }
            let mut next = looked_at.try_recv().unwrap_or_default();
            next.clear();
            hand(std::mem::replace(&mut together, next))
        });
        let read = read.and_then(|()| hand(together));
        drop(hand_over);
        let looked = match looking.join() {
            Ok(looked) => looked,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        looked.and(read)
    })
}

/// The next group, asked for so often before sleeping; none where all are read.
fn next(waiting: &Receiver<Vec<Case>>, asked: usize) -> Option<Vec<Case>> {
    for _ in 0..asked {
        match waiting.try_recv() {
            Ok(cases) => return Some(cases),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => std::hint::spin_loop(),
        }
    }
    waiting.recv().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Prisoner, Records};

    fn somebody() -> Case {
        let number = "A1234BC".parse().expect("a number");
        Case::build(Records::of(Prisoner::new(number, "Example")))
    }

    #[test]
    fn reading_ends_when_looking_fails_and_the_cause_is_told() {
        let most = AT_A_TIME * WAITING * 4;
        let mut read = 0;
        let refused = pass_on(&mut |_| Err(Error::cannot("refused", "no")), |hand| {
            for _ in 0..most {
                read += 1;
                hand(somebody())?;
            }
            Ok(())
        });
        assert_eq!(refused.unwrap_err().code(), "refused");
        assert!(read < most, "{read}");
    }

    #[test]
    fn everybody_is_looked_at_unless_reading_fails() {
        let mut looked_at = 0;
        let mut look = |_: &Case| {
            looked_at += 1;
            Ok(())
        };
        let done = pass_on(&mut look, |hand| {
            (0..200).try_for_each(|_| hand(somebody()))
        });
        done.expect("nothing fails");
        assert_eq!(looked_at, 200);
        let failed = pass_on(&mut |_| Ok(()), |_| Err(Error::cannot("unreadable", "no")));
        assert_eq!(failed.unwrap_err().code(), "unreadable");
    }
}
