//! What is over, what a review opens again, and who decides what.
//!
//! Knows the desk of the other trials and no command.

use super::*;

#[test]
fn what_ended_without_a_home_is_over_in_the_record_too() {
    let ended = |why: &str| {
        let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
        desk.step(StepKind::DutyAccepted, "2026-11-05", "relief")
            .unwrap();
        desk.step(StepKind::DutyEnded, "2026-11-20", why).unwrap();
        let over = desk.referral.over_on(day("2026-11-21"));
        (desk.referral.outcome, over)
    };
    let over = ("Ended".to_owned(), Some(day("2026-11-20")));
    assert_eq!(ended("contact-lost"), over);
    assert_eq!(ended("56-days"), over);
    let housed = ("Accepted - relief duty".to_owned(), None);
    assert_eq!(ended("accommodation-secured"), housed);
    assert_eq!(ended("moved-on"), housed);
    let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
    desk.step(StepKind::Refused, "2026-11-05", "intentionally-homeless")
        .unwrap();
    let over = desk.referral.over_on(day("2026-11-06"));
    assert_eq!(over, Some(day("2026-11-05")));
}

#[test]
fn the_housing_register_is_a_councils() {
    let mut register = Desk::new(sent(ReferralKind::HousingRegister, "2026-11-02"));
    let duty = register.step(StepKind::DutyAccepted, "2026-11-04", "relief");
    assert!(duty.unwrap_err().reason.contains("housing register"));
    let refused = register.step(StepKind::Refused, "2026-11-05", "no-local-connection");
    assert_eq!(refused.unwrap().state, Stage::NoLocalConnection);
    let mut place = Desk::new(sent(ReferralKind::SupportedHousing, "2026-11-02"));
    let refused = place.step(StepKind::Refused, "2026-11-05", "no-local-connection");
    assert!(refused.unwrap_err().reason.contains("only a council"));
}

#[test]
fn a_refusal_under_review_is_chased() {
    let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
    desk.step(StepKind::Refused, "2026-11-05", "not-eligible")
        .unwrap();
    let path = desk.step(StepKind::ReviewAsked, "2026-11-06", "").unwrap();
    let late = day("2026-12-01");
    let calendar = Calendar::england_and_wales();
    let up = |path: &Path| clock::silence(path, None, &calendar).is_some_and(|s| s.is_up(late));
    assert!(!desk.referral.is_stale(late));
    assert!(up(&path));
    let upheld = desk.step(StepKind::ReviewAnswered, "2026-11-20", UPHELD);
    assert!(!up(&upheld.unwrap()));
}

#[test]
fn what_is_in_own_words_is_told_from_the_words_of_the_lists() {
    let day = day("2026-11-02");
    let is_own = |kind, value: &str| {
        let mut step = Step::new(kind, day);
        step.value = value.to_owned();
        step.is_in_own_words()
    };
    for (kind, value) in [
        (StepKind::Answered, "Not eligible"),
        (StepKind::DutyAccepted, "relief"),
        (StepKind::DutyEnded, "moved-on"),
        (StepKind::Superseded, "R000002"),
        (StepKind::ReviewAnswered, "upheld"),
        (StepKind::Offered, ""),
    ] {
        assert!(!is_own(kind, value), "{value}");
    }
    for (kind, value) in [
        (StepKind::Answered, "Ring Jo Example"),
        (StepKind::Offered, "room 4, Example Street"),
        (StepKind::DutyEnded, "Jo Example moved in"),
        (StepKind::Superseded, "Rosie"),
    ] {
        assert!(is_own(kind, value), "{value}");
    }
    let ended = |why: &str| Ended {
        on: day,
        why: why.to_owned(),
    };
    assert_eq!(
        ended("moved-on").words(),
        "ended on Mon 2 Nov 2026: moved on"
    );
    assert!(!ended("Jo Example moved in").words().contains("Jo"));
}
