//! Residence: 6 of the last 12 months or 3 of the last 5 years, through choice (Essex, Annex E).
//!
//! Counts the days of one authority. Refuses to know how many are enough (`measure`) and what other ties there are.

use super::answer::{Ask, LeftOut, Limb, LimbAnswer, Measured, Remark, Status};
use super::facts::{Facts, Stay, StayKind};
use super::measure::Measure;
use super::spans::{Span, Spans};
use crate::calendar::Day;

/// What is the same for every authority: when the person was held, and the days of which anything is recorded.
pub struct History {
    pub in_prison: Spans,
    detained: Spans,
    lived: Spans,
}

impl History {
    pub fn of(facts: &Facts<'_>) -> Self {
        let somewhere = facts
            .stays
            .iter()
            .filter(|stay| stay.authority.is_some() || stay.kind.is_never_choice());
        Self {
            in_prison: facts.in_prison(),
            detained: facts.detained(),
            lived: Spans::of(somewhere.filter_map(Stay::days)),
        }
    }

    /// The days of a look-back of which nothing is recorded: the person may have lived anywhere.
    fn unrecorded(&self, look_back: Span) -> Spans {
        let recorded = self.lived.and(&self.in_prison);
        Spans::of(Some(look_back)).without(&recorded)
    }
}

/// The residence of one authority by one measure, from the stays in its area.
pub fn answer(measure: Measure, here: &[&Stay], history: &History, on: Day) -> LimbAnswer {
    let limb = match measure {
        Measure::SixOfTwelveMonths => Limb::SixOfTwelveMonths,
        Measure::ThreeOfFiveYears => Limb::ThreeOfFiveYears,
    };
    let mut answer = LimbAnswer::bare(limb, Status::NotMet);
    let Some(look_back) = measure.look_back(on) else {
        return answer;
    };
    let held = history.in_prison.and(&history.detained);
    let all = days(here, look_back, |_| true);
    let chosen = days(here, look_back, |stay| stay.is_choice() == Some(true)).without(&held);
    let asked = days(here, look_back, |stay| stay.is_choice().is_none());
    // An address that says how it was answers for a home of the same days of which nobody asked.
    let forced = days(here, look_back, |stay| stay.is_choice() == Some(false));
    let choice_unknown = asked.without(&held).without(&chosen).without(&forced);
    let unrecorded = history.unrecorded(look_back);

    let possible = chosen.and(&choice_unknown).and(&unrecorded);
    answer.status = if measure.is_reached(on, &chosen) {
        Status::Met
    } else if measure.is_reached(on, &possible) {
        Status::NotKnown
    } else {
        Status::NotMet
    };
    if answer.status == Status::NotKnown {
        let unknown = |stay: &&&Stay| stay.is_choice().is_none() && touches(stay, &choice_unknown);
        let ids = here.iter().filter(unknown).map(|stay| stay.id.clone());
        answer.asks.extend(ids.map(Ask::OwnChoice));
        answer.asks.extend(unrecorded.iter().map(Ask::WhereLived));
    }
    let counts = chosen.and(&choice_unknown);
    for stay in here
        .iter()
        .filter(|stay| stay.is_choice() != Some(false) && touches(stay, &counts))
    {
        if stay.evidence != Some(true) {
            answer.without_evidence.push(stay.id.clone());
        }
        if stay.kind == StayKind::Street {
            answer.remarks.push(Remark::NoFixedAbode(stay.id.clone()));
        }
    }
    answer.left_out = left_out(&all, &counts, history);
    answer.measured = Some(Measured {
        measure,
        look_back,
        needed_days: measure.needed_days(on),
    });
    answer.counted = chosen;
    answer.choice_unknown = choice_unknown;
    answer.unrecorded = unrecorded;
    answer
}

fn days(here: &[&Stay], look_back: Span, wanted: impl Fn(&Stay) -> bool) -> Spans {
    let spans = here
        .iter()
        .filter(|stay| wanted(stay))
        .filter_map(|stay| stay.days());
    Spans::of(spans).within(look_back)
}

fn touches(stay: &Stay, days: &Spans) -> bool {
    stay.days()
        .is_some_and(|span| !days.within(span).is_empty())
}

/// The days there that do not count, each with the first reason that holds, in their order.
fn left_out(all: &Spans, counts: &Spans, history: &History) -> Vec<(LeftOut, Span)> {
    let rest = all.without(counts);
    let prison = rest.meet(&history.in_prison);
    let detained = rest.meet(&history.detained).without(&prison);
    let forced = rest.without(&prison).without(&detained);
    let mut found: Vec<(LeftOut, Span)> =
        prison.iter().map(|span| (LeftOut::Prison, span)).collect();
    found.extend(detained.iter().map(|span| (LeftOut::Detained, span)));
    found.extend(forced.iter().map(|span| (LeftOut::NotByChoice, span)));
    found.sort_by_key(|(_, span)| *span);
    found
}
