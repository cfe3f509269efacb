//! Why a date of the record that was set or cleared leaves the release day where it is: whoever typed it would wait for a move.
//!
//! Chooses no date itself: the case is asked before and after.

use crate::calendar::{Calendar, Day};
use crate::domain::release::{Basis, ReleaseDateKind, present};
use crate::domain::{Case, window};

/// A date as it was written: of which kind, and its day, or none where it was cleared.
#[derive(Clone, Copy)]
pub(super) struct Written {
    pub kind: ReleaseDateKind,
    pub day: Option<Day>,
}

/// That the release day stays, which date decides it and why; nothing where it moved or the date that was written decides. Both
/// cases are as of today.
pub(super) fn stays(
    before: &Case,
    after: &Case,
    written: Written,
    calendar: &Calendar,
    today: Day,
) -> Option<String> {
    let found = window::of_release(after, today, calendar);
    if window::of_release(before, today, calendar).release_date != found.release_date {
        return None;
    }
    let kind = written.kind;
    let Some((day, basis)) = found.release_date.zip(found.basis) else {
        // What waits for a date that counts has not got it with one that never does.
        let none = found.no_release.filter(|_| !kind.is_planned_from())?;
        return Some(format!(
            "there is still no release day ({}): {}",
            none.label(),
            never_counts(kind)
        ));
    };
    let spell = after.current_spell()?;
    let counts = present(&spell.dates, kind).filter(|counts| counts.day != written.day);
    let why = if basis == Basis::Released {
        "the person has left".to_owned()
    } else if let Some(later) = counts.filter(|_| basis.word() == kind.word()) {
        let known = later.known_on.long();
        format!(
            "of two {}s the one counts that became known later, on {known}",
            kind.label()
        )
    } else if basis.word() == kind.word() {
        return None;
    } else {
        format!("the {} decides{}", basis.label(), because(basis, kind))
    };
    Some(format!("the release day stays {}: {why}", day.long()))
}

/// Why the one date decides and not the other.
fn because(basis: Basis, kind: ReleaseDateKind) -> String {
    let served = ReleaseDateKind::SERVED.contains(&kind);
    let why = match basis {
        _ if !kind.is_planned_from() => return format!("; {}", never_counts(kind)),
        Basis::Confirmed => "it stands before every other date",
        Basis::Apd => "it stands before every date but a confirmed one",
        Basis::Hdcad => "it stands before CRD, ARD, NPD and PRRD",
        _ if served => "the latest of CRD, ARD, NPD and PRRD counts",
        // A date that stood before it was taken away, and was of the same day.
        _ => return " now".to_owned(),
    };
    format!("; {why}")
}

/// Of a date from which nothing is ever planned, what it is instead.
fn never_counts(kind: ReleaseDateKind) -> String {
    let label = kind.label();
    if ReleaseDateKind::MAYBE_EARLIER.contains(&kind) {
        format!("{label} says only that release may be earlier")
    } else {
        format!("{label} is never a release day")
    }
}
