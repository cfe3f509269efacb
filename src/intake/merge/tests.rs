//! Who wins when the files and the store disagree.

use crate::calendar::{Calendar, Day};
use crate::domain::families::Family;
use crate::domain::{
    ByHand, Case, Event, EventKind, KnownBy, PrisonNumber, Records, ReferralState, ReleaseDate,
    ReleaseDateKind, SpellKind, release,
};
use crate::intake::merge::Outcome;
use crate::intake::{Encoding, Import, Merged, Source, merge, moved, read};

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn number() -> PrisonNumber {
    "A1234BC".parse().unwrap()
}

/// Lays files, each with its family, beside what is stored of one person. `N` in a row stands for the prison number.
pub(super) fn import(before: Option<&Records>, files: &[(&str, &str)], today: &str) -> Merged {
    let texts: Vec<(Family, String)> = files
        .iter()
        .map(|(family, text)| {
            let family = Family::from_word(family).unwrap();
            (family, text.replace("N,", "A1234BC,"))
        })
        .collect();
    let sources: Vec<Source<'_>> = texts
        .iter()
        .map(|(family, text)| Source {
            family: *family,
            name: family.word(),
            bytes: text.as_bytes(),
        })
        .collect();
    let today = day(today);
    let intake = read(&sources, Encoding::Auto, today);
    let person = intake.person(number()).unwrap();
    let problems = intake.problems.iter().chain(&person.problems);
    assert_eq!(
        problems.into_iter().find(|problem| problem.is_error()),
        None
    );
    let files = &intake.files;
    merge(before, &person.incoming, Import { files, today })
}

pub(super) fn records(merged: Merged) -> Records {
    merged.after.unwrap()
}

pub(super) fn codes(merged: &Merged) -> Vec<&'static str> {
    merged.problems.iter().map(|p| p.code).collect()
}

const HEAD: &str =
    "prison_number,surname,dob,establishment_code,reception_date,legal_status,sentence_date,crd\n";

fn row(place: &str, status: &str, crd: &str) -> String {
    format!("{HEAD}N,Okafor,1990-02-01,{place},2026-01-05,{status},2026-02-02,{crd}\n")
}

fn stored() -> Records {
    let text = row("MDI", "Sentenced", "2026-12-18");
    records(import(None, &[("prisoners", &text)], "2026-06-01"))
}

fn crd(known_on: &str, known_by: KnownBy, value: &str) -> (Day, ReleaseDate) {
    let date = ReleaseDate {
        kind: ReleaseDateKind::Crd,
        day: Day::parse_iso(value),
        known_on: day(known_on),
        known_by,
        nth: 0,
    };
    (day("2026-01-05"), date)
}

#[test]
fn a_date_is_known_since_sentence_at_first_and_since_today_afterwards() {
    let first = stored();
    let inferred = crd("2026-02-02", KnownBy::Inferred, "2026-12-18");
    assert_eq!(first.release_dates, [inferred]);
    let later = row("MDI", "Sentenced", "2026-12-01");
    let merged = import(Some(&first), &[("prisoners", &later)], "2026-07-01");
    assert_eq!(merged.outcomes[0].2, Outcome::Updated);
    let second = records(merged);
    let imported = crd("2026-07-01", KnownBy::Import, "2026-12-01");
    assert_eq!(second.release_dates, [inferred, imported]);
    let calendar = Calendar::england_and_wales();
    let moved = moved::between(&first, &second, day("2026-07-01"), &calendar).unwrap();
    assert_eq!(moved.days(), Some(-16));
    assert!(!moved.opened);
    // The same day again, with another value: both are kept, and the later counts.
    let again = row("MDI", "Sentenced", "2026-12-02");
    let third = records(import(
        Some(&second),
        &[("prisoners", &again)],
        "2026-07-01",
    ));
    let mut corrected = crd("2026-07-01", KnownBy::Import, "2026-12-02");
    corrected.1.nth = 1;
    assert_eq!(third.release_dates, [inferred, imported, corrected]);
    // Back to the first value is news as well.
    let back = row("MDI", "Sentenced", "2026-12-18");
    let fourth = records(import(Some(&third), &[("prisoners", &back)], "2026-08-01"));
    assert_eq!(
        fourth.release_dates[3],
        crd("2026-08-01", KnownBy::Import, "2026-12-18")
    );
}

