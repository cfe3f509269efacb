//! Rulings about court, remand and recall: what hangs on which contact, and what a return to custody does to a case.

use super::super::people::{Person, base, day};
use super::{ASHFORD, CHARNWOOD, held, rule};
use crate::calendar::Calendar;
use crate::domain::{EventKind as E, FactKind as F, LegalStatus, SpellKind};
use crate::protocol::{Role, State, StepKind, Trigger, explain};

const TELL: &str = "tell-council-of-recall";

fn on_remand() -> Person {
    let mut person = Person::received("2026-10-01").home(ASHFORD);
    person.0.custody[0].legal_status = LegalStatus::Remand;
    person.0.custody[0].sentence = Default::default();
    person
}

/// Released in Leicestershire, homeless, the relief duty running; recalled on Mon 20 Jul 2026.
fn recalled(kind: SpellKind) -> Person {
    Person::received("2026-01-05")
        .home(CHARNWOOD)
        .release("2026-06-01", "2026-01-05")
        .released("2026-06-01")
        .detailed("2026-06-01", E::AccommodationStatus, "Unsettled - NFA", "")
        .fact_on("2026-06-03", F::ReliefPeriod, "yes")
        .spell("2026-07-20", kind)
}

/// Ruling X5.
#[test]
fn before_custody_hangs_on_court_contact_and_on_remand_reception_stands_in() {
    let kent = held(&["kent-2010"]);
    let leaflet = "give-housing-leaflet";
    let sentenced = Person::received("2026-10-01").home(ASHFORD);
    assert!(!sentenced.has(&kent, "2026-10-05", leaflet), "neither date");
    let contact = sentenced.fact_on("2026-09-28", F::CourtContact, "");
    let action = contact.action(&kent, "2026-10-02", "assess-housing-at-court");
    assert_eq!(
        (action.opens_on, action.due_on),
        (Some(day("2026-09-29")), Some(day("2026-10-03")))
    );
    let remand = on_remand();
    let action = remand.action(&kent, "2026-10-05", leaflet);
    assert_eq!(action.due_on, Some(day("2026-10-16")));
    assert_eq!(action.owed_by, Some(Role::PrisonAccommodationWorker));
    let id = format!("A1234BC/{leaflet}").parse().unwrap();
    let case = remand.case("2026-10-05");
    let calendar = Calendar::england_and_wales();
    let sum = explain(&case, &kent, &calendar, day("2026-10-05"), &id).unwrap();
    let trigger = sum.steps.iter().find(|step| step.kind == StepKind::Trigger);
    let said = &trigger.unwrap().text;
    assert!(
        said.contains("inferred") || said.contains("stands in"),
        "{said}"
    );
}

/// Ruling X24, X27: a new spell, and what hung on the first is not its business.
#[test]
fn a_recall_ends_the_licence_spell_and_opens_a_new_one() {
    let person = recalled(SpellKind::StandardRecall);
    let case = person.case("2026-07-21");
    assert_eq!(case.spells.len(), 2);
    for action in person.plan(&base(), "2026-07-21") {
        let of_the_first = action.spell == day("2026-01-05");
        assert!(!of_the_first || action.state.is_settled(), "{action:#?}");
    }
}

/// Ruling X24, X27: expected up to three months, the council holds the case.
#[test]
fn a_standard_recall_in_the_relief_period_is_told_and_held() {
    let leics = held(&["leics-2019"]);
    let person = recalled(SpellKind::StandardRecall);
    let tell = person.action(&leics, "2026-07-21", TELL);
    assert_eq!((tell.state, tell.due_on), (State::Open, None));
    assert!(person.has(&leics, "2026-07-21", "keep-contact-through-recall"));
    assert!(!person.has(&leics, "2026-07-21", "council-holds-case"));
    let told = person.fact_on("2026-07-22", F::RecallNotified, "");
    assert!(told.has(&leics, "2026-07-23", "council-holds-case"));
    assert!(!told.has(&leics, "2026-07-23", "council-closes-case"));
    // Held, the council is told of the release.
    let out = told.released("2026-09-01");
    assert!(out.has(&leics, "2026-09-02", "tell-council-of-release"));
}

