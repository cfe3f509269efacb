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

/// A spell with more changes than this is looked at from the change that leaves so many.
const MOST_CHANGES: usize = 127;

/// In which stretches something holds: bit 0 for the days before anything changed.
pub(super) type Stretches = u128;

/// The answers so far.
#[derive(Default)]
pub(super) struct Answers {
    days: OnceCell<Vec<Day>>,
    held: RefCell<Vec<Option<Stretches>>>,
}

impl Answers {
    /// The days on which an answer may change, worked out when first asked for.
    pub fn days(&self, work_out: impl FnOnce() -> Vec<Day>) -> &[Day] {
        self.days.get_or_init(|| {
            let mut days = work_out();
            let too_many = days.len().saturating_sub(MOST_CHANGES);
            days.drain(..too_many);
            days
        })
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
        let all =
            |found: Stretches, condition: &Condition| found & self.held(*condition, of, offset);
        let mut speaks = rule.when.iter().fold(Stretches::MAX, all);
        if !rule.any.is_empty() {
            let any = rule.any.iter().map(|one| self.held(*one, of, offset));
            speaks &= any.fold(0, |found, held| found | held);
        }
        let against = rule.unless.iter().map(|one| self.held(*one, of, offset));
        speaks & !against.fold(0, |found, held| found | held)
    }

    /// In which stretches a condition holds.
    pub fn held(
        &self,
        condition: Condition,
        of: &Occurrence<'_>,
        offset: Option<Offset>,
    ) -> Stretches {
        let place = condition as usize;
        let is_shared = condition.is_about_the_case();
        if is_shared && let Some(Some(held)) = self.answers.held.borrow().get(place) {
            return *held;
        }
        let days = self.change_days();
        let before = days
            .first()
            .map_or(self.spell.received(), |day| day.plus(-1));
        let mut held = Stretches::from(self.holds(condition, before, of, offset));
        for (change, day) in days.iter().enumerate() {
            held |= Stretches::from(self.holds(condition, *day, of, offset)) << (change + 1);
        }
        if is_shared {
            let mut all = self.answers.held.borrow_mut();
            if all.is_empty() {
                all.resize(Condition::ALL.len(), None);
            }
            if let Some(place) = all.get_mut(place) {
                *place = Some(held);
            }
        }
        held
    }
}
