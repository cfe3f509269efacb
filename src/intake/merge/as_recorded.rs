//! What records said before a worker wrote over it: by that a row that says the same again is known.
//!
//! Refuses to know what is taken from the row.

use crate::calendar::Day;
use crate::domain::families::{PrisonerColumn as P, ReferralColumn as R, TenancyColumn as C};
use crate::domain::{ByHand, Event, EventKind, Records, Referral, Tenancy, by_hand};

/// A home as records said it was before a worker wrote over it; none where no record ever spoke of it.
pub(super) fn recorded_home(home: &Tenancy, by_hand: &[ByHand]) -> Option<Tenancy> {
    if by_hand.is_empty() {
        return None;
    }
    let mut recorded = home.clone();
    let hand = |column| by_hand::remark_on(by_hand, &by_hand::of_home(column, &home.id));
    for (column, place) in [
        (C::Tenure, &mut recorded.tenure),
        (C::Landlord, &mut recorded.landlord),
        (C::Address, &mut recorded.address),
    ] {
        if let Some(hand) = hand(column) {
            place.clone_from(&hand.record);
        }
    }
    if let Some(hand) = hand(C::Started) {
        recorded.started = Day::parse_iso(&hand.record);
    }
    let texts = [&recorded.tenure, &recorded.landlord, &recorded.address];
    let speaks = recorded.started.is_some() || texts.iter().any(|text| !text.is_empty());
    speaks.then_some(recorded)
}

/// A referral as it was before a worker wrote over it, in what it is known by; none where nothing was written by hand.
pub(super) fn recorded_referral(referral: &Referral, by_hand: &[ByHand]) -> Option<Referral> {
    if by_hand.is_empty() {
        return None;
    }
    let mut recorded = referral.clone();
    let hand = |column| by_hand::remark_on(by_hand, &by_hand::of_referral(column, &referral.id));
    for (column, day) in [
        (R::Sent, &mut recorded.sent),
        (R::Drafted, &mut recorded.drafted),
        (R::Acknowledged, &mut recorded.acknowledged),
        (R::Answered, &mut recorded.answered),
    ] {
        if let Some(hand) = hand(column) {
            *day = Day::parse_iso(&hand.record);
        }
    }
    for (column, text) in [
        (R::Receiver, &mut recorded.receiver),
        (R::Outcome, &mut recorded.outcome),
    ] {
        if let Some(hand) = hand(column) {
            text.clone_from(&hand.record);
        }
    }
    Some(recorded)
}

/// A person as the record said they were before a worker put the surname and the date of birth right.
pub(super) fn recorded_person(records: &Records) -> (&str, Option<Day>) {
    let hand = |column| by_hand::remark_on(&records.by_hand, &by_hand::of_person(column));
    let person = &records.prisoner;
    (
        hand(P::Surname).map_or(&person.surname, |hand| &hand.record),
        hand(P::Born).map_or(person.born, |hand| Day::parse_iso(&hand.record)),
    )
}

/// The name of the day that a worker wrote over the end of a home that a fact tells of: the fact went with that day.
pub(super) fn end_written_over(records: &Records, event: &Event) -> Option<String> {
    if event.kind != EventKind::TenancyEnded {
        return None;
    }
    let told = event.on.to_string();
    let mut homes = records.tenancies.iter();
    homes.find_map(|home| {
        let is_told_of = if event.new_value.is_empty() {
            records
                .tenancies
                .iter()
                .all(|other| other.id == home.id || other.ended.is_some())
        } else {
            event.new_value == home.id
        };
        let field = by_hand::of_home(C::Ended, &home.id);
        let remark = by_hand::remark_on(&records.by_hand, &field);
        let is_over = remark.is_some_and(|hand| hand.record == told);
        (is_told_of && is_over && home.ended != Some(event.on)).then_some(field)
    })
}
