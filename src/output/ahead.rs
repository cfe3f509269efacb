//! Rows that are made before their order is known, on whatever thread: each as its bytes, with what it is sorted by.
//!
//! A row of twenty cells is dear to keep and to hand from one thread to another, its bytes are not. Of a row of a table they are
//! the texts of its cells, which are laid out when it is written. Refuses to know what the rows are about.

use super::data::{csv, json};
use super::layout::Layout;
use super::listing::{Format, Rows};
use super::screen::table;
use super::{Cell, Column, Datum};
use crate::error::{Error, Result};
use std::ops::Range;

/// Rows that wait to be written in order, in portions that were made apart.
pub struct Ahead<'l, K> {
    layout: &'l Layout,
    bytes: Vec<u8>,
    rows: Vec<(K, Range<usize>)>,
    /// Earlier portions.
    before: Vec<Portion<K>>,
}

/// What was made apart.
struct Portion<K> {
    bytes: Vec<u8>,
    rows: Vec<(K, Range<usize>)>,
}

impl<'l, K: Ord> Ahead<'l, K> {
    /// None so far.
    #[must_use]
    pub fn of(layout: &'l Layout) -> Self {
        Self {
            layout,
            bytes: Vec::new(),
            rows: Vec::new(),
            before: Vec::new(),
        }
    }

    /// One row, a cell for every column, and what it is sorted by.
    ///
    /// # Errors
    /// A row of another shape, which is a mistake of ours.
    pub fn row(&mut self, key: K, cells: &[Cell]) -> Result<()> {
        let layout = self.layout;
        let cells = layout.cells(cells)?;
        if layout.format != Format::Table {
            return self.written(key, cells.map(|(column, cell)| (column, cell.data())));
        }
        let begin = self.bytes.len();
        table::put_row(&mut self.bytes, cells.map(|(_, cell)| cell.screen()));
        self.rows.push((key, begin..self.bytes.len()));
        Ok(())
    }

    /// A row for machines, a value for every column; see [`Layout::data`].
    ///
    /// # Errors
    /// A row of another shape, or for a table, which is a mistake of ours.
    pub fn data(&mut self, key: K, data: &[Datum<'_>]) -> Result<()> {
        let layout = self.layout;
        self.written(key, layout.data(data)?)
    }

    fn written<'c>(
        &mut self,
        key: K,
        data: impl Iterator<Item = (&'c Column, Datum<'c>)>,
    ) -> Result<()> {
        let begin = self.bytes.len();
        match self.layout.format {
            Format::Csv => {
                let data = data.map(|(_, datum)| datum);
                csv::row(&mut self.bytes, data, self.layout.cleaned);
            }
            Format::Json => {
                let data = data.map(|(column, datum)| (column.name, datum));
                json::row(&mut self.bytes, data)?;
            }
            Format::Table => {
                return Err(Error::bug("row-for-machines", "no row of a table"));
            }
        }
        self.rows.push((key, begin..self.bytes.len()));
        Ok(())
    }

    /// What is made after these on the same thread begins with none. These are put in order here, while others are still made
    /// elsewhere.
    #[must_use]
    pub fn after(&mut self) -> Self {
        self.rows.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self {
            // The next portion is about as long.
            bytes: Vec::with_capacity(self.bytes.len() + self.bytes.len() / 8),
            ..Self::of(self.layout)
        }
    }

    /// Adds those that were made after these.
    pub fn and(&mut self, later: Self) {
        self.set_apart();
        self.before.extend(later.before);
        self.bytes = later.bytes;
        self.rows = later.rows;
    }

    fn set_apart(&mut self) {
        if !self.rows.is_empty() {
            self.before.push(Portion {
                bytes: std::mem::take(&mut self.bytes),
                rows: std::mem::take(&mut self.rows),
            });
        }
    }

