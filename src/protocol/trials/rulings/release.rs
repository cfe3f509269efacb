//! Rulings about release: the duty to refer has one day, nothing is due before its date was known, and no date is no deadline.

use super::super::people::{Person, base, day};
use super::{
    ASHFORD, CHARNWOOD, COLCHESTER, DOCUMENTS, all_everywhere, cited, every_rule, held, rule,
};
use crate::calendar::{Calendar, Day, Offset, Unit};
use crate::domain::release::{KnownBy, NoRelease, ReleaseDate, ReleaseDateKind};
use crate::domain::{LegalStatus, Risk, ShortNotice, window};
use crate::protocol::{Inferred, Side, State, StepKind, Timing, Trigger, Why, explain};

const REFER: &str = "refer-duty-to-refer";

/// Somebody at risk whose window opens on Fri 25 Sep 2026.
fn at_risk() -> Person {
    Person::received("2026-01-05")
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01")
}

/// Ruling X1: nine lines of four documents are this one action, and the 13-week and 28-day rows are others.
#[test]
fn nine_lines_are_the_duty_to_refer() {
    let mut refer: Vec<String> = every_rule()
        .into_iter()
        .filter(|(protocol, rule)| rule.action == REFER && protocol != crate::protocol::BASE)
        .map(|(protocol, rule)| format!("{protocol}/{}", rule.id))
        .collect();
    refer.sort_unstable();
    let nine = [
        "essex/aim-09-refer",
        "essex/duty-refer",
        "essex/late-refer",
        "essex/refer-before-release-long",
        "kent-2018/dtr-consent",
        "kent-2018/pre-release-56d-lha",
        "leics-2019/dtr-referral",
        "leics-2019/duty-scope",
        "mhclg-2019/duty-to-refer",
    ];
    assert_eq!(refer, nine);
    let early = rule("kent-2010", "pre-release-13w-lha-referral").action;
    assert_eq!(early, "refer-early-to-council");
    let kept = rule("essex", "c16-early-referral").action;
    assert_eq!(kept, "council-accepts-early-referral");
}

/// Ruling X1: due on the window's day whatever a document says; overdue from the day after.
#[test]
fn no_document_makes_the_duty_to_refer_due_sooner() {
    let rules = all_everywhere();
    let person = at_risk();
    let action = person.action(&rules, "2026-03-01", REFER);
    assert_eq!(action.due_on, Some(day("2026-09-25")));
    assert_eq!(action.sources.len(), 9, "{:?}", cited(&action));
    for source in &action.sources {
        assert_eq!(source.due, action.due_on, "{source:?}");
    }
    let state = |on: &str| person.stands(&rules, on, REFER).0;
    assert_eq!(state("2026-09-25"), State::Due);
    assert_eq!(state("2026-09-26"), State::Overdue);
    // Each alone gives the same day.
    for (id, home) in [
        ("leics-2019", CHARNWOOD),
        ("kent-2018", ASHFORD),
        ("mhclg-2019", ASHFORD),
        ("essex", COLCHESTER),
    ] {
        let alone = person.clone().home(home);
        let stands = alone.stands(&held(&[id]), "2026-03-01", REFER);
        assert_eq!(stands, (State::Upcoming, Some(day("2026-09-25"))), "{id}");
    }
}

/// Ruling X1: the standard is the product's, and is not put in the document's mouth.
#[test]
fn the_overdue_standard_is_said_to_be_the_products() {
    let rule = rule("leics-2019", "dtr-referral");
    assert!(rule.inferred.contains(&Inferred::Timing));
    let rules = held(&["leics-2019"]);
    let id = "A1234BC/refer-duty-to-refer".parse().unwrap();
    let case = at_risk().home(CHARNWOOD).case("2026-09-28");
    let calendar = Calendar::england_and_wales();
    let sum = explain(&case, &rules, &calendar, day("2026-09-28"), &id).unwrap();
    let says = |kind: StepKind, words: &str| {
        let mut steps = sum.steps.iter();
        steps.any(|step| step.kind == kind && step.text.contains(words))
    };
    assert!(
        says(StepKind::Standard, "this product's standard"),
        "{sum:#?}"
    );
    assert!(says(StepKind::Inferred, "inferred, not in the source"));
}

