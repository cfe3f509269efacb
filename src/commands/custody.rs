//! What a reception, a recall and a release ask of each other: who is in custody already cannot come in, nobody comes in twice
//! on one day, and nobody is released and back in custody on one day.

use crate::calendar::Day;
use crate::domain::{Custody, PrisonNumber, Records};
use crate::error::{Error, Result};

/// Whether somebody can come into custody on a day.
///
/// # Errors
/// They are in custody, left on that day or later, or came in on that day already.
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
        Some(released) if on == released => Err(released_that_day(number, on)),
        Some(_) if records.custody.iter().any(|spell| spell.received == on) => Err(Error::cannot(
            "twice-on-one-day",
            format!("{number} came into custody on {} already", on.long()),
        )),
        Some(_) => Ok(()),
    }
}

/// Whether somebody can walk out on a day: not on the one they were recalled, which would leave them half released.
///
/// # Errors
/// The day of the recall that began the spell.
pub fn may_walk_out(number: PrisonNumber, spell: &Custody, on: Day) -> Result<()> {
    if !spell.kind.is_recall() || on != spell.received {
        return Ok(());
    }
    Err(Error::cannot(
        "recalled-that-day",
        format!("{number} was recalled on {}, that day", on.long()),
    )
    .hint("if the recall did not happen, take it back with `resettle undo`; else the release is from the day after"))
}

/// Out and in on one day: one of the two is a slip.
fn released_that_day(number: PrisonNumber, on: Day) -> Error {
    Error::cannot(
        "released-that-day",
        format!("{number} was released on {}, that day", on.long()),
    )
    .hint("if the release did not happen, take it back with `resettle undo`; else they came back from the day after, with --on DATE")
}
