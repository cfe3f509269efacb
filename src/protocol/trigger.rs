//! The closed list of what a rule may hang on: facts of a case, and days that follow from them.
//!
//! One list for every protocol, so that a file can name a fact only by a word that means one thing.
//! A case gives every one of them; how is in `occurrence`.

use crate::domain::FactKind;
use crate::protocol::words::{Stage, word_list};

word_list! {
    /// What a rule hangs on.
    Trigger {
        // The person and the court.
        Always = "always": "The case itself, from the first day of the spell.",
        FirstContact = "first-contact": "Somebody began to work with the person.",
        CourtContact = "court-contact": "First contact at court; on remand, reception stands in for it.",
        CourtAssessment = "court-assessment": "The assessment made for sentencing.",
        PreSentenceReport = "pre-sentence-report": "The pre-sentence report was completed.",
        Trial = "trial": "The day of trial.",
        Sentence = "sentence": "The day of sentence.",
        Remand = "remand": "Received on remand.",
        // Custody.
        Reception = "reception": "Received into custody, for whatever reason.",
        Recall = "recall": "Returned to custody on recall, of either kind.",
        StandardRecall = "standard-recall": "Returned to custody on a standard recall.",
        FixedTermRecall = "fixed-term-recall": "Returned to custody on a recall for a fixed term.",
        RecallNotified = "recall-notified": "The council was told of a recall.",
        LongRecall = "recall-over-3-months": "A recall is expected to last more than three months.",
        Transfer = "transfer": "Moved to another establishment.",
        ReceptionAssessment = "reception-assessment": "The first screening in custody was done.",
        ResettlementPlan = "resettlement-plan": "The resettlement plan that follows the screening was made.",
        AssessmentCompleted = "assessment-completed": "A fuller assessment of needs was completed.",
        // Release.
        ReleaseDate = "release-date": "The effective release date; waits while there is none.",
        ReleaseDateKnown = "release-date-known": "The day the present release date became known.",
        ReleaseDateNotified = "release-date-notified": "The council was told the release date.",
        WindowOpens = "window-opens": "56 days before the effective release date.",
        ReferBy = "refer-by": "The day the duty to refer must be met: the latest of the window's opening, the risk and the date becoming known.",
        Release = "release": "The person was released.",
        UnexpectedRelease = "unexpected-release": "Released before the planned day, or without one.",
        LeftUnreferred = "left-unreferred": "Left custody or a short-stay bed at risk and not referred.",
        OutcomeKnown = "outcome-known": "Where the person slept first is recorded.",
        StatusChanged = "status-changed": "An accommodation status was recorded.",
        HomelessDate = "homeless-date": "The first day recorded as homeless after release.",
        // Orders and licences.
        OrderStart = "order-start": "An order or licence began.",
        OrderEnd = "order-end": "An order or licence ends.",
        // Five different risks.
        HomelessnessRisk = "homelessness-risk": "A risk of homelessness was identified.",
        HarmRisk = "harm-risk": "A risk of serious harm to others was identified.",
        ViolenceRisk = "violence-risk": "A risk of violence to the person was identified.",
        TenancyAtRisk = "tenancy-at-risk": "A tenancy was found to be at risk.",
        NoBailAddress = "no-bail-address": "There is no suitable address for bail or curfew.",
        // Consent.
        ConsentGiven = "consent-given": "Consent to be referred was given.",
        ConsentRefused = "consent-refused": "Consent to be referred was refused or withdrawn.",
        // Referrals.
        DutyToReferSent = "duty-to-refer-sent": "A duty-to-refer referral was sent.",
        DutyToReferReceived = "duty-to-refer-received": "The council received it; sending stands for receipt.",
        DutyToReferAcknowledged = "duty-to-refer-acknowledged": "The council acknowledged it.",
        DutyToReferAnswered = "duty-to-refer-answered": "The council answered it.",
        ReferralOver = "referral-over": "A duty-to-refer referral led nowhere, was withdrawn or went stale.",
        SupportedHousingSent = "supported-housing-referral-sent": "A supported housing referral was sent.",
        FloatingSupportSent = "floating-support-referral-sent": "A floating support referral was sent.",
        MediationSent = "mediation-referral-sent": "A referral to mediation was sent.",
        Cas3Sent = "cas3-referral-sent": "A referral for a short-stay bed was sent.",
        ApprovedPremisesSent = "approved-premises-referral-sent": "A referral to approved premises was sent.",
        RegisterApplication = "register-application": "An application to the housing register was made.",
        DebtAdviceSent = "debt-advice-referral-sent": "A referral to debt or benefit advice was sent.",
        SocialCareSent = "social-care-referral-sent": "A referral to social care was sent.",
        Section198Sent = "section-198-referral-sent": "The council referred the case to another under section 198.",
        HomelessnessApplication = "homelessness-application": "An application under homelessness law was made.",
        ProviderDecision = "provider-decision": "A provider of housing answered a referral.",
        CouncilAssessment = "council-assessment": "The council assessed the case.",
        CouncilDecision = "council-decision": "The council decided on the case.",
        InformationRequested = "information-requested": "Somebody asked for more information.",
        Nomination = "nomination": "The council nominated the person to a landlord.",
        BidSuccess = "bid-success": "A bid for a home succeeded.",
        PropertyOffered = "property-offered": "A home was offered.",
        AppointmentMissed = "appointment-missed": "An appointment was missed or late.",
        AddressProposed = "address-proposed": "An address was proposed for release.",
        AccommodationSecured = "accommodation-secured": "A place for release was recorded.",
        NewAccommodation = "new-accommodation": "The person moved in somewhere after release.",
        SupportAgreed = "support-agreed": "Support was agreed.",
        SupportStarted = "support-started": "Support began.",
        // Homes held.
        TenancyRecorded = "tenancy-recorded": "A home held before custody was recorded.",
        TenancyHelpRequested = "tenancy-help-requested": "A council was asked to help keep a home.",
        TenancyEnded = "tenancy-ended": "A home held before custody was given up or lost.",
        // Leads and plans.
        LeadChanged = "lead-changed": "One of the leads changed.",
        PlanInterview = "plan-interview": "The interview for a personal housing plan.",
        PlanAgreed = "plan-agreed": "A personal housing plan was agreed.",
        PlanRefused = "plan-refused": "The person would not agree to a plan.",
        NonCooperation = "non-cooperation": "The council gave notice that the person does not cooperate.",
        DifficultyArises = "difficulty-arises": "A difficulty with the home arose.",
        Disagreement = "disagreement": "The agencies disagree.",
        ConfidentialityBreach = "confidentiality-breach": "Something was passed on that should not have been.",
        AgreedDate = "agreed-date": "A day was agreed for the next step.",
        // Placements.
        PlacementStart = "placement-start": "A placement in supported or temporary housing began.",
        PlacementEnd = "placement-end": "A placement in supported or temporary housing ends.",
        BedStart = "bed-start": "A short-stay bed was given.",
        BedEnd = "bed-end": "A short-stay bed ends.",
    }
}

