//! Marks, to-dos, being in force, merging and finding.

use super::people::{Person, base_protocol, day, protocol, rules};
use crate::calendar::{BankHoliday, Calendar};
use crate::domain::{MarkKind, Todo};
use crate::protocol::{Change, Found, InForce, Lead, Role, Rules, State, Why, find, moved, plan};

const ASSESS: &str = r#"
[[rule]]
id = "assess"
action = "initial-housing-assessment"
kind = "task"
force = "must"
title = "Assess housing need"
after = "reception"
due = "4 days"
owed_by = "prison-accommodation-worker"
cite = "1"
"#;

fn assessing() -> Rules {
    rules(vec![protocol("id = \"p\"", ASSESS)])
}

#[test]
fn marks_make_done_late_waived_and_postponed() {
    let rules = assessing();
    let name = "initial-housing-assessment";
    let person = Person::received("2026-10-01");
    assert_eq!(
        person.stands(&rules, "2026-10-01", name),
        (State::Open, Some(day("2026-10-05")))
    );
    assert_eq!(person.stands(&rules, "2026-10-06", name).0, State::Overdue);
    assert_eq!(
        person
            .action(&rules, "2026-10-08", name)
            .days_overdue(day("2026-10-08")),
        3
    );
    let done = person
        .clone()
        .mark(name, "", MarkKind::Done, "2026-10-06", None);
    assert_eq!(done.stands(&rules, "2026-10-07", name).0, State::DoneLate);
    let waived = person
        .clone()
        .mark(name, "", MarkKind::Waived, "2026-10-02", None)
        .action(&rules, "2026-10-07", name);
    assert_eq!(
        (waived.state, waived.why),
        (State::Waived, Some(Why::Said("said so".to_owned())))
    );
    let later = person
        .clone()
        .mark(
            name,
            "",
            MarkKind::Postponed,
            "2026-10-04",
            Some("2026-10-20"),
        )
        .action(&rules, "2026-10-12", name);
    assert_eq!(
        (later.state, later.due_on, later.original_due_on),
        (
            State::Open,
            Some(day("2026-10-20")),
            Some(day("2026-10-05"))
        )
    );
    let left = person
        .released("2026-10-09")
        .action(&rules, "2026-10-12", name);
    assert_eq!(
        (left.state, left.why),
        (State::Missed, Some(Why::Left(day("2026-10-09"))))
    );
}

#[test]
fn a_todo_is_an_action_with_its_own_lead() {
    let mut person = Person::received("2026-10-01");
    person.0.todos.push(Todo {
        id: "D000001".to_owned(),
        title: "Ring the landlord".to_owned(),
        due: Some(day("2026-10-10")),
        lead: "Mo".to_owned(),
        since: day("2026-10-02"),
    });
    let none = rules(Vec::new());
    let todo = person.action(&none, "2026-10-11", "todo");
    assert_eq!(todo.id().to_string(), "A1234BC/todo/D000001");
    assert_eq!(
        (todo.state, &todo.lead),
        (State::Overdue, &Lead::Named("Mo".to_owned()))
    );
    let done = person.mark("todo", "D000001", MarkKind::Done, "2026-10-11", None);
    assert_eq!(done.stands(&none, "2026-10-12", "todo").0, State::DoneLate);
}

#[test]
fn the_strictest_day_wins_after_clamping_and_ties_go_to_the_newest() {
    let week = ASSESS
        .replace("4 days", "7 days")
        .replace("prison-accommodation-worker", "commissioned-provider");
    let both = rules(vec![
        protocol("id = \"old\"\ndated = 2007-01-01", ASSESS),
        protocol("id = \"new\"\ndated = 2018-01-01", &week),
    ]);
    let person = Person::received("2026-10-01");
    let action = person.action(&both, "2026-10-02", "initial-housing-assessment");
    assert_eq!(action.due_on, Some(day("2026-10-05")));
    assert_eq!(action.owed_by, Some(Role::PrisonAccommodationWorker));
    let cited: Vec<_> = action.sources.iter().map(|s| (s.protocol, s.due)).collect();
    assert_eq!(
        cited,
        [
            ("old", Some(day("2026-10-05"))),
            ("new", Some(day("2026-10-08")))
        ]
    );
    let tie = ASSESS.replace("prison-accommodation-worker", "commissioned-provider");
    let both = rules(vec![
        protocol("id = \"new\"\ndated = 2018-01-01", &tie),
        protocol("id = \"old\"\ndated = 2007-01-01", ASSESS),
    ]);
    assert_eq!(
        person
            .action(&both, "2026-10-02", "initial-housing-assessment")
            .owed_by,
        Some(Role::CommissionedProvider)
    );
    let asap = ASSESS.replace("due = \"4 days\"", "asap = true");
    let both = rules(vec![
        protocol("id = \"new\"\ndated = 2018-01-01", &asap),
        protocol("id = \"old\"", ASSESS),
    ]);
    assert_eq!(
        person
            .action(&both, "2026-10-02", "initial-housing-assessment")
            .due_on,
        Some(day("2026-10-05"))
    );
}

