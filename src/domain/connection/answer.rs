//! What the engine answers: for each authority each limb, met, not met or not known, with the days that were counted and what
//! would make the unknown known.
//!
//! Values for a screen or a file to show; refuses to know how they were found.

use super::facts::AvoidKind;
use super::measure::Measure;
use super::spans::{Span, Spans};
use crate::calendar::Day;

/// One way to a local connection (Essex, Annex E).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limb {
    SixOfTwelveMonths,
    ThreeOfFiveYears,
    Work,
    Family,
    SpecialCircumstances,
    CareLeaver,
    AsylumSupport,
}

impl Limb {
    /// The word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SixOfTwelveMonths => "residence-6-of-12-months",
            Self::ThreeOfFiveYears => "residence-3-of-5-years",
            Self::Work => "work",
            Self::Family => "close-family",
            Self::SpecialCircumstances => "special-circumstances",
            Self::CareLeaver => "care-leaver",
            Self::AsylumSupport => "asylum-support",
        }
    }

    /// In words, for a screen.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::SixOfTwelveMonths => "6 of 12 months",
            Self::ThreeOfFiveYears => "3 of 5 years",
            Self::Work => "Work",
            Self::Family => "Close family",
            Self::SpecialCircumstances => "Special circumstances",
            Self::CareLeaver => "Care leaver",
            Self::AsylumSupport => "Asylum housing",
        }
    }

    /// Whether it is one of the two measures of the one ground, residence.
    #[must_use]
    pub fn is_residence(self) -> bool {
        matches!(self, Self::SixOfTwelveMonths | Self::ThreeOfFiveYears)
    }
}

/// How a limb, or an authority, stands. In the order in which authorities are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Met,
    NotKnown,
    NotMet,
}

impl Status {
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotKnown => "not-known",
            Self::NotMet => "not-met",
        }
    }
}

/// Why days spent in an area do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    Prison,
    Detained,
    NotByChoice,
}

impl LeftOut {
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Prison => "in prison",
            Self::Detained => "detained under the Mental Health Act",
            Self::NotByChoice => "not by choice",
        }
    }
}

/// What would make the unknown known. Records are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Whether a stay was of the person's own choice.
    OwnChoice(String),
    /// Where the person lived in days of which nothing is recorded.
    WhereLived(Span),
    /// When a tie began.
    Since(String),
    /// Whether there is frequent contact, commitment or dependency.
    Closeness(String),
    /// Whether work that is recorded as going on is kept open during custody.
    WorkDuringCustody(String),
    /// What shows that the need is met there only.
    ProofOfNeed(String),
    /// The council has to make further enquiries: Asylum housing.
    CouncilEnquiry(String),
    /// Nothing of this kind is recorded for the authority.
    Anything,
}

impl Ask {
    /// The question, for a screen; it ends with the record or the days it is about.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::OwnChoice(id) => format!("ask whether it was the person's own choice: {id}"),
            Self::WhereLived(span) => {
                format!(
                    "ask where the person lived from {} to {}",
                    span.from().short(),
                    span.to().short()
                )
            }
            Self::Since(id) => format!("ask since when: {id}"),
            Self::Closeness(id) => {
                format!("ask about contact, commitment and dependency: {id}")
            }
            Self::WorkDuringCustody(id) => {
                format!("ask whether the job is kept open during custody: {id}")
            }
            Self::ProofOfNeed(id) => {
                format!("show what the person needs that is found only there: {id}")
            }
            Self::CouncilEnquiry(id) => format!("the council makes further enquiries: {id}"),
            Self::Anything => "nothing recorded".to_owned(),
        }
    }
}

/// Something to say beside an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// No fixed abode: the council satisfies itself that the person lives there.
    NoFixedAbode(String),
    /// A head office in the area is not enough: the work itself has to be there.
    WorkItselfThere,
    /// Whether the circumstances are special is for the council to judge.
    CouncilJudges,
    /// Holds for every district of this county, whose council is the children's authority.
    WholeCounty(String),
    /// Holds here because the tie names another district of the county.
    AnotherDistrict(String),
    /// The day at the end of which the five years are complete.
    CompleteOn(Day),
}

