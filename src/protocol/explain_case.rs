//! Which protocols apply to a case and why, and what they say that is no action: advice, entitlements, checks.
//!
//! Says of each protocol in force whether its area and ages take the person in. Plans nothing but what waits for a date.

use crate::calendar::{Calendar, Day};
use crate::domain::Case;
use crate::protocol::action::{Action, State};
use crate::protocol::exceptions::standing;
use crate::protocol::ground::Ground;
use crate::protocol::language::{Protocol, Rule, Scope};
use crate::protocol::occurrence::Occurrence;
use crate::protocol::plan::plan;
use crate::protocol::rules::{InForce, Rules, age_that_counts, takes_in, takes_in_case};
use crate::protocol::words::Kind;

/// One reason why a protocol applies or does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    text: String,
    /// What somebody wrote down about the person.
    written: Option<String>,
}

impl Reason {
    /// In words; what was written down about the person only for those who may read names.
    #[must_use]
    pub fn words(&self, names: bool) -> String {
        match self.written.as_ref().filter(|_| names) {
            Some(written) => format!("{}: {written}", self.text),
            None => self.text.clone(),
        }
    }
}

impl From<String> for Reason {
    fn from(text: String) -> Self {
        Self {
            text,
            written: None,
        }
    }
}

/// Whether a protocol applies to somebody, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership<'r> {
    pub protocol: &'r Protocol,
    pub applies: bool,
    pub because: Vec<Reason>,
    /// Since when it is in force; none from the start.
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// Whether the person was named for it, or else exempted; none where neither.
    pub exception: Option<bool>,
}

/// A rule that is shown and makes no action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownRule<'r> {
    pub protocol: &'r Protocol,
    pub rule: &'r Rule,
}

/// What is to be said about a case as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseExplanation<'r> {
    pub protocols: Vec<Membership<'r>>,
    /// Warnings and notes: public protection first, an unknown age.
    pub notes: Vec<String>,
    /// What waits for a release date or another day.
    pub waiting: Vec<Action<'r>>,
    /// Advice, entitlements and checks of the protocols that apply and whose conditions hold.
    pub shown: Vec<ShownRule<'r>>,
}

/// Explains a case. The case is as of `today`.
#[must_use]
pub fn explain_case<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
) -> CaseExplanation<'r> {
    let ground = case
        .spells
        .len()
        .checked_sub(1)
        .and_then(|last| Ground::of(case, last, calendar, today));
    let age = age_that_counts(case, calendar, today);
    let protocols = memberships(case, rules, calendar, today);
    let applying = || {
        protocols
            .iter()
            .filter(|membership| membership.applies)
            .map(|membership| membership.protocol)
    };
    let mut shown = Vec::new();
    for protocol in applying() {
        for rule in &protocol.rules {
            let asked = |ground: &Ground<'_>| {
                let of = Occurrence::of_case(today);
                rule.stands_in_the_way(|c| ground.holds(c, today, &of, None))
                    .is_none()
            };
            if !rule.makes_actions()
                && takes_in(&rule.scope, case, None)
                && ground.as_ref().is_some_and(asked)
            {
                shown.push(ShownRule { protocol, rule });
            }
        }
    }
    shown.sort_by_key(|shown| (shown.rule.kind != Kind::Check, shown.rule.kind));
    let waiting = plan(case, rules, calendar, today, today)
        .into_iter()
        .filter(|action| action.state == State::Waiting)
        .collect();
    CaseExplanation {
        notes: notes(case, ground.as_ref(), age),
        protocols,
        waiting,
        shown,
    }
}

/// Whether each protocol applies to a case that is as of `today`, and why.
#[must_use]
pub fn memberships<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
) -> Vec<Membership<'r>> {
    let age = age_that_counts(case, calendar, today);
    present(rules, today)
        .map(|one| membership(one, rules, case, age, today))
        .collect()
}

/// Each protocol once: with the stretch in which it is in force today, else with its last.
fn present(rules: &Rules, today: Day) -> impl Iterator<Item = &InForce> {
    let held = rules.in_force();
    held.iter().enumerate().filter_map(move |(place, one)| {
        let weight = |(place, other): (usize, &InForce)| (other.binds_on(today), place);
        let of_it = held.iter().enumerate();
        let best = of_it
            .filter(|(_, other)| other.protocol.id == one.protocol.id)
            .map(weight)
            .max();
        (best == Some(weight((place, one)))).then_some(one)
    })
}

