//! What holds of every plan, on cases made at random.

use super::people::{base_protocol, day, protocol};
use super::random::{START, library, person, planned};
use crate::calendar::Calendar;
use crate::domain::Case;
use crate::protocol::{Action, InForce, Rules, Stage, State};
use proptest::prelude::*;

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

proptest! {
    #[test]
    fn a_plan_depends_on_facts_and_not_on_their_order(person in person(), after in 0i32..500) {
        let today = day(START).plus(after);
        let mut turned = person.clone();
        turned.0.events.reverse();
        turned.0.referrals.reverse();
        turned.0.custody.reverse();
        turned.0.marks.reverse();
        for rules in [&more(), library()] {
            prop_assert_eq!(planned(&person, rules, today), planned(&turned, rules, today));
        }
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
            if action.state.is_settled() {
                continue;
            }
            let due = same.and_then(|other| other.due_on);
            prop_assert!(action.due_on.is_none() || due.is_some_and(|due| Some(due) <= action.due_on), "{action:?} {due:?}");
        }
    }

    #[test]
    fn what_is_done_does_not_come_back_when_a_date_moves(person in person(), after in 0i32..500, to in 30i32..600) {
        let mut person = person;
        // Who comes of age by another release date is bound by other protocols, and another fact completes what they ask for.
        person.0.prisoner.born = Some(day("1990-01-01"));
        let today = day(START).plus(after);
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
        let done = |action: &&Action<'_>| matches!(action.state, State::Done | State::DoneLate);
        for rules in [&more(), library()] {
            let before = planned(&person, rules, today);
            let now = planned(&moved, rules, today);
            for action in before.iter().filter(done) {
                let same = now.iter().find(|other| other.key() == action.key());
                prop_assert!(same.is_none_or(|same| done(&same)), "{action:?} {same:?}");
            }
        }
    }

    #[test]
    fn nothing_before_release_is_overdue_once_somebody_has_left(person in person(), after in 0i32..500) {
        let today = day(START).plus(after);
        let case = Case::build(person.0.clone()).as_of(today);
        let latest = case.spells.last().map(|spell| spell.received());
        let few = more();
        let both = planned(&person, &few, today).into_iter().chain(planned(&person, library(), today));
        for action in both {
            let spell = case.spells.iter().find(|spell| spell.received() == action.spell);
            let left = spell.and_then(|spell| spell.custody.released);
            if action.state == State::Overdue && let Some(left) = left {
                let after_release = matches!(action.stage, Stage::Referral | Stage::Release | Stage::Community);
                // What happened after release may be about anything.
                prop_assert!(after_release || action.since > left, "{action:?}");
            }
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
