//! CSV that opens cleanly in a spreadsheet and comes back unchanged: RFC 4180, CRLF, the header always there, and text
//! that a spreadsheet would run as a formula made harmless.
//!
//! It refuses to know which columns there are and where the bytes go.
//!
//! The guard of spreadsheets is `domain::families::guard`, which the reading side takes off again.

use std::borrow::Cow;
use std::io::Write;

use csv_core::WriteResult;

use crate::domain::families::guard;
use crate::error::{Error, Result};
use crate::output::CellOf;
use crate::output::cell::tenths;
use crate::output::out::written;
use crate::output::text::clean;

/// One row after the other as bytes.
pub struct Line {
    writer: csv_core::Writer,
    /// The bytes of the present row, and room for more.
    room: Vec<u8>,
    /// How many of them there are.
    len: usize,
}

impl Default for Line {
    fn default() -> Self {
        let mut builder = csv_core::WriterBuilder::new();
        Self {
            writer: builder.terminator(csv_core::Terminator::CRLF).build(),
            room: Vec::new(),
            len: 0,
        }
    }
}

impl Line {
    /// One row. `cleaned` is for a terminal, where what the text holds must not act.
    pub fn of<'c, 'd: 'c>(
        &mut self,
        cells: impl IntoIterator<Item = &'c CellOf<'d>>,
        cleaned: bool,
    ) -> Result<&[u8]> {
        self.len = 0;
        for (nth, cell) in cells.into_iter().enumerate() {
            self.part(nth)?;
            self.cell(nth, cell, cleaned)?;
        }
        self.end()
    }

    /// The header. Names are ours and need no guard.
    fn of_names<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) -> Result<&[u8]> {
        self.len = 0;
        for (nth, name) in names.into_iter().enumerate() {
            self.part(nth)?;
            self.field(name.as_bytes())?;
        }
        self.end()
    }

    fn cell(&mut self, nth: usize, cell: &CellOf<'_>, cleaned: bool) -> Result<()> {
        match cell {
            CellOf::Null => self.plain(nth, b""),
            CellOf::Text(text) => self.text(text, cleaned),
            CellOf::List(items) => match items.as_slice() {
                [] => self.plain(nth, b""),
                [item] => self.text(item, cleaned),
                items => self.text(&items.join(";"), cleaned),
            },
            CellOf::Day(day) => self.plain(nth, &day.iso_bytes()),
            CellOf::Int(n) => self.plain(nth, n.to_string().as_bytes()),
            CellOf::Tenths(n) => self.plain(nth, tenths(*n).as_bytes()),
            CellOf::Bool(yes) => self.plain(nth, if *yes { b"true" } else { b"false" }),
            CellOf::Words { .. } | CellOf::Named { .. } => self.cell(nth, cell.data(), cleaned),
        }
    }

    fn text(&mut self, text: &str, cleaned: bool) -> Result<()> {
        let text = if cleaned {
            clean(text)
        } else {
            Cow::Borrowed(text)
        };
        self.field(guard(&text).as_bytes())
    }

    /// What never needs quotes.
    fn plain(&mut self, nth: usize, bytes: &[u8]) -> Result<()> {
        // The writer must know whether the only field of a row is empty.
        if nth == 0 {
            return self.field(bytes);
        }
        self.with_room(bytes.len(), |_, room| {
            room.copy_from_slice(bytes);
            (WriteResult::InputEmpty, bytes.len())
        })
    }

    fn field(&mut self, bytes: &[u8]) -> Result<()> {
        // At worst every byte is a quote, which is doubled, after a quote.
        self.with_room(2 * bytes.len() + 1, |writer, room| {
            let (answer, _, written) = writer.field(bytes, room);
            (answer, written)
        })
    }

    /// The comma before every field but the first, and before it the last quote.
    fn part(&mut self, nth: usize) -> Result<()> {
        if nth == 0 {
            return Ok(());
        }
        self.with_room(2, |writer, room| writer.delimiter(room))
    }

    /// The end of the line, and before it the last quote, or both quotes of an only field that is empty.
    fn end(&mut self) -> Result<&[u8]> {
        self.with_room(4, |writer, room| writer.terminator(room))?;
        self.room.get(..self.len).ok_or_else(no_room)
    }

    /// Lets so many bytes at most be written, and keeps those that were.
    fn with_room(
        &mut self,
        most: usize,
        write: impl FnOnce(&mut csv_core::Writer, &mut [u8]) -> (WriteResult, usize),
    ) -> Result<()> {
        let end = self.len + most;
        if self.room.len() < end {
            self.room.resize(2 * end, 0);
        }
        let room = self.room.get_mut(self.len..end).ok_or_else(no_room)?;
        let (answer, written) = write(&mut self.writer, room);
        self.len += written;
        match answer {
            WriteResult::InputEmpty => Ok(()),
            WriteResult::OutputFull => Err(no_room()),
        }
    }
}

fn no_room() -> Error {
    Error::bug("csv-shape", "a row that CSV cannot hold")
}

/// A CSV being written to anything that takes bytes.
pub struct Sheet<W: Write> {
    to: W,
    line: Line,
}

impl<W: Write> Sheet<W> {
    /// Begins, with a byte order mark for the spreadsheets that need one.
    pub fn new(mut to: W, bom: bool) -> Result<Self> {
        if bom {
            written(to.write_all("\u{feff}".as_bytes()))?;
        }
        let line = Line::default();
        Ok(Self { to, line })
    }

    /// The header. Names are ours and need no guard.
    pub fn header<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) -> Result<()> {
        let row = self.line.of_names(names)?;
        written(self.to.write_all(row))
    }

    /// One row; see [`Line::of`].
    pub fn row<'c, 'd: 'c>(
        &mut self,
        cells: impl IntoIterator<Item = &'c CellOf<'d>>,
        cleaned: bool,
    ) -> Result<()> {
        let row = self.line.of(cells, cleaned)?;
        written(self.to.write_all(row))
    }

    /// One row that a [`Line`] made.
    pub fn written_row(&mut self, bytes: &[u8]) -> Result<()> {
        written(self.to.write_all(bytes))
    }

    /// Ends, and gives back where it wrote.
    pub fn finish(self) -> W {
        self.to
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::Day;
    use crate::output::Cell;

    /// The reading half of the pair, as the import does it.
    fn written_as(rows: &[Vec<Cell>], bom: bool, cleaned: bool) -> String {
        let mut sheet = Sheet::new(Vec::new(), bom).unwrap();
        sheet.header(["a", "b"]).unwrap();
        for row in rows {
            sheet.row(row, cleaned).unwrap();
        }
        String::from_utf8(sheet.finish()).unwrap()
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
    fn a_row_of_one_field_is_a_row_even_where_the_field_is_empty() {
        let mut sheet = Sheet::new(Vec::new(), false).unwrap();
        sheet.header(["a"]).unwrap();
        let day = Day::from_ymd(2026, 11, 6).unwrap();
        for cell in [Cell::Null, Cell::text(""), Cell::from(day), Cell::Int(3)] {
            sheet.row([&cell], false).unwrap();
        }
        assert_eq!(sheet.finish(), b"a\r\n\"\"\r\n\"\"\r\n2026-11-06\r\n3\r\n");
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