    /// Writes every row where it belongs; of equals the one that was made first comes first.
    ///
    /// # Errors
    /// Output that cannot be written.
    pub fn write(mut self, to: &mut Rows<'_>) -> Result<()> {
        self.set_apart();
        let portions = self.before.into_iter();
        let (bytes, rows): (Vec<_>, Vec<_>) = portions.map(|one| (one.bytes, one.rows)).unzip();
        let rows = rows.into_iter().zip(&bytes).flat_map(|(rows, bytes)| {
            let rows = rows.into_iter();
            rows.map(|(key, place)| Some((key, bytes.get(place)?)))
        });
        let lost = || Error::bug("row-lost", "the bytes of a row are not where it was made");
        let mut rows: Vec<(K, &[u8])> = rows.collect::<Option<_>>().ok_or_else(lost)?;
        rows.sort_by(|(one, _), (other, _)| one.cmp(other));
        let rows: Vec<&[u8]> = rows.into_iter().map(|(_, row)| row).collect();
        to.written_rows(&rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::output::capture::captured;
    use crate::output::{Envelope, Tail, Terminal};
    use proptest::prelude::*;

    const COLUMNS: [Column; 4] = [
        Column::data("nth"),
        Column::data("name").personal(),
        Column::screen("On a screen"),
        Column::data("says"),
    ];

    fn cells(nth: usize, says: &str) -> Vec<Cell> {
        let full = Cell::text(says.to_owned());
        let says = Cell::named(full.clone(), Cell::Null);
        vec![nth.into(), full, "not for scripts".into(), says]
    }

    /// What is written of the rows, with their keys, in portions of so many that are made apart; or one by one.
    fn written(
        format: Format,
        (names, stdout_is_terminal): (bool, bool),
        rows: &[(u8, String)],
        apart: Option<usize>,
    ) -> String {
        let terminal = Terminal {
            names,
            stdout_is_terminal,
            ..Terminal::default()
        };
        let (mut out, stdout, _) = captured(terminal);
        let envelope = Envelope::new(Day::from_ymd(2026, 11, 22).unwrap());
        let layout = Layout::of(&out, format, &COLUMNS);
        let mut numbered: Vec<_> = rows.iter().enumerate().collect();
        let mut to = Rows::laid_out(&mut out, layout.clone(), &envelope).unwrap();
        if let Some(apart) = apart {
            let mut all = Ahead::of(&layout);
            // Some of the portions are joined among themselves before.
            for joined in numbered.chunks(3 * apart) {
                let mut several = Ahead::of(&layout);
                let mut portion = Ahead::of(&layout);
                for portion_rows in joined.chunks(apart) {
                    for (nth, (key, says)) in portion_rows {
                        portion.row(*key, &cells(*nth, says)).unwrap();
                    }
                    let next = portion.after();
                    several.and(std::mem::replace(&mut portion, next));
                }
                all.and(several);
            }
            all.write(&mut to).unwrap();
        } else {
            numbered.sort_by_key(|(_, (key, _))| *key);
            for (nth, (_, says)) in numbered {
                to.row(&cells(nth, says)).unwrap();
            }
        }
        assert_eq!(to.finish(Tail::default()).unwrap(), rows.len());
        out.flush().unwrap();
        stdout.text()
    }

    proptest! {
        #[test]
        fn rows_made_ahead_are_those_written_in_order(
            rows in prop::collection::vec((0_u8..4, any::<String>()), 0..20),
            apart in 1_usize..8,
            shown in any::<(bool, bool)>(),
        ) {
            for format in [Format::Table, Format::Csv, Format::Json] {
                let one_by_one = written(format, shown, &rows, None);
                prop_assert_eq!(written(format, shown, &rows, Some(apart)), one_by_one);
            }
        }
    }

    #[test]
    fn a_row_of_the_wrong_shape_is_a_bug_and_no_panic() {
        let (out, _, _) = captured(Terminal::default());
        for (format, row) in [
            (Format::Table, vec![Cell::Null, Cell::Null]),
            (Format::Csv, vec![Cell::Null]),
            (Format::Json, vec![]),
        ] {
            let layout = Layout::of(&out, format, &COLUMNS);
            let refused = Ahead::of(&layout).row(0, &row);
            assert_eq!(refused.unwrap_err().exit_code(), 70, "{format:?}");
            let data: Vec<Datum<'_>> = row.iter().map(Cell::data).collect();
            let refused = Ahead::of(&layout).data(0, &data);
            assert_eq!(refused.unwrap_err().exit_code(), 70, "{format:?}");
        }
    }
}
