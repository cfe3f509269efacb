//! Where somebody lives, in the words of whoever recorded it, and whether those words mean a place to sleep.
//!
//! Keeps every recorded label as it stands. It knows only whether a label names somewhere to live, somewhere that is no home
//! at all, or nothing recorded; settled and unsettled are a matter of the classification that a report names.

/// What a recorded label of any known vocabulary means for the next night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Somewhere to live, for however long.
    Housed,
    /// Rough sleeping, squatting, a night shelter or no fixed abode.
    Homeless,
    /// Unrecorded, unknown, awaiting assessment.
    NotRecorded,
}

/// Reads a label. Vocabularies: the status lists of the 2017 Kent paper (figures 1 and 2) and of probation's case records.
#[must_use]
pub fn meaning(label: &str) -> Meaning {
    let lower = label.trim().to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if lower.is_empty()
        || has(&[
            "unrecorded",
            "not recorded",
            "unknown",
            "not known",
            "awaiting assessment",
        ])
    {
        Meaning::NotRecorded
    } else if lower == "nfa"
        || lower.ends_with(" nfa")
        || has(&[
            "homeless",
            "no fixed abode",
            "rough sleep",
            "squat",
            "night shelter",
            "campsite",
            "emergency hostel",
        ])
    {
        Meaning::Homeless
    } else {
        Meaning::Housed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_mean_housed_homeless_or_nothing() {
        assert_eq!(meaning("Settled - Family/Friends"), Meaning::Housed);
        assert_eq!(meaning("Unsettled - NFA"), Meaning::Homeless);
        assert_eq!(meaning("Homeless - Rough Sleeping"), Meaning::Homeless);
        assert_eq!(meaning("Unrecorded"), Meaning::NotRecorded);
        assert_eq!(meaning(""), Meaning::NotRecorded);
        assert_eq!(
            meaning("Unsettled - Short Term accommodation"),
            Meaning::Housed
        );
    }
}
