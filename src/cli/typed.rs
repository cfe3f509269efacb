//! From typed text to values, with errors that show a good spelling.

use crate::calendar::{Calendar, DateError, Day, Lean, parse_typed};
use crate::domain::PrisonNumber;
use crate::domain::authorities::{self, Authority};
use crate::error::{Error, Result};

/// An unreadable date as an error of the command line.
#[must_use]
pub fn date_error(error: &DateError, place: &str) -> Error {
    let built = Error::usage("bad-date", error.message.clone()).at(place);
    if error.hint.is_empty() {
        built
    } else {
        built.hint(error.hint.clone())
    }
}

/// A day of something that happened: a weekday means the last one.
///
/// # Errors
/// An unreadable date.
pub fn past_day(typed: Option<&str>, today: Day, calendar: &Calendar, place: &str) -> Result<Day> {
    let Some(typed) = typed else { return Ok(today) };
    parse_typed(typed, today, Lean::Past, calendar).map_err(|e| date_error(&e, place))
}

/// A day of something that will happen: a weekday means the next one.
///
/// # Errors
/// An unreadable date.
pub fn future_day(typed: &str, today: Day, calendar: &Calendar, place: &str) -> Result<Day> {
    parse_typed(typed, today, Lean::Future, calendar).map_err(|e| date_error(&e, place))
}

/// A prison number as typed.
///
/// # Errors
/// Text of another shape, with the reason.
pub fn prison_number(typed: &str) -> Result<PrisonNumber> {
    typed.parse().map_err(|e: crate::domain::IdentifierError| {
        Error::usage("bad-prison-number", e.0)
            .hint("find somebody by name with `resettle prisoner find NAME`")
    })
}

/// A housing authority as typed: a code, a name or most of one.
///
/// # Errors
/// An authority that the register does not know, with the nearest.
pub fn authority(typed: &str, today: Day) -> Result<&'static Authority> {
    authorities::find(typed, today).ok_or_else(|| {
        let error = Error::cannot(
            "unknown-authority",
            "the register has no housing authority of this name or code",
        );
        match authorities::suggestions(typed, today).as_slice() {
            [] => {
                error.hint("use its code, for example E06000035, or its name, for example Medway")
            }
            near => error.hint(format!("nearest: {}", near.join(", "))),
        }
    })
}
