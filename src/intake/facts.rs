//! Rows of events, tenancies and referrals, each with what must hold within the row.
//!
//! What must hold between rows, and beside what is stored, is asked by `merge`.

use crate::domain::authorities::Authority;
use crate::domain::checks::{self, Refusal};
use crate::domain::consent::Consent;
use crate::domain::families::{EventColumn as E, ReferralColumn as R, TenancyColumn as T};
use crate::domain::{
    ConsentAnswer, Event, EventKind, FactKind, Pence, PrisonNumber, Referral, ReferralKind, Tenancy,
};
use crate::domain::{identifiers, tenure};
use crate::intake::cells::Cells;
use crate::intake::days::day_in;
use crate::intake::incoming::{EventRow, ReferralRow, TenancyRow};
use crate::intake::problem::{shown, shown_if_plain};

/// A row of events; none when it has an error.
pub fn event(cells: &mut Cells<'_, '_, E>) -> Option<(PrisonNumber, EventRow)> {
    let number = cells.prison_number(E::Number);
    let kind = cells.word(
        E::Kind,
        "unknown-event-type",
        EventKind::from_word,
        EventKind::ALL.iter().map(|kind| kind.word()),
    );
    if cells.trimmed(E::Kind).is_empty() {
        cells.error(E::Kind, "missing", None, "event_type is missing");
    }
    let on = cells.needed_day(E::On);
    let id = cells.line(E::Id);
    let mut detail = cells.free_text(E::Detail).trim().to_owned();
    if kind.is_some_and(EventKind::names_a_protocol) && !identifiers::is_name(&detail) {
        let message =
            "detail must be the id of a protocol: small letters, digits, dots and hyphens";
        cells.error(
            E::Detail,
            "bad-protocol-id",
            shown_if_plain(&detail),
            message,
        );
    }
    let recorded_by = cells.line(E::RecordedBy);
    let dated = kind.is_some_and(EventKind::carries_dates);
    let old_value = event_value(cells, E::OldValue, dated);
    let mut new_value = event_value(cells, E::NewValue, dated);
    if kind == Some(EventKind::Fact) {
        (detail, new_value) = listed(cells, &detail, &new_value).unwrap_or_default();
    }
    if cells.is_refused() {
        return None;
    }
    let (number, kind, on) = (number?, kind?, on?);
    if on > cells.today() {
        let message = format!("{} on {} is in the future", kind.label(), on.long());
        cells.warn(E::On, "in-future", Some(on.to_string()), message);
    }
    let names_authority = matches!(kind, EventKind::ReferralSent | EventKind::ReferralAck);
    let authority = (names_authority && !detail.is_empty())
        .then(|| {
            let today = cells.today();
            cells.desk.registers.authority(&detail, today)
        })
        .flatten()
        .map(|authority: &'static Authority| authority.key.as_str());
    Some((
        number,
        EventRow {
            authority,
            event: Event {
                id,
                on,
                kind,
                detail,
                old_value,
                new_value,
                recorded_by,
            },
        },
    ))
}

/// The word and the value of a fact of the list; none when either is not fit.
fn listed(cells: &mut Cells<'_, '_, E>, word: &str, value: &str) -> Option<(String, String)> {
    if word.is_empty() {
        let message = "detail is missing: it has the word of the fact";
        cells.error(E::Detail, "missing", None, message);
        return None;
    }
    let own = |fact: &&FactKind| fact.kept_as() == EventKind::Fact;
    let words = FactKind::ALL.iter().filter(own).map(|fact| fact.word());
    let fact = cells.word(E::Detail, "unknown-fact", FactKind::from_word, words)?;
    if !own(&&fact) {
        let message = format!("{fact} is an event of the type {}", fact.kept_as());
        cells.error(E::Kind, "other-event-type", None, message);
        return None;
    }
    match fact.value(value, day_in) {
        Ok(value) => Some((fact.word().to_owned(), value)),
        Err(message) => {
            cells.error(E::NewValue, "bad-fact", shown_if_plain(value), message);
            None
        }
    }
}

/// What was and what is: a date of any spelling is kept as ISO, where the kind carries dates.
fn event_value(cells: &mut Cells<'_, '_, E>, column: E, dated: bool) -> String {
    let text = cells.line(column);
    if !dated || text.is_empty() {
        return text;
    }
    match day_in(&text) {
        Ok(day) => day.to_string(),
        Err(message) => {
            cells.error(column, "bad-date", shown_if_plain(&text), message);
            String::new()
        }
    }
}

/// A row of tenancies; none when it has an error.
pub fn tenancy(cells: &mut Cells<'_, '_, T>) -> Option<(PrisonNumber, TenancyRow)> {
    let number = cells.prison_number(T::Number);
    let mut tenancy = Tenancy::new(cells.line(T::Id));
    tenancy.tenure = cells.line(T::Tenure);
    tenancy.landlord = cells.line(T::Landlord);
    tenancy.address = cells.free_text(T::Address).trim().to_owned();
    tenancy.postcode_district = cells.line(T::PostcodeDistrict);
    tenancy.authority = match cells.authority(T::Authority, None) {
        Ok(found) => found.map(|authority| authority.key.clone()),
        Err(message) => {
            let value = shown_if_plain(cells.raw(T::Authority));
            cells.error(T::Authority, "unknown-authority", value, message);
            None
        }
    };
    tenancy.rent = cells.amount(T::Rent);
    if let Some(rent) = tenancy.rent.filter(|rent| *rent > Pence::UNLIKELY_RENT) {
        let message = "the rent is more than £50,000 a payment; look at it";
        cells.warn(T::Rent, "unlikely-amount", Some(rent.to_string()), message);
    }
    tenancy.rent_period = cells.line(T::RentPeriod);
    tenancy.arrears = cells.amount(T::Arrears);
    tenancy.benefit = cells.line(T::Benefit);
    tenancy.joint = cells.yes_no(T::Joint);
    tenancy.started = cells.day(T::Started);
    tenancy.ended = cells.day(T::Ended);
    tenancy.status = cells.line(T::Status);
    tenancy.notes = cells.free_text(T::Notes);
    if let (Some(started), Some(ended)) = (tenancy.started, tenancy.ended)
        && ended < started
    {
        let message = format!(
            "the tenancy ends on {}, before it starts on {}",
            ended.long(),
            started.long()
        );
        cells.error(
            T::Ended,
            "ends-before-start",
            Some(ended.to_string()),
            message,
        );
    }
    // What a file says is kept as it stands; the worker who keeps the file can mend it there.
    if let Err(refusal) = tenure::fits(&tenancy.tenure, tenancy.started) {
        let value = shown_if_plain(&tenancy.tenure);
        cells.warn(T::Tenure, refusal.code, value, refusal.reason);
    }
    if cells.is_refused() {
        return None;
    }
    let given = cells.given();
    Some((number?, TenancyRow { given, tenancy }))
}

/// A row of referrals; none when it has an error.
pub fn referral(cells: &mut Cells<'_, '_, R>) -> Option<(PrisonNumber, ReferralRow)> {
    let number = cells.prison_number(R::Number);
    let kind = cells
        .word(
            R::Kind,
            "unknown-referral-kind",
            ReferralKind::from_word,
            ReferralKind::ALL.iter().map(|kind| kind.word()),
        )
        .unwrap_or(ReferralKind::DutyToRefer);
    let mut referral = Referral::draft(cells.line(R::Id), kind, cells.day(R::Drafted));
    match cells.authority(R::Authority, Some(R::AuthorityName)) {
        Ok(found) => referral.authority = found.map(|authority| authority.key.clone()),
        Err(message) => {
            let value =
                shown(cells.raw(R::Authority)).or_else(|| shown(cells.raw(R::AuthorityName)));
            cells.error(R::Authority, "unknown-authority", value, message);
        }
    }
    referral.receiver = cells.line(R::Receiver);
    let asked = cells.trimmed(R::Consent);
    let said_none = ["none", "no", "not asked", "not-asked"]
        .iter()
        .any(|none| asked.eq_ignore_ascii_case(none));
    if !said_none {
        referral.consent = cells.word(
            R::Consent,
            "unknown-consent",
            ConsentAnswer::from_word,
            ConsentAnswer::ALL.iter().map(|answer| answer.word()),
        );
    }
    referral.consent_on = cells.day(R::ConsentOn);
    referral.sent = cells.day(R::Sent);
    referral.method = cells.line(R::Method);
    referral.acknowledged = cells.day(R::Acknowledged);
    referral.answered = cells.day(R::Answered);
    referral.outcome = cells.line(R::Outcome);
    referral.notes = cells.free_text(R::Notes);
    if !cells.is_refused() {
        together(cells, &referral, said_none);
    }
    if cells.is_refused() {
        return None;
    }
    let given = cells.given();
    Some((number?, ReferralRow { given, referral }))
}

/// What must hold between the values of one referral.
fn together(cells: &mut Cells<'_, '_, R>, referral: &Referral, said_none: bool) {
    let today = cells.today();
    if let Some(sent) = referral.sent {
        if referral.kind.goes_to_an_authority() && referral.authority.is_none() {
            let message = "a referral that was sent needs the housing authority it went to";
            cells.error(R::Authority, "missing", None, message);
        }
        if referral.consent.is_some() || said_none {
            let answer = consent_at_sending(referral);
            let withdrawn_later = referral.consent.is_some() && answer.is_none();
            let mut allowed = checks::referral_sent(sent, answer, today);
            if withdrawn_later && is_no_consent(&allowed) {
                allowed = Ok(());
            }
            let column = match &allowed {
                Err(refusal) if matches!(refusal.code, "no-consent" | "consent-refused") => {
                    R::Consent
                }
                _ => R::Sent,
            };
            cells.ask(column, allowed);
        } else {
            cells.ask(
                R::Sent,
                checks::not_in_future("a referral sent", sent, today),
            );
        }
    }
    if let Some(on) = referral.acknowledged {
        let answer = checks::referral_step("acknowledged", on, referral.sent, today);
        cells.ask(R::Acknowledged, answer);
    }
    if let Some(on) = referral.answered {
        let answer = checks::referral_step("answered", on, referral.sent, today);
        cells.ask(R::Answered, answer);
    }
}

/// The consent of the row as it stood on the day of sending: a refusal after it says nothing about that day.
fn consent_at_sending(referral: &Referral) -> Option<Consent> {
    let sent = referral.sent?;
    let answer = referral.consent?;
    let on = referral.consent_on.unwrap_or(sent);
    (answer.is_given() || on <= sent).then_some(Consent { answer, on })
}

fn is_no_consent(answer: &Result<(), Refusal>) -> bool {
    answer
        .as_ref()
        .is_err_and(|refusal| refusal.code == "no-consent")
}
