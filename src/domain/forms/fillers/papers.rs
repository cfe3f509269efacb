//! Papers: proof of identity, and the assessment of risk that goes with the form.

use super::words::plain;
use crate::domain::entry::kinds::Document;
use crate::domain::fact::FactKind;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// The documents that prove who somebody is.
const IDENTITY: [&str; 7] = [
    "birth-certificate",
    "passport",
    "driving-licence",
    "citizen-card",
    "national-insurance",
    "immigration-status",
    "prison-id-letter",
];

/// What proof of identity there is, original or copy; that there is none is recorded too.
pub fn identity(known: &Known<'_>) -> Answer {
    let good = |document: &Document| {
        IDENTITY.contains(&document.kind.as_str())
            && document.expires.is_none_or(|last| known.today <= last)
    };
    let mut lines: Vec<Option<String>> = Vec::new();
    for document in known.all::<Document>().filter(good) {
        let kind = plain(&document.kind);
        match document.held.as_deref() {
            Some("not-held") => {}
            Some(held) => lines.push(Some(format!("{kind}: {held}"))),
            // It came, and nobody said in which form.
            None if document.received.is_some() => {
                lines.push(Some(format!("{kind}: copy or original?")));
                lines.push(None);
            }
            None => {}
        }
    }
    if !lines.is_empty() {
        return Answer::lines(lines);
    }
    let without = known.is_so(FactKind::LacksId).filter(|(lacks, _)| *lacks);
    Answer::maybe(without.map(|(_, since)| {
        format!(
            "None: recorded as without identity papers on {}",
            since.long()
        )
    }))
}

/// The assessment of risk that goes with it.
pub fn risk_assessment(_: &Known<'_>) -> Answer {
    Answer::none()
}
