//! A number that was merged into another one or put right does not come back by being typed again: whoever types it is told
//! where the records are.

use crate::commands::prisoner::details::Details;
use crate::commands::world::Books;
use crate::domain::{PrisonNumber, Prisoner};
use crate::error::{Error, Result};
use crate::output::Out;

/// Whether somebody new can be entered under a number that nobody in the store has. Somebody else than the person who had it
/// can, which a surname and a date of birth tell, and that is warned of.
///
/// # Errors
/// What was under the number is under another now, or a detail that is not what it should be.
pub fn may_be_new(
    books: &Books,
    number: PrisonNumber,
    details: &Details,
    out: &mut Out,
) -> Result<()> {
    let Some(now) = books.store.went_to(number)? else {
        return Ok(());
    };
    let Some(known) = books.store.records(now)? else {
        return Ok(());
    };
    let mut typed = Prisoner::new(number, "");
    details.write(&mut typed, books.today, &books.calendar)?;
    if known.prisoner.is_somebody_else(&typed.surname, typed.born) {
        out.warning(format!(
            "{number} was the number of {now} once; this is a person of another surname and date of birth"
        ));
        return Ok(());
    }
    Err(Error::cannot(
        "under-another-number",
        format!("what was under {number} is under {now} now"),
    )
    .hint(format!(
        "if it is the same person, use {now}; somebody else who has this number is entered with --surname and --born"
    )))
}