#[test]
fn a_date_that_comes_with_the_sentence_is_known_since_that_import() {
    let remand = row("MDI", "Remand", "").replace("2026-02-02", "");
    let first = records(import(None, &[("prisoners", &remand)], "2026-01-20"));
    let sentenced = row("MDI", "Sentenced", "2026-12-18");
    let second = records(import(
        Some(&first),
        &[("prisoners", &sentenced)],
        "2026-02-10",
    ));
    assert_eq!(
        second.release_dates,
        [crd("2026-02-10", KnownBy::Import, "2026-12-18")]
    );
}

#[test]
fn an_event_says_since_when_a_date_is_known() {
    let events = "prison_number,event_date,event_type,new_value\nN,2026-03-03,RELEASE_DATE_SET,18/12/2026 00:00\n";
    let text = row("MDI", "Sentenced", "2026-12-18");
    let merged = import(
        None,
        &[("events", events), ("prisoners", &text)],
        "2026-06-01",
    );
    let case = Case::build(records(merged));
    let spell = case.current_spell().unwrap();
    let known = release::present(&spell.dates, ReleaseDateKind::Crd).unwrap();
    assert_eq!(
        (known.known_on, known.known_by),
        (day("2026-03-03"), KnownBy::Event)
    );
}

#[test]
fn an_absent_column_changes_nothing_and_a_blank_clears_what_an_import_wrote() {
    let first = stored();
    let absent = "prison_number,surname\nN,Okafor\n";
    let merged = import(Some(&first), &[("prisoners", absent)], "2026-07-01");
    assert!(!merged.changed);
    let blank = row("", "", "").replace("Okafor,1990-02-01", "Okafor,");
    let second = records(import(Some(&first), &[("prisoners", &blank)], "2026-07-01"));
    assert!(second.prisoner.establishment.code.is_empty());
    assert_eq!(second.prisoner.born, first.prisoner.born);
    let cleared = crd("2026-07-01", KnownBy::Import, "");
    assert_eq!(second.release_dates.len(), 2, "the history is kept");
    assert_eq!(second.release_dates[1], cleared);
    let again = import(Some(&second), &[("prisoners", &blank)], "2026-07-02");
    assert!(!again.changed);
}

#[test]
fn what_a_worker_wrote_yields_only_to_a_record_known_later() {
    let mut first = stored();
    first.prisoner.establishment.code = "LEI".to_owned();
    first.by_hand.push(ByHand {
        field: "establishment_code".to_owned(),
        on: day("2026-07-01"),
        record: "MDI".to_owned(),
    });
    let place = |merged: &Merged| {
        merged
            .after
            .as_ref()
            .unwrap()
            .prisoner
            .establishment
            .code
            .clone()
    };
    let same = row("MDI", "Sentenced", "2026-12-18");
    let merged = import(Some(&first), &[("prisoners", &same)], "2026-07-09");
    assert_eq!(place(&merged), "LEI", "the same value again is no news");
    assert_eq!(merged.kept, ["establishment_code"]);
    let blank = row("", "Sentenced", "2026-12-18");
    let merged = import(Some(&first), &[("prisoners", &blank)], "2026-07-09");
    assert_eq!(place(&merged), "LEI", "a blank clears imports only");
    let other = row("BXI", "Sentenced", "2026-12-18");
    let merged = import(Some(&first), &[("prisoners", &other)], "2026-07-01");
    assert_eq!(place(&merged), "LEI", "on the same day nobody knows");
    assert_eq!(codes(&merged), ["kept-by-hand"]);
    let merged = import(Some(&first), &[("prisoners", &other)], "2026-07-02");
    assert_eq!(place(&merged), "BXI");
    assert!(merged.after.unwrap().by_hand.is_empty());
}

#[test]
fn a_record_that_agreed_with_the_worker_and_turns_back_is_news() {
    let mut first = stored();
    first.custody[0].legal_status = crate::domain::LegalStatus::Remand;
    first.by_hand.push(ByHand {
        field: "legal_status@2026-01-05".to_owned(),
        on: day("2026-07-01"),
        record: "Sentenced".to_owned(),
    });
    let agrees = row("MDI", "Remand", "2026-12-18");
    let second = records(import(
        Some(&first),
        &[("prisoners", &agrees)],
        "2026-07-02",
    ));
    assert_eq!(second.by_hand[0].record, "Remand");
    let back = row("MDI", "Sentenced", "2026-12-18");
    let third = records(import(Some(&second), &[("prisoners", &back)], "2026-07-03"));
    assert_eq!(third.custody[0].legal_status.word(), "Sentenced");
}

