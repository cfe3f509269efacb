//! What is known late, and what leaving custody leaves behind: nobody is late for what nobody knew, and what can still be done
//! is not hidden by what no longer can.

use super::people::{Person, day, protocol, rules};
use crate::domain::EventKind as E;
use crate::protocol::{Action, Rules, State};

fn these(lines: &str) -> Rules {
    rules(vec![protocol("id = \"throwaway\"", lines)])
}

fn rule(id: &str, action: &str, lines: &str) -> String {
    format!(
        "[[rule]]\nid = \"{id}\"\naction = \"{action}\"\nkind = \"task\"\nforce = \"must\"\ntitle = \"Act\"\n\
         owed_by = \"prison\"\ncite = \"1\"\n{lines}\n"
    )
}

#[test]
fn a_home_that_is_recorded_late_asks_for_nothing_before_that_day() {
    let rules = these(&rule(
        "r",
        "act",
        "after = \"reception\"\ndue = \"4 days\"\nwhen = [\"has-home\"]",
    ));
    let home = |recorded: &str| {
        Person::received("2026-01-05")
            .tenancy(|t| t.tenure = "council".to_owned())
            .detailed(recorded, E::TenancyRecorded, "council", "")
    };
    assert_eq!(
        home("2026-01-06").stands(&rules, "2026-01-06", "act"),
        (State::Open, Some(day("2026-01-09")))
    );
    let late = home("2026-02-02");
    assert!(!late.has(&rules, "2026-02-01", "act"));
    assert_eq!(
        late.stands(&rules, "2026-02-02", "act"),
        (State::Due, Some(day("2026-02-02")))
    );
    // Of a home of which nobody says when it was recorded, it was always known.
    let unsaid = Person::received("2026-01-05").tenancy(|t| t.tenure = "council".to_owned());
    assert_eq!(
        unsaid.stands(&rules, "2026-02-02", "act").1,
        Some(day("2026-01-09"))
    );
}

#[test]
fn what_can_still_be_done_after_release_is_not_hidden_by_what_was_missed_before() {
    let both = rule(
        "before",
        "find-a-place",
        "before = \"release-date\"\ndue = \"13 weeks\"",
    ) + &rule(
        "after",
        "find-a-place",
        "after = \"release\"\ndue = \"15 days\"",
    );
    let rules = these(&both);
    let person = Person::received("2026-01-05").release("2026-11-20", "2026-01-05");
    assert_eq!(
        person.stands(&rules, "2026-11-01", "find-a-place"),
        (State::Overdue, Some(day("2026-08-21")))
    );
    let left = person.released("2026-11-20");
    let action = left.action(&rules, "2026-11-21", "find-a-place");
    assert_eq!(
        (action.state, action.due_on),
        (State::Open, Some(day("2026-12-05")))
    );
    let sources: Vec<&str> = action.sources.iter().map(|source| source.rule).collect();
    assert_eq!(sources, ["after"]);
}

#[test]
fn a_home_on_the_day_of_release_is_new_accommodation() {
    let rules = these(&rule(
        "r",
        "act",
        "after = \"new-accommodation\"\nundated = \"at-the-event\"",
    ));
    let left = Person::received("2026-01-05").released("2026-11-20");
    let housed = left.clone().detailed(
        "2026-11-20",
        E::AccommodationOnRelease,
        "Supported housing",
        "",
    );
    assert!(housed.has(&rules, "2026-11-21", "act"));
    let rough = left.detailed(
        "2026-11-20",
        E::AccommodationOnRelease,
        "Rough sleeping",
        "",
    );
    assert!(!rough.has(&rules, "2026-11-21", "act"));
}

#[test]
fn a_list_shows_of_an_action_all_who_ask_for_it_however_late() {
    let soon = rule(
        "soon",
        "both",
        "before = \"release-date\"\ndue = \"8 weeks\"",
    );
    let late = rule(
        "late",
        "both",
        "before = \"release-date\"\ndue = \"1 week\"",
    );
    let far = rule("far", "far", "before = \"release-date\"\ndue = \"2 days\"");
    let rules = these(&(soon + &late + &far));
    let person = Person::received("2026-01-05").release("2026-11-20", "2026-01-05");
    // 8 weeks before is 25 September; the rest lies beyond 1 October.
    let today = day("2026-09-20");
    let case = person.case("2026-09-20");
    let calendar = crate::calendar::Calendar::england_and_wales();
    let list = crate::protocol::to_do(
        &case,
        &rules,
        &calendar,
        today,
        day("2026-10-01"),
        false,
        &mut |_, _| true,
    );
    assert_eq!(asked_for(&list), [("both", vec!["soon", "late"])]);
}

