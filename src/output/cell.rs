//! One value of a row, with its two readings: what a machine gets and what a person sees.
//!
//! It refuses to know its column and its row.

use std::borrow::Cow;

use super::say;
use super::text::clean;
use crate::calendar::Day;

/// One value of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Absent: `null`, an empty field, an empty place.
    Null,
    /// Text, as the data has it.
    Text(Cow<'static, str>),
    /// A civil day: ISO for machines, `Fri 6 Nov 2026` on a screen.
    Day(Day),
    /// A whole number.
    Int(i64),
    /// A share of a hundred, in tenths: 699 is 69.9 everywhere.
    Tenths(u32),
    /// Yes or no; `true` or `false` for machines.
    Bool(bool),
    /// Several texts: an array in JSON, joined with `;` in CSV.
    List(Vec<Cow<'static, str>>),
    /// Something that reads differently on a screen.
    Words {
        /// What people read.
        screen: String,
        /// What machines read.
        data: Box<Cell>,
    },
    /// Something that names somebody, or is somebody's own words, in a column that otherwise does not.
    Named {
        /// Where names may be shown.
        full: Box<Cell>,
        /// Where they may not.
        plain: Box<Cell>,
    },
}

/// What machines read of a cell. It borrows all it says, so that a row of them costs next to nothing to make and to drop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Datum<'a> {
    /// Absent.
    Null,
    /// Text, as the data has it.
    Text(&'a str),
    /// A civil day.
    Day(Day),
    /// A whole number.
    Int(i64),
    /// A share of a hundred, in tenths.
    Tenths(u32),
    /// Yes or no.
    Bool(bool),
    /// Several texts.
    List(&'a [Cow<'a, str>]),
}

impl<'a> From<&'a str> for Datum<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<Day> for Datum<'_> {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl<'a, T: Into<Datum<'a>>> From<Option<T>> for Datum<'a> {
    fn from(maybe: Option<T>) -> Self {
        maybe.map_or(Self::Null, Into::into)
    }
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Words for the screen over a value for machines.
    pub fn words(screen: impl Into<String>, data: impl Into<Cell>) -> Self {
        Self::Words {
            screen: screen.into(),
            data: Box::new(data.into()),
        }
    }

    /// A value with a name in it, and what stands in its place where names may not be shown.
    pub fn named(full: impl Into<Cell>, plain: impl Into<Cell>) -> Self {
        Self::Named {
            full: Box::new(full.into()),
            plain: Box::new(plain.into()),
        }
    }

    /// The same without what names somebody.
    pub fn nameless(&self) -> &Cell {
        match self {
            Self::Named { plain, .. } => plain.nameless(),
            cell => cell,
        }
    }

    /// What machines read.
    pub fn data(&self) -> Datum<'_> {
        match self {
            Self::Null => Datum::Null,
            Self::Text(text) => Datum::Text(text),
            Self::Day(day) => Datum::Day(*day),
            Self::Int(n) => Datum::Int(*n),
            Self::Tenths(n) => Datum::Tenths(*n),
            Self::Bool(yes) => Datum::Bool(*yes),
            Self::List(items) => Datum::List(items),
            Self::Named { full, .. } => full.data(),
            Self::Words { data, .. } => data.data(),
        }
    }

    /// What people read, cleaned.
    pub fn screen(&self) -> Cow<'_, str> {
        match self {
            Self::Words { screen, .. } => clean(screen),
            Self::Named { full, .. } => full.screen(),
            cell => cell.data().screen(),
        }
    }
}

impl<'a> Datum<'a> {
    /// What people read where nothing else is said for them, cleaned.
    pub fn screen(self) -> Cow<'a, str> {
        match self {
            Self::Null => Cow::Borrowed(""),
            Self::Text(text) => clean(text),
            Self::Day(day) => Cow::Owned(say::day(day)),
            Self::Int(n) => Cow::Owned(n.to_string()),
            Self::Tenths(n) => Cow::Owned(tenths(n)),
            Self::Bool(true) => Cow::Borrowed("yes"),
            Self::Bool(false) => Cow::Borrowed("no"),
            Self::List(items) => Cow::Owned(clean(&items.join(", ")).into_owned()),
        }
    }
}

/// Tenths with their point.
pub(super) fn tenths(n: u32) -> String {
    format!("{}.{}", n / 10, n % 10)
}

impl From<&'static str> for Cell {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}
impl From<i64> for Cell {
    fn from(n: i64) -> Self {
        Self::Int(n)
    }
}
impl From<u32> for Cell {
    fn from(n: u32) -> Self {
        Self::Int(i64::from(n))
    }
}
impl From<usize> for Cell {
    fn from(n: usize) -> Self {
        Self::Int(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}
impl From<Cow<'static, str>> for Cell {
    fn from(text: Cow<'static, str>) -> Self {
        Self::Text(text)
    }
}
impl From<Vec<String>> for Cell {
    fn from(items: Vec<String>) -> Self {
        Self::List(items.into_iter().map(Cow::Owned).collect())
    }
}
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(maybe: Option<T>) -> Self {
        maybe.map_or(Self::Null, Into::into)
    }
}
