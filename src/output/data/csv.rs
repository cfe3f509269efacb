//! CSV that opens cleanly in a spreadsheet and comes back unchanged: RFC 4180, CRLF, the header always there, and text
//! that a spreadsheet would run as a formula made harmless.
//!
//! It refuses to know which columns there are and where the bytes go.
//!
//! The guard of spreadsheets is `domain::families::guard`, which the reading side takes off again.

use std::borrow::Cow;
use std::io::Write;

use crate::domain::families::guard;
use crate::error::{Error, Result};
use crate::output::Cell;
use crate::output::out::{unwritten, written};
use crate::output::text::clean;

/// A CSV being written to anything that takes bytes.
pub struct Sheet<W: Write> {
    writer: csv::Writer<W>,
}

impl<W: Write> Sheet<W> {
    /// Begins, with a byte order mark for the spreadsheets that need one.
    pub fn new(mut to: W, bom: bool) -> Result<Self> {
        if bom {
            written(to.write_all("\u{feff}".as_bytes()))?;
        }
        let writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(to);
        Ok(Self { writer })
    }

    /// The header. Names are ours and need no guard.
    pub fn header<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) -> Result<()> {
        self.writer.write_record(names).map_err(failed)
    }

    /// One row. `cleaned` is for a terminal, where what the text holds must not act.
    pub fn row<'c>(
        &mut self,
        cells: impl IntoIterator<Item = &'c Cell>,
        cleaned: bool,
    ) -> Result<()> {
        for cell in cells {
            self.cell(cell, cleaned).map_err(failed)?;
        }
        self.writer.write_record(None::<&[u8]>).map_err(failed)
    }

    fn cell(&mut self, cell: &Cell, cleaned: bool) -> csv::Result<()> {
        match cell {
            Cell::Null => self.writer.write_field(b""),
            Cell::Text(text) => self.text(text, cleaned),
            Cell::List(items) => self.text(&items.join(";"), cleaned),
            Cell::Day(day) => self.writer.write_field(day.to_string()),
            Cell::Int(n) => self.writer.write_field(n.to_string()),
            Cell::Tenths(n) => self.writer.write_field(super::super::cell::tenths(*n)),
            Cell::Bool(yes) => self.writer.write_field(if *yes { "true" } else { "false" }),
            Cell::Words { .. } | Cell::Named { .. } => self.cell(cell.data(), cleaned),
        }
    }

    fn text(&mut self, text: &str, cleaned: bool) -> csv::Result<()> {
        let text = if cleaned {
            clean(text)
        } else {
            Cow::Borrowed(text)
        };
        self.writer.write_field(guard(&text).as_bytes())
    }

    /// Ends, and gives back where it wrote.
    pub fn finish(self) -> Result<W> {
        self.writer
            .into_inner()
            .map_err(|error| unwritten(error.into_error()))
    }
}

fn failed(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => unwritten(error),
        other => {
            Error::bug("csv-shape", "a row that CSV cannot hold").caused_by(format!("{other:?}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::Day;

    /// The reading half of the pair, as the import does it.
    fn written_as(rows: &[Vec<Cell>], bom: bool, cleaned: bool) -> String {
        let mut sheet = Sheet::new(Vec::new(), bom).unwrap();
        sheet.header(["a", "b"]).unwrap();
        for row in rows {
            sheet.row(row, cleaned).unwrap();
        }
        String::from_utf8(sheet.finish().unwrap()).unwrap()
    }

    #[test]
    fn only_text_is_guarded() {
        assert_eq!(guard("=1+1"), "'=1+1");
        assert_eq!(guard("+44 20"), "'+44 20");
        assert_eq!(guard("'=1"), "''=1");
        assert_eq!(guard("\tx"), "'\tx");
        assert_eq!(guard("'til Monday"), "'til Monday");
        assert_eq!(guard("a=b"), "a=b");
        let day = Day::from_ymd(2026, 11, 6).unwrap();
        let rows = [
            vec![Cell::Int(-5), Cell::text("-5")],
            vec![Cell::from(day), Cell::words("on Friday", day)],
            vec![Cell::Null, Cell::Bool(true)],
            vec![
                Cell::List(vec!["-a".into(), "b".into()]),
                Cell::text("x,\"y\"\nz"),
            ],
        ];
        assert_eq!(
            written_as(&rows, false, false),
            "a,b\r\n-5,'-5\r\n2026-11-06,2026-11-06\r\n,true\r\n'-a;b,\"x,\"\"y\"\"\nz\"\r\n"
        );
    }

    #[test]
    fn the_header_stands_alone_and_behind_a_mark() {
        assert_eq!(written_as(&[], true, false), "\u{feff}a,b\r\n");
    }

    #[test]
    fn on_a_terminal_nothing_acts() {
        let row = vec![Cell::text("\u{1b}[2J"), Cell::text("a\nb")];
        assert_eq!(written_as(&[row], false, true), "a,b\r\n␛[2J,a␊b\r\n");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(one in any::<String>(), two in any::<String>()) {
            let text = written_as(&[vec![Cell::text(one.clone()), Cell::text(two.clone())]], false, false);
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            prop_assert_eq!((crate::domain::families::unguard(&row[0]), crate::domain::families::unguard(&row[1])), (one.as_str(), two.as_str()));
        }
    }
}
