//! Dates that name their day outright: ISO, UK day/month/year, `6 Nov 2026`.
//!
//! The only forms allowed in files, where nobody is asked twice. It refuses to guess: a date that could be
//! read two ways is an error that shows a good spelling. Words that were typed are never repeated in an
//! error, because a name may stand where a date should.

use std::fmt;

use super::day::{Day, FIRST_YEAR, LAST_YEAR, MONTHS, Weekday, days_in_month};
use super::words::{day_of_month, is_digits, month_named, month_short, number, weekday_named};

/// Why a text is not a date: the fact, and how to write it well. Neither repeats words that were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// A lower-case fact without a full stop: `February 2027 has 28 days`.
    pub message: String,
    /// What to write instead.
    pub hint: String,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DateError {}

pub(super) const SPELLINGS: &str = "write it as 6/11/2026, 2026-11-06 or 6 Nov 2026";

/// The longest date there is, "Wednesday 30th September 2026", with room for stray spaces.
const LONGEST: usize = 48;

/// Reads a date that names its day outright; nothing here depends on the day it is read.
///
/// Accepts `2026-11-06`, `6/11/2026`, `6-11-2026`, `6.11.2026`, `6 Nov 2026`, `6th November 2026`,
/// `6-Nov-2026`, each with or without its weekday in front. Day comes before month, always.
///
/// # Errors
/// Anything else, with a good spelling; see [`DateError`].
pub fn parse_written(text: &str) -> Result<Day, DateError> {
    if let Some(day) = Day::parse_iso(text) {
        return Ok(day);
    }
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let relative = matches!(lower.as_str(), "today" | "yesterday" | "tomorrow")
        || lower.starts_with(['+', '-'])
        || weekday_named(&lower).is_some();
    if relative {
        return refuse("it depends on the day it is read", SPELLINGS);
    }
    absolute(text)
}

/// As [`parse_written`], for text that is trimmed and not relative.
pub(super) fn absolute(text: &str) -> Result<Day, DateError> {
    if text.is_empty() {
        return refuse("no date is given", SPELLINGS);
    }
    if text.chars().any(|c| c.is_numeric() && !c.is_ascii()) {
        return refuse("it has digits other than 0 to 9", SPELLINGS);
    }
    if text.len() > LONGEST || !text.is_ascii() {
        return not_a_date();
    }
    if text.contains(':') {
        return refuse("it has a time of day, and a day alone is wanted", SPELLINGS);
    }
    let (weekday, rest) = split_weekday(text);
    let day = named_day(rest)?;
    match weekday {
        Some(said) if said != day.weekday() => refuse(
            format!(
                "{} is a {}, not a {}",
                day.short(),
                day.weekday().long(),
                said.long()
            ),
            "check the date, or leave the weekday out",
        ),
        _ => Ok(day),
    }
}

pub(super) fn refuse<T>(
    message: impl Into<String>,
    hint: impl Into<String>,
) -> Result<T, DateError> {
    let (message, hint) = (message.into(), hint.into());
    Err(DateError { message, hint })
}

fn not_a_date<T>() -> Result<T, DateError> {
    refuse("it is not a date", SPELLINGS)
}

/// Takes a weekday off the front where something follows it.
fn split_weekday(text: &str) -> (Option<Weekday>, &str) {
    let Some((word, rest)) = text.split_once([' ', ',']) else {
        return (None, text);
    };
    match weekday_named(&word.to_ascii_lowercase()) {
        Some(day) => (Some(day), rest.trim_start_matches([' ', ','])),
        None => (None, text),
    }
}

fn named_day(text: &str) -> Result<Day, DateError> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return bare_number(text);
    }
    if text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return worded(text);
    }
    let Some(mark) = text.chars().find(|c| matches!(c, '/' | '-' | '.')) else {
        return not_a_date();
    };
    let parts: Vec<&str> = text.split(mark).collect();
    if !parts.iter().all(|part| is_digits(part)) {
        return not_a_date();
    }
    match *parts.as_slice() {
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
            let day = checked(
                text,
                number(day),
                number(month),
                number(year),
                Order::YearFirst,
            )?;
            if mark == '-' && month.len() == 2 && text.len() == 10 {
                return Ok(day);
            }
            refuse(
                format!("{text} is neither day first nor ISO"),
                spellings(day),
            )
        }
        [day, month, year] if day.len() <= 2 && month.len() <= 2 => {
            whole_year(text, year, |century| {
                format!("{day}{mark}{month}{mark}{century}{year}")
            })?;
            checked(
                text,
                number(day),
                number(month),
                number(year),
                Order::DayFirst,
            )
        }
        [day, month] if day.len() <= 2 && month.len() <= 2 => {
            refuse(format!("{text} has no year"), SPELLINGS)
        }
        _ => not_a_date(),
    }
}

