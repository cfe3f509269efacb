//! Rulings about counting: whose number holds, bands of days, working days, reviews that come round.

use super::super::people::{Person, day};
use super::{ASHFORD, COLCHESTER, cited, document, every_rule, held, rule};
use crate::calendar::{Offset, Unit};
use crate::domain::FactKind as F;
use crate::protocol::{Kind, State, Timing};

const ASSESS: &str = "initial-housing-assessment";

fn due(protocol: &str, id: &str) -> Timing {
    rule(protocol, id).timing
}

fn exactly(amount: i32, unit: Unit) -> Timing {
    Timing::Due(Offset::new(amount, unit))
}

/// Ruling X2, X33.
#[test]
fn each_document_keeps_its_own_number() {
    let thirteen = exactly(-13, Unit::Weeks);
    assert_eq!(due("kent-2010", "pre-release-13w-status"), thirteen);
    assert_eq!(due("kent-2010", "pre-release-13w-supported"), thirteen);
    let twelve = exactly(-12, Unit::Weeks);
    for (protocol, id) in [
        ("kent-2018", "pre-release-12w-start"),
        ("kent-2017", "resettlement-review-12w"),
        ("essex", "nacro-12w"),
    ] {
        assert_eq!(due(protocol, id), twelve, "{protocol}/{id}");
    }
    let months = exactly(-4, Unit::Months);
    assert_eq!(due("noms-2007", "4.8a-alert-providers"), months);
}

/// Ruling X2, X50: "approximately 12 weeks" is 12 weeks, and marked.
#[test]
fn what_is_approximate_in_the_document_is_marked() {
    let approximate: Vec<String> = every_rule()
        .into_iter()
        .filter(|(_, rule)| rule.approximate)
        .map(|(protocol, rule)| format!("{protocol}/{}", rule.id))
        .collect();
    assert_eq!(approximate, ["kent-2018/pre-release-12w-start"]);
    let person = Person::received("2026-01-05")
        .home(ASHFORD)
        .release("2026-12-18", "2026-01-05")
        .at_risk("2026-02-01");
    let kent = held(&["kent-2018"]);
    let action = person.action(&kent, "2026-03-01", "start-release-planning");
    assert_eq!(action.due_on, Some(day("2026-09-25")));
}

/// Ruling X50: 13 weeks of one document and 12 of another stay two days where the actions differ.
#[test]
fn only_rules_of_one_canonical_action_are_merged() {
    let mut person = Person::received("2026-01-05")
        .home(ASHFORD)
        .release("2026-12-18", "2026-01-05")
        .at_risk("2026-02-01");
    person.0.prisoner.establishment.code = "EYI".to_owned();
    let rules = held(&["kent-2010", "kent-2018", "kent-2017", "mhclg-2019"]);
    let at = |name: &str| person.action(&rules, "2026-03-01", name);
    let status = at("establish-housing-on-release");
    assert_eq!(status.due_on, Some(day("2026-09-18")));
    assert_eq!(cited(&status), ["kent-2010/pre-release-13w-status"]);
    let start = at("start-release-planning");
    assert_eq!(start.due_on, Some(day("2026-09-25")), "a day beats asap");
    let both = [
        "kent-2018/pre-release-12w-start",
        "mhclg-2019/start-release-prep",
    ];
    assert_eq!(cited(&start), both);
    let review = at("review-resettlement-plan");
    assert_eq!(review.due_on, Some(day("2026-09-25")));
    // 13 weeks and "as soon as possible" are one action, and the day leads.
    let supported = at("refer-supported-housing");
    assert_eq!(supported.due_on, Some(day("2026-09-18")));
    assert_eq!(supported.sources.len(), 2);
}

/// Ruling X3, X9, X54.
#[test]
fn the_first_assessment_is_one_action_and_the_strictest_leads() {
    let mut person = Person::received("2026-10-01").home(COLCHESTER);
    person.0.prisoner.establishment.code = "CDI".to_owned();
    let essex = held(&["essex"]);
    let action = person.action(&essex, "2026-10-02", ASSESS);
    assert_eq!(action.due_on, Some(day("2026-10-08")));
    let with_noms = held(&["essex", "noms-2007"]);
    let action = person.action(&with_noms, "2026-10-02", ASSESS);
    assert_eq!(action.due_on, Some(day("2026-10-05")));
    assert_eq!(
        cited(&action),
        ["noms-2007/3.1-initial-assessment", "essex/nacro-7d"]
    );
    let lead = rule("noms-2007", "3.1-initial-assessment").lead.unwrap();
    assert_eq!(action.lead, crate::protocol::Lead::Role(lead.role));
    let named: Vec<_> = every_rule()
        .into_iter()
        .filter(|(_, rule)| rule.action == ASSESS)
        .map(|(protocol, _)| protocol)
        .collect();
    let all = [
        "essex",
        "kent-2010",
        "kent-2010",
        "kent-2017",
        "kent-2018",
        "leics-2019",
        "noms-2007",
    ];
    assert_eq!(named, all);
}

