//! From typed text to values, with errors that show a good spelling.

use crate::calendar::{Calendar, DateError, Day, Lean, parse_typed};
use crate::domain::authorities::{self, Authority};
use crate::domain::nearest::nearest;
use crate::domain::{Pence, PrisonNumber};
use crate::error::{Error, Result};
use std::fmt::Display;
use std::str::FromStr;

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
/// An authority that the register does not know, with its option and the nearest.
pub fn authority(typed: &str, today: Day, place: &str) -> Result<&'static Authority> {
    authorities::find(typed, today).ok_or_else(|| {
        let error = Error::cannot(
            "unknown-authority",
            "the register has no housing authority of this name or code",
        )
        .at(place);
        match authorities::suggestions(typed, today).as_slice() {
            [] => {
                error.hint("use its code, for example E06000035, or its name, for example Medway")
            }
            near => error.hint(format!("nearest: {}", near.join(", "))),
        }
    })
}

/// One word of a closed list as typed: in any case, with spaces or hyphens.
///
/// # Errors
/// A word that is not of the list, with the nearest.
pub fn one_of(
    typed: &str,
    words: &[&'static str],
    what: &str,
    place: impl std::fmt::Display,
) -> Result<&'static str> {
    let plain = |text: &str| {
        let words: Vec<String> = text
            .split(|c: char| c.is_whitespace() || c == '-')
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.join(" ")
    };
    let wanted = plain(typed);
    if let Some(word) = words.iter().find(|word| plain(word) == wanted) {
        return Ok(word);
    }
    let near = nearest(typed, words.iter().copied(), 3);
    let hint = if near.is_empty() {
        format!("one of: {}", words.join(", "))
    } else {
        format!("nearest: {}", near.join(", "))
    };
    Err(Error::usage("unknown-word", format!("this is no {what}"))
        .at(place)
        .hint(hint))
}

/// Reads a whole number on the command line, and says in plain words which ones there are.
pub fn whole_number<N>(
    what: &'static str,
    from: N,
    to: N,
    example: N,
) -> impl Fn(&str) -> std::result::Result<N, String> + Clone
where
    N: FromStr + PartialOrd + Display + Copy + Send + Sync + 'static,
{
    move |typed| {
        let found = typed.trim().parse::<N>().ok();
        let inside = found.filter(|number| (from..=to).contains(number));
        inside.ok_or_else(|| {
            format!("write {what} as a whole number from {from} to {to}, for example {example}")
        })
    }
}

/// An amount of money as typed: pounds, or pounds and pence.
///
/// # Errors
/// No amount, a negative one, or one so large that it is a slip of the keys. What was typed is not repeated: it may be a name.
pub fn amount(typed: &str, most: Pence, place: &'static str) -> Result<Pence> {
    let pence = Pence::parse(typed).map_err(|fault| {
        Error::usage("bad-amount", format!("this {fault}"))
            .at(place)
            .hint("write pounds and pence: 450, 95.50 or £1,234.50")
    })?;
    if pence > most {
        return Err(Error::usage(
            "unlikely-amount",
            format!("£{pence} is more than this can be; the most is £{most}"),
        )
        .at(place)
        .hint("look for a point that is missing: 95.50, not 9550"));
    }
    Ok(pence)
}
