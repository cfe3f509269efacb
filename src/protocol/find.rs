//! Which action somebody means: `A1234BC/contact-landlord`, or less where less is enough.
//!
//! Suggests and never chooses between two. Where a spell ago had the same action, the latest spell is meant.

use crate::domain::nearest::nearest;
use crate::protocol::action::{Action, ActionRef};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<'a, 'r> {
    One(&'a Action<'r>),
    /// None of this name; the nearest names there are.
    None {
        nearest: Vec<String>,
    },
    /// Several, by their ids.
    Several(Vec<String>),
}

/// The action that a text means among these.
#[must_use]
pub fn find<'a, 'r>(actions: &'a [Action<'r>], text: &str) -> Found<'a, 'r> {
    let wanted: ActionRef = match text.parse() {
        Ok(wanted) => wanted,
        Err(_) => {
            return Found::None {
                nearest: near(actions, text),
            };
        }
    };
    let mut found: Vec<&Action<'_>> = actions
        .iter()
        .filter(|action| {
            wanted
                .prisoner
                .is_none_or(|number| number == action.prisoner)
                && action.action == wanted.action
                && wanted.subject.as_deref().is_none_or(|subject| {
                    action
                        .subject
                        .as_deref()
                        .is_some_and(|own| own.eq_ignore_ascii_case(subject))
                })
        })
        .collect();
    for_the_latest_spell(&mut found);
    if wanted.subject.is_none() {
        prefer(&mut found, |action| action.subject.is_none());
        prefer(&mut found, |action| !action.state.is_settled());
    }
    match found.as_slice() {
        [one] => Found::One(one),
        [] => Found::None {
            nearest: near(actions, &wanted.action),
        },
        several => Found::Several(
            several
                .iter()
                .map(|action| action.id().to_string())
                .collect(),
        ),
    }
}

/// Where each prisoner has the action in several spells, the latest one's is meant.
fn for_the_latest_spell(found: &mut Vec<&Action<'_>>) {
    let all = found.clone();
    found.retain(|action| {
        !all.iter().any(|other| {
            other.prisoner == action.prisoner
                && other.subject == action.subject
                && other.spell > action.spell
        })
    });
}

fn prefer(found: &mut Vec<&Action<'_>>, better: impl Fn(&Action<'_>) -> bool) {
    if found.len() > 1 && found.iter().any(|action| better(action)) {
        found.retain(|action| better(action));
    }
}

fn near(actions: &[Action<'_>], typed: &str) -> Vec<String> {
    let typed = typed
        .rsplit('/')
        .find(|part| part.len() > 3)
        .unwrap_or(typed);
    let mut names: Vec<&str> = actions
        .iter()
        .map(|action| action.action.as_ref())
        .collect();
    names.sort_unstable();
    names.dedup();
    nearest(typed, names, 3)
        .into_iter()
        .map(str::to_owned)
        .collect()
}
