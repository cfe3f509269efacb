//! Dates as people type them at a terminal: everything that may stand in a file, and words counted from today.
//!
//! Today is handed in. It refuses to guess between two Fridays: "next fri" means different days to
//! different people, and a deadline must not hang on it.

use super::day::Day;
use super::offset::Offset;
use super::words::weekday_named;
use super::working::Calendar;
use super::written::{DateError, SPELLINGS, absolute, refuse};

/// Which way a weekday alone is meant. Today is never meant by its weekday's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The last one: what has happened.
    Past,
    /// The next one: what will.
    Future,
}

const DISTANCES: &str = "write it as +14d, -2w, +2m or +5wd";

/// Reads a date as typed: any form of [`super::parse_written`], `today`, `yesterday`, `tomorrow`, a weekday,
/// or a signed distance from today such as `+14d`, `-2w`, `+2m`, `+5wd`, `-3 working days`.
///
/// # Errors
/// Anything else, with a good spelling; see [`DateError`].
pub fn parse_typed(
    text: &str,
    today: Day,
    lean: Lean,
    calendar: &Calendar,
) -> Result<Day, DateError> {
    let text = text.trim();
    if let Some(day) = Day::parse_iso(text) {
        return Ok(day);
    }
    let lower = text.to_ascii_lowercase();
    match lower.as_str() {
        "today" => return Ok(today),
        "yesterday" => return Ok(today.plus(-1)),
        "tomorrow" => return Ok(today.plus(1)),
        _ => {}
    }
    if let Some(weekday) = weekday_named(&lower) {
        return Ok(nearest(today, lean, |day| day.weekday() == weekday));
    }
    if lower.starts_with(['+', '-', '\u{2212}', '\u{2013}']) {
        return counted(&lower, today, calendar);
    }
    if let Some((word, rest)) = lower.split_once(' ')
        && matches!(word, "last" | "next" | "this" | "coming")
    {
        let hint = match weekday_named(rest.trim()) {
            Some(weekday) => format!(
                "type the date: the nearest are {} and {}",
                nearest(today, Lean::Past, |day| day.weekday() == weekday).long(),
                nearest(today, Lean::Future, |day| day.weekday() == weekday).long(),
            ),
            None => format!("type the date: {SPELLINGS}"),
        };
        return refuse(format!("\"{word}\" can mean more than one day"), hint);
    }
    absolute(text).or_else(|error| {
        let distance = lower.strip_suffix(" ago").unwrap_or(&lower);
        match Offset::read(distance) {
            Ok(_) => refuse(
                "it does not say which side of today, by a sign in front",
                DISTANCES,
            ),
            Err(_) => Err(error),
        }
    })
}

/// The first day on one side of today, today left out, that is wanted; a week holds every weekday.
fn nearest(today: Day, lean: Lean, wanted: impl Fn(Day) -> bool) -> Day {
    let step = match lean {
        Lean::Past => -1,
        Lean::Future => 1,
    };
    let week = (1..=7).map(|days| today.plus(step * days));
    week.into_iter().find(|&day| wanted(day)).unwrap_or(today)
}

