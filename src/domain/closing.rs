//! Why a case is closed, and what is still open with others when it is.
//!
//! A closed list for what is written from now on; a case that was closed in other words keeps them. Knows no screen.

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::custody::closed_list;
use crate::domain::referral::{Referral, ReferralState};
use crate::domain::referral_path::walk;

closed_list! {
    /// Why a case is closed.
    CloseReason {
        Died = "died",
        Deported = "deported",
        Acquitted = "acquitted",
        /// To a prison that this team does not serve.
        TransferredOut = "transferred out",
        MovedAway = "moved away",
        /// Housing is settled and nothing is left to do.
        Finished = "finished",
        Declined = "declined help",
        NoContact = "no further contact",
        InError = "recorded in error",
        Other = "other",
    }
}

impl CloseReason {
    /// Whether the person leaves custody with it, so that a spell without a day of release looks forgotten.
    #[must_use]
    pub fn leaves_custody(self) -> bool {
        matches!(
            self,
            Self::Deported | Self::Acquitted | Self::MovedAway | Self::Finished
        )
    }
}

/// The referrals that somebody else still has in hand or that were not sent yet: neither refused, withdrawn nor stale, and of
/// no duty or place that ended. The case is with its entries.
#[must_use]
pub fn open_referrals(case: &Case, today: Day) -> Vec<&Referral> {
    let open = case.referrals.iter().filter(|referral| {
        referral.state() != ReferralState::Over
            && referral.over_on(today).is_none()
            && !walk(&case.entries, referral).state.is_over()
    });
    open.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Prisoner, Records, ReferralKind};

    #[test]
    fn a_referral_is_open_until_it_leads_nowhere() {
        let today = Day::parse_iso("2026-11-22").unwrap();
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        let of = |id: &str, days_ago: i32, outcome: &str| Referral {
            sent: Some(today.plus(-days_ago)),
            answered: (!outcome.is_empty()).then_some(today),
            outcome: outcome.to_owned(),
            ..Referral::draft(id, ReferralKind::DutyToRefer, None)
        };
        records.referrals = vec![
            of("R000001", 7, ""),
            of("R000002", 300, ""),
            of("R000003", 7, "Not eligible"),
            of("R000004", 300, "Accepted - relief duty"),
            Referral::draft("R000005", ReferralKind::Cas3, Some(today)),
        ];
        let case = Case::build(records);
        let open: Vec<_> = open_referrals(&case, today)
            .iter()
            .map(|referral| referral.id.as_str())
            .collect();
        assert_eq!(open, ["R000001", "R000004", "R000005"]);
    }
}