#[test]
fn a_release_date_by_hand_stays_until_the_record_says_something_new() {
    let mut first = stored();
    let hand = crd("2026-07-01", KnownBy::Hand, "2026-11-20");
    first.release_dates.push(hand);
    let same = row("MDI", "Sentenced", "2026-12-18");
    let merged = import(Some(&first), &[("prisoners", &same)], "2026-07-02");
    assert!(!merged.changed);
    assert_eq!(merged.kept, ["crd@2026-01-05"]);
    let blank = row("MDI", "Sentenced", "");
    assert!(!import(Some(&first), &[("prisoners", &blank)], "2026-07-02").changed);
    let other = row("MDI", "Sentenced", "2026-11-27");
    let merged = import(Some(&first), &[("prisoners", &other)], "2026-07-01");
    assert_eq!(
        (merged.changed, codes(&merged)),
        (false, vec!["kept-by-hand"])
    );
    let taken = records(import(Some(&first), &[("prisoners", &other)], "2026-07-02"));
    assert_eq!(
        taken.release_dates[2],
        crd("2026-07-02", KnownBy::Import, "2026-11-27")
    );
}

#[test]
fn a_recall_is_a_new_spell_and_stays_what_it_was_told_to_be() {
    let first = stored();
    let recall = format!("{HEAD}N,Okafor,1990-02-01,MDI,2027-02-01,Recall,2026-02-02,2026-12-18\n");
    let mut second = records(import(
        Some(&first),
        &[("prisoners", &recall)],
        "2027-02-03",
    ));
    assert_eq!(second.custody.len(), 2);
    assert_eq!(second.custody[1].kind, SpellKind::Recall);
    let (spell, date) = second.release_dates[1];
    assert_eq!(
        (spell, date.known_on, date.known_by),
        (day("2027-02-01"), day("2027-02-01"), KnownBy::Inferred)
    );
    second.custody[1].kind = SpellKind::FixedTermRecall;
    let again = import(Some(&second), &[("prisoners", &recall)], "2027-02-04");
    assert!(!again.changed);
}

#[test]
fn a_file_without_receptions_speaks_of_the_present_spell() {
    let list = "prisonerNumber,lastName,conditionalReleaseDate\nN,Okafor,2026-12-11\n";
    let merged = import(Some(&stored()), &[("prisoners", list)], "2026-07-01");
    assert_eq!(
        merged.after.unwrap().release_dates[1],
        crd("2026-07-01", KnownBy::Import, "2026-12-11")
    );
    let merged = import(None, &[("prisoners", list)], "2026-07-01");
    assert_eq!(codes(&merged), ["no-reception"]);
    assert!(merged.after.is_none());
}

#[test]
fn another_person_of_the_same_number_is_refused() {
    let text = row("MDI", "Sentenced", "2026-12-18");
    let married = text.replace("Okafor", "Mensah");
    let merged = import(Some(&stored()), &[("prisoners", &married)], "2026-07-01");
    assert_eq!(codes(&merged), [] as [&str; 0]);
    let other = married.replace("1990-02-01", "1985-05-05");
    let merged = import(Some(&stored()), &[("prisoners", &other)], "2026-07-01");
    assert_eq!(codes(&merged), ["other-person"]);
    assert!(!merged.changed);
}

#[test]
fn what_hangs_on_nobody_is_refused_once_a_row() {
    let notes = "prison_number,date,text\nN,2026-05-05,Called\n";
    let events = "prison_number,event_date,event_type\nN,2026-05-05,SCREENED\n";
    let merged = import(None, &[("notes", notes), ("events", events)], "2026-07-01");
    assert_eq!(codes(&merged), ["unknown-prisoner", "unknown-prisoner"]);
    assert!(merged.after.is_none());
}

#[test]
fn an_event_is_known_by_its_id_and_else_by_what_it_says() {
    let mut first = stored();
    first.events.push(Event {
        id: "H1".to_owned(),
        on: day("2026-05-05"),
        kind: EventKind::Screened,
        detail: "Housing screen".to_owned(),
        old_value: String::new(),
        new_value: String::new(),
        recorded_by: "me".to_owned(),
    });
    let head = "event_id,prison_number,event_date,event_type,detail\n";
    let same = format!("{head}E7,N,05/05/2026,screened,Housing screen\n");
    let merged = import(Some(&first), &[("events", &same)], "2026-07-01");
    assert!(!merged.changed, "the same fact under another id");
    let corrected = format!("{head}H1,N,06/05/2026,SCREENED,Housing screen\n");
    let merged = import(Some(&first), &[("events", &corrected)], "2026-07-01");
    assert_eq!(merged.after.unwrap().events[0].on, day("2026-05-06"));
    let two = format!("{head}E1,N,05/05/2026,TRANSFER,\nE2,N,05/05/2026,TRANSFER,\n");
    let merged = import(Some(&first), &[("events", &two)], "2026-07-01");
    assert_eq!(merged.after.unwrap().events.len(), 3);
    let twice = format!("{head},N,05/05/2026,TRANSFER,\n,N,05/05/2026,TRANSFER,\n");
    let merged = import(Some(&first), &[("events", &twice)], "2026-07-01");
    assert_eq!(merged.after.unwrap().events.len(), 2);
}

