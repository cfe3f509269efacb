//! Whether a referral of a row could be sent: to whom it went, and under which consent.
//!
//! Refuses to know which referral it is and what becomes of the row.

use crate::calendar::Day;
use crate::domain::authorities;
use crate::domain::checks::{self, Refusal};
use crate::domain::{Consent, Records, Referral, ReferralKind};

/// The authority that a row speaks of, or else that of the referral it is about.
pub(super) fn authority_of<'a>(
    known: Option<usize>,
    referrals: &'a [Referral],
    row: &'a Referral,
) -> Option<&'a str> {
    let known = known.and_then(|index| referrals.get(index));
    let known = known.and_then(|known| known.authority.as_deref());
    row.authority.as_deref().or(known)
}

/// Whether a referral under the duty to refer could go to the authority on that day; one that the register does not know is
/// refused before.
pub(super) fn received_by(
    authority: Option<&str>,
    kind: ReferralKind,
    sent: Day,
) -> Result<(), Refusal> {
    match authority.and_then(authorities::by_key) {
        Some(authority) if kind == ReferralKind::DutyToRefer => {
            checks::receiver(authority, kind, sent)
        }
        _ => Ok(()),
    }
}

/// The consent that stood on a day for a referral to an authority.
pub(super) fn consent_on(
    records: &Records,
    authority: Option<&str>,
    day: Day,
) -> Result<Option<Consent>, Refusal> {
    checks::consent_standing(&records.events_of_the_spell_on(day), authority, day)
}

/// A refusal, a withdrawal, or consent for another authority alone, that stood when the referral was sent.
pub(super) fn refused_by(
    standing: &Result<Option<Consent>, Refusal>,
    sent: Day,
    referral: &Referral,
) -> Option<Refusal> {
    let since = match standing {
        Ok(None) => return None,
        Ok(Some(consent)) if consent.answer.is_given() => return None,
        Ok(Some(consent)) => Some(consent.on),
        Err(_) => None,
    };
    let own = referral.consent_on.or(referral.sent);
    let renewed = referral.consent.is_some_and(|answer| answer.is_given()) && own >= since;
    if renewed {
        return None;
    }
    match standing {
        Ok(standing) => checks::referral_sent(sent, *standing, sent).err(),
        Err(refusal) => Some(refusal.clone()),
    }
}
