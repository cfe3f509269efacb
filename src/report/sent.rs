//! What was sent, with the spell it was sent in and the days of notice before release.
//!
//! Knows no report.

use crate::calendar::{Calendar, Day};
use crate::domain::{Case, Referral, ReferralKind, ReferralOutcome, Spell};
use crate::report::breakdown::About;
use crate::report::tally::Asked;

/// One referral that was sent.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'c> {
    pub referral: &'c Referral,
    pub on: Day,
    /// The spell of that day; none where the person was never received.
    pub spell: Option<&'c Spell>,
    /// Days from sending to release, to the planned one while there is no other; none without a date.
    pub notice: Option<i32>,
}

/// Every referral of a kind that was sent by the day on which the case is looked at.
pub fn sent<'c>(
    case: &'c Case,
    kind: ReferralKind,
    calendar: &'c Calendar,
) -> impl Iterator<Item = Sent<'c>> + 'c {
    let own = case.referrals.iter();
    own.filter(move |one| one.kind == kind)
        .filter_map(move |referral| {
            let on = referral.sent?;
            let spell = case.spell_on(on);
            let release = spell.and_then(|spell| {
                let planned = || spell.effective_release(calendar).ok().map(|date| date.on);
                spell.custody.released.or_else(planned)
            });
            Some(Sent {
                referral,
                on,
                spell,
                notice: release.map(|release| on.days_until(release)),
            })
        })
}

impl<'c> Sent<'c> {
    /// What it is about, for breakdowns.
    #[must_use]
    pub fn about(&self, case: &'c Case) -> About<'c> {
        About {
            spell: self.spell,
            authority: self.referral.authority.as_deref(),
            notice: self.notice,
            ..About::person(case)
        }
    }

    /// Whether it was sent at liberty: after the release of its spell, or by somebody who was never received. What was sent
    /// before the first reception is of that spell.
    #[must_use]
    pub fn is_at_liberty(&self) -> bool {
        let left = |spell: &Spell| spell.custody.released.is_some_and(|left| left < self.on);
        self.spell.is_none_or(left)
    }

    /// The first day on which the other side said anything: an answer is an acknowledgement too. What we took back is no word
    /// of theirs.
    #[must_use]
    pub fn heard(&self) -> Option<Day> {
        let Referral {
            acknowledged,
            answered,
            ..
        } = self.referral;
        match (acknowledged, answered.filter(|_| !self.is_taken_back())) {
            (Some(one), Some(other)) => Some(*one.min(&other)),
            (one, other) => one.or(other),
        }
    }

    /// The line of a word that is awaited from the other side within so many working days, the day of sending not counted,
    /// where it was said on a day or not yet.
    #[must_use]
    pub fn line(&self, working_days: i32, said: Option<Day>, asked: &Asked<'_>) -> &'static str {
        let due = asked.calendar.add_working_days(self.on, working_days);
        match said {
            Some(on) if on <= due => "in-time",
            Some(_) => "late",
            None if self.is_taken_back() => "taken-back",
            None if asked.known_on <= due => "not-due",
            None => "none",
        }
    }

    /// Whether we took it back or sent another in its place.
    #[must_use]
    pub fn is_taken_back(&self) -> bool {
        matches!(
            self.referral.known_outcome(),
            Some(ReferralOutcome::Withdrawn | ReferralOutcome::Superseded)
        )
    }
}

/// Whether a referral asks for somewhere to live, or for help to find it.
#[must_use]
pub fn is_for_a_home(kind: ReferralKind) -> bool {
    kind == ReferralKind::DutyToRefer || kind.offers_somewhere_to_live()
}
