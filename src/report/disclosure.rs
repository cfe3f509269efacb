//! Small numbers in a table that leaves the office: hidden, with whatever would give them back by subtraction, or rounded.
//!
//! The sums over everybody come first, with as many shares as can be kept ([`kept`](super::kept)); then the groups under them,
//! where a count that is the only bridge between two sets of lines is given back by these, and another is hidden with it
//! ([`rings`](super::rings)). Fields side by side are hidden each by itself ([`fields`](super::fields)). Knows numbers and no names.

use crate::report::definition::Definition;
use crate::report::fields::Fields;
use crate::report::indicators;
use crate::report::kept::{Kept, Row};
use crate::report::rings::Rings;
use crate::report::table::Table;

/// How small numbers are kept from being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disclosure {
    /// Counts from 1 to one less than this are hidden; 0 and 1 hide nothing.
    pub suppress: u64,
    /// Counts are rounded to the nearest multiple of this, halves up; 0 and 1 round nothing.
    pub round: u64,
}

/// A number as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Count(u64),
    Hidden,
}

/// Which cells of a table with its sums are hidden: rows with the sum of each at its end, the row of totals last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    hidden: Vec<Vec<bool>>,
    /// Whether there is one group at most, which is everybody.
    is_whole: bool,
    classes: Vec<&'static str>,
    sums: Sums,
    disclosure: Disclosure,
}

/// Which sums of a row are shown beside its counts.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sums {
    /// Parts of one whole.
    Kept(Kept),
    /// Fields side by side.
    Fields(Fields),
}

impl Disclosure {
    /// The sentence that stands under a table.
    #[must_use]
    pub fn note(self) -> Option<String> {
        let mut said = Vec::new();
        if self.suppress > 1 {
            said.push(format!(
                "counts under {} are hidden, and others that would give them back",
                self.suppress
            ));
        }
        if self.round > 1 {
            said.push(format!(
                "counts are rounded to the nearest {}, so that parts may not add up; percentages come from the unrounded counts, so that rounding alone hides nothing for certain: --suppress protects; --round does not",
                self.round
            ));
        }
        (!said.is_empty()).then(|| said.join("; "))
    }

    /// What of a table may be shown. What is hidden of the sums over all groups is the same whatever a report is broken
    /// down by, so that two breakdowns laid side by side give nothing back.
    #[must_use]
    pub fn mask(self, definition: &Definition, table: &Table) -> Mask {
        let classes: Vec<&'static str> = table.heads.iter().map(|head| head.class).collect();
        if !definition.fields.is_empty() {
            let groups: Vec<&[u64]> = table.rows.iter().map(|row| row.counts.as_slice()).collect();
            let counts = (groups.as_slice(), table.totals.as_slice());
            let fields = Fields::of(definition.fields, &classes, counts, self.suppress);
            return Mask {
                hidden: fields.hidden.clone(),
                is_whole: table.rows.len() < 2,
                classes,
                sums: Sums::Fields(fields),
                disclosure: self,
            };
        }
        let kept = Row {
            counts: &table.totals,
            classes: &classes,
            measures: definition.measures,
            under: self.suppress,
            whole_is_known: indicators::others_count(definition),
            known: &indicators::others_sums(definition),
        }
        .kept();
        let with_sum = |counts: &[u64]| [counts, &[counts.iter().sum()]].concat();
        let mut hidden = match table.rows.as_slice() {
            [_] => vec![kept.hidden.clone()],
            rows => {
                let (sums, uses) = sums(&classes, definition);
                let groups = rows.iter().map(|row| with_sum(&row.counts)).collect();
                let totals = with_sum(&table.totals);
                let beside = (sums.as_slice(), uses.as_slice());
                Rings::new(groups, &totals, &kept.blocks(), self.suppress, beside).close()
            }
        };
        hidden.push(kept.hidden.clone());
        Mask {
            hidden,
            is_whole: table.rows.len() < 2,
            classes,
            sums: Sums::Kept(kept),
            disclosure: self,
        }
    }

    fn rounded(self, count: u64) -> u64 {
        match self.round {
            0 | 1 => count,
            to => (count + to / 2) / to * to,
        }
    }
}

impl Mask {
    /// A count of a row: `row` is the number of rows for the totals, `column` the number of heads for the sum of the row.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize, count: u64) -> Shown {
        if self.is_hidden(row, column) {
            Shown::Hidden
        } else {
            Shown::Count(self.disclosure.rounded(count))
        }
    }

    /// Whether a cell is hidden.
    #[must_use]
    pub fn is_hidden(&self, row: usize, column: usize) -> bool {
        let cell = self.hidden.get(row).and_then(|row| row.get(column));
        cell.copied().unwrap_or(false)
    }

    /// A sum over some classes of a row. It is shown where all its parts are, or where all that is not in it is shown beside
    /// the whole of the row, because then anybody can work it out; over all groups also where it was kept.
    #[must_use]
    pub fn sum(&self, row: usize, classes: &[&str], sum: u64) -> Shown {
        let own = |column: usize| {
            let class = self.classes.get(column);
            class.is_some_and(|class| classes.contains(class))
        };
        let width = self.hidden.get(row).map_or(0, Vec::len);
        let mut hidden = (0..width).filter(|column| self.is_hidden(row, *column));
        let is_shown = match &self.sums {
            Sums::Kept(kept) if self.is_whole || row + 1 == self.hidden.len() => {
                kept.shows(classes)
            }
            Sums::Kept(_) => {
                let parts: Vec<bool> = hidden.by_ref().map(own).collect();
                !parts.contains(&true) || !parts.contains(&false)
            }
            Sums::Fields(fields) => fields
                .shows(row, classes)
                .unwrap_or_else(|| !hidden.any(own)),
        };
        if is_shown && !(1..self.disclosure.suppress).contains(&sum) {
            Shown::Count(self.disclosure.rounded(sum))
        } else {
            Shown::Hidden
        }
    }

    /// How many cells are hidden.
    #[must_use]
    pub fn count(&self) -> usize {
        self.hidden
            .iter()
            .flatten()
            .filter(|hidden| **hidden)
            .count()
    }
}

/// The columns of each sum that is printed beside a group, and in how many shares each column is.
fn sums(classes: &[&'static str], definition: &Definition) -> (Vec<Vec<usize>>, Vec<usize>) {
    let of = |own: &[&str]| -> Vec<usize> {
        let all = classes.iter().enumerate();
        all.filter(|(_, class)| own.contains(class))
            .map(|(column, _)| column)
            .collect()
    };
    let shares = definition.measures.iter();
    let shares = shares.flat_map(|one| [of(one.numerator), of(one.denominator)]);
    let mut sums: Vec<Vec<usize>> = shares.collect();
    let uses = (0..=classes.len()).map(|column| {
        let using = sums.iter().filter(|sum| sum.contains(&column));
        using.count()
    });
    let uses = uses.collect();
    sums.extend(classes.iter().map(|class| of(&[class])));
    sums.sort();
    sums.dedup();
    (sums, uses)
}

#[cfg(test)]
pub(super) mod tests;
