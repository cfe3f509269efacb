//! The sum behind an action, and what is said of a case.

use super::people::{Person, base, base_protocol, day, protocol, rules};
use crate::calendar::{BankHoliday, Calendar};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::protocol::{Explanation, Rules, StepKind, explain, explain_case};

fn explained<'r>(person: &Person, rules: &'r Rules, today: &str, id: &str) -> Explanation<'r> {
    explain(
        &person.case(today),
        rules,
        &Calendar::england_and_wales(),
        day(today),
        &id.parse().unwrap(),
    )
    .unwrap()
}

fn said(explanation: &Explanation<'_>, kind: StepKind) -> Vec<(String, String)> {
    let of_kind = explanation.steps.iter().filter(|step| step.kind == kind);
    of_kind
        .map(|step| {
            (
                step.text.clone(),
                step.day.map(|d| d.to_string()).unwrap_or_default(),
            )
        })
        .collect()
}

#[test]
fn the_duty_to_refer_shows_three_days_and_which_is_latest() {
    let mut person = Person::received("2026-01-05").at_risk("2026-02-01");
    let crd = ReleaseDate {
        kind: ReleaseDateKind::Crd,
        day: Some(day("2026-12-28")),
        known_on: day("2026-01-06"),
        known_by: KnownBy::Hand,
        nth: 0,
    };
    person.0.release_dates.push((day("2026-01-05"), crd));
    let rules = base();
    let sum = explained(&person, &rules, "2026-11-01", "A1234BC/refer-duty-to-refer");
    // Mon 28 Dec (substitute day) moves back to Wed 23 Dec; less 56 days is 28 Oct.
    assert_eq!(said(&sum, StepKind::ReleaseDate)[0].1, "2026-12-23");
    assert_eq!(said(&sum, StepKind::ReleaseMoved)[0].1, "2026-12-28");
    assert!(
        said(&sum, StepKind::ReleaseMoved)[0]
            .0
            .contains("5 days lost")
    );
    assert!(
        said(&sum, StepKind::Skipped)
            .contains(&("Christmas Day".to_owned(), "2026-12-25".to_owned()))
    );
    assert_eq!(said(&sum, StepKind::Opens)[0].1, "2026-10-28");
    assert_eq!(said(&sum, StepKind::Known)[0].1, "2026-01-06");
    assert_eq!(said(&sum, StepKind::Risk)[0].1, "2026-02-01");
    assert!(
        said(&sum, StepKind::Clamp)[0]
            .0
            .contains("the window's opening")
    );
    assert!(
        said(&sum, StepKind::Standard)[0]
            .0
            .contains("this product's standard")
    );
    assert!(
        said(&sum, StepKind::State)[0]
            .0
            .contains("overdue by 4 days")
    );
}

#[test]
fn skipped_days_others_and_postponements_are_said() {
    let essex = r#"
[[rule]]
id = "chase-3wd"
action = "chase-council-answer"
kind = "task"
force = "must"
title = "Chase"
after = "duty-to-refer-received"
due = "3 working days"
owed_by = "referrer"
chased_by = "board"
cite = "9"
"#;
    let rules = rules(vec![base_protocol(), protocol("id = \"p\"", essex)]);
    let person = Person::received("2026-01-05").referred("2026-10-01").mark(
        "chase-council-answer",
        "R000001",
        crate::domain::MarkKind::Postponed,
        "2026-10-05",
        Some("2026-10-13"),
    );
    let sum = explained(
        &person,
        &rules,
        "2026-10-08",
        "chase-council-answer/R000001",
    );
    assert_eq!(
        said(&sum, StepKind::Skipped),
        [
            ("Saturday".to_owned(), "2026-10-03".to_owned()),
            ("Sunday".to_owned(), "2026-10-04".to_owned()),
        ]
    );
    assert_eq!(said(&sum, StepKind::Postponed)[0].1, "2026-10-06");
    assert_eq!(said(&sum, StepKind::Result).last().unwrap().1, "2026-10-13");
    assert_eq!(said(&sum, StepKind::Other)[0].1, "2026-10-08");
    assert!(said(&sum, StepKind::Source)[0].0.contains("[p/chase-3wd]"));
    assert!(said(&sum, StepKind::Chased)[0].0.contains("board"));
    assert!(said(&sum, StepKind::Moves)[0].0.contains("bank holiday"));
}

