//! The counts of one report for one period: groups down, lines across, and sums that are counted apart from their parts.
//!
//! A table whose parts do not add up to what was counted as a whole cannot be made. Knows no case and no page.

use std::collections::BTreeMap;

use crate::report::breakdown::Group;
use crate::report::definition::{Definition, Measure};
use crate::report::percent::Percent;

/// A column: a line of the definition, or a label as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Head {
    /// Where it stands.
    place: usize,
    /// The word or the recorded label.
    pub word: String,
    pub class: &'static str,
}

/// One row: a group with a count for each head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub group: Group,
    pub counts: Vec<u64>,
}

/// The counts of one report for one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub heads: Vec<Head>,
    pub rows: Vec<Row>,
    /// Of every head over all groups, counted by itself.
    pub totals: Vec<u64>,
}

/// A sum that its parts do not make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoesNotAddUp {
    /// Of what.
    pub what: String,
    pub parts: u64,
    pub whole: u64,
}

/// Counts being gathered.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    of_groups: BTreeMap<(Group, Head), u64>,
    of_heads: BTreeMap<Head, u64>,
    units: u64,
}

impl Counts {
    /// Counts one unit: once in its group, once in its line, once as a unit.
    pub fn add(&mut self, group: Group, head: Head) {
        self.units += 1;
        *self.of_heads.entry(head.clone()).or_default() += 1;
        *self.of_groups.entry((group, head)).or_default() += 1;
    }
}

impl Head {
    /// The head of a unit: its place is that of its line, and recorded labels stand in the order of classes and letters.
    #[must_use]
    pub fn of(
        definition: &Definition,
        word: &str,
        class: &'static str,
        class_place: usize,
    ) -> Self {
        let line = definition.lines.iter().position(|line| line.word == word);
        Self {
            place: line.unwrap_or(definition.lines.len() + class_place),
            word: word.to_owned(),
            class,
        }
    }

    /// What it is called on a page.
    #[must_use]
    pub fn label<'a>(&'a self, definition: &Definition) -> &'a str {
        definition
            .line(&self.word)
            .map_or(&self.word, |line| line.label)
    }
}

impl Table {
    /// The table of what was counted. Every line of the definition has its column, counted or not.
    ///
    /// # Errors
    /// The first sum that its parts do not make.
    pub fn of(definition: &Definition, counts: &Counts) -> Result<Self, DoesNotAddUp> {
        let own = definition.lines.iter();
        let mut heads: Vec<Head> = own
            .map(|line| Head::of(definition, line.word, line.class, 0))
            .collect();
        heads.extend(
            counts
                .of_heads
                .keys()
                .filter(|head| definition.line(&head.word).is_none())
                .cloned(),
        );
        let mut groups: Vec<Group> = counts
            .of_groups
            .keys()
            .map(|(group, _)| group.clone())
            .collect();
        groups.dedup();
        let count = |group: &Group, head: &Head| {
            let key = (group.clone(), head.clone());
            counts.of_groups.get(&key).copied().unwrap_or_default()
        };
        let rows: Vec<Row> = groups
            .into_iter()
            .map(|group| Row {
                counts: heads.iter().map(|head| count(&group, head)).collect(),
                group,
            })
            .collect();
        let totals: Vec<u64> = heads
            .iter()
            .map(|head| counts.of_heads.get(head).copied().unwrap_or_default())
            .collect();
        let table = Self {
            heads,
            rows,
            totals,
        };
        table.adds_up(definition, counts.units).map(|()| table)
    }

    fn adds_up(&self, definition: &Definition, units: u64) -> Result<(), DoesNotAddUp> {
        let wrong = |what: &str, parts, whole| {
            Err(DoesNotAddUp {
                what: format!("{}: {what}", definition.name),
                parts,
                whole,
            })
        };
        for (at, head) in self.heads.iter().enumerate() {
            let parts: u64 = self.rows.iter().filter_map(|row| row.counts.get(at)).sum();
            let whole = self.totals.get(at).copied().unwrap_or_default();
            if parts != whole {
                return wrong(&head.word, parts, whole);
            }
        }
        let parts: u64 = self.totals.iter().sum();
        if parts != units {
            return wrong("everything counted", parts, units);
        }
        Ok(())
    }

    /// How many units were counted.
    #[must_use]
    pub fn units(&self) -> u64 {
        self.totals.iter().sum()
    }

    /// The sum of some classes in a row of counts.
    #[must_use]
    pub fn sum(&self, counts: &[u64], classes: &[&str]) -> u64 {
        let in_class = self.heads.iter().zip(counts);
        in_class
            .filter(|(head, _)| classes.contains(&head.class))
            .map(|(_, count)| count)
            .sum()
    }

    /// The share that a measure gives for a row of counts, with its numerator and denominator.
    #[must_use]
    pub fn share(&self, counts: &[u64], measure: &Measure) -> (u64, u64, Option<Percent>) {
        let part = self.sum(counts, measure.numerator);
        let whole = self.sum(counts, measure.denominator);
        (part, whole, Percent::of(part, whole))
    }
}
