//! Which referral of somebody a row means: by its id, which a store and an export give out each for itself, or by what it says.
//!
//! Refuses to know what is taken from a row.

use super::as_recorded::recorded_referral;
use crate::domain::{ByHand, Referral};

/// The one of this id, whatever else it is.
pub(super) fn position_of_id(referrals: &[Referral], id: &str) -> Option<usize> {
    (!id.is_empty())
        .then(|| referrals.iter().position(|referral| referral.id == id))
        .flatten()
}

/// Whether a row says another council of a referral than is recorded.
pub(super) fn to_another_council(known: &Referral, row: &Referral) -> bool {
    let both = known.authority.as_ref().zip(row.authority.as_ref());
    both.is_some_and(|(known, row)| known != row)
}

/// The one of this id, where it can be the same: of the same kind, and of the same council, but for one that is put right for a
/// referral that was sent on that day. A store and an export give out ids each for itself.
pub(super) fn by_id(referrals: &[Referral], wanted: &Referral) -> Option<usize> {
    position_of_id(referrals, &wanted.id).filter(|index| {
        let known = &referrals[*index];
        let one_day = known.sent.is_some() && known.sent == wanted.sent;
        known.kind == wanted.kind && (one_day || !to_another_council(known, wanted))
    })
}

/// The same referral: by id, else by kind, day of sending and receiver, now or before a worker wrote over them. One that another
/// row names by its id is that row's. Where another referral has the id, a draft is known again though it was sent since.
pub(super) fn known_by(
    referrals: &[Referral],
    by_hand: &[ByHand],
    wanted: &Referral,
    ids: &[&str],
) -> Option<usize> {
    let find = |is_it: &dyn Fn(&Referral) -> bool| {
        referrals.iter().position(|referral| {
            let of_another_row = !referral.id.is_empty() && ids.contains(&referral.id.as_str());
            let recorded = recorded_referral(referral, by_hand);
            !of_another_row
                && recorded.iter().chain([referral]).any(|known| {
                    known.kind == wanted.kind
                        && known.authority == wanted.authority
                        && known.receiver == wanted.receiver
                        && is_it(known)
                })
        })
    };
    let by_id = by_id(referrals, wanted);
    let is_anothers = by_id.is_none() && position_of_id(referrals, &wanted.id).is_some();
    by_id
        .or_else(|| {
            find(&|known| {
                known.sent == wanted.sent
                    && (wanted.sent.is_some() || known.drafted == wanted.drafted)
            })
        })
        .or_else(|| {
            let is_draft = is_anothers && wanted.sent.is_none();
            find(&|known| is_draft && known.id != wanted.id && known.drafted == wanted.drafted)
        })
}
