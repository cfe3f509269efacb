//! The value every reading command makes: columns, an envelope and rows of cells, written as a table, as CSV or as
//! JSON without the command knowing the difference.
//!
//! It refuses to know what the rows are about, and holds no row longer than it takes to lay out a table.

use std::io::{self, Write};

use super::data::{csv::Sheet, json::Document};
use super::layout::Layout;
use super::out::Out;
use super::screen::table::Table;
use super::text::clean;
use super::{Cell, Column, Envelope, Tail};
use crate::error::Result;

/// How rows are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// Where CSV and JSON go: standard output, with nothing between.
struct Pipe<'o>(&'o mut Out);

impl Write for Pipe<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.stdout().write(bytes)
    }
    fn write_vectored(&mut self, parts: &[io::IoSlice<'_>]) -> io::Result<usize> {
        self.0.stdout().write_vectored(parts)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

enum Writer<'o> {
    Table(Table, &'o mut Out),
    Csv(Box<Sheet<Pipe<'o>>>),
    Json(Document<Pipe<'o>>),
}

/// Rows being written, one at a time: open, push, finish.
pub struct Rows<'o> {
    layout: Layout,
    written: usize,
    writer: Writer<'o>,
}

impl<'o> Rows<'o> {
    /// Begins: writes the head of the CSV or of the JSON. A table is not begun before its first row.
    pub fn open(
        out: &'o mut Out,
        format: Format,
        columns: &[Column],
        envelope: &Envelope,
    ) -> Result<Self> {
        let layout = Layout::of(out, format, columns);
        Self::laid_out(out, layout, envelope)
    }

    /// Begins rows that are written as was decided before.
    pub fn laid_out(out: &'o mut Out, layout: Layout, envelope: &Envelope) -> Result<Self> {
        let writer = match layout.format {
            Format::Table => {
                let columns = layout.written().copied().collect();
                Writer::Table(Table::new(columns, envelope.known.words()), out)
            }
            Format::Csv => {
                let mut sheet = Sheet::new(Pipe(out), envelope.bom)?;
                sheet.header(layout.written().map(|column| column.name))?;
                Writer::Csv(Box::new(sheet))
            }
            Format::Json => Writer::Json(Document::open(Pipe(out), envelope)?),
        };
        Ok(Self {
            layout,
            written: 0,
            writer,
        })
    }

    /// One row, a cell for every column.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        let cells = self.layout.cells(cells)?;
        self.written += 1;
        match &mut self.writer {
            Writer::Table(table, out) => {
                table.row(out, cells.map(|(_, cell)| cell.screen()).collect())
            }
            Writer::Csv(sheet) => {
                sheet.row(cells.map(|(_, cell)| cell.data()), self.layout.cleaned)
            }
            Writer::Json(document) => {
                document.row(cells.map(|(column, cell)| (column.name, cell.data())))
            }
        }
    }

    /// Rows that were made [`Ahead`](super::ahead::Ahead).
    pub(super) fn written_rows(&mut self, rows: &[&[u8]]) -> Result<()> {
        self.written += rows.len();
        match &mut self.writer {
            Writer::Csv(sheet) => sheet.written_rows(rows),
            Writer::Json(document) => document.written_rows(rows),
            Writer::Table(table, out) => {
                let mut rows = rows.iter().copied();
                rows.try_for_each(|row| table.written_row(out, row))
            }
        }
    }

    /// A heading over the rows that follow. Machine formats have none.
    pub fn group(&mut self, heading: &str) -> Result<()> {
        match &mut self.writer {
            Writer::Table(table, out) => table.group(out, clean(heading).into_owned()),
            _ => Ok(()),
        }
    }

    /// How many rows were written so far.
    pub fn len(&self) -> usize {
        self.written
    }

    /// Whether no row was written so far.
    pub fn is_empty(&self) -> bool {
        self.written == 0
    }

    /// Ends, with what is known only now, and says how many rows there were.
    pub fn finish(self, tail: Tail) -> Result<usize> {
        match self.writer {
            Writer::Table(table, out) => table.finish(out, tail.words())?,
            Writer::Csv(sheet) => {
                let Pipe(out) = sheet.finish();
                if let Some(words) = tail.words() {
                    out.remark(words);
                }
            }
            Writer::Json(document) => document.finish(&tail)?,
        }
        Ok(self.written)
    }
}

/// Writes all rows in one go, for a command that knows everything before it begins.
pub fn write_rows(
    out: &mut Out,
    format: Format,
    columns: &[Column],
    envelope: &Envelope,
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> Result<usize> {
    let mut writer = Rows::open(out, format, columns, envelope)?;
    for row in rows {
        writer.row(&row)?;
    }
    writer.finish(Tail::default())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::calendar::Day;
    use crate::output::capture::captured;
    use crate::output::out::Terminal;

    const COLUMNS: [Column; 5] = [
        Column::new("prison_number", "Number"),
        Column::new("name", "Name").personal(),
        Column::new("release_date", "Release"),
        Column::data("state"),
        Column::screen("").flexible(),
    ];

    fn rows() -> Vec<Vec<Cell>> {
        let day = Day::from_ymd(2026, 12, 23);
        vec![
            vec![
                "A1234BC".into(),
                "Jo Smith".into(),
                day.into(),
                "open".into(),
                "LATE".into(),
            ],
            vec![
                "A1234BD".into(),
                "=cmd".into(),
                Cell::Null,
                Cell::Null,
                "".into(),
            ],
        ]
    }

    fn listed(terminal: Terminal, format: Format) -> String {
        let (mut out, stdout, _) = captured(terminal);
        let envelope = Envelope::new(Day::from_ymd(2026, 11, 22).unwrap());
        let count = write_rows(&mut out, format, &COLUMNS, &envelope, rows()).unwrap();
        assert_eq!(count, 2);
        out.flush().unwrap();
        stdout.text()
    }

    #[test]
    fn a_pipe_sees_no_names() {
        let pipe = Terminal::default();
        assert_eq!(
            listed(pipe, Format::Table),
            "Number   Release\nA1234BC  Wed 23 Dec 2026  LATE\nA1234BD\n"
        );
        assert_eq!(
            listed(pipe, Format::Csv),
            "prison_number,name,release_date,state\r\nA1234BC,,2026-12-23,open\r\nA1234BD,,,\r\n"
        );
        let value: Value = serde_json::from_str(&listed(pipe, Format::Json)).unwrap();
        assert_eq!(
            value["rows"][0],
            json!({"prison_number": "A1234BC", "name": null, "release_date": "2026-12-23", "state": "open"})
        );
    }

    #[test]
    fn names_appear_when_asked_for() {
        let names = Terminal {
            names: true,
            ..Terminal::default()
        };
        assert!(listed(names, Format::Table).contains("Jo Smith"));
        assert!(listed(names, Format::Csv).contains("A1234BD,'=cmd,,\r\n"));
        assert!(listed(names, Format::Json).contains("\"=cmd\""));
    }

    #[test]
    fn what_is_known_last_is_said_last() {
        let envelope =
            Envelope::new(Day::from_ymd(2026, 11, 22).unwrap()).with("as_at", Value::Null);
        let tail = || Tail::default().filter("establishment", "Leeds").hidden(12);
        let said = |format| {
            let (mut out, stdout, _) = captured(Terminal::default());
            let mut rows_out = Rows::open(&mut out, format, &COLUMNS, &envelope).unwrap();
            assert!(rows_out.is_empty());
            rows_out.group("Refer now").unwrap();
            for row in rows() {
                rows_out.row(&row).unwrap();
            }
            assert_eq!(rows_out.len(), 2);
            assert_eq!(rows_out.finish(tail()).unwrap(), 2);
            out.flush().unwrap();
            stdout.text()
        };
        assert!(said(Format::Table).ends_with("\n12 not shown (only establishment Leeds)\n"));
        let value: Value = serde_json::from_str(&said(Format::Json)).unwrap();
        assert_eq!(value["hidden"], 12);
        assert_eq!(value["filter"]["establishment"], "Leeds");
        assert_eq!(said(Format::Csv).lines().count(), 3);
    }

    #[test]
    fn a_row_of_the_wrong_shape_is_a_bug_and_no_panic() {
        let (mut out, _, _) = captured(Terminal::default());
        let envelope = Envelope::new(Day::from_ymd(2026, 11, 22).unwrap());
        let mut rows = Rows::open(&mut out, Format::Json, &COLUMNS, &envelope).unwrap();
        assert_eq!(rows.row(&[Cell::Null]).unwrap_err().exit_code(), 70);
    }

    #[test]
    fn a_reader_that_goes_ends_every_format() {
        struct Gone;
        impl Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let envelope = Envelope::new(Day::from_ymd(2026, 11, 22).unwrap());
        for format in [Format::Table, Format::Csv, Format::Json] {
            let mut out = Out::new(Terminal::default(), Box::new(Gone), Box::new(io::sink()));
            let many = std::iter::repeat_with(rows).take(5_000).flatten();
            let error = write_rows(&mut out, format, &COLUMNS, &envelope, many).unwrap_err();
            assert!(error.is_silent(), "{format:?}");
        }
    }
}
