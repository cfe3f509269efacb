//! The facts of a case that have no record of their own: a closed list of words, in which agreements between agencies speak.
//!
//! One is kept as an event of the kind `FACT`: `detail` is the word, `new_value` nothing for what happened, `yes` or `no` for
//! what is so, an ISO day (or `no`) for what is foreseen. What follows from a fact is the business of protocols.

mod latest;

use crate::calendar::Day;
use crate::domain::event::{Event, EventKind};
pub use latest::{Latest, latest_now};

/// What sort of thing a fact says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// It happened on a day.
    Happened,
    /// It is so from a day of a spell, until the opposite is recorded.
    Holds,
    /// It is so from a day, whatever spell begins after it, until the opposite is recorded.
    HoldsOn,
    /// It is so of the person, whatever spell they are in, until the opposite is recorded.
    HoldsForLife,
    /// Its day is known before it comes.
    Foreseen,
}

macro_rules! facts {
    ($($variant:ident = $word:literal, $nature:ident: $help:literal),+ $(,)?) => {
        /// One word of the list.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FactKind { $(#[doc = $help] $variant),+ }
        impl FactKind {
            /// Every word, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word that stands for it, everywhere.
            #[must_use]
            pub const fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// What it means, in one sentence.
            #[must_use]
            pub const fn help(self) -> &'static str { match self { $(Self::$variant => $help),+ } }
            /// What sort of thing it says.
            #[must_use]
            pub const fn nature(self) -> Nature { match self { $(Self::$variant => Nature::$nature),+ } }
        }
    };
}

