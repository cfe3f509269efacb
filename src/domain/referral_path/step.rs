//! One thing that happened to a referral on a day, from its own record or from its list of steps.
//!
//! Reads and writes single steps. Which may follow which is `table`, where they lead is `walk`.

use super::stage::{Duty, Stage};
use crate::calendar::Day;
use crate::domain::custody::closed_list;
use crate::domain::entry::{Entry, EntryKind, Fault};
use crate::domain::referral::{Referral, ReferralOutcome};

closed_list! {
    /// What happened, in the words of `kinds::REFERRAL_STEPS`.
    StepKind {
        Sent = "sent",
        Acknowledged = "acknowledged",
        Chased = "chased",
        Escalated = "escalated",
        ContactAttempted = "contact-attempted",
        ContactMade = "contact-made",
        InterviewBooked = "interview-booked",
        InterviewHeld = "interview-held",
        InterviewMissed = "interview-missed",
        InformationAsked = "more-information-asked",
        InformationSent = "more-information-sent",
        Answered = "answered",
        PlanAgreed = "plan-agreed",
        DutyAccepted = "duty-accepted",
        DutyEnded = "duty-ended",
        WaitingList = "waiting-list",
        Offered = "offered",
        OfferAccepted = "offer-accepted",
        OfferRefused = "offer-refused",
        Refused = "refused",
        ReviewAsked = "review-asked",
        ReviewAnswered = "review-answered",
        Withdrawn = "withdrawn",
        Superseded = "superseded",
        OurLead = "our-lead",
        TheirLead = "their-lead",
        OutcomeTold = "outcome-told",
        Note = "note",
    }
}

impl StepKind {
    /// What it is called in a sentence.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Chased => "chased by us",
            Self::Escalated => "taken to a senior officer",
            Self::ContactAttempted => "contact tried",
            Self::ContactMade => "contact made",
            Self::InterviewBooked => "interview booked",
            Self::InterviewHeld => "interview held",
            Self::InterviewMissed => "interview missed",
            Self::InformationAsked => "more information asked",
            Self::InformationSent => "information sent",
            Self::PlanAgreed => "plan agreed",
            Self::DutyAccepted => "duty accepted",
            Self::DutyEnded => "ended",
            Self::WaitingList => "put on the waiting list",
            Self::Offered => "a place offered",
            Self::OfferAccepted => "offer accepted",
            Self::OfferRefused => "offer refused",
            Self::ReviewAsked => "review asked",
            Self::ReviewAnswered => "review answered",
            Self::OurLead => "lead on our side",
            Self::TheirLead => "lead on their side",
            Self::OutcomeTold => "outcome told to the referrer",
            other => other.word(),
        }
    }

    /// Whether it is something that we do; all else is a word from the other side or from the person.
    #[must_use]
    pub fn is_ours(self) -> bool {
        matches!(
            self,
            Self::Sent
                | Self::Chased
                | Self::Escalated
                | Self::InformationSent
                | Self::ReviewAsked
                | Self::Withdrawn
                | Self::Superseded
                | Self::OurLead
                | Self::Note
        )
    }
}

/// The reasons for which a referral is refused, of which the first four are decisions of a council with a word of their own.
pub const REFUSALS: &[&str] = &[
    "no-local-connection",
    "not-eligible",
    "intentionally-homeless",
    "closed-without-contact",
    "not-homeless",
    "no-vacancy",
    "risk",
    "support-needs",
    "arrears",
    "list-closed",
    "other",
];

/// The duties that a council accepts, by their words.
pub const DUTIES: &[&str] = &["prevention", "relief", "main"];

/// Why a duty, a place or support ended.
pub const ENDINGS: &[&str] = &[
    "accommodation-secured",
    "56-days",
    "became-homeless",
    "contact-lost",
    "non-cooperation",
    "offer-refused",
    "withdrew",
    "moved-on",
    "other",
];

/// Those of them with which there is a home.
const HOMES: &[&str] = &["accommodation-secured", "moved-on"];

/// Why we withdraw a referral.
pub const WITHDRAWALS: &[&str] = &[
    "consent-withdrawn",
    "person-asked",
    "accommodation-found",
    "sent-by-mistake",
    "wrong-receiver",
    "died",
    "other",
];

/// How an interview is held.
pub const INTERVIEWS: &[&str] = &["prison", "video", "telephone", "office"];

/// What is taken to a senior officer where the two sides disagree.
pub const DISAGREEMENT: &str = "disagreement";

/// The decision on review that leaves things as they were.
pub const UPHELD: &str = "upheld";
/// The decision on review that opens the referral again.
pub const CHANGED: &str = "changed";

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The id of its record; empty for what the referral itself says, and for a step that is being written.
    pub id: String,
    pub on: Day,
    pub kind: StepKind,
    /// Whether the referral itself says it: then it is not asked whether it fits.
    pub given: bool,
    pub value: String,
    pub by: String,
    pub channel: String,
    pub to: String,
    pub reference: String,
    pub next: Option<Day>,
    pub time: String,
    pub why: String,
    pub notes: String,
}

impl Step {
    /// A step of which nothing is known but its day.
    #[must_use]
    pub fn new(kind: StepKind, on: Day) -> Self {
        Self {
            id: String::new(),
            on,
            kind,
            given: false,
            value: String::new(),
            by: String::new(),
            channel: String::new(),
            to: String::new(),
            reference: String::new(),
            next: None,
            time: String::new(),
            why: String::new(),
            notes: String::new(),
        }
    }

    fn given(kind: StepKind, on: Day, value: &str) -> Self {
        Self {
            given: true,
            value: value.to_owned(),
            ..Self::new(kind, on)
        }
    }

