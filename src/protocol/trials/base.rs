//! The statutory base on the cases that it is for.

use super::people::{Person, base, day};
use crate::domain::{EventKind as E, MarkKind, ShortNotice, SpellKind};
use crate::protocol::{State, Why};

const REFER: &str = "refer-duty-to-refer";

#[test]
fn asking_is_due_when_the_window_opens_and_done_when_answered() {
    let rules = base();
    let person = Person::received("2026-01-05").release("2026-11-20", "2026-01-05");
    // 20 Nov - 56 days = 25 Sep.
    let ask = "ask-about-home-on-release";
    assert_eq!(
        person.stands(&rules, "2026-06-01", ask),
        (State::Open, Some(day("2026-09-25")))
    );
    assert_eq!(person.stands(&rules, "2026-09-25", ask).0, State::Due);
    assert_eq!(person.stands(&rules, "2026-09-26", ask).0, State::Overdue);
    assert!(!person.has(&rules, "2026-09-26", REFER));
    let asked = person.clone().event("2026-09-26", E::RiskNone);
    assert_eq!(asked.stands(&rules, "2026-09-27", ask).0, State::DoneLate);
    assert_eq!(
        person
            .clone()
            .released("2026-11-20")
            .stands(&rules, "2026-11-25", ask)
            .0,
        State::Missed
    );
    let remand = Person::received("2026-01-05");
    let action = remand.action(&rules, "2026-06-01", ask);
    assert_eq!((action.state, action.due_on), (State::Waiting, None));
    assert!(matches!(action.why, Some(Why::NoRelease(_))));
}

#[test]
fn asking_late_is_clamped_to_the_day_the_date_became_known() {
    let person = Person::received("2026-11-01").release("2026-11-20", "2026-11-04");
    let rules = base();
    let action = person.action(&rules, "2026-11-06", "ask-about-home-on-release");
    assert_eq!(
        (action.due_on, action.state),
        (Some(day("2026-11-04")), State::Overdue)
    );
    assert_eq!(action.short_notice, Some(ShortNotice::DateCameLate));
}

#[test]
fn the_referral_is_due_on_the_latest_of_three_days() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    let action = person.action(&rules, "2026-03-01", REFER);
    assert_eq!(
        (action.state, action.due_on, action.opens_on),
        (
            State::Upcoming,
            Some(day("2026-09-25")),
            Some(day("2026-09-25"))
        )
    );
    assert_eq!(action.id().to_string(), "A1234BC/refer-duty-to-refer");
    assert_eq!(person.stands(&rules, "2026-09-26", REFER).0, State::Overdue);
    let late_risk = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-10-10");
    let action = late_risk.action(&rules, "2026-10-10", REFER);
    assert_eq!(
        (action.state, action.due_on),
        (State::Due, Some(day("2026-10-10")))
    );
    assert_eq!(action.short_notice, Some(ShortNotice::RiskAskedLate));
    assert_eq!(
        person
            .clone()
            .referred("2026-08-01")
            .stands(&rules, "2026-10-01", REFER)
            .0,
        State::Done
    );
    assert_eq!(
        person
            .clone()
            .referred("2026-10-01")
            .stands(&rules, "2026-10-01", REFER)
            .0,
        State::DoneLate
    );
    let ended = person.clone().event("2026-10-05", E::RiskEnded);
    let action = ended.action(&rules, "2026-10-06", REFER);
    assert_eq!(
        (action.state, action.why),
        (State::Void, Some(Why::RiskEnded(day("2026-10-05"))))
    );
}