/// Ruling X3: the five days of the Kent paper are counted from the first screening.
#[test]
fn the_second_screening_hangs_on_the_first() {
    let person = Person::received("2026-10-01").home(ASHFORD);
    let kent = held(&["kent-2017"]);
    assert!(!person.has(&kent, "2026-10-20", ASSESS));
    let screened = person.fact_on("2026-10-03", F::ReceptionAssessment, "");
    let second = screened.stands(&kent, "2026-10-04", ASSESS);
    assert_eq!(second, (State::Open, Some(day("2026-10-08"))));
    // Beside another document the first screening completes the first assessment and never the second.
    let both = held(&["kent-2017", "kent-2018"]);
    let named = "initial-housing-assessment";
    let plan = screened.plan(&both, "2026-10-04");
    let of = |subject: Option<&str>| {
        let mut these = plan.iter().filter(|action| action.action == named);
        these
            .find(|action| action.subject.as_deref() == subject)
            .map(|action| (action.state, action.due_on))
    };
    let (first, second) = (of(None), of(Some("E000001")));
    assert_eq!(first.map(|(state, _)| state), Some(State::Done));
    assert!(second.is_some_and(|(state, due)| !state.is_settled() && due.is_some()));
}

/// Ruling X4: two different actions, each the day after.
#[test]
fn papers_to_the_prison_and_the_referral_from_court_are_two_actions() {
    let person = Person::received("2026-10-01").home(COLCHESTER);
    let noms = held(&["noms-2007"]);
    let papers = person.action(&noms, "2026-10-01", "assessment-to-prison");
    assert_eq!(papers.due_on, Some(day("2026-10-02")));
    let essex = held(&["essex"]);
    let at_court = "court-duty-to-refer";
    let assessed = person.fact_on("2026-10-01", F::CourtAssessment, "");
    assert!(!assessed.has(&essex, "2026-10-01", at_court), "no risk");
    let found = assessed.at_risk("2026-10-01");
    let refer = found.action(&essex, "2026-10-01", at_court);
    assert_eq!(refer.due_on, Some(day("2026-10-02")));
    assert!(!found.has(&essex, "2026-10-01", "assessment-to-prison"));
}

/// Ruling X7.
#[test]
fn within_days_opens_on_the_first_and_is_due_on_the_last() {
    let person = Person::received("2026-10-01").home(ASHFORD).tenancy(|t| {
        t.tenure = "private-rented".to_owned();
        t.landlord = "Somebody".to_owned();
    });
    let kent = held(&["kent-2010"]);
    let landlord = person.action(&kent, "2026-10-02", "contact-landlord");
    let band = (landlord.opens_on, landlord.due_on, landlord.state);
    let wanted = (
        Some(day("2026-10-06")),
        Some(day("2026-10-08")),
        State::Upcoming,
    );
    assert_eq!(band, wanted);
    let state = |on: &str| person.stands(&kent, on, "contact-landlord").0;
    assert_eq!(state("2026-10-06"), State::Open);
    assert_eq!(state("2026-10-08"), State::Due);
    assert_eq!(state("2026-10-09"), State::Overdue);
    let sooner = person.clone().fact_on("2026-10-02", F::LandlordTold, "");
    let done = sooner.stands(&kent, "2026-10-03", "contact-landlord");
    assert_eq!(done.0, State::Done, "opening is no bar");
    // A weekend in the band changes nothing: these are calendar days.
    let keep = person.action(&kent, "2026-10-02", "keep-or-end-home");
    let days = (keep.opens_on, keep.due_on);
    assert_eq!(days, (Some(day("2026-10-02")), Some(day("2026-10-05"))));
}

/// Ruling X11.
#[test]
fn around_28_days_is_due_28_days_before() {
    let back = exactly(-28, Unit::Days);
    for (protocol, id) in [
        ("kent-2010", "pre-release-28d-prevention"),
        ("kent-2010", "pre-release-28d-written"),
        ("noms-2007", "4.9-homeless-section"),
        ("noms-2007", "stakeholder-prison-28d"),
        ("noms-2007", "stakeholder-lha-28d"),
    ] {
        assert_eq!(due(protocol, id), back, "{protocol}/{id}");
    }
}

