//! Bytes into records: fields are split first and then decoded one by one, so that one bad byte spoils one row.
//!
//! Knows lines, quotes and encodings, and no column.

use csv::ByteRecord;
use encoding_rs::WINDOWS_1252;
use std::io::Cursor;

use crate::intake::bytes::{Encoding, Judged};
use crate::intake::problem::RowAt;

/// Reads the records of one file, one at a time, into the same memory.
pub struct Rows<'a> {
    text: &'a [u8],
    skipped: usize,
    encoding: Encoding,
    file: u16,
    reader: csv::Reader<Cursor<&'a [u8]>>,
    record: ByteRecord,
    decoded: String,
    ends: Vec<usize>,
    line: usize,
    counted_to: usize,
}

/// Why the fields of a record cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// A quotation mark is open when the file ends.
    QuoteOpen,
    /// This field has a byte that is not of the encoding.
    BadByte { field: usize, byte: u8 },
}

/// The fields of one record, as text.
#[derive(Clone, Copy, Debug)]
pub enum Fields<'r> {
    /// As they stand in the record.
    Plain {
        text: &'r str,
        record: &'r ByteRecord,
    },
    /// Decoded, with the end of each.
    Decoded { text: &'r str, ends: &'r [usize] },
}

impl<'r> Fields<'r> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Plain { record, .. } => record.len(),
            Self::Decoded { ends, .. } => ends.len(),
        }
    }

    /// Whether there is nothing but white space in all of them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain { text, .. } | Self::Decoded { text, .. } => {
                text.bytes().all(|byte| matches!(byte, b' ' | b'\t'))
            }
        }
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&'r str> {
        match self {
            Self::Plain { text, record } => record.range(index).and_then(|range| text.get(range)),
            Self::Decoded { text, ends } => {
                let from = match index {
                    0 => 0,
                    _ => *ends.get(index - 1)?,
                };
                text.get(from..*ends.get(index)?)
            }
        }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &'r str> + '_ {
        (0..self.len()).filter_map(|index| self.get(index))
    }
}

impl<'a> Rows<'a> {
    /// Begins with the first record, which is the header.
    #[must_use]
    pub fn new(file: u16, judged: Judged<'a>) -> Self {
        Self::with_buffer(file, judged, 1 << 16)
    }

    /// For records that stand here and there: each jump reads ahead, which it should not do far.
    #[must_use]
    pub fn here_and_there(file: u16, judged: Judged<'a>) -> Self {
        Self::with_buffer(file, judged, 1 << 9)
    }

    fn with_buffer(file: u16, judged: Judged<'a>, bytes: usize) -> Self {
        Self {
            text: judged.text,
            skipped: judged.skipped,
            encoding: judged.encoding,
            file,
            reader: csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .buffer_capacity(bytes)
                .from_reader(Cursor::new(judged.text)),
            record: ByteRecord::with_capacity(1024, 64),
            decoded: String::new(),
            ends: Vec::new(),
            line: 1,
            counted_to: 0,
        }
    }

    /// Goes to the next record that has anything in it, and says where it stands.
    pub fn advance(&mut self) -> Option<RowAt> {
        let after_last = self.position();
        let newlines = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count();
        let blank = self.text.get(after_last..)?.iter();
        let start = after_last
            + blank
                .take_while(|byte| matches!(byte, b'\r' | b'\n'))
                .count();
        // Reading from memory cannot fail, and any number of fields is let through.
        if !self.reader.read_byte_record(&mut self.record).ok()? {
            return None;
        }
        self.line += newlines(self.text.get(self.counted_to..start)?);
        self.counted_to = start;
        let raw = self.text.get(start..self.position())?;
        let kept = raw.iter().rev();
        let end = self.position()
            - kept
                .take_while(|byte| matches!(byte, b'\r' | b'\n'))
                .count();
        Some(RowAt {
            file: self.file,
            start: self.skipped + start,
            end: self.skipped + end.max(start),
            line: self.line,
        })
    }

    /// The fields of the record at a place where [`Rows::advance`] found one; none when they cannot be had.
    pub fn read_at(&mut self, at: RowAt) -> Option<Fields<'_>> {
        let start = at.start.checked_sub(self.skipped)?;
        // Behind a record the line feed of its end may still stand, which reading passes over. After a jump a mark of the byte
        // order would be passed over too, as it is at the beginning of a file; behind the end of a line it is not.
        let before = start.saturating_sub(1);
        if ![before, start].contains(&self.position()) {
            let mut place = csv::Position::new();
            place.set_byte(before as u64);
            self.reader.seek(place).ok()?;
        }
        self.reader.read_byte_record(&mut self.record).ok()?;
        self.fields(at).ok()
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    /// How many fields the record has, whether or not they can be decoded.
    #[must_use]
    pub fn width(&self) -> usize {
        self.record.len()
    }

