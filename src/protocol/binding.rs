//! Which rules bind a spell: those of protocols in force for the person, by area, age and exceptions. Each is handed on.
//!
//! What a rule makes of the spell, and by when, is in `candidate`.

use crate::calendar::Day;
use crate::protocol::candidate::{Candidate, Maker};
use crate::protocol::exceptions::{self, Span};
use crate::protocol::ground::Ground;
use crate::protocol::rules::{InForce, Lines, Rules, earlier, takes_in};
use crate::protocol::trigger::Trigger;

/// Without an exception a protocol binds whenever it is in force.
const ALL_DAYS: [Span; 1] = [Span {
    first: None,
    last: None,
}];

/// Hardly a spell makes more of all the protocols; a list that grows is moved each time.
const MOSTLY: usize = 32;

/// What rules made of a spell.
pub(super) struct Made<'r, 'c> {
    pub candidates: Vec<Candidate<'r, 'c>>,
    /// The actions of the rules that were passed over, because they are due out of reach.
    pub passed_over: Vec<u32>,
}

impl Made<'_, '_> {
    /// Nothing yet, with room for what most spells make.
    pub fn of_one_case() -> Self {
        Self {
            candidates: Vec::with_capacity(MOSTLY),
            passed_over: Vec::with_capacity(MOSTLY),
        }
    }
}

/// How far rules are looked into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// Nothing that recurs is made after this day.
    pub through: Day,
    /// What is due later than `through` is passed over before anything is asked about it.
    pub no_further: bool,
}

impl Reach {
    /// Everything, and nothing that recurs after a day.
    pub fn far(through: Day) -> Self {
        Self {
            through,
            no_further: false,
        }
    }
}

/// Everything that the rules in force make of one spell within reach, in no order.
pub(super) fn candidates<'r, 'c>(
    ground: &Ground<'c>,
    rules: &'r Rules,
    reach: Reach,
    found: &mut Made<'r, 'c>,
) {
    candidates_of(ground, rules, rules.by_trigger(), reach, found);
}

/// The same of some of the rules alone.
pub(super) fn candidates_of<'r, 'c>(
    ground: &Ground<'c>,
    rules: &'r Rules,
    by_trigger: &[(Trigger, Vec<Lines>)],
    reach: Reach,
    found: &mut Made<'r, 'c>,
) {
    let age = ground.window.age;
    // Whom each protocol takes in is asked once a spell, but for what hangs on a referral.
    let bound: Vec<(bool, bool)> = rules
        .in_force()
        .iter()
        .map(|one| {
            let protocol = &one.protocol;
            let here = takes_in(&protocol.scope, ground.case, None);
            (!one.only_named && protocol.ages.admit(age), here)
        })
        .collect();
    for (trigger, lines) in by_trigger {
        ground.occurrences(*trigger, |of| {
            let authority = of.authority();
            for line in lines {
                let Some(one) = rules.in_force().get(line.protocol as usize) else {
                    continue;
                };
                let (admitted, here) = bound
                    .get(line.protocol as usize)
                    .copied()
                    .unwrap_or_default();
                let in_area = if authority.is_some() {
                    takes_in(&one.protocol.scope, ground.case, authority)
                } else {
                    here
                };
                let natural = admitted && in_area;
                let excepted;
                let spans = if !ground.exceptions.is_empty() {
                    excepted = exceptions::spans(&ground.exceptions, &one.protocol.id, natural);
                    excepted.as_slice()
                } else if natural {
                    &ALL_DAYS[..]
                } else {
                    continue;
                };
                if of.is_fact && !line.recurs && !binds_on(one, spans, of.since) {
                    continue;
                }
                for entry in &line.entries {
                    if let Some(rule) = one.protocol.rules.get(entry.rule as usize)
                        && takes_in(&rule.scope, ground.case, authority)
                    {
                        let entry = *entry;
                        Maker {
                            ground,
                            entry,
                            one,
                            rule,
                            spans,
                        }
                        .make(of, reach, found);
                    }
                }
            }
        });
    }
}

/// A time for which a protocol is in force for a person.
#[derive(Clone, Copy, Debug)]
pub(super) struct InForceFor {
    first: Option<Day>,
    last: Option<Day>,
    /// The last day before somebody took it out of force, here or for this person.
    taken_out: Option<Day>,
}

impl InForceFor {
    /// Whether it has begun by a day.
    pub fn has_begun(self, day: Day) -> bool {
        self.first.is_none_or(|first| first <= day)
    }

    /// Whether it has not ended by a day.
    pub fn goes_on(self, day: Day) -> bool {
        self.last.is_none_or(|last| day <= last)
    }

    /// The day from which nothing more is asked for in its name: what a protocol that expired asked for stays, what one that was
    /// taken out of force asked for does not.
    pub fn silent_from(self) -> Option<Day> {
        self.taken_out.map(|last| last.plus(1))
    }
}

/// The times for which a protocol is in force for a person.
pub(super) fn days_in_force(one: &InForce, spans: &[Span]) -> impl Iterator<Item = InForceFor> {
    spans.iter().map(|span| InForceFor {
        first: one.first_day().max(span.first),
        last: earlier(one.last_day(), span.last),
        taken_out: earlier(one.until, span.last),
    })
}

pub(super) fn binds_on(one: &InForce, spans: &[Span], day: Day) -> bool {
    days_in_force(one, spans).any(|time| time.has_begun(day) && time.goes_on(day))
}