impl Trigger {
    /// The fact of the list that a worker records for it, where it is one. What some of them mean besides is in `occurrence`.
    #[must_use]
    pub fn fact(self) -> Option<FactKind> {
        use {FactKind as F, Trigger as T};
        Some(match self {
            T::FirstContact => F::FirstContact,
            T::CourtContact => F::CourtContact,
            T::CourtAssessment => F::CourtAssessment,
            T::PreSentenceReport => F::PreSentenceReport,
            T::Trial => F::Trial,
            T::RecallNotified => F::RecallNotified,
            T::LongRecall => F::LongRecall,
            T::ResettlementPlan => F::ResettlementPlan,
            T::AssessmentCompleted => F::AssessmentCompleted,
            T::ReleaseDateNotified => F::ReleaseDateNotified,
            T::OrderStart => F::OrderStart,
            T::OrderEnd => F::OrderEnd,
            T::HarmRisk => F::HarmRisk,
            T::ViolenceRisk => F::ViolenceRisk,
            T::TenancyAtRisk => F::TenancyAtRisk,
            T::NoBailAddress => F::NoBailAddress,
            T::HomelessnessApplication => F::HomelessnessApplication,
            T::CouncilAssessment => F::CouncilAssessment,
            T::InformationRequested => F::InformationRequested,
            T::Nomination => F::Nomination,
            T::BidSuccess => F::BidSuccess,
            T::PropertyOffered => F::PropertyOffered,
            T::AppointmentMissed => F::AppointmentMissed,
            T::AddressProposed => F::AddressProposed,
            T::SupportAgreed => F::SupportAgreed,
            T::SupportStarted => F::SupportStarted,
            T::TenancyHelpRequested => F::TenancyHelpRequested,
            T::LeadChanged => F::LeadChanged,
            T::PlanInterview => F::PlanInterview,
            T::PlanAgreed => F::PlanAgreed,
            T::PlanRefused => F::PlanRefused,
            T::NonCooperation => F::NonCooperation,
            T::DifficultyArises => F::DifficultyArises,
            T::Disagreement => F::Disagreement,
            T::ConfidentialityBreach => F::ConfidentialityBreach,
            T::AgreedDate => F::AgreedDate,
            T::PlacementStart => F::PlacementStart,
            T::PlacementEnd => F::PlacementEnd,
            _ => return None,
        })
    }

