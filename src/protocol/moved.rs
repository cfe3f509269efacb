//! What moved: the difference of two plans, and of two lists of windows.
//!
//! Used before a change as what-if and after it as a report. Compares; it does not plan.

use crate::calendar::Day;
use crate::domain::{Anchor, PrisonNumber, Window, WindowState};
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

/// What happened to a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowChange {
    /// The window is open now.
    Opened { anchor: Anchor },
    /// The window is no longer open.
    Closed { anchor: Anchor, state: WindowState },
    /// The release date, or the end of the bed, moved; days are positive when it is later.
    Moved {
        anchor: Anchor,
        from: Day,
        to: Day,
        days: i32,
    },
}

/// Every difference between the windows of one person before and after.
#[must_use]
pub fn windows_moved(before: &[Window], after: &[Window]) -> Vec<WindowChange> {
    let mut found = Vec::new();
    let of = |windows: &[Window], anchor| {
        windows
            .iter()
            .find(|window| window.anchor == anchor)
            .cloned()
    };
    for anchor in Anchor::ALL {
        let (was, is) = (of(before, *anchor), of(after, *anchor));
        let dates =
            |window: &Option<Window>| window.as_ref().and_then(|window| window.release_date);
        if let (Some(from), Some(to)) = (dates(&was), dates(&is))
            && from != to
        {
            found.push(WindowChange::Moved {
                anchor: *anchor,
                from,
                to,
                days: from.days_until(to),
            });
        }
        let state = |window: &Option<Window>| window.as_ref().map(|window| window.outcome.state);
        match (state(&was), state(&is)) {
            (Some(WindowState::Open), Some(WindowState::Open)) => {}
            (_, Some(WindowState::Open)) => found.push(WindowChange::Opened { anchor: *anchor }),
            (Some(WindowState::Open), state) => {
                let state = state.unwrap_or(WindowState::NotApplicable);
                found.push(WindowChange::Closed {
                    anchor: *anchor,
                    state,
                });
            }
            _ => {}
        }
    }
    found
}
