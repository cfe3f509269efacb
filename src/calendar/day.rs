//! One civil day, stored as a number so that sorting, subtracting and counting cost nothing.
//!
//! It refuses to know time of day, time zones, holidays and the way people write dates: only the strict
//! ISO form is read here, because that form is read a million times.

use std::fmt;

/// A civil day between 1 January 1900 and 31 December 2199.
///
/// Held as days since 1970-01-01; every constructor keeps it inside the range, so a `Day` in hand is valid.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A day of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    pub const ALL: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];

    /// Three letters: `Fri`.
    pub const fn short(self) -> &'static str {
        match self {
            Weekday::Mon => "Mon",
            Weekday::Tue => "Tue",
            Weekday::Wed => "Wed",
            Weekday::Thu => "Thu",
            Weekday::Fri => "Fri",
            Weekday::Sat => "Sat",
            Weekday::Sun => "Sun",
        }
    }

    /// In full: `Friday`.
    pub const fn long(self) -> &'static str {
        match self {
            Weekday::Mon => "Monday",
            Weekday::Tue => "Tuesday",
            Weekday::Wed => "Wednesday",
            Weekday::Thu => "Thursday",
            Weekday::Fri => "Friday",
            Weekday::Sat => "Saturday",
            Weekday::Sun => "Sunday",
        }
    }

    /// Whether it is Saturday or Sunday.
    pub const fn is_weekend(self) -> bool {
        matches!(self, Weekday::Sat | Weekday::Sun)
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.short())
    }
}

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const FIRST_YEAR: i32 = 1900;
pub(super) const LAST_YEAR: i32 = 2199;

/// From 1 March of year 0 to 1 January 1970. Years are counted from March so that the leap day comes last.
const MARCH_ZERO_TO_EPOCH: i32 = 719_468;
const DAYS_IN_400_YEARS: i32 = 146_097;
const DAYS_IN_4_YEARS: i32 = 1_461;

/// The number of a day that is known to exist; unchecked, for tables worked out at compile time.
pub(super) const fn number_of(year: i32, month: u32, day: u32) -> i32 {
    let (march_year, march_month) = if month > 2 {
        (year, month as i32 - 3)
    } else {
        (year - 1, month as i32 + 9)
    };
    let before_year = 365 * march_year + march_year / 4 - march_year / 100 + march_year / 400;
    // Months from March run 31 30 31 30 31 in fives: 153 days.
    let before_month = (153 * march_month + 2) / 5;
    before_year + before_month + day as i32 - 1 - MARCH_ZERO_TO_EPOCH
}

/// How many days a month has; 0 for a month that does not exist.
pub(super) const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Day {
    /// 1 January 1900, a Monday.
    pub const MIN: Day = Day(number_of(FIRST_YEAR, 1, 1));
    /// 31 December 2199.
    pub const MAX: Day = Day(number_of(LAST_YEAR, 12, 31));

    /// The day, or `None` where it does not exist or lies outside 1900 to 2199.
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        if year < FIRST_YEAR || year > LAST_YEAR || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        Some(Day(number_of(year, month, day)))
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub const fn ymd(self) -> (i32, u32, u32) {
        let quarters = 4 * (self.0 + MARCH_ZERO_TO_EPOCH) + 3;
        let century = quarters / DAYS_IN_400_YEARS;
        let in_century = quarters % DAYS_IN_400_YEARS / 4 * 4 + 3;
        let year_of_century = in_century / DAYS_IN_4_YEARS;
        let day_of_year = in_century % DAYS_IN_4_YEARS / 4;
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let march_year = 100 * century + year_of_century;
        if march_month < 10 {
            (march_year, march_month as u32 + 3, day as u32)
        } else {
            (march_year + 1, march_month as u32 - 9, day as u32)
        }
    }

    pub const fn year(self) -> i32 {
        self.ymd().0
    }

    pub const fn weekday(self) -> Weekday {
        // Day 0, 1 January 1970, was a Thursday.
        Weekday::ALL[(self.0 + 3).rem_euclid(7) as usize]
    }

    /// So many days later (earlier when negative); stops at [`Day::MIN`] and [`Day::MAX`].
    pub const fn plus(self, days: i32) -> Day {
        Day::clamped(self.0.saturating_add(days) as i64)
    }

    /// The same day of another month, or that month's last day; stops at [`Day::MIN`] and [`Day::MAX`].
    pub const fn plus_months(self, months: i32) -> Day {
        let (year, month, day) = self.ymd();
        let count = year as i64 * 12 + month as i64 - 1 + months as i64;
        if count < FIRST_YEAR as i64 * 12 {
            return Day::MIN;
        }
        if count >= (LAST_YEAR as i64 + 1) * 12 {
            return Day::MAX;
        }
        let (year, month) = ((count / 12) as i32, (count % 12) as u32 + 1);
        let last = days_in_month(year, month);
        Day(number_of(year, month, if day < last { day } else { last }))
    }

    /// Days from this day to `later`; negative when `later` is earlier.
    pub const fn days_until(self, later: Day) -> i32 {
        later.0 - self.0
    }

    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day so many days after 1970-01-01, or `None` outside 1900 to 2199.
    pub const fn from_number(number: i32) -> Option<Day> {
        if number < Day::MIN.0 || number > Day::MAX.0 {
            return None;
        }
        Some(Day(number))
    }

    /// The day with that number, or the nearest end of the range.
    pub(super) const fn clamped(number: i64) -> Day {
        if number < Day::MIN.0 as i64 {
            Day::MIN
        } else if number > Day::MAX.0 as i64 {
            Day::MAX
        } else {
            Day(number as i32)
        }
    }

    /// Reads exactly `yyyy-mm-dd`, nothing shorter, longer or padded; `None` for anything else.
    pub fn parse_iso(text: &str) -> Option<Day> {
        Day::from_iso_bytes(text.as_bytes())
    }

    /// The same of the bytes of a text, the other way round from [`Day::iso_bytes`].
    pub fn from_iso_bytes(text: &[u8]) -> Option<Day> {
        let [a, b, c, d, b'-', e, f, b'-', g, h] = *text else {
            return None;
        };
        let digit = |byte: u8| u32::from(byte.wrapping_sub(b'0'));
        let digits = [a, b, c, d, e, f, g, h].map(digit);
        if digits.iter().any(|&value| value > 9) {
            return None;
        }
        let [a, b, c, d, e, f, g, h] = digits;
        let year = a * 1000 + b * 100 + c * 10 + d;
        Day::from_ymd(year as i32, e * 10 + f, g * 10 + h)
    }

    /// The ten bytes of `yyyy-mm-dd`, for writers that take bytes.
    pub const fn iso_bytes(self) -> [u8; 10] {
        const fn digit(value: u32) -> u8 {
            b'0' + (value % 10) as u8
        }
        let (year, month, day) = self.ymd();
        let year = year as u32;
        [
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            b'-',
            digit(month / 10),
            digit(month),
            b'-',
            digit(day / 10),
            digit(day),
        ]
    }

    /// As it is said back to people: `Fri 6 Nov 2026`.
    pub fn long(self) -> String {
        format!("{} {}", self.weekday(), self.short())
    }

    /// Without the weekday: `6 Nov 2026`.
    pub fn short(self) -> String {
        let (year, month, day) = self.ymd();
        let month = MONTHS.get(month as usize - 1).map_or("", |name| &name[..3]);
        format!("{day} {month} {year}")
    }

    /// The month it is in: `November 2026`.
    pub fn month(self) -> String {
        let (year, month, _) = self.ymd();
        let name = MONTHS.get(month as usize - 1).copied();
        format!("{} {year}", name.unwrap_or_default())
    }

    /// Completed years on a day; somebody born on 29 February is a year older on 1 March of a common year.
    ///
    /// Negative when `on` is before `birth`.
    pub const fn age_on(birth: Day, on: Day) -> i32 {
        let (born, born_month, born_day) = birth.ymd();
        let (year, month, day) = on.ymd();
        let before_birthday = month < born_month || (month == born_month && day < born_day);
        year - born - before_birthday as i32
    }
}

