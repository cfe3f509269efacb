//! Every fact of the list, recorded: its trigger fires, its condition holds and stops holding, its completion completes.

use super::people::{Person, day, protocol, rules};
use crate::domain::fact::{NO, YES};
use crate::domain::{EventKind as E, FactKind, LegalStatus, Nature};
use crate::protocol::{Completion, Condition, Rules, State, Trigger};

const BEFORE: &str = "2026-03-01";
const ON: &str = "2026-03-02";
const AFTER: &str = "2026-03-03";
const AHEAD: &str = "2026-06-10";
const ENDED: &str = "2026-04-01";

/// One rule of a throwaway protocol.
fn one_rule(lines: &str) -> Rules {
    let head = "id = \"throwaway\"\nages = \"16+\"";
    let rule = format!(
        "[[rule]]\nid = \"r\"\naction = \"act\"\nkind = \"task\"\nforce = \"must\"\ntitle = \"Act\"\n\
         owed_by = \"prison\"\ncite = \"1\"\nstage = \"custody\"\n{lines}"
    );
    rules(vec![protocol(head, &rule)])
}

/// Somebody sentenced, with a release date, in custody all the time.
fn person() -> Person {
    Person::received("2026-01-05").release("2026-12-18", "2026-01-05")
}

impl Person {
    fn fact(self, on: &str, fact: FactKind, value: &str) -> Self {
        match fact.kept_as() {
            E::Fact => self.detailed(on, E::Fact, fact.word(), value),
            E::BedEnded => self
                .detailed("2026-02-01", E::BedStarted, "CAS3", AHEAD)
                .event(on, E::BedEnded),
            kind => self.detailed(on, kind, "", value),
        }
    }
}

/// The value that says that it is so, or will be.
fn value(fact: FactKind) -> &'static str {
    match fact.nature() {
        _ if fact == FactKind::BedStart => AHEAD,
        Nature::Happened => "",
        Nature::Holds | Nature::HoldsForLife => YES,
        Nature::Foreseen => AHEAD,
    }
}

#[test]
fn every_word_reaches_the_language() {
    for fact in FactKind::ALL {
        let word = fact.word();
        let trigger = Trigger::from_word(word).is_some();
        let condition = Condition::from_word(word).is_some();
        let completion = Completion::from_word(word).is_some();
        let ends_another = *fact == FactKind::DifficultyEnded;
        assert!(
            trigger || condition || completion || ends_another,
            "{word} is in no list"
        );
        // What is no more than so can be asked for; what is no more than a day can be hung on.
        assert!(!fact.is_yes_or_no() || condition, "{word}");
        assert!(fact.nature() != Nature::Foreseen || trigger, "{word}");
    }
}