    /// The fields of the record.
    ///
    /// # Errors
    /// An open quotation mark at the end of the file, or a byte that is not of the encoding.
    pub fn fields(&mut self, at: RowAt) -> Result<Fields<'_>, RowFault> {
        let to_the_end = self.position() >= self.text.len();
        let raw = at.start - self.skipped..self.text.len();
        if to_the_end && self.text.get(raw).is_some_and(ends_inside_quotes) {
            return Err(RowFault::QuoteOpen);
        }
        if self.encoding == Encoding::Windows1252 {
            self.decoded.clear();
            self.ends.clear();
            for field in &self.record {
                self.decoded
                    .push_str(&WINDOWS_1252.decode_without_bom_handling(field).0);
                self.ends.push(self.decoded.len());
            }
            return Ok(Fields::Decoded {
                text: &self.decoded,
                ends: &self.ends,
            });
        }
        match std::str::from_utf8(self.record.as_slice()) {
            Ok(text) if text.is_ascii() || self.ends_on_characters(text) => Ok(Fields::Plain {
                text,
                record: &self.record,
            }),
            _ => Err(self.bad_byte()),
        }
    }

    /// A character must not begin in one field and end in the next.
    fn ends_on_characters(&self, text: &str) -> bool {
        (0..self.record.len()).all(|index| {
            let range = self.record.range(index);
            range.is_some_and(|range| text.is_char_boundary(range.end))
        })
    }

    fn bad_byte(&self) -> RowFault {
        for (field, bytes) in self.record.iter().enumerate() {
            if let Err(error) = std::str::from_utf8(bytes) {
                let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
                return RowFault::BadByte { field, byte };
            }
        }
        RowFault::BadByte { field: 0, byte: 0 }
    }
}

/// Whether these bytes of one record end inside a quoted field.
#[must_use]
pub fn ends_inside_quotes(raw: &[u8]) -> bool {
    #[derive(Clone, Copy, PartialEq)]
    enum In {
        Start,
        Plain,
        Quoted,
        MaybeClosed,
    }
    let mut state = In::Start;
    for byte in raw {
        state = match (state, byte) {
            (In::Start, b'"') | (In::MaybeClosed, b'"') => In::Quoted,
            (In::Quoted, b'"') => In::MaybeClosed,
            (In::Quoted, _) => In::Quoted,
            (_, b',' | b'\n' | b'\r') => In::Start,
            _ => In::Plain,
        };
    }
    state == In::Quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::bytes::judge;

    fn read(bytes: &[u8]) -> Vec<(usize, Result<Vec<String>, RowFault>, String)> {
        let judged = judge("f", bytes, Encoding::Auto).unwrap();
        let mut rows = Rows::new(0, judged);
        let mut found = Vec::new();
        while let Some(at) = rows.advance() {
            let fields = rows
                .fields(at)
                .map(|fields| fields.iter().map(str::to_owned).collect());
            let raw = String::from_utf8_lossy(&bytes[at.start..at.end]).into_owned();
            found.push((at.line, fields, raw));
        }
        found
    }

    #[test]
    fn a_line_is_one_more_than_the_line_feeds_before_its_record() {
        for bytes in [
            "a,b\n\n1,\"x\ny\"\n2,z".as_bytes(),
            b"\xef\xbb\xbfa,b\r\n\r\n1,\"x\ny\"\r\n2,z\r\n",
        ] {
            let rows = read(bytes);
            let lines: Vec<usize> = rows.iter().map(|row| row.0).collect();
            assert_eq!(lines, [1, 3, 5]);
            assert_eq!(rows[1].2, "1,\"x\ny\"");
            assert_eq!(rows[2].1, Ok(vec!["2".to_owned(), "z".to_owned()]));
        }
    }

    #[test]
    fn an_open_quote_at_the_end_is_seen() {
        assert_eq!(read(b"a,b\n1,\"x,y\n")[1].1, Err(RowFault::QuoteOpen));
        assert!(read(b"a,b\n1,\"x,\"\"y\"\n")[1].1.is_ok());
        assert!(read(b"a,b\n1,x\"y\n")[1].1.is_ok());
    }

    #[test]
    fn a_bad_byte_spoils_its_row_only() {
        let rows = read(b"a,b\nRen\xe9e,1\nRen\xc3\xa9e,2\n\xc3,\xa9\n");
        assert_eq!(
            rows[1].1,
            Err(RowFault::BadByte {
                field: 0,
                byte: 0xe9
            })
        );
        assert_eq!(rows[2].1.as_ref().unwrap()[0], "Renée");
        assert!(rows[3].1.is_err(), "no character may span two fields");
    }

    #[test]
    fn windows_1252_is_decoded_field_by_field() {
        let rows = read(b"a,b\nRen\xe9e,\xa35\n");
        assert_eq!(rows[1].1, Ok(vec!["Renée".to_owned(), "£5".to_owned()]));
    }

    #[test]
    fn a_record_is_the_same_wherever_one_comes_from() {
        let lines = [
            "number,text",
            "A1234BC,plain",
            "\u{feff}\"Smith\",before",
            "",
            "B1234BC,\"two\nlines\"",
            "\u{feff}odd\",C1234BC",
            "D1234BC,last",
        ];
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("\u{feff}{}", lines.join(end));
            let judged = judge("f.csv", text.as_bytes(), Encoding::Auto).unwrap();
            let mut rows = Rows::new(0, judged);
            let mut found = Vec::new();
            while let Some(at) = rows.advance() {
                let fields: Vec<String> =
                    rows.fields(at).unwrap().iter().map(str::to_owned).collect();
                found.push((at, fields));
            }
            assert_eq!(found.len(), 6);
            let mut again = Rows::here_and_there(0, judged);
            for step in [1, 2, 3, 5] {
                for place in (0..60).map(|nth| nth * step % found.len()) {
                    let (at, fields) = &found[place];
                    let read = again.read_at(*at).unwrap();
                    assert!(read.iter().eq(fields), "{end:?} {step} {place}");
                }
            }
        }
    }
}