    /// The step that a record is; none where the record has no day or no word that is known.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let text = |name| entry.text(name).to_owned();
        Some(Self {
            id: entry.id.clone(),
            on: entry.day("on")?,
            kind: StepKind::from_word(entry.text("kind"))?,
            given: false,
            value: text("value"),
            by: text("by"),
            channel: text("channel"),
            to: text("to"),
            reference: text("reference"),
            next: entry.day("next"),
            time: text("time"),
            why: text("why"),
            notes: text("notes"),
        })
    }

    /// The step as a record of a referral.
    ///
    /// # Errors
    /// The field whose value may not stand in it.
    pub fn entry(&self, referral: &str) -> Result<Entry, (&'static str, Fault)> {
        let on = self.on.to_string();
        let next = self.next.map(|day| day.to_string()).unwrap_or_default();
        let values = [
            ("referral", referral),
            ("on", &on),
            ("kind", self.kind.word()),
            ("value", &self.value),
            ("by", &self.by),
            ("channel", &self.channel),
            ("to", &self.to),
            ("reference", &self.reference),
            ("next", &next),
            ("time", &self.time),
            ("why", &self.why),
            ("notes", &self.notes),
        ];
        let mut entry = Entry::of(EntryKind::ReferralStep, values)?;
        entry.id.clone_from(&self.id);
        Ok(entry)
    }

    /// Whether what it says is a name or somebody's own words, and no word of our lists and no id of another referral.
    #[must_use]
    pub fn is_in_own_words(&self) -> bool {
        let value = self.value.as_str();
        let lists = [DUTIES, REFUSALS, ENDINGS, WITHDRAWALS, INTERVIEWS];
        let is_listed = lists.iter().any(|list| list.contains(&value))
            || [DISAGREEMENT, UPHELD, CHANGED].contains(&value);
        let digits = value.strip_prefix('R').unwrap_or_default();
        let is_an_id = digits.len() >= 6 && digits.chars().all(|c| c.is_ascii_digit());
        !value.is_empty() && !is_listed && !is_an_id && ReferralOutcome::from_word(value).is_none()
    }

    /// The duty that it accepts.
    #[must_use]
    pub fn duty(&self) -> Option<Duty> {
        match self.kind {
            StepKind::DutyAccepted => Duty::from_word(&self.value),
            StepKind::Answered => Duty::of(Stage::of_answer(&self.value)),
            _ => None,
        }
    }

    /// What the referral's own record has as the answer after it; none where it answers nothing.
    #[must_use]
    pub fn outcome(&self) -> Option<String> {
        use {ReferralOutcome as O, StepKind as K};
        let known = match self.kind {
            K::Answered => return (!self.value.is_empty()).then(|| self.value.clone()),
            K::PlanAgreed => O::PlanAgreed,
            K::DutyAccepted => self.duty()?.outcome(),
            K::Refused => match self.value.as_str() {
                "no-local-connection" => O::NoLocalConnection,
                "not-eligible" => O::NotEligible,
                "intentionally-homeless" => O::IntentionallyHomeless,
                "closed-without-contact" => O::ClosedWithoutContact,
                _ => O::Refused,
            },
            K::Offered => O::Offered,
            K::OfferAccepted => O::OfferAccepted,
            K::OfferRefused => O::OfferRefused,
            K::Withdrawn => O::Withdrawn,
            K::Superseded => O::Superseded,
            // What ended with a home has led somewhere: the answer that led there stays, and nobody has to refer again.
            K::DutyEnded if !HOMES.contains(&self.value.as_str()) => O::Ended,
            K::ReviewAnswered if self.value != UPHELD => O::ChangedOnReview,
            _ => return None,
        };
        Some(known.word().to_owned())
    }
}

/// The ways in which somebody is reached: what may be told of a step. A file may have others.
pub const CHANNELS: [&str; 7] = [
    "email",
    "telephone",
    "video",
    "visit",
    "letter",
    "post",
    "portal",
];

/// Every step of a referral in the order of its days: what its own record says, and its list of steps.
#[must_use]
pub fn steps(entries: &[Entry], referral: &Referral) -> Vec<Step> {
    let own = entries.iter().filter(|entry| {
        entry.kind == EntryKind::ReferralStep && entry.text("referral") == referral.id
    });
    let mut found: Vec<Step> = own.filter_map(Step::of).collect();
    // Ids grow; what has none yet is being written, and is the last of its day.
    found.sort_by(|a, b| {
        let key = |step: &Step| (step.id.is_empty(), step.id.len());
        key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
    });
    let listed = |kind, on| {
        found
            .iter()
            .any(|step| step.kind == kind && step.on == on && !step.id.is_empty())
    };
    let mut first = Vec::new();
    for (kind, on) in [
        (StepKind::Sent, referral.sent),
        (StepKind::Acknowledged, referral.acknowledged),
    ] {
        if let Some(on) = on.filter(|on| !listed(kind, *on)) {
            first.push(Step::given(kind, on, ""));
        }
    }
    let answered = referral.answered.or(referral.sent).or(referral.drafted);
    let says_it = |step: &Step| {
        let outcome = step.outcome();
        outcome.is_some_and(|outcome| outcome.eq_ignore_ascii_case(referral.outcome.trim()))
    };
    let is_answered = referral.answered.is_some() || !referral.outcome.is_empty();
    let mut last = Vec::new();
    if let Some(on) = answered.filter(|_| is_answered && !found.iter().any(says_it)) {
        last.push(Step::given(StepKind::Answered, on, &referral.outcome));
    }
    let mut all = first;
    all.append(&mut found);
    all.append(&mut last);
    all.sort_by_key(|step| step.on);
    all
}
