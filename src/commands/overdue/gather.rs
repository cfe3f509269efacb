//! Gathers the actions of the whole caseload that a list asks for, and counts what was left out.

use super::line::{BySort, Found, Key, Line};
use super::rows;
use crate::calendar::Day;
use crate::commands::everybody::look_at_each;
use crate::commands::foremost::Foremost;
use crate::commands::narrow::{ActionsNarrowed, Narrowed};
use crate::commands::world::Books;
use crate::domain::{Case, window};
use crate::error::Result;
use crate::output::{Tail, say};
use crate::protocol::{self, Rules, State};
use crate::store::{Filter, Needs};
use std::cell::OnceCell;
use std::collections::HashMap;

/// In a store of more people than this, what an establishment on the line hides is counted in people: to count actions,
/// everybody would have to be looked at.
const COUNT_EXACTLY_UP_TO: u64 = 10_000;

/// Which actions a list asks for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub overdue: bool,
    /// Due from today to this many days ahead.
    pub due_within: Option<i32>,
    pub undated: bool,
    /// How far ahead "soon" reaches, in days.
    pub horizon: i32,
    /// Of each person only the worst action that is late, that is due and that has no day, with how many more there are: a
    /// screen has no room for others, and a row takes longer to write than to leave out.
    pub worst_only: bool,
    /// Of so many people at most, for each of these sorts.
    pub most: usize,
    /// Whether somebody's own words may be shown.
    pub names: bool,
    /// Whether whoever else looks asks for every step of every referral.
    pub every_step: bool,
}

/// How an action that is not settled stands to a list.
pub struct Stands {
    pub late: bool,
    pub is_asap: bool,
    /// Due so many days ahead.
    ahead: Option<i32>,
    pub in_list: bool,
}

impl Stands {
    /// The one answer to what is late, what is due and what has no day, for every list.
    #[must_use]
    pub fn of(state: State, due: Option<Day>, today: Day, wanted: Wanted) -> Self {
        let late = state == State::Overdue;
        let is_asap = due.is_none() && state == State::Open;
        let waits = matches!(state, State::Open | State::Due | State::Upcoming);
        let ahead = due.map(|due| today.days_until(due)).filter(|_| waits);
        let in_list = late && wanted.overdue
            || ahead
                .zip(wanted.due_within)
                .is_some_and(|(days, within)| (0..=within).contains(&days))
            || wanted.undated && is_asap;
        Self {
            late,
            is_asap,
            ahead,
            in_list,
        }
    }
}

/// What was found.
#[derive(Default)]
pub struct Gathered {
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
    hidden: usize,
    /// Actions without a day that were not asked for.
    pub undated_left_out: usize,
    /// How many people are in the store.
    pub in_store: u64,
    /// People who were not looked at.
    not_looked_at: Option<u64>,
}

/// Looks through the caseload. Whoever else wants to look at every case that is asked for does so in `also`, so that
/// everybody is read once: of the people asked for, those who have something to do that is asked for.
///
/// # Errors
/// A store that cannot be read, a lead that there is not.
pub fn gather(
    books: &Books,
    rules: &Rules,
    narrow: &Narrowed,
    actions: &mut ActionsNarrowed<'_>,
    wanted: Wanted,
    mut also: impl FnMut(&Case) + Send,
) -> Result<Gathered> {
    let today = books.today;
    let reach = wanted.due_within.unwrap_or(0).max(wanted.horizon);
    let people = books.store.count()?;
    let mut gathered = Gathered {
        in_store: people,
        ..Gathered::default()
    };
    let mut foremost = BySort::<()>::default().map(|()| Foremost::<Key, Line>::of(wanted.most));
    let mut filter = Filter::All;
    if let Some(establishment) = narrow
        .establishment()
        .filter(|_| people > COUNT_EXACTLY_UP_TO)
    {
        filter = Filter::Establishments(vec![establishment.to_owned()]);
    }
    let mut looked_at = 0_u64;
    let calendar = &books.calendar;
    let needs = if wanted.every_step {
        Needs::PlansAndStepsOf(today)
    } else {
        Needs::PlansOf(today)
    };
    look_at_each(&books.store, &filter, needs, today, &mut |case| {
        looked_at += 1;
        let asked_for = narrow.lets_through(case);
        actions.meet(case);
        let mut concerned = actions.is_empty();
        let until = today.plus(reach);
        // What is counted but not listed need not be made, unless who leads it or asks for it decides whether it counts.
        let decided = !asked_for || actions.is_empty();
        let ahead = gathered.ahead;
        let mut worst = BySort::<Option<(Found<'_>, usize)>>::default();
        let released = OnceCell::new();
        let release =
            || *released.get_or_init(|| window::of_release(case, today, calendar).release_date);
        let mut shown = |state: State, due: Option<Day>| {
            let stands = Stands::of(state, due, today, wanted);
            if decided {
                gathered.count(&stands, asked_for, wanted);
            }
            !decided || asked_for && stands.in_list
        };
        for action in protocol::to_do(case, rules, calendar, today, until, &mut shown) {
            let stands = Stands::of(action.state, action.due_on, today, wanted);
            if !decided {
                let lets_through = actions.lets_through(&action, case);
                gathered.count(&stands, lets_through, wanted);
                concerned |= lets_through;
                if !lets_through {
                    continue;
                }
            }
            if !stands.in_list {
                continue;
            }
            gathered.listed += 1;
            let found = Found::of(action, today);
            if wanted.worst_only {
                let late = found.late;
                found.or_worse(worst.of(late));
            } else {
                let cells = rows::cells(case, release(), &found.action, wanted.names, today);
                gathered.lines.push(found.line(case, 0, cells));
            }
        }
        for (found, more) in worst.into_all().into_iter().flatten() {
            foremost.of(found.late).meet(found.key(case), || {
                let cells = rows::person_cells(case, &found.action, wanted.names, today);
                found.line(case, more, cells)
            });
        }
        gathered.ahead_of += usize::from(gathered.ahead > ahead);
        if asked_for && concerned {
            also(case);
        }
        Ok(())
    })?;
    if looked_at < people {
        gathered.not_looked_at = Some(people - looked_at);
    } else {
        actions.check_lead()?;
    }
    gathered.people = foremost.map(|mut of_sort| {
        let met = of_sort.met();
        gathered.lines.extend(of_sort.take());
        met
    });
    gathered.lines.sort_by_key(Line::key);
    Ok(gathered)
}

impl Gathered {
    /// Counts an action, or that it was hidden.
    fn count(&mut self, stands: &Stands, is_let_through: bool, wanted: Wanted) {
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

    /// Each person's worst action and how many more they have, worst first.
    #[must_use]
    pub fn people(&self) -> Vec<(&Line, usize)> {
        let mut counts = HashMap::new();
        for line in &self.lines {
            *counts.entry(line.number).or_insert(0_usize) += 1 + line.more;
        }
        let firsts = self.lines.iter();
        // Whoever was counted is taken out with their first line.
        let firsts = firsts.filter_map(|line| Some((line, counts.remove(&line.number)? - 1)));
        firsts.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::narrow::ActionNarrow;

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
