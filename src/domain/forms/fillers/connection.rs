//! How somebody is connected to the area of the council that the referral goes to, by the ties that are recorded.
//!
//! Says what is recorded; whether it makes a local connection in law is the council's to decide.

use super::words::{plain, with};
use crate::domain::entry::kinds::Tie;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

const FAMILY: &str = "close-family";

/// A tie in one line.
pub fn in_words(tie: &Tie) -> String {
    let since = tie.since.map(|since| format!("since {}", since.short()));
    let close = match tie.close {
        Some(true) => Some("in close contact"),
        Some(false) => Some("not in close contact"),
        None => None,
    };
    let more = [
        tie.who.as_deref(),
        since.as_deref(),
        close,
        tie.notes.as_deref(),
    ];
    with(&plain(&tie.kind), &more)
}

fn lines(known: &Known<'_>, family: bool) -> Answer {
    let ties = known.ties();
    let own = ties.iter().filter(|tie| (tie.kind == FAMILY) == family);
    Answer::lines(own.map(|tie| Some(in_words(tie))))
}

/// Family in the area.
pub fn family(known: &Known<'_>) -> Answer {
    lines(known, true)
}

/// Any other reason.
pub fn other_reason(known: &Known<'_>) -> Answer {
    lines(known, false)
}
