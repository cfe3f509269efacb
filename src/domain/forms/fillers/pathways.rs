//! The seven pathways of the Kent form, and who works with the person on each: a need with somebody who helps.
//!
//! A pathway with no such need is left open. Nothing recorded says that nobody works on it.

use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// The pathways, in the form's order, with the kinds of need that belong to each.
const PATHWAYS: [(&str, &[&str]); 7] = [
    (
        "Education, training and employment",
        &["work-and-training", "literacy"],
    ),
    ("Drugs", &["drugs"]),
    ("Offender management", &[]),
    (
        "Mental and physical health, alcohol among it",
        &["mental-health", "physical-health", "alcohol"],
    ),
    ("Finance, debt and benefits", &["money"]),
    ("Children and families", &["family-and-children"]),
    ("Programmes for offenders", &[]),
];

/// Who helps on each pathway.
fn helpers(known: &Known<'_>) -> [Option<String>; 7] {
    let needs = known.needs();
    PATHWAYS.map(|(_, kinds)| {
        let own = needs
            .iter()
            .filter(|need| kinds.contains(&need.kind.as_str()));
        let mut named: Vec<&str> = own.filter_map(|need| need.support.as_deref()).collect();
        named.dedup();
        (!named.is_empty()).then(|| named.join("; "))
    })
}

/// The names, as they are printed.
pub fn names(_: &Known<'_>) -> Answer {
    Answer::lines(PATHWAYS.map(|(name, _)| Some(name.to_owned())))
}

/// Whether each is being worked on.
pub fn engaged(known: &Known<'_>) -> Answer {
    Answer::lines(helpers(known).map(|helper| helper.map(|_| "Yes".to_owned())))
}

/// A line for each pathway that somebody helps on, and an empty one for the others; nothing where nobody is known to help.
fn of_helpers(known: &Known<'_>, said: impl Fn(String) -> String) -> Answer {
    let helpers = helpers(known);
    if helpers.iter().all(Option::is_none) {
        return Answer::none();
    }
    Answer::lines(helpers.map(|helper| Some(helper.map_or(String::new(), &said))))
}

/// With which agency.
pub fn agency(known: &Known<'_>) -> Answer {
    of_helpers(known, |helper| helper)
}

/// Whom to ask there: the record of a need has that beside the agency, in one text.
pub fn contact(known: &Known<'_>) -> Answer {
    of_helpers(known, |_| "As named".to_owned())
}
