//! What was recorded later on one day counts later, whatever kind of fact it is.

use super::{day, event, received};
use crate::domain::{Case, ConsentAnswer, EventKind as E, Records, Risk};

const ON: &str = "2026-03-02";

/// The case with these facts, all of one day, whatever the order in which they are handed over.
fn case(facts: &[(&str, E)]) -> Case {
    let of = |facts: &mut dyn Iterator<Item = &(&str, E)>| {
        let mut records: Records = received("2026-01-05");
        records.events = facts.map(|(id, kind)| event(id, ON, *kind)).collect();
        Case::build(records)
    };
    let case = of(&mut facts.iter());
    assert_eq!(case, of(&mut facts.iter().rev()));
    case
}

fn risk(facts: &[(&str, E)]) -> Risk {
    let case = case(facts);
    case.risk(case.current_spell().unwrap())
}

fn consent(facts: &[(&str, E)]) -> ConsentAnswer {
    let case = case(facts);
    case.consent(case.current_spell().unwrap()).unwrap().answer
}

#[test]
fn a_correction_of_the_same_day_wins() {
    let (first, second) = ("H0000009", "H0000010");
    let given = consent(&[(first, E::ConsentRefused), (second, E::ConsentWritten)]);
    assert_eq!(given, ConsentAnswer::Written);
    let refused = consent(&[(first, E::ConsentWritten), (second, E::ConsentRefused)]);
    assert_eq!(refused, ConsentAnswer::Refused);
    let since = day(ON);
    let found = risk(&[(first, E::RiskNone), (second, E::RiskIdentified)]);
    assert_eq!(found, Risk::Yes { since });
    let none = risk(&[(first, E::RiskIdentified), (second, E::RiskNone)]);
    assert_eq!(none, Risk::No { since });
}

#[test]
fn a_case_is_closed_and_opened_again_as_often_as_somebody_says() {
    let steps = [
        ("H0000001", E::Closed),
        ("H0000002", E::Reopened),
        ("H0000003", E::Closed),
    ];
    assert!(case(&steps).closed().is_some());
    assert!(case(&steps[..2]).closed().is_none());
}

#[test]
fn ids_grow_as_numbers_and_a_file_stands_before_a_worker() {
    let given = consent(&[("E99", E::ConsentRefused), ("E100", E::ConsentWritten)]);
    assert_eq!(given, ConsentAnswer::Written);
    let given = consent(&[
        ("E0000123", E::ConsentRefused),
        ("H0000001", E::ConsentOral),
    ]);
    assert_eq!(given, ConsentAnswer::Oral);
    let given = consent(&[
        ("Z0000123", E::ConsentRefused),
        ("H0000001", E::ConsentOral),
    ]);
    assert_eq!(given, ConsentAnswer::Oral);
    let given = consent(&[("", E::ConsentRefused), ("H0000001", E::ConsentOral)]);
    assert_eq!(given, ConsentAnswer::Oral);
}
