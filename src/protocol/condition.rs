//! The closed list of what a rule may ask about a case before it makes anything of it.
//!
//! A condition is asked on the day of the rule's trigger, or today while that day lies ahead. One of which
//! nothing is recorded does not hold. How a case answers is in `holds`.

use crate::domain::FactKind;
use crate::protocol::words::word_list;

word_list! {
    /// What a rule asks about a case.
    Condition {
        DutyToReferApplies = "duty-to-refer-applies": "Eighteen or over, in custody in England.",
        // Risks.
        HomelessnessRisk = "homelessness-risk": "A risk of homelessness is identified and has not ended.",
        NoHomelessnessRisk = "no-homelessness-risk": "Asked, and there is no risk of homelessness.",
        RiskNotAsked = "risk-not-asked": "Nobody has asked about the risk of homelessness.",
        HarmRisk = "harm-risk": "A risk of serious harm to others.",
        HighRiskOfHarm = "high-risk-of-harm": "Risk of serious harm recorded as High or Very High.",
        MediumOrHighRiskOfHarm = "medium-or-high-risk-of-harm": "Risk of serious harm recorded as Medium or higher.",
        ViolenceRisk = "violence-risk": "A risk of violence to the person.",
        DomesticAbuse = "domestic-abuse": "A history of domestic abuse.",
        TenancyAtRisk = "tenancy-at-risk": "The tenancy is at risk.",
        NoBailAddress = "no-bail-address": "No suitable address for bail or curfew.",
        // Consent.
        Consent = "consent": "Consent to be referred stands.",
        ConsentNotAsked = "consent-not-asked": "Nobody has asked for consent to be referred.",
        ConsentRefused = "consent-refused": "Consent to be referred is refused or withdrawn.",
        ContactConsent = "contact-details-consent": "Consent to pass on contact details stands.",
        // Referrals.
        Referred = "referred": "A duty-to-refer referral was sent in this spell.",
        NotReferred = "not-referred": "No duty-to-refer referral was sent in this spell.",
        LiveReferral = "live-referral": "A duty-to-refer referral is sent and not over.",
        NoLiveReferral = "no-live-referral": "No duty-to-refer referral is sent and not over.",
        ReferralLive = "this-referral-is-live": "The referral the rule hangs on is not over.",
        HomelessnessApplication = "homelessness-application": "An application under homelessness law is made.",
        RegisterApplication = "register-application": "An application to a housing register is made.",
        InformationRequested = "information-requested": "The council asked for more information.",
        IntentionallyHomeless = "found-intentionally-homeless": "The council found the person intentionally homeless.",
        Bidding = "bidding": "Bidding for a home under choice-based lettings.",
        PlanExists = "plan-exists": "A personal housing plan exists.",
        PlanRefused = "plan-refused": "The person would not agree to a plan.",
        OnHold = "case-on-hold": "The council holds the case during a recall.",
        // Homes.
        HasHome = "has-home": "A home held before custody that has not ended.",
        HasTenancy = "has-tenancy": "A rented home that has not ended.",
        HasMortgage = "has-mortgage": "An owned or mortgaged home that has not ended.",
        HasLandlord = "has-landlord": "A home with a landlord that has not ended.",
        PrivateRent = "private-rent": "A home rented from a private landlord.",
        SocialRent = "social-rent": "A home rented from a council or housing association.",
        TenancyEnded = "tenancy-ended": "A home held before custody has ended.",
        HasArrears = "has-arrears": "Arrears of rent or mortgage are recorded.",
        HasDebt = "has-debt": "Debts are recorded.",
        OnBenefit = "on-benefit": "Housing Benefit or Universal Credit is in payment.",
        HousingBenefit = "housing-benefit": "Housing Benefit is in payment.",
        UniversalCredit = "universal-credit": "Universal Credit is in payment.",
        FamilyInHome = "family-in-home": "Family or a joint tenant lives in the home.",
        EndingTenancy = "tenancy-being-ended": "The home is being given up.",
        // Support and needs.
        HasSupportProvider = "has-support-provider": "A support provider works with the person.",
        SupportNeed = "support-need": "A need for support is identified.",
        CareNeed = "care-need": "A need for community care is identified.",
        HealthNeed = "health-need": "A health or mental health need is identified.",
        SubstanceNeed = "substance-need": "A need to do with drugs or alcohol is identified.",
        ComplexNeeds = "complex-needs": "Complex needs are identified.",
        NeedIdentified = "need-identified": "An assessment found a need.",
        SocialServices = "known-to-social-services": "Known to social services.",
        LacksId = "lacks-id": "Without identity papers.",
        LanguageOrLiteracy = "low-literacy-or-language": "Low literacy, or another first language.",
        Disability = "disability": "Older, disabled or learning-disabled.",
        Vulnerable = "vulnerable": "Vulnerable as the law has it.",
        // The person.
        Veteran = "veteran": "Served in the forces.",
        CareLeaver = "care-leaver": "Left care.",
        HasChildren = "has-children": "Has children.",
        ChildrenInCare = "children-in-care": "Children are cared for by others.",
        Woman = "woman": "Recorded as female.",
        Under18 = "under-18": "Under eighteen.",
        Under21 = "under-21": "Under twenty-one.",
        Mappa = "mappa": "Managed under MAPPA at any level.",
        Mappa2Or3 = "mappa-2-or-3": "Managed under MAPPA at level 2 or 3.",
        Mappa3 = "mappa-3": "Managed under MAPPA at level 3.",
        Iom = "integrated-offender-management": "Managed as a prolific or priority offender.",
        // Custody and sentence.
        InCustody = "in-custody": "In custody.",
        OnRemand = "on-remand": "Waiting for trial or sentence.",
        CustodyLikely = "custody-likely": "Custody or remand is likely.",
        Sentenced = "sentenced": "Sentenced.",
        Indeterminate = "indeterminate": "A sentence without a fixed end.",
        SentenceOver56Days = "sentence-over-56-days": "Sentenced to more than 56 days.",
        SentenceUpTo13Weeks = "sentence-up-to-13-weeks": "Sentenced to 13 weeks or less.",
        ShortCustody = "short-custody": "Custody is shorter than the rule's own offset.",
        LongSentence = "long-sentence": "Too long for a home to be kept.",
        LocalPrison = "local-prison": "In a local prison.",
        Recalled = "recalled": "Back in custody on recall.",
        StandardRecall = "standard-recall": "Back in custody on a standard recall.",
        FixedTermRecall = "fixed-term-recall": "Back in custody on a recall for a fixed term.",
        LongRecall = "recall-over-3-months": "The recall is expected to last more than three months.",
        ReliefPeriod = "relief-period": "The council's relief duty runs.",
        // Release and after.
        NoReleaseDate = "no-release-date": "No release date is known.",
        EarlyReleaseLikely = "early-release-likely": "A curfew or parole date comes before the release date.",
        ReleasedEarly = "released-early": "Released before the planned day.",
        NoNotice = "no-early-notice": "Early notice was impossible.",
        ReleaseOnFriday = "release-on-friday": "The effective release date is a Friday.",
        CurfewRelease = "curfew-release": "Release is planned on home detention curfew.",
        Released = "released": "Released.",
        OnLicence = "on-licence": "Released, on licence.",
        OnOrder = "on-order": "On a community or suspended order.",
        OnOrderOrLicence = "on-order-or-licence": "On an order or on licence.",
        NoFixedAbode = "no-fixed-abode": "The record says no fixed abode.",
        AccommodationSecured = "accommodation-secured": "A place to live is recorded, for release or since.",
        NoAccommodation = "no-accommodation": "No place to live is recorded, for release or since.",
        SupportedPlace = "supported-or-approved-place": "The recorded place is supported housing or approved premises.",
        Homeless = "homeless": "The latest recorded status is homeless.",
        DifficultyOpen = "difficulty-open": "A difficulty with the home is open.",
        GoingWell = "going-well": "No difficulty with the home is open.",
    }
}