#[test]
fn no_protocol_moves_the_duty_to_refer() {
    let early = r#"
[[rule]]
id = "refer"
action = "refer-duty-to-refer"
kind = "task"
force = "must"
title = "Refer"
before = "release-date"
due = "13 weeks"
owed_by = "probation"
cite = "2"
"#;
    let both = rules(vec![base_protocol(), protocol("id = \"p\"", early)]);
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    let action = person.action(&both, "2026-03-01", "refer-duty-to-refer");
    assert_eq!(
        (action.due_on, action.sources.len()),
        (Some(day("2026-09-25")), 2)
    );
    assert_eq!(
        person
            .stands(
                &rules(vec![protocol("id = \"p\"", early)]),
                "2026-03-01",
                "refer-duty-to-refer"
            )
            .1,
        action.due_on
    );
}

#[test]
fn nobody_is_late_for_what_nobody_had_promised() {
    let from =
        |on: &str| Rules::compile(vec![InForce::from(protocol("id = \"p\"", ASSESS), day(on))]);
    let person = Person::received("2026-10-01");
    assert!(!person.has(
        &from("2026-10-02"),
        "2026-10-20",
        "initial-housing-assessment"
    ));
    assert!(person.has(
        &from("2026-10-01"),
        "2026-10-20",
        "initial-housing-assessment"
    ));
    let before = ASSESS
        .replace("after = \"reception\"", "before = \"release-date\"")
        .replace("4 days", "4 weeks");
    let from = |on: &str| {
        Rules::compile(vec![InForce::from(
            protocol("id = \"p\"", &before),
            day(on),
        )])
    };
    let person = person.release("2026-12-18", "2026-10-01");
    assert!(!person.has(
        &from("2026-11-21"),
        "2026-11-25",
        "initial-housing-assessment"
    ));
    assert!(person.has(
        &from("2026-11-20"),
        "2026-11-25",
        "initial-housing-assessment"
    ));
}

#[test]
fn an_action_is_found_by_what_tells_it_apart() {
    let rules = rules(vec![base_protocol()]);
    let person = Person::received("2026-01-05")
        .at_risk("2026-02-01")
        .referred("2026-10-01")
        .referred("2026-10-02");
    let plan = person.plan(&rules, "2026-10-03");
    assert!(matches!(
        find(&plan, "A1234BC/ask-about-home-on-release"),
        Found::One(_)
    ));
    assert!(matches!(find(&plan, "refer-duty-to-refer"), Found::One(_)));
    assert!(
        matches!(find(&plan, "A1234BC/chase-council-answer/r000002"), Found::One(a) if a.subject.as_deref() == Some("R000002"))
    );
    let Found::Several(ids) = find(&plan, "A1234BC/chase-council-answer") else {
        panic!()
    };
    assert_eq!(
        ids,
        [
            "A1234BC/chase-council-answer/R000001",
            "A1234BC/chase-council-answer/R000002"
        ]
    );
    let Found::None { nearest } = find(&plan, "A1234BC/chase-council") else {
        panic!()
    };
    assert_eq!(nearest, ["chase-council-answer"]);
    assert!(matches!(
        find(&plan, "Z1234BC/refer-duty-to-refer"),
        Found::None { .. }
    ));
}

#[test]
fn what_moved_is_the_difference_of_two_plans() {
    let rules = rules(vec![base_protocol()]);
    let person = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    let before = person.plan(&rules, "2026-10-01");
    let after = person
        .release("2026-12-04", "2026-10-01")
        .plan(&rules, "2026-10-01");
    let changes: Vec<_> = moved(&before, &after)
        .into_iter()
        .map(|m| (m.action, m.change))
        .collect();
    let (from, to) = (day("2026-09-25"), day("2026-10-09"));
    assert!(changes.contains(&(
        "refer-duty-to-refer".to_owned(),
        Change::Moved { from, to, days: 14 }
    )));
    assert!(changes.contains(&("refer-duty-to-refer".to_owned(), Change::NoLongerOverdue)));
    assert!(moved(&after, &after).is_empty());
    let gone = moved(&after, &[]);
    assert!(
        gone.iter().all(|m| matches!(m.change, Change::Gone { .. })) && gone.len() == after.len()
    );
}

#[test]
fn a_new_bank_holiday_moves_working_days() {
    let rules = rules(vec![base_protocol()]);
    let case = Person::received("2026-01-05")
        .referred("2026-10-02")
        .case("2026-10-03");
    let holiday = BankHoliday {
        on: day("2026-10-06"),
        name: "Proclaimed".to_owned(),
    };
    let calendar = Calendar::england_and_wales().with_extra([holiday]);
    let plan = plan(
        &case,
        &rules,
        &calendar,
        day("2026-10-03"),
        day("2026-12-01"),
    );
    let chase = plan
        .iter()
        .find(|a| a.action == "chase-council-answer")
        .unwrap();
    assert_eq!(chase.due_on, Some(day("2026-10-12")));
}

#[test]
fn a_rule_that_recurs_daily_goes_on_for_years() {
    let rule = r#"[[rule]]
id = "look"
action = "look"
kind = "task"
force = "must"
title = "Look"
after = "reception"
each = "day"
owed_by = "prison"
cite = "1"
"#;
    let rules = rules(vec![protocol("id = \"daily\"", rule)]);
    let person = Person::received("2016-01-05");
    let subject = |today: &str| {
        let open = person.plan(&rules, today);
        let of_today = open.iter().find(|action| action.due_on == Some(day(today)));
        of_today.and_then(|action| action.subject.as_ref().map(ToString::to_string))
    };
    assert_eq!(subject("2016-01-06").as_deref(), Some("1d"));
    assert_eq!(subject("2019-04-19").as_deref(), Some("1200d"));
    assert_eq!(subject("2026-01-05").as_deref(), Some("3653d"));
}
