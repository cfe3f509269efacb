//! What holds of every plan, on cases made at random.

use super::people::{Person, base_protocol, day, protocol};
use crate::calendar::{Calendar, Day};
use crate::domain::{Case, EventKind as E, SpellKind};
use crate::protocol::{Action, InForce, Rules, Stage, State, plan};
use proptest::prelude::*;

const START: &str = "2026-01-05";

fn more() -> Rules {
    let text = r#"
[[rule]]
id = "a"
action = "ask-about-home-on-release"
kind = "task"
force = "must"
title = "Ask"
after = "reception"
due = "4 days"
owed_by = "prison"
cite = "1"
[[rule]]
id = "b"
action = "chase-council-answer"
kind = "task"
force = "must"
title = "Chase"
after = "duty-to-refer-received"
due = "3 working days"
owed_by = "referrer"
cite = "2"
[[rule]]
id = "c"
action = "look-again"
kind = "review"
force = "must"
title = "Look"
before = "release-date"
due = "3 months"
when = ["homelessness-risk"]
owed_by = "prison"
cite = "3"
[[rule]]
id = "d"
action = "refer-now"
kind = "task"
force = "must"
title = "Refer"
after = "release"
due = "2 days"
when = ["not-referred"]
owed_by = "probation"
cite = "4"
"#;
    let other = protocol("id = \"p\"\ndated = 2019-01-01", text);
    Rules::compile(vec![
        InForce::always(base_protocol()),
        InForce::always(other),
    ])
}

fn on(n: i32) -> String {
    day(START).plus(n).to_string()
}

/// A person with facts on random days of one year.
fn person() -> impl Strategy<Value = Person> {
    let facts = prop::collection::vec((0usize..9, 0i32..360), 0..8);
    let dates = prop::collection::vec((30i32..400, 0i32..300), 0..3);
    let release = prop::option::of(40i32..360);
    let recall = prop::option::of(20i32..100);
    (facts, dates, release, recall).prop_map(|(facts, dates, release, recall)| {
        let mut person = Person::received(START);
        for (to, known) in dates {
            person = person.release(&on(to), &on(known));
        }
        if let Some(release) = release {
            person = person.released(&on(release));
            if let Some(recall) = recall {
                person = person.spell(&on(release + recall), SpellKind::FixedTermRecall);
            }
        }
        for (what, when) in facts {
            let at = on(when);
            person = match what {
                0 | 1 => person.at_risk(&at),
                2 => person.consent(&at),
                3 => person.event(&at, E::ConsentRefused),
                4 => person.event(&at, E::RiskEnded),
                5 => person.referred(&at),
                6 => person.referral(&at, |r| {
                    r.answered = r.sent.map(|sent| sent.plus(9));
                    r.outcome = "Not eligible".to_owned();
                }),
                7 => person.detailed(&at, E::BedStarted, "CAS3", &on(when + 84)),
                _ => person.detailed(&at, E::AccommodationStatus, "Unsettled - NFA", ""),
            };
        }
        person
    })
}

fn planned<'r>(person: &Person, rules: &'r Rules, today: Day) -> Vec<Action<'r>> {
    let case = Case::build(person.0.clone()).as_of(today);
    plan(
        &case,
        rules,
        &Calendar::england_and_wales(),
        today,
        today.plus(100),
    )
}

proptest! {
    #[test]
    fn a_plan_depends_on_facts_and_not_on_their_order(person in person(), after in 0i32..500) {
        let rules = more();
        let today = day(START).plus(after);
        let mut turned = person.clone();
        turned.0.events.reverse();
        turned.0.referrals.reverse();
        turned.0.custody.reverse();
        turned.0.marks.reverse();
        prop_assert_eq!(planned(&person, &rules, today), planned(&turned, &rules, today));
    }

    #[test]
    fn another_protocol_makes_nothing_later(person in person(), after in 0i32..500) {
        let (few, many) = (super::people::base(), more());
        let today = day(START).plus(after);
        let before = planned(&person, &few, today);
        let with = planned(&person, &many, today);
        for action in before {
            let same = with.iter().find(|other| other.key() == action.key());
            prop_assert!(same.is_some(), "{action:?}");
            let due = same.and_then(|other| other.due_on);
            prop_assert!(action.due_on.is_none() || due.is_some_and(|due| Some(due) <= action.due_on), "{action:?} {due:?}");
        }
    }

    #[test]
    fn what_is_done_does_not_come_back_when_a_date_moves(person in person(), after in 0i32..500, to in 30i32..600) {
        let rules = more();
        let today = day(START).plus(after);
        let before = planned(&person, &rules, today);
        let spell = person.0.custody[0].received;
        let mut moved = person.clone();
        let date = crate::domain::ReleaseDate {
            kind: crate::domain::ReleaseDateKind::Confirmed,
            day: Some(day(START).plus(to)),
            known_on: today,
            known_by: crate::domain::KnownBy::Hand,
 nth: 0,
 };
        moved.0.release_dates.push((spell, date));
        let now = planned(&moved, &rules, today);
        let done = |action: &&Action<'_>| matches!(action.state, State::Done | State::DoneLate);
        for action in before.iter().filter(done) {
            let same = now.iter().find(|other| other.key() == action.key());
            prop_assert!(same.is_none_or(|same| done(&same)), "{action:?} {same:?}");
        }
    }

    #[test]
    fn nothing_before_release_is_overdue_once_somebody_has_left(person in person(), after in 0i32..500) {
        let rules = more();
        let today = day(START).plus(after);
        let case = Case::build(person.0.clone()).as_of(today);
        for action in planned(&person, &rules, today) {
            let spell = case.spells.iter().find(|spell| spell.received() == action.spell);
            let left = spell.and_then(|spell| spell.custody.released);
            if left.is_some() && action.state == State::Overdue {
                let after_release = matches!(action.stage, Stage::Referral | Stage::Release | Stage::Community);
                prop_assert!(after_release, "{action:?}");
            }
            let latest = case.spells.last().map(|spell| spell.received());
            prop_assert!(latest == Some(action.spell) || action.state.is_settled(), "{action:?}");
            if action.state == State::Overdue {
                prop_assert!(action.due_on.is_some_and(|due| due < today));
            }
        }
    }

    #[test]
    fn the_plan_and_the_window_agree(person in person(), after in 0i32..500) {
        let rules = super::people::base();
        let today = day(START).plus(after);
        let case = Case::build(person.0.clone()).as_of(today);
        let window = crate::domain::window::of_release(&case, today, &Calendar::england_and_wales());
        let plan = planned(&person, &rules, today);
        let refer = plan.iter().find(|a| a.action == "refer-duty-to-refer" && a.subject.is_none() && Some(a.spell) == window.spell);
        if window.outcome.state == crate::domain::WindowState::Open && window.outcome.refer_by.is_some() {
            prop_assert!(refer.is_some());
            let refer = refer.unwrap();
            prop_assert_eq!(refer.due_on, window.outcome.refer_by);
            prop_assert_eq!(refer.days_overdue(today), window.outcome.days_overdue);
        }
        if window.outcome.state == crate::domain::WindowState::Referred {
            prop_assert!(refer.is_none_or(|a| a.state.is_settled()), "{:?}", refer);
        }
        if window.outcome.days_overdue > 0 && window.outcome.state == crate::domain::WindowState::ReleasedUnreferred {
            prop_assert_eq!(refer.map(|a| a.state), Some(State::Missed));
        }
    }
}
