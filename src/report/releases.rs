//! The releases of a case, with what several reports ask of each: whether it counts, and where the person went.
//!
//! Knows what was recorded of a release and no report.

use crate::calendar::Day;
use crate::domain::closing::CloseReason;
use crate::domain::{Case, EventKind, Spell};

/// One release from custody.
#[derive(Clone, Copy, Debug)]
pub struct Release<'c> {
    pub spell: &'c Spell,
    pub on: Day,
    /// Where the person went, as it was recorded last in that spell: planned before release, or told after it.
    pub went_to: Option<&'c str>,
    /// Why nobody could be asked about it, if so.
    pub out_of_scope: Option<OutOfScope>,
}

/// Why a release is no release into housing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfScope {
    /// Died or was deported on the day or before the next.
    DiedOrDeported,
    /// Released from remand: release was uncertain, and no plan can be counted against it (framework of 2006/07).
    Remand,
}

/// Every release that had happened by the day on which the case is looked at.
pub fn releases(case: &Case) -> impl Iterator<Item = Release<'_>> {
    case.spells.iter().filter_map(|spell| {
        let on = spell.custody.released?;
        let events = case.events_of(spell);
        let went_to = events
            .filter(|event| event.kind == EventKind::AccommodationOnRelease)
            .map(|event| event.detail.as_str())
            .last();
        let out_of_scope = if left_otherwise(case, on) {
            Some(OutOfScope::DiedOrDeported)
        } else {
            let unsentenced = spell.custody.legal_status.is_unsentenced();
            unsentenced.then_some(OutOfScope::Remand)
        };
        Some(Release {
            spell,
            on,
            went_to,
            out_of_scope,
        })
    })
}

/// Whether the case was closed by death or deportation on the day of release or before it.
fn left_otherwise(case: &Case, released: Day) -> bool {
    case.closed().is_some_and(|(on, why)| {
        let reason = CloseReason::from_word(why);
        on <= released.plus(1) && matches!(reason, Some(CloseReason::Died | CloseReason::Deported))
    })
}
