//! What a reception and a recall have in common: who is in custody already cannot come in, and nobody twice on one day.

use crate::calendar::Day;
use crate::domain::Records;
use crate::error::{Error, Result};

/// Whether somebody can come into custody on a day.
///
/// # Errors
/// They are in custody, left later than that day, or came in on that day already.
pub fn may_come_in(records: &Records, on: Day) -> Result<()> {
    let number = records.prisoner.number;
    let Some(spell) = records.custody.iter().max_by_key(|spell| spell.received) else {
        return Ok(());
    };
    match spell.released {
        None => Err(Error::cannot(
            "in-custody",
            format!("{number} is in custody since {}", spell.received.long()),
        )
        .hint(format!(
            "record the release first: `resettle release {number} --on DATE`"
        ))),
        Some(released) if on < released => {
            let message = format!(
                "{number} left custody on {}, after {}",
                released.long(),
                on.long()
            );
            Err(Error::cannot("before-release", message)
                .hint("give the day they came back with --on DATE"))
        }
        Some(_) if records.custody.iter().any(|spell| spell.received == on) => Err(Error::cannot(
            "twice-on-one-day",
            format!("{number} came into custody on {} already", on.long()),
        )),
        Some(_) => Ok(()),
    }
}
