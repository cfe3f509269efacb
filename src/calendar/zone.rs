//! Seconds of the universal clock to the day a person in England or Wales would name, and to a stamp.
//!
//! The one place where chrono is used, so that replacing it is a change of one file. It refuses to read
//! the clock: the seconds are handed in.

use chrono::DateTime;
use chrono_tz::Europe::London;

use super::day::Day;

const SECONDS_IN_A_DAY: i64 = 86_400;

/// The civil day in London at a moment, given in seconds since 1970-01-01T00:00:00Z.
///
/// Moments outside 1900 to 2199 give the nearest day inside.
pub fn london_day(unix_seconds: i64) -> Day {
    let utc_day = day_of(unix_seconds);
    if utc_day == Day::MIN || utc_day == Day::MAX {
        return utc_day;
    }
    DateTime::from_timestamp(unix_seconds, 0).map_or(utc_day, |moment| {
        let local = moment.with_timezone(&London).naive_local();
        day_of(local.and_utc().timestamp())
    })
}

/// A moment, in seconds since 1970-01-01T00:00:00Z, as `2026-11-22T16:52:15Z`.
///
/// Moments outside 1900 to 2199 give the nearest day inside, with their time of day.
pub fn utc_stamp(unix_seconds: i64) -> String {
    let second = unix_seconds.rem_euclid(SECONDS_IN_A_DAY);
    let (hour, minute) = (second / 3600, second / 60 % 60);
    let day = day_of(unix_seconds);
    format!("{day}T{hour:02}:{minute:02}:{:02}Z", second % 60)
}

/// The civil day in London of a stamp of the universal clock; none for a text that is none.
pub fn london_day_of(stamp: &str) -> Option<Day> {
    let moment = DateTime::parse_from_rfc3339(stamp).ok()?;
    Some(london_day(moment.timestamp()))
}

/// The last second of a day in London, as a stamp of the universal clock: `2026-07-01T22:59:59Z` in summer.
pub fn end_of_london_day(day: Day) -> String {
    let last = (i64::from(day.number()) + 1) * SECONDS_IN_A_DAY - 1;
    // London is never behind the universal clock, and was two hours ahead of it in the summers of the war.
    let end = (0..=2)
        .map(|hours| last - hours * 3600)
        .find(|&second| london_day(second) == day);
    utc_stamp(end.unwrap_or(last))
}

fn day_of(seconds: i64) -> Day {
    Day::clamped(seconds.div_euclid(SECONDS_IN_A_DAY))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn summer_time_moves_midnight() {
        // 2026-06-30T22:59:59Z is a second before midnight in London.
        assert_eq!(london_day(1_782_860_399).to_string(), "2026-06-30");
        assert_eq!(london_day(1_782_860_400).to_string(), "2026-07-01");
        assert_eq!(utc_stamp(1_782_860_400), "2026-06-30T23:00:00Z");
        // In winter London keeps universal time.
        assert_eq!(london_day(1_795_391_999).to_string(), "2026-11-22");
        assert_eq!(london_day(1_795_392_000).to_string(), "2026-11-23");
    }

    #[test]
    fn stamps_are_universal_time() {
        assert_eq!(utc_stamp(0), "1970-01-01T00:00:00Z");
        assert_eq!(utc_stamp(-1), "1969-12-31T23:59:59Z");
        assert_eq!(utc_stamp(1_795_366_335), "2026-11-22T16:52:15Z");
    }

    #[test]
    fn a_london_day_ends_an_hour_earlier_in_summer() {
        for (day, end) in [
            ("2026-01-15", "2026-01-15T23:59:59Z"),
            ("2026-07-01", "2026-07-01T22:59:59Z"),
            // The clocks went forward on this morning, and back on the next one named.
            ("2026-03-28", "2026-03-28T23:59:59Z"),
            ("2026-03-29", "2026-03-29T22:59:59Z"),
            ("2026-10-24", "2026-10-24T22:59:59Z"),
            ("2026-10-25", "2026-10-25T23:59:59Z"),
            ("1943-06-01", "1943-06-01T21:59:59Z"),
            ("1900-01-01", "1900-01-01T23:59:59Z"),
            ("2199-12-31", "2199-12-31T23:59:59Z"),
        ] {
            let day = Day::parse_iso(day).unwrap();
            assert_eq!(end_of_london_day(day), end);
        }
    }

    proptest! {
        #[test]
        fn the_second_after_the_end_is_the_next_day(number in -25_000i32..80_000) {
            let day = Day::from_number(number).unwrap();
            let end = end_of_london_day(day);
            let second = DateTime::parse_from_rfc3339(&end).unwrap().timestamp();
            prop_assert_eq!(london_day(second), day);
            prop_assert_eq!(london_day_of(&end), Some(day));
            prop_assert_eq!(london_day_of(&utc_stamp(second + 1)), Some(day.plus(1)));
            prop_assert_eq!(london_day(second + 1), day.plus(1));
        }

        #[test]
        fn no_moment_panics(seconds: i64) {
            let _ = (london_day(seconds), utc_stamp(seconds));
        }

        #[test]
        fn london_is_at_most_a_day_ahead(seconds in -2_000_000_000i64..7_000_000_000) {
            let ahead = day_of(seconds).days_until(london_day(seconds));
            prop_assert!((0..=1).contains(&ahead));
        }
    }
}
