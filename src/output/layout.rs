//! What of a row is written in a format, and what of it may not be: decided once, for rows written at once and for those that
//! several threads make ahead.
//!
//! It keeps names off rows on standard output that is no terminal. It refuses to know what the rows are about and where they go.

use super::listing::Format;
use super::out::Out;
use super::{Cell, Column, Datum};
use crate::error::{Error, Result};

/// The columns of a list, and which of them are written and how.
#[derive(Debug, Clone)]
pub struct Layout {
    pub(super) format: Format,
    columns: Vec<Column>,
    /// Whether each column is written at all in this format.
    kept: Vec<bool>,
    /// Names are blanked.
    nameless: bool,
    /// CSV that goes to a terminal is cleaned.
    pub(super) cleaned: bool,
}

impl Layout {
    /// That of rows for the standard output.
    #[must_use]
    pub fn of(out: &Out, format: Format, columns: &[Column]) -> Self {
        let nameless = !out.shows_names();
        let kept = |column: &Column| match format {
            Format::Table => column.screen && !(column.personal && nameless),
            Format::Csv | Format::Json => column.data,
        };
        Self {
            format,
            columns: columns.to_vec(),
            kept: columns.iter().map(kept).collect(),
            nameless,
            cleaned: out.terminal().stdout_is_terminal,
        }
    }

    /// Whether names, and people's own words, may be written.
    #[must_use]
    pub fn shows_names(&self) -> bool {
        !self.nameless
    }

    /// The columns that are written.
    pub(super) fn written(&self) -> impl Iterator<Item = &Column> {
        let columns = self.columns.iter().zip(&self.kept);
        columns.filter_map(|(column, kept)| kept.then_some(column))
    }

    /// What is written of a row, which has a cell for every column.
    ///
    /// # Errors
    /// A row of another shape, which is a mistake of ours.
    pub(super) fn cells<'c>(
        &'c self,
        cells: &'c [Cell],
    ) -> Result<impl Iterator<Item = (&'c Column, &'c Cell)>> {
        let cells = self.kept(cells)?;
        Ok(
            cells.map(|(column, cell)| match (self.nameless, column.personal) {
                (true, true) => (column, &Cell::Null),
                (true, false) => (column, cell.nameless()),
                (false, _) => (column, cell),
            }),
        )
    }

    /// What is written of a row for machines. Columns for names are blanked where names may not be shown; whoever makes the row
    /// has asked [`Layout::shows_names`] before it named anybody elsewhere.
    ///
    /// # Errors
    /// A row of another shape, which is a mistake of ours.
    pub(super) fn data<'c>(
        &'c self,
        data: &'c [Datum<'c>],
    ) -> Result<impl Iterator<Item = (&'c Column, Datum<'c>)>> {
        let data = self.kept(data)?;
        Ok(data.map(|(column, datum)| {
            let blanked = self.nameless && column.personal;
            (column, if blanked { Datum::Null } else { *datum })
        }))
    }

    /// Those of a value for every column that are written.
    fn kept<'c, T>(&'c self, row: &'c [T]) -> Result<impl Iterator<Item = (&'c Column, &'c T)>> {
        if row.len() != self.columns.len() {
            return Err(Error::bug(
                "row-shape",
                format!(
                    "a row of {} cells for {} columns",
                    row.len(),
                    self.columns.len()
                ),
            ));
        }
        let all = self.columns.iter().zip(row).zip(&self.kept);
        Ok(all.filter_map(|(cell, kept)| kept.then_some(cell)))
    }
}
