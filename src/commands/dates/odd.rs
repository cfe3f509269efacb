//! What is odd about the dates of a spell, though it breaks no rule: most often a slip of the keys.
//!
//! Refuses to know which command wrote a date, and what to do about it: the record may be odd.

use crate::calendar::{Calendar, Day};
use crate::commands::change::Desk;
use crate::domain::release::{Basis, ReleaseDateKind as Kind, present};
use crate::domain::{Case, Records, window};

/// Warns of what is odd after a change and was not before.
pub fn warn_of_odd(before: &Records, after: &Records, desk: &mut Desk<'_, '_>) {
    let odd = |records: &Records| {
        let case = Case::build(records.clone()).as_of(desk.today);
        oddities(&case, desk.calendar, desk.today)
    };
    let known = odd(before);
    for one in odd(after) {
        if !known.contains(&one) {
            desk.warn(one);
        }
    }
}

/// What to ask about the dates of the present spell of somebody who has not left. The case is as of today.
fn oddities(case: &Case, calendar: &Calendar, today: Day) -> Vec<String> {
    let number = case.prisoner.number;
    let found = window::of_release(case, today, calendar);
    let (Some(spell), Some(release)) = (case.current_spell(), found.release_date) else {
        return Vec::new();
    };
    if found.basis == Some(Basis::Released) {
        return Vec::new();
    }
    let day_of = |kind| present(&spell.dates, kind).and_then(|date| date.day);
    let after_release = Kind::MAYBE_EARLIER.into_iter().filter_map(|kind| {
        let day = day_of(kind).filter(|day| *day > release)?;
        Some(format!(
            "{} {} says when release may be earlier, and is after the day of release, {}: is it right?",
            kind.label(),
            day.long(),
            release.long()
        ))
    });
    let mut odd: Vec<String> = after_release.collect();
    let served = day_of(Kind::Crd).max(day_of(Kind::Ard));
    if let Some((curfew, served)) = day_of(Kind::Hdcad).zip(served)
        && curfew > served
    {
        odd.push(format!(
            "HDCAD {} is after the day on which {number} is released without it, {}: is it right?",
            curfew.long(),
            served.long()
        ));
    }
    if let Some(expiry) = day_of(Kind::Sed).filter(|expiry| *expiry < release) {
        odd.push(format!(
            "the day of release, {}, is after the sentence expires on {}: is it right?",
            release.long(),
            expiry.long()
        ));
    }
    if release < today {
        odd.push(format!(
            "the day of release, {}, has passed and no release is recorded: put the date right, or record it with `resettle release {number} --on DATE`",
            release.long()
        ));
    }
    odd
}