facts! {
    // Court.
    FirstContact = "first-contact", Happened: "Somebody began to work with the person.",
    CourtContact = "court-contact", Happened: "First contact at court.",
    CourtAssessment = "court-assessment", Happened: "The assessment made for sentencing.",
    PreSentenceReport = "pre-sentence-report", Happened: "The pre-sentence report was completed.",
    Trial = "trial", Foreseen: "The day of trial.",
    CustodyLikely = "custody-likely", Holds: "Custody or remand is likely.",
    NoBailAddress = "no-bail-address", Holds: "There is no suitable address for bail or curfew.",
    OrderStart = "order-start", Happened: "A community or suspended order began.",
    OrderEnd = "order-end", Foreseen: "The day on which an order or licence ends.",
    // Custody.
    ReceptionAssessment = "reception-assessment", Happened: "The first screening in custody was done.",
    ResettlementPlan = "resettlement-plan", Happened: "The resettlement plan that follows the screening was made.",
    AssessmentCompleted = "assessment-completed", Happened: "A fuller assessment of needs was completed.",
    LocalPrison = "local-prison", Holds: "In a local prison.",
    LongSentence = "long-sentence", Holds: "The sentence is too long for a home to be kept.",
    RecallNotified = "recall-notified", Happened: "The council was told of a recall.",
    LongRecall = "recall-over-3-months", Holds: "The recall is expected to last more than three months.",
    ReleaseDateNotified = "release-date-notified", Happened: "The council was told the release date.",
    NoNotice = "no-early-notice", Holds: "Early notice was impossible.",
    AddressProposed = "address-proposed", Happened: "An address was proposed for release.",
    AddressChecked = "address-checked", Happened: "The proposed address was checked.",
    // Risks.
    HarmRisk = "harm-risk", Holds: "There is a risk of serious harm to others.",
    ViolenceRisk = "violence-risk", Holds: "There is a risk of violence to the person.",
    DomesticAbuse = "domestic-abuse", HoldsForLife: "There is a history of domestic abuse.",
    TenancyAtRisk = "tenancy-at-risk", Holds: "The tenancy is at risk.",
    // Homes held.
    TenancyHelpRequested = "tenancy-help-requested", Happened: "A council was asked to help keep a home.",
    TenancyHelpAnswered = "tenancy-help-answered", Happened: "The council answered a request for help to keep a home.",
    LandlordTold = "landlord-told", Happened: "The landlord was told of custody.",
    BenefitsTold = "benefits-office-told", Happened: "The benefit office was told of custody.",
    EndingTenancy = "tenancy-being-ended", Holds: "The home is being given up.",
    HasDebt = "has-debt", Holds: "There are debts.",
    // Support and needs.
    HasSupportProvider = "has-support-provider", Holds: "A support provider works with the person.",
    SupportNeed = "support-need", Holds: "A need for support is identified.",
    CareNeed = "care-need", Holds: "A need for community care is identified.",
    HealthNeed = "health-need", Holds: "A health or mental health need is identified.",
    SubstanceNeed = "substance-need", Holds: "A need to do with drugs or alcohol is identified.",
    ComplexNeeds = "complex-needs", Holds: "Complex needs are identified.",
    NeedIdentified = "need-identified", Holds: "An assessment found a need.",
    SupportAgreed = "support-agreed", Happened: "Support was agreed.",
    SupportStarted = "support-started", Happened: "Support began.",
    // The person.
    Veteran = "veteran", HoldsForLife: "Served in the forces.",
    CareLeaver = "care-leaver", HoldsForLife: "Left care.",
    HasChildren = "has-children", HoldsForLife: "Has children.",
    ChildrenInCare = "children-in-care", HoldsForLife: "Children are cared for by others.",
    SocialServices = "known-to-social-services", HoldsForLife: "Known to social services.",
    LacksId = "lacks-id", HoldsForLife: "Without identity papers.",
    LanguageOrLiteracy = "low-literacy-or-language", HoldsForLife: "Low literacy, or another first language.",
    Disability = "disability", HoldsForLife: "Older, disabled or learning-disabled.",
    Vulnerable = "vulnerable", HoldsForLife: "Vulnerable as the law has it.",
    // The council's case.
    HomelessnessApplication = "homelessness-application", Holds: "An application under homelessness law is made.",
    InformationRequested = "information-requested", Holds: "Somebody asked for more information, and waits for it.",
    CouncilAssessment = "council-assessment", Happened: "The council assessed the case.",
    PlanInterview = "plan-interview", Happened: "The interview for a personal housing plan was held.",
    PlanAgreed = "plan-agreed", Happened: "A personal housing plan was agreed.",
    PlanExists = "plan-exists", Holds: "A personal housing plan exists; one that is agreed does.",
    PlanRefused = "plan-refused", Holds: "The person would not agree to a plan.",
    NonCooperation = "non-cooperation", Happened: "The council gave notice that the person does not cooperate.",
    IntentionallyHomeless = "found-intentionally-homeless", Holds: "The council found the person intentionally homeless.",
    ReliefPeriod = "relief-period", HoldsOn: "The council's relief duty runs.",
    OnHold = "case-on-hold", Holds: "The council holds the case during a recall; being told of one begins it.",
    Bidding = "bidding", Holds: "Bidding for a home under choice-based lettings.",
    BidSuccess = "bid-success", Happened: "A bid for a home succeeded.",
    Nomination = "nomination", Happened: "The council nominated the person to a landlord.",
    PropertyOffered = "property-offered", Happened: "A home was offered.",
    // Working together.
    LeadNamed = "lead-named", Happened: "A lead was named.",
    LeadChanged = "lead-changed", Happened: "One of the leads changed.",
    AgreedDate = "agreed-date", Foreseen: "The day that was agreed for the next step.",
    AppointmentMissed = "appointment-missed", Happened: "An appointment was missed or late.",
    Disagreement = "disagreement", Happened: "The agencies disagree.",
    ConfidentialityBreach = "confidentiality-breach", Happened: "Something was passed on that should not have been.",
    // After release.
    PlacementStart = "placement-start", Happened: "A placement in supported or temporary housing began.",
    PlacementEnd = "placement-end", Foreseen: "The day on which a placement in supported or temporary housing ends.",
    BedStart = "bed-start", Happened: "A short-stay bed was given, until a day.",
    BedEnd = "bed-end", Happened: "A short-stay bed ended before its day.",
    DifficultyArises = "difficulty-arises", Happened: "A difficulty with the home arose.",
    DifficultyEnded = "difficulty-ended", Happened: "The difficulties with the home are over.",
}

