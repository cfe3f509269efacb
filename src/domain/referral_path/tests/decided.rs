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
fn an_answer_that_decides_nothing_leaves_a_duty_and_an_offer() {
    let mut council = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
    council
        .step(StepKind::Answered, "2026-11-05", "Accepted - relief duty")
        .unwrap();
    for (on, words) in [
        ("2026-11-10", "More information asked"),
        ("2026-11-11", "Accepted - relief duty"),
        ("2026-11-12", "The officer is on leave"),
    ] {
        let path = council.step(StepKind::Answered, on, words).unwrap();
        let accepted = Some((Duty::Relief, day("2026-11-05")));
        assert_eq!(path.running(), accepted, "{words}");
    }
    let no = council.step(StepKind::Answered, "2026-11-13", "Not eligible");
    assert_eq!(no.unwrap().state, Stage::NotEligible);

    let mut place = Desk::new(sent(ReferralKind::SupportedHousing, "2026-11-02"));
    let path = place.step(StepKind::Answered, "2026-11-05", "Offer accepted");
    let offer = path.unwrap().offer.unwrap();
    assert_eq!((offer.accepted, offer.ended), (day("2026-11-05"), None));
    let path = place.step(StepKind::Answered, "2026-11-06", "Appointment made");
    assert_eq!(path.unwrap().offer, Some(offer));
    let path = place.step(StepKind::DutyEnded, "2026-11-20", "").unwrap();
    assert_eq!(path.offer.unwrap().ended, Some(day("2026-11-20")));
}

#[test]
fn an_interview_that_has_passed_is_next_no_more() {
    let booked = |on: &str| {
        let mut desk = Desk::new(sent(ReferralKind::DutyToRefer, "2026-11-02"));
        let mut step = Step::new(StepKind::InterviewBooked, day("2026-11-04"));
        step.next = Some(day(on));
        desk.take(&step).unwrap();
        desk
    };
    let next_on = |path: &Path| path.next.as_ref().map(|next| next.on);
    let accepted = |on: &str, today: &str| {
        let mut path = booked(on)
            .step(StepKind::DutyAccepted, "2026-11-12", "relief")
            .unwrap();
        path.count(
            duty_end::of(Duty::Relief, None, day("2026-11-12")),
            day(today),
        );
        next_on(&path)
    };
    // 12 Nov + 56: 18 to 30 Nov, 31 to 31 Dec, 7 to 7 Jan.
    let end = Some(day("2027-01-07"));
    assert_eq!(accepted("2026-11-10", "2026-11-12"), end);
    assert_eq!(accepted("2026-11-12", "2026-11-12"), end, "held that day");
    let to_come = Some(day("2026-11-20"));
    assert_eq!(accepted("2026-11-20", "2026-11-20"), to_come);
    assert_eq!(accepted("2026-11-20", "2026-11-21"), end);
    assert_eq!(accepted("2026-11-10", "2027-01-08"), None, "both are over");

    // What they asked after it is answered: they are given our five working days, and not the day of the interview.
    let mut desk = booked("2026-11-10");
    desk.step(StepKind::InformationAsked, "2026-11-12", "")
        .unwrap();
    let path = desk
        .step(StepKind::InformationSent, "2026-11-13", "")
        .unwrap();
    let silence = clock::silence(&path, None, &Calendar::england_and_wales()).unwrap();
    let ours = (day("2026-11-20"), clock::Standard::Ours);
    assert_eq!(
        (next_on(&path), (silence.due, silence.standard)),
        (None, ours)
    );
}

#[test]
fn an_interview_without_a_day_is_chased() {
    let mut referral = sent(ReferralKind::DutyToRefer, "2026-11-02");
    referral.outcome = "Appointment made".to_owned();
    referral.answered = Some(day("2026-11-05"));
    let mut desk = Desk::new(referral);
    let calendar = Calendar::england_and_wales();
    let path = desk.path();
    assert_eq!(
        (path.state, path.turn),
        (Stage::InterviewBooked, Turn::Council)
    );
    assert_eq!(path.label, "interview booked, no day recorded");
    let due = |path: &Path| clock::silence(path, None, &calendar).map(|silence| silence.due);
    assert_eq!(due(&path), Some(day("2026-11-12")));
    let mut chased = Step::new(StepKind::Chased, day("2026-11-12"));
    chased.next = Some(day("2026-11-16"));
    let path = desk.take(&chased).unwrap();
    assert_eq!(due(&path), chased.next);
    assert_eq!(path.turn_on(day("2026-11-20")), Turn::Council);
    let mut told = Step::new(StepKind::InterviewBooked, day("2026-11-16"));
    told.next = Some(day("2026-11-24"));
    let path = desk.take(&told).unwrap();
    assert_eq!((path.turn, due(&path)), (Turn::Person, None));
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
