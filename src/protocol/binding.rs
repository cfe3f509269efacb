//! Which rules bind a spell: those of protocols in force for the person, by area, age and exceptions. Each is handed on.
//!
//! What a rule makes of the spell is in `candidate`. Knows no due day.

use crate::calendar::Day;
use crate::protocol::candidate::{Candidate, Maker};
use crate::protocol::exceptions::{self, Span};
use crate::protocol::ground::Ground;
use crate::protocol::rules::{InForce, Rules, takes_in};

/// Without an exception a protocol binds whenever it is in force.
const ALL_DAYS: [Span; 1] = [Span {
    first: None,
    last: None,
}];

/// What rules made of a spell.
#[derive(Default)]
pub(super) struct Made<'r, 'c> {
    pub candidates: Vec<Candidate<'r, 'c>>,
    /// The actions of the rules that were passed over, because they are due out of reach.
    pub passed_over: Vec<u32>,
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
    for (trigger, lines) in rules.by_trigger() {
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

/// The first and the last day on which a protocol binds the person, once for each time it came into force for them.
pub(super) fn days_in_force(
    one: &InForce,
    spans: &[Span],
) -> impl Iterator<Item = (Option<Day>, Option<Day>)> {
    spans.iter().map(|span| {
        let last = match (one.last_day(), span.last) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        (one.first_day().max(span.first), last)
    })
}

pub(super) fn binds_on(one: &InForce, spans: &[Span], day: Day) -> bool {
    days_in_force(one, spans).any(|(first, last)| {
        first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
    })
}
