//! What stands on every page of figures beside them: of which state of the store they were made, and on which day known.
//!
//! Plain values. Knows neither the figures nor the store.

use crate::calendar::Day;

/// Of which state of the store figures were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The newest operation whose work is in the figures; 0 of a store in which nothing was done.
    pub operation: i64,
    /// The head of the journal at that operation, in hexadecimal digits.
    pub head: String,
    /// The day by which what they count was known.
    pub known_on: Day,
    /// What was done to small numbers.
    pub disclosure_note: Option<String>,
}
