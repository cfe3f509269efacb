//! Single values on their way into a row and out of it, and the one way of writing them down for a digest.
//!
//! Knows how text, days, numbers and words of a closed list are kept. Refuses to know which table they belong to, but for the
//! name that an error needs; a value never goes into an error.

use crate::calendar::Day;
use crate::error::{Error, Result};
use rusqlite::Row;
use rusqlite::types::{FromSql, ToSql, ToSqlOutput, ValueRef};
use std::rc::Rc;

/// A value to be written, borrowed from the record it stands in.
#[derive(Clone)]
pub(super) enum Cell<'a> {
    Null,
    Int(i64),
    Text(&'a str),
    Day([u8; 10]),
    /// A text that was made for the row.
    Made(Rc<str>),
}

impl From<i64> for Cell<'_> {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<bool> for Cell<'_> {
    fn from(value: bool) -> Self {
        Self::Int(i64::from(value))
    }
}

impl From<Day> for Cell<'_> {
    fn from(day: Day) -> Self {
        Self::Day(day.iso_bytes())
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Cell<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.as_value()))
    }
}

impl Cell<'_> {
    fn as_value(&self) -> ValueRef<'_> {
        match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Day(iso) => ValueRef::Text(iso),
            Self::Made(text) => ValueRef::Text(text.as_bytes()),
        }
    }

    /// Writes the value down for a digest.
    pub(super) fn put(&self, to: &mut Vec<u8>) {
        put(self.as_value(), to);
    }
}

/// Writes a value down so that no two lists of values look the same: its type, its length, its bytes.
pub(super) fn put(value: ValueRef<'_>, to: &mut Vec<u8>) {
    match value {
        ValueRef::Null => to.push(0),
        ValueRef::Integer(value) => {
            to.push(1);
            to.extend_from_slice(&value.to_le_bytes());
        }
        ValueRef::Real(value) => {
            to.push(2);
            to.extend_from_slice(&value.to_le_bytes());
        }
        ValueRef::Text(bytes) => put_bytes(3, bytes, to),
        ValueRef::Blob(bytes) => put_bytes(4, bytes, to),
    }
}

fn put_bytes(kind: u8, bytes: &[u8], to: &mut Vec<u8>) {
    let mut head = [kind; 9];
    head[1..].copy_from_slice(&(bytes.len() as u64).to_le_bytes());
    to.extend_from_slice(&head);
    to.extend_from_slice(bytes);
}

/// The values of one row, read from left to right.
pub(super) struct Cells<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
    table: &'static str,
    /// Which of the columns still to come were not read: the lowest bit is the next.
    left_out: u32,
}

impl<'r, 's> Cells<'r, 's> {
    /// Reads the row from this column on.
    pub(super) fn from(row: &'r Row<'s>, first: usize, table: &'static str) -> Self {
        Self {
            row,
            next: first,
            table,
            left_out: 0,
        }
    }

    /// The same where some columns, counted from the next one, were not read: texts come out empty and the rest absent.
    pub(super) fn without(self, left_out: u32) -> Self {
        Self { left_out, ..self }
    }

    fn is_left_out(&mut self) -> bool {
        let left_out = self.left_out & 1 == 1;
        self.left_out >>= 1;
        left_out
    }

    fn value(&mut self) -> Result<ValueRef<'r>> {
        if self.is_left_out() {
            return Ok(ValueRef::Null);
        }
        let value = self.row.get_ref(self.next)?;
        self.next += 1;
        Ok(value)
    }

    /// The value that was read last cannot be understood.
    pub(super) fn broken(&self) -> Error {
        let table = self.table;
        let column = self.row.as_ref().column_name(self.next - 1);
        let column = column.unwrap_or("a column");
        Error::store(
            "store-damaged",
            format!("the store holds a value in {table}.{column} that this program cannot read"),
        )
        .hint("look at it with: resettle doctor")
    }

    fn optional_bytes(&mut self) -> Result<Option<&'r [u8]>> {
        match self.value()? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => Ok(Some(bytes)),
            _ => Err(self.broken()),
        }
    }

    /// A text as it is kept, for what compares it only.
    pub(super) fn bytes(&mut self) -> Result<&'r [u8]> {
        let bytes = self.optional_bytes()?;
        bytes.ok_or_else(|| self.broken())
    }

    fn optional_str(&mut self) -> Result<Option<&'r str>> {
        match self.optional_bytes()? {
            None => Ok(None),
            // Most texts of most rows are empty.
            Some([]) => Ok(Some("")),
            Some(bytes) => std::str::from_utf8(bytes)
                .map(Some)
                .map_err(|_| self.broken()),
        }
    }

    pub(super) fn str(&mut self) -> Result<&'r str> {
        let text = self.optional_str()?;
        text.ok_or_else(|| self.broken())
    }

    pub(super) fn text(&mut self) -> Result<String> {
        let left_out = self.left_out & 1 == 1;
        let text = self.optional_str()?.or(left_out.then_some(""));
        text.map(str::to_owned).ok_or_else(|| self.broken())
    }

    pub(super) fn optional_text(&mut self) -> Result<Option<String>> {
        Ok(self.optional_str()?.map(str::to_owned))
    }

    pub(super) fn optional_day(&mut self) -> Result<Option<Day>> {
        let Some(text) = self.optional_bytes()? else {
            return Ok(None);
        };
        let day = Day::from_iso_bytes(text);
        day.map(Some).ok_or_else(|| self.broken())
    }

    pub(super) fn day(&mut self) -> Result<Day> {
        let day = self.optional_day()?;
        day.ok_or_else(|| self.broken())
    }

    /// A word of a closed list, or any text that has to be understood.
    pub(super) fn word<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Result<T> {
        let value = read(self.str()?);
        value.ok_or_else(|| self.broken())
    }

    pub(super) fn optional_word<T>(
        &mut self,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let Some(text) = self.optional_str()? else {
            return Ok(None);
        };
        let value = read(text);
        value.map(Some).ok_or_else(|| self.broken())
    }

    pub(super) fn optional_number<T: FromSql>(&mut self) -> Result<Option<T>> {
        let value = self.value()?;
        Option::<T>::column_result(value).map_err(|_| self.broken())
    }

    pub(super) fn number<T: FromSql>(&mut self) -> Result<T> {
        let number = self.optional_number()?;
        number.ok_or_else(|| self.broken())
    }

    pub(super) fn optional_flag(&mut self) -> Result<Option<bool>> {
        self.optional_number()
    }
}
