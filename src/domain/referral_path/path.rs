//! How far a referral got, as one value: the stage, whose turn it is, the duty with its end, what ended, what comes next.
//!
//! Says what was found. Finding it is `walk`; the last day of a duty is `duty_end`.

use super::stage::{Duty, Route, Stage, Turn};
use super::step::{Step, StepKind};
use super::table::At;
use crate::calendar::Day;
use crate::domain::duty_end::DutyEnd;
use crate::domain::referral::ReferralKind;

/// A day that is known to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub on: Day,
    /// The time of day, where one is known.
    pub time: String,
    pub what: String,
}

/// A step that does not fit, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd {
    pub step: Step,
    pub stage: Stage,
    pub why: String,
}

/// That a duty, a place or support ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    pub on: Day,
    /// A word of [`super::ENDINGS`], as recorded; empty where nobody said.
    pub why: String,
}

impl Ended {
    /// The day and the reason, in words.
    #[must_use]
    pub fn words(&self) -> String {
        let on = self.on.long();
        match self.known_why() {
            Some(why) => format!("ended on {on}: {}", why.replace('-', " ")),
            None if self.why.is_empty() => format!("ended on {on}, no reason recorded"),
            // Somebody's own words may name somebody: they stand in the steps, for those who may see them.
            None => format!("ended on {on}, the reason in somebody's own words"),
        }
    }

    /// The reason, where it is a word of our list.
    #[must_use]
    pub fn known_why(&self) -> Option<&str> {
        let why = self.why.as_str();
        super::ENDINGS.contains(&why).then_some(why)
    }
}

/// An offer that was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub accepted: Day,
    /// The day from which the place is theirs, where it is recorded.
    pub starts: Option<Day>,
    /// The day on which it stood no more: what came of it ended, or it was taken back.
    pub ended: Option<Day>,
}

/// How far a referral got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    pub state: Stage,
    /// The state in words, with the day that belongs to it.
    pub label: String,
    /// Whose turn it is.
    pub turn: Turn,
    /// Since when it stands like this; none for a draft without a day.
    pub since: Option<Day>,
    /// The next day that is known.
    pub next: Option<Next>,
    /// The day of the interview that is booked, where one is recorded.
    pub interview: Option<Day>,
    /// The last duty that the council accepted, and when.
    pub duty: Option<(Duty, Day)>,
    /// When the duty has run its length, while it runs and once it was counted: see [`Path::count`].
    pub duty_end: Option<DutyEnd>,
    /// The duty, the place or the support that ended, where it stands at that.
    pub ended: Option<Ended>,
    /// The offer that the person accepted last.
    pub offer: Option<Offer>,
    /// The last day on which the other side said something.
    pub heard: Option<Day>,
    /// How often it was chased since it was sent or the other side last said something.
    pub chased: usize,
    pub last_chased: Option<Day>,
    /// The day that was set when it was last chased or taken higher.
    pub chase_again: Option<Day>,
    pub escalated: Option<Day>,
    pub outcome_told: Option<Day>,
    pub our_lead: String,
    pub their_lead: String,
    /// The other side's reference.
    pub reference: String,
    /// Where it was sent to: a mailbox, a number.
    pub mailbox: String,
    /// Every step, in order.
    pub steps: Vec<Step>,
    /// Those that do not fit.
    pub odd: Vec<Odd>,
    pub(super) kind: ReferralKind,
}

impl Path {
    /// Whose turn it is on a day: an interview whose day has passed waits for us to say how it went.
    #[must_use]
    pub fn turn_on(&self, today: Day) -> Turn {
        let passed = self.interview.is_some_and(|on| on < today);
        if self.state == Stage::InterviewBooked && passed {
            Turn::Us
        } else {
            self.turn
        }
    }

    /// Whether the other side is expected to say something, be it only on which day the interview is that they booked.
    #[must_use]
    pub fn waits_for_them(&self) -> bool {
        self.state.waits_for_them()
            || self.state == Stage::InterviewBooked && self.interview.is_none()
    }

    /// The duty that runs, and the day it was accepted.
    #[must_use]
    pub fn running(&self) -> Option<(Duty, Day)> {
        self.duty.filter(|(duty, _)| duty.stage() == self.state)
    }

    /// Says when the duty that runs will have run its length, or that it has; what is known to come before that stays what is
    /// next, until its day has passed.
    pub fn count(&mut self, end: Option<DutyEnd>, today: Day) {
        self.duty_end = end;
        let Some(end) = end else { return };
        self.label = format!("{}, {}", self.state.label(), end.short(today));
        self.next = self.next.take().filter(|next| next.on >= today);
        if end.last >= today {
            self.next.get_or_insert_with(|| Next {
                on: end.last,
                time: String::new(),
                what: format!("56 days of the {} duty", end.duty),
            });
        }
    }

    /// The last day on which anything was said between the two sides.
    #[must_use]
    pub fn last_word(&self) -> Option<Day> {
        let ours = self.steps.iter().filter(|step| {
            matches!(
                step.kind,
                StepKind::Sent | StepKind::ReviewAsked | StepKind::InformationSent
            )
        });
        ours.map(|step| step.on).chain(self.heard).max()
    }

    /// Where it stands, for the table.
    #[must_use]
    pub fn at(&self) -> At {
        At {
            route: Route::of(self.kind),
            to_a_council: self.kind.goes_to_an_authority(),
            stage: self.state,
            duty: self.duty.map(|(duty, _)| duty),
        }
    }
}
