//! The groups of a table hidden so that no hidden count follows from what is shown: each is on a ring of hidden ones, along
//! which counts can go up and down by one with every shown sum as it is and none below nothing.
//!
//! The sums over all groups are hidden before and stay as they are. Knows numbers and no names.

/// A row and a column.
type Place = (usize, usize);

/// A table being hidden: groups with the sum of each at its end, then a row for each set of sums over all groups that can
/// change with each other, in which nothing else stands.
#[derive(Clone, Debug)]
pub struct Rings<'c> {
    pub cells: Vec<Vec<u64>>,
    pub hidden: Vec<Vec<bool>>,
    /// How many of the rows are groups.
    pub groups: usize,
    pub under: u64,
    /// The columns of each sum that is printed beside a row.
    pub sums: &'c [Vec<usize>],
    /// How many shares use a column.
    pub uses: &'c [usize],
}

impl<'c> Rings<'c> {
    /// Groups with their small cells hidden, under totals of which some are hidden in blocks.
    #[must_use]
    pub fn new(
        groups: Vec<Vec<u64>>,
        totals: &[u64],
        blocks: &[Vec<usize>],
        under: u64,
        (sums, uses): (&'c [Vec<usize>], &'c [usize]),
    ) -> Self {
        let mut cells = groups;
        let mut hidden: Vec<Vec<bool>> = cells
            .iter()
            .map(|row| row.iter().map(|count| (1..under).contains(count)).collect())
            .collect();
        let groups = cells.len();
        for block in blocks {
            cells.push(totals.to_vec());
            hidden.push((0..totals.len()).map(|at| block.contains(&at)).collect());
        }
        Self {
            cells,
            hidden,
            groups,
            under,
            sums,
            uses,
        }
    }

