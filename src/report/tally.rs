//! Counts a report over everybody in one pass: each unit into its period and its group, for as many periods as are asked for.
//!
//! Holds counts and never people, so that a hundred thousand take the room of one.

use crate::calendar::{Calendar, Day};
use crate::domain::{Case, Entry};
use crate::report::breakdown::{About, By, Group, group};
use crate::report::classify::Classification;
use crate::report::definition::Definition;
use crate::report::in_error::without_mistakes;
use crate::report::period::Period;
use crate::report::table::{Counts, DoesNotAddUp, Head, Table};

/// What a report is asked with, beside the case.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub classification: Classification,
    pub calendar: &'a Calendar,
    /// The day on which what is counted is known: nothing after it has happened.
    pub known_on: Day,
    /// What is looked back on.
    pub periods: &'a [Period],
    /// The user's own directory: which prisons are local.
    pub directory: &'a [Entry],
}

impl Asked<'_> {
    /// The last day of each period that had come by the day on which it is known.
    pub fn days(&self) -> impl Iterator<Item = Day> + '_ {
        let ends = self
            .periods
            .iter()
            .filter(|period| period.from <= self.known_on);
        ends.map(|period| period.to.min(self.known_on))
    }
}

/// One thing that a report counts.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'c> {
    /// The day that decides its period.
    pub on: Day,
    /// The word of its line, or the label as recorded.
    pub line: &'c str,
    /// The class of a recorded label, with its place among classes; a line of the definition has its own.
    pub class: Option<(usize, &'static str)>,
    pub about: About<'c>,
}

impl<'c> Unit<'c> {
    /// A unit of a line of the definition.
    #[must_use]
    pub fn of(line: &'static str, on: Day, about: About<'c>) -> Self {
        Self {
            on,
            line,
            class: None,
            about,
        }
    }
}

/// What hands on the units of one case, as often as it is called.
pub type Counting = fn(&Case, &Asked<'_>, &mut dyn FnMut(Unit<'_>));

/// A report: its definition and what counts it. One file of `indicators` each.
#[derive(Debug)]
pub struct Indicator {
    pub definition: Definition,
    /// Hands on every unit of a case, which is as of the day on which it is known. Each unit is counted once.
    pub count: Counting,
    /// Whether it reads what plans do without: records of the case, ethnicity, addresses.
    pub reads_records: bool,
}

/// One report being counted.
#[derive(Debug)]
struct Tally {
    indicator: &'static Indicator,
    by: Option<By>,
    counts: Vec<Counts>,
    /// Lines that the definition does not have: a mistake of the report, kept to be told.
    strangers: Vec<String>,
}

impl Tally {
    fn new(indicator: &'static Indicator, by: Option<By>, periods: usize) -> Self {
        Self {
            indicator,
            by,
            counts: vec![Counts::default(); periods],
            strangers: Vec::new(),
        }
    }

    /// Counts one unit, into each period that it is in.
    fn add(&mut self, unit: &Unit<'_>, asked: &Asked<'_>) {
        let definition = &self.indicator.definition;
        let line = definition.line(unit.line);
        let Some((place, class)) = unit.class.or(line.map(|line| (0, line.class))) else {
            self.strangers.push(unit.line.to_owned());
            return;
        };
        for (period, counts) in asked.periods.iter().zip(&mut self.counts) {
            let day = if definition.of_a_day {
                (unit.on == period.to.min(asked.known_on)).then_some(unit.on)
            } else {
                Some(unit.on).filter(|on| period.has(*on))
            };
            let Some(day) = day else {
                continue;
            };
            let group = self
                .by
                .map_or_else(Group::all, |by| group(by, &unit.about, day));
            counts.add(group, Head::of(definition, unit.line, class, place));
        }
    }

    /// The table of each period.
    fn finish(self) -> Result<Vec<Table>, DoesNotAddUp> {
        if let Some(stranger) = self.strangers.first() {
            return Err(DoesNotAddUp {
                what: format!("{}: no line {stranger}", self.indicator.definition.name),
                parts: self.strangers.len() as u64,
                whole: 0,
            });
        }
        let counts = self.counts.iter();
        counts
            .map(|counts| Table::of(&self.indicator.definition, counts))
            .collect()
    }
}

/// Several reports, or one in several breakdowns, counted over the same people.
#[derive(Debug)]
pub struct Tallies(Vec<Tally>);

impl Tallies {
    /// Nothing counted yet, for so many periods.
    #[must_use]
    pub fn new(
        reports: impl IntoIterator<Item = (&'static Indicator, Option<By>)>,
        periods: usize,
    ) -> Self {
        let reports = reports.into_iter();
        Self(
            reports
                .map(|(of, by)| Tally::new(of, by, periods))
                .collect(),
        )
    }

    /// Counts what one case adds; what was closed as recorded in error adds nothing. Whole and broken down one after the other,
    /// a report looks at the case once.
    pub fn meet(&mut self, case: &Case, asked: &Asked<'_>) {
        let Some(case) = without_mistakes(case) else {
            return;
        };
        let mine = |one: &Tally, next: &Tally| std::ptr::eq(one.indicator, next.indicator);
        for of_one_report in self.0.chunk_by_mut(mine) {
            let Some(indicator) = of_one_report.first().map(|tally| tally.indicator) else {
                continue;
            };
            (indicator.count)(&case, asked, &mut |unit| {
                for tally in &mut *of_one_report {
                    tally.add(&unit, asked);
                }
            });
        }
    }

    /// The tables of each, one a period.
    ///
    /// # Errors
    /// A sum that its parts do not make, or a line that a definition does not have.
    pub fn finish(self) -> Result<Vec<Vec<Table>>, DoesNotAddUp> {
        self.0.into_iter().map(Tally::finish).collect()
    }
}
