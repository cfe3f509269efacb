//! What a worker wrote by hand beside what a file says: it stays until the record says something new, which is then known later.
//!
//! Refuses to know how a record is found and what else of a row is taken.

use super::Merge;
use crate::calendar::Day;
use crate::domain::families::{
    Column, PrisonerColumn as P, ReferralColumn as R, TenancyColumn as C,
};
use crate::domain::{
    ByHand, Entry, Event, EventKind, Records, Referral, Tenancy, by_hand, columns,
};
use crate::intake::incoming::EntryRow;
use crate::intake::problem::{Row, RowAt};
use std::borrow::Cow;

/// Whether what a worker wrote stands in the way of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// Nothing was written by hand.
    Free,
    /// What was written stays.
    Stays,
    /// The record is known later and is taken.
    Yields,
}

impl Merge<'_> {
    /// Whether a value that was written by hand stays.
    pub(super) fn by_hand(&mut self, field: &str, incoming: &str, at: RowAt) -> Hand {
        let today = self.import.today;
        let Some(records) = &mut self.after else {
            return Hand::Free;
        };
        let Some(index) = records.by_hand.iter().position(|hand| hand.field == field) else {
            return Hand::Free;
        };
        let ByHand { on, record, .. } = &records.by_hand[index];
        let verdict = if incoming.is_empty() || incoming == record {
            Hand::Stays
        } else if today > *on {
            records.by_hand.remove(index);
            return Hand::Yields;
        } else {
            let name = field.split('@').next().unwrap_or(field).to_owned();
            let message = format!(
                "{name} was written by hand today and is kept; if the record is right, import it again tomorrow or correct it by hand"
            );
            self.warn(at, &name, "kept-by-hand", message);
            Hand::Stays
        };
        self.keep(field.to_owned());
        verdict
    }

    /// Whether what a file tells of a value is left out: a worker wrote over what it said, or it stands here in other letters.
    fn stays(&mut self, field: &str, said: &str, told: &str, at: RowAt) -> bool {
        if !said.eq_ignore_ascii_case(told) {
            return self.by_hand(field, told, at) == Hand::Stays;
        }
        if let Some(records) = &mut self.after {
            caught_up(&mut records.by_hand, field, told);
        }
        said != told
    }

    /// Whether nothing of the person was written by hand.
    fn nothing_by_hand(&self) -> bool {
        let records = self.after.as_ref();
        records.is_none_or(|records| records.by_hand.is_empty())
    }

    pub(super) fn keep(&mut self, field: String) {
        if !self.kept.contains(&field) {
            self.kept.push(field);
        }
    }

    /// What a file says of a home, without what stays as a worker wrote it.
    pub(super) fn home_beside_hand(
        &mut self,
        known: &Tenancy,
        incoming: &Tenancy,
        at: RowAt,
    ) -> Tenancy {
        let mut news = incoming.clone();
        if self.nothing_by_hand() {
            return news;
        }
        for column in C::ALL.iter().copied() {
            let text = columns::of_tenancy(column, incoming);
            if matches!(column, C::Id | C::Number) || text.is_empty() {
                continue;
            }
            let field = by_hand::of_home(column, &known.id);
            let said = columns::of_tenancy(column, known);
            if self.stays(&field, &said, &text, at) {
                blank(column, &mut news);
            }
        }
        news
    }

    /// What a row says of a referral, without what stays as a worker wrote it.
    pub(super) fn referral_beside_hand<'r>(
        &mut self,
        known: &Referral,
        row: &'r Referral,
        at: RowAt,
    ) -> Cow<'r, Referral> {
        let mut news = Cow::Borrowed(row);
        if self.nothing_by_hand() {
            return news;
        }
        self.yield_together(known, row);
        for column in by_hand::columns_of_a_referral() {
            let told = columns::of_referral(column, row);
            let field = by_hand::of_referral(column, &known.id);
            let said = columns::of_referral(column, known);
            if !told.is_empty() && self.stays(&field, &said, &told, at) {
                blank_of_referral(column, news.to_mut());
            }
        }
        news
    }

    /// An answer and its day are one fact in two columns, and so are consent and its day: where the record says something new in
    /// one of them, it counts in both.
    fn yield_together(&mut self, known: &Referral, row: &Referral) {
        let today = self.import.today;
        let Some(records) = &mut self.after else {
            return;
        };
        for pair in [[R::Answered, R::Outcome], [R::Consent, R::ConsentOn]] {
            let fields = pair.map(|column| by_hand::of_referral(column, &known.id));
            let is_news = |column: R| {
                let told = columns::of_referral(column, row);
                let field = by_hand::of_referral(column, &known.id);
                let remark = records.by_hand.iter().find(|hand| hand.field == field);
                !told.is_empty()
                    && !told.eq_ignore_ascii_case(&columns::of_referral(column, known))
                    && remark.is_none_or(|hand| told != hand.record)
            };
            let mut remarks = records.by_hand.iter();
            let may_yield = remarks.all(|hand| !fields.contains(&hand.field) || today > hand.on);
            if may_yield && pair.into_iter().any(is_news) {
                records.by_hand.retain(|hand| !fields.contains(&hand.field));
            }
        }
    }

    /// What a row says of a record, without what stays as a worker wrote it.
    pub(super) fn entry_beside_hand<'r>(
        &mut self,
        known: &Entry,
        row: &'r Row<EntryRow>,
    ) -> Cow<'r, EntryRow> {
        let mut news = Cow::Borrowed(&row.fact);
        if self.nothing_by_hand() {
            return news;
        }
        for (field, told) in row.fact.entry.known() {
            let name = by_hand::of_entry(known.kind, field.name, &known.id);
            if self.stays(&name, known.text(field.name), told, row.at) {
                // Nothing may stand in every field.
                let _ = news.to_mut().entry.set(field.name, "");
            }
        }
        news
    }

    /// Whether a row tells of a record that a worker took back, and of nothing new.
    pub(super) fn stays_taken_back(&mut self, row: &Row<EntryRow>) -> bool {
        let told = &row.fact.entry;
        let lines: Vec<String> = by_hand::lines_of(told).collect();
        let lines = lines.join("\n");
        let Some(records) = &self.after else {
            return false;
        };
        let is_said = |hand: &ByHand| {
            let mut told = lines.lines();
            told.all(|line| hand.record.lines().any(|said| said == line))
        };
        let by_id = by_hand::of_taken_back(told.kind, &told.id);
        let mut remarks = records.by_hand.iter();
        let Some(remark) = remarks.find(|hand| {
            hand.field == by_id
                || told.id.is_empty() && hand.field.starts_with(&by_id) && is_said(hand)
        }) else {
            return false;
        };
        let told = if is_said(remark) {
            remark.record.clone()
        } else {
            lines.clone()
        };
        let field = remark.field.clone();
        self.by_hand(&field, &told, row.at) == Hand::Stays
    }
}

