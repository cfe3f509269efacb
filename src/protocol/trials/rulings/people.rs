//! Rulings about whom a document takes in: age, area, the day it was put in force, the length of a sentence.

use super::super::people::{Person, base, day, rules};
use super::{ASHFORD, CHARNWOOD, COLCHESTER, document, every_rule, held};
use crate::calendar::Calendar;
use crate::domain::window::{self, NotApplicable, WindowState};
use crate::protocol::{Ages, InForce, Kind, Rules, library};

const ASSESS: &str = "initial-housing-assessment";

/// Ruling X22.
#[test]
fn each_document_has_its_own_age() {
    let from = |age: i32| Ages {
        from: Some(age),
        under: None,
    };
    for entry in library() {
        let expected = match entry.id {
            "leics-2019" | "essex" | "england-duty-to-refer" => from(18),
            "kent-2010" => from(16),
            _ => Ages::default(),
        };
        assert_eq!(document(entry.id).ages, expected, "{}", entry.id);
    }
}

/// Ruling X22: age on the effective release date, and without one on the day looked at.
#[test]
fn age_is_taken_on_the_release_date() {
    let base = base();
    let born = |on: &str| {
        let mut person = Person::received("2026-01-05");
        person.0.prisoner.born = Some(day(on));
        person
    };
    let ask = "ask-about-home-on-release";
    let of_age = born("2008-11-20").release("2026-11-20", "2026-01-05");
    assert!(of_age.has(&base, "2026-02-01", ask));
    let young = born("2008-11-21").release("2026-11-20", "2026-01-05");
    assert!(!young.has(&base, "2026-02-01", ask));
    let undated = born("2008-11-20");
    assert!(!undated.has(&base, "2026-11-19", ask));
    assert!(undated.has(&base, "2026-11-20", ask));
}

/// Ruling X22: the reason is said and the date stays, never silence.
#[test]
fn under_18_the_window_does_not_apply_and_says_why() {
    let mut young = Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    young.0.prisoner.born = Some(day("2010-01-01"));
    let case = young.case("2026-10-01");
    let window = window::of_release(&case, day("2026-10-01"), &Calendar::england_and_wales());
    assert_eq!(window.outcome.state, WindowState::NotApplicable);
    assert_eq!(window.release_date, Some(day("2026-11-20")));
    assert!(window.basis.is_some());
    assert_eq!(window.not_applicable, Some(NotApplicable::Under18));
    let said = NotApplicable::Under18.label();
    assert!(said.contains("young persons' arrangements apply"), "{said}");
    // From sixteen on the Kent protocol of 2010 speaks; Essex and Leicestershire do not.
    young.0.prisoner.born = Some(day("2009-01-01"));
    let speaks = |person: &Person, id: &str| !person.plan(&held(&[id]), "2026-10-01").is_empty();
    assert!(speaks(&young.clone().home(ASHFORD), "kent-2010"));
    assert!(!speaks(&young.clone().home(COLCHESTER), "essex"));
    assert!(!speaks(&young.clone().home(CHARNWOOD), "leics-2019"));
    young.0.prisoner.born = Some(day("2011-01-01"));
    assert!(!speaks(&young.home(ASHFORD), "kent-2010"));
}

/// Point 47: strictest among those in force for that case on the trigger's day.
#[test]
fn only_documents_in_force_on_the_triggers_day_and_for_the_area_count() {
    let mut noms = InForce::always(document("noms-2007"));
    noms.protocol.until = Some(day("2026-09-30"));
    let essex = InForce::always(document("essex"));
    let both = Rules::compile(vec![noms, essex]);
    let due = |on: &str, today: &str| {
        let mut person = Person::received(on).home(COLCHESTER);
        person.0.prisoner.establishment.code = "CDI".to_owned();
        person.action(&both, today, ASSESS).due_on
    };
    assert_eq!(due("2026-09-30", "2026-10-01"), Some(day("2026-10-04")));
    assert_eq!(due("2026-10-01", "2026-10-02"), Some(day("2026-10-08")));
    // The councils of Essex do not bind Medway, though the prison is theirs.
    let mut medway = Person::received("2026-10-01").home("E06000035");
    medway.0.prisoner.establishment.code = "CDI".to_owned();
    assert_eq!(medway.plan(&held(&["essex"]), "2026-10-02"), []);
}

/// Point 47: nobody is late for what nobody had promised; the statutory base holds from the start.
#[test]
fn a_document_binds_from_the_day_it_was_put_in_force() {
    let kent = |from: &str| Rules::compile(vec![InForce::from(document("kent-2010"), day(from))]);
    let person = Person::received("2026-10-01").home(ASHFORD);
    assert!(person.has(&kent("2026-10-01"), "2026-10-20", ASSESS));
    assert!(!person.has(&kent("2026-10-02"), "2026-10-20", ASSESS));
    assert_eq!(person.plan(&rules(Vec::new()), "2026-10-20"), []);
}

/// Ruling X28, as far as no forecast is needed: Kent's own wording is a sentence of 13 weeks or less.
#[test]
fn kent_keeps_its_own_thirteen_weeks_for_housing_costs() {
    let kent = held(&["kent-2018"]);
    let sentenced_to = |days: u32| {
        let mut person = Person::received("2026-10-01")
            .home(ASHFORD)
            .tenancy(|t| t.tenure = "council".to_owned());
        person.0.custody[0].sentence.days = Some(days);
        person
    };
    let costs = "sort-out-housing-costs";
    assert!(sentenced_to(91).has(&kent, "2026-10-02", costs));
    assert!(!sentenced_to(92).has(&kent, "2026-10-02", costs));
    let mut unknown = sentenced_to(91);
    unknown.0.custody[0].sentence.days = None;
    assert!(!unknown.has(&kent, "2026-10-02", costs));
}

/// Ruling X40, as far as it is in the documents: what they say on local connection is shown, and a council's alone to decide.
#[test]
fn what_documents_say_of_local_connection_is_shown_and_never_due() {
    let lines = [
        ("essex", "lha-prior-connection", Kind::Advice),
        ("essex", "c05-lha-sympathy", Kind::Advice),
        ("essex", "c03-local-connection", Kind::Check),
        ("leics-2019", "local-connection-advice", Kind::Check),
        ("kent-2010", "process-apply-local-connection", Kind::Check),
    ];
    for (protocol, id, kind) in lines {
        let rule = super::rule(protocol, id);
        assert_eq!(rule.kind, kind, "{protocol}/{id}");
        assert!(!rule.makes_actions(), "{protocol}/{id}");
    }
    let prior = super::rule("essex", "lha-prior-connection");
    let note = prior.note.unwrap_or_default();
    assert!(note.contains("agreement of the Essex councils"), "{note}");
    let others = every_rule();
    let of_essex = |(protocol, rule): &&(String, crate::protocol::Rule)| {
        rule.action == "council-looks-to-prior-connection" && protocol != "essex"
    };
    assert_eq!(others.iter().filter(of_essex).count(), 0);
}
