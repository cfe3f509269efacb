//! Civil dates as housing work counts them: days, offsets, working days, bank holidays, and dates as people type them.
//!
//! This room exists so that no other room does arithmetic on dates. It knows the calendar of England and Wales
//! and the practice of release before a weekend; it refuses to know what a prisoner, a protocol or a window is,
//! and it never asks what day it is now.

mod day;
mod holidays;
mod offset;
mod reach;
mod typed;
mod words;
mod working;
mod written;
mod zone;

pub use day::{Day, Weekday};
pub use holidays::BankHoliday;
pub use offset::{Offset, Unit};
pub use typed::{Lean, parse_typed};
pub use working::Calendar;
pub use written::{DateError, parse_written};
pub use zone::{end_of_london_day, london_day, london_day_of, utc_stamp};

#[cfg(test)]
mod vectors;
