//! Which referrals a file may say were sent: to whom, and under which consent.

use super::tests::{codes, import, records};
use crate::domain::{EventKind, Records};

const HEAD: &str = "prison_number,surname,dob,establishment_code,reception_date\n";
const SENT: &str = "prison_number,lha_code,consent,consent_date,sent_date,kind\n";
const ASKED: &str = "event_id,prison_number,event_date,event_type,detail,new_value\n";

fn stored(answers: &str) -> Records {
    let person = format!("{HEAD}N,Okafor,1990-02-01,MDI,2025-01-05\n");
    let answers = format!("{ASKED}{answers}");
    let files = [("prisoners", person.as_str()), ("events", answers.as_str())];
    records(import(None, &files, "2026-06-01"))
}

fn sent(before: &Records, row: &str) -> Vec<&'static str> {
    let rows = format!("{SENT}N,{row}\n");
    codes(&import(Some(before), &[("referrals", &rows)], "2026-06-01"))
}

#[test]
fn the_duty_to_refer_is_met_in_england_by_an_authority_of_that_day() {
    let before = stored("");
    let to = |key: &str, kind: &str, on: &str| {
        sent(&before, &format!("{key},written,2025-02-01,{on},{kind}"))
    };
    let duty = "duty-to-refer";
    assert_eq!(to("E06000035", duty, "2026-03-05"), [""; 0]);
    assert_eq!(to("W06000015", duty, "2026-03-05"), ["no-duty-there"]);
    assert_eq!(to("E07000026", duty, "2026-03-05"), ["authority-ended"]);
    assert_eq!(to("W06000015", "housing-register", "2026-03-05"), [""; 0]);
    let event = format!("{ASKED}E9,N,2026-03-05,REFERRAL_SENT,W06000015,\n");
    let merged = import(Some(&before), &[("events", &event)], "2026-06-01");
    assert_eq!(codes(&merged), ["no-duty-there"]);
}

#[test]
fn an_answer_about_the_authority_counts_beside_the_general_one() {
    let written = "E1,N,2026-03-01,consent_written,authority,E06000035\n";
    let before = stored(written);
    assert_eq!(
        sent(&before, "E06000035,,,2026-03-05,duty-to-refer"),
        [""; 0]
    );
    let other = sent(&before, "E07000108,,,2026-03-05,duty-to-refer");
    assert_eq!(other, ["consent-for-another-authority"]);
    let own = sent(
        &before,
        "E07000108,oral,2026-03-04,2026-03-05,duty-to-refer",
    );
    assert_eq!(own, [""; 0]);
    let withdrawn = "E2,N,2026-03-02,consent_withdrawn,,\n";
    let before = stored(&format!("{written}{withdrawn}"));
    let refused = sent(&before, "E06000035,,,2026-03-05,duty-to-refer");
    assert_eq!(refused, ["consent-refused"]);
}

#[test]
fn consent_to_one_authority_is_not_widened_by_the_referral_that_names_it() {
    let before = stored("E1,N,2026-03-01,consent_written,authority,E06000035\n");
    let rows = format!("{SENT}N,E06000035,written,2026-03-01,2026-03-05,duty-to-refer\n");
    let after = records(import(Some(&before), &[("referrals", &rows)], "2026-06-01"));
    let answers = after.events.iter();
    let answers = answers.filter(|event| event.kind == EventKind::ConsentWritten);
    assert_eq!(answers.count(), 1);
}

#[test]
fn two_answers_of_one_day_count_in_the_order_of_the_file() {
    let before = stored("E8,N,2026-03-01,consent_refused,,\nE9,N,2026-03-01,consent_written,,\n");
    assert_eq!(
        sent(&before, "E06000035,,,2026-03-05,duty-to-refer"),
        [""; 0]
    );
}
