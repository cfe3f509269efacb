//! What was typed to narrow `today`, for the commands that it names to show more of a section.
//!
//! Refuses to know what is listed.

use super::{Args, SHOWN};

/// What narrowed the list, as typed, to be repeated in a command that shows more of it.
pub(super) struct Typed {
    people: String,
    pub actions: String,
    /// How many lines of a section are shown.
    pub most: usize,
}

impl Typed {
    pub fn of(args: &Args) -> Self {
        let (narrow, actions) = (&args.narrow, &args.actions);
        Self {
            most: if args.all { usize::MAX } else { SHOWN },
            people: options(&[
                ("--establishment", &narrow.establishment),
                ("--authority", &narrow.authority),
            ]),
            actions: options(&[
                ("--lead", &actions.lead),
                ("--stage", &actions.stage),
                ("--protocol", &actions.protocol),
            ]),
        }
    }

    /// A list of windows, narrowed by people alone.
    pub fn of_windows(&self, command: &str) -> String {
        format!("{command}{}", self.people)
    }

    /// A list of actions, narrowed by both.
    pub fn of_actions(&self, command: &str) -> String {
        format!("{command}{}{}", self.people, self.actions)
    }
}

fn options(given: &[(&str, &Option<String>)]) -> String {
    let given = given.iter();
    let given = given.filter_map(|(option, value)| value.as_ref().map(|value| (option, value)));
    given
        .map(|(option, value)| {
            if value.contains(|c: char| !(c.is_alphanumeric() || c == '-')) {
                format!(" {option} \"{value}\"")
            } else {
                format!(" {option} {value}")
            }
        })
        .collect()
}