    /// Whether its day is known before it comes, so that a rule may be counted back from it.
    #[must_use]
    pub fn is_foreseen(self) -> bool {
        use Trigger as T;
        matches!(
            self,
            T::ReleaseDate
                | T::WindowOpens
                | T::ReferBy
                | T::OrderEnd
                | T::BedEnd
                | T::PlacementEnd
                | T::Trial
                | T::AgreedDate
        )
    }

    /// Whether what hangs on it is counted to release, so that it can no longer be done once the person has left.
    #[must_use]
    pub fn is_counted_to_release(self) -> bool {
        matches!(self, Self::ReleaseDate | Self::WindowOpens | Self::ReferBy)
    }

    /// The stage of a rule that names none.
    #[must_use]
    pub fn usual_stage(self) -> Stage {
        use Trigger as T;
        match self {
            T::FirstContact
            | T::CourtContact
            | T::CourtAssessment
            | T::PreSentenceReport
            | T::Trial
            | T::NoBailAddress => Stage::Court,
            T::Sentence
            | T::Remand
            | T::Reception
            | T::Recall
            | T::StandardRecall
            | T::FixedTermRecall
            | T::ReceptionAssessment
            | T::TenancyRecorded => Stage::Reception,
            T::Always
            | T::LongRecall
            | T::RecallNotified
            | T::Transfer
            | T::ResettlementPlan
            | T::AssessmentCompleted
            | T::HomelessnessRisk
            | T::HarmRisk
            | T::ViolenceRisk
            | T::TenancyAtRisk
            | T::ConsentGiven
            | T::ConsentRefused
            | T::TenancyHelpRequested
            | T::TenancyEnded => Stage::Custody,
            T::ReleaseDate
            | T::ReleaseDateKnown
            | T::ReleaseDateNotified
            | T::WindowOpens
            | T::ReferBy
            | T::AddressProposed
            | T::AccommodationSecured => Stage::PreRelease,
            T::Release
            | T::UnexpectedRelease
            | T::LeftUnreferred
            | T::OutcomeKnown
            | T::HomelessDate => Stage::Release,
            T::StatusChanged
            | T::OrderStart
            | T::OrderEnd
            | T::NewAccommodation
            | T::SupportStarted
            | T::BedStart
            | T::BedEnd
            | T::PlacementStart
            | T::PlacementEnd
            | T::DifficultyArises => Stage::Community,
            _ => Stage::Referral,
        }
    }
}
