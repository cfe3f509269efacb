//! What holds of every plan with the protocols of the library, one after another or all together, on cases made at random.
//!
//! Each says the mistake that it would catch.

use super::people::{Person, day};
use super::random::{LIBRARY, START, library, made, person, planned};
use crate::calendar::Day;
use crate::domain::{Case, Records};
use crate::protocol::{Action, InForce, Rules, State};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What was on record on a day: the records with everything taken out that was written or came about later.
fn on_record(mut records: Records, day: Day) -> Records {
    let by_then = |on: Option<Day>| on.filter(|on| *on <= day);
    records.custody.retain(|spell| spell.received <= day);
    for spell in &mut records.custody {
        spell.released = by_then(spell.released);
    }
    records
        .release_dates
        .retain(|(spell, date)| *spell <= day && date.known_on <= day);
    records.events.retain(|event| event.on <= day);
    records.marks.retain(|mark| mark.on <= day);
    records
        .tenancies
        .retain(|home| home.started.is_none_or(|on| on <= day));
    for home in &mut records.tenancies {
        home.ended = by_then(home.ended);
    }
    records
        .referrals
        .retain(|referral| referral.sent.is_some_and(|on| on <= day));
    for referral in &mut records.referrals {
        if referral.answered.is_some_and(|on| on > day) {
            referral.answered = None;
            referral.outcome.clear();
        }
    }
    records
}

type Key = (Day, String, Option<String>);

/// What each action is and when it is due, how it stands and who asks for it, whatever the order.
fn days<'a>(plan: &'a [Action<'_>]) -> BTreeMap<Key, &'a Action<'a>> {
    let key = |action: &Action<'_>| {
        let subject = action.subject.clone();
        (action.spell, action.action.to_string(), subject)
    };
    plan.iter().map(|action| (key(action), action)).collect()
}

fn compiled(order: &[usize]) -> Rules {
    let protocols = order.iter().map(|place| LIBRARY[*place].clone());
    Rules::compile(protocols.map(InForce::always).collect())
}

fn an_order() -> impl Strategy<Value = Vec<usize>> {
    Just((0..LIBRARY.len()).collect::<Vec<_>>()).prop_shuffle()
}

