//! Counting against the calendar: working days, offsets from a day, and the day of release.
//!
//! It refuses to know why something is due; it is given a day and a distance. Weekdays are counted in closed
//! form and holidays found by bisection, so that no count walks day by day however long it is.

use std::borrow::Cow;

use super::day::Day;
use super::holidays::{self, BankHoliday};
use super::offset::{Offset, Unit};

/// The working days of England and Wales, with any bank holidays that were added to it.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Day numbers of the holidays that fall on weekdays, ascending, without repeats.
    closed: Cow<'static, [i32]>,
    /// Added holidays, ascending by day.
    extra: Vec<BankHoliday>,
}

impl Default for Calendar {
    fn default() -> Calendar {
        Calendar::england_and_wales()
    }
}

impl Calendar {
    /// Bank holidays by rule and proclamation from 1978; before then only weekends are left out.
    pub const fn england_and_wales() -> Calendar {
        Calendar {
            closed: Cow::Borrowed(&holidays::DAYS),
            extra: Vec::new(),
        }
    }

    /// The same calendar with more bank holidays; one on a day that has a name already renames it.
    pub fn with_extra(mut self, extra: impl IntoIterator<Item = BankHoliday>) -> Calendar {
        for holiday in extra {
            let number = holiday.on.number();
            if !holiday.on.weekday().is_weekend()
                && let Err(place) = self.closed.binary_search(&number)
            {
                self.closed.to_mut().insert(place, number);
            }
            match self
                .extra
                .binary_search_by_key(&holiday.on, |other| other.on)
            {
                Ok(place) => self.extra[place] = holiday,
                Err(place) => self.extra.insert(place, holiday),
            }
        }
        self
    }

    /// Whether it is neither a Saturday, nor a Sunday, nor a bank holiday.
    pub fn is_working(&self, day: Day) -> bool {
        !day.weekday().is_weekend() && self.closed.binary_search(&day.number()).is_err()
    }

    /// The name of a bank holiday; `None` on any other day, weekends included.
    pub fn holiday_name(&self, day: Day) -> Option<&str> {
        match self.extra.binary_search_by_key(&day, |holiday| holiday.on) {
            Ok(place) => self.extra.get(place).map(|holiday| holiday.name.as_str()),
            Err(_) => holidays::name_of(day.number()),
        }
    }

    /// The bank holidays of a year in order, added ones among them; none outside 1900 to 2199.
    pub fn holidays_of(&self, year: i32) -> Vec<BankHoliday> {
        let (Some(first), Some(last)) = (Day::from_ymd(year, 1, 1), Day::from_ymd(year, 12, 31))
        else {
            return Vec::new();
        };
        let in_year = |number: &i32| (first.number()..=last.number()).contains(number);
        let place = self
            .closed
            .partition_point(|&number| number < first.number());
        let closed = self.closed.iter().skip(place).copied().take_while(in_year);
        let extra = self.extra.iter().map(|holiday| holiday.on.number());
        // Added holidays on weekends are named days too, though they close nothing.
        let mut days: Vec<i32> = closed.chain(extra.filter(in_year)).collect();
        days.sort_unstable();
        days.dedup();
        days.into_iter()
            .filter_map(Day::from_number)
            .filter_map(|on| {
                let name = self.holiday_name(on)?.to_owned();
                Some(BankHoliday { on, name })
            })
            .collect()
    }

    /// The working day `n` working days after a day (before it when negative); that day is not counted.
    ///
    /// With `n` = 0 it is the day itself, working or not. Stops at the first and last working day there is.
    pub fn add_working_days(&self, from: Day, n: i32) -> Day {
        let ahead = i64::from(n);
        match n {
            0 => from,
            1.. => self.nth_working(i64::from(self.worked_to(from)) + ahead),
            // The day before `from` may not exist; what was worked up to `from` can still be told.
            _ => {
                let before = self.worked_to(from) - i32::from(self.is_working(from));
                self.nth_working(i64::from(before) + 1 + ahead)
            }
        }
    }

    /// How many working days lie after `from` up to and including `to`, the inverse of adding them.
    ///
    /// When `to` is earlier: minus the working days from `to` on, `from` not counted.
    pub fn working_days_between(&self, from: Day, to: Day) -> i32 {
        if from <= to {
            return self.worked_to(to) - self.worked_to(from);
        }
        let before = |day: Day| self.worked_to(day) - i32::from(self.is_working(day));
        before(to) - before(from)
    }

