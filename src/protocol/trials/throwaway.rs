//! A second protocol, made up for these trials, to prove that the language holds what other documents need.

use super::people::{Person, day, protocol, rules};
use crate::domain::release::{KnownBy, ReleaseDate, ReleaseDateKind};
use crate::domain::{Case, EventKind as E, MarkKind};
use crate::protocol::{Ages, InForce, Protocol, Rules, State, Why};

const TEXT: &str = r#"
from = "2020-01-01"
scope.authorities = ["E07000066"]
scope.establishments = ["CDI"]
ages = "16+"
successor = "another"
superseded = "followed by another"
[roles]
"Through the Gate" = "pre-release-team"
"P&P lead" = "community-offender-manager"

[[rule]]
id = "c08"
action = "council-acknowledges-referral"
kind = "task"
force = "must"
title = "Council acknowledges the referral"
after = "duty-to-refer-received"
due = "1 working day"
when = ["consent"]
owed_by = "council"
chased_by = "referrer"
done_by = "referral-acknowledged"
cite = "commitment 8"

[[rule]]
id = "landlord"
action = "contact-landlord"
kind = "task"
force = "should"
title = "Contact the landlord"
before = "release-date"
due = "4 months"
opens = "6 months"
when = ["has-tenancy"]
unless = ["short-custody"]
owed_by = "Through the Gate"
cite = "3.2"
approximate = true
inferred = ["lead"]

[[rule]]
id = "plan-12w"
action = "look-again"
kind = "review"
force = "must"
title = "Look again at housing need"
before = "release-date"
due = "12 weeks"
owed_by = "commissioned-provider"
cite = "annex D"

[[rule]]
id = "licence-review"
action = "review-housing"
kind = "review"
force = "must"
title = "Review housing on licence"
after = "order-start"
each = "month"
until = "order-end"
opens = "1 week"
owed_by = "P&P lead"
cite = "5.1"

[[rule]]
id = "keep-home"
action = "keep-the-home"
kind = "task"
force = "may"
title = "Keep the home going"
after = "reception"
undated = "ongoing"
when = ["has-home"]
owed_by = "prison"
cite = "3.1"

[[rule]]
id = "dhp"
action = "claim-discretionary-payment"
kind = "entitlement"
force = "may"
title = "Claim a discretionary housing payment"
after = "reception"
when = ["universal-credit"]
cite = "p. 12"

[[rule]]
id = "veteran"
action = "ask-veterans-charity"
kind = "task"
force = "consider"
title = "Ask a veterans' charity"
after = "reception"
asap = true
when = ["veteran"]
owed_by = "prison"
cite = "4"

[[not_rule]]
id = "purpose"
why = "A definition."
"#;

fn made_up() -> Protocol {
    protocol("id = \"made-up\"", TEXT)
}

fn licence(mut person: Person, led: &str) -> Person {
    let spell = person.0.custody[0].received;
    let date = ReleaseDate {
        kind: ReleaseDateKind::Led,
        day: Some(day(led)),
        known_on: spell,
        known_by: KnownBy::Hand,
        nth: 0,
    };
    person.0.release_dates.push((spell, date));
    person
}

#[test]
fn months_clamp_bands_open_and_conditions_lapse() {
    let rules = rules(vec![made_up()]);
    let person = Person::received("2026-01-05")
        .home("E07000066")
        .release("2026-12-31", "2026-01-05")
        .tenancy(|t| t.tenure = "council".to_owned());
    let action = person.action(&rules, "2026-06-29", "contact-landlord");
    // 31 December less 4 months is 31 August; less 6 months, clamped, 30 June.
    assert_eq!(
        (action.opens_on, action.due_on, action.state),
        (
            Some(day("2026-06-30")),
            Some(day("2026-08-31")),
            State::Upcoming
        )
    );
    assert_eq!(
        person.stands(&rules, "2026-07-01", "contact-landlord").0,
        State::Open
    );
    let lost = person.clone().tenancy(|_| {});
    let mut lost = lost;
    lost.0.tenancies[0].ended = Some(day("2026-07-10"));
    lost.0.tenancies.truncate(1);
    let action = lost.action(&rules, "2026-08-01", "contact-landlord");
    assert_eq!(action.state, State::Void);
    assert!(
        matches!(action.why, Some(Why::Lapsed(_, on)) if on == day("2026-07-10")),
        "{:?}",
        action.why
    );
    assert!(!person.has(&rules, "2026-08-01", "ask-veterans-charity"));
    assert!(!person.has(&rules, "2026-08-01", "claim-discretionary-payment"));
    assert_eq!(
        person.stands(&rules, "2026-08-01", "keep-the-home"),
        (State::Open, None)
    );
}