impl Condition {
    /// Whether its answer is the same for every rule, whatever that hangs on and however far from it it is due.
    #[must_use]
    pub fn is_about_the_case(self) -> bool {
        !matches!(self, Self::ReferralLive | Self::ShortCustody)
    }

    /// Whether it has one answer for the whole of a spell: it is about the person, the sentence or the release date as they stand.
    #[must_use]
    pub fn is_the_same_every_day(self) -> bool {
        use Condition as C;
        matches!(
            self,
            C::DutyToReferApplies
                | C::HighRiskOfHarm
                | C::MediumOrHighRiskOfHarm
                | C::Woman
                | C::Mappa
                | C::Mappa2Or3
                | C::Mappa3
                | C::Iom
                | C::Indeterminate
                | C::ShortCustody
                | C::Recalled
                | C::StandardRecall
                | C::FixedTermRecall
                | C::EarlyReleaseLikely
                | C::ReleaseOnFriday
                | C::NoFixedAbode
        )
    }

    /// Whether only recorded facts of the list can make it hold.
    #[must_use]
    pub fn is_a_fact_alone(self) -> bool {
        self.fact().is_some() && self != Self::CustodyLikely
    }

    /// Whether it is about a home held before custody.
    #[must_use]
    pub fn is_about_a_home(self) -> bool {
        use Condition as C;
        matches!(
            self,
            C::HasHome
                | C::HasTenancy
                | C::HasMortgage
                | C::HasLandlord
                | C::PrivateRent
                | C::SocialRent
                | C::HasArrears
                | C::OnBenefit
                | C::HousingBenefit
                | C::UniversalCredit
                | C::FamilyInHome
        )
    }

