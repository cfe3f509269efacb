//! What a look through the caseload found: lines, counts, and what was left out.
//!
//! Refuses to know how it was found and what is shown of it.

use super::gather::{Stands, Wanted};
use super::line::{BySort, Line};
use crate::commands::narrow::{ActionsNarrowed, Narrowed};
use crate::output::{Tail, say};
use std::collections::HashMap;

/// What was found.
#[derive(Default)]
pub struct Gathered {
    /// Of each person the worst of each sort, where only that is wanted, the worst first; known at the end only.
    pub lines: Vec<Line>,
    /// How many people have something that is late, that is due and that has no day, where only the worst is wanted.
    pub people: BySort<usize>,
    /// How many actions are asked for.
    pub listed: usize,
    pub late: bool,
    pub soon: bool,
    /// Actions that are not in the list because they are due later, and within the horizon; and how many people have them.
    pub ahead: usize,
    pub ahead_of: usize,
    pub(super) hidden: usize,
    /// Actions without a day that were not asked for.
    pub undated_left_out: usize,
    /// How many people are in the store.
    pub in_store: u64,
    /// People who were not looked at.
    pub(super) not_looked_at: Option<u64>,
}

impl Gathered {
    /// Adds the counts of the portion after; what is known at the end only is left as it is.
    pub(super) fn and(&mut self, later: Self) {
        let Self {
            listed,
            late,
            soon,
            ahead,
            ahead_of,
            hidden,
            undated_left_out,
            lines: _,
            people: _,
            in_store: _,
            not_looked_at: _,
        } = later;
        self.listed += listed;
        self.late |= late;
        self.soon |= soon;
        self.ahead += ahead;
        self.ahead_of += ahead_of;
        self.hidden += hidden;
        self.undated_left_out += undated_left_out;
    }

    /// Counts an action, or that it was hidden.
    pub(super) fn count(&mut self, stands: &Stands, is_let_through: bool, wanted: Wanted) {
        if !is_let_through {
            self.hidden += usize::from(stands.in_list);
            return;
        }
        self.undated_left_out += usize::from(stands.is_asap && !wanted.undated);
        self.late |= stands.late;
        let within = |days| (0..=wanted.horizon).contains(&days);
        let soon = stands.ahead.is_some_and(within);
        self.soon |= soon;
        self.ahead += usize::from(soon && !stands.in_list);
    }

    /// What narrowed the list and how much that hid.
    #[must_use]
    pub fn tail(&self, narrow: &Narrowed, actions: &ActionsNarrowed<'_>) -> Tail {
        let tail = actions.tail(narrow.tail(Tail::default(), self.hidden), self.hidden);
        match self.not_looked_at {
            Some(people) => tail
                .with("people_not_looked_at", people)
                .with("lead_not_met", actions.misses_its_lead()),
            None => tail,
        }
    }

    /// What to warn of where nobody who was looked at has the lead, and not everybody was.
    #[must_use]
    pub fn missed_lead(&self, actions: &ActionsNarrowed<'_>) -> Option<String> {
        let people = self.not_looked_at.filter(|_| actions.misses_its_lead())?;
        let others = say::plural(usize::try_from(people).unwrap_or(0), "other", "others");
        Some(format!(
            "nobody who was looked at has a lead of this name ({others} not looked at): is it spelt right?"
        ))
    }

    /// Takes out each person's worst action, with how many more they have of whatever sort; the worst first.
    #[must_use]
    pub fn take_people(&mut self) -> Vec<Line> {
        let mut counts = HashMap::with_capacity(self.lines.len());
        for line in &self.lines {
            *counts.entry(line.number).or_insert(0_usize) += 1 + line.more;
        }
        let lines = std::mem::take(&mut self.lines).into_iter();
        // Whoever was counted is taken out with their first line.
        let firsts = lines.filter_map(|mut line| {
            line.more = counts.remove(&line.number)? - 1;
            Some(line)
        });
        firsts.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::narrow::ActionNarrow;
    use crate::protocol::Rules;

    #[test]
    fn a_lead_that_nobody_has_is_warned_of_where_not_everybody_was_looked_at() {
        let rules = Rules::compile(Vec::new());
        for (lead, not_looked_at, missed) in [
            ("A. Wroker", Some(7), true),
            ("prison-accommodation-worker", Some(7), false),
            ("A. Wroker", None, false),
        ] {
            let narrow = ActionNarrow {
                lead: Some(lead.to_owned()),
                ..ActionNarrow::default()
            };
            let actions = narrow.resolve(&rules).expect("a lead is not refused yet");
            let gathered = Gathered {
                not_looked_at,
                ..Gathered::default()
            };
            let tail = gathered.tail(&Narrowed::default(), &actions);
            let said = tail.extra.iter().find(|(name, _)| *name == "lead_not_met");
            assert_eq!(
                said.map(|(_, value)| value.clone()),
                not_looked_at.map(|_| missed.into())
            );
            let warned = gathered.missed_lead(&actions).unwrap_or_default();
            assert_eq!(warned.contains("7 others not looked at"), missed);
        }
    }
}
