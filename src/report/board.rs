//! The board pack: which reports are in it, by what each is broken down, and how its shares went over the periods before.
//!
//! Knows which figures belong together. Where they are written, and how they look, is not known here.

use crate::calendar::Day;
use crate::report::breakdown::By;
use crate::report::classify::Classification;
use crate::report::definition::{Definition, Measure};
use crate::report::disclosure::Disclosure;
use crate::report::indicators;
use crate::report::period::Period;
use crate::report::printed::Printed;
use crate::report::table::Table;
use crate::report::tally::Indicator;

/// So many periods are looked back on for a trend, the one of the pack among them.
pub const TREND: usize = 5;

/// A report of the pack, as it is counted: whole, or by one breakdown.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub indicator: &'static Indicator,
    pub by: Option<By>,
}

/// Every report whole, and by authority where it can be: the same for every board, so that packs can be compared.
#[must_use]
pub fn parts() -> Vec<Part> {
    parts_of(indicators::ALL.iter().copied())
}

/// The parts of some reports.
#[must_use]
pub fn parts_of(reports: impl IntoIterator<Item = &'static Indicator>) -> Vec<Part> {
    let each = reports.into_iter();
    each.flat_map(|indicator| {
        let by = indicator.definition.breakdowns.contains(&By::Authority);
        let broken_down = by.then_some(Part {
            indicator,
            by: Some(By::Authority),
        });
        let whole = Part {
            indicator,
            by: None,
        };
        std::iter::once(whole).chain(broken_down)
    })
    .collect()
}

/// The period of the pack, and those before it that its trends look back on.
#[must_use]
pub fn periods(of: &Period) -> Vec<Period> {
    std::iter::successors(Some(of.clone()), |period| Some(period.previous()))
        .take(TREND)
        .collect()
}

/// What a period was asked for as, and the text that names it so: `quarter` and `2026-Q3`. Read back by [`period`].
#[must_use]
pub fn asked_as(of: &Period) -> (&'static str, String) {
    let (year, month, _) = of.from.ymd();
    let shapes = [
        ("month", format!("{year}-{month:02}")),
        ("quarter", of.name.clone()),
        ("year", of.name.clone()),
    ];
    let mut named = shapes.into_iter();
    let found = named.find(|(shape, name)| period(shape, name).as_ref() == Some(of));
    found.unwrap_or_else(|| ("days", format!("{}/{}", of.from, of.to)))
}

/// The period that was asked for so; none where it is no such thing.
#[must_use]
pub fn period(asked_as: &str, name: &str) -> Option<Period> {
    match asked_as {
        "month" => Period::month(name),
        "quarter" => Period::quarter(name),
        "year" => Period::year(name),
        "days" => {
            let (from, to) = name.split_once('/')?;
            Period::between(Day::parse_iso(from)?, Day::parse_iso(to)?)
        }
        _ => None,
    }
}

/// How one share went.
#[derive(Clone, Debug)]
pub struct Trend {
    pub definition: &'static Definition,
    pub measure: &'static Measure,
    /// The oldest first; each with its report, which holds the share.
    pub periods: Vec<Printed>,
}

/// Everything that is in a pack.
#[derive(Clone, Debug)]
pub struct Board {
    pub period: Period,
    pub known_on: Day,
    pub classification: Classification,
    pub disclosure: Disclosure,
    /// In the order of the parts.
    pub reports: Vec<Printed>,
    pub trends: Vec<Trend>,
}

impl Board {
    /// Puts a pack together from what was counted for each part and each period, the pack's own period first.
    #[must_use]
    pub fn new(
        counted: Vec<(Part, Vec<Table>)>,
        periods: &[Period],
        known_on: Day,
        classification: Classification,
        disclosure: Disclosure,
    ) -> Option<Self> {
        let period = periods.first()?.clone();
        let mut reports = Vec::new();
        let mut trends = Vec::new();
        for (part, tables) in counted {
            let of = &part.indicator.definition;
            let printed: Vec<Printed> = tables
                .into_iter()
                .zip(periods)
                .map(|(table, period)| {
                    let (by, period) = (part.by, period.clone());
                    Printed::new(of, by, period, known_on, classification, disclosure, table)
                })
                .collect();
            if part.by.is_none() {
                trends.extend(of.measures.iter().map(|measure| Trend {
                    definition: of,
                    measure,
                    periods: printed.iter().rev().cloned().collect(),
                }));
            }
            reports.extend(printed.into_iter().next());
        }
        Some(Self {
            period,
            known_on,
            classification,
            disclosure,
            reports,
            trends,
        })
    }

    /// Whether nobody was counted by any report: a store with nobody in it, or a period in which nothing happened.
    #[must_use]
    pub fn is_of_nothing(&self) -> bool {
        self.reports.iter().all(|one| one.table.units() == 0)
    }

    /// The report of a name, whole or by a breakdown.
    #[must_use]
    pub fn report(&self, name: &str, by: Option<By>) -> Option<&Printed> {
        let mut own = self.reports.iter();
        own.find(|one| one.definition.name == name && one.by == by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_read_back_as_what_it_was_asked_for() {
        let day = |text| Day::parse_iso(text).unwrap();
        for (of, shape, name) in [
            (Period::month("2026-02"), "month", "2026-02"),
            (Period::quarter("2026-Q3"), "quarter", "2026-Q3"),
            (Period::quarter("2026-27-Q2"), "quarter", "2026-27-Q2"),
            (Period::year("2026"), "year", "2026"),
            (Period::year("2026-27"), "year", "2026-27"),
            (
                Period::between(day("2026-07-01"), day("2026-09-30")),
                "days",
                "2026-07-01/2026-09-30",
            ),
            (
                Some(Period::day(day("2026-07-01"))),
                "days",
                "2026-07-01/2026-07-01",
            ),
        ] {
            let of = of.unwrap();
            assert_eq!(asked_as(&of), (shape, name.to_owned()));
            assert_eq!(period(shape, name), Some(of));
        }
        assert_eq!(period("quarter", "2026-Q5"), None);
        assert_eq!(period("days", "2026-09-30/2026-07-01"), None);
        assert_eq!(period("week", "2026-W3"), None);
    }

    #[test]
    fn every_report_is_in_a_pack_whole_and_by_authority_where_it_can_be() {
        let parts = parts();
        let whole = parts.iter().filter(|part| part.by.is_none()).count();
        assert_eq!(whole, indicators::ALL.len());
        let can = |one: &&&Indicator| one.definition.breakdowns.contains(&By::Authority);
        let by = indicators::ALL.iter().filter(can).count();
        assert_eq!(parts.len(), whole + by);
        assert_eq!(periods(&Period::quarter("2026-Q3").unwrap()).len(), TREND);
    }
}