    /// Hides more, the least harmful first, until nothing hidden can be worked out.
    #[must_use]
    pub fn close(mut self) -> Vec<Vec<bool>> {
        // Each round hides one cell more, so it ends.
        while let Some((row, column)) = self.next() {
            if let Some(cell) = self.hidden.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = true;
            }
        }
        self.hidden.truncate(self.groups);
        self.hidden
    }

    /// The next cell to hide: in a line that gives its hidden cells back, or one that closes a ring through a cell, or through
    /// the cells of a small sum, that is on none.
    fn next(&self) -> Option<Place> {
        let mut lines = self.lines();
        let in_a_line = lines.find_map(|(line, sums)| {
            let gives = self.gives_back(&line, &sums);
            gives.then(|| self.best(line.into_iter())).flatten()
        });
        in_a_line.or_else(|| {
            let single = |(row, column): Place| (row, vec![column]);
            let hidden = self.places().filter(|place| self.is_hidden(*place));
            let small = (0..self.groups).flat_map(|row| self.small_sums(row));
            let mut stuck = hidden.map(single).chain(small);
            stuck.find_map(|(row, columns)| {
                let own = Own {
                    row,
                    columns: &columns,
                };
                (!self.is_free(own)).then(|| self.freeing(own)).flatten()
            })
        })
    }

    /// The small sums of a group that are of several cells.
    fn small_sums(&self, row: usize) -> impl Iterator<Item = (usize, Vec<usize>)> + '_ {
        let several = self.sums.iter().filter(|columns| columns.len() > 1);
        several
            .filter(move |columns| {
                let sum: u64 = columns
                    .iter()
                    .map(|column| self.count((row, *column)))
                    .sum();
                (1..self.under).contains(&sum)
            })
            .map(move |columns| (row, columns.clone()))
    }

    /// The cell that is best hidden so that some cells of a row can change together.
    fn freeing(&self, own: Own<'_>) -> Option<Place> {
        let beside = |(row, column): &Place| own.columns.contains(column) != (*row == own.row);
        let closing = self.best(self.closing(own));
        closing.or_else(|| self.best(self.places().filter(beside)))
    }

    fn places(&self) -> impl Iterator<Item = Place> + '_ {
        let rows = 0..self.cells.len();
        rows.flat_map(|row| (0..self.columns()).map(move |column| (row, column)))
    }

    fn columns(&self) -> usize {
        self.uses.len()
    }

    /// Every group and every column, each with the places where its own sum stands.
    fn lines(&self) -> impl Iterator<Item = (Vec<Place>, Vec<Place>)> + '_ {
        let (rows, columns) = (self.cells.len(), self.columns());
        let across = (0..self.groups).map(move |row| {
            let line = (0..columns).map(|column| (row, column)).collect();
            (line, vec![(row, columns - 1)])
        });
        let down = (0..columns).map(move |column| {
            let line = (0..rows).map(|row| (row, column)).collect();
            (line, (self.groups..rows).map(|row| (row, column)).collect())
        });
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

    /// Whether a line gives its hidden cells back: one is alone, or all of them are one, so that what the sum leaves says so.
    fn gives_back(&self, line: &[Place], sums: &[Place]) -> bool {
        let has_sum = !sums.iter().any(|place| self.is_hidden(*place));
        let own = line.iter().copied().filter(|place| self.is_hidden(*place));
        let (cells, sum) = own.fold((0_u64, 0), |(cells, sum), place| {
            (cells + 1, sum + self.count(place))
        });
        cells == 1 || cells > 1 && sum <= cells && has_sum
    }

    /// The shown cell that costs least: one that counts somebody, is in few shares and beside others that are hidden, small.
    fn best(&self, of: impl Iterator<Item = Place>) -> Option<Place> {
        // Where nobody is counted in a column, everybody knows that of each of its cells.
        let counts = |column: usize| (0..self.groups).any(|row| self.count((row, column)) > 0);
        let open =
            of.filter(|place| place.0 < self.groups && !self.is_hidden(*place) && counts(place.1));
        open.min_by_key(|place| {
            let (row, column) = *place;
            let in_row = (0..self.columns()).any(|at| at != column && self.is_hidden((row, at)));
            let in_column =
                (0..self.cells.len()).any(|at| at != row && self.is_hidden((at, column)));
            let uses = self.uses.get(column).copied().unwrap_or_default();
            let is_sum = column + 1 == self.columns();
            let count = self.count(*place);
            (count == 0, is_sum, !(in_row || in_column), uses, count)
        })
    }

    /// Whether a count that goes up takes from its row to its column, and not the other way: a sum stands against its parts.
    fn goes_down(&self, (row, column): Place) -> bool {
        (row < self.groups) != (column + 1 == self.columns())
    }

    /// The rows and columns that are reached from one of them over hidden cells, without some; where `strictly`, only over
    /// such as can go the way.
    fn reached(&self, from: Node, without: Own<'_>, strictly: bool) -> (Vec<bool>, Vec<bool>) {
        let mut rows = vec![false; self.cells.len()];
        let mut columns = vec![false; self.columns()];
        let mut waiting = vec![from];
        while let Some(node) = waiting.pop() {
            let seen = match node {
                Node::Row(row) => rows.get_mut(row),
                Node::Column(column) => columns.get_mut(column),
            };
            let Some(seen) = seen.filter(|seen| !**seen) else {
                continue;
            };
            *seen = true;
            let passes = |place: Place, down: bool| {
                let can = !strictly || self.goes_down(place) == down || self.count(place) > 0;
                can && !without.has(place) && self.is_hidden(place)
            };
            match node {
                Node::Row(row) => waiting.extend(
                    (0..self.columns())
                        .filter(|column| passes((row, *column), true))
                        .map(Node::Column),
                ),
                Node::Column(column) => waiting.extend(
                    (0..self.cells.len())
                        .filter(|row| passes((*row, column), false))
                        .map(Node::Row),
                ),
            }
        }
        (rows, columns)
    }

    /// Whether some cells of a row can be one more or one less together, with everything that is shown as it is.
    fn is_free(&self, own: Own<'_>) -> bool {
        let hidden = own.columns.iter().copied();
        let mut hidden = hidden.filter(|column| self.is_hidden((own.row, *column)));
        hidden.any(|column| {
            let up = self.goes_down((own.row, column));
            let can_lose = self.count((own.row, column)) > 0;
            let back_from_column = || {
                let (rows, _) = self.reached(Node::Column(column), own, true);
                rows.get(own.row) == Some(&true)
            };
            let back_from_row = || {
                let (_, columns) = self.reached(Node::Row(own.row), own, true);
                columns.get(column) == Some(&true)
            };
            (up || can_lose) && back_from_column() || (!up || can_lose) && back_from_row()
        })
    }

    /// The cells that would put some cells of a row on a ring: those that join what is reached from the row with what is
    /// reached from a column of theirs.
    fn closing(&self, own: Own<'_>) -> impl Iterator<Item = Place> + use<'_, 'c> {
        let (rows, columns) = self.reached(Node::Row(own.row), own, false);
        let hidden = own.columns.iter().copied();
        let from = hidden.filter(|column| self.is_hidden((own.row, *column)));
        let joined: Vec<(Vec<bool>, Vec<bool>)> = from
            .map(|column| self.reached(Node::Column(column), own, false))
            .collect();
        let (own_row, own_columns) = (own.row, own.columns.to_vec());
        let is = |of: &[bool], at: usize| of.get(at) == Some(&true);
        self.places().filter(move |(row, column)| {
            let is_own = *row == own_row && own_columns.contains(column);
            !is_own
                && joined.iter().any(|(other_rows, other_columns)| {
                    is(&rows, *row) && is(other_columns, *column)
                        || is(other_rows, *row) && is(&columns, *column)
                })
        })
    }
}

/// Some cells of one row.
#[derive(Clone, Copy, Debug)]
struct Own<'a> {
    row: usize,
    columns: &'a [usize],
}

impl Own<'_> {
    fn has(&self, (row, column): Place) -> bool {
        row == self.row && self.columns.contains(&column)
    }
}

#[derive(Clone, Copy, Debug)]
enum Node {
    Row(usize),
    Column(usize),
}
