//! Everybody's records, read on one thread and looked at on another, so that a list of a whole caseload takes as long as the
//! longer of the two and not as both.
//!
//! One reader and one that looks, with a few people between them: the order stays that of prison numbers, and no more is held
//! than what is shown. Refuses to know what is looked for.

use crate::domain::Records;
use crate::error::Result;
use crate::store::{Filter, Needs, Store};
use std::sync::mpsc::sync_channel;
use std::thread;

/// So many people are handed over at a time.
const AT_A_TIME: usize = 128;
/// So many such groups may wait.
const WAITING: usize = 4;

/// Hands everybody that a filter lets through to `look`, in the order of prison numbers.
///
/// # Errors
/// A store that cannot be read, or what `look` refuses.
pub fn look_at_each(
    store: &Store,
    filter: &Filter,
    needs: Needs,
    look: &mut (dyn FnMut(Records) -> Result<()> + Send),
) -> Result<()> {
    let (hand_over, waiting) = sync_channel::<Vec<Records>>(WAITING);
    thread::scope(|scope| {
        let looking = scope.spawn(move || waiting.iter().flatten().try_for_each(look));
        let mut together = Vec::with_capacity(AT_A_TIME);
        // Where nobody takes them any more, looking has ended with an error, which is the one to tell.
        let read = store.each(filter, needs, &mut |records| {
            together.push(records);
            if together.len() == AT_A_TIME {
                let _ = hand_over.send(std::mem::replace(
                    &mut together,
                    Vec::with_capacity(AT_A_TIME),
                ));
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
