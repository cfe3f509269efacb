//! What hangs on a home held before custody: permissions, notices, the decision to keep or close it, who looks after it,
//! and what is owed.

use super::*;
use crate::calendar::Day;
use crate::domain::Pence;

kept! {
    Permission, "a permission", "The person's permission that somebody may ask somebody about something, for example the landlord about arrears",
    {
        who: Option<String> = Shape::Line, needed, "Who may ask";
        whom: Option<String> = Shape::Line, needed, "Whom they may ask";
        about: Option<String> = Shape::Line, needed, "About what";
        on: Option<Day> = Shape::PastDay, today, "The day it was given";
        written: Option<bool> = Shape::YesNo, "Whether it is in writing: yes or no";
        until: Option<Day> = Shape::Day, "The day it was taken back, or from which it no longer holds";
        home: Option<String> = Shape::Home, "The home it is about: T000001";
    }
    began "on";
    over "until";
    pairs ("on", "until");
}

/// What was served on a home.
pub const NOTICE_KINDS: &[&str] = &[
    "section-8",
    "section-21",
    "notice-to-quit",
    "notice-of-seeking-possession",
    "possession-order",
    "eviction-date",
    "mortgage-possession",
    "by-the-tenant",
    "other",
];

kept! {
    Notice, "a notice", "A notice that was served on a home, and the day on which it runs out",
    {
        home: Option<String> = Shape::Home, "The home: T000001";
        kind: String = Shape::Word(NOTICE_KINDS), needed, "What was served";
        served: Option<Day> = Shape::PastDay, today, "The day it was served";
        expires: Option<Day> = Shape::Day, "The day it runs out";
        by: Option<String> = Shape::Line, "Who served it";
        ground: Option<String> = Shape::Line, "The ground given, such as arrears";
        withdrawn: Option<Day> = Shape::PastDay, "The day it was taken back";
    }
    began "served";
    over "withdrawn";
    pairs ("served", "expires"), ("served", "withdrawn");
    tells "kind" ["section-8", "section-21", "notice-to-quit", "notice-of-seeking-possession", "possession-order", "eviction-date", "mortgage-possession", "other"] TenancyAtRisk;
}

/// What is to become of a home.
pub const DECISIONS: &[&str] = &["keep", "close"];

kept! {
    Decision, "a decision", "The decision to keep a home or to close it, with its reason",
    {
        home: Option<String> = Shape::Home, "The home: T000001";
        what: String = Shape::Word(DECISIONS), needed, "keep or close";
        on: Option<Day> = Shape::PastDay, today, "The day of the decision";
        reason: Option<String> = Shape::Line, needed, "Why";
        by: Option<String> = Shape::Line, "Whose decision: the person's, with whom";
    }
    began "on";
    tells "what" ["close"] EndingTenancy;
}

/// What has to be seen to in a home that stands empty.
pub const HOME_CARE: &[&str] = &[
    "keys",
    "belongings",
    "pets",
    "occupants",
    "looked-after-by",
    "landlord",
    "post",
    "gas-electricity-water",
    "council-tax",
    "insurance",
];

kept! {
    HomeCare, "a care of the home", "Who has the keys, the belongings and the pets of a home, who is in it now, who looks after it, and how the landlord is reached",
    {
        home: Option<String> = Shape::Home, "The home: T000001";
        what: String = Shape::Word(HOME_CARE), needed, "What is seen to";
        who: Option<String> = Shape::Line, "Who has it, sees to it or is there, with what it takes to reach them";
        since: Option<Day> = Shape::PastDay, "Since when";
        until: Option<Day> = Shape::Day, "The last day";
        agreed: Option<bool> = Shape::YesNo, "For occupants: whether the landlord knows and agrees: yes or no";
        notes: Option<String> = Shape::Text, "Anything else";
    }
    began "since";
    lasts "until";
    pairs ("since", "until");
    any of "who", "notes";
}

/// What is owed.
pub const DEBT_KINDS: &[&str] = &[
    "rent-arrears",
    "former-tenant-arrears",
    "mortgage-arrears",
    "council-tax",
    "benefit-overpayment",
    "repairs-charge",
    "gas-electricity-water",
    "court-fine",
    "loan",
    "other",
];

kept! {
    Debt, "a debt", "What is owed to whom, how it is paid off, and whether it blocks an application for housing",
    {
        kind: String = Shape::Word(DEBT_KINDS), needed, "What sort of debt";
        owed_to: Option<String> = Shape::Line, "To whom";
        amount: Option<Pence> = Shape::Money, "How much, in pounds";
        as_at: Option<Day> = Shape::PastDay, "The day of that amount";
        repayment: Option<Pence> = Shape::Money, "What is paid back each time, in pounds";
        per: Option<String> = Shape::Word(&crate::domain::tenancy::RENT_PERIODS), "How often";
        months_paid: Option<u32> = Shape::Number, "For how many months it has been paid back";
        blocks: Option<bool> = Shape::YesNo, "Whether it blocks an application for housing: yes or no";
        home: Option<String> = Shape::Home, "The home it is about: T000001";
        cleared: Option<Day> = Shape::PastDay, "The day it was cleared";
    }
    began "as_at";
    over "cleared";
    pairs ("as_at", "cleared");
    tells "kind" [] HasDebt;
}
