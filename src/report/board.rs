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
use crate::report::table::{DoesNotAddUp, Table};
use crate::report::tally::{Indicator, Tally};

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
    let all = indicators::ALL.iter();
    all.flat_map(|indicator| {
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

    /// The report of a name, whole or by a breakdown.
    #[must_use]
    pub fn report(&self, name: &str, by: Option<By>) -> Option<&Printed> {
        let mut own = self.reports.iter();
        own.find(|one| one.definition.name == name && one.by == by)
    }
}

/// The tables of tallies that were counted, beside their parts.
///
/// # Errors
/// A report whose parts do not add up.
pub fn finished(tallies: Vec<Tally>) -> Result<Vec<(Part, Vec<Table>)>, DoesNotAddUp> {
    let each = tallies.into_iter().map(|tally| {
        let part = Part {
            indicator: tally.indicator,
            by: tally.by,
        };
        tally.finish().map(|tables| (part, tables))
    });
    each.collect()
}
