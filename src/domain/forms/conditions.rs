//! When the fields that are not always asked for are: each condition by its name, with the place that sets it.
//!
//! A condition that rests on something nobody recorded does not hold.

use super::filling::Sheet;
use super::spec::Condition;
use crate::domain::fact::FactKind;

/// The words of the form for consent in writing.
pub const WRITTEN: &str = "Written (1A)";
/// The words of the form for consent by word of mouth.
pub const ORAL: &str = "Oral (1B)";
/// The words for the two reasons of a referral.
pub const HOMELESS: &str = "Homeless";
pub const THREATENED: &str = "Threatened with homelessness";
/// The last of the answers to where somebody lived.
pub const OTHER: &str = "Other";

/// Essex protocol, Annex F, box 1A.
pub const CONSENT_WRITTEN: Condition = Condition {
    words: "only where consent was given in writing",
    holds: |sheet| sheet.says("consent_mode") == Some(WRITTEN),
    rests_on: &[],
};

/// Essex protocol, Annex F, box 1B.
pub const CONSENT_ORAL: Condition = Condition {
    words: "only where consent was given by word of mouth",
    holds: |sheet| sheet.says("consent_mode") == Some(ORAL),
    rests_on: &[],
};

/// Essex protocol, Annex F, section 2.
pub const SUPPORT_PROVIDER: Condition = Condition {
    words: "only where somebody else can be asked too",
    holds: |sheet| {
        sheet
            .known
            .is_so(FactKind::HasSupportProvider)
            .is_some_and(|(so, _)| so)
    },
    rests_on: &[],
};

/// Essex protocol, Annex F, section 3: if applicable.
pub const LIVES_SOMEWHERE: Condition = Condition {
    words: "only where there is one",
    holds: |sheet| sheet.says("referral_reason") != Some(HOMELESS),
    rests_on: &[],
};

/// Essex protocol, Annex F, section 5.
pub const IS_THREATENED: Condition = Condition {
    words: "only where homelessness threatens",
    holds: |sheet| sheet.says("referral_reason") == Some(THREATENED),
    rests_on: &[],
};

/// Essex protocol, Annex F, section 5.
pub const LEAVES_CUSTODY: Condition = Condition {
    words: "only on leaving prison with nowhere to live",
    holds: |sheet| sheet.known.in_custody() && sheet.known.at_risk().is_some(),
    rests_on: &[],
};

/// Essex protocol, commitment 4: why this council, where another one is home.
pub const NO_CLEAR_CONNECTION: Condition = Condition {
    words: "with why this council, where the recorded home lies in another's area",
    holds: |sheet| {
        let home = sheet.known.person().home_authority.as_ref();
        let to = sheet.known.referral.authority.as_ref();
        home.zip(to).is_some_and(|(home, to)| home != to)
    },
    rests_on: &[],
};

/// Kent protocol, Appendix A: one of the three ways to be connected is enough.
pub const NO_CONNECTION_STATED: Condition = Condition {
    words: "at least one of the three connections",
    holds: no_connection_stated,
    rests_on: &[],
};

fn no_connection_stated(sheet: &Sheet<'_, '_>) -> bool {
    let ways = [
        "connection_last_settled_home",
        "connection_family",
        "connection_other_reason",
    ];
    !ways.iter().any(|key| sheet.has(key))
}

macro_rules! answered {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $word:expr, $words:literal;)+) => {$(
        $(#[$doc])*
        pub const $name: Condition = Condition {
            words: $words,
            holds: |sheet| sheet.begins($key, $word),
            rests_on: &[$key],
        };
    )+};
}

answered! {
    /// Kent protocol, Appendix A.
    HOUSING_OTHER = "pre_sentence_housing", OTHER, "only where it was none of the others";
    /// Kent protocol, Appendix A.
    ENGAGED = "pathways_engaged", "yes", "only for a pathway that is being worked on";
    /// Kent protocol, Appendix A.
    HAS_DEBT = "debt_or_arrears_history", "yes", "only where there are debts or arrears";
    /// Kent protocol, Appendix A.
    NEEDS_SUPPORT = "needs_support_to_live_independently", "yes", "only where support is needed";
    /// Kent protocol, Appendix A.
    SUPPORT_FOUND = "support_identified", "yes", "only where support is found";
    /// Kent protocol, Appendix A.
    SUPPORT_NOT_IN_PLACE = "support_identified", "no", "only where support is needed and not in place";
    /// Kent protocol, Appendix A.
    USES_DRUGS = "drug_current", "yes", "only where drugs are used now";
}

/// Kent protocol, Appendix A.
pub const DISABLED: Condition = Condition {
    words: "only where there is a disability",
    holds: |sheet| {
        let either = ["disability_self_described", "disability_registered"];
        either.iter().any(|key| sheet.begins(key, "yes"))
    },
    rests_on: &["disability_self_described", "disability_registered"],
};
