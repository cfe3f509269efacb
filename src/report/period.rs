//! The days that a report is about: a month, a quarter, a year, or from one day to another.
//!
//! Knows the calendar and nothing of what is counted. Both ends are inside.

use crate::calendar::Day;

/// What a period was asked for as, which decides what comes before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// So many calendar months.
    Months(i32),
    /// Days from one to another.
    Days,
}

/// The days from one to another, both inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: Day,
    pub to: Day,
    /// What it is called: `2026-Q3`, `October 2026`.
    pub name: String,
    shape: Shape,
}

impl Period {
    /// From one day to another; none where it would end before it starts.
    #[must_use]
    pub fn between(from: Day, to: Day) -> Option<Self> {
        let name = if from == to {
            from.long()
        } else {
            format!("{} to {}", from.long(), to.long())
        };
        (from <= to).then_some(Self {
            from,
            to,
            name,
            shape: Shape::Days,
        })
    }

    /// One day.
    #[must_use]
    pub fn day(day: Day) -> Self {
        Self {
            from: day,
            to: day,
            name: day.long(),
            shape: Shape::Days,
        }
    }

    /// So many months from the first day of one.
    fn months(from: Day, months: i32, name: String) -> Self {
        Self {
            from,
            to: from.plus_months(months).plus(-1),
            name,
            shape: Shape::Months(months),
        }
    }

    /// A month: `2026-10`.
    #[must_use]
    pub fn month(typed: &str) -> Option<Self> {
        let (year, month) = typed.trim().split_once('-')?;
        Some(Self::of_month(first_of(year, digits(month, 2)?)?))
    }

    fn of_month(first: Day) -> Self {
        Self::months(first, 1, first.month())
    }

    /// A quarter of a calendar year, `2026-Q3` (July to September), or of a financial year, `2026-27-Q2` (the same).
    #[must_use]
    pub fn quarter(typed: &str) -> Option<Self> {
        let (year, quarter) = typed.trim().rsplit_once('-')?;
        let quarter = quarter.strip_prefix(['Q', 'q'])?;
        let nth = digits(quarter, 1).filter(|nth| (1..=4).contains(nth))?;
        if year.contains('-') {
            let april = Self::financial_year(year)?.from;
            let from = april.plus_months(i32::try_from(nth - 1).ok()? * 3);
            return Some(Self::months(from, 3, format!("{year}-Q{nth}")));
        }
        Some(Self::of_quarter(first_of(year, nth * 3 - 2)?))
    }

    fn of_quarter(first: Day) -> Self {
        let (year, month, _) = first.ymd();
        Self::months(first, 3, format!("{year}-Q{}", month.div_ceil(3)))
    }

    /// A financial year, `2026-27` (April to March), or a calendar year, `2026`.
    #[must_use]
    pub fn year(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if typed.contains('-') {
            return Self::financial_year(typed);
        }
        Some(Self::months(first_of(typed, 1)?, 12, typed.to_owned()))
    }

    fn financial_year(typed: &str) -> Option<Self> {
        let (year, next) = typed.split_once('-')?;
        let from = first_of(year, 4)?;
        let follows = u32::try_from((from.year() + 1) % 100).ok()?;
        (digits(next, 2)? == follows).then(|| Self::months(from, 12, typed.to_owned()))
    }

    /// The calendar quarter that was over last on a day.
    #[must_use]
    pub fn last_quarter(today: Day) -> Self {
        let (year, month, _) = today.ymd();
        let first = Day::from_ymd(year, (month - 1) / 3 * 3 + 1, 1).unwrap_or(today);
        Self::of_quarter(first.plus_months(-3))
    }

    /// The period before: the month before a month, the quarter before a quarter, as many days before other days.
    #[must_use]
    pub fn previous(&self) -> Self {
        match self.shape {
            Shape::Months(1) => Self::of_month(self.from.plus_months(-1)),
            Shape::Months(months) => {
                let from = self.from.plus_months(-months);
                let name = match months {
                    3 if self.name.matches('-').count() == 1 => return Self::of_quarter(from),
                    3 => format!("{}-Q{}", financial(from), (from.ymd().1 + 8) % 12 / 3 + 1),
                    _ if self.name.contains('-') => financial(from),
                    _ => from.year().to_string(),
                };
                Self::months(from, months, name)
            }
            Shape::Days => {
                let days = self.from.days_until(self.to) + 1;
                let (from, to) = (self.from.plus(-days), self.to.plus(-days));
                Self::between(from, to).unwrap_or_else(|| Self::day(from))
            }
        }
    }

