//! Under which consent a referral goes out, and what of it stands on an earlier day.

use super::{day, detailed};
use crate::domain::authorities;
use crate::domain::checks::{consent_for, receiver, referral_sent};
use crate::domain::{
    Consent, ConsentAnswer, Event, EventKind as E, Referral, ReferralKind, ReferralState,
};

const MEDWAY: &str = "E06000035";

fn asked(answers: &[(&str, E, &str)], on: &str) -> Result<Option<Consent>, &'static str> {
    let events: Vec<Event> = answers
        .iter()
        .enumerate()
        .map(|(nth, (on, kind, authority))| {
            let detail = if authority.is_empty() {
                ""
            } else {
                "authority"
            };
            detailed(&format!("H{nth}"), on, *kind, detail, authority)
        })
        .collect();
    let events: Vec<&Event> = events.iter().collect();
    consent_for(&events, Some(MEDWAY), day(on)).map_err(|refusal| refusal.code)
}

fn may(answers: &[(&str, E, &str)], on: &str) -> Result<(), &'static str> {
    let consent = asked(answers, on)?;
    referral_sent(day(on), consent, day("2026-12-31")).map_err(|refusal| refusal.code)
}

#[test]
fn a_withdrawal_of_either_kind_stops_a_referral() {
    let given = ("2026-03-01", E::ConsentWritten, MEDWAY);
    let withdrawn = ("2026-03-02", E::ConsentWithdrawn, "");
    assert_eq!(may(&[given], "2026-03-05"), Ok(()));
    assert_eq!(may(&[given, withdrawn], "2026-03-01"), Ok(()));
    let refused = Err("consent-refused");
    assert_eq!(may(&[given, withdrawn], "2026-03-05"), refused);
    let again = ("2026-03-03", E::ConsentOral, MEDWAY);
    assert_eq!(may(&[given, withdrawn, again], "2026-03-05"), Ok(()));

    let general = ("2026-03-01", E::ConsentWritten, "");
    let not_there = ("2026-03-02", E::ConsentRefused, MEDWAY);
    assert_eq!(may(&[general, not_there], "2026-03-05"), refused);
    let not_elsewhere = ("2026-03-02", E::ConsentRefused, "E07000108");
    assert_eq!(may(&[general, not_elsewhere], "2026-03-05"), Ok(()));
}

#[test]
fn consent_for_another_authority_is_asked_again_and_a_later_one_is_named() {
    let elsewhere = ("2026-03-01", E::ConsentWritten, "E07000108");
    let found = may(&[elsewhere], "2026-03-05");
    assert_eq!(found, Err("consent-for-another-authority"));
    let later = ("2026-03-09", E::ConsentWritten, MEDWAY);
    let found = asked(&[later], "2026-03-05").unwrap().unwrap();
    assert_eq!(
        (found.answer, found.on),
        (ConsentAnswer::Written, day("2026-03-09"))
    );
    assert_eq!(may(&[later], "2026-03-05"), Err("sent-before-consent"));
}

#[test]
fn an_outcome_without_a_day_stands_since_the_referral_was_sent() {
    let mut referral = Referral::draft("R000001", ReferralKind::DutyToRefer, None);
    referral.sent = Some(day("2026-03-02"));
    referral.outcome = "Not eligible".to_owned();
    let then = |referral: &Referral, on| referral.clone().as_of(day(on)).unwrap();
    let undated = then(&referral, "2026-03-10");
    assert_eq!(undated.state(), ReferralState::Over);
    referral.answered = Some(day("2026-03-12"));
    let unanswered = then(&referral, "2026-03-10");
    assert_eq!(
        (unanswered.state(), unanswered.outcome.as_str()),
        (ReferralState::Sent, "")
    );
    referral.drafted = Some(day("2026-02-20"));
    referral.answered = None;
    assert_eq!(then(&referral, "2026-02-25").state(), ReferralState::Draft);
}

#[test]
fn an_authority_receives_while_it_is_there_and_only_in_england_under_the_duty() {
    let to = |key: &str, kind, on: &str| {
        let authority = authorities::by_key(key).unwrap();
        receiver(authority, kind, day(on)).map_err(|refusal| (refusal.code, refusal.reason))
    };
    let duty = ReferralKind::DutyToRefer;
    assert_eq!(to("E07000026", duty, "2023-03-31"), Ok(()));
    let reason = "Allerdale ended on Fri 31 Mar 2023; its successor is Cumberland".to_owned();
    assert_eq!(
        to("E07000026", duty, "2023-04-01"),
        Err(("authority-ended", reason))
    );
    let early = to("E06000063", duty, "2023-03-31").unwrap_err();
    assert_eq!(early.0, "authority-not-yet");
    assert_eq!(
        to("W06000015", duty, "2026-03-05").unwrap_err().0,
        "no-duty-there"
    );
    assert_eq!(
        to("W06000015", ReferralKind::HousingRegister, "2026-03-05"),
        Ok(())
    );
}
