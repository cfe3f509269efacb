//! Where the person lived, what ties them to an area, and where they may not live.

use super::*;
use crate::calendar::Day;

/// What an address was.
pub const ADDRESS_KINDS: &[&str] = &[
    "settled-home",
    "family-or-friends",
    "supported-housing",
    "hostel",
    "temporary-housing",
    "approved-premises",
    "asylum-support",
    "forces",
    "hospital",
    "hospital-mental-health-act",
    "prison",
    "street",
    "other",
];

/// Why an address was left.
pub const REASONS_FOR_LEAVING: &[&str] = &[
    "custody",
    "evicted",
    "notice-ended",
    "arrears",
    "relationship-ended",
    "domestic-abuse",
    "violence-or-harassment",
    "asked-to-leave",
    "property-condition",
    "moved-by-choice",
    "placement-ended",
    "still-there",
    "other",
];

kept! {
    Address, "an address", "An address of the last years: three years of them make the housing history",
    {
        authority: Option<String> = Shape::Authority, "The housing authority it lies in: a name or a code";
        kind: String = Shape::Word(ADDRESS_KINDS), needed, "What it was";
        from: Option<Day> = Shape::PastDay, needed, "The first day there";
        to: Option<Day> = Shape::PastDay, "The last day there; none while the person lives there or would go back";
        by_choice: Option<bool> = Shape::YesNo, "Whether the person lived there by their own choice: yes or no";
        reason_left: Option<String> = Shape::Word(REASONS_FOR_LEAVING), "Why it was left";
        address: Option<String> = Shape::Line, "The address";
        landlord: Option<String> = Shape::Line, "The landlord, with what it takes to reach them";
        evidence: Option<bool> = Shape::YesNo, "Whether there is evidence of it, such as a letter or a bill: yes or no";
        notes: Option<String> = Shape::Text, "Anything else";
    }
    began "from";
    lasts "to";
    hangs "to" ["reason_left"];
    pairs ("from", "to");
}

/// What ties a person to an area beside having lived there.
pub const TIE_KINDS: &[&str] = &[
    "work",
    "close-family",
    "special-circumstances",
    "care-leaver",
    "former-services",
];

kept! {
    Tie, "a tie", "What ties the person to an area beside having lived there: work, close family, special circumstances",
    {
        authority: Option<String> = Shape::Authority, needed, "The housing authority: a name or a code";
        kind: String = Shape::Word(TIE_KINDS), needed, "What ties the person to it";
        since: Option<Day> = Shape::PastDay, "Since when: for family the day from which they have lived there";
        until: Option<Day> = Shape::Day, "The last day of it, where it ended or is to end";
        who: Option<String> = Shape::Line, "Who or where, as the council needs it: sister, the employer";
        close: Option<bool> = Shape::YesNo, "For family: frequent contact, commitment or dependency: yes or no";
        evidence: Option<bool> = Shape::YesNo, "Whether there is evidence of it: yes or no";
        notes: Option<String> = Shape::Text, "Anything else";
    }
    lasts "until";
    pairs ("since", "until");
}

/// Why the person may not live somewhere.
pub const RESTRICTION_KINDS: &[&str] = &[
    "exclusion-zone",
    "violence",
    "victim-nearby",
    "children-nearby",
    "no-contact",
    "arson-or-insurance",
    "landlord-ban",
    "curfew-or-tag",
    "other",
];

/// Who set a restriction.
pub const RESTRICTION_SOURCES: &[&str] = &[
    "licence",
    "court",
    "police",
    "probation",
    "landlord",
    "person",
    "other",
];

kept! {
    Restriction, "a restriction", "Where the person may not live, or should not for their own safety, and why",
    {
        kind: String = Shape::Word(RESTRICTION_KINDS), needed, "Why the person may not live there";
        authority: Option<String> = Shape::Authority, "The housing authority: a name or a code";
        place: Option<String> = Shape::Line, "The place, where it is not a whole authority";
        why: Option<String> = Shape::Text, "The reason, as it may be passed on";
        from: Option<Day> = Shape::PastDay, "The first day of it";
        until: Option<Day> = Shape::Day, "The last day of it";
        source: Option<String> = Shape::Word(RESTRICTION_SOURCES), "Who set it";
    }
    began "from";
    lasts "until";
    pairs ("from", "until");
    any of "authority", "place", "why";
    tells "kind" ["violence"] ViolenceRisk;
}
