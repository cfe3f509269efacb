//! The protocols in force, put together once for a whole run: which rules hang on which trigger, and who binds whom.
//!
//! Knows since when each is in force. What the rules make of a case is in `candidate` and `plan`.

use crate::calendar::{Calendar, Day};
use crate::domain::{Case, window};
use crate::protocol::actions::{CHASE, PROMISES, REFER};
use crate::protocol::language::{Protocol, Scope};
use crate::protocol::trigger::Trigger;
use crate::protocol::words::Word;
use std::collections::HashMap;

/// A protocol, and the days from and until which it was put in force here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    pub protocol: Protocol,
    /// None: from the start, as the statutory base holds.
    pub from: Option<Day>,
    /// The last day whose triggers it binds.
    pub until: Option<Day>,
    /// It binds only the people for whom it is used by name.
    pub only_named: bool,
}

impl InForce {
    /// In force from the start and without an end.
    #[must_use]
    pub fn always(protocol: Protocol) -> Self {
        Self {
            protocol,
            from: None,
            until: None,
            only_named: false,
        }
    }

    /// In force from a day on.
    #[must_use]
    pub fn from(protocol: Protocol, day: Day) -> Self {
        Self {
            protocol,
            from: Some(day),
            until: None,
            only_named: false,
        }
    }

    /// The first day: the later of the document's own and the day it was put in force.
    #[must_use]
    pub fn first_day(&self) -> Option<Day> {
        self.from.max(self.protocol.from)
    }

    /// The last day: the earlier of the document's own and the day it was taken out of force.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        earlier(self.until, self.protocol.until)
    }

    /// Whether it binds what a trigger of this day makes.
    #[must_use]
    pub fn binds_on(&self, day: Day) -> bool {
        self.first_day().is_none_or(|from| from <= day)
            && self.last_day().is_none_or(|until| day <= until)
    }
}

/// The earlier of two last days, of which none means no end.
pub(super) fn earlier(a: Option<Day>, b: Option<Day>) -> Option<Day> {
    a.into_iter().chain(b).min()
}

/// Where a rule is found, and what was worked out about it once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub protocol: u32,
    pub rule: u32,
    /// Rules of one canonical action share this.
    pub action: u32,
    /// It is the duty to refer itself.
    pub refers: bool,
    /// It is the chase of a council, which a try that is recorded moves.
    pub chases: bool,
    /// It asks for conditions.
    pub asks: bool,
}

/// The rules of one protocol that hang on one trigger: those that come round again, or those that do not.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    pub protocol: u32,
    pub entries: Vec<Entry>,
    /// They come round again after the trigger's day.
    pub recurs: bool,
}

/// Every rule in force.
#[derive(Clone, Debug)]
pub struct Rules {
    in_force: Vec<InForce>,
    /// The rules that make actions, by trigger and, within that, by protocol.
    by_trigger: Vec<(Trigger, Vec<Lines>)>,
    /// Those of them that give the other side of a referral a day.
    promises: Vec<(Trigger, Vec<Lines>)>,
    /// How many canonical actions they ask for.
    actions: usize,
}

impl Rules {
    /// Puts protocols together, once for a run.
    #[must_use]
    pub fn compile(in_force: Vec<InForce>) -> Self {
        let mut by_trigger: Vec<(Trigger, Vec<Lines>)> = Trigger::every()
            .iter()
            .map(|trigger| (*trigger, Vec::new()))
            .collect();
        // The same canonical action has one number, so that rules are merged without comparing names.
        let mut actions: HashMap<&str, u32> = HashMap::new();
        for (protocol, one) in in_force.iter().enumerate() {
            for (place, rule) in one.protocol.rules.iter().enumerate() {
                if !rule.makes_actions() {
                    continue;
                }
                let next = actions.len() as u32;
                let action = *actions.entry(&rule.action).or_insert(next);
                let entry = Entry {
                    protocol: protocol as u32,
                    rule: place as u32,
                    action,
                    refers: rule.action == REFER,
                    chases: rule.action == CHASE,
                    asks: rule.conditions().next().is_some(),
                };
                let Some((_, lines)) = by_trigger.get_mut(rule.trigger as usize) else {
                    continue;
                };
                let recurs = rule.recurs();
                let is_its =
                    |line: &&mut Lines| (line.protocol, line.recurs) == (entry.protocol, recurs);
                match lines.iter_mut().find(is_its) {
                    Some(line) => line.entries.push(entry),
                    None => lines.push(Lines {
                        protocol: entry.protocol,
                        entries: vec![entry],
                        recurs,
                    }),
                }
            }
        }
        by_trigger.retain(|(_, lines)| !lines.is_empty());
        let promises = only_promises(&in_force, &by_trigger);
        let actions = actions.len();
        Self {
            in_force,
            by_trigger,
            promises,
            actions,
        }
    }

