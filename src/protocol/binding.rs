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
const ALL_DAYS: Span = Span {
    first: None,
    last: None,
};

/// Hardly a spell makes more of all the protocols; a list that grows is moved each time.
const MOSTLY: usize = 32;

/// What rules made of a spell.
pub(super) struct Made<'r, 'c> {
    pub candidates: Vec<Candidate<'r, 'c>>,
    /// Of each action, by its number, whether a rule that asks for it was passed over, because it is due out of reach.
    pub passed_over: Vec<bool>,
}

impl Made<'_, '_> {
    /// Nothing yet, with room for what most spells make.
    pub fn nothing(rules: &Rules) -> Self {
        Self {
            candidates: Vec::with_capacity(MOSTLY),
            passed_over: vec![false; rules.actions()],
        }
    }

    /// Whether something that was made is asked for again by a rule that was passed over.
    pub fn is_asked_for_later(&self) -> bool {
        let passed_over = |action: u32| self.passed_over.get(action as usize) == Some(&true);
        let mut asked_for = self.candidates.iter().map(|one| one.entry.action);
        asked_for.any(passed_over)
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
    by_trigger: &'r [(Trigger, Vec<Lines>)],
    reach: Reach,
    found: &mut Made<'r, 'c>,
) {
    let age = ground.window.age;
    // Whom each protocol takes in, and when, is asked once a spell, but for what hangs on a referral.
    let bound: Vec<Bound<'r>> = rules
        .in_force()
        .iter()
        .map(|one| {
            let protocol = &one.protocol;
            let admitted = !one.only_named && protocol.ages.admit(age);
            Bound {
                one,
                admitted,
                here: admitted && takes_in(&protocol.scope, ground.case, None),
                always: InForceFor::of(one, ALL_DAYS),
            }
        })
        .collect();
    for (trigger, lines) in by_trigger {
        ground.occurrences(*trigger, |of| {
            let authority = of.authority();
            for line in lines {
                let Some(bound) = bound.get(line.protocol as usize) else {
                    continue;
                };
                let one = bound.one;
                let in_area = if authority.is_some() {
                    takes_in(&one.protocol.scope, ground.case, authority)
                } else {
                    bound.here
                };
                let natural = bound.admitted && in_area;
                let excepted: Vec<InForceFor>;
                let times = if !ground.exceptions.is_empty() {
                    let spans = exceptions::spans(&ground.exceptions, &one.protocol.id, natural);
                    let times = spans.into_iter().map(|span| InForceFor::of(one, span));
                    excepted = times.collect();
                    excepted.as_slice()
                } else if natural {
                    std::slice::from_ref(&bound.always)
                } else {
                    continue;
                };
                // A fact binds from its day, so that most of what an old fact would make need not be looked into.
                let binds = |time: &InForceFor| time.has_begun(of.since) && time.goes_on(of.since);
                if of.is_fact && !line.recurs && !times.iter().any(binds) {
                    continue;
                }
                for entry in &line.entries {
                    if let Some(rule) = one.protocol.rules.get(entry.rule as usize)
                        && takes_in(&rule.scope, ground.case, authority)
                    {
                        Maker {
                            ground,
                            entry,
                            one,
                            rule,
                            times,
                        }
                        .make(of, reach, found);
                    }
                }
            }
        });
    }
}

/// A protocol as it stands to one spell.
struct Bound<'r> {
    one: &'r InForce,
    /// It takes in people of this age, and not only those for whom it is used by name.
    admitted: bool,
    /// It takes in those of them who are where this one is.
    here: bool,
    /// When it binds without an exception.
    always: InForceFor,
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
    /// That of a protocol which binds the person in a span of days.
    fn of(one: &InForce, span: Span) -> Self {
        Self {
            first: one.first_day().max(span.first),
            last: earlier(one.last_day(), span.last),
            taken_out: earlier(one.until, span.last),
        }
    }

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
