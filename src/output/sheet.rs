//! The sheets of a board pack: one for each report, its shares together, how they went, and what was counted in words.
//!
//! Columns and rows alone, which become a file of CSV here and a sheet of a workbook elsewhere. Refuses to count and to know
//! where anything is written.

use super::data::csv::Sheet as Csv;
use super::figures::{self, COLUMNS};
use super::{Cell, Column};
use crate::error::Result;
use crate::report::board::{Board, Trend};
use crate::report::{Definition, Printed, Shown};

/// Rows under columns, with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub name: &'static str,
    pub columns: &'static [Column],
    pub rows: Vec<Vec<Cell>>,
}

/// The columns of how shares went, one row a period.
const TREND: [Column; 13] = [
    Column::data("report"),
    Column::data("measure"),
    Column::data("period"),
    Column::data("period_from"),
    Column::data("period_to"),
    Column::data("count"),
    Column::data("percent"),
    Column::data("of"),
    Column::data("target"),
    Column::data("target_met"),
    Column::data("hidden"),
    Column::data("hidden_under"),
    Column::data("rounded_to"),
];

/// The columns of what was counted in words.
const WORDS: [Column; 13] = [
    Column::data("report"),
    Column::data("version"),
    Column::data("title"),
    Column::data("unit"),
    Column::data("day"),
    Column::data("numerator"),
    Column::data("denominator"),
    Column::data("exclusions"),
    Column::data("unknowns"),
    Column::data("source"),
    Column::data("classified"),
    Column::data("targets"),
    Column::data("breakdowns"),
];

impl Sheet {
    /// As a file of CSV.
    ///
    /// # Errors
    /// A mistake of ours.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let mut csv = Csv::new(Vec::new(), false)?;
        csv.header(self.columns.iter().map(|column| column.name))?;
        for row in &self.rows {
            // Nobody is named in what leaves the office.
            csv.row(row.iter().map(|cell| cell.nameless().data()), false)?;
        }
        Ok(csv.finish())
    }

    /// One report, for one period or several.
    #[must_use]
    pub fn of_report(printed: &[Printed]) -> Option<Self> {
        Some(Self {
            name: printed.first()?.definition.name,
            columns: &COLUMNS,
            rows: printed.iter().flat_map(figures::rows).collect(),
        })
    }

    /// What reports count, in words: a row each.
    #[must_use]
    pub fn of_definitions<'p>(reports: impl IntoIterator<Item = &'p Printed>) -> Self {
        let definitions = reports.into_iter().map(|printed| words(printed.definition));
        Self {
            name: "definitions",
            columns: &WORDS,
            rows: definitions.collect(),
        }
    }
}

/// The sheets of a pack, in their order.
#[must_use]
pub fn of_board(board: &Board) -> Vec<Sheet> {
    // A report stands whole before it is broken down, and both are in one sheet.
    let reports = &board.reports;
    let each = reports.chunk_by(|one, next| one.definition.name == next.definition.name);
    let mut sheets: Vec<Sheet> = each.filter_map(Sheet::of_report).collect();
    sheets.push(Sheet {
        name: "measures",
        columns: &COLUMNS,
        rows: reports.iter().flat_map(figures::share_rows).collect(),
    });
    sheets.push(Sheet {
        name: "trends",
        columns: &TREND,
        rows: board.trends.iter().flat_map(trend).collect(),
    });
    let whole = reports.iter().filter(|printed| printed.by.is_none());
    sheets.push(Sheet::of_definitions(whole));
    sheets
}

fn trend(trend: &Trend) -> Vec<Vec<Cell>> {
    let rows = trend.periods.iter().filter_map(|printed| {
        let shares = printed.total_shares();
        let share = shares
            .iter()
            .find(|share| share.measure.word == trend.measure.word)?;
        let target = share.measure.target.map(|target| target.percent.tenths());
        let is_hidden = share.part == Shown::Hidden || share.whole == Shown::Hidden;
        let mut cells = vec![
            Cell::from(trend.definition.name),
            Cell::from(share.measure.word),
            Cell::text(printed.period.name.clone()),
            Cell::Day(printed.period.from),
            Cell::Day(printed.period.to),
            count(share.part),
            share
                .percent
                .map_or(Cell::Null, |percent| Cell::Tenths(percent.tenths())),
            count(share.whole),
            target.map_or(Cell::Null, Cell::Tenths),
            Cell::from(share.met),
            Cell::Bool(is_hidden),
        ];
        cells.extend(figures::kept(printed));
        Some(cells)
    });
    rows.collect()
}

/// A count as far as it may be shown: absent where it is hidden.
pub(super) fn count(shown: Shown) -> Cell {
    match shown {
        Shown::Count(count) => Cell::Int(i64::try_from(count).unwrap_or(i64::MAX)),
        Shown::Hidden => Cell::Null,
    }
}

fn words(of: &'static Definition) -> Vec<Cell> {
    let targets = of.measures.iter().filter_map(|measure| {
        let target = measure.target?;
        let source = target.source;
        Some(format!("{}: {}% ({source})", measure.word, target.percent))
    });
    let breakdowns = of.breakdowns.iter().map(|by| by.word().to_owned());
    vec![
        Cell::from(of.name),
        Cell::from(of.version),
        Cell::from(of.title),
        Cell::from(of.unit),
        Cell::from(of.day),
        Cell::from(of.numerator),
        Cell::from(of.denominator),
        Cell::text(of.left_out()),
        Cell::from(of.unknowns),
        Cell::from(of.source),
        Cell::Bool(of.classified),
        Cell::from(targets.collect::<Vec<_>>()),
        Cell::from(breakdowns.collect::<Vec<_>>()),
    ]
}
