//! The value that is printed: one report for one period, with its definition, its figures as far as they may be shown, and
//! the days it is for and known on.
//!
//! Flat lines for files, shares for pages. It refuses to know how either looks.

use crate::calendar::Day;
use crate::report::breakdown::By;
use crate::report::classify::Classification;
use crate::report::definition::{Definition, Measure};
use crate::report::disclosure::{Disclosure, Mask, Shown};
use crate::report::percent::Percent;
use crate::report::period::Period;
use crate::report::table::Table;

/// One report for one period.
#[derive(Clone, Debug)]
pub struct Printed {
    pub definition: &'static Definition,
    pub by: Option<By>,
    pub period: Period,
    /// The day by which what it counts was known.
    pub known_on: Day,
    pub classification: Classification,
    pub disclosure: Disclosure,
    pub table: Table,
    mask: Mask,
}

/// One line of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineShown<'p> {
    pub group: &'p str,
    /// The word of the line, or the label as recorded.
    pub word: &'p str,
    pub label: &'p str,
    pub class: &'static str,
    pub count: Shown,
    /// The share of the line in everything counted in its group, or in its own field where there are several.
    pub percent: Option<Percent>,
}

/// One share of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareShown<'p> {
    pub group: &'p str,
    pub measure: &'static Measure,
    pub part: Shown,
    pub whole: Shown,
    /// None where there is no whole, and where a part of it is hidden.
    pub percent: Option<Percent>,
    /// Whether its target, if there is one, was written for the classification that is used, or for any.
    pub is_comparable: bool,
    /// Whether the target is met, where there is one that it can be held against and the share is shown.
    pub met: Option<bool>,
}

/// One group whole, with the sums of its classes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupShown<'p> {
    pub group: &'p str,
    /// Everything that was counted in it.
    pub whole: Shown,
    pub lines: Vec<LineShown<'p>>,
    /// Each class of its lines once, in the order of the lines.
    pub classes: Vec<(&'static str, Shown)>,
}

/// What the sums over all groups are called.
pub const EVERYBODY: &str = "all";

impl Printed {
    /// A report as it may be shown.
    #[must_use]
    pub fn new(
        definition: &'static Definition,
        by: Option<By>,
        period: Period,
        known_on: Day,
        classification: Classification,
        disclosure: Disclosure,
        table: Table,
    ) -> Self {
        Self {
            mask: disclosure.mask(definition, &table),
            definition,
            by,
            period,
            known_on,
            classification,
            disclosure,
            table,
        }
    }

    /// What it is broken down by, in a word.
    #[must_use]
    pub fn dimension(&self) -> &'static str {
        self.by.map_or(EVERYBODY, By::word)
    }

    /// Whether the period was over when its figures were known.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.period.to < self.known_on
            || self.definition.of_a_day && self.period.to <= self.known_on
    }

    /// How many units were counted, as far as it may be shown.
    #[must_use]
    pub fn whole(&self) -> Shown {
        let (row, column) = (self.table.rows.len(), self.table.heads.len());
        self.mask.cell(row, column, self.table.units())
    }

    /// How many counts are hidden.
    #[must_use]
    pub fn hidden(&self) -> usize {
        self.mask.count()
    }

    /// Every line of every group: each unit is in one of them once.
    #[must_use]
    pub fn lines(&self) -> Vec<LineShown<'_>> {
        let rows = self.table.rows.iter().enumerate();
        rows.flat_map(|(at, row)| self.lines_of(at, &row.group.label, &row.counts))
            .collect()
    }

    /// The sums over all groups, line by line.
    #[must_use]
    pub fn totals(&self) -> Vec<LineShown<'_>> {
        self.lines_of(self.table.rows.len(), EVERYBODY, &self.table.totals)
    }

    /// Every group with its lines, its whole and the sums of its classes.
    #[must_use]
    pub fn groups(&self) -> Vec<GroupShown<'_>> {
        let rows = self.table.rows.iter().enumerate();
        rows.map(|(at, row)| self.group_of(at, &row.group.label, &row.counts))
            .collect()
    }

    /// All groups together, in the same way.
    #[must_use]
    pub fn everybody(&self) -> GroupShown<'_> {
        self.group_of(self.table.rows.len(), EVERYBODY, &self.table.totals)
    }

    fn group_of<'p>(&'p self, at: usize, group: &'p str, counts: &'p [u64]) -> GroupShown<'p> {
        let mut classes: Vec<&'static str> = Vec::new();
        for head in &self.table.heads {
            if !classes.contains(&head.class) {
                classes.push(head.class);
            }
        }
        let sum = |class: &'static str| self.table.sum(counts, &[class]);
        GroupShown {
            group,
            whole: self.mask.cell(at, counts.len(), counts.iter().sum()),
            lines: self.lines_of(at, group, counts),
            classes: classes
                .into_iter()
                .map(|class| (class, self.mask.sum(at, &[class], sum(class))))
                .collect(),
        }
    }

    fn lines_of<'p>(&'p self, at: usize, group: &'p str, counts: &'p [u64]) -> Vec<LineShown<'p>> {
        let units: u64 = counts.iter().sum();
        let heads = self.table.heads.iter().zip(counts).enumerate();
        heads
            .map(|(column, (head, count))| {
                let shown = self.mask.cell(at, column, *count);
                let (whole, whole_shown) = match self.definition.field(head.class) {
                    Some(field) => {
                        let sum = self.table.sum(counts, field.classes);
                        let shown = self.mask.sum(at, field.classes, sum);
                        (sum, shown != Shown::Hidden)
                    }
                    None => (units, !self.mask.is_hidden(at, counts.len())),
                };
                LineShown {
                    group,
                    word: &head.word,
                    label: head.label(self.definition),
                    class: head.class,
                    count: shown,
                    percent: Percent::of(*count, whole)
                        .filter(|_| shown != Shown::Hidden && whole_shown),
                }
            })
            .collect()
    }

    /// Every share of every group.
    #[must_use]
    pub fn shares(&self) -> Vec<ShareShown<'_>> {
        let rows = self.table.rows.iter().enumerate();
        rows.flat_map(|(at, row)| self.shares_of(at, &row.group.label, &row.counts))
            .collect()
    }

    /// The shares over all groups.
    #[must_use]
    pub fn total_shares(&self) -> Vec<ShareShown<'_>> {
        self.shares_of(self.table.rows.len(), EVERYBODY, &self.table.totals)
    }

    fn shares_of<'p>(&'p self, at: usize, group: &'p str, counts: &[u64]) -> Vec<ShareShown<'p>> {
        let measures = self.definition.measures.iter();
        measures
            .map(|measure| {
                let (part, whole, share) = self.table.share(counts, measure);
                let part = self.mask.sum(at, measure.numerator, part);
                let whole = self.mask.sum(at, measure.denominator, whole);
                let is_shown = part != Shown::Hidden && whole != Shown::Hidden;
                let percent = share.filter(|_| is_shown);
                let written_for = measure.target.and_then(|target| target.classification);
                let is_comparable =
                    written_for.is_none_or(|name| name == self.classification.name());
                let target = measure.target.map(|target| target.percent);
                ShareShown {
                    group,
                    measure,
                    part,
                    whole,
                    percent,
                    is_comparable,
                    met: percent
                        .filter(|_| is_comparable)
                        .zip(target)
                        .map(|(percent, target)| percent >= target),
                }
            })
            .collect()
    }
}
