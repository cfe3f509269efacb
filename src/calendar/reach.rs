//! The sum of a day and a distance that says so when it leaves the calendar, for answers that are shown as they are.
//!
//! A window or a duty that would run past the last day may stop there; a sum that somebody asked for may not. It refuses to
//! count by itself: it looks at whether [`Calendar::apply`] went the whole way.

use super::day::Day;
use super::offset::{Offset, Unit};
use super::working::Calendar;

impl Calendar {
    /// The day at a distance from another, or `None` where that lies outside 1900 to 2199.
    pub fn checked_apply(&self, anchor: Day, offset: Offset) -> Option<Day> {
        let day = self.apply(anchor, offset);
        let amount = i64::from(offset.amount);
        let months = |day: Day| {
            let (year, month, _) = day.ymd();
            i64::from(year) * 12 + i64::from(month)
        };
        let went_all_the_way = match offset.unit {
            Unit::Days => i64::from(anchor.days_until(day)) == amount,
            Unit::Weeks => i64::from(anchor.days_until(day)) == amount * 7,
            Unit::Months => months(day) - months(anchor) == amount,
            Unit::WorkingDays => i64::from(self.working_days_between(anchor, day)) == amount,
        };
        went_all_the_way.then_some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const UNITS: [Unit; 4] = [Unit::Days, Unit::Weeks, Unit::Months, Unit::WorkingDays];

    #[test]
    fn a_sum_that_leaves_the_calendar_has_no_day() {
        let calendar = Calendar::england_and_wales();
        let sum = |from: &str, offset: &str| {
            let offset = Offset::parse(offset).unwrap();
            calendar
                .checked_apply(Day::parse_iso(from).unwrap(), offset)
                .map(|day| day.to_string())
        };
        let some = |day: &str| Some(day.to_owned());
        assert_eq!(sum("2026-12-18", "+3 working days"), some("2026-12-23"));
        assert_eq!(sum("2199-12-30", "1 day"), some("2199-12-31"));
        assert_eq!(sum("2199-12-30", "2 days"), None);
        assert_eq!(sum("2199-12-24", "1 week"), some("2199-12-31"));
        assert_eq!(sum("2199-12-24", "2 weeks"), None);
        assert_eq!(sum("2199-11-30", "1 month"), some("2199-12-30"));
        assert_eq!(sum("2199-11-30", "2 months"), None);
        assert_eq!(sum("1900-01-31", "-1 day"), some("1900-01-30"));
        assert_eq!(sum("1900-01-31", "-1 month"), None);
        assert_eq!(sum("1900-01-01", "-1 working day"), None);
        assert_eq!(sum("1900-01-02", "-1 working day"), some("1900-01-01"));
        assert_eq!(sum("2199-12-31", "1 working day"), None);
        assert_eq!(sum("2026-12-19", "0 working days"), some("2026-12-19"));
        assert_eq!(sum("2026-12-18", "999999 years"), None);
    }

    proptest! {
        #[test]
        fn well_inside_the_calendar_it_is_the_plain_sum(
            number in 0i32..40_000, amount in -800i32..800, unit in 0usize..4,
        ) {
            let calendar = Calendar::england_and_wales();
            let (day, offset) = (Day::from_number(number).unwrap(), Offset::new(amount, UNITS[unit]));
            prop_assert_eq!(calendar.checked_apply(day, offset), Some(calendar.apply(day, offset)));
        }

        #[test]
        fn no_distance_panics(amount: i32, number in Day::MIN.number()..=Day::MAX.number(), unit in 0usize..4) {
            let day = Day::from_number(number).unwrap();
            let _ = Calendar::england_and_wales().checked_apply(day, Offset::new(amount, UNITS[unit]));
        }
    }
}