/// Whether one protocol applies, and every reason.
fn membership<'r>(
    one: &'r InForce,
    rules: &Rules,
    case: &Case,
    age: Option<i32>,
    today: Day,
) -> Membership<'r> {
    let protocol = &one.protocol;
    let mut because: Vec<Reason> = Vec::new();
    let here = takes_in(&protocol.scope, case, None);
    because.push(place_words(&protocol.scope, case, here).into());
    let admitted = protocol.ages.admit(age);
    because.push(age_words(protocol, age, admitted).into());
    let taken_in = takes_in_case(protocol, case, age);
    if taken_in && !here {
        let words = "a referral went to its area: what hangs on that referral binds";
        because.push(words.to_owned().into());
    }
    if one.only_named {
        because.push(
            "in force only for people named one by one"
                .to_owned()
                .into(),
        );
    }
    let exception = standing(case, &protocol.id);
    if let Some(exception) = exception {
        let what = if exception.applied {
            "used by name"
        } else {
            "exempted"
        };
        because.push(Reason {
            text: format!("{what} from {}", exception.on.long()),
            written: (!exception.reason.is_empty()).then(|| exception.reason.to_owned()),
        });
    }
    let current = one.binds_on(today);
    let begins_later = one.first_day().filter(|from| today < *from);
    match (current, begins_later) {
        (true, _) => {}
        (false, Some(from)) => because.push(format!("in force only from {}", from.long()).into()),
        (false, None) => {
            let words = "not in force today; what was done under it stays done";
            because.push(words.to_owned().into());
        }
    }
    because.extend(protocol.superseded.clone().map(Reason::from));
    let followed_by = protocol.successor.as_deref().filter(|successor| {
        let mut held = rules.in_force().iter();
        held.any(|other| other.protocol.id == *successor && other.binds_on(today))
    });
    if let Some(successor) = followed_by.filter(|_| current) {
        because.push(format!("superseded by {successor}, which is in force too").into());
    }
    let natural = taken_in && !one.only_named;
    Membership {
        protocol,
        applies: current && exception.map_or(natural, |exception| exception.applied),
        because,
        from: one.first_day(),
        until: one.last_day(),
        exception: exception.map(|exception| exception.applied),
    }
}

fn notes(case: &Case, ground: Option<&Ground<'_>>, age: Option<i32>) -> Vec<String> {
    let mut notes = Vec::new();
    let prisoner = &case.prisoner;
    if let Some(level) = prisoner.mappa_level {
        notes.push(format!(
            "MAPPA level {level}: MAPPA takes precedence; arrangements for public protection come before any protocol"
        ));
    } else if let Some(category) = prisoner.mappa_category {
        notes.push(format!(
            "MAPPA category {category}: MAPPA takes precedence; arrangements for public protection come before any protocol"
        ));
    }
    if age.is_none() {
        notes.push("date of birth not recorded: counted as adult".to_owned());
    }
    if let Some(reason) = ground.and_then(Ground::not_applicable) {
        notes.push(reason.label().to_owned());
    }
    if let Some((on, reason)) = case.closed() {
        notes.push(format!(
            "case closed on {}: {reason}; nothing is open",
            on.short()
        ));
    }
    notes
}

fn place_words(scope: &Scope, case: &Case, here: bool) -> String {
    if scope.is_everywhere() {
        return "binds everywhere".to_owned();
    }
    let home = case
        .prisoner
        .home_authority
        .as_deref()
        .map(crate::domain::authorities::name_of);
    let (what, name) = match home {
        Some(name) if !scope.authorities.is_empty() => ("home authority", name),
        _ => ("establishment", case.prisoner.establishment.label()),
    };
    let name = if name.is_empty() {
        "not recorded"
    } else {
        name
    };
    format!(
        "{what} {name} is {} its area",
        if here { "in" } else { "not in" }
    )
}

fn age_words(protocol: &Protocol, age: Option<i32>, admitted: bool) -> String {
    let age = age.map_or_else(
        || "age not known, counted as adult".to_owned(),
        |age| format!("age {age}"),
    );
    format!(
        "{age}; it is for {}{}",
        protocol.ages,
        if admitted { "" } else { ", and does not apply" }
    )
}
