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
    let (of, id) = parts(typed);
    if let Some(number) = of {
        if has(&books.records(number)?, &id) {
            return Ok(number);
        }
        return Err((sought.unknown)());
    }
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
            let numbers = several.iter().map(|number| format!("{number}/{id}"));
            let numbers: Vec<String> = numbers.collect();
            let hint = format!("say whose: {}", numbers.join(", "));
            Err(Error::cannot(code, message).hint(hint))
        }
    }
}

/// The id that was typed, without the prison number that may stand before it: `A1234BC/R000008`, where several people have one of
/// this id.
#[must_use]
pub fn id(typed: &str) -> String {
    parts(typed).1
}

/// The same, and the prison number where one stands before it.
#[must_use]
pub fn parts(typed: &str) -> (Option<PrisonNumber>, String) {
    let whole = typed.trim().to_ascii_uppercase();
    let of = whole.split_once('/').and_then(|(number, id)| {
        let number = number.parse().ok()?;
        Some((Some(number), id.to_owned()))
    });
    of.unwrap_or((None, whole))
}