#[test]
fn scope_is_asked_of_the_referral_then_of_the_home_then_of_the_prison() {
    let rules = rules(vec![made_up()]);
    let sent = |to: &str| {
        Person::received("2026-01-05")
            .consent("2026-01-06")
            .referral("2026-10-02", |r| r.authority = Some(to.to_owned()))
    };
    let name = "council-acknowledges-referral";
    let here = sent("E07000066");
    assert_eq!(
        here.stands(&rules, "2026-10-05", name),
        (State::Due, Some(day("2026-10-05")))
    );
    assert!(
        !sent("E06000035")
            .home("E07000066")
            .has(&rules, "2026-10-05", name)
    );
    assert!(!here.has(&rules, "2026-10-05", "look-again"));
    assert!(
        sent("E06000035")
            .home("E07000066")
            .has(&rules, "2026-10-05", "look-again")
    );
    let mut by_prison = sent("E06000035");
    by_prison.0.prisoner.establishment.code = "CDI".to_owned();
    assert!(by_prison.has(&rules, "2026-10-05", "look-again"));
    assert!(
        !by_prison
            .home("E06000035")
            .has(&rules, "2026-10-05", "look-again")
    );
    let withdrawn = here.clone().event("2026-10-05", E::ConsentWithdrawn);
    assert_eq!(withdrawn.stands(&rules, "2026-10-06", name).0, State::Void);
    let unasked = Person::received("2026-01-05")
        .referral("2026-10-02", |r| r.authority = Some("E07000066".to_owned()));
    assert!(!unasked.has(&rules, "2026-10-05", name));
}

#[test]
fn reviews_recur_from_the_start_and_one_is_open() {
    let rules = rules(vec![made_up()]);
    let person = licence(
        Person::received("2026-01-05")
            .home("E07000066")
            .release("2026-01-31", "2026-01-05"),
        "2026-06-15",
    )
    .released("2026-01-31")
    .mark("review-housing", "1m", MarkKind::Done, "2026-02-28", None);
    let all: Vec<_> = person
        .plan(&rules, "2026-04-26")
        .into_iter()
        .filter(|a| a.action == "review-housing")
        .map(|a| {
            (
                a.subject.unwrap_or_default(),
                a.due_on.unwrap().to_string(),
                a.state,
            )
        })
        .collect();
    assert_eq!(
        all,
        [
            ("1m".to_owned(), "2026-02-28".to_owned(), State::Done),
            ("2m".to_owned(), "2026-03-31".to_owned(), State::Missed),
            ("3m".to_owned(), "2026-04-30".to_owned(), State::Open),
            ("4m".to_owned(), "2026-05-31".to_owned(), State::Upcoming),
        ]
    );
    for on in (0..200).map(|n| day("2026-02-01").plus(n)) {
        let case: Case = person.case(&on.to_string());
        let plan = crate::protocol::plan(&case, &rules, &Default::default(), on, on.plus(90));
        let open = plan
            .iter()
            .filter(|a| a.action == "review-housing" && a.state.is_open())
            .count();
        assert!(open <= 1, "{on}: {open}");
    }
}