#[test]
fn a_refusal_blocks_and_never_makes_overdue() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    let ask = "ask-for-consent";
    assert_eq!(
        person.stands(&rules, "2026-10-01", ask),
        (State::Overdue, Some(day("2026-09-25")))
    );
    let refused = person.clone().event("2026-09-20", E::ConsentRefused);
    assert_eq!(
        refused.stands(&rules, "2026-10-01", REFER),
        (State::Blocked, Some(day("2026-09-25")))
    );
    assert_eq!(refused.stands(&rules, "2026-10-01", ask).0, State::Done);
    let again = refused.clone().consent("2026-10-02");
    assert_eq!(
        again.stands(&rules, "2026-10-03", REFER),
        (State::Overdue, Some(day("2026-09-25")))
    );
    let left = refused
        .released("2026-11-20")
        .action(&rules, "2026-12-01", REFER);
    assert_eq!(
        (left.state, left.why),
        (State::Void, Some(Why::ConsentRefused(day("2026-09-20"))))
    );
    let before = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .consent("2026-01-20")
        .at_risk("2026-02-01");
    assert!(!before.has(&rules, "2026-10-01", ask));
}

#[test]
fn released_unreferred_is_missed_and_to_be_referred_now() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
        .consent("2026-02-01")
        .released("2026-11-20");
    assert_eq!(person.stands(&rules, "2026-12-01", REFER).0, State::Missed);
    let now = person.action(&rules, "2026-12-01", "refer-now");
    assert_eq!(
        (now.state, now.due_on, now.since),
        (State::Open, None, day("2026-11-20"))
    );
    let late = person.clone().referred("2026-11-25");
    assert_eq!(late.stands(&rules, "2026-12-01", REFER).0, State::Missed);
    let now = late.action(&rules, "2026-12-01", "refer-now");
    assert_eq!(
        (now.state, now.done_on),
        (State::Done, Some(day("2026-11-25")))
    );
    let housed = person.detailed(
        "2026-11-28",
        E::AccommodationStatus,
        "Settled - Family/Friends",
        "",
    );
    assert_eq!(
        housed.stands(&rules, "2026-12-01", "refer-now").0,
        State::Void
    );
}

#[test]
fn early_release_before_the_window_misses_nothing() {
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
        .released("2026-06-01");
    let rules = base();
    assert_eq!(person.stands(&rules, "2026-06-02", REFER).0, State::Void);
    assert_eq!(
        person.stands(&rules, "2026-06-02", "refer-now").0,
        State::Open
    );
}

#[test]
fn a_referral_that_is_over_is_to_be_made_again() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
        .consent("2026-02-01")
        .referral("2026-09-28", |r| {
            r.answered = Some(day("2026-10-05"));
            r.outcome = "No local connection".to_owned();
        });
    let again = person.action(&rules, "2026-10-06", "refer-again");
    assert_eq!(
        (again.state, again.subject.as_deref(), again.since),
        (State::Open, Some("R000001"), day("2026-10-05"))
    );
    assert_eq!(
        person.stands(&rules, "2026-10-06", REFER).0,
        State::DoneLate
    );
    let second = person.clone().referred("2026-10-08");
    assert_eq!(
        second.action(&rules, "2026-10-09", "refer-again").state,
        State::Done
    );
    let in_time = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
        .referral("2026-09-01", |r| {
            r.answered = Some(day("2026-10-05"));
            r.outcome = "Not eligible".to_owned();
        })
        .referred("2026-09-20");
    assert!(!in_time.has(&rules, "2026-10-06", "refer-again"));
    // Nobody answered for 26 weeks: stale on the day after.
    let stale = Person::received("2026-01-05")
        .at_risk("2026-02-01")
        .referred("2026-02-02");
    assert!(!stale.has(&rules, "2026-08-03", "refer-again"));
    assert!(stale.has(&rules, "2026-08-04", "refer-again"));
}

#[test]
fn a_fixed_term_recall_is_inside_the_window_from_the_first_day() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-03-02", "2026-01-05")
        .released("2026-03-02")
        .spell("2026-10-01", SpellKind::FixedTermRecall);
    let ask = |p: &Person, today: &str| -> Vec<_> {
        p.plan(&rules, today)
            .into_iter()
            .filter(|a| a.action == "ask-about-home-on-release" && a.spell == day("2026-10-01"))
            .map(|a| (a.state, a.due_on, a.sources.len()))
            .collect()
    };
    assert_eq!(
        ask(&person, "2026-10-01"),
        [(State::Due, Some(day("2026-10-01")), 2)]
    );
    let at_risk = person.at_risk("2026-10-02").consent("2026-10-02");
    assert_eq!(
        at_risk.stands(&rules, "2026-10-03", REFER),
        (State::Overdue, Some(day("2026-10-02")))
    );
    let dated = at_risk.release("2026-11-25", "2026-10-05");
    assert_eq!(
        dated.stands(&rules, "2026-10-05", REFER),
        (State::Due, Some(day("2026-10-05")))
    );
}