fn counted(text: &str, today: Day, calendar: &Calendar) -> Result<Day, DateError> {
    let offset = match Offset::read(text) {
        Ok(offset) => offset,
        Err(fact) => return refuse(fact, DISTANCES),
    };
    let day = calendar.apply(today, offset);
    // Counting stops at the ends of the calendar; a day that was asked for beyond them is no answer.
    if day == Day::MIN || day == Day::MAX {
        return refuse("that is outside the years 1900 to 2199", DISTANCES);
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Typed on Sunday 22 November 2026.
    fn typed(text: &str, lean: Lean) -> Result<String, DateError> {
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        parse_typed(text, today, lean, &Calendar::england_and_wales()).map(Day::long)
    }

    #[test]
    fn words_count_from_today() {
        for (text, future, past) in [
            ("today", "Sun 22 Nov 2026", "Sun 22 Nov 2026"),
            ("Yesterday", "Sat 21 Nov 2026", "Sat 21 Nov 2026"),
            (" tomorrow ", "Mon 23 Nov 2026", "Mon 23 Nov 2026"),
            ("fri", "Fri 27 Nov 2026", "Fri 20 Nov 2026"),
            ("FRIDAY", "Fri 27 Nov 2026", "Fri 20 Nov 2026"),
            ("sun", "Sun 29 Nov 2026", "Sun 15 Nov 2026"),
            ("thurs", "Thu 26 Nov 2026", "Thu 19 Nov 2026"),
            ("+14d", "Sun 6 Dec 2026", "Sun 6 Dec 2026"),
            ("+14 days", "Sun 6 Dec 2026", "Sun 6 Dec 2026"),
            ("-2w", "Sun 8 Nov 2026", "Sun 8 Nov 2026"),
            ("+2m", "Fri 22 Jan 2027", "Fri 22 Jan 2027"),
            ("+5wd", "Fri 27 Nov 2026", "Fri 27 Nov 2026"),
            ("-3 working days", "Wed 18 Nov 2026", "Wed 18 Nov 2026"),
            ("6/11/2026", "Fri 6 Nov 2026", "Fri 6 Nov 2026"),
            ("Fri 6 Nov 2026", "Fri 6 Nov 2026", "Fri 6 Nov 2026"),
        ] {
            assert_eq!(typed(text, Lean::Future).as_deref(), Ok(future), "{text}");
            assert_eq!(typed(text, Lean::Past).as_deref(), Ok(past), "{text}");
        }
    }

    #[test]
    fn refuses_what_could_be_two_days() {
        for (text, message, hint) in [
            (
                "next fri",
                "more than one day",
                "Fri 20 Nov 2026 and Fri 27 Nov 2026",
            ),
            (
                "last friday",
                "more than one day",
                "Fri 20 Nov 2026 and Fri 27 Nov 2026",
            ),
            ("next week", "more than one day", "6/11/2026"),
            ("2 weeks", "which side of today", "+14d"),
            ("3 days ago", "which side of today", "-2w"),
            ("+14", "14 has no unit", "+14d"),
            ("+9999m", "outside the years", "+14d"),
            ("-soon", "needs a whole number", "+14d"),
            ("46300", "bare number", "6/11/2026"),
            ("6/11/26", "two-digit year", "6/11/2026"),
        ] {
            let error = typed(text, Lean::Future).unwrap_err();
            assert!(error.message.contains(message), "{text}: {}", error.message);
            assert!(error.hint.contains(hint), "{text}: {}", error.hint);
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(
            text in any::<String>(),
            near in "(next |last |\\+|-)?[0-9a-z]{0,9}[ ./-]?[0-9a-z]{0,7}[ ./-]?[0-9]{0,5}",
            number in Day::MIN.number()..=Day::MAX.number(),
        ) {
            let today = Day::from_number(number).unwrap();
            let calendar = Calendar::england_and_wales();
            for lean in [Lean::Past, Lean::Future] {
                let _ = parse_typed(&text, today, lean, &calendar);
                let _ = parse_typed(&near, today, lean, &calendar);
            }
        }

        #[test]
        fn a_weekday_is_never_today(number in -20_000i32..70_000, place in 0usize..7) {
            let today = Day::from_number(number).unwrap();
            let name = crate::calendar::Weekday::ALL[place].long();
            let calendar = Calendar::england_and_wales();
            let ahead = parse_typed(name, today, Lean::Future, &calendar).unwrap();
            let behind = parse_typed(name, today, Lean::Past, &calendar).unwrap();
            prop_assert!((1..=7).contains(&today.days_until(ahead)));
            prop_assert!((1..=7).contains(&behind.days_until(today)));
        }
    }
}