impl std::fmt::Display for FactKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.word())
    }
}

impl FactKind {
    /// The fact that a word stands for, in any case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let word = word.trim();
        let mut all = Self::ALL.iter().copied();
        all.find(|fact| fact.word().eq_ignore_ascii_case(word))
    }

    /// The kind of event that it is kept as: those that a prison record has too keep their own.
    #[must_use]
    pub fn kept_as(self) -> EventKind {
        match self {
            Self::ReceptionAssessment => EventKind::Screened,
            Self::BedStart => EventKind::BedStarted,
            Self::BedEnd => EventKind::BedEnded,
            _ => EventKind::Fact,
        }
    }

    /// The fact that an event of the kind `FACT` records.
    #[must_use]
    pub fn of_event(event: &Event) -> Option<Self> {
        (event.kind == EventKind::Fact)
            .then(|| Self::from_word(&event.detail))
            .flatten()
            .filter(|fact| fact.kept_as() == EventKind::Fact)
    }

    /// Whether it is answered yes or no.
    #[must_use]
    pub fn is_yes_or_no(self) -> bool {
        matches!(
            self.nature(),
            Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife
        )
    }

    /// Whether what was said of it in one spell counts in the next.
    #[must_use]
    pub fn outlasts_the_spell(self) -> bool {
        matches!(self.nature(), Nature::HoldsOn | Nature::HoldsForLife)
    }

    /// Whether it can come about more than once in a spell, each time a thing of its own.
    #[must_use]
    pub fn recurs(self) -> bool {
        matches!(
            self,
            Self::CouncilAssessment
                | Self::Nomination
                | Self::BidSuccess
                | Self::PropertyOffered
                | Self::AppointmentMissed
                | Self::AddressProposed
                | Self::Disagreement
                | Self::TenancyHelpRequested
                | Self::TenancyAtRisk
                | Self::InformationRequested
                | Self::SupportAgreed
                | Self::PlanAgreed
                | Self::LeadChanged
                | Self::ConfidentialityBreach
                | Self::DifficultyArises
                | Self::AgreedDate
                | Self::PlacementStart
                | Self::PlacementEnd
                | Self::BedStart
                | Self::BedEnd
        )
    }

    /// What an event of this kind says of another fact, where it says anything: a plan that is agreed exists, and is refused
    /// no longer.
    #[must_use]
    pub fn says_of(self, other: Self) -> Option<bool> {
        match (self, other) {
            (Self::RecallNotified, Self::OnHold) | (Self::PlanAgreed, Self::PlanExists) => {
                Some(true)
            }
            (Self::PlanAgreed, Self::PlanRefused) => Some(false),
            _ => None,
        }
    }

    /// The fact that a lead becoming another is; none where nobody is named.
    #[must_use]
    pub fn of_lead(before: &str, after: &str) -> Option<Self> {
        match (before.is_empty(), after.is_empty()) {
            _ if before == after => None,
            (_, true) => None,
            (true, false) => Some(Self::LeadNamed),
            (false, false) => Some(Self::LeadChanged),
        }
    }

    /// The value as it is kept, from one that is written by somebody; `read_day` reads a day.
    ///
    /// # Errors
    /// A value that this fact does not have, as a sentence that begins with the word.
    pub fn value(
        self,
        written: &str,
        read_day: impl FnOnce(&str) -> Result<Day, String>,
    ) -> Result<String, String> {
        let word = self.word();
        let plain = written.trim().to_ascii_lowercase();
        let yes = matches!(plain.as_str(), "yes" | "y" | "true" | "1");
        let no = matches!(plain.as_str(), "no" | "n" | "false" | "0");
        match self.nature() {
            Nature::Happened if plain.is_empty() || yes => Ok(String::new()),
            Nature::Happened => Err(format!("{word} happens on a day and has no value")),
            _ if self.is_yes_or_no() && yes => Ok(YES.to_owned()),
            _ if no => Ok(NO.to_owned()),
            Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife => {
                Err(format!("{word} must be yes or no"))
            }
            Nature::Foreseen if plain.is_empty() => {
                Err(format!("{word} needs the day that is foreseen"))
            }
            Nature::Foreseen => read_day(written.trim()).map(|day| day.to_string()),
        }
    }

    /// What it is called on a screen, with its value: "plan agreed", "veteran: yes", "trial on Fri 4 Dec 2026".
    #[must_use]
    pub fn label(self, value: &str) -> String {
        let name = match self {
            // The word is that of the protocols; in the field it would mean: by a council.
            Self::ChildrenInCare => "children cared for by others".to_owned(),
            _ => self.word().replace('-', " "),
        };
        match (self.nature(), Day::parse_iso(value)) {
            (Nature::Foreseen, Some(day)) => format!("{name} on {}", day.long()),
            (Nature::Foreseen, None) => format!("{name}: no day any more"),
            _ if value.is_empty() => name,
            _ => format!("{name}: {value}"),
        }
    }
}