/// Ruling X15.
#[test]
fn reviews_run_from_the_start_of_the_order_until_it_ends_or_the_case_closes() {
    let noms = held(&["noms-2007"]);
    let person = Person::received("2026-01-05").fact_on("2026-01-31", F::OrderStart, "");
    let days = |person: &Person, name: &str| -> Vec<String> {
        let plan = person.plan(&noms, "2026-02-01");
        let all = plan.iter().filter(|action| action.action == name);
        all.filter_map(|a| a.due_on.map(|due| due.to_string()))
            .take(4)
            .collect()
    };
    let monthly = ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"];
    assert_eq!(days(&person, "review-housing-monthly"), monthly);
    let quarters = ["2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"];
    assert_eq!(days(&person, "review-housing-three-monthly"), quarters);
    let ends = person
        .clone()
        .fact_on("2026-02-01", F::OrderEnd, "2026-04-30");
    assert_eq!(days(&ends, "review-housing-monthly"), monthly[..3]);
    // A difficulty that is open when the order ends keeps them running until it is over.
    let trouble = ends.clone().fact_on("2026-02-01", F::DifficultyArises, "");
    assert_eq!(days(&trouble, "review-housing-monthly"), monthly);
    let over = trouble
        .clone()
        .fact_on("2026-06-10", F::DifficultyEnded, "");
    let last = |person: &Person, today: &str| {
        let plan = person.plan(&noms, today);
        let all = plan.iter().filter(|a| a.action == "review-housing-monthly");
        all.filter_map(|action| action.due_on).max()
    };
    assert_eq!(last(&over, "2026-07-01"), Some(day("2026-05-31")));
    assert!(last(&trouble, "2026-07-01") > Some(day("2026-12-01")));
    let before = ends.fact_on("2026-02-01", F::DifficultyArises, "");
    let before = before.fact_on("2026-04-01", F::DifficultyEnded, "");
    assert_eq!(last(&before, "2026-07-01"), Some(day("2026-04-30")));
    let closed = person.detailed(
        "2026-02-01",
        crate::domain::EventKind::Closed,
        "moved away",
        "",
    );
    for action in closed.plan(&noms, "2026-06-01") {
        assert!(action.state.is_settled(), "{action:#?}");
    }
    for id in ["1.3-review", "1.6-progress-review", "6.3-progress-review"] {
        assert_eq!(rule("noms-2007", id).kind, Kind::Review);
    }
}

/// Ruling X31: the day of receipt is not counted, and weekends and bank holidays are left out.
#[test]
fn the_councils_working_days_begin_after_receipt() {
    let essex = held(&["essex"]);
    let to_colchester = |on: &str| {
        Person::received("2026-01-05").referral(on, |r| r.authority = Some(COLCHESTER.to_owned()))
    };
    // Thu 24 Dec 2026, then Christmas, a weekend and the substitute day: the next working day is Tue 29 Dec.
    let person = to_colchester("2026-12-24");
    let due = |name: &str| person.action(&essex, "2026-12-24", name).due_on;
    assert_eq!(
        due("council-acknowledges-referral"),
        Some(day("2026-12-29"))
    );
    assert_eq!(due("council-answers-referral"), Some(day("2026-12-31")));
    let state = |on: &str| {
        let stands = person.stands(&essex, on, "council-acknowledges-referral");
        stands.0
    };
    assert_eq!(state("2026-12-29"), State::Due, "the end of the day");
    assert_eq!(state("2026-12-30"), State::Overdue);
}

/// Ruling X31: a request for help with a tenancy runs from the day it was asked.
#[test]
fn tenancy_help_runs_from_the_day_it_was_asked() {
    let essex = held(&["essex"]);
    let asked = Person::received("2026-01-05").home(COLCHESTER).fact_on(
        "2026-10-02",
        F::TenancyHelpRequested,
        "",
    );
    let answer = "council-answers-tenancy-help";
    let due = asked.action(&essex, "2026-10-02", answer).due_on;
    assert_eq!(due, Some(day("2026-10-07")));
    let answered = asked.fact_on("2026-10-07", F::TenancyHelpAnswered, "");
    assert_eq!(answered.stands(&essex, "2026-10-09", answer).0, State::Done);
}

/// Point 47: a document holds from its first day to its last, and then its successor.
#[test]
fn superseded_and_historic_documents_say_so() {
    let kent = document("kent-2010");
    assert_eq!(kent.successor.as_deref(), Some("kent-2018"));
    assert!(kent.superseded.is_some());
    let noms = document("noms-2007");
    assert!(noms.successor.is_none());
    assert!(noms.superseded.unwrap().starts_with("Historic"));
    for id in ["leics-2019", "kent-2018", "mhclg-2019", "essex"] {
        assert!(document(id).superseded.is_none(), "{id}");
    }
}