#[test]
fn a_new_transfer_moves_the_person_when_no_row_says_where_they_are() {
    let events = "prison_number,event_date,event_type,new_value\nN,2026-05-05,TRANSFER,LEI\n";
    let merged = import(Some(&stored()), &[("events", events)], "2026-07-01");
    let after = merged.after.unwrap();
    assert_eq!(after.prisoner.establishment.code, "LEI");
    let again = import(Some(&after), &[("events", events)], "2026-07-01");
    assert!(!again.changed);
    let text = row("MDI", "Sentenced", "2026-12-18");
    let merged = import(
        Some(&stored()),
        &[("events", events), ("prisoners", &text)],
        "2026-07-01",
    );
    assert_eq!(merged.after.unwrap().prisoner.establishment.code, "MDI");
}

const SENT: &str = "prison_number,event_date,event_type,detail,new_value\n\
    N,2026-10-20,CONSENT_ORAL,,\n\
    N,2026-10-25,REFERRAL_RESPONSE,Plan agreed,R9\n\
    N,2026-10-21,REFERRAL_SENT,Medway Council,R9\n\
    N,2026-10-22,REFERRAL_ACK,Medway Council,R9\n";

#[test]
fn events_of_a_referral_are_the_referral() {
    let first = records(import(Some(&stored()), &[("events", SENT)], "2026-11-01"));
    assert_eq!(first.events.len(), 1);
    let referral = &first.referrals[0];
    assert_eq!(referral.id, "R9");
    assert_eq!(referral.authority.as_deref(), Some("E06000035"));
    assert_eq!(referral.state(), ReferralState::Answered);
    assert_eq!(referral.consent_on, Some(day("2026-10-20")));
    let rows = "referral_id,prison_number,lha_code,consent,consent_date,sent_date,method\n\
        R9,N,E06000035,oral,2026-10-20,2026-10-21,email\n";
    let second = import(Some(&first), &[("referrals", rows)], "2026-11-02");
    assert_eq!(second.outcomes[0].2, Outcome::Updated);
    let mut second = records(second);
    assert_eq!((second.referrals.len(), second.events.len()), (1, 1));
    // The store may have had to give the referral another id; it is still known by what it says.
    second.referrals[0].id = "R77".to_owned();
    let merged = import(
        Some(&second),
        &[("referrals", rows), ("events", SENT)],
        "2026-11-03",
    );
    assert!(!merged.changed);
}

#[test]
fn a_referral_after_a_refusal_is_refused_and_one_before_it_is_not() {
    let refused = SENT.replace("CONSENT_ORAL", "CONSENT_REFUSED");
    let merged = import(Some(&stored()), &[("events", &refused)], "2026-11-01");
    assert!(codes(&merged).contains(&"consent-refused"));
    let later = refused.replace("2026-10-20,CONSENT", "2026-10-28,CONSENT");
    let merged = import(Some(&stored()), &[("events", &later)], "2026-11-01");
    assert_eq!(codes(&merged), ["no-consent"]);
    assert_eq!(merged.after.unwrap().referrals.len(), 1);
    let rows = "prison_number,lha_code,consent,consent_date,sent_date\n\
        N,E06000035,refused,2026-10-28,2026-10-21\n";
    let merged = import(Some(&stored()), &[("referrals", rows)], "2026-11-01");
    assert!(merged.problems.iter().all(|p| !p.is_error()));
    assert_eq!(
        merged.after.unwrap().events[0].kind,
        EventKind::ConsentRefused
    );
}

#[test]
fn a_step_of_nothing_that_was_sent_is_refused() {
    let events =
        "prison_number,event_date,event_type,detail\nN,2026-10-22,REFERRAL_ACK,Medway Council\n";
    let merged = import(Some(&stored()), &[("events", events)], "2026-11-01");
    assert_eq!(codes(&merged), ["not-sent"]);
}
