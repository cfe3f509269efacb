//! CSV that opens cleanly in a spreadsheet and comes back unchanged: RFC 4180, CRLF, the header always there, and text
//! that a spreadsheet would run as a formula made harmless.
//!
//! It refuses to know which columns there are and where the bytes go.
//!
//! The guard of spreadsheets is `domain::families::guard`, which the reading side takes off again.

use std::borrow::Cow;
use std::io::Write;

use super::write_parts;
use crate::domain::families::guard;
use crate::error::Result;
use crate::output::Datum;
use crate::output::cell::tenths;
use crate::output::out::written;
use crate::output::text::clean;

/// Adds one row. `cleaned` is for a terminal, where what the text holds must not act.
pub fn row<'c>(to: &mut Vec<u8>, data: impl IntoIterator<Item = Datum<'c>>, cleaned: bool) {
    let begin = to.len();
    for (nth, datum) in data.into_iter().enumerate() {
        if nth > 0 {
            to.push(b',');
        }
        put(to, datum, cleaned);
    }
    end(to, begin);
}

fn put(to: &mut Vec<u8>, datum: Datum<'_>, cleaned: bool) {
    match datum {
        Datum::Null => {}
        Datum::Text(text) => put_text(to, text, cleaned),
        Datum::List([one]) => put_text(to, one, cleaned),
        Datum::List(several) => put_text(to, &several.join(";"), cleaned),
        Datum::Day(day) => to.extend_from_slice(&day.iso_bytes()),
        // Most numbers are of one digit, and the rest are dear to write. Writing to a list of bytes cannot fail.
        Datum::Int(n @ 0..=9) => to.extend(u8::try_from(n).map(|n| b'0' + n)),
        Datum::Int(n) => drop(write!(to, "{n}")),
        Datum::Tenths(n) => to.extend_from_slice(tenths(n).as_bytes()),
        Datum::Bool(yes) => to.extend_from_slice(if yes { b"true" } else { b"false" }),
    }
}

fn put_text(to: &mut Vec<u8>, text: &str, cleaned: bool) {
    let text = if cleaned {
        clean(text)
    } else {
        Cow::Borrowed(text)
    };
    put_field(to, guard(&text).as_bytes());
}

/// A field, in quotes where it would else be taken for several or for the end of the row.
fn put_field(to: &mut Vec<u8>, bytes: &[u8]) {
    let special = |byte: &u8| matches!(byte, b'"' | b',' | b'\r' | b'\n');
    // Asked of every byte, because that is quicker than stopping at the first.
    if !bytes.iter().fold(false, |any, byte| any | special(byte)) {
        return to.extend_from_slice(bytes);
    }
    to.push(b'"');
    let begin = to.len();
    // At worst every byte is a quote, which is doubled.
    to.resize(begin + 2 * bytes.len(), 0);
    let room = to.get_mut(begin..).unwrap_or_default();
    let (_, _, written) = csv_core::quote(bytes, room, b'"', b'"', true);
    to.truncate(begin + written);
    to.push(b'"');
}

/// The end of the row, which would be no row at all where its only field is empty.
fn end(to: &mut Vec<u8>, begin: usize) {
    if to.len() == begin {
        to.extend_from_slice(b"\"\"");
    }
    to.extend_from_slice(b"\r\n");
}

/// A CSV being written to anything that takes bytes.
pub struct Sheet<W: Write> {
    to: W,
    /// The present row.
    row: Vec<u8>,
}

impl<W: Write> Sheet<W> {
    /// Begins, with a byte order mark for the spreadsheets that need one.
    pub fn new(mut to: W, bom: bool) -> Result<Self> {
        if bom {
            written(to.write_all("\u{feff}".as_bytes()))?;
        }
        let row = Vec::new();
        Ok(Self { to, row })
    }

    /// The header. Names are ours and need no guard.
    pub fn header<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) -> Result<()> {
        let names: Vec<&str> = names.into_iter().collect();
        let header = format!("{}\r\n", names.join(","));
        written(self.to.write_all(header.as_bytes()))
    }

    /// One row; see [`row`].
    pub fn row<'c>(
        &mut self,
        data: impl IntoIterator<Item = Datum<'c>>,
        cleaned: bool,
    ) -> Result<()> {
        self.row.clear();
        row(&mut self.row, data, cleaned);
        written(self.to.write_all(&self.row))
    }

    /// Rows that [`row`] made.
    pub fn written_rows(&mut self, rows: &[&[u8]]) -> Result<()> {
        written(write_parts(&mut self.to, rows.iter().copied()))
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
            sheet.row(row.iter().map(Cell::data), cleaned).unwrap();
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
            sheet.row([cell.data()], false).unwrap();
        }
        assert_eq!(sheet.finish(), b"a\r\n\"\"\r\n\"\"\r\n2026-11-06\r\n3\r\n");
    }

    #[test]
    fn on_a_terminal_nothing_acts() {
        let row = vec![Cell::text("\u{1b}[2J"), Cell::text("a\nb")];
        assert_eq!(written_as(&[row], false, true), "a,b\r\n␛[2J,a␊b\r\n");
    }

    fn cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Null),
            any::<String>().prop_map(Cell::from),
            "[\",\r\n '=-]{0,6}".prop_map(Cell::from),
            any::<i64>().prop_map(Cell::Int),
            any::<bool>().prop_map(Cell::Bool),
            (0_u32..5000).prop_map(Cell::Tenths),
            (0_i32..70_000).prop_map(|number| Cell::from(Day::from_number(number))),
            prop::collection::vec(any::<String>(), 0..4).prop_map(Cell::from),
        ]
    }

    /// The same as a text.
    fn said(cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => guard(text).into_owned(),
            Cell::List(items) => guard(&items.join(";")).into_owned(),
            Cell::Bool(yes) => yes.to_string(),
            Cell::Day(day) => day.to_string(),
            Cell::Int(n) => n.to_string(),
            Cell::Tenths(n) => tenths(*n),
            _ => String::new(),
        }
    }

    proptest! {
        #[test]
        fn rows_are_those_that_the_library_writes(
            rows in (1_usize..4).prop_flat_map(|width| {
                prop::collection::vec(prop::collection::vec(cell(), width), 0..5)
            }),
        ) {
            let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
            let mut ours = Vec::new();
            for cells in &rows {
                writer.write_record(cells.iter().map(said)).unwrap();
                row(&mut ours, cells.iter().map(Cell::data), false);
            }
            let theirs = writer.into_inner().unwrap();
            prop_assert_eq!(String::from_utf8(ours), String::from_utf8(theirs));
        }

        #[test]
        fn what_is_written_reads_back(one in any::<String>(), two in any::<String>()) {
            let text = written_as(&[vec![Cell::text(one.clone()), Cell::text(two.clone())]], false, false);
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            prop_assert_eq!((crate::domain::families::unguard(&row[0]), crate::domain::families::unguard(&row[1])), (one.as_str(), two.as_str()));
        }
    }
}
