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
    /// Of each action, by its number, whether a rule that asks for it was passed over, because it lies out of reach.
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

    /// Takes out what is made only in part: what a rule that was passed over asks for too. Gives those actions, by their numbers, to
    /// be made again from all that ask for them; none where there are none. What was passed over is forgotten.
    pub fn take_out_made_in_part(&mut self) -> Option<Vec<bool>> {
        let passed_over = |one: &Candidate<'_, '_>| {
            self.passed_over.get(one.entry.action as usize) == Some(&true)
        };
        let mut again = None;
        if self.candidates.iter().any(passed_over) {
            let mut actions = vec![false; self.passed_over.len()];
            for one in self.candidates.extract_if(.., |one| passed_over(one)) {
                if let Some(action) = actions.get_mut(one.entry.action as usize) {
                    *action = true;
                }
            }
            again = Some(actions);
        }
        self.passed_over.fill(false);
        again
    }
}

/// How far rules are looked into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach<'a> {
    /// Nothing that recurs is made after this day.
    pub through: Day,
    /// What is due later than `through` is passed over before anything is asked about it.
    pub no_further: bool,
    /// What waits for a day to count from is passed over in the same way.
    pub no_waiting: bool,
    /// Nothing is made but these actions, by their numbers.
    pub only: Option<&'a [bool]>,
}

impl Reach<'_> {
    /// Everything, and nothing that recurs after a day.
    pub fn far(through: Day) -> Self {
        Self {
            through,
            no_further: false,
            no_waiting: false,
            only: None,
        }
    }

    /// Whether an action may be made at all.
    fn takes(self, action: u32) -> bool {
        self.only
            .is_none_or(|only| only.get(action as usize) == Some(&true))
    }
}

/// Everything that the rules in force make of one spell within reach, in no order.
pub(super) fn candidates<'r, 'c>(
    ground: &Ground<'c>,
    rules: &'r Rules,
    reach: Reach<'_>,
    found: &mut Made<'r, 'c>,
) {
    candidates_of(ground, rules, rules.by_trigger(), reach, found);
}

/// The same of some of the rules alone.
pub(super) fn candidates_of<'r, 'c>(
    ground: &Ground<'c>,
    rules: &'r Rules,
    by_trigger: &'r [(Trigger, Vec<Lines>)],
    reach: Reach<'_>,
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
                    if reach.takes(entry.action)
                        && let Some(rule) = one.protocol.rules.get(entry.rule as usize)
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
