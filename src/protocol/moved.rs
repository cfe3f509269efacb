//! What moved: the difference of two plans.
//!
//! Used before a change as what-if and after it as a report. Compares; it does not plan.

use crate::calendar::Day;
use crate::domain::PrisonNumber;
use crate::protocol::action::{Action, State};
use std::collections::HashMap;

/// What happened to one action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Appeared {
        due: Option<Day>,
    },
    Gone {
        due: Option<Day>,
    },
    /// Its day moved; days are positive when it is later.
    Moved {
        from: Day,
        to: Day,
        days: i32,
    },
    /// It got a day.
    Dated {
        to: Day,
    },
    /// It lost its day.
    Undated {
        from: Day,
    },
    BecameOverdue {
        due: Option<Day>,
    },
    NoLongerOverdue,
    /// It was done, on this day.
    Done {
        on: Option<Day>,
    },
    /// Somebody decided that it need not be done.
    Waived,
}

/// One difference between two plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub prisoner: PrisonNumber,
    pub spell: Day,
    pub action: String,
    pub subject: Option<String>,
    pub title: String,
    pub change: Change,
}

/// Every difference between two plans, of one person or of many, in the order of the later one, what is gone last.
#[must_use]
pub fn moved(before: &[Action<'_>], after: &[Action<'_>]) -> Vec<Moved> {
    let old: HashMap<_, &Action<'_>> = before.iter().map(|action| (action.key(), action)).collect();
    let new: HashMap<_, &Action<'_>> = after.iter().map(|action| (action.key(), action)).collect();
    let mut found = Vec::new();
    for action in after {
        match old.get(&action.key()) {
            None => found.push(of(action, Change::Appeared { due: action.due_on })),
            // Of what is done or waived that alone is said, not the day that moved under it.
            Some(was) if settled(was, action).is_some() => {
                found.extend(settled(was, action).map(|change| of(action, change)));
            }
            Some(was) => {
                let change = match (was.due_on, action.due_on) {
                    (Some(from), Some(to)) if from != to => Some(Change::Moved {
                        from,
                        to,
                        days: from.days_until(to),
                    }),
                    (None, Some(to)) => Some(Change::Dated { to }),
                    (Some(from), None) => Some(Change::Undated { from }),
                    _ => None,
                };
                found.extend(change.map(|change| of(action, change)));
                let late = |action: &Action<'_>| action.state == State::Overdue;
                match (late(was), late(action)) {
                    (false, true) => {
                        found.push(of(action, Change::BecameOverdue { due: action.due_on }))
                    }
                    (true, false) => found.push(of(action, Change::NoLongerOverdue)),
                    _ => {}
                }
            }
        }
    }
    let gone = before
        .iter()
        .filter(|action| !new.contains_key(&action.key()));
    found.extend(gone.map(|action| of(action, Change::Gone { due: action.due_on })));
    found
}

/// How an action was settled by what somebody did or decided.
fn settled(was: &Action<'_>, now: &Action<'_>) -> Option<Change> {
    let done = |state: State| matches!(state, State::Done | State::DoneLate);
    match now.state {
        state if done(state) && !done(was.state) => Some(Change::Done { on: now.done_on }),
        State::Waived if was.state != State::Waived => Some(Change::Waived),
        _ => None,
    }
}

fn of(action: &Action<'_>, change: Change) -> Moved {
    Moved {
        prisoner: action.prisoner,
        spell: action.spell,
        action: action.action.to_string(),
        subject: action.subject.clone(),
        title: action.title.to_string(),
        change,
    }
}
