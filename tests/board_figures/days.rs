//! Days counted by themselves, for figures that are worked out beside the program.

/// Days since some day long ago.
pub fn number(day: &str) -> i64 {
    let part = |range: std::ops::Range<usize>| day[range].parse::<i64>().expect("an ISO day");
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
}

/// Days from one to another.
pub fn between(from: &str, to: &str) -> i64 {
    number(to) - number(from)
}

/// Monday is 0: 22 November 2026 was a Sunday.
pub fn weekday(day: i64) -> i64 {
    (day - number("2026-11-22") - 1).rem_euclid(7)
}