/// Ruling X8, X17: counted back beyond the day the date became known, it is due on that day and marked.
#[test]
fn a_short_sentence_is_due_when_its_date_became_known() {
    let essex = held(&["essex"]);
    let search = "start-housing-search";
    let long = at_risk().home(COLCHESTER);
    let action = long.action(&essex, "2026-03-01", search);
    assert_eq!(action.due_on, Some(day("2026-09-25")));
    assert_eq!((action.sources.len(), action.short_notice), (1, None));
    let short = Person::received("2026-10-20")
        .home(COLCHESTER)
        .release("2026-11-20", "2026-10-23")
        .at_risk("2026-10-21");
    let action = short.action(&essex, "2026-10-24", search);
    assert_eq!(action.due_on, Some(day("2026-10-23")));
    assert_eq!(action.short_notice, Some(ShortNotice::DateCameLate));
    let both = ["essex/aim-05-start-56", "essex/aim-06-short-sentence"];
    assert_eq!(cited(&action), both);
}

/// Point 37, over every document: neither before the date was known nor before the risk was.
#[test]
fn nothing_is_due_before_its_date_or_its_risk_was_known() {
    let rules = all_everywhere();
    let known = Person::received("2026-10-20").release("2026-11-20", "2026-10-30");
    let risk_on = day("2026-11-05");
    let person = known.at_risk("2026-11-05");
    let lines = every_rule();
    let mut looked_at = 0;
    for action in person.plan(&rules, "2026-11-06") {
        for source in &action.sources {
            let line = lines
                .iter()
                .find(|(protocol, rule)| protocol == source.protocol && rule.id == source.rule);
            let (_, line) = line.unwrap();
            let Some(due) = source.due else { continue };
            if line.side == Side::Before && line.trigger == Trigger::ReleaseDate {
                looked_at += 1;
                assert!(due >= day("2026-10-30"), "{source:?}");
            }
            if line.presupposes.is_some() {
                assert!(due >= risk_on, "{source:?}");
            }
        }
    }
    assert!(looked_at > 15, "{looked_at}");
}

/// Point 39: a date that came late or moved is not ours; a risk asked late is.
#[test]
fn short_notice_says_whose_it_is() {
    let base = base();
    let cause = |person: Person, on: &str| person.action(&base, on, REFER).short_notice;
    let received = || Person::received("2026-01-05");
    let late = received()
        .at_risk("2026-02-01")
        .release("2026-11-20", "2026-10-20");
    assert_eq!(cause(late, "2026-10-20"), Some(ShortNotice::DateCameLate));
    let moved = received()
        .at_risk("2026-02-01")
        .release("2027-03-19", "2026-01-05")
        .release("2026-11-20", "2026-10-20");
    assert_eq!(cause(moved, "2026-10-20"), Some(ShortNotice::DateMoved));
    let asked = received()
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-10-20");
    assert_eq!(cause(asked, "2026-10-20"), Some(ShortNotice::RiskAskedLate));
    assert_eq!(cause(at_risk(), "2026-10-20"), None);
}

/// Ruling X16, over every document: without a release date there is a reason and no deadline.
#[test]
fn on_remand_and_for_life_what_counts_from_release_waits() {
    let rules = all_everywhere();
    let mut remand = Person::received("2020-01-05").at_risk("2020-02-01");
    remand.0.custody[0].legal_status = LegalStatus::Remand;
    remand.0.custody[0].sentence = Default::default();
    let mut life = Person::received("2020-01-05").at_risk("2020-02-01");
    life.0.custody[0].legal_status = LegalStatus::Indeterminate;
    life.0.custody[0].sentence.kind = "Life".to_owned();
    for (person, reason) in [
        (remand, NoRelease::Unsentenced),
        (life, NoRelease::Indeterminate),
    ] {
        let mut waiting = 0;
        for action in person.plan(&rules, "2026-11-22") {
            let counted = action.sources.iter().all(|source| {
                let trigger = rule(source.protocol, source.rule).trigger;
                trigger.is_counted_to_release()
            });
            if !counted {
                continue;
            }
            assert_eq!(action.due_on, None, "{action:#?}");
            assert_ne!(action.state, State::Overdue, "{action:#?}");
            if action.state == State::Waiting {
                waiting += 1;
                assert_eq!(action.why, Some(Why::NoRelease(reason)));
            }
        }
        assert!(waiting > 20, "{waiting}");
    }
}

