//! A protocol used for one person by name, and a person exempted from one.

use super::people::{Person, base_protocol, day, protocol};
use crate::calendar::Calendar;
use crate::domain::{EventKind, SpellKind};
use crate::protocol::{InForce, Membership, Rules, explain_case};

const APPLIED: EventKind = EventKind::ProtocolApplied;
const EXEMPTED: EventKind = EventKind::ProtocolExempted;

/// A protocol for young people of one area, with a rule of each manner of being due.
const LINES: &str = r#"
[[rule]]
id = "move"
action = "tell-of-move"
kind = "task"
force = "must"
title = "Tell of the move"
after = "transfer"
due = "1 day"
cite = "1"

[[rule]]
id = "meet"
action = "meet-before-release"
kind = "task"
force = "must"
title = "Meet before release"
before = "release-date"
due = "28 days"
cite = "2"

[[rule]]
id = "touch"
action = "keep-in-touch"
kind = "review"
force = "should"
title = "Keep in touch"
after = "reception"
each = "month"
cite = "3"
"#;

fn far(only_named: bool) -> Rules {
    let far = protocol(
        "id = \"far\"\nscope.authorities = [\"E07000066\"]\nages = \"under 25\"",
        LINES,
    );
    Rules::compile(vec![InForce {
        only_named,
        ..InForce::always(far)
    }])
}

fn person() -> Person {
    Person::received("2026-01-05").release("2026-12-18", "2026-01-06")
}

fn actions(person: &Person, rules: &Rules, today: &str) -> Vec<String> {
    let plan = person.plan(rules, today);
    plan.iter()
        .map(|action| format!("{} {}", action.action, action.due_on.unwrap()))
        .collect()
}

#[test]
fn used_by_name_it_binds_from_its_day_whatever_the_area_and_age() {
    for only_named in [false, true] {
        let rules = far(only_named);
        let before = person().event("2026-03-02", EventKind::Transfer);
        assert_eq!(
            actions(&before, &rules, "2026-06-01"),
            [""; 0],
            "{only_named}"
        );
        let named = before
            .detailed("2026-04-01", APPLIED, "far", "asked for it")
            .event("2026-05-04", EventKind::Transfer);
        let found = actions(&named, &rules, "2026-06-01");
        assert!(
            found.contains(&"tell-of-move 2026-05-05".to_owned()),
            "{found:?}"
        );
        assert!(found.contains(&"meet-before-release 2026-11-20".to_owned()));
        assert!(found.contains(&"keep-in-touch 2026-04-05".to_owned()));
        assert!(
            !found.iter().any(|line| line.contains("2026-03")),
            "{found:?}"
        );
        assert_eq!(actions(&named, &rules, "2026-03-31"), [""; 0]);
    }
}

#[test]
fn exempted_what_arose_before_stays_and_nothing_arises_after() {
    let near = protocol("id = \"near\"", LINES);
    let rules = Rules::compile(vec![InForce::always(near)]);
    let person = person()
        .event("2026-03-02", EventKind::Transfer)
        .detailed("2026-04-01", EXEMPTED, "near", "lives elsewhere")
        .event("2026-05-04", EventKind::Transfer);
    let found = actions(&person, &rules, "2026-06-01");
    assert!(
        found.contains(&"tell-of-move 2026-03-03".to_owned()),
        "{found:?}"
    );
    assert!(!found.contains(&"tell-of-move 2026-05-05".to_owned()));
    assert!(found.contains(&"keep-in-touch 2026-03-05".to_owned()));
    assert!(!found.contains(&"keep-in-touch 2026-04-05".to_owned()));
    // Another protocol is not touched, and an exemption taken back holds from its day.
    let other = person.clone().detailed("2026-05-01", APPLIED, "other", "");
    assert_eq!(actions(&other, &rules, "2026-06-01"), found);
    let back = person.detailed("2026-05-01", APPLIED, "near", "");
    let found = actions(&back, &rules, "2026-06-01");
    assert!(
        found.contains(&"tell-of-move 2026-05-05".to_owned()),
        "{found:?}"
    );
}

#[test]
fn an_exception_stands_in_the_next_spell_too() {
    let near = protocol("id = \"near\"", LINES);
    let rules = Rules::compile(vec![InForce::always(near)]);
    let person = person()
        .detailed("2026-04-01", EXEMPTED, "near", "lives elsewhere")
        .released("2026-06-01")
        .spell("2026-08-03", SpellKind::StandardRecall)
        .event("2026-08-10", EventKind::Transfer);
    assert!(!person.has(&rules, "2026-09-01", "tell-of-move"));
}

fn reasons(membership: &Membership<'_>, names: bool) -> String {
    let because = membership.because.iter();
    let words: Vec<String> = because.map(|one| one.words(names)).collect();
    words.join("; ")
}

#[test]
fn an_exception_and_a_superseded_document_are_said() {
    let calendar = Calendar::england_and_wales();
    let old = protocol("id = \"old\"\nsuccessor = \"new\"", LINES);
    let new = protocol("id = \"new\"\nages = \"under 25\"", LINES);
    let mut ended = InForce::always(old.clone());
    ended.until = Some(day("2026-02-01"));
    let rules = Rules::compile(vec![
        InForce::always(base_protocol()),
        ended,
        InForce::from(old, day("2026-03-01")),
        InForce::always(new),
    ]);
    let person = person()
        .detailed("2026-04-01", EXEMPTED, "old", "lives elsewhere")
        .detailed("2026-04-02", APPLIED, "new", "");
    let said = explain_case(
        &person.case("2026-06-01"),
        &rules,
        &calendar,
        day("2026-06-01"),
    );
    let found: Vec<_> = said
        .protocols
        .iter()
        .map(|m| (m.protocol.id.as_str(), m.applies, m.from, m.exception))
        .collect();
    assert_eq!(
        found,
        [
            ("england-duty-to-refer", true, None, None),
            ("old", false, Some(day("2026-03-01")), Some(false)),
            ("new", true, None, Some(true)),
        ]
    );
    let nameless = reasons(&said.protocols[1], false);
    assert!(
        nameless.contains("exempted from Wed 1 Apr 2026"),
        "{nameless}"
    );
    assert!(!nameless.contains("lives elsewhere"), "{nameless}");
    let old = reasons(&said.protocols[1], true);
    assert!(
        old.contains("exempted from Wed 1 Apr 2026: lives elsewhere"),
        "{old}"
    );
    assert!(
        old.contains("superseded by new, which is in force too"),
        "{old}"
    );
    let new = reasons(&said.protocols[2], true);
    assert!(new.contains("age 36; it is for under 25"), "{new}");
    assert!(new.contains("used by name from Thu 2 Apr 2026"), "{new}");
}

#[test]
fn a_referral_to_the_area_is_said_too() {
    let rules = far(false);
    let mut person = person()
        .home("E06000035")
        .referral("2026-05-04", |referral| {
            referral.authority = Some("E07000066".to_owned());
        });
    person.0.prisoner.born = Some(day("2004-01-01"));
    let said = explain_case(
        &person.case("2026-06-01"),
        &rules,
        &Calendar::england_and_wales(),
        day("2026-06-01"),
    );
    assert!(said.protocols[0].applies);
    let far = reasons(&said.protocols[0], true);
    assert!(far.contains("a referral went to its area"), "{far}");
}