    /// The day at a distance from another; stops at the ends of the calendar.
    pub fn apply(&self, anchor: Day, offset: Offset) -> Day {
        match offset.unit {
            Unit::Days => anchor.plus(offset.amount),
            Unit::Weeks => anchor.plus(offset.amount.saturating_mul(7)),
            Unit::Months => anchor.plus_months(offset.amount),
            Unit::WorkingDays => self.add_working_days(anchor, offset.amount),
        }
    }

    /// The non-working days between the two ends of an offset in working days, earliest first, and why:
    /// `Saturday`, `Sunday` or the name of the holiday. Empty for every other unit.
    pub fn skipped(&self, anchor: Day, offset: Offset) -> Vec<(Day, String)> {
        if offset.unit != Unit::WorkingDays || offset.amount == 0 {
            return Vec::new();
        }
        let end = self.apply(anchor, offset);
        let (first, last) = (anchor.min(end), anchor.max(end));
        (first.number() + 1..last.number())
            .filter_map(Day::from_number)
            .filter_map(|day| Some((day, self.why_not_working(day)?.to_owned())))
            .collect()
    }

    /// Why a day is not a working day: `Saturday`, `Sunday` or the holiday's name; `None` if it is one.
    pub fn why_not_working(&self, day: Day) -> Option<&str> {
        if day.weekday().is_weekend() {
            return Some(day.weekday().long());
        }
        self.holiday_name(day)
    }

    /// The day itself if it is a working day, else the last one before it.
    pub fn previous_working(&self, day: Day) -> Day {
        if self.is_working(day) {
            return day;
        }
        self.nth_working(i64::from(self.worked_to(day)))
    }

    /// The day somebody due out on `day` leaves: back until neither that day nor the next is non-working.
    ///
    /// The practice under the Offenders (Day of Release from Detention) Act 2023, so that nobody leaves
    /// with the offices shut or about to shut.
    pub fn release_day(&self, day: Day) -> Day {
        let mut day = day;
        while !(self.is_working(day) && self.is_working(day.plus(1))) && day > Day::MIN {
            day = day.plus(-1);
        }
        day
    }

    /// Whether the day lies beyond the published bank holidays, where more may yet be proclaimed.
    pub fn is_provisional(&self, day: Day) -> bool {
        day.number() > holidays::LAST_PROCLAIMED
    }

    /// Working days from the first of the calendar up to and including a day.
    fn worked_to(&self, day: Day) -> i32 {
        let shut = self
            .closed
            .partition_point(|&holiday| holiday <= day.number());
        weekdays_to(day.number()) - shut as i32
    }

