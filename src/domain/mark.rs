//! What people did about actions, and what they wrote down: marks, notes and their own to-dos.
//!
//! A mark names its action by spell, canonical action and subject, so that it survives a protocol dropped, a date moved or a
//! rule renamed.

use crate::calendar::Day;
use crate::domain::custody::closed_list;

/// The action of what a worker set themselves to do; its subject is the id of the to-do.
pub const TODO: &str = "todo";

closed_list! {
    /// What was done about an action.
    MarkKind {
        Done = "done",
        Waived = "waived",
        Postponed = "postponed",
    }
}

/// A mark on an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The spell the action belongs to, by its day of reception.
    pub spell: Day,
    /// The canonical action, for example `refer-duty-to-refer`.
    pub action: String,
    /// The subject's id; empty where the action has none.
    pub subject: String,
    pub kind: MarkKind,
    /// The day it was done, waived or postponed.
    pub on: Day,
    /// The day it was postponed to.
    pub until: Option<Day>,
    pub reason: String,
    pub by: String,
}

impl Mark {
    /// Of several marks of an action that say when it was done or waived, or to which day it is put off, the one that weighs most
    /// counts: the latest, and of one day what was done.
    #[must_use]
    pub fn weight(&self) -> impl Ord + use<> {
        (self.on, self.until, std::cmp::Reverse(self.kind))
    }
}

/// A note on the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// `N000001`, never reused.
    pub id: String,
    pub on: Day,
    pub text: String,
    pub by: String,
}

/// Something a worker set themselves to do. It is listed as the action `todo` with this id as its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// `D000001`, never reused.
    pub id: String,
    pub title: String,
    pub due: Option<Day>,
    pub lead: String,
    /// The day it was written down.
    pub since: Day,
}
