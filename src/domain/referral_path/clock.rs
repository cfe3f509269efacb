//! When the other side of a referral is to be chased, and when to go higher.
//!
//! The days that a council promised are those of the protocols in force, which the caller hands in; where none gives a day, and
//! for going higher, the days here are this product's own standard, and said to be.

use super::path::Path;
use super::stage::Stage;
use crate::calendar::{Calendar, Day, Offset, Unit};

/// With no day promised by any protocol, the other side is chased after five working days without a word: our own standard, the
/// same that the statutory base takes for a council's answer as practice. No document sets it.
pub const CHASE_AFTER_WORKING_DAYS: i32 = 5;
/// After so many tries without an answer a senior officer is asked: our own standard. The protocols name the senior officer and
/// no day (Essex, Annex C).
pub const TRIES_BEFORE_A_SENIOR_OFFICER: usize = 2;

/// What is to be done about a silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chase {
    Chase,
    Escalate,
}

impl Chase {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Chase => "chase",
            Self::Escalate => "escalate",
        }
    }
}

/// Whose day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// The day that whoever chased last has set.
    Set,
    /// A protocol in force gives it.
    Protocol,
    /// Our own.
    Ours,
}

/// A silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// Since the last word of either side.
    pub since: Day,
    /// The day by which they were to say something.
    pub due: Day,
    pub standard: Standard,
    pub chase: Chase,
}

impl Silence {
    /// Whether something is to be done about it today: a day that they were given has to pass, one that we set is here when it
    /// comes.
    #[must_use]
    pub fn is_up(self, today: Day) -> bool {
        self.due < today || self.standard == Standard::Set && self.due == today
    }

    /// Days past that day; nothing while it has not passed.
    #[must_use]
    pub fn days_over(self, today: Day) -> i32 {
        self.due.days_until(today).max(0)
    }
}

/// The silence of the other side, where their word is awaited. `promised` is the earliest day that a protocol in force gives them
/// and that they have not met.
#[must_use]
pub fn silence(path: &Path, promised: Option<Day>, calendar: &Calendar) -> Option<Silence> {
    if !path.waits_for_them() {
        return None;
    }
    let since = path.last_word()?;
    // A list is waited on: it is looked at again on the day that was set, and not chased by a clock.
    let waits_long = path.state == Stage::WaitingList;
    let five = Offset::new(CHASE_AFTER_WORKING_DAYS, Unit::WorkingDays);
    let last = last_try(path, since);
    let ours = || calendar.apply(last.unwrap_or(since), five);
    let next = path.next.as_ref().map(|next| next.on);
    let (due, standard) = match (path.chase_again.or(next), promised, last) {
        (Some(set), ..) => (set, Standard::Set),
        (None, Some(day), None) => (day, Standard::Protocol),
        _ if waits_long => return None,
        _ => (ours(), Standard::Ours),
    };
    let tried =
        path.chased >= TRIES_BEFORE_A_SENIOR_OFFICER && path.escalated.is_none_or(|on| on < since);
    Some(Silence {
        since,
        due,
        standard,
        chase: if tried { Chase::Escalate } else { Chase::Chase },
    })
}

/// The last try to get a word since a day. A senior officer is given as long to answer as anybody else.
fn last_try(path: &Path, since: Day) -> Option<Day> {
    let tries = [path.last_chased, path.escalated].into_iter().flatten();
    tries.filter(|tried| *tried >= since).max()
}

/// Once they were chased or it was taken higher: the day of the last try, and the silence with the next day to chase on.
#[must_use]
pub fn chased_again(path: &Path, calendar: &Calendar) -> Option<(Day, Silence)> {
    let tried = last_try(path, path.last_word()?)?;
    // With a try on record no promise counts any more.
    silence(path, None, calendar).map(|silence| (tried, silence))
}