/// Ruling X24, X27: expected to be longer, the case is closed and starts afresh.
#[test]
fn a_long_recall_is_closed_and_starts_afresh() {
    let leics = held(&["leics-2019"]);
    let person = recalled(SpellKind::StandardRecall).fact_on("2026-07-22", F::LongRecall, "yes");
    assert!(person.has(&leics, "2026-07-23", "council-closes-case"));
    assert!(person.has(&leics, "2026-07-23", "tell-council-of-long-recall"));
    let told = person.fact_on("2026-07-23", F::RecallNotified, "");
    assert!(!told.has(&leics, "2026-07-24", "council-holds-case"));
    let restart = rule("leics-2019", "recall-restart");
    assert!(!restart.makes_actions(), "said, when a referral is made");
}

/// Ruling X24, X27: a fixed-term recall is a reception, and no hold.
#[test]
fn a_fixed_term_recall_holds_nothing() {
    let leics = held(&["leics-2019"]);
    let person = recalled(SpellKind::FixedTermRecall).fact_on("2026-07-21", F::RecallNotified, "");
    for name in [TELL, "council-holds-case", "keep-contact-through-recall"] {
        assert!(!person.has(&leics, "2026-07-22", name), "{name}");
    }
    assert!(person.has(&leics, "2026-07-22", "initial-housing-assessment"));
}

/// Ruling X27: outside the relief period a recall is nobody's to tell, and one that has ended no longer counts.
#[test]
fn without_the_relief_duty_a_recall_is_not_told() {
    let leics = held(&["leics-2019"]);
    let never = Person::received("2026-01-05")
        .home(CHARNWOOD)
        .released("2026-06-01")
        .spell("2026-07-20", SpellKind::StandardRecall);
    assert!(!never.has(&leics, "2026-07-21", TELL));
    let mut over = recalled(SpellKind::StandardRecall);
    over = over.fact_on("2026-07-10", F::ReliefPeriod, "no");
    assert!(!over.has(&leics, "2026-07-21", TELL));
    // It counts from its day on: a recall before it was none in the relief period.
    let after = Person::received("2026-01-05")
        .home(CHARNWOOD)
        .spell("2026-07-20", SpellKind::StandardRecall)
        .released("2026-09-01")
        .fact_on("2026-09-02", F::ReliefPeriod, "yes");
    assert!(!after.has(&leics, "2026-09-03", TELL));
}

/// Ruling X24: the relief clock is no action of this product.
#[test]
fn the_relief_clock_is_never_due() {
    let relief = rule("leics-2019", "relief-56");
    assert_eq!(relief.trigger, Trigger::HomelessDate);
    let person = recalled(SpellKind::StandardRecall);
    let leics = held(&["leics-2019"]);
    assert!(!person.has(&leics, "2026-07-15", "relief-duty-runs"));
}

/// Point 11: five different facts, so that one of them starts nothing that hangs on another.
#[test]
fn five_risks_are_five_facts() {
    let risks = [
        (Trigger::HomelessnessRisk, "homelessness-risk"),
        (Trigger::HarmRisk, "harm-risk"),
        (Trigger::ViolenceRisk, "violence-risk"),
        (Trigger::TenancyAtRisk, "tenancy-at-risk"),
        (Trigger::NoBailAddress, "no-bail-address"),
    ];
    for (trigger, word) in risks {
        assert_eq!(trigger.to_string(), word);
    }
    let essex = held(&["essex"]);
    let person = || {
        Person::received("2026-10-01")
            .home("E07000071")
            .tenancy(|_| {})
    };
    let help = "ask-council-for-tenancy-help";
    let tenancy = person().fact_on("2026-10-02", F::TenancyAtRisk, "yes");
    assert!(tenancy.has(&essex, "2026-10-03", help));
    assert!(!tenancy.has(&essex, "2026-10-03", "name-housing-lead"));
    let homeless = person().at_risk("2026-10-02");
    assert!(!homeless.has(&essex, "2026-10-03", help));
    assert!(homeless.has(&essex, "2026-10-03", "name-housing-lead"));
    let harm = person().fact_on("2026-10-02", F::HarmRisk, "yes");
    assert!(!harm.has(&essex, "2026-10-03", help));
}