    /// The fact of the list that a worker records for it, where it is one. What some of them mean besides is in `holds`.
    #[must_use]
    pub fn fact(self) -> Option<FactKind> {
        use {Condition as C, FactKind as F};
        Some(match self {
            C::HarmRisk => F::HarmRisk,
            C::ViolenceRisk => F::ViolenceRisk,
            C::DomesticAbuse => F::DomesticAbuse,
            C::TenancyAtRisk => F::TenancyAtRisk,
            C::NoBailAddress => F::NoBailAddress,
            C::HomelessnessApplication => F::HomelessnessApplication,
            C::InformationRequested => F::InformationRequested,
            C::IntentionallyHomeless => F::IntentionallyHomeless,
            C::Bidding => F::Bidding,
            C::PlanExists => F::PlanExists,
            C::PlanRefused => F::PlanRefused,
            C::OnHold => F::OnHold,
            C::HasDebt => F::HasDebt,
            C::EndingTenancy => F::EndingTenancy,
            C::HasSupportProvider => F::HasSupportProvider,
            C::SupportNeed => F::SupportNeed,
            C::CareNeed => F::CareNeed,
            C::HealthNeed => F::HealthNeed,
            C::SubstanceNeed => F::SubstanceNeed,
            C::ComplexNeeds => F::ComplexNeeds,
            C::NeedIdentified => F::NeedIdentified,
            C::SocialServices => F::SocialServices,
            C::LacksId => F::LacksId,
            C::LanguageOrLiteracy => F::LanguageOrLiteracy,
            C::Disability => F::Disability,
            C::Vulnerable => F::Vulnerable,
            C::Veteran => F::Veteran,
            C::CareLeaver => F::CareLeaver,
            C::HasChildren => F::HasChildren,
            C::ChildrenInCare => F::ChildrenInCare,
            C::CustodyLikely => F::CustodyLikely,
            C::LongSentence => F::LongSentence,
            C::LocalPrison => F::LocalPrison,
            C::LongRecall => F::LongRecall,
            C::ReliefPeriod => F::ReliefPeriod,
            C::NoNotice => F::NoNotice,
            _ => return None,
        })
    }
}
