//! Whose a home or a referral is: by its id, or by the prison number where somebody typed that.
//!
//! Knows how ids are looked up in a store; what is found under one, and what to say where nothing is, is the caller's.

use crate::commands::World;
use crate::domain::{PrisonNumber, Records};
use crate::error::{Error, Result};

/// What is looked for, in an error.
pub struct Sought {
    /// For where there is none of this id.
    pub unknown: fn() -> Error,
    /// The code and the message for where several people have one of this id.
    pub several: (&'static str, &'static str),
}

/// Whose the thing of an id is, or whose prison number was typed.
///
/// # Errors
/// Nothing of this id, or of several people; a store that cannot be read.
pub fn owner(
    typed: &str,
    world: &mut World,
    sought: &Sought,
    has: impl Fn(&Records, &str) -> bool,
) -> Result<PrisonNumber> {
    if let Ok(number) = typed.parse::<PrisonNumber>() {
        return Ok(number);
    }
    let books = world.books()?;
    let id = typed.trim().to_ascii_uppercase();
    let mut owners = Vec::new();
    for number in books.store.owners_of(&id)? {
        if has(&books.records(number)?, &id) {
            owners.push(number);
        }
    }
    match owners.as_slice() {
        [only] => Ok(*only),
        [] => Err((sought.unknown)()),
        several => {
            let (code, message) = sought.several;
            let numbers: Vec<String> = several.iter().map(ToString::to_string).collect();
            let hint = format!("give the prison number: {}", numbers.join(", "));
            Err(Error::cannot(code, message).hint(hint))
        }
    }
}
