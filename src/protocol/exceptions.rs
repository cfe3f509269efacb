//! Exceptions that were made for one person: a protocol used for them by name, and one that no longer binds them.
//!
//! An exception stands from its day until another is made, across spells; what arose before it stays. Asks neither area nor
//! age: whether a protocol would bind without exceptions is for the caller to know.

use crate::calendar::Day;
use crate::domain::{Case, Event, EventKind};

/// One exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception<'c> {
    pub protocol: &'c str,
    pub on: Day,
    /// Used by name; otherwise exempted.
    pub applied: bool,
    /// Why, as it was written down; may be empty.
    pub reason: &'c str,
}

impl<'c> Exception<'c> {
    fn of(event: &'c Event) -> Option<Self> {
        event.kind.names_a_protocol().then(|| Self {
            protocol: &event.detail,
            on: event.on,
            applied: event.kind == EventKind::ProtocolApplied,
            reason: &event.new_value,
        })
    }
}

/// The exceptions of a case, in the order in which they were made.
pub(super) fn of_case(case: &Case) -> Vec<Exception<'_>> {
    case.events.iter().filter_map(Exception::of).collect()
}

/// The exception about a protocol that stands at the end of the last day the case knows of.
#[must_use]
pub fn standing<'c>(case: &'c Case, protocol: &str) -> Option<Exception<'c>> {
    let mut newest_first = case.events.iter().rev().filter_map(Exception::of);
    newest_first.find(|exception| exception.protocol == protocol)
}

/// Days on which a protocol binds somebody: from the first to the last, and without an end where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub first: Option<Day>,
    pub last: Option<Day>,
}

/// The days on which a protocol binds somebody; `natural` says whether it would without exceptions.
pub(super) fn spans(exceptions: &[Exception<'_>], protocol: &str, natural: bool) -> Vec<Span> {
    let always = Span {
        first: None,
        last: None,
    };
    let mut spans = Vec::new();
    let mut open = natural.then_some(always);
    for exception in exceptions.iter().filter(|e| e.protocol == protocol) {
        match (exception.applied, open) {
            (true, None) => {
                open = Some(Span {
                    first: Some(exception.on),
                    last: None,
                });
            }
            (false, Some(span)) => {
                let last = Some(exception.on.plus(-1));
                if span.first <= last {
                    spans.push(Span { last, ..span });
                }
                open = None;
            }
            _ => {}
        }
    }
    spans.extend(open);
    spans
}
