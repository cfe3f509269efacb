//! How "6 of the last 12 months" and "3 of the last 5 years" are counted in days. Every such count is made here.
//!
//! The Essex document (Annex E) says how much and of what, and leaves open how months are counted. Decided here:
//! - The day looked at counts, as everything is looked at as it stands at the end of a day. So the last 12 months, looked at
//!   on 30 June 2026, are 1 July 2025 to 30 June 2026.
//! - Months are calendar months, as everywhere in this program, and a year is twelve of them.
//! - Days of broken stays are added up. What they have to reach is the number of days in the last 6 calendar months (or 3
//!   years) of the look-back: 181 to 184 days (1,095 or 1,096). "Half of the days" would want 183 days of somebody who was
//!   there for the whole of January to June.
//! - For the same reason one unbroken stretch of 6 calendar months (or 3 years) is enough wherever it lies in the look-back,
//!   though it has a day or three fewer than the last 6 months have.
//!
//! Refuses to know where anybody lived.

use super::spans::{Span, Spans};
use crate::calendar::Day;

/// The years for which family must have lived there (Essex, Annex E), in months.
const FAMILY_MONTHS: i32 = 60;

/// One of the two measures of residence (Essex, Annex E).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    SixOfTwelveMonths,
    ThreeOfFiveYears,
}

impl Measure {
    /// How far back is looked, in calendar months.
    #[must_use]
    pub const fn look_back_months(self) -> i32 {
        match self {
            Self::SixOfTwelveMonths => 12,
            Self::ThreeOfFiveYears => 60,
        }
    }

    /// How much of it is needed, in calendar months.
    #[must_use]
    pub const fn needed_months(self) -> i32 {
        match self {
            Self::SixOfTwelveMonths => 6,
            Self::ThreeOfFiveYears => 36,
        }
    }

    /// The days that are looked at; the last of them is the day itself.
    #[must_use]
    pub fn look_back(self, on: Day) -> Option<Span> {
        Span::new(on.plus(1).plus_months(-self.look_back_months()), on)
    }

    /// How many days added up are enough.
    #[must_use]
    pub fn needed_days(self, on: Day) -> i32 {
        let end = on.plus(1);
        end.plus_months(-self.needed_months()).days_until(end)
    }

    /// Whether so many days, or one unbroken stretch among them, are enough. The days lie in the look-back.
    #[must_use]
    pub fn is_reached(self, on: Day, days: &Spans) -> bool {
        let by_calendar = |span: Span| complete_on(span.from(), self.needed_months()) <= span.to();
        days.days() >= self.needed_days(on) || days.iter().any(by_calendar)
    }
}

/// The day at the end of which family that came on a day has lived there for five years.
#[must_use]
pub fn family_complete_on(since: Day) -> Day {
    complete_on(since, FAMILY_MONTHS)
}

/// The last day of so many calendar months that begin on a day.
fn complete_on(from: Day, months: i32) -> Day {
    from.plus_months(months).plus(-1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn the_look_back_and_the_days_needed() {
        use Measure::{SixOfTwelveMonths as Six, ThreeOfFiveYears as Three};
        for (measure, on, from, days, needed) in [
            // June 30, May 31, Apr 30, Mar 31, Feb 28, Jan 31 = 181.
            (Six, "2026-06-30", "2025-07-01", 365, 181),
            // 23 May to 22 Nov: 9 of May, 30, 31, 31, 30, 31, 22 = 184.
            (Six, "2026-11-22", "2025-11-23", 365, 184),
            // Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 29 = 182; the leap day makes the year 366.
            (Six, "2028-02-29", "2027-03-01", 366, 182),
            // 31 Aug less 6 months is 28 Feb: 1 of Feb, 31, 30, 31, 30, 31, 30 of Aug = 184.
            (Six, "2026-08-30", "2025-08-31", 365, 184),
            // 23 Nov 2023 to 22 Nov 2026 has 29 Feb 2024: 3 x 365 + 1; five years from 2021 have that one too.
            (Three, "2026-11-22", "2021-11-23", 1826, 1096),
            // 1 Jul 2024 to 30 Jun 2027 has no leap day; 1 Jul 2022 onward has that of 2024.
            (Three, "2027-06-30", "2022-07-01", 1826, 1095),
        ] {
            let look_back = measure.look_back(day(on)).unwrap();
            assert_eq!(
                (look_back.from(), look_back.to()),
                (day(from), day(on)),
                "{on}"
            );
            assert_eq!(look_back.days(), days, "{on}");
            assert_eq!(measure.needed_days(day(on)), needed, "{on}");
        }
    }

    #[test]
    fn whole_calendar_months_are_enough_wherever_they_lie() {
        let on = day("2026-11-22");
        let reached = |from, to| {
            Measure::SixOfTwelveMonths.is_reached(on, &Spans::of(Span::new(day(from), day(to))))
        };
        // January to June has 181 days, fewer than the 184 of the last six months, and is six months all the same.
        assert!(reached("2026-01-01", "2026-06-30"));
        assert!(!reached("2026-01-01", "2026-06-29"));
        assert!(!reached("2026-01-02", "2026-06-30"));
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        for on in [Day::MIN, Day::MAX] {
            for measure in [Measure::SixOfTwelveMonths, Measure::ThreeOfFiveYears] {
                assert!(measure.look_back(on).is_some());
            }
        }
        assert_eq!(family_complete_on(day("2021-11-23")), day("2026-11-22"));
        assert_eq!(family_complete_on(day("2020-02-29")), day("2025-02-27"));
    }
}
