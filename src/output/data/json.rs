//! The one JSON envelope: `{"schema": 1, "today": "...", ..., "rows": [...]}`, written a row at a time, a row a line.
//!
//! It refuses to know which columns there are and where the bytes go. Domain types are not serialised: what arrives
//! here are the values of cells.

use std::io::{self, Write};

use serde::ser::{Serialize, Serializer};
use serde_json::ser::{CompactFormatter, Formatter};

use super::write_parts;
use crate::error::{Error, Result};
use crate::output::out::{put, unwritten, written};
use crate::output::text::is_unsafe;
use crate::output::{Datum, Envelope, Tail};

/// The number of the contract. It rises only when something is taken away or changes its meaning.
pub const SCHEMA: u32 = 1;

/// A JSON document being written to anything that takes bytes.
pub struct Document<W: Write> {
    to: W,
    any: bool,
}

impl<W: Write> Document<W> {
    /// Begins with the envelope as far as it is known.
    pub fn open(mut to: W, envelope: &Envelope) -> Result<Self> {
        put(
            &mut to,
            format_args!("{{\"schema\": {SCHEMA}, \"today\": \"{}\"", envelope.today),
        )?;
        let mut document = Self { to, any: false };
        document.fields(&envelope.known)?;
        written(document.to.write_all(b", \"rows\": ["))?;
        Ok(document)
    }

    /// One flat row.
    pub fn row<'c>(&mut self, data: impl Iterator<Item = (&'static str, Datum<'c>)>) -> Result<()> {
        written(self.to.write_all(before(&mut self.any)))?;
        row(&mut self.to, data)
    }

    /// Rows that [`row`] made.
    pub fn written_rows(&mut self, rows: &[&[u8]]) -> Result<()> {
        let any = &mut self.any;
        let parts = rows.iter().flat_map(|row| [before(any), row]);
        written(write_parts(&mut self.to, parts))
    }

    /// Ends, with what is known only after the last row.
    pub fn finish(mut self, tail: &Tail) -> Result<()> {
        let close: &[u8] = if self.any { b"\n]" } else { b"]" };
        written(self.to.write_all(close))?;
        self.fields(tail)?;
        written(self.to.write_all(b"}\n"))
    }

    fn fields(&mut self, known: &Tail) -> Result<()> {
        for (name, value) in &known.extra {
            self.field(name, value)?;
        }
        if !known.filter.is_empty() {
            self.field("filter", &known.filter)?;
        }
        if let Some(hidden) = known.hidden {
            self.field("hidden", &hidden)?;
        }
        Ok(())
    }

    fn field(&mut self, name: &str, value: &impl Serialize) -> Result<()> {
        put(&mut self.to, format_args!(", \"{name}\": "))?;
        let mut serializer = serde_json::Serializer::with_formatter(&mut self.to, Visible);
        value.serialize(&mut serializer).map_err(failed)
    }
}

/// What stands before a row, where there are any rows before it.
fn before(any: &mut bool) -> &'static [u8] {
    if std::mem::replace(any, true) {
        b",\n"
    } else {
        b"\n"
    }
}

/// One flat row as an object. The names are ours and need no escapes.
pub fn row<'c>(
    to: &mut impl Write,
    data: impl Iterator<Item = (&'static str, Datum<'c>)>,
) -> Result<()> {
    let mut before: &[u8] = b"{\"";
    for (name, datum) in data {
        written(to.write_all(before))?;
        written(to.write_all(name.as_bytes()))?;
        written(to.write_all(b"\":"))?;
        value(to, datum)?;
        before = b",\"";
    }
    let close: &[u8] = if before == b"{\"" { b"{}" } else { b"}" };
    written(to.write_all(close))
}

/// What is most often there, and needs no escapes, is written as it is.
fn value(to: &mut impl Write, datum: Datum<'_>) -> Result<()> {
    let mut quoted = |bytes: &[u8]| {
        written(to.write_all(b"\""))?;
        written(to.write_all(bytes))?;
        written(to.write_all(b"\""))
    };
    match datum {
        Datum::Null => written(to.write_all(b"null")),
        Datum::Day(day) => quoted(&day.iso_bytes()),
        Datum::Text(text) if is_plain(text) => quoted(text.as_bytes()),
        datum => {
            let mut serializer = serde_json::Serializer::with_formatter(to, Visible);
            datum.serialize(&mut serializer).map_err(failed)
        }
    }
}