/// The record has come to say what a worker wrote: should it go back, that is news.
pub(super) fn caught_up(by_hand: &mut [ByHand], field: &str, said: &str) {
    if by_hand.is_empty() {
        return;
    }
    if let Some(hand) = by_hand.iter_mut().find(|hand| hand.field == field)
        && hand.record != said
    {
        hand.record = said.to_owned();
    }
}

/// Takes the value of a column out of what a file says.
fn blank(column: C, home: &mut Tenancy) {
    match column {
        C::Tenure => home.tenure.clear(),
        C::Landlord => home.landlord.clear(),
        C::Address => home.address.clear(),
        C::PostcodeDistrict => home.postcode_district.clear(),
        C::Authority => home.authority = None,
        C::Rent => home.rent = None,
        C::RentPeriod => home.rent_period.clear(),
        C::Arrears => home.arrears = None,
        C::Benefit => home.benefit.clear(),
        C::Joint => home.joint = None,
        C::Started => home.started = None,
        C::Ended => home.ended = None,
        C::Status => home.status.clear(),
        C::Notes => home.notes.clear(),
        C::Id | C::Number => {}
    }
}

/// The same of a referral.
fn blank_of_referral(column: R, referral: &mut Referral) {
    match column {
        R::Authority => referral.authority = None,
        R::Consent => referral.consent = None,
        R::ConsentOn => referral.consent_on = None,
        R::Sent => referral.sent = None,
        R::Method => referral.method.clear(),
        R::Acknowledged => referral.acknowledged = None,
        R::Answered => referral.answered = None,
        R::Outcome => referral.outcome.clear(),
        R::Notes => referral.notes.clear(),
        R::Receiver => referral.receiver.clear(),
        R::Drafted => referral.drafted = None,
        R::Id | R::Number | R::AuthorityName | R::Kind => {}
    }
}

/// A home as records said it was before a worker wrote over it; none where no record ever spoke of it.
pub(super) fn recorded_home(home: &Tenancy, by_hand: &[ByHand]) -> Option<Tenancy> {
    if by_hand.is_empty() {
        return None;
    }
    let mut recorded = home.clone();
    let hand = |column| {
        let field = by_hand::of_home(column, &home.id);
        by_hand.iter().find(|hand| hand.field == field)
    };
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

/// A referral as it was before a worker wrote over it, in what it is known by.
pub(super) fn recorded_referral(referral: &Referral, by_hand: &[ByHand]) -> Option<Referral> {
    if by_hand.is_empty() {
        return None;
    }
    let mut recorded = referral.clone();
    let hand = |column| {
        let field = by_hand::of_referral(column, &referral.id);
        by_hand.iter().find(|hand| hand.field == field)
    };
    for (column, day) in [
        (R::Sent, &mut recorded.sent),
        (R::Drafted, &mut recorded.drafted),
    ] {
        if let Some(hand) = hand(column) {
            *day = Day::parse_iso(&hand.record);
        }
    }
    if let Some(hand) = hand(R::Receiver) {
        recorded.receiver.clone_from(&hand.record);
    }
    Some(recorded)
}

/// A person as the record said they were before a worker put the surname and the date of birth right.
pub(super) fn recorded_person(records: &Records) -> (&str, Option<Day>) {
    let hand = |column| {
        let field = by_hand::of_person(column);
        records.by_hand.iter().find(|hand| hand.field == field)
    };
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
        let is_told_of = event.new_value.is_empty() || event.new_value == home.id;
        let field = by_hand::of_home(C::Ended, &home.id);
        let mut remarks = records.by_hand.iter();
        let is_over = remarks.any(|hand| hand.field == field && hand.record == told);
        (is_told_of && is_over && home.ended != Some(event.on)).then_some(field)
    })
}
