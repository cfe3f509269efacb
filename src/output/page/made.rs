//! What a page says of itself beside its figures: out of which state of the store it was made, and by what day that was known.
//!
//! Told by whoever makes the page; the page itself refuses to know the store and the clock.

use crate::calendar::Day;

/// Out of what a page was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The last operation in the journal.
    pub operation: i64,
    /// The head of the journal after it.
    pub head: String,
    pub known_on: Day,
    /// How small numbers are kept; none where nothing is hidden or rounded.
    pub disclosure_note: Option<String>,
}