#[test]
fn ages_are_those_that_people_have() {
    for text in [
        "under -5", "under 0", "0 to 400", "-1 to 18", "131+", "25 to 16",
    ] {
        assert_eq!(Ages::parse(text), None, "{text}");
    }
    for (text, said) in [
        ("18+", "18 and over"),
        ("under 18", "under 18"),
        ("0 to 130", "0 to 130"),
    ] {
        let ages = Ages::parse(text).unwrap();
        assert_eq!(ages.to_string(), said);
    }
}

#[test]
fn the_document_has_a_first_day_and_ages() {
    let mut person = Person::received("2019-12-01")
        .home("E07000066")
        .release("2026-12-31", "2026-01-05")
        .tenancy(|_| {});
    let rules = Rules::compile(vec![InForce::always(made_up())]);
    assert!(!person.has(&rules, "2026-10-01", "keep-the-home"));
    assert!(person.has(&rules, "2026-10-01", "look-again"));
    person.0.prisoner.born = Some(day("2011-06-01"));
    assert!(!person.has(&rules, "2026-10-01", "look-again"));
    person.0.prisoner.born = None;
    assert!(person.has(&rules, "2026-10-01", "look-again"));
    let lines: Vec<_> = rules.in_force()[0]
        .protocol
        .dispositions()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(
        lines,
        [
            "c08",
            "landlord",
            "plan-12w",
            "licence-review",
            "keep-home",
            "dhp",
            "veteran",
            "purpose"
        ]
    );
}

#[test]
fn what_release_ended_does_not_silence_what_goes_on() {
    let text = r#"
[[rule]]
id = "before"
action = "refer-floating-support"
kind = "task"
force = "must"
title = "Refer to floating support"
before = "release-date"
due = "13 weeks"
done_by = "floating-support-referral-sent"
cite = "1"
[[rule]]
id = "after"
action = "refer-floating-support"
kind = "task"
force = "must"
title = "Refer to floating support"
after = "release"
asap = true
cite = "2"
"#;
    let rules = rules(vec![protocol("id = \"both\"", text)]);
    let inside = Person::received("2026-01-05").release("2026-12-18", "2026-01-05");
    let stands = |person: &Person, today: &str| {
        let action = person.action(&rules, today, "refer-floating-support");
        let asked: Vec<&str> = action.sources.iter().map(|source| source.rule).collect();
        (action.state, action.due_on, asked.join(" "))
    };
    let asked = |state, due: Option<&str>, rules: &str| (state, due.map(day), rules.to_owned());
    let (due, out) = (Some("2026-09-18"), inside.clone().released("2026-12-18"));
    assert_eq!(
        stands(&inside, "2026-12-17"),
        asked(State::Overdue, due, "before")
    );
    assert_eq!(
        stands(&out, "2026-12-19"),
        asked(State::Open, None, "after")
    );
    // What was done in custody is done.
    let sent = inside
        .referral("2026-09-01", |referral| {
            referral.kind = crate::domain::ReferralKind::FloatingSupport;
        })
        .released("2026-12-18");
    assert_eq!(stands(&sent, "2026-12-19").0, State::Done);
}

#[test]
fn what_has_no_day_may_open_on_one() {
    let text = r#"
[[rule]]
id = "last"
action = "carry-out-resettlement-plan"
kind = "task"
force = "must"
title = "Carry out the resettlement plan"
before = "release-date"
opens = "12 weeks"
undated = "ongoing"
cite = "1"
"#;
    let rules = rules(vec![protocol("id = \"last\"", text)]);
    let person = Person::received("2026-01-05").release("2026-12-18", "2026-01-05");
    let stands =
        |person: &Person, today| person.stands(&rules, today, "carry-out-resettlement-plan");
    assert_eq!(stands(&person, "2026-09-24"), (State::Upcoming, None));
    assert_eq!(stands(&person, "2026-09-25"), (State::Open, None));
    let waiting = Person::received("2026-01-05");
    assert_eq!(stands(&waiting, "2026-09-25"), (State::Waiting, None));
}
