//! The figures of a pack, one by one, so that two packs of the same period can be laid beside each other.
//!
//! Compares what is printed: a count that is hidden in both has not moved. Refuses to know why a figure moved.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Day;
use crate::report::board::Board;
use crate::report::disclosure::Shown;
use crate::report::percent::Percent;
use crate::report::printed::{Printed, ShareShown};

/// Which figure it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    pub report: &'static str,
    pub from: Day,
    pub to: Day,
    pub dimension: &'static str,
    pub group: String,
    /// Whether it is a share and no line.
    pub is_share: bool,
    /// The word of the line or of the share.
    pub status: String,
}

/// What is printed of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    pub count: Shown,
    /// Out of what, of a share.
    pub of: Option<Shown>,
    pub percent: Option<Percent>,
}

/// Every figure of a pack, those of the periods before among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures(BTreeMap<Name, Figure>);

/// A figure that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub name: Name,
    /// None where nothing of it was counted.
    pub was: Option<Figure>,
    pub now: Option<Figure>,
}

impl Figure {
    /// Not worth a line: what is not counted at all has the same figure as what is counted as none.
    fn is_nothing(&self) -> bool {
        let is_none = |shown| shown == Shown::Count(0);
        is_none(self.count) && self.of.is_none_or(is_none)
    }
}

impl Figures {
    /// The figures of a pack.
    #[must_use]
    pub fn of(board: &Board) -> Self {
        let mut all = BTreeMap::new();
        for printed in &board.reports {
            for line in printed.lines() {
                let name = name(printed, line.group, false, line.word);
                let figure = Figure {
                    count: line.count,
                    of: None,
                    percent: line.percent,
                };
                all.insert(name, figure);
            }
            let shares = if printed.by.is_some() {
                printed.shares()
            } else {
                printed.total_shares()
            };
            all.extend(shares.iter().map(|share| of_share(printed, share)));
        }
        for trend in &board.trends {
            for printed in &trend.periods {
                let shares = printed.total_shares();
                let own = shares
                    .iter()
                    .filter(|share| share.measure.word == trend.measure.word);
                all.extend(own.map(|share| of_share(printed, share)));
            }
        }
        all.into_iter().collect()
    }

    /// How many there are, those of nothing left out.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The figures of some reports alone.
    #[must_use]
    pub fn of_reports(&self, reports: &BTreeSet<&str>) -> Self {
        let own = self.0.iter();
        own.filter(|(name, _)| reports.contains(name.report))
            .map(|(name, figure)| (name.clone(), *figure))
            .collect()
    }

    /// What is not the same in others, in the order of reports and periods.
    #[must_use]
    pub fn moved(&self, now: &Self) -> Vec<Moved> {
        let names: BTreeSet<&Name> = self.0.keys().chain(now.0.keys()).collect();
        let pairs = names
            .into_iter()
            .map(|name| (name, self.0.get(name), now.0.get(name)));
        pairs
            .filter(|(_, was, now)| was != now)
            .map(|(name, was, now)| Moved {
                name: name.clone(),
                was: was.copied(),
                now: now.copied(),
            })
            .collect()
    }
}

impl FromIterator<(Name, Figure)> for Figures {
    /// Figures of nothing are left out.
    fn from_iter<I: IntoIterator<Item = (Name, Figure)>>(figures: I) -> Self {
        let each = figures.into_iter();
        Self(each.filter(|(_, figure)| !figure.is_nothing()).collect())
    }
}

fn name(printed: &Printed, group: &str, is_share: bool, status: &str) -> Name {
    Name {
        report: printed.definition.name,
        from: printed.period.from,
        to: printed.period.to,
        dimension: printed.dimension(),
        group: group.to_owned(),
        is_share,
        status: status.to_owned(),
    }
}

fn of_share(printed: &Printed, share: &ShareShown<'_>) -> (Name, Figure) {
    let figure = Figure {
        count: share.part,
        of: Some(share.whole),
        percent: share.percent,
    };
    (name(printed, share.group, true, share.measure.word), figure)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(of: &[(&str, u64)]) -> Figures {
        let day = Day::parse_iso("2026-07-01").unwrap();
        let each = of.iter().map(|(status, count)| {
            let name = Name {
                report: "example",
                from: day,
                to: day,
                dimension: "all",
                group: "all".to_owned(),
                is_share: false,
                status: (*status).to_owned(),
            };
            let figure = Figure {
                count: Shown::Count(*count),
                of: None,
                percent: None,
            };
            (name, figure)
        });
        each.collect()
    }

    #[test]
    fn only_what_is_not_the_same_has_moved() {
        let (then, now) = (
            figures(&[("housed", 3), ("not-housed", 1)]),
            figures(&[("housed", 4), ("unknown", 2), ("not-housed", 1)]),
        );
        let moved = then.moved(&now);
        let said: Vec<_> = moved
            .iter()
            .map(|one| {
                let count = |figure: Option<Figure>| figure.map(|figure| figure.count);
                (one.name.status.as_str(), count(one.was), count(one.now))
            })
            .collect();
        assert_eq!(
            said,
            [
                ("housed", Some(Shown::Count(3)), Some(Shown::Count(4))),
                ("unknown", None, Some(Shown::Count(2))),
            ]
        );
        assert_eq!(then.moved(&then), []);
    }
}
