//! What of a referral may name somebody or be somebody's own words: to whom it goes, what was answered, why it ended.
//!
//! Names of the register and words of our lists are for everybody; a receiver of any other name (a landlord is a person) and an
//! answer in other words only for those who may see names. Knows no list and no page.

use crate::domain::referral_path::{Ended, Path};
use crate::domain::{Referral, ReferralOutcome, authorities};
use crate::output::Cell;

/// What stands on a page in the place of a name or of somebody's own words.
const LEFT_OUT: &str = "(shown with --names)";

/// To whom it goes: the authority's name, or the receiver's where names may be shown.
#[must_use]
pub fn receiver(referral: &Referral) -> Cell {
    match referral.authority.as_deref() {
        Some(key) => Cell::text(authorities::name_of(key).to_owned()),
        None => own(&referral.receiver),
    }
}

/// The same in words, for a page.
#[must_use]
pub fn to_whom(referral: &Referral, names: bool) -> String {
    words(&receiver(referral), names)
}

/// The answer: on a screen with what became of it, for machines as recorded.
#[must_use]
pub fn answer(referral: &Referral, path: &Path) -> Cell {
    let (ended, outcome) = (path.ended.as_ref(), referral.outcome.as_str());
    let recorded = || Cell::from((!outcome.is_empty()).then(|| outcome.to_owned()));
    let with = |outcome: &str| match ended {
        Some(ended) if !outcome.is_empty() && !is_ended(referral) => {
            format!("{outcome}; {}", ended.words())
        }
        Some(ended) => ended.words(),
        None => outcome.to_owned(),
    };
    let full = Cell::words(with(outcome), recorded());
    if outcome.is_empty() || referral.known_outcome().is_some() {
        full
    } else {
        Cell::named(full, Cell::words(with(LEFT_OUT), Cell::Null))
    }
}

/// The same in words, for a page: as recorded, and that what was accepted has ended since, when and why, because the record
/// keeps the answer that led to a home.
#[must_use]
pub fn answered(referral: &Referral, path: &Path, names: bool) -> String {
    words(&answer(referral, path), names)
}

/// The answer as recorded and no more, for a page.
#[must_use]
pub fn outcome(referral: &Referral, names: bool) -> &str {
    if names || referral.outcome.is_empty() || referral.known_outcome().is_some() {
        &referral.outcome
    } else {
        LEFT_OUT
    }
}

fn is_ended(referral: &Referral) -> bool {
    referral.known_outcome() == Some(ReferralOutcome::Ended)
}

/// Why it ended, as recorded.
#[must_use]
pub fn why(ended: &Ended) -> Cell {
    match ended.known_why() {
        Some(why) => Cell::text(why.to_owned()),
        None => own(&ended.why),
    }
}

fn own(text: &str) -> Cell {
    if text.is_empty() {
        return Cell::Null;
    }
    Cell::named(text.to_owned(), Cell::words(LEFT_OUT, Cell::Null))
}

fn words(cell: &Cell, names: bool) -> String {
    let cell = if names { cell } else { cell.nameless() };
    cell.screen().into_owned()
}
