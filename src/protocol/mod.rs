//! Agreements between agencies as data: the language they are written in, the library, and what they make of one case.
//!
//! Actions are never stored: [`plan`] makes every list from facts and marks, and what moved is the difference of two plans.
//! Pure, like `domain`: no file, clock, SQL or screen is known here, and no rule of any document is written in code.

mod action;
pub mod actions;
mod answers;
mod binding;
mod candidate;
mod check;
mod check_rule;
mod closed_lists;
mod completes;
mod completion;
mod condition;
mod exceptions;
mod explain;
mod explain_case;
mod facts;
mod find;
mod form;
mod ground;
mod holds;
mod housing_plan;
mod language;
mod library;
mod moved;
mod not_yet;
mod occurrence;
mod orders;
mod places;
mod plan;
mod read;
mod recurring;
mod rules;
mod standing;
mod sum;
mod trigger;
mod words;

pub use crate::domain::mistake::Mistake;
pub use action::{Action, ActionId, ActionRef, Lead, Source, State, Why};
pub use check::check;
pub use closed_lists::{ClosedList, ListedWord};
pub use completion::Completion;
pub use condition::Condition;
pub use exceptions::{Exception, standing as standing_exception};
pub use explain::{Explanation, Step, StepKind, explain};
pub use explain_case::{CaseExplanation, Membership, Reason, ShownRule, explain_case, memberships};
pub use find::{Found, find};
#[cfg(test)]
pub(crate) use form::pack as form_of;
pub use housing_plan::{LEADS as PLAN_LEADS, SOURCE as HOUSING_PLAN};
pub use language::{Ages, Disposition, NotRule, Party, Protocol, Rule, Scope, Side, Timing};
pub use library::{BASE, EXAMPLE, Entry, builtin, entry, is_own, library, read};
pub use moved::{Change, Moved, moved};
pub use not_yet::{NotYet, Wait, not_yet};
pub use plan::{plan, promises, to_do};
pub use read::MOST_MISTAKES;
pub use rules::{InForce, Rules, age_that_counts, takes_in_case};
pub use trigger::Trigger;
pub use words::{Force, Inferred, Kind, Presupposes, Role, Stage, Undated, Word, plain_lead};

#[cfg(test)]
mod trials;