    /// Whether a day is inside.
    #[must_use]
    pub fn has(&self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// The financial year, `2026-27`, that a day is in.
fn financial(day: Day) -> String {
    let (year, month, _) = day.ymd();
    let begins = if month < 4 { year - 1 } else { year };
    format!("{begins}-{:02}", (begins + 1) % 100)
}

fn first_of(year: &str, month: u32) -> Option<Day> {
    Day::from_ymd(i32::try_from(digits(year, 4)?).ok()?, month, 1)
}

fn digits(text: &str, length: usize) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(period: Option<Period>) -> Option<String> {
        period.map(|p| format!("{}: {} {}", p.name, p.from, p.to))
    }

    #[test]
    fn periods_are_read_as_boards_name_them() {
        for (found, wanted) in [
            (
                Period::month("2026-02"),
                "February 2026: 2026-02-01 2026-02-28",
            ),
            (
                Period::month("2028-02"),
                "February 2028: 2028-02-01 2028-02-29",
            ),
            (Period::quarter("2026-Q3"), "2026-Q3: 2026-07-01 2026-09-30"),
            (
                Period::quarter("2026-27-q4"),
                "2026-27-Q4: 2027-01-01 2027-03-31",
            ),
            (Period::year("2026-27"), "2026-27: 2026-04-01 2027-03-31"),
            (Period::year("1999-00"), "1999-00: 1999-04-01 2000-03-31"),
            (Period::year("2026"), "2026: 2026-01-01 2026-12-31"),
        ] {
            assert_eq!(said(found).as_deref(), Some(wanted));
        }
        for wrong in [
            "2026-Q5",
            "2026-Q0",
            "26-Q1",
            "2026Q1",
            "2026-28-Q1",
            "",
            "2026-Q",
        ] {
            assert_eq!(said(Period::quarter(wrong)), None, "{wrong}");
        }
        for wrong in ["2026-13", "2026-00", "2026-1", "October"] {
            assert_eq!(said(Period::month(wrong)), None, "{wrong}");
        }
        for wrong in ["2026-28", "2026-2027", "26", "26-27"] {
            assert_eq!(said(Period::year(wrong)), None, "{wrong}");
        }
    }

    #[test]
    fn the_period_before_is_one_of_its_kind() {
        let before = |period: Option<Period>| said(period.map(|p| p.previous()));
        for (found, wanted) in [
            (
                before(Period::month("2026-01")),
                "December 2025: 2025-12-01 2025-12-31",
            ),
            (
                before(Period::quarter("2026-Q1")),
                "2025-Q4: 2025-10-01 2025-12-31",
            ),
            (
                before(Period::quarter("2026-27-Q1")),
                "2025-26-Q4: 2026-01-01 2026-03-31",
            ),
            (
                before(Period::quarter("2026-27-Q4")),
                "2026-27-Q3: 2026-10-01 2026-12-31",
            ),
            (
                before(Period::year("2026-27")),
                "2025-26: 2025-04-01 2026-03-31",
            ),
            (before(Period::year("2026")), "2025: 2025-01-01 2025-12-31"),
        ] {
            assert_eq!(found.as_deref(), Some(wanted));
        }
        let day = |text| Day::parse_iso(text).unwrap();
        let ten = Period::between(day("2026-11-11"), day("2026-11-20")).unwrap();
        assert_eq!(
            (ten.previous().from, ten.previous().to),
            (day("2026-11-01"), day("2026-11-10"))
        );
        assert_eq!(Period::between(day("2026-11-11"), day("2026-11-10")), None);
        assert!(ten.has(day("2026-11-20")) && !ten.has(day("2026-11-21")));
    }

    #[test]
    fn the_last_quarter_is_the_one_that_is_over() {
        let last = |today| Period::last_quarter(Day::parse_iso(today).unwrap()).name;
        assert_eq!(last("2026-11-22"), "2026-Q3");
        assert_eq!(last("2026-01-01"), "2025-Q4");
        assert_eq!(last("2026-03-31"), "2025-Q4");
        assert_eq!(last("2026-04-01"), "2026-Q1");
    }
}
