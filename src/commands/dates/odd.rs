//! What is odd about a date of the record that was written, though it breaks no rule: most often a slip of the keys.
//!
//! Refuses nothing: the record may be odd.

use super::stays::Written;
use crate::calendar::{Calendar, Day};
use crate::domain::release::{Basis, ReleaseDateKind};
use crate::domain::{Case, window};

/// What to ask about a date that was written; nothing where there is no reason to ask. The case is as of today, with the date.
pub(super) fn odd(
    after: &Case,
    written: Written,
    calendar: &Calendar,
    today: Day,
) -> Option<String> {
    let number = after.prisoner.number;
    let found = window::of_release(after, today, calendar);
    let release = found.release_date?;
    if found.basis == Some(Basis::Released) {
        return None;
    }
    let may_be_earlier = ReleaseDateKind::MAYBE_EARLIER.contains(&written.kind);
    if let Some(day) = written.day.filter(|day| may_be_earlier && *day > release) {
        return Some(format!(
            "{} {} says when release may be earlier, and is after the day of release, {}: is it right?",
            written.kind.label(),
            day.long(),
            release.long()
        ));
    }
    (written.kind.is_planned_from() && release < today).then(|| {
        format!(
            "the day of release, {}, has passed and no release is recorded: put the date right, or record it with `resettle release {number} --on DATE`",
            release.long()
        )
    })
}
