//! The referrals on somebody's page: to whom, how far, and whose turn it is.

use crate::calendar::Day;
use crate::domain::{Case, ReferralState, authorities};
use crate::output::{Card, say};

/// Writes the section.
pub(super) fn section(card: &mut Card, case: &Case, today: Day) {
    if !case.referrals.is_empty() {
        card.section("Referrals");
    }
    for referral in &case.referrals {
        let to = referral
            .authority
            .as_deref()
            .map_or(referral.receiver.as_str(), authorities::name_of);
        let sent = referral
            .sent
            .map(|on| format!(", sent {} ({})", say::day(on), say::ago(on, today)))
            .unwrap_or_default();
        let standing = match referral.state() {
            // The day says that it was sent.
            ReferralState::Sent => String::new(),
            state => format!(", {state}"),
        };
        let outcome = if referral.outcome.is_empty() {
            String::new()
        } else {
            format!(": {}", referral.outcome)
        };
        card.bullet(format!(
            "{} {} to {to}{standing}{outcome}{sent}",
            referral.id, referral.kind
        ));
    }
}
