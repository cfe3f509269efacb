//! What is known late, and what leaving custody leaves behind: nobody is late for what nobody knew, and what can still be done
//! is not hidden by what no longer can.

use super::people::{Person, day, protocol, rules};
use crate::domain::EventKind as E;
use crate::protocol::{Rules, State};

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
    let list = crate::protocol::to_do(&case, &rules, &calendar, today, day("2026-10-01"));
    let shown: Vec<(&str, Vec<&str>)> = list
        .iter()
        .map(|action| {
            let sources = action.sources.iter().map(|source| source.rule);
            (&*action.action, sources.collect())
        })
        .collect();
    assert_eq!(shown, [("both", vec!["soon", "late"])]);
}
