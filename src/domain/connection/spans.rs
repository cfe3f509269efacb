//! Stretches of days, both ends counted, and what can be done with several: put together, cut, taken away, counted.
//!
//! Knows nothing of homes or prisons, and nothing of how long is long enough.

use crate::calendar::Day;
use std::fmt;

/// Days from one to another, both of them counted; never empty.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    from: Day,
    to: Day,
}

impl Span {
    /// The days from one to another, or `None` where the last is before the first.
    #[must_use]
    pub fn new(from: Day, to: Day) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    #[must_use]
    pub fn from(self) -> Day {
        self.from
    }

    #[must_use]
    pub fn to(self) -> Day {
        self.to
    }

    /// How many days, the first and the last among them.
    #[must_use]
    pub fn days(self) -> i32 {
        self.from.days_until(self.to) + 1
    }

    /// The days that both have.
    #[must_use]
    pub fn meet(self, other: Self) -> Option<Self> {
        Self::new(self.from.max(other.from), self.to.min(other.to))
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

/// A set of days as stretches: in order, apart from each other, each day once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans(Vec<Span>);

impl Spans {
    /// Every day that is in any of the stretches; those that touch or overlap become one.
    #[must_use]
    pub fn of(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut sorted: Vec<Span> = spans.into_iter().collect();
        sorted.sort_unstable();
        let mut merged: Vec<Span> = Vec::with_capacity(sorted.len());
        for span in sorted {
            match merged.last_mut() {
                Some(last) if span.from <= last.to.plus(1) => last.to = last.to.max(span.to),
                _ => merged.push(span),
            }
        }
        Self(merged)
    }

    /// The days of both together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self::of(self.iter().chain(other.iter()))
    }

    /// The days that lie in a stretch.
    #[must_use]
    pub fn within(&self, limits: Span) -> Self {
        Self(self.iter().filter_map(|span| span.meet(limits)).collect())
    }

    /// The days that both have.
    #[must_use]
    pub fn meet(&self, other: &Self) -> Self {
        Self::of(other.iter().flat_map(|limits| self.within(limits).0))
    }

    /// The days that the other has not.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut left = Vec::new();
        for span in self.iter() {
            let mut rest = Some(span);
            for taken in other.iter() {
                let Some(open) = rest else { break };
                if taken.to < open.from || taken.from > open.to {
                    continue;
                }
                left.extend(
                    Span::new(open.from, taken.from.plus(-1)).filter(|_| taken.from > open.from),
                );
                rest = Span::new(taken.to.plus(1), open.to).filter(|_| taken.to < open.to);
            }
            left.extend(rest);
        }
        Self(left)
    }

    /// How many days in all.
    #[must_use]
    pub fn days(&self) -> i32 {
        self.iter().map(Span::days).sum()
    }

    #[must_use]
    pub fn has(&self, day: Day) -> bool {
        self.iter().any(|span| span.from <= day && day <= span.to)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stretches in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Span> + '_ {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const EPOCH: i32 = 20_000;

    fn spans(pairs: &[(i32, i32)]) -> Spans {
        let day = |n: i32| Day::from_number(EPOCH + n).unwrap();
        Spans::of(
            pairs
                .iter()
                .filter_map(|(from, length)| Span::new(day(*from), day(from + length))),
        )
    }

    /// The same as plain days, one by one.
    fn days(spans: &Spans) -> BTreeSet<i32> {
        spans
            .iter()
            .flat_map(|s| s.from().number()..=s.to().number())
            .collect()
    }

    proptest! {
        #[test]
        fn stretches_do_what_sets_of_days_do(
            a in proptest::collection::vec((0i32..60, 0i32..12), 0..8),
            b in proptest::collection::vec((0i32..60, 0i32..12), 0..8),
        ) {
            let (a, b) = (spans(&a), spans(&b));
            let (x, y) = (days(&a), days(&b));
            prop_assert_eq!(days(&a.and(&b)), &x | &y);
            prop_assert_eq!(days(&a.meet(&b)), &x & &y);
            prop_assert_eq!(days(&a.without(&b)), &x - &y);
            prop_assert_eq!(a.days() as usize, x.len());
            for found in [a.and(&b), a.meet(&b), a.without(&b)] {
                prop_assert_eq!(&Spans::of(found.iter()), &found, "in order and apart");
            }
        }
    }

    #[test]
    fn a_stretch_counts_both_its_ends_and_is_never_empty() {
        let day = |text: &str| Day::parse_iso(text).unwrap();
        assert_eq!(
            Span::new(day("2026-01-01"), day("2026-01-01")).map(Span::days),
            Some(1)
        );
        assert_eq!(
            Span::new(day("2026-01-01"), day("2026-06-30")).map(Span::days),
            Some(181)
        );
        assert_eq!(Span::new(day("2026-01-02"), day("2026-01-01")), None);
        let all = Spans::of(Span::new(Day::MIN, Day::MAX));
        assert!(all.without(&all).is_empty());
    }
}
