//! Everybody's case, read on one thread and looked at on another, so that a list of a whole caseload takes as long as the
//! longer of the two and not as both.
//!
//! One reader and one that looks, with a few people between them: the order stays that of prison numbers, and no more is held
//! than what is shown. Cases come back to be dropped where they were made, because memory that changes threads is dear.
//! Refuses to know what is looked for.

use crate::calendar::Day;
use crate::domain::Case;
use crate::error::Result;
use crate::store::{Filter, Needs, Store};
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

/// So many people are handed over at a time.
const AT_A_TIME: usize = 64;
/// So many such groups may wait.
const WAITING: usize = 8;

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
    let (hand_over, waiting) = sync_channel::<Vec<Case>>(WAITING);
    let (give_back, looked_at) = channel::<Vec<Case>>();
    thread::scope(|scope| {
        let looking = scope.spawn(move || {
            for cases in waiting {
                cases.iter().try_for_each(&mut *look)?;
                // Where nobody takes them back any more, reading has ended with an error, which is the one to tell.
                let _ = give_back.send(cases);
            }
            Ok(())
        });
        let mut together = Vec::with_capacity(AT_A_TIME);
        // Where nobody takes them any more, looking has ended with an error, which is the one to tell.
        let read = store.each(filter, needs, &mut |records| {
            together.push(Case::build(records).as_of(today));
            if together.len() == AT_A_TIME {
                let mut next = looked_at.try_recv().unwrap_or_default();
                next.clear();
                let _ = hand_over.send(std::mem::replace(&mut together, next));
            }
            Ok(())
        });
        let _ = hand_over.send(together);
        drop(hand_over);
        let looked = match looking.join() {
            Ok(looked) => looked,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        read.and(looked)
    })
}
