//! The limbs other than residence: work, close family, special circumstances, leaving care, asylum support (Essex, Annex E).
//!
//! Takes the ties of one authority; of several of a kind the one that stands best answers. Refuses to judge what a council
//! judges: where a person's need is special, or an asylum seeker was housed, it says what is still to be shown.

use super::answer::{Ask, Limb, LimbAnswer, Remark, Status};
use super::facts::{Stay, StayKind, Tie, TieKind};
use super::measure::family_complete_on;
use super::spans::{Span, Spans};
use crate::calendar::Day;
use crate::domain::authorities::{self, Authority};

/// The day on which ties are looked at, and what else it depends on.
pub struct Asked<'a> {
    pub on: Day,
    /// The day on which the question is asked; a day before custody is earlier.
    pub today: Day,
    pub in_prison: &'a Spans,
}

/// The answer of one kind of tie, from the ties of the authority that are of this kind.
pub fn answer(kind: TieKind, here: &[&Tie], asked: &Asked<'_>) -> Option<LimbAnswer> {
    let limb = match kind {
        TieKind::Work => Limb::Work,
        TieKind::Family => Limb::Family,
        TieKind::SpecialCircumstances => Limb::SpecialCircumstances,
        TieKind::CareLeaver => Limb::CareLeaver,
        TieKind::FormerServices => return None,
    };
    let of_kind = here.iter().filter(|tie| tie.kind == kind);
    let each = of_kind.map(|tie| one(limb, tie, asked));
    Some(best(each).unwrap_or_else(|| nothing_recorded(limb)))
}

/// Housed in the area as an asylum seeker: the council makes further enquiries.
pub fn asylum(here: &[&Stay], on: Day) -> LimbAnswer {
    let housed = here
        .iter()
        .filter(|stay| stay.kind == StayKind::AsylumSupport && stay.from <= on);
    let mut answer = LimbAnswer::bare(Limb::AsylumSupport, Status::NotKnown);
    for stay in housed {
        answer.asks.push(Ask::CouncilEnquiry(stay.id.clone()));
        if stay.evidence != Some(true) {
            answer.without_evidence.push(stay.id.clone());
        }
    }
    if answer.asks.is_empty() {
        nothing_recorded(Limb::AsylumSupport)
    } else {
        answer
    }
}

/// A care leaver's tie to another district of the same county, on a day on which both are there.
pub fn from_the_county(ties: &[Tie], district: &Authority, on: Day) -> Option<LimbAnswer> {
    let county = district.county.as_deref()?;
    let is_of_county = |tie: &&Tie| {
        tie.kind == TieKind::CareLeaver
            && holds(tie, on) == Some(true)
            && tie.authority != district.key
            && district.is_valid_on(on)
            && authorities::by_key(&tie.authority).is_some_and(|other| {
                other.county.as_deref() == Some(county) && other.is_valid_on(on)
            })
    };
    let tie = ties.iter().find(is_of_county)?;
    let mut answer = LimbAnswer::bare(Limb::CareLeaver, Status::Met);
    answer.without_evidence = lacking(tie);
    let name = authorities::name_of(&tie.authority).to_owned();
    answer.remarks.push(Remark::AnotherDistrict(name));
    Some(answer)
}

fn best(answers: impl Iterator<Item = LimbAnswer>) -> Option<LimbAnswer> {
    answers.min_by_key(|answer| answer.status)
}

fn nothing_recorded(limb: Limb) -> LimbAnswer {
    let mut answer = LimbAnswer::bare(limb, Status::NotKnown);
    answer.is_recorded = false;
    answer.asks.push(Ask::Anything);
    answer
}

/// Whether a tie holds on a day, as far as its days say; none where it began nobody knows when.
fn holds(tie: &Tie, on: Day) -> Option<bool> {
    if tie.until.is_some_and(|until| until < on) {
        return Some(false);
    }
    tie.since.map(|since| since <= on)
}

fn lacking(tie: &Tie) -> Vec<String> {
    let held = tie.evidence == Some(true);
    (!held).then(|| tie.id.clone()).into_iter().collect()
}

fn one(limb: Limb, tie: &Tie, asked: &Asked<'_>) -> LimbAnswer {
    let mut answer = LimbAnswer::bare(limb, Status::NotMet);
    let on = asked.on;
    // Recorded as it is today: only for an earlier day does it matter when it began.
    let holds = holds(tie, on).or((on == asked.today).then_some(true));
    if holds == Some(false) {
        return answer;
    }
    answer.without_evidence = lacking(tie);
    answer.counted = Spans::of(tie.since.and_then(|since| Span::new(since, on)));
    let mut asks = Vec::new();
    match limb {
        Limb::Family => return family(answer, tie, on),
        Limb::Work => {
            answer.remarks.push(Remark::WorkItselfThere);
            if asked.in_prison.has(on) {
                asks.push(Ask::WorkDuringCustody(tie.id.clone()));
            }
        }
        Limb::SpecialCircumstances => {
            answer.remarks.push(Remark::CouncilJudges);
            if tie.evidence != Some(true) {
                asks.push(Ask::ProofOfNeed(tie.id.clone()));
            }
        }
        Limb::CareLeaver => {
            let district = authorities::by_key(&tie.authority).filter(|a| a.is_valid_on(on));
            let county = district.and_then(|district| district.county.clone());
            answer.remarks.extend(county.map(Remark::WholeCounty));
        }
        _ => {}
    }
    if holds.is_none() {
        asks.push(Ask::Since(tie.id.clone()));
    }
    answer.status = if asks.is_empty() {
        Status::Met
    } else {
        Status::NotKnown
    };
    answer.asks = asks;
    answer
}

/// Family that still lives there: met by five years and a close link, whoever they are.
fn family(mut answer: LimbAnswer, tie: &Tie, on: Day) -> LimbAnswer {
    let complete = tie.since.map(family_complete_on);
    if let Some(complete) = complete.filter(|complete| *complete > on) {
        answer.remarks.push(Remark::CompleteOn(complete));
        return answer;
    }
    if tie.is_close == Some(false) {
        return answer;
    }
    if complete.is_none() {
        answer.asks.push(Ask::Since(tie.id.clone()));
    }
    if tie.is_close.is_none() {
        answer.asks.push(Ask::Closeness(tie.id.clone()));
    }
    answer.status = if answer.asks.is_empty() {
        Status::Met
    } else {
        Status::NotKnown
    };
    answer
}