/// A number alone is a spreadsheet's own day number, or a date without its marks; both are refused.
fn bare_number(text: &str) -> Result<Day, DateError> {
    let compact = (text.len() == 8)
        .then(|| Day::parse_iso(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])))
        .flatten();
    let hint = compact.map_or_else(|| SPELLINGS.to_owned(), spellings);
    refuse("a bare number is not a date", hint)
}

fn worded(text: &str) -> Result<Day, DateError> {
    let between = |c: char| matches!(c, ' ' | '\t' | ',' | '-' | '/' | '.');
    let parts: Vec<&str> = text
        .split(between)
        .filter(|part| !part.is_empty())
        .collect();
    match *parts.as_slice() {
        [day, month, year] => match (day_of_month(day), month_named(month)) {
            (Some(day), Some(month)) if is_digits(year) => {
                let name = month_short(month);
                whole_year(&format!("{day} {name} {year}"), year, |century| {
                    format!("{day} {name} {century}{year}")
                })?;
                let said = format!("{day} {name} {year}");
                checked(&said, day, month, number(year), Order::DayFirst)
            }
            (Some(_), None) if is_digits(year) => refuse(
                "no month has that name",
                "months are Jan, Feb, Mar and so on, as in 6 Nov 2026",
            ),
            _ if month_named(day).is_some() => refuse(
                "the month stands before the day",
                format!("the day comes first here: {SPELLINGS}"),
            ),
            _ => not_a_date(),
        },
        [day, month] if day_of_month(day).is_some() && month_named(month).is_some() => {
            refuse("it has no year", SPELLINGS)
        }
        _ => not_a_date(),
    }
}

