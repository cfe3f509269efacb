//! Small numbers in a table that leaves the office: hidden, with whatever would give them back by subtraction, or rounded.
//!
//! A table is seen as its cells with the sums of its rows and columns. A hidden cell can be worked out exactly when some line
//! of the table has no other hidden one, or when it is the only bridge between two sets of lines; then another is hidden too.
//! Knows numbers and no names.

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
    disclosure: Disclosure,
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

    /// What of a table may be shown.
    #[must_use]
    pub fn mask(self, table: &Table) -> Mask {
        let mut cells: Vec<Vec<u64>> = table.rows.iter().map(|row| row.counts.clone()).collect();
        cells.push(table.totals.clone());
        for row in &mut cells {
            row.push(row.iter().sum());
        }
        Mask {
            hidden: hide(&cells, self.suppress),
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

    /// A sum over some columns of a row. It is shown where all its parts are, or where all that is not in it is shown beside
    /// the whole of the row, because then anybody can work it out.
    #[must_use]
    pub fn sum(&self, row: usize, columns: &[usize], sum: u64) -> Shown {
        let small = (1..self.disclosure.suppress).contains(&sum);
        let parts_shown = columns.iter().all(|column| !self.is_hidden(row, *column));
        let width = self.hidden.get(row).map_or(0, Vec::len);
        let mut others = (0..width).filter(|column| !columns.contains(column));
        let others_shown = others.all(|column| !self.is_hidden(row, column));
        if !small && (parts_shown || others_shown) {
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

/// A table being hidden: its cells with their sums, and which are hidden. A cell is a row and a column.
struct Hiding<'c> {
    cells: &'c [Vec<u64>],
    hidden: Vec<Vec<bool>>,
}

type Place = (usize, usize);

/// Hides small cells and, until nothing hidden can be worked out, the smallest others that put an end to that.
fn hide(cells: &[Vec<u64>], under: u64) -> Vec<Vec<bool>> {
    let small = |count: &u64| (1..under).contains(count);
    let rows = cells.iter();
    let mut hiding = Hiding {
        hidden: rows.map(|row| row.iter().map(small).collect()).collect(),
        cells,
    };
    // Each round hides one cell more, so it ends.
    while let Some((row, column)) = hiding.next() {
        if let Some(cell) = hiding
            .hidden
            .get_mut(row)
            .and_then(|row| row.get_mut(column))
        {
            *cell = true;
        }
    }
    hiding.hidden
}

impl Hiding<'_> {
    /// The next cell to hide: in a line that gives its hidden cells back, or one that closes a ring through a cell on none.
    fn next(&self) -> Option<Place> {
        let mut lines = self.lines();
        let in_a_line = lines.find_map(|line| {
            let open = line.iter().copied().filter(|place| !self.is_hidden(*place));
            self.gives_back(&line).then(|| self.best(open)).flatten()
        });
        in_a_line.or_else(|| {
            let mut off_ring = self
                .places()
                .filter(|place| self.is_hidden(*place) && !self.is_on_a_ring(*place));
            off_ring.find_map(|place| self.best(self.closing(place).into_iter()))
        })
    }

    fn places(&self) -> impl Iterator<Item = Place> + '_ {
        (0..self.cells.len()).flat_map(|row| (0..self.columns()).map(move |column| (row, column)))
    }

    fn columns(&self) -> usize {
        self.cells.first().map_or(0, Vec::len)
    }

    /// Every row and every column.
    fn lines(&self) -> impl Iterator<Item = Vec<Place>> + '_ {
        let (rows, columns) = (self.cells.len(), self.columns());
        let across = (0..rows).map(move |row| (0..columns).map(|column| (row, column)).collect());
        let down = (0..columns).map(move |column| (0..rows).map(|row| (row, column)).collect());
        across.chain(down)
    }

    fn is_hidden(&self, (row, column): Place) -> bool {
        let cell = self.hidden.get(row).and_then(|row| row.get(column));
        cell.copied().unwrap_or(false)
    }

    fn count(&self, (row, column): Place) -> u64 {
        let cell = self.cells.get(row).and_then(|row| row.get(column));
        cell.copied().unwrap_or_default()
    }

    /// Whether a line gives its hidden cells back: one is alone, or all of them are one, so that what is left says so.
    fn gives_back(&self, line: &[Place]) -> bool {
        let own = line.iter().copied().filter(|place| self.is_hidden(*place));
        let (cells, sum) = own.fold((0_u64, 0), |(cells, sum), place| {
            (cells + 1, sum + self.count(place))
        });
        cells == 1 || cells > 1 && sum <= cells
    }

    /// The cell that costs least: one that counts somebody, beside others that are hidden, no sum, small.
    fn best(&self, of: impl Iterator<Item = Place>) -> Option<Place> {
        of.min_by_key(|place| {
            let (row, column) = *place;
            let beside = self.places().filter(|(r, c)| (*r == row) != (*c == column));
            let lonely = !beside.into_iter().any(|place| self.is_hidden(place));
            let is_sum = row + 1 == self.cells.len() || column + 1 == self.columns();
            (self.count(*place) == 0, is_sum, lonely, self.count(*place))
        })
    }

    /// The rows and columns that are reached from a row or a column over hidden cells, without one cell.
    fn reached(
        &self,
        from_row: Option<usize>,
        from_column: Option<usize>,
        without: Place,
    ) -> (Vec<bool>, Vec<bool>) {
        let mut rows = vec![false; self.cells.len()];
        let mut columns = vec![false; self.columns()];
        let mut waiting: Vec<(Option<usize>, Option<usize>)> = vec![(from_row, from_column)];
        while let Some((row, column)) = waiting.pop() {
            let seen = match (row, column) {
                (Some(row), _) => rows.get_mut(row),
                (None, Some(column)) => columns.get_mut(column),
                (None, None) => None,
            };
            let Some(seen) = seen.filter(|seen| !**seen) else {
                continue;
            };
            *seen = true;
            let own = self.places().filter(|place| {
                let on_it = row.map_or(Some(place.1) == column, |row| place.0 == row);
                on_it && *place != without && self.is_hidden(*place)
            });
            waiting.extend(own.map(|(r, c)| {
                if row.is_some() {
                    (None, Some(c))
                } else {
                    (Some(r), None)
                }
            }));
        }
        (rows, columns)
    }

    /// Whether a hidden cell is on a ring of hidden cells that go from row to column and back: what is on none is determined.
    fn is_on_a_ring(&self, place: Place) -> bool {
        let (_, columns) = self.reached(Some(place.0), None, place);
        columns.get(place.1) == Some(&true)
    }

    /// The shown cells that would put a cell on a ring: those that join what is reached from its row with what is reached
    /// from its column.
    fn closing(&self, place: Place) -> Vec<Place> {
        let (rows, columns) = self.reached(Some(place.0), None, place);
        let (other_rows, other_columns) = self.reached(None, Some(place.1), place);
        let is = |of: &[bool], at: usize| of.get(at) == Some(&true);
        let joins = |(row, column): &Place| {
            is(&rows, *row) && is(&other_columns, *column)
                || is(&other_rows, *row) && is(&columns, *column)
        };
        self.places()
            .filter(|at| !self.is_hidden(*at))
            .filter(joins)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Cells with their sums.
    fn summed(inner: &[&[u64]]) -> Vec<Vec<u64>> {
        let mut cells: Vec<Vec<u64>> = inner.iter().map(|row| row.to_vec()).collect();
        let columns = inner[0].len();
        cells.push(
            (0..columns)
                .map(|c| inner.iter().map(|row| row[c]).sum())
                .collect(),
        );
        for row in &mut cells {
            row.push(row.iter().sum());
        }
        cells
    }

    /// Whether no hidden cell is determined: each is on a ring, along which one can go up as another goes down.
    fn is_safe(cells: &[Vec<u64>], hidden: &[Vec<bool>]) -> bool {
        let hiding = Hiding {
            cells,
            hidden: hidden.to_vec(),
        };
        let mut all = hiding.places().filter(|place| hiding.is_hidden(*place));
        all.all(|place| hiding.is_on_a_ring(place))
    }

    #[test]
    fn a_small_number_goes_and_what_would_give_it_back() {
        let cells = summed(&[&[3, 20], &[30, 40]]);
        // 3 goes; the row's other is 20, the column's other 30, and 40 closes the ring.
        let hidden = hide(&cells, 5);
        assert_eq!(
            hidden,
            [
                [true, true, false],
                [true, true, false],
                [false, false, false]
            ]
        );
    }

    #[test]
    fn one_group_alone_hides_its_total_too() {
        // With one row the totals repeat it: both have to go, and another line with them.
        let cells = summed(&[&[2, 50, 60]]);
        let hidden = hide(&cells, 5);
        assert!(hidden[0][0] && hidden[1][0]);
        assert!(!hidden[0][2], "no more than has to be");
        assert!(is_safe(&cells, &hidden), "{hidden:?}");
    }

    #[test]
    fn nothing_is_hidden_where_nothing_is_small() {
        let cells = summed(&[&[0, 20], &[30, 40]]);
        assert!(hide(&cells, 5).iter().flatten().all(|hidden| !hidden));
        assert!(
            hide(&summed(&[&[1, 2], &[3, 4]]), 0)
                .iter()
                .flatten()
                .all(|hidden| !hidden)
        );
    }

    #[test]
    fn rounding_is_to_the_nearest_halves_up() {
        let five = Disclosure {
            suppress: 0,
            round: 5,
        };
        let rounded = [0, 2, 3, 7, 8, 12, 13].map(|count| five.rounded(count));
        assert_eq!(rounded, [0, 0, 5, 5, 10, 10, 15]);
        assert_eq!(Disclosure::default().note(), None);
        assert!(five.note().is_some_and(|note| note.contains("nearest 5")));
    }

    proptest! {
        #[test]
        fn no_hidden_cell_is_determined_by_the_lines(
            inner in (1usize..5, 1usize..5).prop_flat_map(|(rows, columns)| {
                proptest::collection::vec(proptest::collection::vec(0u64..40, columns), rows)
            }),
            under in 2u64..11,
        ) {
            let rows: Vec<&[u64]> = inner.iter().map(Vec::as_slice).collect();
            let cells = summed(&rows);
            let hidden = hide(&cells, under);
            for (r, row) in cells.iter().enumerate() {
                for (c, count) in row.iter().enumerate() {
                    if (1..under).contains(count) {
                        prop_assert!(hidden[r][c], "{count} at {r},{c} in {cells:?}");
                    }
                }
            }
            prop_assert!(is_safe(&cells, &hidden), "{cells:?} {hidden:?}");
        }
    }
}
