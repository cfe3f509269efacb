//! Figures for boards: what each report counts, in which groups, and what of it may be shown.
//!
//! A report is a definition in words and a function from one case to the units that it counts ([`Indicator`]); everything
//! else is shared: periods, breakdowns, classifications, sums that have to add up, shares, and small numbers. A new one is
//! one file in `indicators/`. Pure: no store, page or clock is known here.

pub mod at_risk;
pub mod board;
pub mod books;
pub mod breakdown;
pub mod classify;
pub mod definition;
pub mod disclosure;
pub mod engaged;
pub mod fields;
pub mod in_error;
pub mod indicators;
#[cfg(test)]
mod invented;
pub mod kept;
pub mod looks;
pub mod moved;
pub mod percent;
pub mod period;
pub mod printed;
pub mod releases;
pub mod rings;
pub mod sent;
pub mod table;
pub mod tally;

pub use breakdown::{About, By, Group, NOT_RECORDED};
pub use classify::{Class, Classification};
pub use definition::{Definition, Field, Line, Measure, Target};
pub use disclosure::{Disclosure, Mask, Shown};
pub use percent::Percent;
pub use period::Period;
pub use printed::{EVERYBODY, GroupShown, LineShown, Printed, ShareShown};
pub use table::{DoesNotAddUp, Head, Row, Table};
pub use tally::{Asked, Indicator, Tallies, Unit};