/// What is to be done, and the rules that ask for it.
fn asked_for<'a>(list: &'a [Action<'_>]) -> Vec<(&'a str, Vec<&'a str>)> {
    let asked_for = list.iter().map(|action| {
        let sources = action.sources.iter().map(|source| source.rule);
        (&*action.action, sources.collect())
    });
    asked_for.collect()
}

#[test]
fn a_list_leaves_out_what_waits_for_a_day_unless_it_is_asked_for_with_one_too() {
    let dated = rule("dated", "both", "after = \"reception\"\ndue = \"2 weeks\"");
    let waits = rule(
        "waits",
        "both",
        "before = \"release-date\"\ndue = \"1 week\"",
    );
    let only = rule(
        "only",
        "waiting",
        "before = \"release-date\"\ndue = \"2 weeks\"",
    );
    let undated = rule(
        "undated",
        "someday",
        "before = \"release-date\"\nundated = \"ongoing\"",
    );
    let rules = these(&(dated + &waits + &only + &undated));
    let case = Person::received("2026-01-05").case("2026-01-10");
    let calendar = crate::calendar::Calendar::england_and_wales();
    let list = |waiting| {
        let (today, until) = (day("2026-01-10"), day("2026-02-01"));
        crate::protocol::to_do(
            &case,
            &rules,
            &calendar,
            today,
            until,
            waiting,
            &mut |_, _| true,
        )
    };
    let both = ("both", vec!["dated", "waits"]);
    assert_eq!(asked_for(&list(false)), std::slice::from_ref(&both));
    let rest = [("someday", vec!["undated"]), ("waiting", vec!["only"])];
    assert_eq!(asked_for(&list(true)), [&[both][..], &rest[..]].concat());
}

#[test]
fn what_was_taken_out_of_force_asks_for_nothing_more_and_what_was_done_stays_done() {
    let lines = rule(
        "fact",
        "of-a-fact",
        "after = \"reception\"\ndue = \"4 days\"",
    ) + &rule(
        "day",
        "of-a-day",
        "before = \"release-date\"\ndue = \"8 weeks\"",
    ) + &rule("done", "done", "after = \"reception\"\ndue = \"4 days\"");
    let mut one = crate::protocol::InForce::always(protocol("id = \"throwaway\"", &lines));
    one.until = Some(day("2026-06-30"));
    let rules = Rules::compile(vec![one]);
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .mark(
            "done",
            "",
            crate::domain::MarkKind::Done,
            "2026-01-07",
            None,
        );
    let stands = |today: &str, name: &str| person.stands(&rules, today, name).0;
    assert_eq!(stands("2026-06-30", "of-a-fact"), State::Overdue);
    assert_eq!(stands("2026-06-30", "of-a-day"), State::Open);
    for name in ["of-a-fact", "of-a-day"] {
        let action = person.action(&rules, "2026-07-01", name);
        let why = Some(crate::protocol::Why::TakenOut(day("2026-07-01")));
        assert_eq!((action.state, action.why), (State::Void, why), "{name}");
    }
    assert_eq!(stands("2026-12-01", "done"), State::Done);
}

#[test]
fn one_review_answers_one_round() {
    let rules = these(&rule(
        "r",
        "review",
        "after = \"reception\"\neach = \"month\"\ndone_by = \"plan-interview\"",
    ));
    let held = Person::received("2026-01-10").detailed("2026-09-15", E::Fact, "plan-interview", "");
    let of = |due: &str| {
        let plan = held.plan(&rules, "2026-10-12");
        let round = plan.iter().find(|action| action.due_on == Some(day(due)));
        round.map(|action| action.state)
    };
    assert_eq!(of("2026-08-10"), Some(State::Missed));
    assert_eq!(of("2026-09-10"), Some(State::DoneLate));
    assert_eq!(of("2026-10-10"), Some(State::Overdue));
}

