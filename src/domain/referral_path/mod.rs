//! The way of a referral: how far it got, whose turn it is, since when, and what may happen next.
//!
//! Worked out from the referral's own record and its list of steps, whoever wrote them; nothing of it is stored. Where an older
//! record has no steps, its days and its answer say as much as they can. The rules of consent are `checks`, not here.

pub mod clock;
mod effect;
mod path;
pub mod stage;
mod step;
pub mod table;
mod walk;

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::custody::SpellKind;
use crate::domain::duty_end::{self, DutyEnd};
use crate::domain::homeless;
use crate::domain::referral::{Referral, ReferralKind};
use crate::domain::window;
pub use effect::{apply, facts, settle};
pub use path::{Ended, Next, Odd, Offer, Path};
pub use stage::{Duty, Route, Stage, Turn};
pub use step::{
    CHANGED, CHANNELS, DISAGREEMENT, DUTIES, ENDINGS, INTERVIEWS, REFUSALS, Step, StepKind, UPHELD,
    WITHDRAWALS,
};
pub use walk::{Forbidden, can_come_next, may, walk};

/// How far a referral of a case got. The case is as of `today`, the day that is looked at, with its entries.
#[must_use]
pub fn of(case: &Case, referral: &Referral, today: Day) -> Path {
    let mut path = walk(&case.entries, referral);
    let end = end_of_the_duty(case, &path);
    path.count(end, today);
    if let Some(end) = end_of_the_bed(case, referral, &path) {
        path.next = Some(Next {
            on: end,
            time: String::new(),
            what: "the bed ends".to_owned(),
        });
        path.label = format!("{}, the bed ends on {}", path.label, end.long());
    }
    path
}

/// When the duty that runs has run its length.
fn end_of_the_duty(case: &Case, path: &Path) -> Option<DutyEnd> {
    let (duty, accepted) = path.running()?;
    let end = duty_end::of(duty, homeless::since(case, accepted), accepted)?;
    Some(end.held(recalled_since(case, accepted)))
}

/// The day of the recall that somebody is back in custody on, where it came after a day. A fixed-term recall is a reception
/// with a known day of release, and holds nothing (ruling X24, X27).
fn recalled_since(case: &Case, day: Day) -> Option<Day> {
    let spell = case.current_spell().filter(|_| case.in_custody())?;
    let kind = spell.custody.kind;
    let holds = kind.is_recall() && kind != SpellKind::FixedTermRecall;
    (holds && spell.received() > day).then_some(spell.received())
}

/// The last day of the bed that came of a referral for one.
fn end_of_the_bed(case: &Case, referral: &Referral, path: &Path) -> Option<Day> {
    if referral.kind != ReferralKind::Cas3 || path.state != Stage::OfferAccepted {
        return None;
    }
    let accepted = path.since?;
    let beds = case
        .spells
        .iter()
        .flat_map(|spell| window::beds(case, spell));
    let own = beds.filter(|bed| bed.from >= accepted).last()?;
    Some(own.ended.unwrap_or(own.until))
}

#[cfg(test)]
mod tests;
