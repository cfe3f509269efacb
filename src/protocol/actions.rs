//! The canonical actions: one name for one job, whichever document asks for it.
//!
//! Rules of different protocols that name the same action are merged. A protocol may name an action that is not listed; it is
//! then its own. Refuses to know when anything is due.

pub use crate::domain::identifiers::is_name;
pub use crate::domain::mark::TODO;

/// To meet the duty to refer, always due on the window's day whatever a protocol wishes.
pub const REFER: &str = "refer-duty-to-refer";
/// A step of the person's housing plan; its subject is the id of the step.
pub const PLAN_STEP: &str = "plan-step";
/// To chase a council that does not answer: a try that is recorded moves it to the next.
pub const CHASE: &str = "chase-council-answer";
/// By which protocols give the other side of a referral a day, or say when it is chased.
pub const PROMISES: [&str; 3] = [
    "council-acknowledges-referral",
    "council-answers-referral",
    CHASE,
];
/// The part of a name that marks what a council owes.
pub const COUNCIL_PREFIX: &str = "council-";

/// One action a line, `id: name`, in the order of the alphabet.
const NAMES: &str = include_str!("library/actions.txt");

/// Every canonical action with its plain name, in the order of the alphabet.
pub fn canonical() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.lines().filter_map(|line| line.split_once(": "))
}

/// The plain name of a canonical action.
#[must_use]
pub fn name_of(action: &str) -> Option<&'static str> {
    canonical()
        .find(|(id, _)| *id == action)
        .map(|(_, name)| name)
}
