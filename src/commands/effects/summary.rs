//! What moved for many people at once, summed up: how many of each sort, and the few lines that matter most.
//!
//! Knows only lines and their sorts. What moved is found in `effects`.

use crate::domain::PrisonNumber;
use crate::error::Result;
use crate::output::{Out, say};
use crate::protocol::{Action, Change, State};

/// How many lines are still shown.
const SHOWN: usize = 10;

/// What a line is about, what matters most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    BecameLate,
    Window,
    Earlier,
    Gone,
    Undated,
    NewWithDay,
    Dated,
    Later,
    NewWithoutDay,
    NewWaiting,
    NoLongerLate,
    Done,
    Waived,
}

impl Sort {
    const ALL: [Self; 13] = [
        Self::BecameLate,
        Self::Window,
        Self::Earlier,
        Self::Gone,
        Self::Undated,
        Self::NewWithDay,
        Self::Dated,
        Self::Later,
        Self::NewWithoutDay,
        Self::NewWaiting,
        Self::NoLongerLate,
        Self::Done,
        Self::Waived,
    ];

    /// The sort of a change, with the action as it is now.
    pub(super) fn of(change: Change, now: Option<&Action<'_>>) -> Self {
        let state = now.map(|action| action.state);
        match change {
            Change::BecameOverdue { .. } => Self::BecameLate,
            Change::Appeared { .. } if state == Some(State::Overdue) => Self::BecameLate,
            Change::Appeared { due: Some(_) } => Self::NewWithDay,
            Change::Appeared { due: None } if state == Some(State::Waiting) => Self::NewWaiting,
            Change::Appeared { due: None } => Self::NewWithoutDay,
            Change::Gone { .. } => Self::Gone,
            Change::Moved { days, .. } if days < 0 => Self::Earlier,
            Change::Moved { .. } => Self::Later,
            Change::Dated { .. } => Self::Dated,
            Change::Undated { .. } => Self::Undated,
            Change::NoLongerOverdue => Self::NoLongerLate,
            Change::Done { .. } => Self::Done,
            Change::Waived => Self::Waived,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::BecameLate => "became overdue",
            Self::Window => "about a release day or a window",
            Self::Earlier => "moved earlier",
            Self::Gone => "gone",
            Self::Undated => "lost their day",
            Self::NewWithDay => "new, with a day",
            Self::Dated => "got a day",
            Self::Later => "moved later",
            Self::NewWithoutDay => "new, without a day",
            Self::NewWaiting => "new, waiting for a date",
            Self::NoLongerLate => "no longer overdue",
            Self::Done => "done",
            Self::Waived => "waived",
        }
    }
}

/// One thing that moved for somebody.
pub(super) struct Line {
    pub number: PrisonNumber,
    pub sort: Sort,
    pub text: String,
}

impl Line {
    pub(super) fn words(&self) -> String {
        format!("{}: {}", self.number, self.text)
    }
}

/// Says how much moved for how many, and what matters most of it.
pub(super) fn say(lines: &[Line], people: usize, out: &mut Out) -> Result<()> {
    out.line(format!(
        "  {} for {}",
        say::plural(lines.len(), "change", "changes"),
        say::plural(people, "person", "people")
    ))?;
    for sort in Sort::ALL {
        let count = lines.iter().filter(|line| line.sort == sort).count();
        if count > 0 {
            out.line(format!("  {count:>7}  {}", sort.words()))?;
        }
    }
    out.blank()?;
    let mut first: Vec<&Line> = lines.iter().collect();
    // The order of the people stays within a sort.
    first.sort_by_key(|line| line.sort);
    for line in first.iter().take(SHOWN) {
        out.line(format!("  {}", line.words()))?;
    }
    out.line(format!(
        "  ... and {} more; all of them: --verbose",
        lines.len().saturating_sub(SHOWN)
    ))
}