    /// The working day that has `nth - 1` others before it, or the nearest end of the calendar.
    fn nth_working(&self, nth: i64) -> Day {
        let all = i64::from(self.worked_to(Day::MAX));
        let nth = nth.clamp(1, all) as i32;
        // A holiday lies before the answer when fewer than `nth` working days lie before the holiday.
        let (mut low, mut high) = (0, self.closed.len());
        while low < high {
            let middle = low.midpoint(high);
            let worked_before = weekdays_to(self.closed[middle]) - 1 - middle as i32;
            if worked_before < nth {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let weekdays = nth + low as i32 - 1;
        Day::MIN.plus(weekdays / 5 * 7 + weekdays % 5)
    }
}

/// Days from Monday to Friday up to and including a day number; the calendar begins on a Monday.
const fn weekdays_to(number: i32) -> i32 {
    let since = number - Day::MIN.number();
    let in_week = since % 7 + 1;
    since / 7 * 5 + if in_week < 5 { in_week } else { 5 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn holiday(on: &str, name: &str) -> BankHoliday {
        let name = name.to_owned();
        BankHoliday { on: day(on), name }
    }

    fn any_day() -> impl Strategy<Value = Day> {
        (Day::MIN.number()..=Day::MAX.number()).prop_map(|number| Day::from_number(number).unwrap())
    }

    /// Far enough from both ends that no count stops at them.
    fn inner_day() -> impl Strategy<Value = Day> {
        (-20_000i32..78_000).prop_map(|number| Day::from_number(number).unwrap())
    }

    #[test]
    fn release_moves_back_before_weekends_and_holidays() {
        let calendar = Calendar::england_and_wales();
        for (due, out) in [
            ("2026-12-25", "2026-12-23"),
            ("2026-12-28", "2026-12-23"),
            ("2027-01-15", "2027-01-14"),
            ("2027-03-25", "2027-03-24"),
            ("2026-11-17", "2026-11-17"),
        ] {
            assert_eq!(calendar.release_day(day(due)), day(out), "{due}");
        }
    }

    #[test]
    fn skipped_days_say_why() {
        let calendar = Calendar::england_and_wales();
        let offset = Offset::new(-1, Unit::WorkingDays);
        let skipped = calendar.skipped(day("2026-12-29"), offset);
        let words: Vec<String> = skipped
            .iter()
            .map(|(on, why)| format!("{on} {why}"))
            .collect();
        assert_eq!(
            words,
            [
                "2026-12-25 Christmas Day",
                "2026-12-26 Saturday",
                "2026-12-27 Sunday",
                "2026-12-28 Boxing Day (substitute day)",
            ]
        );
        assert!(
            calendar
                .skipped(day("2026-12-29"), Offset::new(9, Unit::Days))
                .is_empty()
        );
    }

    #[test]
    fn added_holidays_count_once() {
        let plain = Calendar::england_and_wales();
        let calendar = plain.clone().with_extra([
            holiday("2027-06-14", "Extra day"),
            holiday("2027-06-13", "On a Sunday"),
            holiday("2026-12-25", "Renamed"),
            holiday("2027-06-14", "Extra day again"),
        ]);
        assert_eq!(
            calendar.holiday_name(day("2027-06-14")),
            Some("Extra day again")
        );
        assert_eq!(calendar.holiday_name(day("2026-12-25")), Some("Renamed"));
        assert!(!calendar.is_working(day("2027-06-14")));
        assert_eq!(
            calendar.add_working_days(day("2027-06-11"), 1),
            day("2027-06-15")
        );
        assert_eq!(
            calendar.add_working_days(day("2026-12-24"), 1),
            day("2026-12-29")
        );
        assert_eq!(
            calendar.holidays_of(2027).len(),
            plain.holidays_of(2027).len() + 2
        );
        assert_eq!(calendar.holidays_of(2026).len(), 8);
        assert!(calendar.holidays_of(i32::MIN).is_empty());
    }

    #[test]
    fn published_days_are_settled() {
        let calendar = Calendar::england_and_wales();
        assert!(!calendar.is_provisional(day("2028-12-31")));
        assert!(calendar.is_provisional(day("2029-01-01")));
    }

    proptest! {
        #[test]
        fn counting_agrees_with_walking(
            from in inner_day(),
            n in -300i32..300,
            extra in prop::collection::vec(-200i32..200, 0..9),
        ) {
            let extra = extra.into_iter().map(|days| BankHoliday {
                on: from.plus(days),
                name: "Extra day".to_owned(),
            });
            let calendar = Calendar::england_and_wales().with_extra(extra);
            let (mut walked, mut left) = (from, n.abs());
            while left > 0 {
                walked = walked.plus(n.signum());
                left -= i32::from(calendar.is_working(walked));
            }
            prop_assert_eq!(calendar.add_working_days(from, n), walked);
            prop_assert_eq!(calendar.working_days_between(from, walked), n);
        }

        #[test]
        fn working_days_never_land_on_another(from in any_day(), n: i32) {
            prop_assume!(n != 0);
            let calendar = Calendar::england_and_wales();
            prop_assert!(calendar.is_working(calendar.add_working_days(from, n)));
        }

        #[test]
        fn more_working_days_are_later(from in inner_day(), n in -2000i32..2000) {
            let calendar = Calendar::england_and_wales();
            let (near, far) = (calendar.add_working_days(from, n), calendar.add_working_days(from, n + 1));
            prop_assert!(near < far);
            prop_assert!(near <= calendar.add_working_days(from.plus(1), n));
        }

        #[test]
        fn before_undoes_after(from in inner_day(), amount in -5000i32..5000, weeks: bool) {
            let calendar = Calendar::england_and_wales();
            let amount = if weeks { amount / 7 } else { amount };
            let offset = Offset::new(amount, if weeks { Unit::Weeks } else { Unit::Days });
            let there = calendar.apply(from, offset);
            prop_assert_eq!(calendar.apply(there, offset.negated()), from);
        }

        #[test]
        fn nobody_leaves_with_the_offices_shut(due in inner_day()) {
            let calendar = Calendar::england_and_wales();
            let out = calendar.release_day(due);
            prop_assert!(out <= due && due.days_until(out) > -8);
            prop_assert!(calendar.is_working(out) && calendar.is_working(out.plus(1)));
            prop_assert_eq!(calendar.release_day(out), out);
        }

        #[test]
        fn previous_working_is_the_nearest(day in any_day()) {
            let calendar = Calendar::england_and_wales();
            let found = calendar.previous_working(day);
            prop_assert!(calendar.is_working(found) && found <= day);
            prop_assert_eq!(calendar.working_days_between(found, day), 0);
        }
    }
}
