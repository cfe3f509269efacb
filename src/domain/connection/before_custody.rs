//! The second day: the day before custody began, which the Essex councils have agreed to consider (Essex, Annex E).
//!
//! Knows prison days only; refuses to know what is worked out for the day it finds.

use super::measure::Measure;
use super::spans::{Span, Spans};
use crate::calendar::Day;

/// The label of an answer as of the day before custody: a promise of those councils, and no rule anywhere else.
pub const LABEL: &str =
    "Only the councils of the Essex protocol have agreed to consider this day (Annex E).";

/// The latest unbroken stretch of custody, and the day before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeforeCustody {
    /// The day before custody began.
    pub on: Day,
    /// The day of reception.
    pub custody_from: Day,
    /// The last day in prison; none while still there on the day looked at.
    pub custody_to: Option<Day>,
    /// Whether earlier custody lies in the five years before that day. Essex does not say whether its councils look past it.
    pub earlier_custody: bool,
}

/// The latest stretch of custody begun by a day, where any of it lies in the five years that are looked at.
#[must_use]
pub fn before_custody(in_prison: &Spans, on: Day) -> Option<BeforeCustody> {
    let look_back = Measure::ThreeOfFiveYears.look_back(on)?;
    let latest = in_prison.iter().rfind(|span| span.from() <= on)?;
    latest.meet(look_back)?;
    let before = latest.from().plus(-1);
    let earlier: Option<Span> = Measure::ThreeOfFiveYears.look_back(before);
    Some(BeforeCustody {
        on: before,
        custody_from: latest.from(),
        custody_to: (latest.to() < on).then_some(latest.to()),
        earlier_custody: earlier.is_some_and(|span| !in_prison.within(span).is_empty()),
    })
}