#[test]
fn every_trigger_fires_on_the_day_that_is_recorded() {
    let mut tried = 0;
    for fact in FactKind::ALL {
        let Some(trigger) = Trigger::from_word(fact.word()) else {
            continue;
        };
        tried += 1;
        let rules = one_rule(&format!("after = \"{trigger}\"\ndue = \"3 days\""));
        // The end of a bed is foreseen from the day on which the bed is given.
        let without = person();
        assert!(!without.has(&rules, AFTER, "act"), "{trigger}");
        let with = person().fact(ON, *fact, value(*fact));
        if *fact != FactKind::BedEnd {
            assert!(!with.has(&rules, BEFORE, "act"), "{trigger}");
        }
        let action = with.action(&rules, AFTER, "act");
        let due = if fact.nature() == Nature::Foreseen {
            "2026-06-13"
        } else {
            "2026-03-05"
        };
        assert_eq!(action.due_on, Some(day(due)), "{trigger}");
        assert_eq!(action.subject.is_some(), fact.recurs(), "{trigger}");
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn every_condition_holds_from_its_day_until_the_opposite_is_recorded() {
    let mut tried = 0;
    for fact in FactKind::ALL {
        let Some(condition) = Condition::from_word(fact.word()) else {
            continue;
        };
        tried += 1;
        let rules = one_rule(&format!(
            "before = \"release-date\"\ndue = \"1 week\"\nwhen = [\"{condition}\"]"
        ));
        assert!(!person().has(&rules, AFTER, "act"), "{condition}");
        let with = person().fact(ON, *fact, YES);
        assert!(!with.has(&rules, BEFORE, "act"), "{condition}");
        assert_eq!(
            with.stands(&rules, AFTER, "act").0,
            State::Open,
            "{condition}"
        );
        let ended = with.clone().fact(ENDED, *fact, NO);
        assert_eq!(
            ended.stands(&rules, "2026-03-31", "act").0,
            State::Open,
            "{condition}"
        );
        assert_eq!(
            ended.stands(&rules, ENDED, "act").0,
            State::Void,
            "{condition}"
        );
        // Corrected on the same day: the last counts.
        let corrected = with.clone().fact(ON, *fact, NO);
        assert!(!corrected.has(&rules, AFTER, "act"), "{condition}");
    }
    assert!(tried > 30, "{tried}");
}

#[test]
fn every_completion_completes_on_the_day_that_is_recorded() {
    let mut tried = 0;
    for fact in FactKind::ALL {
        let Some(completion) = Completion::from_word(fact.word()) else {
            continue;
        };
        tried += 1;
        let rules = one_rule(&format!(
            "after = \"reception\"\ndue = \"1 year\"\ndone_by = \"{completion}\""
        ));
        assert_eq!(
            person().stands(&rules, AFTER, "act").0,
            State::Open,
            "{completion}"
        );
        let done = person().fact(ON, *fact, value(*fact));
        let action = done.action(&rules, AFTER, "act");
        assert_eq!(
            (action.state, action.done_on),
            (State::Done, Some(day(ON))),
            "{completion}"
        );
    }
    assert!(tried > 8, "{tried}");
}

/// Whether a rule that asks for one condition has something open on a day.
fn asks(condition: &str, person: &Person, on: &str) -> bool {
    let rules = one_rule(&format!(
        "before = \"release-date\"\ndue = \"1 week\"\nwhen = [\"{condition}\"]"
    ));
    let plan = person.plan(&rules, on);
    let mut acts = plan.iter().filter(|action| action.action == "act");
    acts.any(|action| action.state.is_open())
}

#[test]
fn what_follows_from_a_fact_follows() {
    let agreed = person().fact(ON, FactKind::PlanAgreed, "");
    assert!(!asks("plan-exists", &agreed, BEFORE) && asks("plan-exists", &agreed, AFTER));
    let over = agreed.clone().fact(ENDED, FactKind::PlanExists, NO);
    assert!(!asks("plan-exists", &over, ENDED));
    let refused = person().fact("2026-02-01", FactKind::PlanRefused, YES);
    assert!(asks("plan-refused", &refused, AFTER));
    let came_round = refused.fact(ON, FactKind::PlanAgreed, "");
    assert!(!asks("plan-refused", &came_round, AFTER));
    let told = person().fact(ON, FactKind::RecallNotified, "");
    assert!(asks("case-on-hold", &told, AFTER));
    let resumed = told.fact(ENDED, FactKind::OnHold, NO);
    assert!(!asks("case-on-hold", &resumed, ENDED));

    let trouble = person().fact(ON, FactKind::DifficultyArises, "");
    assert!(!asks("difficulty-open", &trouble, BEFORE) && asks("difficulty-open", &trouble, AFTER));
    let over = trouble.clone().fact(ENDED, FactKind::DifficultyEnded, "");
    assert!(!asks("difficulty-open", &over, ENDED));
    assert!(!asks("going-well", &over, ENDED), "still in custody");

    assert!(!asks("custody-likely", &person(), AFTER));
    let mut remand = person();
    remand.0.custody[0].legal_status = LegalStatus::Remand;
    remand.0.custody[0].sentence = Default::default();
    assert!(asks("custody-likely", &remand, AFTER));
}

#[test]
fn an_order_is_in_force_from_its_start_to_its_last_day() {
    let person = Person::received("2026-01-05");
    let rules = one_rule(
        "after = \"order-start\"\ndue = \"1 year\"\nwhen = [\"on-order\", \"on-order-or-licence\", \"going-well\"]",
    );
    assert!(!person.has(&rules, AFTER, "act"));
    let begun = person.fact(ON, FactKind::OrderStart, "");
    assert_eq!(begun.stands(&rules, AFTER, "act").0, State::Open);
    let ends = begun.clone().fact(ON, FactKind::OrderEnd, AHEAD);
    assert_eq!(ends.stands(&rules, AHEAD, "act").0, State::Open);
    assert_eq!(ends.stands(&rules, "2026-06-11", "act").0, State::Void);
    let longer = ends.fact("2026-06-01", FactKind::OrderEnd, "2026-07-01");
    assert_eq!(longer.stands(&rules, "2026-06-11", "act").0, State::Open);
    let end = one_rule("before = \"order-end\"\ndue = \"1 week\"");
    let due = |person: &Person| person.stands(&end, "2026-06-11", "act");
    assert_eq!(due(&longer), (State::Open, Some(day("2026-06-24"))));
    assert_eq!(due(&begun), (State::Waiting, None));
}

#[test]
fn what_is_foreseen_moves_with_what_is_recorded_last() {
    let rules = one_rule("before = \"trial\"\ndue = \"1 week\"");
    let set = person().fact(ON, FactKind::Trial, AHEAD);
    let due = |person: &Person| person.action(&rules, "2026-03-20", "act").due_on;
    assert_eq!(due(&set), Some(day("2026-06-03")));
    let moved = set.fact("2026-03-10", FactKind::Trial, "2026-07-10");
    assert_eq!(due(&moved), Some(day("2026-07-03")));
    let off = moved.fact("2026-03-15", FactKind::Trial, NO);
    assert!(!off.has(&rules, "2026-03-20", "act"));

    let subjects = |rules: &Rules, person: &Person| {
        let plan = person.plan(rules, "2026-09-01");
        let of = |action: &crate::protocol::Action<'_>| {
            let due = action.due_on.unwrap().to_string();
            (action.subject.clone().unwrap_or_default(), due)
        };
        plan.iter().map(of).collect::<Vec<_>>()
    };
    let pair = |subject: &str, due: &str| (subject.to_owned(), due.to_owned());
    let next = one_rule("after = \"agreed-date\"\ndue = \"0 days\"");
    let agreed = person()
        .fact(ON, FactKind::AgreedDate, "2026-03-20")
        .fact("2026-03-10", FactKind::AgreedDate, "2026-03-25")
        .fact("2026-04-01", FactKind::AgreedDate, "2026-04-10");
    assert_eq!(
        subjects(&next, &agreed),
        [pair("E000002", "2026-03-25"), pair("E000003", "2026-04-10")]
    );
    let ends = one_rule("after = \"placement-end\"\ndue = \"0 days\"");
    let placed = person()
        .fact(ON, FactKind::PlacementStart, "")
        .fact(ON, FactKind::PlacementEnd, "2026-05-01")
        .fact(AFTER, FactKind::PlacementEnd, "2026-06-01")
        .fact("2026-06-01", FactKind::PlacementStart, "")
        .fact("2026-06-02", FactKind::PlacementEnd, "2026-08-01");
    assert_eq!(
        subjects(&ends, &placed),
        [pair("E000001", "2026-06-01"), pair("E000004", "2026-08-01")]
    );
}

#[test]
fn a_second_time_is_a_thing_of_its_own_only_where_it_can_be() {
    let count = |fact: FactKind, first: &str, between: Option<&str>| {
        let rules = one_rule(&format!("after = \"{}\"\nasap = true", fact.word()));
        let mut person = person().fact(ON, fact, first);
        if let Some(between) = between {
            person = person.fact("2026-03-20", fact, between);
        }
        person
            .fact(ENDED, fact, first)
            .plan(&rules, "2026-05-01")
            .len()
    };
    assert_eq!(count(FactKind::PropertyOffered, "", None), 2);
    assert_eq!(count(FactKind::FirstContact, "", None), 1);
    assert_eq!(count(FactKind::TenancyAtRisk, YES, None), 1);
    assert_eq!(count(FactKind::TenancyAtRisk, YES, Some(NO)), 2);
    assert_eq!(count(FactKind::HarmRisk, YES, Some(NO)), 1);
}

#[test]
fn facts_of_the_person_outlast_the_spell_and_those_of_the_case_do_not() {
    use crate::domain::SpellKind;
    for fact in FactKind::ALL.iter().filter(|fact| fact.is_yes_or_no()) {
        let again = person()
            .fact(ON, *fact, YES)
            .released("2026-06-01")
            .spell("2026-09-01", SpellKind::StandardRecall)
            .release("2026-12-01", "2026-09-01");
        let for_life = fact.nature() == Nature::HoldsForLife || *fact == FactKind::ReliefPeriod;
        assert_eq!(asks(fact.word(), &again, "2026-09-10"), for_life, "{fact}");
        let ended = again.fact("2026-09-10", *fact, NO);
        assert!(!asks(fact.word(), &ended, "2026-09-11"), "{fact}");
    }
    // What is so of the person was so on the day of reception too, though it was asked later.
    let rules = one_rule("after = \"reception\"\nasap = true\nwhen = [\"veteran\"]");
    let asked = person().fact(ON, FactKind::Veteran, YES);
    assert!(!asked.has(&rules, BEFORE, "act") && asked.has(&rules, AFTER, "act"));
}

#[test]
fn a_recorded_contact_at_court_wins_over_reception_on_remand() {
    let rules = one_rule("after = \"court-contact\"\ndue = \"3 days\"");
    let mut remand = Person::received("2026-01-05");
    remand.0.custody[0].legal_status = LegalStatus::Remand;
    remand.0.custody[0].sentence = Default::default();
    let due = |person: &Person| person.action(&rules, "2026-01-06", "act").due_on;
    assert_eq!(due(&remand), Some(day("2026-01-08")));
    let met = remand.fact("2026-01-02", FactKind::CourtContact, "");
    assert_eq!(due(&met), Some(day("2026-01-05")));
}

#[test]
fn about_a_thing_a_fact_counts_after_it_and_before_a_day_that_is_foreseen() {
    let told =
        one_rule("after = \"address-proposed\"\ndue = \"1 week\"\ndone_by = \"address-checked\"");
    let earlier =
        person()
            .fact(BEFORE, FactKind::AddressChecked, "")
            .fact(ON, FactKind::AddressProposed, "");
    assert_eq!(earlier.stands(&told, AFTER, "act").0, State::Open);
    let checked = earlier.fact(AFTER, FactKind::AddressChecked, "");
    assert_eq!(checked.stands(&told, AFTER, "act").0, State::Done);
    let agreed = one_rule("before = \"agreed-date\"\ndue = \"1 day\"\ndone_by = \"landlord-told\"");
    let early =
        person()
            .fact(ON, FactKind::AgreedDate, AHEAD)
            .fact(AFTER, FactKind::LandlordTold, "");
    assert_eq!(early.stands(&agreed, AFTER, "act").0, State::Done);
    // Another lead is a lead that was named.
    let named = one_rule("after = \"reception\"\nasap = true\ndone_by = \"lead-named\"");
    let changed = person().fact(ON, FactKind::LeadChanged, "");
    assert_eq!(changed.stands(&named, AFTER, "act").0, State::Done);
}
