//! Which referral is meant: its id, or a prison number where there is only one that fits.

use crate::commands::World;
use crate::commands::owner::{self, Sought};
use crate::domain::referral_path::{self, StepKind};
use crate::domain::{PrisonNumber, Records, Referral, ReferralState};
use crate::error::{Error, Result};

/// Whose referral is meant.
///
/// # Errors
/// No referral of this id, or text that is neither an id nor a prison number.
pub fn owner(typed: &str, world: &mut World) -> Result<PrisonNumber> {
    let sought = Sought {
        unknown: || {
            Error::cannot("unknown-referral", "there is no referral of this id")
                .hint("see them with `resettle referral list`, or give the prison number")
        },
        several: (
            "several-referrals",
            "several people have a referral of this id",
        ),
    };
    owner::owner(typed, world, &sought, |records, id| {
        records.referrals.iter().any(|referral| referral.id == id)
    })
}

/// The one referral that is meant, among those in one of these states where only the prison number was typed.
///
/// # Errors
/// None fits, or several do.
pub fn pick<'a>(
    records: &'a mut Records,
    typed: &str,
    states: &[ReferralState],
) -> Result<&'a mut Referral> {
    let number = records.prisoner.number;
    if !PrisonNumber::looks_like(typed) {
        let id = owner::id(typed);
        let found = records
            .referrals
            .iter_mut()
            .find(|referral| referral.id == id);
        return found
            .ok_or_else(|| Error::cannot("unknown-referral", "there is no referral of this id"));
    }
    let fitting: Vec<String> = records
        .referrals
        .iter()
        .filter(|referral| states.contains(&referral.state()))
        .map(|referral| referral.id.clone())
        .collect();
    match fitting.as_slice() {
        [] => {
            let drafts = records.referrals.iter();
            let mut drafts = drafts.filter(|referral| referral.state() == ReferralState::Draft);
            let next = match (drafts.next(), drafts.next()) {
                (Some(only), None) if states.contains(&ReferralState::Sent) => format!(
                    "{} is a draft; first record that it was sent: `resettle referral sent {}`",
                    only.id, only.id
                ),
                _ => format!("draft one with `resettle referral add {number} --to AUTHORITY`"),
            };
            let none = format!("{number} has no referral that this can happen to");
            Err(Error::cannot("no-such-referral", none).hint(next))
        }
        [only] => records
            .referrals
            .iter_mut()
            .find(|referral| referral.id == *only)
            .ok_or_else(|| Error::cannot("unknown-referral", "there is no referral of this id")),
        several => Err(Error::cannot(
            "several-referrals",
            format!("{number} has several referrals that this can happen to"),
        )
        .hint(format!("say which: {}", several.join(", ")))),
    }
}

/// The id of the referral that a step is meant for: the one of this id, or the only one for which the step is possible.
///
/// # Errors
/// No such referral, none that the step is possible for, or several.
pub fn referral_for(records: &Records, typed: &str, kind: StepKind) -> Result<String> {
    let number = records.prisoner.number;
    let mut own = records.referrals.iter();
    if !PrisonNumber::looks_like(typed) {
        let id = owner::id(typed);
        let found = own.find(|referral| referral.id == id);
        let unknown = || Error::cannot("unknown-referral", "there is no referral of this id");
        return Ok(found.ok_or_else(unknown)?.id.clone());
    }
    let fits = |r: &&Referral| referral_path::can_come_next(&records.entries, r, kind);
    let fitting: Vec<&str> = own.clone().filter(fits).map(|r| r.id.as_str()).collect();
    match fitting.as_slice() {
        [only] => Ok((*only).to_owned()),
        [] => {
            // The reason is told where there is one referral to give it for.
            if let [only] = records.referrals.as_slice() {
                return Ok(only.id.clone());
            }
            Err(Error::cannot(
                "no-such-referral",
                format!("{number} has no referral that this can happen to"),
            )
            .hint(format!("see them with `resettle referral list {number}`")))
        }
        several => Err(Error::cannot(
            "several-referrals",
            format!("{number} has several referrals that this can happen to"),
        )
        .hint(format!("say which: {}", several.join(", ")))),
    }
}