#[test]
fn a_bed_has_a_window_of_its_own() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-06-01", "2026-01-05")
        .at_risk("2026-02-01")
        .consent("2026-02-01")
        .referred("2026-04-10")
        .released("2026-06-01")
        .detailed("2026-06-01", E::BedStarted, "CAS3", "2026-08-24");
    let plan = person.plan(&rules, "2026-06-10");
    let of_bed: Vec<_> = plan
        .iter()
        .filter(|a| a.action == REFER && a.subject.is_some())
        .collect();
    assert_eq!(of_bed.len(), 1, "{plan:#?}");
    // 24 Aug - 56 days = 29 Jun.
    assert_eq!(
        (of_bed[0].state, of_bed[0].due_on),
        (State::Upcoming, Some(day("2026-06-29")))
    );
    assert_eq!(
        of_bed[0].id().to_string(),
        "A1234BC/refer-duty-to-refer/E000003"
    );
    let over = person.plan(&rules, "2026-09-01");
    let states: Vec<_> = over
        .iter()
        .filter(|a| a.subject.is_some())
        .map(|a| (a.action.as_ref(), a.state))
        .collect();
    assert!(states.contains(&(REFER, State::Missed)), "{states:?}");
    assert!(states.contains(&("refer-now", State::Open)), "{states:?}");
}

#[test]
fn the_councils_silence_is_chased() {
    let rules = base();
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
        .referred("2026-10-02");
    let chase = "chase-council-answer";
    // Fri 2 Oct + 5 working days = Fri 9 Oct.
    assert_eq!(
        person.stands(&rules, "2026-10-05", chase),
        (State::Open, Some(day("2026-10-09")))
    );
    assert_eq!(person.stands(&rules, "2026-10-10", chase).0, State::Overdue);
    let answered = Person::received("2026-01-05")
        .referral("2026-10-02", |r| r.answered = Some(day("2026-10-07")));
    assert_eq!(answered.stands(&rules, "2026-10-10", chase).0, State::Done);
    assert_eq!(person.stands(&rules, "2027-05-01", chase).0, State::Void);
}

#[test]
fn marks_survive_a_protocol_that_is_dropped_and_a_date_that_moves() {
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .mark(
            "ask-about-home-on-release",
            "",
            MarkKind::Done,
            "2026-03-01",
            None,
        );
    assert_eq!(
        person
            .stands(&base(), "2026-04-01", "ask-about-home-on-release")
            .0,
        State::Done
    );
    let moved = person.clone().release("2026-12-18", "2026-05-01");
    assert_eq!(
        moved
            .stands(&base(), "2026-12-01", "ask-about-home-on-release")
            .0,
        State::Done
    );
    let none = super::people::rules(Vec::new());
    let kept = person.action(&none, "2026-04-01", "ask-about-home-on-release");
    assert_eq!(
        (kept.state, kept.why),
        (State::Done, Some(Why::NoLongerAsked))
    );
}

#[test]
fn nobody_under_18_or_in_wales_is_asked_and_a_closed_case_has_nothing_open() {
    let rules = base();
    let mut young = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    young.0.prisoner.born = Some(day("2010-01-01"));
    assert_eq!(young.plan(&rules, "2026-10-01"), []);
    let mut wales = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    wales.0.prisoner.establishment.code = "CFI".to_owned();
    assert!(!wales.has(&rules, "2026-10-01", REFER));
    assert!(!wales.has(&rules, "2026-10-01", "ask-about-home-on-release"));
    let closed = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
        .detailed("2026-10-05", E::Closed, "died", "");
    for action in closed.plan(&rules, "2026-10-10") {
        assert!(action.state.is_settled(), "{action:#?}");
    }
}