#[test]
fn a_case_says_which_protocols_apply_and_what_waits() {
    let far = protocol(
        "id = \"far\"\nscope.authorities = [\"E07000066\"]",
        "[[not_rule]]\nid = \"a\"\nwhy = \"b\"",
    );
    let rules = rules(vec![base_protocol(), far]);
    let mut person = Person::received("2026-01-05");
    person.0.prisoner.mappa_level = Some(3);
    person.0.prisoner.born = None;
    let case = person.case("2026-10-01");
    let said = explain_case(
        &case,
        &rules,
        &Calendar::england_and_wales(),
        day("2026-10-01"),
    );
    assert_eq!(
        said.protocols.iter().map(|m| m.applies).collect::<Vec<_>>(),
        [true, false]
    );
    assert!(said.notes[0].contains("MAPPA level 3") && said.notes[1].contains("counted as adult"));
    assert_eq!(
        said.waiting
            .iter()
            .map(|a| a.action.as_ref())
            .collect::<Vec<_>>(),
        ["ask-about-home-on-release"]
    );
    assert_eq!(
        said.shown
            .iter()
            .map(|s| s.rule.id.as_str())
            .collect::<Vec<_>>(),
        ["choose-council"]
    );
    assert!(
        explain(
            &case,
            &rules,
            &Calendar::england_and_wales(),
            day("2026-10-01"),
            &"nothing".parse().unwrap()
        )
        .is_none()
    );
}

#[test]
fn a_release_on_the_last_day_of_the_calendar_is_explained_too() {
    let mut person = Person::received("2026-01-05").at_risk("2026-02-01");
    let crd = ReleaseDate {
        kind: ReleaseDateKind::Crd,
        day: Some(day("2199-12-31")),
        known_on: day("2026-01-06"),
        known_by: KnownBy::Hand,
        nth: 0,
    };
    person.0.release_dates.push((day("2026-01-05"), crd));
    let rules = base();
    let today = day("2026-11-01");
    let shut = BankHoliday {
        on: day("2199-12-31"),
        name: "Last day".to_owned(),
    };
    let calendar = Calendar::england_and_wales().with_extra([shut]);
    let wanted = "A1234BC/refer-duty-to-refer".parse().unwrap();
    let sum = explain(
        &person.case("2026-11-01"),
        &rules,
        &calendar,
        today,
        &wanted,
    )
    .unwrap();
    assert_eq!(said(&sum, StepKind::ReleaseMoved)[0].1, "2199-12-31");
    assert!(said(&sum, StepKind::Skipped).len() < 15);
}

#[test]
fn a_day_that_waited_for_a_fact_names_it() {
    let rules = rules(vec![protocol(
        "id = \"t\"",
        "[[rule]]\nid = \"r\"\naction = \"act\"\nkind = \"task\"\nforce = \"must\"\ntitle = \"Act\"\nafter = \"reception\"\n\
         due = \"4 days\"\nwhen = [\"in-custody\", \"lacks-id\"]\nowed_by = \"prison\"\ncite = \"1\"",
    )]);
    let person = Person::received("2026-01-05").detailed(
        "2026-02-02",
        crate::domain::EventKind::Fact,
        "lacks-id",
        "yes",
    );
    let sum = explained(&person, &rules, "2026-02-03", "act");
    let clamp = said(&sum, StepKind::Clamp);
    assert_eq!(clamp.len(), 1, "{clamp:?}");
    let named = clamp.iter().any(|(text, day)| {
        format!("{text} {day}").contains("not before it was known to apply: lacks id")
    });
    assert!(named, "{clamp:?}");
}
