//! Who moved: the effective release date of a person before and after an import.

use crate::calendar::{Calendar, Day};
use crate::domain::release::Basis;
use crate::domain::{Case, PrisonNumber, Records, WindowState, window};

/// A release date that an import moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    pub number: PrisonNumber,
    pub from: Option<(Day, Basis)>,
    pub to: Option<(Day, Basis)>,
    /// The window is open now and was not before.
    pub opened: bool,
}

impl Moved {
    /// By how many days, where there is a day on both sides; later is positive.
    #[must_use]
    pub fn days(&self) -> Option<i32> {
        Some(self.from?.0.days_until(self.to?.0))
    }
}

/// Whether the records of a person who was known before plan from another day now.
#[must_use]
pub fn between(
    before: &Records,
    after: &Records,
    today: Day,
    calendar: &Calendar,
) -> Option<Moved> {
    let stands = |records: &Records| {
        let case = Case::build(records.clone()).as_of(today);
        let window = window::of_release(&case, today, calendar);
        (
            window.release_date.zip(window.basis),
            window.outcome.state == WindowState::Open,
        )
    };
    let (from, was_open) = stands(before);
    let (to, is_open) = stands(after);
    (from.map(|(day, _)| day) != to.map(|(day, _)| day)).then_some(Moved {
        number: after.prisoner.number,
        from,
        to,
        opened: is_open && !was_open,
    })
}
