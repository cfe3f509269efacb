//! The closed list of facts that complete an action by themselves, so that nobody has to tick what is already recorded.
//!
//! How a case shows them is in `completes`. An action whose rule names none is marked done by hand.

use crate::domain::FactKind;
use crate::protocol::words::word_list;

word_list! {
    /// The fact that completes an action.
    Completion {
        RiskAnswered = "risk-answered": "The risk of homelessness was answered, yes or no.",
        ConsentAnswered = "consent-answered": "Consent to be referred was given or refused.",
        ConsentGiven = "consent-given": "Consent to be referred was given.",
        Screened = "reception-assessment": "The first screening was recorded.",
        Sentenced = "sentence": "The sentence was recorded.",
        ReleaseDateSet = "release-date-recorded": "A release date was recorded.",
        DutyToReferSent = "duty-to-refer-sent": "A duty-to-refer referral was sent.",
        ReferralAcknowledged = "referral-acknowledged": "The referral was acknowledged or answered.",
        ReferralAnswered = "referral-answered": "The referral was answered.",
        SupportedHousingSent = "supported-housing-referral-sent": "A supported housing referral was sent.",
        FloatingSupportSent = "floating-support-referral-sent": "A floating support referral was sent.",
        MediationSent = "mediation-referral-sent": "A referral to mediation was sent.",
        Cas3Sent = "cas3-referral-sent": "A referral for a short-stay bed was sent.",
        ApprovedPremisesSent = "approved-premises-referral-sent": "A referral to approved premises was sent.",
        RegisterApplication = "register-application": "An application to a housing register was sent.",
        DebtAdviceSent = "debt-advice-referral-sent": "A referral to debt or benefit advice was sent.",
        SocialCareSent = "social-care-referral-sent": "A referral to social care was sent.",
        Section198Sent = "section-198-referral-sent": "A referral under section 198 was recorded.",
        TenancyRecorded = "tenancy-recorded": "A home held before custody was recorded.",
        TenancyEnded = "tenancy-ended": "The home was given up or lost.",
        AccommodationSecured = "accommodation-secured": "A place for release was recorded.",
        OutcomeRecorded = "outcome-recorded": "Where the person slept first was recorded.",
        StatusRecorded = "status-recorded": "An accommodation status was recorded.",
        Transferred = "transfer": "A move to another establishment was recorded.",
        BedStarted = "bed-start": "A short-stay bed was given.",
        Released = "release": "The release was recorded.",
        LeadNamed = "lead-named": "A lead was named.",
        PlanAgreed = "plan-agreed": "A personal housing plan was agreed.",
        PlanInterview = "plan-interview": "The interview for a plan was held.",
        TenancyHelpAnswered = "tenancy-help-answered": "The council answered a request for help to keep a home.",
        LandlordTold = "landlord-told": "The landlord was told of custody.",
        BenefitsTold = "benefits-office-told": "The benefit office was told of custody.",
        AddressChecked = "address-checked": "The proposed address was checked.",
        PreSentenceReport = "pre-sentence-report": "The pre-sentence report was completed.",
        CourtAssessment = "court-assessment": "The assessment for sentencing was made.",
        ResettlementPlan = "resettlement-plan": "The resettlement plan that follows the screening was made.",
        AssessmentCompleted = "assessment-completed": "A fuller assessment of needs was completed.",
        HomelessnessApplication = "homelessness-application": "An application under homelessness law was made.",
        TenancyHelpRequested = "tenancy-help-requested": "A council was asked to help keep a home.",
        RecallNotified = "recall-notified": "The council was told of the recall.",
        ReleaseDateNotified = "release-date-notified": "The council was told the release date.",
        SupportAgreed = "support-agreed": "Support was agreed.",
        DifficultyEnded = "difficulty-ended": "The difficulties with the home are over.",
        SupportStarted = "support-started": "Support began.",
    }
}

impl Completion {
    /// The fact of the list that a worker records for it, where it is one.
    #[must_use]
    pub fn fact(self) -> Option<FactKind> {
        use {Completion as C, FactKind as F};
        Some(match self {
            C::LeadNamed => F::LeadNamed,
            C::PlanAgreed => F::PlanAgreed,
            C::PlanInterview => F::PlanInterview,
            C::TenancyHelpAnswered => F::TenancyHelpAnswered,
            C::LandlordTold => F::LandlordTold,
            C::BenefitsTold => F::BenefitsTold,
            C::AddressChecked => F::AddressChecked,
            C::PreSentenceReport => F::PreSentenceReport,
            C::CourtAssessment => F::CourtAssessment,
            C::ResettlementPlan => F::ResettlementPlan,
            C::AssessmentCompleted => F::AssessmentCompleted,
            C::HomelessnessApplication => F::HomelessnessApplication,
            C::TenancyHelpRequested => F::TenancyHelpRequested,
            C::RecallNotified => F::RecallNotified,
            C::ReleaseDateNotified => F::ReleaseDateNotified,
            C::SupportAgreed => F::SupportAgreed,
            C::DifficultyEnded => F::DifficultyEnded,
            C::SupportStarted => F::SupportStarted,
            _ => return None,
        })
    }

    /// Whether the fact can only come about with consent, so that a refusal stands in the way.
    #[must_use]
    pub fn needs_consent(self) -> bool {
        self == Self::DutyToReferSent
    }
}
