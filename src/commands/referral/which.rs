//! Which referral is meant: its id, or a prison number where there is only one that fits.

use crate::commands::World;
use crate::commands::owner::{self, Sought};
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
        let id = typed.trim().to_ascii_uppercase();
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
        [] => Err(Error::cannot(
            "no-such-referral",
            format!("{number} has no referral that this can happen to"),
        )
        .hint(format!(
            "draft one with `resettle referral add {number} --to AUTHORITY`"
        ))),
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
