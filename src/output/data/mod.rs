//! What programs and spreadsheets read. A contract: names and shapes are only ever added to.
//!
//! It refuses to know widths, words and terminals.

pub mod csv;
pub mod form;
pub mod ical;
pub mod json;
