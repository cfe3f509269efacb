//! Why an action that a protocol in force asks for has not come up for somebody: what its rules still wait for.
//!
//! Asks what the plan asks, of the latest spell, and makes nothing of it.

use crate::calendar::{Calendar, Day};
use crate::domain::Case;
use crate::protocol::condition::Condition;
use crate::protocol::explain_case::memberships;
use crate::protocol::ground::Ground;
use crate::protocol::language::{Protocol, Rule};
use crate::protocol::occurrence::Occurrence;
use crate::protocol::rules::{Rules, takes_in};
use crate::protocol::trigger::Trigger;

/// What a rule waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// What it hangs on has not happened.
    Trigger(Trigger),
    /// This has to hold.
    Holds(Condition),
    /// This must hold no longer.
    NoLonger(Condition),
    /// What it hangs on happened before the protocol was in force, or another rule speaks instead.
    NextTime(Trigger),
}

impl Wait {
    fn is_for_an_answer(self) -> bool {
        matches!(self, Self::Holds(_) | Self::NoLonger(_))
    }
}

/// A rule of a protocol that applies, and what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotYet<'r> {
    pub protocol: &'r Protocol,
    pub rule: &'r Rule,
    pub wait: Wait,
}

/// The rules that ask for an action of somebody to whom their protocol applies. The case is as of `today`.
#[must_use]
pub fn not_yet<'r>(
    case: &Case,
    rules: &'r Rules,
    calendar: &Calendar,
    today: Day,
    action: &str,
) -> Vec<NotYet<'r>> {
    let last = case.spells.len().checked_sub(1);
    let Some(ground) = last.and_then(|last| Ground::of(case, last, calendar, today)) else {
        return Vec::new();
    };
    let protocols = memberships(case, rules, calendar, today);
    let applying = protocols.iter().filter(|one| one.applies);
    let mut found = Vec::new();
    for protocol in applying.map(|one| one.protocol) {
        let asks = |rule: &&Rule| {
            rule.action == action && rule.makes_actions() && takes_in(&rule.scope, case, None)
        };
        for rule in protocol.rules.iter().filter(asks) {
            found.push(NotYet {
                protocol,
                rule,
                wait: wait(rule, &ground, today),
            });
        }
    }
    // What waits for an answer is nearer than what waits for something to happen.
    if found.iter().any(|one| one.wait.is_for_an_answer()) {
        found.retain(|one| one.wait.is_for_an_answer());
    }
    found
}

fn wait(rule: &Rule, ground: &Ground<'_>, today: Day) -> Wait {
    let of_case = Occurrence::of_case(today);
    let risk = Condition::HomelessnessRisk;
    let no_risk = rule.presupposes.is_some() && !ground.holds(risk, today, &of_case, None);
    // The day to refer by follows from the risk and from a release date: the risk is what somebody can ask about.
    if no_risk && rule.trigger == Trigger::ReferBy {
        return Wait::Holds(risk);
    }
    let mut happened = None;
    ground.occurrences(rule.trigger, |of| happened = Some(of));
    let Some(of) = happened else {
        return Wait::Trigger(rule.trigger);
    };
    if no_risk {
        return Wait::Holds(risk);
    }
    match rule.stands_in_the_way(|condition| ground.holds(condition, today, &of, None)) {
        Some(condition) if rule.unless.contains(&condition) => Wait::NoLonger(condition),
        Some(condition) => Wait::Holds(condition),
        None => Wait::NextTime(rule.trigger),
    }
}