    /// The protocols in force, in the order given.
    #[must_use]
    pub fn in_force(&self) -> &[InForce] {
        &self.in_force
    }

    /// What documents call those who lead a rule, each with the protocol and the rule.
    pub fn named_leads(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.in_force.iter().flat_map(|held| {
            let rules = held.protocol.rules.iter();
            rules.filter_map(|rule| {
                let named = rule.led_by()?.named.as_deref()?;
                Some((held.protocol.id.as_str(), rule.id.as_str(), named))
            })
        })
    }

    pub(super) fn by_trigger(&self) -> &[(Trigger, Vec<Lines>)] {
        &self.by_trigger
    }

    /// How many canonical actions are asked for; their numbers are below.
    pub(super) fn actions(&self) -> usize {
        self.actions
    }

    pub(super) fn promises(&self) -> &[(Trigger, Vec<Lines>)] {
        &self.promises
    }
}

/// The rules that give the other side of a referral a day, so that a list of silences need not plan everything.
fn only_promises(
    in_force: &[InForce],
    by_trigger: &[(Trigger, Vec<Lines>)],
) -> Vec<(Trigger, Vec<Lines>)> {
    let promises = |entry: &Entry| {
        let one = in_force.get(entry.protocol as usize);
        let rule = one.and_then(|one| one.protocol.rules.get(entry.rule as usize));
        rule.is_some_and(|rule| PROMISES.contains(&rule.action.as_str()))
    };
    let mut found = by_trigger.to_vec();
    for (_, lines) in &mut found {
        for line in lines.iter_mut() {
            line.entries.retain(promises);
        }
        lines.retain(|line| !line.entries.is_empty());
    }
    found.retain(|(_, lines)| !lines.is_empty());
    found
}

/// The age by which protocols take somebody in: on the effective release date of the present spell, and today without one.
#[must_use]
pub fn age_that_counts(case: &Case, calendar: &Calendar, today: Day) -> Option<i32> {
    case.current_spell().map_or_else(
        || case.prisoner.age_on(today),
        |spell| window::of_spell(case, spell, today, calendar).age,
    )
}

/// Whether a protocol takes in a case by its area and by the [`age_that_counts`], for the case itself or for one of its referrals.
#[must_use]
pub fn takes_in_case(protocol: &Protocol, case: &Case, age: Option<i32>) -> bool {
    let scope = &protocol.scope;
    let by_referral = || {
        let mut to = case.referrals.iter().filter_map(|r| r.authority.as_deref());
        to.any(|authority| takes_in(scope, case, Some(authority)))
    };
    protocol.ages.admit(age) && (takes_in(scope, case, None) || by_referral())
}

/// Whether a scope takes in a case: asked of the referral's authority where the rule hangs on a referral, else of the home
/// authority, else of the establishment.
#[must_use]
pub(super) fn takes_in(scope: &Scope, case: &Case, referral_authority: Option<&str>) -> bool {
    if scope.is_everywhere() {
        return true;
    }
    let authority = referral_authority.or(case.prisoner.home_authority.as_deref());
    match authority {
        Some(authority) if !scope.authorities.is_empty() => {
            scope.authorities.iter().any(|key| key == authority)
        }
        _ => scope
            .establishments
            .contains(&case.prisoner.establishment.code),
    }
}