/// Refuses a year that is not four digits; `spelt` puts a century in front of a two-digit one.
fn whole_year(text: &str, year: &str, spelt: impl Fn(&str) -> String) -> Result<(), DateError> {
    match year.len() {
        4 => Ok(()),
        2 => refuse(
            format!("{text} has a two-digit year"),
            format!("write the year in full: {} or {}", spelt("20"), spelt("19")),
        ),
        _ => refuse(format!("{text} has no year of four digits"), SPELLINGS),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Order {
    DayFirst,
    YearFirst,
}

/// The day these fields name, or which of them is impossible; `text` holds digits, marks and a month at most.
fn checked(text: &str, day: u32, month: u32, year: u32, order: Order) -> Result<Day, DateError> {
    let year = year as i32;
    if let Some(found) = Day::from_ymd(year, month, day) {
        return Ok(found);
    }
    if month > 12 {
        let swapped = Day::from_ymd(year, day, month).filter(|_| order == Order::DayFirst);
        let hint = match swapped {
            Some(meant) => format!(
                "the day comes first here: did you mean {}? {}",
                uk(meant),
                spellings(meant)
            ),
            None => format!("months run from 1 to 12: {SPELLINGS}"),
        };
        return refuse(format!("{text} has no month {month}: there are 12"), hint);
    }
    if month == 0 || day == 0 {
        let part = if day == 0 { "day" } else { "month" };
        return refuse(
            format!("{text} is not a date: there is no {part} 0"),
            SPELLINGS,
        );
    }
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        let fact = format!("the year {year} is outside {FIRST_YEAR} to {LAST_YEAR}");
        return refuse(fact, format!("check the year, and {SPELLINGS}"));
    }
    let days = days_in_month(year, month);
    let name = MONTHS.get(month as usize - 1).copied().unwrap_or_default();
    let hint = Day::from_ymd(year, month, days).map_or_else(String::new, |last| {
        format!(
            "the last day of that month is {}, written {}",
            last.long(),
            uk(last)
        )
    });
    refuse(
        format!("{text} does not exist: {name} {year} has {days} days"),
        hint,
    )
}

fn spellings(day: Day) -> String {
    format!("write it as {}, {day} or {}", uk(day), day.short())
}

fn uk(day: Day) -> String {
    let (year, month, date) = day.ymd();
    format!("{date}/{month}/{year}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_day_in_every_form() {
        let day = Day::from_ymd(2026, 11, 6).unwrap();
        for text in [
            "2026-11-06",
            " 2026-11-06 ",
            "6/11/2026",
            "06/11/2026",
            "6-11-2026",
            "06.11.2026",
            "6 Nov 2026",
            "6th November 2026",
            "06 NOVEMBER 2026",
            "6-Nov-2026",
            "Fri 6 Nov 2026",
            "friday, 6th november, 2026",
            "Fri 6/11/2026",
            "\u{a0}6/11/2026\u{a0}",
        ] {
            assert_eq!(parse_written(text), Ok(day), "{text}");
        }
        assert_eq!(
            parse_written("3 sept 2026"),
            Ok(Day::from_ymd(2026, 9, 3).unwrap())
        );
    }

    #[test]
    fn every_refusal_says_what_and_how() {
        for (text, message, hint) in [
            ("", "no date is given", "6/11/2026"),
            ("1/2/27", "two-digit year", "1/2/2027 or 1/2/1927"),
            ("1 Feb 27", "1 Feb 27 has a two-digit year", "1 Feb 2027"),
            ("46300", "bare number", "6/11/2026"),
            (
                "20261106",
                "bare number",
                "6/11/2026, 2026-11-06 or 6 Nov 2026",
            ),
            ("31/02/2027", "February 2027 has 28 days", "Sun 28 Feb 2027"),
            ("2026-02-30", "February 2026 has 28 days", "28/2/2026"),
            ("31 April 2026", "April 2026 has 30 days", "30/4/2026"),
            ("05/13/2026", "has no month 13", "did you mean 13/5/2026?"),
            ("2026-13-05", "has no month 13", "months run from 1 to 12"),
            ("40/13/2026", "has no month 13", "months run from 1 to 12"),
            ("00/00/0000", "no day 0", "6/11/2026"),
            ("0/5/2026", "no day 0", "6/11/2026"),
            ("5/0/2026", "no month 0", "6/11/2026"),
            (
                "31/12/1899",
                "1899 is outside 1900 to 2199",
                "check the year",
            ),
            ("1/1/2200", "2200 is outside", "check the year"),
            ("1/1/12026", "no year of four digits", "6/11/2026"),
            ("2026-11-6", "neither day first nor ISO", "2026-11-06"),
            ("2026/11/06", "neither day first nor ISO", "2026-11-06"),
            ("6/11", "has no year", "6/11/2026"),
            ("6 Nov", "has no year", "6/11/2026"),
            (
                "Nov 6 2026",
                "the month stands before the day",
                "day comes first",
            ),
            ("6 Nvo 2026", "no month has that name", "6 Nov 2026"),
            (
                "Sat 6 Nov 2026",
                "6 Nov 2026 is a Friday, not a Saturday",
                "leave the weekday out",
            ),
            ("06/11/2026 00:00:00", "time of day", "6/11/2026"),
            ("2026-11-06T09:00:00Z", "time of day", "6/11/2026"),
            ("٦/١١/٢٠٢٦", "digits other than 0 to 9", "6/11/2026"),
            ("６/11/2026", "digits other than 0 to 9", "6/11/2026"),
            ("6/11-2026", "not a date", "6/11/2026"),
            ("today", "depends on the day", "6/11/2026"),
            ("+14d", "depends on the day", "6/11/2026"),
            ("fri", "depends on the day", "6/11/2026"),
            ("soon", "it is not a date", "6/11/2026"),
        ] {
            let error = parse_written(text).unwrap_err();
            assert!(error.message.contains(message), "{text}: {}", error.message);
            assert!(error.hint.contains(hint), "{text}: {}", error.hint);
            assert!(!error.message.ends_with('.'), "{text}");
        }
    }

    #[test]
    fn names_are_never_repeated() {
        for text in [
            "Smith",
            "6 Smith 2026",
            "Smith 6 2026",
            "Fri Smith",
            "6 Nov Smith",
            "Søren",
        ] {
            let error = parse_written(text).unwrap_err();
            assert!(
                !format!("{error:?}").contains("mith") && !format!("{error:?}").contains("ren")
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>(), near in "[0-9]{0,5}[ ./-]?[0-9a-z]{0,4}[ ./-]?[0-9]{0,12}") {
            let _ = (parse_written(&text), parse_written(&near));
        }

        #[test]
        fn what_is_said_is_read_back(number in Day::MIN.number()..=Day::MAX.number()) {
            let day = Day::from_number(number).unwrap();
            for text in [day.to_string(), day.long(), day.short(), uk(day)] {
                prop_assert_eq!(parse_written(&text), Ok(day));
            }
        }
    }
}
