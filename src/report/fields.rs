//! What is hidden of a report that counts several fields of the same people side by side.
//!
//! Each field is a table of its own, and its sum is taken as known: another field of the same people has the same, and other
//! reports print it. Where a line of a field is small all its lines go, which leaves their sum alone. Where that sum is small
//! itself it goes with every field of the same people. Knows numbers and no names.

use crate::report::definition::Field;
use crate::report::rings::Rings;

/// What is hidden of a table of fields: a row for each group, the row of totals last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    fields: &'static [Field],
    /// Each line, and the whole of the row last.
    pub hidden: Vec<Vec<bool>>,
    /// The sum of each field.
    sums: Vec<Vec<bool>>,
}

/// One field in every row: what is hidden of its lines, and of its sum at the end.
struct Own {
    unit: &'static str,
    columns: Vec<usize>,
    hidden: Vec<Vec<bool>>,
}

impl Fields {
    /// What has to be hidden so that no count from 1 to one less than `under` can be worked out.
    #[must_use]
    pub fn of(
        fields: &'static [Field],
        classes: &[&'static str],
        (groups, totals): (&[&[u64]], &[u64]),
        under: u64,
    ) -> Self {
        let mut own: Vec<Own> = fields
            .iter()
            .map(|field| Own::totals(field, classes, totals, under))
            .collect();
        spread(&mut own);
        let is_whole = groups.len() == 1;
        for one in &mut own {
            let all = one.hidden.pop().unwrap_or_default();
            one.hidden = if is_whole {
                vec![all.clone()]
            } else {
                one.groups(groups, totals, &all, under)
            };
            one.hidden.push(all);
        }
        spread(&mut own);
        let rows = 0..=groups.len();
        let row = |row: usize| {
            let mut cells = vec![false; classes.len()];
            let mut sums = Vec::with_capacity(own.len());
            for one in &own {
                let hidden = one.hidden.get(row).map_or(&[][..], Vec::as_slice);
                for (column, is_hidden) in one.columns.iter().zip(hidden) {
                    if let Some(cell) = cells.get_mut(*column) {
                        *cell = *is_hidden;
                    }
                }
                sums.push(hidden.last() == Some(&true));
            }
            // The whole is the sum of all these sums.
            cells.push(sums.contains(&true));
            (cells, sums)
        };
        let (hidden, sums) = rows.map(row).unzip();
        Self {
            fields,
            hidden,
            sums,
        }
    }

    /// Whether the sum of the classes of one field is shown in a row; none where they are no field.
    #[must_use]
    pub fn shows(&self, row: usize, classes: &[&str]) -> Option<bool> {
        let is_own = |field: &Field| {
            field.classes.len() == classes.len()
                && field.classes.iter().all(|class| classes.contains(class))
        };
        let at = self.fields.iter().position(is_own)?;
        let is_hidden = self.sums.get(row).and_then(|row| row.get(at));
        is_hidden.map(|is_hidden| !is_hidden)
    }
}

/// Where the sum of a field is hidden, every field of the same people is hidden whole in that row: then one person fewer in a
/// row and one more in another fits all of them.
fn spread(all: &mut [Own]) {
    let is_hidden = |one: &Own, row: usize| {
        let row = one.hidden.get(row);
        row.and_then(|row| row.last()) == Some(&true)
    };
    let mut gone: Vec<(&'static str, usize)> = Vec::new();
    for one in all.iter() {
        let rows = (0..one.hidden.len()).filter(|row| is_hidden(one, *row));
        gone.extend(rows.map(|row| (one.unit, row)));
    }
    for one in all {
        for (at, row) in one.hidden.iter_mut().enumerate() {
            if gone.contains(&(one.unit, at)) {
                row.fill(true);
            }
        }
    }
}

impl Own {
    /// The totals of a field, as its one row.
    fn totals(field: &'static Field, classes: &[&'static str], totals: &[u64], under: u64) -> Self {
        let is_own = |column: &usize| {
            let class = classes.get(*column);
            class.is_some_and(|class| field.classes.contains(class))
        };
        let columns: Vec<usize> = (0..classes.len()).filter(is_own).collect();
        let mut own = Self {
            unit: field.unit,
            columns,
            hidden: Vec::new(),
        };
        let counts = own.with_sum(totals);
        let sum = counts.last().copied().unwrap_or_default();
        let lines = counts.len().saturating_sub(1);
        let is_small = |count: &u64| (1..under).contains(count);
        let goes = counts.iter().any(is_small);
        let mut hidden = vec![goes; lines];
        // As many people as lines would be one in each.
        hidden.push(is_small(&sum) || goes && sum <= lines as u64);
        own.hidden.push(hidden);
        own
    }

    /// The counts of a row that are of this field, and their sum.
    fn with_sum(&self, row: &[u64]) -> Vec<u64> {
        let own = self.columns.iter();
        let mut own: Vec<u64> = own
            .map(|column| row.get(*column).copied().unwrap_or_default())
            .collect();
        own.push(own.iter().sum());
        own
    }

    /// The groups under its totals.
    fn groups(
        &self,
        groups: &[&[u64]],
        totals: &[u64],
        hidden: &[bool],
        under: u64,
    ) -> Vec<Vec<bool>> {
        let lines = self.columns.len();
        let block: Vec<usize> = (0..=lines)
            .filter(|at| hidden.get(*at) == Some(&true))
            .collect();
        let blocks = if block.is_empty() {
            Vec::new()
        } else {
            vec![block]
        };
        let mut sums: Vec<Vec<usize>> = (0..lines).map(|at| vec![at]).collect();
        sums.push((0..lines).collect());
        let uses = vec![1; lines + 1];
        let groups = groups.iter().map(|row| self.with_sum(row)).collect();
        let totals = self.with_sum(totals);
        Rings::new(groups, &totals, &blocks, under, (&sums, &uses)).close()
    }
}

#[cfg(test)]
mod tests;
