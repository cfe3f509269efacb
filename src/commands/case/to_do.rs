//! What is to be done for one person, on their page: the most urgent first, what has no day with its age, and how many more.
//!
//! Agreements together may ask for sixty things of one case; a page of ten seconds shows the first few.

use crate::calendar::Day;
use crate::commands::overdue::rows;
use crate::domain::Case;
use crate::output::{Card, say};
use crate::protocol::{Action, State};

/// How many actions with a day are shown.
const DATED: usize = 8;
/// How many without one.
const UNDATED: usize = 5;

/// Writes the sections.
pub(super) fn sections(card: &mut Card, case: &Case, plan: &[Action<'_>], today: Day, names: bool) {
    let number = case.prisoner.number;
    let (undated, mut dated): (Vec<&Action<'_>>, Vec<&Action<'_>>) = plan
        .iter()
        .filter(|action| !action.state.is_settled())
        .partition(|action| is_undated(action));
    dated.sort_by_key(|action| {
        (
            urgency(action.state),
            action.due_on.is_none(),
            action.due_on,
        )
    });
    let mut undated = undated;
    undated.sort_by_key(|action| action.since);
    if !dated.is_empty() {
        card.section("To do");
    }
    for action in dated.iter().take(DATED) {
        let why = why(action);
        card.bullet(format!(
            "{}: {}{why} ({})",
            rows::title_or_own(case, action, names),
            when(action, today),
            name(action)
        ));
    }
    let more = dated.len().saturating_sub(DATED);
    if more > 0 {
        card.bullet(format!("and {more} more: resettle timeline {number}"));
    }
    if !undated.is_empty() {
        card.section("To do, with no day given");
    }
    for action in undated.iter().take(UNDATED) {
        let why = why(action);
        card.bullet(format!(
            "{}: {}{why} ({})",
            rows::title_or_own(case, action, names),
            rows::age(action.since, today),
            name(action)
        ));
    }
    let more = undated.len().saturating_sub(UNDATED);
    if more > 0 {
        card.bullet(format!("and {more} more: resettle timeline {number}"));
    }
}

/// Whether it can be done now and no day is given for it.
fn is_undated(action: &Action<'_>) -> bool {
    action.due_on.is_none() && matches!(action.state, State::Open | State::Upcoming)
}

/// What can be acted on comes before what may not be done or waits.
fn urgency(state: State) -> u8 {
    match state {
        State::Blocked => 1,
        State::Waiting => 2,
        _ => 0,
    }
}

fn when(action: &Action<'_>, today: Day) -> String {
    let was = action
        .original_due_on
        .map(|original| format!(", was {}", say::day(original)))
        .unwrap_or_default();
    match action.due_on {
        Some(due) if action.state == State::Blocked => format!("{}{was}", say::day(due)),
        Some(due) => {
            let word = if action.state == State::Overdue {
                "LATE"
            } else {
                say::late_word(due, today, 14)
            };
            format!("{} {word}", say::due(due, today))
                .trim_end()
                .to_owned()
                + &was
        }
        None => format!("{}, since {}", action.state.word(), say::day(action.since)),
    }
}

fn why(action: &Action<'_>) -> String {
    action
        .why_words()
        .map(|why| format!(" [{why}]"))
        .unwrap_or_default()
}

/// The name that `done` and `explain` take; with its subject where several actions share it.
fn name(action: &Action<'_>) -> String {
    let subject = action.subject.as_deref();
    let subject = subject.map(|subject| format!("/{subject}"));
    format!("{}{}", action.action, subject.unwrap_or_default())
}
