//! What conditions answer over the whole of one spell, each worked out once and shared by all rules that ask.
//!
//! Between two days on which something changed no condition changes its answer, so that a spell falls into stretches of days
//! and an answer is a row of bits, one a stretch. Refuses to know what a condition means: that is in `holds`.

use crate::calendar::{Day, Offset};
use crate::protocol::condition::Condition;
use crate::protocol::ground::Ground;
use crate::protocol::language::Rule;
use crate::protocol::occurrence::Occurrence;
use std::cell::{OnceCell, RefCell};

/// In which stretches something holds: bit 0 for the days before anything changed. Hardly a spell has more than 128, and then
/// the rest costs an allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stretches {
    first: u128,
    rest: Vec<u128>,
}

impl Stretches {
    /// All of so many stretches, and perhaps more, which nobody asks for.
    fn everywhere(count: usize) -> Self {
        Self {
            first: match count {
                0..128 => (1 << count) - 1,
                _ => u128::MAX,
            },
            rest: vec![u128::MAX; (count.saturating_sub(1)) / 128],
        }
    }

    /// Whether there is none.
    pub fn is_nowhere(&self) -> bool {
        self.first == 0 && self.rest.iter().all(|word| *word == 0)
    }

    /// Whether it holds in a stretch.
    pub fn has(&self, stretch: usize) -> bool {
        let word = match (stretch / 128).checked_sub(1) {
            None => self.first,
            Some(place) => self.rest.get(place).copied().unwrap_or_default(),
        };
        word >> (stretch % 128) & 1 == 1
    }

    /// Whether it holds in a stretch and in each that follows up to another; not asked beyond the first 128.
    pub fn goes_on(&self, from: usize, to: usize) -> bool {
        let holds = |ones: u32| usize::try_from(ones).is_ok_and(|ones| from + ones > to);
        to < 128 && from <= to && holds((self.first >> from).trailing_ones())
    }

    fn add(&mut self, stretch: usize) {
        let bit = 1_u128 << (stretch % 128);
        match (stretch / 128).checked_sub(1) {
            None => self.first |= bit,
            Some(place) => {
                if self.rest.len() <= place {
                    self.rest.resize(place + 1, 0);
                }
                if let Some(word) = self.rest.get_mut(place) {
                    *word |= bit;
                }
            }
        }
    }

    fn each_word(&mut self, other: &Self, join: impl Fn(u128, u128) -> u128) {
        self.first = join(self.first, other.first);
        if self.rest.is_empty() && other.rest.is_empty() {
            return;
        }
        let longest = self.rest.len().max(other.rest.len());
        self.rest.resize(longest, 0);
        for (place, word) in self.rest.iter_mut().enumerate() {
            *word = join(*word, other.rest.get(place).copied().unwrap_or_default());
        }
    }
}

/// The answers so far.
#[derive(Default)]
pub(super) struct Answers {
    days: OnceCell<Vec<Day>>,
    held: RefCell<Held>,
}

/// Hardly a spell is asked about more conditions; a list that grows is moved each time.
const MOSTLY: usize = 32;

/// What is known of each condition, by its place in the list; most are never asked about.
struct Held {
    /// Counted from one, so that none is zero.
    places: [u8; Condition::ALL.len()],
    known: Vec<Stretches>,
}

impl Default for Held {
    fn default() -> Self {
        Self {
            places: [0; Condition::ALL.len()],
            known: Vec::with_capacity(MOSTLY),
        }
    }
}

impl Held {
    fn get(&self, condition: Condition) -> Option<&Stretches> {
        let place = *self.places.get(condition as usize)?;
        self.known.get(usize::from(place).checked_sub(1)?)
    }

    fn keep(&mut self, condition: Condition, held: Stretches) {
        self.known.push(held);
        if let Some(place) = self.places.get_mut(condition as usize) {
            *place = u8::try_from(self.known.len()).unwrap_or_default();
        }
    }
}

impl Answers {
    /// The days on which an answer may change, worked out when first asked for.
    pub fn days(&self, work_out: impl FnOnce() -> Vec<Day>) -> &[Day] {
        self.days.get_or_init(work_out)
    }
}

impl Ground<'_> {
    /// The stretch of days that a day lies in: as many changes came by it.
    pub fn stretch_of(&self, day: Day) -> usize {
        self.change_days().partition_point(|change| *change <= day)
    }

    /// Where a rule that hangs on this occurrence may speak: all it asks for holds, one of what it asks for any of, and nothing
    /// that it rules out.
    pub fn speaks(&self, rule: &Rule, of: &Occurrence<'_>, offset: Option<Offset>) -> Stretches {
        let mut speaks = Stretches::everywhere(self.change_days().len() + 1);
        for condition in &rule.when {
            if speaks.is_nowhere() {
                return speaks;
            }
            self.with_held(*condition, of, offset, |held| {
                speaks.each_word(held, |so_far, held| so_far & held);
            });
        }
        if !rule.any.is_empty() {
            let mut any = Stretches::default();
            for condition in &rule.any {
                self.with_held(*condition, of, offset, |held| {
                    any.each_word(held, |so_far, held| so_far | held);
                });
            }
            speaks.each_word(&any, |so_far, any| so_far & any);
        }
        for condition in &rule.unless {
            self.with_held(*condition, of, offset, |held| {
                speaks.each_word(held, |so_far, held| so_far & !held);
            });
        }
        speaks
    }

    /// Whether a condition holds in a stretch.
    pub fn held_in(
        &self,
        stretch: usize,
        condition: Condition,
        of: &Occurrence<'_>,
        offset: Option<Offset>,
    ) -> bool {
        let mut holds = false;
        self.with_held(condition, of, offset, |held| holds = held.has(stretch));
        holds
    }

    /// Hands over in which stretches a condition holds.
    fn with_held(
        &self,
        condition: Condition,
        of: &Occurrence<'_>,
        offset: Option<Offset>,
        mut take: impl FnMut(&Stretches),
    ) {
        let is_shared = condition.is_about_the_case();
        if is_shared && let Some(held) = self.answers.held.borrow().get(condition) {
            return take(held);
        }
        let held = self.work_out(condition, of, offset);
        take(&held);
        if is_shared {
            self.answers.held.borrow_mut().keep(condition, held);
        }
    }

    /// Whether nothing is recorded that could make a condition hold on any day. Most people have no facts and no homes.
    fn can_never_hold(&self, condition: Condition) -> bool {
        self.facts.is_empty() && condition.is_a_fact_alone()
            || self.case.tenancies.is_empty() && condition.is_about_a_home()
    }

    fn work_out(
        &self,
        condition: Condition,
        of: &Occurrence<'_>,
        offset: Option<Offset>,
    ) -> Stretches {
        if self.can_never_hold(condition) {
            return Stretches::default();
        }
        let days = self.change_days();
        let before = days
            .first()
            .map_or(self.spell.received(), |day| day.plus(-1));
        let mut held = Stretches::default();
        if self.holds(condition, before, of, offset) {
            if condition.is_the_same_every_day() {
                return Stretches::everywhere(days.len() + 1);
            }
            held.add(0);
        } else if condition.is_the_same_every_day() {
            return held;
        }
        for (change, day) in days.iter().enumerate() {
            if self.holds(condition, *day, of, offset) {
                held.add(change + 1);
            }
        }
        held
    }
}
