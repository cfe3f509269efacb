//! Gathers the actions of the whole caseload that a list asks for, and counts what was left out.
//!
//! Refuses to know what is made of them.

use super::gathered::Gathered;
use super::line::{Asked, BySort, Key, Line};
use super::rows;
use crate::calendar::{Calendar, Day};
use crate::commands::everybody::{Findings, look_through};
use crate::commands::foremost::Foremost;
use crate::commands::narrow::{ActionsNarrowed, Narrowed};
use crate::commands::world::Books;
use crate::domain::{Case, window};
use crate::error::Result;
use crate::protocol::{self, Rules, State};
use crate::store::{Filter, Needs};
use std::cell::OnceCell;

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
    /// Of each person only the worst action that is late, that is due and that has no day, as a line with how many more there
    /// are: a screen has no room for others. Without it, each action goes to whatever else is looked for.
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
    pub(super) ahead: Option<i32>,
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

/// What else is made of the actions that are asked for and of the cases that have any, so that everybody is read once. Each
/// thread has one portion of them after the other; portions are added in the order of prison numbers.
pub trait Also: Send {
    /// One of them, and the day of release as far as it is known; where not only the worst are wanted.
    ///
    /// # Errors
    /// A mistake of ours.
    fn action(
        &mut self,
        case: &Case,
        release: &dyn Fn() -> Option<Day>,
        asked: &Asked<'_>,
    ) -> Result<()>;

    /// Somebody who is asked for and has something to do that is.
    fn look_at(&mut self, _: &Case) {}

    /// What the next portion on this thread begins with: see [`Findings::after`].
    fn after(&mut self) -> Self;

    /// Adds what was found in the portion after.
    fn and(&mut self, later: Self);
}

/// What a list is made of, and what it asks for.
struct Looking<'a> {
    rules: &'a Rules,
    calendar: &'a Calendar,
    narrow: &'a Narrowed,
    actions: &'a ActionsNarrowed<'a>,
    wanted: Wanted,
    today: Day,
    until: Day,
}

/// What was found so far.
struct Found<'l, A> {
    looking: &'l Looking<'l>,
    gathered: Gathered,
    foremost: BySort<Foremost<Key, Line>>,
    looked_at: u64,
    also: A,
}

/// Looks through the caseload, and for whatever `also` begins.
///
/// # Errors
/// A store that cannot be read, a lead that there is not.
pub fn gather<A: Also>(
    books: &Books,
    rules: &Rules,
    narrow: &Narrowed,
    actions: &ActionsNarrowed<'_>,
    wanted: Wanted,
    also: &(impl Fn() -> A + Sync),
) -> Result<(Gathered, A)> {
    let today = books.today;
    let reach = wanted.due_within.unwrap_or(0).max(wanted.horizon);
    let looking = Looking {
        rules,
        calendar: &books.calendar,
        narrow,
        actions,
        wanted,
        today,
        until: today.plus(reach),
    };
    let people = books.store.count()?;
    let mut filter = Filter::All;
    if let Some(establishment) = narrow
        .establishment()
        .filter(|_| people > COUNT_EXACTLY_UP_TO)
    {
        filter = Filter::Establishments(vec![establishment.to_owned()]);
    }
    let needs = if wanted.every_step {
        Needs::PlansAndStepsOf(today)
    } else {
        Needs::PlansOf(today)
    };
    let begin = || Found {
        looking: &looking,
        gathered: Gathered::default(),
        foremost: BySort::<()>::default().map(|()| Foremost::of(wanted.most)),
        looked_at: 0,
        also: also(),
    };
    let mut all = begin();
    look_through(&books.store, &filter, needs, today, &begin, |later| {
        all.and(later);
        Ok(())
    })?;
    let mut gathered = all.gathered;
    gathered.in_store = people;
    if all.looked_at < people {
        gathered.not_looked_at = Some(people - all.looked_at);
    } else {
        actions.check_lead()?;
    }
    gathered.people = all.foremost.map(|mut of_sort| {
        let met = of_sort.met();
        gathered.lines.extend(of_sort.take());
        met
    });
    gathered.lines.sort_by_key(Line::key);
    Ok((gathered, all.also))
}

impl Looking<'_> {
    fn look_at<A: Also>(&self, case: &Case, found: &mut Found<'_, A>) -> Result<()> {
        let (wanted, today) = (self.wanted, self.today);
        found.looked_at += 1;
        let asked_for = self.narrow.lets_through(case);
        self.actions.meet(case);
        let mut concerned = self.actions.is_empty();
        // What is counted but not listed need not be made, unless who leads it or asks for it decides whether it counts.
        let decided = !asked_for || self.actions.is_empty();
        let gathered = &mut found.gathered;
        let ahead = gathered.ahead;
        let mut worst = BySort::<Option<(Asked<'_>, usize)>>::default();
        let released = OnceCell::new();
        let release = || {
            *released.get_or_init(|| window::of_release(case, today, self.calendar).release_date)
        };
        let mut shown = |state: State, due: Option<Day>| {
            let stands = Stands::of(state, due, today, wanted);
            if decided {
                gathered.count(&stands, asked_for, wanted);
            }
            !decided || asked_for && stands.in_list
        };
        let (rules, calendar) = (self.rules, self.calendar);
        // Nobody can act on what waits for a day, but who asks for something by its lead is told of whoever has it.
        let waiting = !decided;
        let until = self.until;
        for action in protocol::to_do(case, rules, calendar, today, until, waiting, &mut shown) {
            let stands = Stands::of(action.state, action.due_on, today, wanted);
            if !decided {
                let lets_through = self.actions.lets_through(&action, case);
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
            let asked = Asked::of(action, today);
            if wanted.worst_only {
                let sort = asked.sort();
                asked.or_worse(worst.of(sort));
            } else {
                found.also.action(case, &release, &asked)?;
            }
        }
        for (asked, more) in worst.into_all().into_iter().flatten() {
            found.foremost.of(asked.sort()).meet(asked.key(case), || {
                let cells = rows::person_cells(case, &asked.action, wanted.names, today);
                asked.line(case, more, cells)
            });
        }
        gathered.ahead_of += usize::from(gathered.ahead > ahead);
        if asked_for && concerned {
            found.also.look_at(case);
        }
        Ok(())
    }
}

impl<A: Also> Findings for Found<'_, A> {
    fn look_at(&mut self, case: Case) -> Result<()> {
        self.looking.look_at(&case, self)
    }

    fn after(&mut self) -> Self {
        Self {
            looking: self.looking,
            gathered: Gathered::default(),
            foremost: self.foremost.map_mut(Foremost::after),
            looked_at: 0,
            also: self.also.after(),
        }
    }
}

impl<A: Also> Found<'_, A> {
    /// Adds what was found in the portion after.
    fn and(&mut self, later: Self) {
        self.gathered.and(later.gathered);
        self.foremost.and(later.foremost, Foremost::and);
        self.looked_at += later.looked_at;
        self.also.and(later.also);
    }
}
