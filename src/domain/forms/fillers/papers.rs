//! Papers: proof of identity, and the assessment of risk that goes with the form.

use super::words::plain;
use crate::domain::entry::kinds::Document;
use crate::domain::fact::FactKind;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;
use crate::domain::papers::proves_identity;

/// What proof of identity there is, original or copy; that there is none is recorded too.
pub fn identity(known: &Known<'_>) -> Answer {
    let good = |document: &Document| proves_identity(document, known.today);
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
pub fn risk_assessment(known: &Known<'_>) -> Answer {
    known.said_of_risk("risk-assessment")
}