/// Point 13, 46: shown from 14 days before, due on the day.
#[test]
fn planning_for_the_day_of_release_shows_for_a_fortnight() {
    let on_the_day = Timing::Due(Offset::new(0, Unit::Days));
    let mut found = 0;
    for (protocol, rule) in every_rule() {
        if rule.trigger != Trigger::ReleaseDate || !rule.makes_actions() {
            continue;
        }
        let is_on_the_day = matches!(rule.timing, Timing::Due(offset) if offset.amount == 0);
        if !is_on_the_day {
            continue;
        }
        found += 1;
        let name = format!("{protocol}/{}", rule.id);
        assert_eq!(rule.timing, on_the_day, "{name}");
        assert_eq!(rule.opens, Some(Offset::new(-14, Unit::Days)), "{name}");
        assert!(rule.lead.is_some(), "{name}");
    }
    assert!(found > 20, "{found}");
    let person = at_risk();
    let rules = held(&["mhclg-2019"]);
    let plan = |on: &str| person.stands(&rules, on, "plan-release-day").0;
    assert_eq!(plan("2026-11-05"), State::Upcoming);
    assert_eq!(plan("2026-11-06"), State::Open);
    assert_eq!(plan("2026-11-20"), State::Due);
    let row = rule("mhclg-2019", "release-day-obligations");
    assert!(row.inferred.contains(&Inferred::Lead));
}

/// Point 48: not having asked is visible, has a day, and is not "no risk".
#[test]
fn not_having_asked_is_due_and_told_from_no_risk() {
    let person = Person::received("2026-01-05").release("2026-11-20", "2026-01-05");
    let ask = "ask-about-home-on-release";
    let stands = person.stands(&base(), "2026-09-25", ask);
    assert_eq!(stands, (State::Due, Some(day("2026-09-25"))));
    let window = |person: &Person| {
        let case = person.case("2026-10-01");
        window::of_release(&case, day("2026-10-01"), &Calendar::england_and_wales())
    };
    let not_asked = window(&person);
    let none = window(&person.event("2026-09-20", crate::domain::EventKind::RiskNone));
    assert_eq!(not_asked.outcome.state, none.outcome.state);
    assert_eq!(not_asked.risk, Risk::NotAsked);
    let since = day("2026-09-20");
    assert_eq!(none.risk, Risk::No { since });
}

/// Point 53: a curfew or parole date changes no day and says that release may be earlier.
#[test]
fn curfew_and_parole_dates_only_say_that_it_may_be_earlier() {
    let mut person = at_risk();
    for kind in [ReleaseDateKind::Hdced, ReleaseDateKind::Ped] {
        let date = ReleaseDate {
            kind,
            day: Some(day("2026-08-03")),
            known_on: day("2026-01-05"),
            known_by: KnownBy::Hand,
            nth: 0,
        };
        person.0.release_dates.push((day("2026-01-05"), date));
    }
    let rules = all_everywhere();
    let days = |person: &Person| -> Vec<(String, Option<Day>)> {
        let plan = person.plan(&rules, "2026-03-01");
        plan.iter()
            .map(|action| (action.id().to_string(), action.due_on))
            .collect()
    };
    assert_eq!(days(&person), days(&at_risk()));
    let case = person.case("2026-03-01");
    let window = window::of_release(&case, day("2026-03-01"), &Calendar::england_and_wales());
    assert!(window.may_be_earlier.is_some());
    assert_eq!(window.release_date, Some(day("2026-11-20")));
}

/// Point 55: the later of sentence and reception stands in for the day on which a date became known.
#[test]
fn without_a_day_of_knowing_the_later_of_sentence_and_reception_stands_in() {
    let outcome = |sentenced: &str| {
        let facts = window::Facts {
            received: Some(day("2026-10-05")),
            sentenced: Some(day(sentenced)),
            release: Some(day("2026-11-20")),
            risk_identified_on: Some(day("2026-10-05")),
            ..window::Facts::default()
        };
        window::work_out(&facts, day("2026-11-01")).refer_by
    };
    assert_eq!(outcome("2026-10-12"), Some(day("2026-10-12")));
    assert_eq!(outcome("2026-09-01"), Some(day("2026-10-05")));
}

/// Point 4: what only measures a time makes nothing, so nothing of it can be overdue.
#[test]
fn windows_durations_and_definitions_make_no_action() {
    for (protocol, id) in [
        ("leics-2019", "relief-56"),
        ("kent-2017", "resettlement-service-last-3m"),
        ("kent-2017", "pathways-move-on"),
        ("kent-2017", "floating-support-limit"),
        ("kent-2017", "reapplication-duty"),
    ] {
        assert!(!rule(protocol, id).makes_actions(), "{protocol}/{id}");
    }
    for (protocol, id) in [
        ("kent-2017", "hra-assess-56"),
        ("kent-2018", "threatened-56"),
    ] {
        let document = super::document(protocol);
        let told = document.not_rules.iter().find(|line| line.id == id);
        assert!(told.is_some_and(|line| line.why.starts_with("A definition")));
    }
    assert_eq!(DOCUMENTS.len() + 1, crate::protocol::library().len());
}
