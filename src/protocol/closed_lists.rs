//! Every word that may stand in a protocol file where the language has a closed list, with its sentence of help.
//!
//! For people who write protocols. The lists themselves are in `words`, `trigger`, `condition` and `completion`.

use crate::protocol::completion::Completion;
use crate::protocol::condition::Condition;
use crate::protocol::trigger::Trigger;
use crate::protocol::words::{Force, Inferred, Kind, Presupposes, Role, Stage, Undated, word_list};

word_list! {
    /// A closed list of the language.
    ClosedList {
        Kind = "kind": "What sort of line it is: `kind`.",
        Force = "force": "How strongly the document puts it: `force`.",
        Trigger = "trigger": "What a rule hangs on: `after`, `before`, `until`.",
        Unit = "unit": "How far from it: `due`, `opens`, `each`.",
        Undated = "undated": "What a document says instead of a day: `undated`.",
        Condition = "condition": "What must hold: `when`, `any`, `unless`.",
        Presupposes = "presupposes": "What a rule takes for granted: `presupposes`.",
        Completion = "completion": "The fact that completes it: `done_by`.",
        Role = "role": "Whose job it is: `owed_by`, `lead`, `chased_by`, `[roles]`.",
        Stage = "stage": "The part of the way it belongs to: `stage`.",
        Inferred = "inferred": "What you put in yourself: `inferred`.",
    }
}

/// One word of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedWord {
    pub word: &'static str,
    pub help: &'static str,
}

/// The units of distances, as they are written.
const UNITS: [(&str, &str); 8] = [
    ("on the day", "No distance at all."),
    ("days", "Calendar days; the day of the fact is day 0."),
    (
        "working days",
        "Without Saturdays, Sundays and bank holidays.",
    ),
    ("weeks", "Seven days each."),
    ("months", "Calendar months, to the end of a shorter one."),
    ("years", "Twelve months each."),
    ("24 hours", "The next day: hours count in whole days."),
    ("month", "In `each` alone, the number may be left out."),
];

impl ClosedList {
    /// The words of the list, in its order.
    #[must_use]
    pub fn words(self) -> Vec<ListedWord> {
        macro_rules! all {
            ($list:ident) => {
                $list::ALL
                    .iter()
                    .map(|value| ListedWord {
                        word: value.word(),
                        help: value.help(),
                    })
                    .collect()
            };
        }
        match self {
            Self::Kind => all!(Kind),
            Self::Force => all!(Force),
            Self::Trigger => all!(Trigger),
            Self::Undated => all!(Undated),
            Self::Condition => all!(Condition),
            Self::Presupposes => all!(Presupposes),
            Self::Completion => all!(Completion),
            Self::Role => all!(Role),
            Self::Stage => all!(Stage),
            Self::Inferred => all!(Inferred),
            Self::Unit => UNITS
                .iter()
                .map(|(word, help)| ListedWord { word, help })
                .collect(),
        }
    }
}
