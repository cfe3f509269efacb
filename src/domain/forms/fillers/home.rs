//! Where somebody lives now, lived last, and lived just before custody, in the words of the forms.

use super::stays::{self, Stay};
use super::words::plain;
use crate::calendar::Day;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::conditions::OTHER;
use crate::domain::forms::known::Known;

/// The prison, while in custody; after it the address that is recorded since release.
pub fn present_address(known: &Known<'_>) -> Answer {
    if known.in_custody() {
        let prison = known.person().establishment.label();
        return Answer::maybe((!prison.is_empty()).then(|| format!("In custody at {prison}")));
    }
    let Some(released) = known.spell.and_then(|spell| spell.custody.released) else {
        return Answer::none();
    };
    let since = |stay: &&Stay| stay.to.is_none() && stay.from.is_some_and(|from| from >= released);
    let stays = stays::all(known);
    Answer::maybe(
        stays
            .iter()
            .rfind(since)
            .and_then(|stay| stay.address.clone()),
    )
}

/// Prison, or the words in which it is recorded since release.
pub fn present_kind(known: &Known<'_>) -> Answer {
    if known.in_custody() {
        return Answer::of("Prison");
    }
    Answer::maybe(known.status().map(|(label, _)| label.to_owned()))
}

/// Homes and addresses outside prison, the latest last.
fn outside(known: &Known<'_>) -> Vec<Stay> {
    let all = stays::all(known).into_iter();
    all.filter(|stay| !stay.is_prison()).collect()
}

/// The last address before custody; where the prison record has none and says so, that.
pub fn last_known_address(known: &Known<'_>) -> Answer {
    let mut addresses = outside(known).into_iter().filter_map(|stay| stay.address);
    if let Some(address) = addresses.next_back() {
        return Answer::of(address);
    }
    let nowhere = known.person().no_fixed_abode == Some(true);
    Answer::maybe(nowhere.then_some("No fixed abode (prison record)"))
}

/// The kinds of address that are no settled home.
const UNSETTLED: [&str; 9] = [
    "family-or-friends",
    "hostel",
    "temporary-housing",
    "approved-premises",
    "asylum-support",
    "hospital",
    "hospital-mental-health-act",
    "street",
    "other",
];

/// The last home that was one, with the council it lies in.
pub fn last_settled(known: &Known<'_>) -> Answer {
    let settled = |stay: &&Stay| {
        let kind = stay.kind.as_deref();
        kind.is_some_and(|kind| !UNSETTLED.contains(&kind))
    };
    let outside = outside(known);
    Answer::maybe(outside.iter().rfind(settled).and_then(Stay::in_words))
}

/// Where they lived on the last day before reception.
fn before_custody(known: &Known<'_>) -> Option<Stay> {
    let received = known.spell?.received();
    let eve = received.plus(-1);
    let there = |stay: &Stay| {
        stay.from.is_some_and(|from: Day| from <= eve) && stay.to.is_none_or(|to| to >= eve)
    };
    outside(known).into_iter().rfind(there)
}

/// Where they lived on the day before reception, in the words of the form.
pub fn before_sentence(known: &Known<'_>) -> Answer {
    if let Some(stay) = before_custody(known) {
        return Answer::maybe(match stay.kind.as_deref() {
            // A settled home of which the tenure is not recorded could be any of three.
            None | Some("settled-home") => None,
            Some("council") => Some("Council tenancy"),
            Some("housing-association") => Some("Housing association tenancy"),
            Some("private-rented") => Some("Private rented"),
            Some("family-or-friends") => Some("Family or friends"),
            Some("street") => Some("No fixed abode"),
            Some("hospital" | "hospital-mental-health-act") => {
                Some("Hospital, detoxification or rehabilitation")
            }
            Some(_) => Some(OTHER),
        });
    }
    let nowhere = known.person().no_fixed_abode == Some(true);
    Answer::maybe(nowhere.then_some("No fixed abode"))
}

/// What kind of home it was where the form has no word for it.
pub fn before_sentence_other(known: &Known<'_>) -> Answer {
    if before_sentence(known).first() != Some(OTHER) {
        return Answer::none();
    }
    let stay = before_custody(known).filter(|stay| stay.kind.as_deref() != Some("other"));
    Answer::maybe(stay.and_then(|stay| stay.kind.as_deref().map(plain)))
        .or(|| known.said("housing-before"))
}