impl Remark {
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::NoFixedAbode(id) => {
                format!("no fixed abode: the council enquires whether they live there: {id}")
            }
            Self::WorkItselfThere => {
                "the work itself has to be there, not a head office".to_owned()
            }
            Self::CouncilJudges => "the council judges what is special".to_owned(),
            Self::WholeCounty(county) => format!("holds in every district of {county}"),
            Self::AnotherDistrict(name) => {
                format!("holds in every district of the county: recorded for {name}")
            }
            Self::CompleteOn(day) => format!("five years complete on {}", day.long()),
        }
    }
}

/// How a residence was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    pub measure: Measure,
    pub look_back: Span,
    /// How many days added up are enough; one unbroken stretch of as many calendar months is enough too.
    pub needed_days: i32,
}

/// One limb of one authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimbAnswer {
    pub limb: Limb,
    pub status: Status,
    /// Whether anything was recorded that the answer could rest on.
    pub is_recorded: bool,
    /// The days that count.
    pub counted: Spans,
    /// Days there of which nobody knows whether they were by choice.
    pub choice_unknown: Spans,
    /// Days of the look-back of which nothing is recorded anywhere.
    pub unrecorded: Spans,
    /// Days there that do not count, and why.
    pub left_out: Vec<(LeftOut, Span)>,
    /// None for a limb that is not measured in a look-back.
    pub measured: Option<Measured>,
    /// The records it rests on of which no proof is held, or nobody has asked for it.
    pub without_evidence: Vec<String>,
    pub asks: Vec<Ask>,
    pub remarks: Vec<Remark>,
}

impl LimbAnswer {
    /// An answer without any days.
    pub(super) fn bare(limb: Limb, status: Status) -> Self {
        Self {
            limb,
            status,
            is_recorded: true,
            counted: Spans::default(),
            choice_unknown: Spans::default(),
            unrecorded: Spans::default(),
            left_out: Vec::new(),
            measured: None,
            without_evidence: Vec::new(),
            asks: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

/// Every limb of one authority as of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    pub on: Day,
    pub limbs: Vec<LimbAnswer>,
}

impl Worked {
    /// Met where any limb is; else not known where any that rests on a record, or on days unaccounted for, is not known. That
    /// nothing is recorded of work or family makes the limb not known, and the authority not met as far as is recorded.
    #[must_use]
    pub fn status(&self) -> Status {
        let any = |status| {
            self.limbs
                .iter()
                .any(|limb| limb.status == status && limb.is_recorded)
        };
        if any(Status::Met) {
            Status::Met
        } else if any(Status::NotKnown) {
            Status::NotKnown
        } else {
            Status::NotMet
        }
    }

    /// How many grounds are met; the two measures of residence are one ground.
    #[must_use]
    pub fn strength(&self) -> usize {
        let met = || self.limbs.iter().filter(|limb| limb.status == Status::Met);
        let residence = usize::from(met().any(|limb| limb.limb.is_residence()));
        residence + met().filter(|limb| !limb.limb.is_residence()).count()
    }

    #[must_use]
    pub fn limb(&self, limb: Limb) -> Option<&LimbAnswer> {
        self.limbs.iter().find(|answer| answer.limb == limb)
    }
}

/// A mark on an area that the person should not go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvoidMark {
    pub id: String,
    pub kind: AvoidKind,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// Whether the whole area is meant, and not a place in it.
    pub whole_authority: bool,
    pub reason_known: bool,
    /// Whether it holds on the day looked at; otherwise it begins later.
    pub in_force: bool,
}

/// What is worked out for one authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorityAnswer {
    /// The key of the authority that exists on the day looked at.
    pub authority: String,
    pub name: String,
    /// The names of those that it followed and that records still name.
    pub formerly: Vec<String>,
    /// Whether the duty to refer can be met there; none where the register does not know it.
    pub takes_duty_to_refer: Option<bool>,
    /// As of the day looked at.
    pub now: Worked,
    /// As of the day before custody began: what the Essex councils have agreed to consider, and nobody else.
    pub before_custody: Option<Worked>,
    /// Those that hold on the day looked at or begin later.
    pub avoid: Vec<AvoidMark>,
    /// Former service in the armed forces is recorded: it counts by living or working there, as for a civilian.
    pub former_services: bool,
}

impl AuthorityAnswer {
    /// Whether the person should not go anywhere there, now or from a later day: what is chosen now is for after release.
    #[must_use]
    pub fn is_to_avoid(&self) -> bool {
        self.avoid.iter().any(|mark| mark.whole_authority)
    }
}
