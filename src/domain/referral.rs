//! Something sent to somebody about a person's housing, and how far it got.
//!
//! Knows the steps of a referral and when one is over. Whether one may be sent is asked of `checks`; when one is due, of the
//! protocols.

use crate::calendar::Day;
use crate::domain::consent::ConsentAnswer;
use crate::domain::custody::closed_list;
use crate::domain::referral_path::Stage;

closed_list! {
    /// What is sent, and so what can come of it.
    ReferralKind {
        DutyToRefer = "duty-to-refer",
        SupportedHousing = "supported-housing",
        FloatingSupport = "floating-support",
        Mediation = "mediation",
        Cas3 = "cas3",
        ApprovedPremises = "approved-premises",
        HousingRegister = "housing-register",
        DebtAdvice = "debt-and-benefit-advice",
        SocialCare = "social-care",
        Section198 = "section-198",
    }
}

impl ReferralKind {
    /// Whether it goes to a housing authority of the register.
    #[must_use]
    pub fn goes_to_an_authority(self) -> bool {
        matches!(
            self,
            Self::DutyToRefer | Self::HousingRegister | Self::Section198
        )
    }

    /// Whether an offer that comes of it is somewhere to live, and not support or advice.
    #[must_use]
    pub fn offers_somewhere_to_live(self) -> bool {
        matches!(
            self,
            Self::SupportedHousing | Self::Cas3 | Self::ApprovedPremises | Self::HousingRegister
        )
    }

    /// Whether it asks a provider of housing, and not a council, for a place to live or for support in one.
    #[must_use]
    pub fn asks_for_a_place(self) -> bool {
        matches!(
            self,
            Self::SupportedHousing | Self::FloatingSupport | Self::Cas3 | Self::ApprovedPremises
        )
    }
}

closed_list! {
    /// What the receiver answered, in the words we know; any other answer is kept as it was written.
    ReferralOutcome {
        PlanAgreed = "Plan agreed",
        AppointmentMade = "Appointment made",
        MoreInformationAsked = "More information asked",
        PreventionDuty = "Accepted - prevention duty",
        ReliefDuty = "Accepted - relief duty",
        MainDuty = "Accepted - main duty",
        NoLocalConnection = "No local connection",
        NotEligible = "Not eligible",
        IntentionallyHomeless = "Intentionally homeless",
        ClosedWithoutContact = "Closed without contact",
        Withdrawn = "Withdrawn",
        Superseded = "Superseded",
        Refused = "Refused",
        Offered = "Offered",
        OfferAccepted = "Offer accepted",
        OfferRefused = "Offer refused",
        ChangedOnReview = "Changed on review",
        Ended = "Ended",
    }
}

impl ReferralOutcome {
    /// Whether the referral leads nowhere after this answer: where its stage is over, it is.
    ///
    /// Found intentionally homeless is over too: advice is owed, and nothing of it leads to a home, so it is no live referral
    /// and another may be made.
    #[must_use]
    pub fn is_over(self) -> bool {
        Stage::of_outcome(self).is_over()
    }
}

closed_list! {
    /// How far a referral got.
    ReferralState {
        Draft = "draft",
        Sent = "sent",
        Acknowledged = "acknowledged",
        Answered = "answered",
        Over = "over",
    }
}

/// A referral that nobody has answered for this long is stale: 26 weeks, by our own standard; no document sets one.
pub const STALE_AFTER_DAYS: i32 = 26 * 7;

/// One referral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// `R000001`, never reused.
    pub id: String,
    pub kind: ReferralKind,
    /// The key of the housing authority, for kinds that go to one.
    pub authority: Option<String>,
    /// The name of any other receiver.
    pub receiver: String,
    /// The day it was drafted.
    pub drafted: Option<Day>,
    pub sent: Option<Day>,
    /// How it was sent, as recorded: email, portal, telephone, ...
    pub method: String,
    pub acknowledged: Option<Day>,
    pub answered: Option<Day>,
    /// What was answered, as recorded.
    pub outcome: String,
    /// The consent that it was sent under, as recorded with it.
    pub consent: Option<ConsentAnswer>,
    pub consent_on: Option<Day>,
    pub notes: String,
}

impl Referral {
    /// A draft of which nothing is known but what it is.
    #[must_use]
    pub fn draft(id: impl Into<String>, kind: ReferralKind, drafted: Option<Day>) -> Self {
        Self {
            id: id.into(),
            kind,
            authority: None,
            receiver: String::new(),
            drafted,
            sent: None,
            method: String::new(),
            acknowledged: None,
            answered: None,
            outcome: String::new(),
            consent: None,
            consent_on: None,
            notes: String::new(),
        }
    }

    /// The known outcome that the recorded answer means, if it is one.
    #[must_use]
    pub fn known_outcome(&self) -> Option<ReferralOutcome> {
        ReferralOutcome::from_word(&self.outcome)
    }

    /// How far it got.
    #[must_use]
    pub fn state(&self) -> ReferralState {
        if self.known_outcome().is_some_and(ReferralOutcome::is_over) {
            ReferralState::Over
        } else if self.answered.is_some() {
            ReferralState::Answered
        } else if self.acknowledged.is_some() {
            ReferralState::Acknowledged
        } else if self.sent.is_some() {
            ReferralState::Sent
        } else {
            ReferralState::Draft
        }
    }

    /// The day it was over, by an answer that leads nowhere or by age; none while it lives on `today`, and none for a draft.
    #[must_use]
    pub fn over_on(&self, today: Day) -> Option<Day> {
        let sent = self.sent?;
        if self.known_outcome().is_some_and(ReferralOutcome::is_over) {
            return Some(self.answered.unwrap_or(sent));
        }
        let stale_on = sent.plus(STALE_AFTER_DAYS + 1);
        (self.answered.is_none() && stale_on <= today).then_some(stale_on)
    }

    /// Whether it is over by age and by nothing else: nobody answered, and it is not chased any more but made again.
    #[must_use]
    pub fn is_stale(&self, today: Day) -> bool {
        self.answered.is_none() && self.over_on(today).is_some()
    }

    /// The same referral as it stood on a day; none when it did not exist yet.
    #[must_use]
    pub fn as_of(mut self, day: Day) -> Option<Self> {
        let first = [self.drafted, self.sent, self.acknowledged, self.answered]
            .into_iter()
            .flatten()
            .min();
        if first.is_some_and(|first| first > day) {
            return None;
        }
        // An outcome that was recorded without a day is as old as the referral.
        if self.answered.or(self.sent).is_some_and(|on| on > day) {
            self.outcome.clear();
        }
        let known = |fact: Option<Day>| fact.filter(|on| *on <= day);
        self.sent = known(self.sent);
        self.acknowledged = known(self.acknowledged);
        self.answered = known(self.answered);
        Some(self)
    }
}