impl fmt::Display for Day {
    /// ISO, `2026-11-06`; a width in the format string pads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(std::str::from_utf8(&self.iso_bytes()).unwrap_or_default())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn every_day_of_three_centuries_follows_the_one_before() {
        let (mut year, mut month, mut date) = (FIRST_YEAR, 1, 1);
        for number in Day::MIN.0..=Day::MAX.0 {
            let day = Day::from_number(number).unwrap();
            assert_eq!(day.ymd(), (year, month, date));
            assert_eq!(Day::from_ymd(year, month, date), Some(day));
            assert_eq!(Day::parse_iso(&day.to_string()), Some(day));
            date += 1;
            if date > days_in_month(year, month) {
                (month, date) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
        assert_eq!(year, LAST_YEAR + 1);
    }

    #[test]
    fn agrees_with_chrono() {
        use chrono::{Datelike, NaiveDate};
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        for number in (Day::MIN.0..=Day::MAX.0).step_by(13) {
            let theirs = epoch + chrono::TimeDelta::days(number.into());
            let ours = Day(number);
            assert_eq!(ours.ymd(), (theirs.year(), theirs.month(), theirs.day()));
            assert_eq!(ours.weekday().short(), theirs.weekday().to_string());
        }
    }

    #[test]
    fn reads_only_strict_iso() {
        assert_eq!(day("2026-11-06").long(), "Fri 6 Nov 2026");
        assert_eq!(format!("{:?}", day("1970-01-01")), "1970-01-01");
        assert_eq!(format!("{:>12}|", day("1970-01-01")), "  1970-01-01|");
        for bad in [
            "",
            "2026-11-6",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "1899-12-31",
            "2200-01-01",
            " 2026-11-06",
            "2026/11/06",
            "+026-11-06",
            "2026-11-06T",
            "２026-11-06",
        ] {
            assert_eq!(Day::parse_iso(bad), None, "{bad}");
        }
    }

    #[test]
    fn ages_turn_on_the_birthday() {
        assert_eq!(Day::age_on(day("1990-11-06"), day("2026-11-05")), 35);
        assert_eq!(Day::age_on(day("1990-11-06"), day("2026-11-06")), 36);
        assert_eq!(Day::age_on(day("2008-02-29"), day("2026-02-28")), 17);
        assert_eq!(Day::age_on(day("2008-02-29"), day("2026-03-01")), 18);
    }

    proptest! {
        #[test]
        fn months_clamp_to_the_end(number in -12_000i32..70_000, months in -400i32..400) {
            let from = Day(number);
            let to = from.plus_months(months);
            let ((y, m, d), (year, month, date)) = (from.ymd(), to.ymd());
            prop_assert_eq!(year * 12 + month as i32, y * 12 + m as i32 + months);
            prop_assert_eq!(date, d.min(days_in_month(year, month)));
        }

        #[test]
        fn no_step_leaves_the_range(number in Day::MIN.0..=Day::MAX.0, step: i32) {
            for day in [Day(number).plus(step), Day(number).plus_months(step)] {
                prop_assert!((Day::MIN..=Day::MAX).contains(&day));
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = Day::parse_iso(&text);
        }
    }
}