#[test]
fn orders_and_licences_are_told_apart_and_end() {
    let lines = rule("s", "at-start", "after = \"order-start\"\ndue = \"3 days\"")
        + &rule(
            "e",
            "before-end",
            "before = \"order-end\"\ndue = \"2 weeks\"",
        )
        + &rule(
            "l",
            "on-licence",
            "after = \"release\"\nundated = \"ongoing\"\nwhen = [\"on-licence\"]",
        );
    let rules = these(&lines);
    let sed = |mut person: Person, on: &str| {
        let spell = person.0.custody.last().unwrap().received;
        let date = crate::domain::release::ReleaseDate {
            kind: crate::domain::release::ReleaseDateKind::Sed,
            day: Some(day(on)),
            known_on: spell,
            known_by: crate::domain::release::KnownBy::Hand,
            nth: 0,
        };
        person.0.release_dates.push((spell, date));
        person
    };
    let order = |person: Person, start: &str| person.detailed(start, E::Fact, "order-start", "");
    let end = |person: Person, on: &str, end: &str| person.detailed(on, E::Fact, "order-end", end);
    // An order that ended is not the one that began after it.
    let first = order(
        Person::received("2025-01-05").released("2025-01-08"),
        "2025-01-10",
    );
    let second = order(end(first, "2025-01-10", "2025-12-31"), "2026-02-10");
    let action = second.action(&rules, "2026-03-01", "before-end");
    assert_eq!(action.state, State::Waiting);
    // A licence that begins after an order is the one that counts, and it ends with the sentence.
    let before = end(
        order(Person::received("2026-01-05"), "2025-01-10"),
        "2025-01-10",
        "2025-12-31",
    );
    let left = sed(before, "2027-05-01").released("2026-11-02");
    let (state, due) = left.stands(&rules, "2026-11-03", "at-start");
    assert_eq!((state, due), (State::Open, Some(day("2026-11-05"))));
    assert_eq!(
        left.stands(&rules, "2026-11-03", "before-end").1,
        Some(day("2027-04-17"))
    );
    assert_eq!(
        left.stands(&rules, "2027-05-01", "on-licence").0,
        State::Open
    );
    assert_eq!(
        left.stands(&rules, "2027-05-02", "on-licence").0,
        State::Void
    );
}

#[test]
fn however_much_happened_conditions_are_asked_on_the_triggers_day() {
    let rules = these(&rule(
        "r",
        "act",
        "after = \"reception\"\nundated = \"ongoing\"\nwhen = [\"veteran\"]",
    ));
    let mut person = Person::received("2025-01-05")
        .detailed("2025-01-05", E::Fact, "veteran", "yes")
        .detailed("2025-02-01", E::Fact, "veteran", "no");
    for later in 0..300 {
        let on = day("2025-03-01").plus(later).to_string();
        person = person.detailed(&on, E::Transfer, "MDI", "LEI");
    }
    assert_eq!(person.stands(&rules, "2026-06-01", "act").0, State::Void);
}

#[test]
fn an_unknown_tenure_is_no_mortgage() {
    let rules = these(&rule(
        "r",
        "act",
        "after = \"reception\"\nundated = \"ongoing\"\nwhen = [\"has-mortgage\"]",
    ));
    let home =
        |tenure: &str| Person::received("2026-01-05").tenancy(|t| t.tenure = tenure.to_owned());
    assert!(!home("Unknown").has(&rules, "2026-02-01", "act"));
    for tenure in ["Owner-occupied", "mortgage", "owned"] {
        assert!(home(tenure).has(&rules, "2026-02-01", "act"), "{tenure}");
    }
}

#[test]
fn the_legal_forms_of_private_renting_are_private_renting() {
    let rules = these(&rule(
        "r",
        "act",
        "after = \"reception\"\nundated = \"ongoing\"\nwhen = [\"private-rent\"]",
    ));
    let home =
        |tenure: &str| Person::received("2026-01-05").tenancy(|t| t.tenure = tenure.to_owned());
    for tenure in ["private-rented", "assured-shorthold", "assured-periodic"] {
        assert!(home(tenure).has(&rules, "2026-02-01", "act"), "{tenure}");
    }
    assert!(!home("housing-association").has(&rules, "2026-02-01", "act"));
}