/// The value of what is so.
pub const YES: &str = "yes";
/// The value of what is not so, or foreseen no longer.
pub const NO: &str = "no";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back_and_is_one_of_its_kind() {
        for fact in FactKind::ALL {
            let word = fact.word();
            assert_eq!(FactKind::from_word(&word.to_uppercase()), Some(*fact));
            let same = FactKind::ALL.iter().filter(|other| other.word() == word);
            assert_eq!(same.count(), 1, "{word}");
            assert!(fact.help().ends_with('.'), "{word}");
        }
    }

    #[test]
    fn a_value_is_that_of_its_nature() {
        let no_day = |_: &str| Err("not a day".to_owned());
        let day = |text: &str| Day::parse_iso(text).ok_or_else(|| "not a day".to_owned());
        assert_eq!(FactKind::PlanAgreed.value("", no_day), Ok(String::new()));
        assert!(FactKind::PlanAgreed.value("no", no_day).is_err());
        assert_eq!(FactKind::Veteran.value(" Y ", no_day), Ok(YES.to_owned()));
        assert_eq!(FactKind::Veteran.value("FALSE", no_day), Ok(NO.to_owned()));
        assert!(FactKind::Veteran.value("", no_day).is_err());
        assert!(FactKind::Veteran.value("2026-12-04", no_day).is_err());
        let trial = FactKind::Trial;
        assert_eq!(trial.value("2026-12-04", day), Ok("2026-12-04".to_owned()));
        assert_eq!(trial.value("no", no_day), Ok(NO.to_owned()));
        assert!(trial.value("", day).is_err());
        assert!(trial.value("soon", day).is_err());
        assert_eq!(trial.label("2026-12-04"), "trial on Fri 4 Dec 2026");
        assert_eq!(trial.label(NO), "trial: no day any more");
        assert_eq!(FactKind::Veteran.label(YES), "veteran: yes");
        assert_eq!(FactKind::PlanAgreed.label(""), "plan agreed");
    }

    #[test]
    fn a_lead_is_named_once_and_changed_afterwards() {
        assert_eq!(FactKind::of_lead("", "A"), Some(FactKind::LeadNamed));
        assert_eq!(FactKind::of_lead("A", "B"), Some(FactKind::LeadChanged));
        assert_eq!(FactKind::of_lead("A", "A"), None);
        assert_eq!(FactKind::of_lead("A", ""), None);
    }
}
