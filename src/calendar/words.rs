//! The words and figures that dates are made of: names of weekdays and months, `6th`.
//!
//! It knows one word at a time and refuses to know what a date is.

use super::day::{MONTHS, Weekday};

/// The weekday that a lower-case word names, short or in full.
pub(super) fn weekday_named(word: &str) -> Option<Weekday> {
    let also = match word {
        "tues" => Some(Weekday::Tue),
        "weds" => Some(Weekday::Wed),
        "thur" | "thurs" => Some(Weekday::Thu),
        _ => None,
    };
    let named = |day: &Weekday| {
        word.eq_ignore_ascii_case(day.short()) || word.eq_ignore_ascii_case(day.long())
    };
    also.or_else(|| Weekday::ALL.into_iter().find(named))
}

/// The number of the month, 1 to 12, that a word names, short or in full and in any case.
pub(super) fn month_named(word: &str) -> Option<u32> {
    let is_named = |name: &str| {
        word.eq_ignore_ascii_case(name)
            || name.get(..3).is_some_and(|s| word.eq_ignore_ascii_case(s))
    };
    if word.eq_ignore_ascii_case("sept") {
        return Some(9);
    }
    let place = MONTHS.iter().position(|name| is_named(name))?;
    Some(place as u32 + 1)
}

/// The figure in `6`, `06` or `6th`, not yet held against a month.
pub(super) fn day_of_month(text: &str) -> Option<u32> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, ending) = text.split_at(end);
    let ordinal = matches!(
        ending.to_ascii_lowercase().as_str(),
        "" | "st" | "nd" | "rd" | "th"
    );
    (ordinal && matches!(digits.len(), 1 | 2)).then(|| number(digits))
}

/// Three letters of a month from 1 to 12.
pub(super) fn month_short(month: u32) -> &'static str {
    MONTHS
        .get(month as usize - 1)
        .and_then(|name| name.get(..3))
        .unwrap_or_default()
}

/// Whether there is at least one character and each is 0 to 9.
pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The value of a few digits; every caller has counted them.
pub(super) fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or_default()
}
