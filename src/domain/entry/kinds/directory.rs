//! What the directory holds beside the register of authorities: providers, offices with their mailboxes, and which prisons
//! are local ones. None of it is about one person.

use super::*;
use crate::calendar::Day;

/// What a provider is.
pub const PROVIDER_KINDS: &[&str] = &[
    "housing-association",
    "supported-housing",
    "floating-support",
    "hostel",
    "private-landlord",
    "approved-premises",
    "cas3",
    "charity",
    "advice",
    "other",
];

/// Those of them that are certainly no private person, so that the name is nobody's own.
pub const ORGANISATIONS: &[&str] = &[
    "housing-association",
    "supported-housing",
    "floating-support",
    "hostel",
    "approved-premises",
    "cas3",
    "charity",
    "advice",
];

kept! {
    Provider, "a provider", "A provider of housing or support: whom it takes, and whether its list is open",
    {
        name: Option<String> = Shape::Line, needed, "Its name";
        kind: Option<String> = Shape::Word(PROVIDER_KINDS), "What it is";
        area: Option<String> = Shape::Line, "Where its places are";
        list_closed: Option<bool> = Shape::YesNo, "Whether its list is closed: yes or no";
        closed_until: Option<Day> = Shape::Day, "The day until which it is closed";
        high_risk: Option<bool> = Shape::YesNo, "Whether it takes people of high risk of harm: yes or no";
        arson: Option<bool> = Shape::YesNo, "Whether it takes people with a history of arson: yes or no";
        sexual_offences: Option<bool> = Shape::YesNo, "Whether it takes people with a sexual offence: yes or no";
        licence_months: Option<u32> = Shape::Number, "The least months of licence that must be left";
        council_referrals_only: Option<bool> = Shape::YesNo, "Whether only a council can refer: yes or no";
        dry: Option<bool> = Shape::YesNo, "Whether it is a dry house: yes or no";
        email: Option<String> = Shape::Line, "The mailbox for referrals";
        phone: Option<String> = Shape::Line, "The telephone number";
        address: Option<String> = Shape::Line, "The address";
        hours: Option<String> = Shape::Line, "When it is open";
        verified: Option<Day> = Shape::PastDay, "The day on which somebody checked all this";
        notes: Option<String> = Shape::Text, "Anything else";
    }
}

/// What an office is for.
pub const OFFICE_PURPOSES: &[&str] = &[
    "duty-to-refer",
    "housing-options",
    "out-of-hours",
    "recall",
    "senior-officer",
    "prison",
    "probation",
    "jobcentre",
    "benefits",
    "other",
];

kept! {
    Office, "an office", "An office and how it is reached: a council's duty-to-refer mailbox, a prison, probation, a jobcentre",
    {
        authority: Option<String> = Shape::Authority, "The housing authority it belongs to: a name or a code";
        name: Option<String> = Shape::Line, "Its name";
        purpose: String = Shape::Word(OFFICE_PURPOSES), needed, "What it is for";
        email: Option<String> = Shape::Line, "The mailbox";
        phone: Option<String> = Shape::Line, "The telephone number";
        web: Option<String> = Shape::Line, "The page for referrals";
        address: Option<String> = Shape::Line, "The address";
        hours: Option<String> = Shape::Line, "When it is open";
        source: Option<String> = Shape::Line, "The document that names it, with its year";
        source_year: Option<u32> = Shape::Number, "The year of that document";
        verified: Option<Day> = Shape::PastDay, "The day on which somebody checked it";
        ended: Option<Day> = Shape::PastDay, "The day from which it is no longer used";
    }
    any of "email", "phone", "web", "address";
}

kept! {
    Prison, "a prison", "What is known of an establishment beside its name: whether it is a local prison",
    {
        code: Option<String> = Shape::Line, needed, "Its code in the register";
        local: Option<bool> = Shape::YesNo, needed, "Whether it is a local prison: yes or no";
        notes: Option<String> = Shape::Text, "Anything else";
    }
}
