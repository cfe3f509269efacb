//! A whole store as a folder of CSV files, one a family, which an import reads back to the same records.
//!
//! The same facts give the same bytes: the order is fixed here, and no clock, path, operation number or remark about who
//! wrote a value over is written. Knows which rows there are; the names of the columns are `domain::families`, and where
//! the bytes go is the command's.

mod rows;

use std::io::{self, Write};

use crate::calendar::Day;
use crate::domain::columns;
use crate::domain::families::{Family, guard};
use crate::domain::{Entry, Records};

/// One file being written.
pub struct Sheet<W: Write> {
    family: Family,
    writer: csv::Writer<W>,
}

impl<W: Write> Sheet<W> {
    /// Begins with the header, and with a byte order mark for the spreadsheets that need one.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn new(family: Family, mut to: W, mark: bool) -> io::Result<Self> {
        if mark {
            to.write_all("\u{feff}".as_bytes())?;
        }
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(to);
        writer.write_record(family.columns())?;
        Ok(Self { family, writer })
    }

    /// The rows of one person in this family. People are handed over in the order of their numbers.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn person(&mut self, records: &Records) -> io::Result<()> {
        match self.family {
            Family::Prisoners => rows::prisoner(self, records),
            Family::Custody => rows::custody(self, records),
            Family::ReleaseDates => rows::release_dates(self, records),
            Family::Events => rows::events(self, records),
            Family::Tenancies => rows::tenancies(self, records),
            Family::Referrals => rows::referrals(self, records),
            Family::Notes => rows::notes(self, records),
            Family::Marks => rows::marks(self, records),
            Family::Todos => rows::todos(self, records),
            family => match family.entry_kind() {
                Some(kind) => rows::entries(self, kind, records),
                None => Ok(()),
            },
        }
    }

    /// A record of the directory; handed over in the order of their ids.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn directory_entry(&mut self, entry: &Entry) -> io::Result<()> {
        rows::entry(self, None, entry)
    }

    /// A bank holiday that was added; handed over in the order of their days.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn holiday(&mut self, on: Day, name: &str) -> io::Result<()> {
        self.row(&[&on.to_string(), name])
    }

    /// A protocol for one time in force; handed over in the order of id and day. A text always has its first day
    /// beside it, because a text without days is held and not in force.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn protocol(
        &mut self,
        id: &str,
        version: Option<u32>,
        from: Option<Day>,
        until: Option<Day>,
        text: &str,
        only_named: bool,
    ) -> io::Result<()> {
        let version = columns::number(version);
        let from = from.or_else(|| (!text.is_empty()).then_some(Day::MIN));
        self.row(&[
            id,
            &version,
            &columns::day(from),
            &columns::day(until),
            text,
            if only_named { "yes" } else { "" },
        ])
    }

    /// A protocol of the user's own that is held and in force on no day: its text without days. Handed over behind the rows
    /// of those in force, in the order of id and version.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn held_protocol(&mut self, id: &str, version: u32, text: &str) -> io::Result<()> {
        self.row(&[id, &version.to_string(), "", "", text, ""])
    }

    /// A setting and the day it holds from; handed over in the order of name and day.
    ///
    /// # Errors
    /// The bytes cannot be written.
    pub fn setting(&mut self, name: &str, value: &str, from: Option<Day>) -> io::Result<()> {
        self.row(&[name, value, &columns::day(from)])
    }

    fn row(&mut self, cells: &[&str]) -> io::Result<()> {
        for cell in cells {
            self.cell(cell)?;
        }
        self.end_row()
    }

    fn cell(&mut self, text: &str) -> io::Result<()> {
        Ok(self.writer.write_field(guard(text).as_bytes())?)
    }

    fn end_row(&mut self) -> io::Result<()> {
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    /// Ends, and gives back where it wrote.
    ///
    /// # Errors
    /// The last bytes cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.writer.into_inner().map_err(|error| error.into_error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_force_has_a_first_day_and_one_that_is_held_has_none() {
        let mut sheet = Sheet::new(Family::Protocols, Vec::new(), false).unwrap();
        sheet
            .protocol("base", Some(1), None, None, "", false)
            .unwrap();
        sheet
            .protocol("own", Some(1), None, None, "words", true)
            .unwrap();
        sheet.held_protocol("own", 2, "words").unwrap();
        let bytes = sheet.finish().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let rows: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            rows,
            [
                "base,1,,,,",
                "own,1,1900-01-01,,words,yes",
                "own,2,,,words,"
            ]
        );
    }
}
