//! Golden schedules: for invented people the whole list of actions, held against a fixture with its sums in comments.
//!
//! The fixtures are in `golden/`, one a case. Their days rest on the documents' own numbers and a calendar, so that a wrong
//! day anywhere between a protocol and the list is seen. Says nothing about how an action reads on a screen.

use super::golden_cases as cases;
use super::people::Person;
use crate::calendar::Day;
use crate::protocol::{Action, InForce, Lead, Rules, builtin};

/// The protocols of the library of these ids, in force without a first day.
pub fn in_force(ids: &[&str]) -> Rules {
    let one = |id: &&str| InForce::always(builtin(id).unwrap().unwrap());
    Rules::compile(ids.iter().map(one).collect())
}

fn or_dash(day: Option<Day>) -> String {
    day.map_or_else(|| "-".to_owned(), |day| day.to_string())
}

/// One action as a line of a fixture: due, opens, state, action and subject, lead, sources with the one that leads first.
fn line(action: &Action<'_>) -> String {
    let subject = action.subject.as_ref();
    let subject = subject.map_or_else(String::new, |subject| format!("/{subject}"));
    let lead = match &action.lead {
        Lead::Role(role) => role.word(),
        Lead::Named(name) => name,
        Lead::Nobody => "-",
    };
    let sources = action.sources.iter();
    let sources: Vec<String> = sources
        .map(|source| format!("{}/{}", source.protocol, source.rule))
        .collect();
    format!(
        "{} | {} | {} | {}{subject} | {lead} | {}",
        or_dash(action.due_on),
        or_dash(action.opens_on),
        action.state.word(),
        action.action,
        if sources.is_empty() {
            "-".to_owned()
        } else {
            sources.join(", ")
        },
    )
}

/// The whole plan, with a line where each spell begins.
fn rendered(person: &Person, rules: &Rules, today: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut spell = None;
    for action in person.plan(rules, today) {
        if spell != Some(action.spell) {
            lines.push(format!("spell {}", action.spell));
            spell = Some(action.spell);
        }
        lines.push(line(&action));
    }
    lines
}

/// What two lists do not share, in the order of the first and then of the second; what stands in both drops out.
fn difference(name: &str, expected: &[&str], found: &[String]) -> String {
    let mut text = format!("{name}: - expected, + found\n");
    let mut left: Vec<&str> = found.iter().map(String::as_str).collect();
    for line in expected {
        match left.iter().position(|other| other == line) {
            Some(place) => drop(left.remove(place)),
            None => text.push_str(&format!("- {line}\n")),
        }
    }
    for line in left {
        text.push_str(&format!("+ {line}\n"));
    }
    text
}

fn holds(name: &str, fixture: &str, today: &str, protocols: &[&str], person: &Person) {
    let expected: Vec<&str> = fixture
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let found = rendered(person, &in_force(protocols), today);
    let same = expected == found;
    assert!(same, "{}", difference(name, &expected, &found));
}

macro_rules! golden {
    ($($name:ident on $today:literal with [$($protocol:literal),+]),+ $(,)?) => {
        $(#[test]
        fn $name() {
            let name = stringify!($name).replace('_', "-");
            let fixture = include_str!(concat!("golden/", stringify!($name), ".txt"));
            holds(&name, fixture, $today, &[$($protocol),+], &cases::$name());
        })+
    };
}

golden! {
    short_sentence on "2026-11-04" with ["england-duty-to-refer", "kent-2017", "kent-2018"],
    long_sentence on "2027-12-08" with ["england-duty-to-refer", "mhclg-2019", "noms-2007"],
    remand_without_a_date on "2026-11-25" with ["england-duty-to-refer", "kent-2010"],
    released_from_court on "2026-12-07" with ["england-duty-to-refer", "leics-2019"],
    fixed_term_recall on "2026-11-04" with ["england-duty-to-refer", "leics-2019", "mhclg-2019"],
    long_standard_recall on "2026-10-20" with ["england-duty-to-refer", "leics-2019", "mhclg-2019"],
    mother_with_a_mortgage on "2026-12-01" with ["england-duty-to-refer", "essex", "mhclg-2019"],
    tenancy_with_arrears on "2026-09-11" with ["england-duty-to-refer", "kent-2010", "kent-2018"],
    answers_over_holidays on "2027-03-31" with ["england-duty-to-refer", "essex"],
    community_order on "2026-11-02" with ["england-duty-to-refer", "kent-2010", "kent-2018", "noms-2007"],
    under_18_in_kent on "2026-11-02" with ["england-duty-to-refer", "kent-2010", "noms-2007", "essex", "leics-2019"],
    under_18_in_essex on "2026-11-02" with ["england-duty-to-refer", "kent-2010", "noms-2007", "essex", "leics-2019"],
    mappa_3 on "2026-11-20" with ["england-duty-to-refer", "essex", "kent-2017"],
    christmas_day on "2026-10-29" with ["england-duty-to-refer", "essex", "kent-2010", "kent-2017", "kent-2018", "leics-2019", "mhclg-2019", "noms-2007"],
    good_friday on "2027-01-28" with ["england-duty-to-refer", "leics-2019", "mhclg-2019"],
    last_twelve_weeks on "2026-10-21" with ["england-duty-to-refer", "kent-2017"],
    marked on "2026-12-01" with ["england-duty-to-refer", "kent-2018"],
}

#[test]
fn a_difference_names_what_one_list_has_and_the_other_has_not() {
    let found = ["a".to_owned(), "c".to_owned()];
    let text = difference("somebody", &["a", "b"], &found);
    assert_eq!(text, "somebody: - expected, + found\n- b\n+ c\n");
}
