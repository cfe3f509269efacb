//! The phrases that every screen shares: a day, how far off it is, how many of something.
//!
//! It refuses to know what is overdue. It is handed two days and puts the distance into words; whether anything has to
//! be done by that day is asked of the protocols.

use crate::calendar::Day;

/// A day as people read it: `Fri 6 Nov 2026`.
pub fn day(day: Day) -> String {
    day.long()
}

/// "6 Nov" where the year goes without saying, beside a count of days; "6 Nov 2028" further away than most of a year.
pub fn near_day(day: Day, today: Day) -> String {
    let short = day.short();
    if today.days_until(day).abs() < 300 {
        short
            .rsplit_once(' ')
            .map_or(short.clone(), |(near, _)| near.to_owned())
    } else {
        short
    }
}

/// A day as people read it, or `no date`.
pub fn maybe_day(day: Option<Day>) -> String {
    day.map_or_else(|| "no date".to_owned(), self::day)
}

/// How far off a due day is: `in 4 days`, `tomorrow`, `today`, `1 day late`.
pub fn when(due: Day, today: Day) -> String {
    match today.days_until(due) {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days if days > 0 => format!("in {days} days"),
        days => format!(
            "{} late",
            count(u64::from(days.unsigned_abs()), "day", "days")
        ),
    }
}

/// How long ago something happened: `today`, `yesterday`, `12 days ago`; a day still to come is `in 4 days`.
pub fn ago(happened: Day, today: Day) -> String {
    match happened.days_until(today) {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days if days > 0 => format!("{days} days ago"),
        _ => when(happened, today),
    }
}

/// A due day with its distance: `Fri 6 Nov 2026 (52 days late)`.
pub fn due(due: Day, today: Day) -> String {
    format!("{} ({})", day(due), when(due, today))
}

/// Which of LATE, TODAY and SOON stands before an open thing to do; nothing when it is further off than the horizon.
/// These words carry the meaning, colour never does alone.
pub fn late_word(due: Day, today: Day, horizon: u32) -> &'static str {
    match today.days_until(due) {
        0 => "TODAY",
        days if days < 0 => "LATE",
        days if i64::from(days) <= i64::from(horizon) => "SOON",
        _ => "",
    }
}

/// A number with its noun: `1 person`, `3 people`, `no people`.
pub fn plural(n: usize, one: &str, many: &str) -> String {
    match n {
        0 => format!("no {many}"),
        _ => count(n as u64, one, many),
    }
}

fn count(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// What is said when the day that counts as today is not the real one.
pub fn pretended(today: Day) -> String {
    format!("as if today were {}", day(today))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: u32) -> Day {
        Day::from_ymd(2026, 11, day).unwrap()
    }

    #[test]
    fn a_day_has_its_weekday() {
        assert_eq!(day(on(6)), "Fri 6 Nov 2026");
        assert_eq!(maybe_day(None), "no date");
    }

    #[test]
    fn how_far_off_a_day_is() {
        let today = on(6);
        let said: Vec<String> = [10, 7, 6, 5, 4].map(|d| when(on(d), today)).into();
        assert_eq!(
            said,
            [
                "in 4 days",
                "tomorrow",
                "today",
                "1 day late",
                "2 days late"
            ]
        );
        let said: Vec<String> = [10, 7, 6, 5, 4].map(|d| ago(on(d), today)).into();
        assert_eq!(
            said,
            ["in 4 days", "tomorrow", "today", "yesterday", "2 days ago"]
        );
        assert_eq!(due(on(4), today), "Wed 4 Nov 2026 (2 days late)");
    }

    #[test]
    fn today_is_never_late() {
        let today = on(6);
        let words: Vec<&str> = [5, 6, 7, 20, 21]
            .map(|d| late_word(on(d), today, 14))
            .into();
        assert_eq!(words, ["LATE", "TODAY", "SOON", "SOON", ""]);
    }

    #[test]
    fn numbers_agree_with_their_nouns() {
        let said: Vec<String> = [0, 1, 2].map(|n| plural(n, "person", "people")).into();
        assert_eq!(said, ["no people", "1 person", "2 people"]);
    }
}
