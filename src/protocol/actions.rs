//! The canonical actions: one name for one job, whichever document asks for it.
//!
//! Rules of different protocols that name the same action are merged. A protocol may name an action that is not listed; it is
//! then its own. Refuses to know when anything is due.

/// To meet the duty to refer, always due on the window's day whatever a protocol wishes.
pub const REFER: &str = "refer-duty-to-refer";
/// What a worker set themselves to do; its subject is the id of the to-do.
pub const TODO: &str = "todo";
/// The part of a name that marks what a council owes.
pub const COUNCIL_PREFIX: &str = "council-";

/// Every canonical action with its plain name, in the order of the alphabet.
pub const CANONICAL: &[(&str, &str)] = &[
    ("ask-about-home-on-release", "Ask about a home to go to"),
    ("ask-for-consent", "Ask for consent to refer"),
    ("chase-council-answer", "Get the council's answer"),
    ("contact-landlord", "Contact the landlord"),
    (
        "council-acknowledges-referral",
        "Council acknowledges the referral",
    ),
    ("council-answers-referral", "Council answers the referral"),
    ("initial-housing-assessment", "Assess housing need"),
    (
        "record-first-night",
        "Record the first night's accommodation",
    ),
    (REFER, "Refer to the council"),
    ("refer-again", "Refer again"),
    ("refer-now", "Refer now, late"),
    (TODO, "To do"),
];

/// The plain name of a canonical action.
#[must_use]
pub fn name_of(action: &str) -> Option<&'static str> {
    let place = CANONICAL.iter().position(|(id, _)| *id == action)?;
    CANONICAL.get(place).map(|(_, name)| *name)
}

/// Whether a text is fit to name an action or a rule: lower-case words joined by hyphens.
#[must_use]
pub fn is_name(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}
