//! Rules that come round again: every month, every three months, until something ends them.
//!
//! Each round is an action of its own, of which one at most is open. How a single round stands is in `standing`.

use crate::calendar::{Day, Offset};
use crate::protocol::candidate::{Candidate, Maker};
use crate::protocol::occurrence::Occurrence;
use crate::protocol::trigger::Trigger;

/// So many occurrences of one recurring rule are looked at on either side of today, whenever the rule began.
const MOST_OCCURRENCES: i32 = 1_200;

/// No rule recurs more often than every day of the calendar.
const EVERY_DAY: i32 = Day::MIN.days_until(Day::MAX);

/// How many occurrences of a recurring rule have come by a day; each is later than the one before.
fn begun_by(today: Day, nth: impl Fn(i32) -> Day) -> i32 {
    let (mut come, mut ahead) = (0, MOST_OCCURRENCES);
    if nth(ahead) <= today {
        (come, ahead) = (ahead, EVERY_DAY);
    }
    while come < ahead {
        let middle = come + (ahead - come) / 2;
        if nth(middle) <= today {
            come = middle + 1;
        } else {
            ahead = middle;
        }
    }
    come
}

impl<'r, 'c> Maker<'_, 'r, 'c> {
    /// The end of a recurring rule, or the day on which what keeps it going beyond that is over.
    fn kept_on(&self, end: Day, of: &Occurrence<'c>) -> Day {
        let ground = self.ground;
        let holds = |day: Day| {
            let mut keeps = self.rule.goes_on_while.iter();
            keeps.any(|condition| ground.holds(*condition, day, of, None))
        };
        if !holds(end) {
            return end;
        }
        let mut changes = ground.change_days().iter().copied();
        changes
            .find(|day| *day > end && !holds(*day))
            .unwrap_or(Day::MAX)
    }

    /// Every round of a recurring rule that is looked at.
    pub fn each(
        &self,
        candidate: &Candidate<'r, 'c>,
        (first, each, until): (Offset, Offset, Option<Trigger>),
        through: Day,
        found: &mut Vec<Candidate<'r, 'c>>,
    ) {
        let Some(start) = candidate.of.on else { return };
        let calendar = self.ground.calendar;
        let mut last = through;
        if let Some(until) = until {
            let mut end: Option<Day> = None;
            self.ground.occurrences(until, |of| end = end.max(of.on));
            last = end.map_or(last, |end| self.kept_on(end, &candidate.of).min(last));
        }
        if let Some(released) = self
            .ground
            .released()
            .filter(|on| candidate.ends_at_release(*on))
        {
            last = last.min(released);
        }
        if let Some((lapsed, _)) = candidate.lapsed {
            last = last.min(lapsed);
        }
        let nth = |n: i32| -> (Day, Offset) {
            let further = Offset::new(each.amount.saturating_mul(n), each.unit);
            if first.unit == each.unit {
                let whole = Offset::new(first.amount.saturating_add(further.amount), each.unit);
                return (calendar.apply(start, whole), whole);
            }
            // Told apart by how far after the first, when the two are counted in different units.
            (
                calendar.apply(calendar.apply(start, first), further),
                further,
            )
        };
        let opening = |day: Day| {
            self.rule.opens.map_or(day, |opens| {
                calendar.apply(day, Offset::new(-opens.amount.abs(), opens.unit))
            })
        };
        let begun = begun_by(self.ground.today, |n| nth(n).0);
        let start = begun.saturating_sub(MOST_OCCURRENCES).max(0);
        let since = candidate.since;
        for n in start..begun.saturating_add(MOST_OCCURRENCES) {
            let (day, distance) = nth(n);
            if day > last {
                break;
            }
            let (next, _) = nth(n + 1);
            let mut one = Candidate {
                nth: Some(distance),
                next_opens: (next > day).then(|| opening(next)),
                since: if n == 0 { since } else { opening(day) },
                sum: Some(day),
                due: Some(day),
                opens: Some(opening(day)),
                ..*candidate
            };
            self.keep(&mut one, found);
            // At the end of the calendar days no longer move on.
            if next <= day {
                break;
            }
        }
    }
}
