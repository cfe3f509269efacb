//! Why somebody may be referred elsewhere than to the authority of the clearest connection.
//!
//! The person chooses; these are reasons that the documents name. Refuses to choose, and to know a reason's text.

use super::answer::{AuthorityAnswer, Limb, Status};
use super::facts::AvoidKind;

/// What a reason is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReasonKind {
    /// Shut out of the area, or of its services, by law.
    Exclusion,
    /// At risk of violence there.
    Violence,
    /// Going back would be a risk to the person or to others: to be shown.
    OtherRisk,
    /// Something the person needs is found only elsewhere.
    SpecialCircumstances,
}

impl ReasonKind {
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Exclusion => "exclusion",
            Self::Violence => "violence",
            Self::OtherRisk => "other-risk",
            Self::SpecialCircumstances => "special-circumstances",
        }
    }

    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Exclusion => "legally excluded there",
            Self::Violence => "at risk of violence there",
            Self::OtherRisk => {
                "recorded as an area to avoid; say whether there is a clear risk to the person or to others"
            }
            Self::SpecialCircumstances => {
                "special circumstances tie the person to this area instead"
            }
        }
    }

    /// Document and section.
    #[must_use]
    pub fn cite(self) -> &'static str {
        match self {
            Self::Exclusion | Self::OtherRisk => "Essex, commitments 3 and 4",
            Self::Violence => "Essex, Annex F; Leicestershire 2019, section 4.1",
            Self::SpecialCircumstances => "Essex, Annex E",
        }
    }
}

/// What is to be done with such a reason, under the Essex document.
pub const EXPLAIN: &str = "Explain it in section 8 of the referral form (Essex, commitment 4)";

/// One reason, and the record it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub kind: ReasonKind,
    /// The key of the authority it is about.
    pub authority: String,
    /// The id of the record.
    pub record: Option<String>,
    /// Whether it says more than its kind.
    pub reason_known: bool,
}

/// The reasons, in the order of the answers. An area to avoid is a reason only where it might else be chosen: where there is,
/// or may be, a connection, now or before custody.
#[must_use]
pub fn reasons(answers: &[AuthorityAnswer]) -> Vec<Reason> {
    let mut found = Vec::new();
    for answer in answers {
        let statuses = [Some(&answer.now), answer.before_custody.as_ref()];
        let connected = statuses
            .into_iter()
            .flatten()
            .any(|worked| worked.status() != Status::NotMet);
        for mark in answer.avoid.iter().filter(|_| connected) {
            found.push(Reason {
                kind: match mark.kind {
                    AvoidKind::Exclusion => ReasonKind::Exclusion,
                    AvoidKind::Violence => ReasonKind::Violence,
                    AvoidKind::VictimNearby | AvoidKind::Other => ReasonKind::OtherRisk,
                },
                authority: answer.authority.clone(),
                record: Some(mark.id.clone()),
                reason_known: mark.reason_known,
            });
        }
    }
    let elsewhere = answers
        .iter()
        .skip(1)
        .filter(|answer| !answer.is_to_avoid());
    for answer in elsewhere {
        let special = answer.now.limb(Limb::SpecialCircumstances);
        if special.is_some_and(|limb| limb.is_recorded && limb.status != Status::NotMet) {
            found.push(Reason {
                kind: ReasonKind::SpecialCircumstances,
                authority: answer.authority.clone(),
                record: None,
                reason_known: special.is_some_and(|limb| limb.status == Status::Met),
            });
        }
    }
    found
}
