//! Where somebody lives, in the words of whoever recorded it, and whether those words mean a place to sleep.
//!
//! Keeps every recorded label as it stands. It knows only whether a label names somewhere to live, somewhere that is no home
//! at all, or nothing that can be relied on; settled and unsettled are a matter of the classification that a report names.

/// What a recorded label of any known vocabulary means for the next night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Somewhere to live, for however long.
    Housed,
    /// Rough sleeping, squatting, a night shelter or no fixed abode.
    Homeless,
    /// Unrecorded, unknown, awaiting assessment, in an institution, or words that no vocabulary has.
    NotRecorded,
}

/// Words that say that nothing is known, whatever stands beside them.
const NOTHING_KNOWN: [&str; 14] = [
    "unrecorded",
    "not recorded",
    "no information",
    "no answer",
    "unknown",
    "not known",
    "not stated",
    "awaiting assessment",
    "pending",
    "historic",
    "at risk",
    "risk of",
    "looking for",
    "deceased",
];

/// Words that say that there is no home to go to.
const NO_HOME: [&str; 20] = [
    "nfa ",
    "homeless",
    "no fixed",
    "no permanent or fixed",
    "no permanent address",
    "no accommodation",
    "no address",
    "no home",
    "no abode",
    "not housed",
    "not accommodated",
    "without accommodation",
    "have anywhere",
    "nowhere",
    "rough sleep",
    "sleeping rough",
    "squat",
    "night shelter",
    "campsite",
    "emergency hostel",
];

/// Words that take back whatever place is named beside them.
const NEGATED: [&str; 10] = [
    "no ", "not ", "cannot ", "never ", "lost ", "loss ", "evicted", "without ", "refused ",
    "left ",
];

/// Prison, custody, hospital: a bed for the night, but neither a home nor the lack of one.
const INSTITUTION: [&str; 9] = [
    "hospital",
    "institution",
    "prison",
    "custody",
    "custodial",
    "recalled",
    "detention",
    "detained",
    "hmp",
];

/// Words of the vocabularies for somewhere to live.
const HOME: [&str; 46] = [
    "settled",
    "approved premises",
    "ap ",
    "cas1",
    "cas2",
    "cas3",
    "cas 1",
    "cas 2",
    "cas 3",
    "bass",
    "sabs",
    "hostel",
    "family",
    "families",
    "friend",
    "partner",
    "parent",
    "relative",
    "tenancy",
    "tenant",
    "owner",
    "owned",
    "householder",
    "mortgage",
    "freehold",
    "leasehold",
    "rent",
    "landlord",
    "lodging",
    "lodger",
    "supported",
    "supportive",
    "sheltered",
    "care home",
    "nursing home",
    "residential",
    "housing",
    "housed",
    "multi occupancy",
    "transient",
    "short term",
    "temporary",
    "bed and breakfast",
    "home office",
    "immigration accommodation",
    "new address",
];

/// The same, where nothing else is said.
const HOME_ALONE: [&str; 9] = [
    "unsettled",
    "private",
    "social",
    "council",
    "b b",
    "hmo",
    "own home",
    "shared house",
    "return to previous address",
];

/// A label without its letters' case and its signs, one space between its words.
#[must_use]
pub fn plain(label: &str) -> String {
    let lower = label.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Reads a label. Vocabularies: the status lists of the Kent paper of 2017 (figures 1 and 2), the accommodation types of
/// probation's case records, the move-on categories of CAS3, and the questions that resettlement assessments ask.
///
/// Words that none of them has mean nothing: a risk of homelessness ends only by a place that is recognised.
#[must_use]
pub fn meaning(label: &str) -> Meaning {
    // A word of a list is found only where a word begins, and one with a space behind it also at the end.
    let plain = format!(" {} ", plain(label));
    let from_each_word: Vec<&str> = plain
        .match_indices(' ')
        .filter_map(|(at, space)| plain.get(at + space.len()..))
        .collect();
    let has = |list: &[&str]| {
        let mut words = list.iter();
        words.any(|wanted| from_each_word.iter().any(|from| from.starts_with(wanted)))
    };
    if plain.trim().is_empty() || has(&NOTHING_KNOWN) {
        Meaning::NotRecorded
    } else if has(&NO_HOME) || matches!(plain.trim(), "none" | "dnf") {
        Meaning::Homeless
    } else if has(&INSTITUTION) || has(&NEGATED) {
        Meaning::NotRecorded
    } else if has(&HOME) || HOME_ALONE.contains(&plain.trim()) {
        Meaning::Housed
    } else {
        Meaning::NotRecorded
    }
}
