//! How far a referral got, in the field's words, and what each word means for whoever reads it.
//!
//! Knows the words, what they are called and whether nothing more is expected. What leads from one to another is `table`.

use crate::domain::custody::closed_list;
use crate::domain::referral::{ReferralKind, ReferralOutcome};

closed_list! {
    /// How far a referral got.
    Stage {
        Draft = "draft",
        Sent = "sent",
        Acknowledged = "acknowledged",
        ContactAttempted1 = "contact-attempted-1",
        ContactAttempted2 = "contact-attempted-2",
        ContactMade = "contact-made",
        InformationAsked = "more-information-asked",
        InterviewBooked = "interview-booked",
        InterviewHeld = "interview-held",
        InterviewMissed = "interview-missed",
        Answered = "answered",
        PlanAgreed = "plan-agreed",
        PreventionDuty = "prevention-duty",
        ReliefDuty = "relief-duty",
        MainDuty = "main-duty",
        WaitingList = "waiting-list",
        Offered = "offered",
        OfferAccepted = "offer-accepted",
        OfferRefused = "offer-refused",
        NoLocalConnection = "no-local-connection",
        NotEligible = "not-eligible",
        IntentionallyHomeless = "intentionally-homeless",
        Refused = "refused",
        ClosedWithoutContact = "closed-without-contact",
        ReviewAsked = "review-asked",
        ReviewAnswered = "review-answered",
        Ended = "ended",
        Withdrawn = "withdrawn",
        Superseded = "superseded",
    }
}

impl Stage {
    /// What it is called on a screen.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Draft => "draft, not sent",
            Self::Sent => "sent, not acknowledged",
            Self::Acknowledged => "acknowledged",
            Self::ContactAttempted1 => "contact tried once",
            Self::ContactAttempted2 => "contact tried twice or more",
            Self::ContactMade => "in contact",
            Self::InformationAsked => "more information asked",
            Self::InterviewBooked => "interview booked",
            Self::InterviewHeld => "interview held",
            Self::InterviewMissed => "interview missed",
            Self::Answered => "answered",
            Self::PlanAgreed => "plan agreed",
            Self::PreventionDuty => "prevention duty accepted",
            Self::ReliefDuty => "relief duty accepted",
            Self::MainDuty => "main duty accepted",
            Self::WaitingList => "on the waiting list",
            Self::Offered => "a place is offered",
            Self::OfferAccepted => "offer accepted",
            Self::OfferRefused => "offer refused",
            Self::NoLocalConnection => "no local connection found",
            Self::NotEligible => "found not eligible",
            Self::IntentionallyHomeless => "found intentionally homeless",
            Self::Refused => "refused",
            Self::ClosedWithoutContact => "closed without contact",
            Self::ReviewAsked => "review asked",
            Self::ReviewAnswered => "decision changed on review",
            Self::Ended => "ended",
            Self::Withdrawn => "withdrawn by us",
            Self::Superseded => "superseded by another referral",
        }
    }

    /// Whether nothing more is expected, unless a review, a new answer, another offer or the next duty opens it again.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Self::OfferRefused
                | Self::NoLocalConnection
                | Self::NotEligible
                | Self::IntentionallyHomeless
                | Self::Refused
                | Self::ClosedWithoutContact
                | Self::Ended
                | Self::Withdrawn
                | Self::Superseded
        )
    }

    /// Whether the other side is expected to say something, so that they can be chased.
    #[must_use]
    pub fn waits_for_them(self) -> bool {
        use Stage as S;
        matches!(
            self,
            S::Sent
                | S::Acknowledged
                | S::ContactMade
                | S::InterviewHeld
                | S::Answered
                | S::WaitingList
                | S::ReviewAsked
                | S::ReviewAnswered
        )
    }

    /// The stage that a recorded answer means; words of somebody's own are an answer and no more.
    #[must_use]
    pub fn of_answer(words: &str) -> Self {
        ReferralOutcome::from_word(words).map_or(Self::Answered, Self::of_outcome)
    }

    /// The stage that a known answer means.
    #[must_use]
    pub fn of_outcome(outcome: ReferralOutcome) -> Self {
        use ReferralOutcome as O;
        match outcome {
            O::PlanAgreed => Self::PlanAgreed,
            O::AppointmentMade => Self::InterviewBooked,
            O::MoreInformationAsked => Self::InformationAsked,
            O::PreventionDuty => Self::PreventionDuty,
            O::ReliefDuty => Self::ReliefDuty,
            O::MainDuty => Self::MainDuty,
            O::NoLocalConnection => Self::NoLocalConnection,
            O::NotEligible => Self::NotEligible,
            O::IntentionallyHomeless => Self::IntentionallyHomeless,
            O::ClosedWithoutContact => Self::ClosedWithoutContact,
            O::Withdrawn => Self::Withdrawn,
            O::Superseded => Self::Superseded,
            O::Refused => Self::Refused,
            O::Offered => Self::Offered,
            O::OfferAccepted => Self::OfferAccepted,
            O::OfferRefused => Self::OfferRefused,
            O::ChangedOnReview => Self::ReviewAnswered,
            O::Ended => Self::Ended,
        }
    }
}

closed_list! {
    /// Whose turn it is.
    Turn {
        Us = "us",
        Council = "council",
        Provider = "provider",
        Person = "person",
        Nobody = "nobody",
    }
}

/// Which way a referral goes: through the duties of a council, or through a provider's list and offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    Council,
    Provider,
}

impl Route {
    /// The way of a kind. The housing register is a council's, and its way is that of a list and an offer.
    #[must_use]
    pub fn of(kind: ReferralKind) -> Self {
        match kind {
            ReferralKind::DutyToRefer | ReferralKind::Section198 => Self::Council,
            _ => Self::Provider,
        }
    }
}

/// Who the other side of a referral is.
#[must_use]
pub fn other_side(kind: ReferralKind) -> Turn {
    if kind.goes_to_an_authority() {
        Turn::Council
    } else {
        Turn::Provider
    }
}

closed_list! {
    /// A duty that a council accepts, in the order in which they follow each other.
    Duty {
        Prevention = "prevention",
        Relief = "relief",
        Main = "main",
    }
}

impl Duty {
    /// The stage of a referral under it.
    #[must_use]
    pub fn stage(self) -> Stage {
        match self {
            Self::Prevention => Stage::PreventionDuty,
            Self::Relief => Stage::ReliefDuty,
            Self::Main => Stage::MainDuty,
        }
    }

    /// The answer that records it.
    #[must_use]
    pub fn outcome(self) -> ReferralOutcome {
        match self {
            Self::Prevention => ReferralOutcome::PreventionDuty,
            Self::Relief => ReferralOutcome::ReliefDuty,
            Self::Main => ReferralOutcome::MainDuty,
        }
    }

    /// The duty of a stage.
    #[must_use]
    pub fn of(stage: Stage) -> Option<Self> {
        Self::ALL.iter().copied().find(|duty| duty.stage() == stage)
    }
}
