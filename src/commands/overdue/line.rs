//! A person's line in a list of actions, and what actions and lines are sorted by: late, due, without a day, and of each the worst
//! first.
//!
//! Refuses to know what a list asks for and what a row says.

use crate::calendar::Day;
use crate::domain::{Case, PrisonNumber};
use crate::output::Cell;
use crate::protocol::Action;
use std::cmp::Reverse;

/// A person's worst action as a row, with what it is sorted by.
pub struct Line {
    pub number: PrisonNumber,
    /// Days overdue, or the days until it is due as a negative number.
    late: i32,
    /// Days since it has been there to act on.
    age: i32,
    /// How many more actions of the same sort this line stands for.
    pub more: usize,
    /// The row, but for how many more there are.
    pub cells: Vec<Cell>,
}

/// What they are sorted by: the latest first, then what has waited longest.
pub type Key = Reverse<(i32, i32, Reverse<PrisonNumber>)>;

/// The sorts of things to do, as lists part them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Late,
    Due,
    /// There is no day by which it is due.
    Undated,
}

impl Sort {
    /// That of something so many days late, as lines and actions count them.
    fn of(late: i32) -> Self {
        match late {
            UNDATED => Self::Undated,
            days if days > 0 => Self::Late,
            _ => Self::Due,
        }
    }
}

/// What stands in the place of days late where there is no day; it comes after all others.
const UNDATED: i32 = i32::MIN;

impl Line {
    #[must_use]
    pub fn sort(&self) -> Sort {
        Sort::of(self.late)
    }

    pub(super) fn key(&self) -> Key {
        Reverse((self.late, self.age, Reverse(self.number)))
    }
}

/// One of each sort that a person's lines have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BySort<T> {
    pub late: T,
    pub due: T,
    pub undated: T,
}

impl<T> BySort<T> {
    pub(super) fn of(&mut self, sort: Sort) -> &mut T {
        match sort {
            Sort::Late => &mut self.late,
            Sort::Due => &mut self.due,
            Sort::Undated => &mut self.undated,
        }
    }

    pub(super) fn map<U>(self, mut to: impl FnMut(T) -> U) -> BySort<U> {
        BySort {
            late: to(self.late),
            due: to(self.due),
            undated: to(self.undated),
        }
    }

    /// Makes one of each that is here.
    pub(super) fn map_mut<U>(&mut self, make: impl Fn(&mut T) -> U) -> BySort<U> {
        BySort {
            late: make(&mut self.late),
            due: make(&mut self.due),
            undated: make(&mut self.undated),
        }
    }

    /// Adds those of another to each.
    pub(super) fn and<U>(&mut self, other: BySort<U>, add: impl Fn(&mut T, U)) {
        add(&mut self.late, other.late);
        add(&mut self.due, other.due);
        add(&mut self.undated, other.undated);
    }

    pub(super) fn into_all(self) -> [T; 3] {
        [self.late, self.due, self.undated]
    }
}

/// An action that is asked for, with what it is sorted by.
pub struct Asked<'r> {
    /// Days overdue, or the days until it is due as a negative number.
    late: i32,
    age: i32,
    pub action: Action<'r>,
}

impl<'r> Asked<'r> {
    pub fn of(action: Action<'r>, today: Day) -> Self {
        Self {
            late: action.due_on.map_or(UNDATED, |due| due.days_until(today)),
            age: action.since.days_until(today),
            action,
        }
    }

    #[must_use]
    pub fn sort(&self) -> Sort {
        Sort::of(self.late)
    }

    pub fn key(&self, case: &Case) -> Key {
        Reverse((self.late, self.age, Reverse(case.prisoner.number)))
    }

    pub fn line(&self, case: &Case, more: usize, cells: Vec<Cell>) -> Line {
        Line {
            number: case.prisoner.number,
            late: self.late,
            age: self.age,
            more,
            cells,
        }
    }

    /// Takes the place of what is no worse, and counts the other.
    pub fn or_worse(self, place: &mut Option<(Self, usize)>) {
        match place {
            None => *place = Some((self, 0)),
            Some((worst, more)) => {
                *more += 1;
                if (self.late, self.age) > (worst.late, worst.age) {
                    *worst = self;
                }
            }
        }
    }
}