/// Whether no character needs an escape, in JSON or on a terminal. Every byte is asked, because that is quicker than stopping.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| (0x20..0x7f).contains(&byte) & (byte != b'"') & (byte != b'\\');
    text.bytes().fold(true, |all, byte| all & plain(byte))
}

fn failed(error: serde_json::Error) -> Error {
    if error.is_io() {
        unwritten(error.into())
    } else {
        Error::bug("json-shape", "a row that JSON cannot hold").caused_by(error)
    }
}

/// Writes strings so that nothing in them acts on a terminal: what hides or drives is written as `\u....`, which reads
/// back as the same text.
struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        to: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if is_plain(fragment) {
            return CompactFormatter.write_string_fragment(to, fragment);
        }
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|&(_, c)| is_unsafe(c)) {
            CompactFormatter.write_string_fragment(to, &rest[..at])?;
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                write!(to, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        CompactFormatter.write_string_fragment(to, rest)
    }
}

impl Serialize for Datum<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        match *self {
            Datum::Null => to.serialize_unit(),
            Datum::Text(text) => to.serialize_str(text),
            Datum::Day(day) => to.collect_str(&day),
            Datum::Int(n) => to.serialize_i64(n),
            Datum::Tenths(n) => to.serialize_f64(f64::from(n) / 10.0),
            Datum::Bool(yes) => to.serialize_bool(yes),
            Datum::List(items) => to.collect_seq(items),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::calendar::Day;
    use crate::output::Cell;

    fn document(rows: &[Vec<(&'static str, Cell)>], known: Tail, tail: &Tail) -> String {
        let mut envelope = Envelope::new(Day::from_ymd(2026, 11, 22).unwrap());
        envelope.known = known;
        let mut bytes = Vec::new();
        let mut document = Document::open(&mut bytes, &envelope).unwrap();
        for row in rows {
            document
                .row(row.iter().map(|(n, c)| (*n, c.data())))
                .unwrap();
        }
        document.finish(tail).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn an_empty_list_is_a_whole_document() {
        assert_eq!(
            document(&[], Tail::default(), &Tail::default()),
            "{\"schema\": 1, \"today\": \"2026-11-22\", \"rows\": []}\n"
        );
    }

    #[test]
    fn a_row_without_cells_is_an_object() {
        let text = document(&[vec![]], Tail::default(), &Tail::default());
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["rows"], json!([{}]));
    }

    #[test]
    fn every_kind_of_cell_has_its_json() {
        let day = Day::from_ymd(2026, 12, 18).unwrap();
        let row = vec![
            ("null", Cell::Null),
            ("text", Cell::text("a\"b\n")),
            ("day", Cell::from(day)),
            ("int", Cell::Int(-3)),
            ("bool", Cell::Bool(false)),
            ("list", Cell::List(vec!["x".into(), "y".into()])),
            ("words", Cell::words("52 days late", 52_i64)),
        ];
        let known = Tail::default().with("created", 3);
        let tail = Tail::default().filter("establishment", "Leeds").hidden(2);
        let value: Value =
            serde_json::from_str(&document(&[row.clone(), row], known, &tail)).unwrap();
        assert_eq!(value["created"], 3);
        assert_eq!(value["filter"], json!({"establishment": "Leeds"}));
        assert_eq!(value["hidden"], 2);
        assert_eq!(value["rows"].as_array().unwrap().len(), 2);
        assert_eq!(
            value["rows"][0],
            json!({"null": null, "text": "a\"b\n", "day": "2026-12-18", "int": -3, "bool": false,
                   "list": ["x", "y"], "words": 52})
        );
    }

    proptest! {
        #[test]
        fn text_reads_back_and_never_acts(text in any::<String>()) {
            let written = document(&[vec![("t", Cell::text(text.clone()))]], Tail::default(), &Tail::default());
            prop_assert!(!written.chars().any(|c| is_unsafe(c) && c != '\n'));
            let value: Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(value["rows"][0]["t"].as_str(), Some(text.as_str()));
        }
    }
}
