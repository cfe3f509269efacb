//! Living with others: for whom it would be a risk, by the risks of harm as assessed.
//!
//! Each line says to whom and of what; that somebody lived in a hostel does not say that they shared a home.

use super::words::{plain, with};
use crate::domain::entry::kinds::Harm;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// A risk of harm in one line.
pub fn in_words(harm: &Harm) -> String {
    let kind = harm.kind.as_deref().map(|kind| plain(kind).to_lowercase());
    let level = harm.level.as_deref().map(|level| level.replace('-', " "));
    let assessed = harm
        .since
        .map(|since| format!("assessed on {}", since.long()));
    let whom = match harm.to.as_str() {
        "self" => "Risk to self".to_owned(),
        whom => format!("Risk to {}", whom.replace('-', " ")),
    };
    let more = [
        level.as_deref(),
        kind.as_deref(),
        harm.details.as_deref(),
        assessed.as_deref(),
    ];
    with(&whom, &more)
}

fn to(known: &Known<'_>, whom: &[&str]) -> Answer {
    let harms = known.harms();
    let own = harms.iter().filter(|harm| whom.contains(&harm.to.as_str()));
    Answer::lines(own.map(|harm| Some(in_words(harm))))
}

/// Whether the person has shared a home with others than family, prison left out.
pub fn history(known: &Known<'_>) -> Answer {
    known.said("shared-living-history")
}

/// Risk to the person.
pub fn risk_to_person(known: &Known<'_>) -> Answer {
    to(known, &["self"]).or(|| known.said_of_risk("share-risk-client"))
}

/// Risk to those who live there.
pub fn risk_to_others(known: &Known<'_>) -> Answer {
    let others = ["public", "known-adult", "children", "prisoners"];
    to(known, &others).or(|| known.said_of_risk("share-risk-others"))
}

/// The recorded risks of harm to staff.
pub fn harm_to_staff(known: &Known<'_>) -> Answer {
    to(known, &["staff"])
}

/// Risk to staff.
pub fn risk_to_staff(known: &Known<'_>) -> Answer {
    harm_to_staff(known).or(|| known.said_of_risk("share-risk-staff"))
}