fn same_days(person: &Person, order: &[usize], today: Day) -> Result<(), TestCaseError> {
    let turned = compiled(order);
    let (one, other) = (
        planned(person, library(), today),
        planned(person, &turned, today),
    );
    let (one, other) = (days(&one), days(&other));
    prop_assert_eq!(one.len(), other.len());
    for (key, action) in one {
        let same = other.get(&key);
        prop_assert!(same.is_some(), "{key:?}");
        let told = |action: &Action<'_>| {
            let sources = action.sources.iter();
            let mut sources: Vec<_> = sources
                .map(|source| format!("{}/{} {:?}", source.protocol, source.rule, source.due))
                .collect();
            sources.sort();
            (action.due_on, action.state, action.done_on, sources)
        };
        prop_assert_eq!(Some(told(action)), same.map(|same| told(same)), "{:?}", key);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    // Would catch a fact that is looked at before its day: a family of records that `as_of` forgets, or a rule that asks what
    // holds now where it should ask what held then.
    #[test]
    fn a_plan_of_a_past_day_is_the_plan_made_on_that_day(person in person(), after in 0i32..500) {
        let today = day(START).plus(after);
        let looking_back = planned(&person, library(), today);
        let then = Case::build(on_record(person.0.clone(), today));
        prop_assert_eq!(looking_back, made(&then, library(), today));
    }

    // Would catch a merge that lets a later day, a day that waits or a rule that has ended take the place of an earlier one
    // that can still be done, and a protocol that hides what another asks for.
    #[test]
    fn each_protocol_more_makes_nothing_later(person in person(), after in 0i32..500, order in an_order()) {
        let today = day(START).plus(after);
        for many in 1..order.len() {
            let (few, more) = (compiled(&order[..many]), compiled(&order[..=many]));
            let (before, with) = (planned(&person, &few, today), planned(&person, &more, today));
            let with = days(&with);
            for (key, action) in days(&before) {
                let same = with.get(&key);
                prop_assert!(same.is_some(), "{key:?}");
                if action.state.is_settled() || action.due_on.is_none() {
                    continue;
                }
                let due = same.and_then(|same| same.due_on);
                prop_assert!(due.is_some() && due <= action.due_on, "{action:?} {due:?}");
            }
        }
    }

    // Would catch a list that passes over something it should show, or that cites less than the whole plan does.
    #[test]
    fn a_list_is_the_part_of_the_plan_within_its_reach(person in person(), after in 0i32..500, reach in 0i32..60) {
        use crate::calendar::Calendar;
        let today = day(START).plus(after);
        let until = today.plus(reach);
        let case = Case::build(person.0.clone()).as_of(today);
        let calendar = Calendar::england_and_wales();
        let mut whole = crate::protocol::plan(&case, library(), &calendar, today, until);
        whole.retain(|action| !action.state.is_settled() && action.due_on.is_none_or(|due| due <= until));
        let listed = |waiting| {
            crate::protocol::to_do(&case, library(), &calendar, today, until, waiting, &mut |_, _| true)
        };
        prop_assert_eq!(&listed(true), &whole);
        // What waits for a day is passed over, but not as one of several that ask for something with a day.
        whole.retain(|action| action.state != State::Waiting);
        prop_assert_eq!(listed(false), whole);
    }

    // Would catch a condition that is held to be the same every day or never to hold, and is not.
    #[test]
    fn conditions_hold_in_a_stretch_as_on_its_days(person in person(), after in 0i32..500) {
        use crate::calendar::{Calendar, Offset, Unit};
        use crate::protocol::{Condition, ground::Ground, occurrence::Occurrence};
        let today = day(START).plus(after);
        let case = Case::build(person.0).as_of(today);
        let calendar = Calendar::england_and_wales();
        let offset = Some(Offset::new(-4, Unit::Months));
        let grounds = (0..case.spells.len()).filter_map(|place| Ground::of(&case, place, &calendar, today));
        for ground in grounds {
            let of = Occurrence::of_case(ground.spell.received());
            let before = ground.change_days().first().map(|first| first.plus(-1));
            let days = before.iter().chain(ground.change_days());
            for (stretch, on) in days.enumerate() {
                for condition in Condition::ALL {
                    let held = ground.held_in(stretch, *condition, &of, offset);
                    prop_assert_eq!(held, ground.holds(*condition, *on, &of, offset), "{} on {}", condition, on);
                }
            }
        }
    }

    // Would catch a merge that goes by the place of a protocol in the list, and sources that are lost on the way.
    #[test]
    fn the_order_of_protocols_moves_no_day(person in person(), after in 0i32..500, order in an_order()) {
        same_days(&person, &order, day(START).plus(after))?;
    }

    // Would catch a protocol that goes on binding somebody who was exempted from it, one that an exception silences beside it,
    // and an exception about one that is not in force changing anything.
    #[test]
    fn exempted_from_the_first_day_is_as_if_it_were_not_in_force(person in person(), after in 0i32..500, which in 1usize..8) {
        use crate::domain::EventKind::{ProtocolApplied, ProtocolExempted};
        let today = day(START).plus(after);
        let mut plain = person;
        plain.0.events.retain(|event| !matches!(event.kind, ProtocolApplied | ProtocolExempted));
        let id = LIBRARY[which].id.clone();
        let exempted = plain.clone().detailed("2020-01-01", ProtocolExempted, &id, "");
        let others: Vec<usize> = (0..LIBRARY.len()).filter(|place| *place != which).collect();
        let without = compiled(&others);
        let (one, other) = (planned(&exempted, library(), today), planned(&plain, &without, today));
        prop_assert_eq!(&one, &other);
        let nobodys = plain.clone().detailed("2020-01-01", ProtocolApplied, &id, "");
        prop_assert_eq!(planned(&nobodys, &without, today), other);
    }
}
