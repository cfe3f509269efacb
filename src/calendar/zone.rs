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

    proptest! {
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
