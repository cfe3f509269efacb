//! Which documents prove who somebody is, and whether one is good on a day. The forms and the release sheet ask here.

use crate::calendar::Day;
use crate::domain::entry::kinds::Document;

/// The documents that prove who somebody is.
const IDENTITY: [&str; 7] = [
    "birth-certificate",
    "passport",
    "driving-licence",
    "citizen-card",
    "national-insurance",
    "immigration-status",
    "prison-id-letter",
];

/// Whether a document proves who somebody is and has not run out by a day; whether it is held is another question.
#[must_use]
pub fn proves_identity(document: &Document, on: Day) -> bool {
    IDENTITY.contains(&document.kind.as_str()) && document.expires.is_none_or(|last| on <= last)
}
