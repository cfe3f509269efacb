//! What release needs and what came of it: appointments, a proposed address and its check, money, benefits, and the home after.

use super::*;
use crate::calendar::Day;
use crate::domain::Pence;

/// With whom an appointment is.
pub const APPOINTMENT_KINDS: &[&str] = &[
    "probation",
    "council",
    "housing-provider",
    "jobcentre",
    "health",
    "prescription",
    "drug-and-alcohol",
    "social-worker",
    "viewing",
    "interview",
    "other",
];

kept! {
    Appointment, "an appointment", "An appointment with its day, time and place, for the release sheet and after",
    {
        kind: String = Shape::Word(APPOINTMENT_KINDS), needed, "With whom";
        on: Option<Day> = Shape::Day, needed, "The day";
        time: Option<String> = Shape::Time, "The time: 14:30";
        with: Option<String> = Shape::Line, "The name of the office or the person, with what it takes to reach them";
        place: Option<String> = Shape::Line, "Where";
        kept: Option<bool> = Shape::YesNo, "Whether it was kept: yes or no";
        notes: Option<String> = Shape::Text, "What to bring, and anything else";
    }
}

/// What came of the check of a proposed address.
pub const CHECK_RESULTS: &[&str] = &["suitable", "unsuitable", "withdrawn"];

kept! {
    Proposal, "a proposed address", "An address proposed for release, who lives there, whether they agree, and probation's check of it",
    {
        address: Option<String> = Shape::Line, needed, "The address";
        authority: Option<String> = Shape::Authority, "The housing authority it lies in: a name or a code";
        on: Option<Day> = Shape::PastDay, today, "The day it was proposed";
        lives_there: Option<String> = Shape::Line, "Who lives there, with what it takes to reach them";
        agrees: Option<bool> = Shape::YesNo, "Whether they agree: yes or no";
        sent: Option<Day> = Shape::PastDay, "The day it was sent to probation";
        checked: Option<Day> = Shape::PastDay, "The day of the check's result";
        result: Option<String> = Shape::Word(CHECK_RESULTS), "The result of the check";
        why: Option<String> = Shape::Line, "The reason of the result";
    }
    began "on";
    hangs "checked" ["result", "why"];
    pairs ("on", "sent"), ("sent", "checked");
    tells "address" [] AddressProposed, "checked" [] AddressChecked;
}

/// A benefit that pays for living.
pub const BENEFIT_KINDS: &[&str] = &[
    "universal-credit",
    "housing-benefit",
    "pip",
    "esa",
    "pension-credit",
    "state-pension",
    "council-tax-reduction",
    "carers-allowance",
    "child-benefit",
    "local-welfare",
    "other",
];

kept! {
    Benefit, "a benefit", "A benefit: claimed, in payment, stopped, and whether the office knows of custody; what will be in payment on release",
    {
        kind: String = Shape::Word(BENEFIT_KINDS), needed, "Which benefit";
        on: Option<Day> = Shape::PastDay, today, "The day it was so";
        claimed: Option<Day> = Shape::PastDay, "The day it was claimed";
        paid_from: Option<Day> = Shape::Day, "The day from which it is or will be paid";
        stopped: Option<Day> = Shape::PastDay, "The day it was stopped";
        told_of_custody: Option<Day> = Shape::PastDay, "The day the office was told of custody";
        on_release: Option<bool> = Shape::YesNo, "Whether it will be in payment on the day of release: yes or no";
        amount: Option<Pence> = Shape::Money, "How much, in pounds";
        per: Option<String> = Shape::Word(&crate::domain::tenancy::RENT_PERIODS), "How often";
        notes: Option<String> = Shape::Text, "Anything else";
    }
    began "on";
    pairs ("paid_from", "stopped");
    tells "told_of_custody" [] BenefitsTold;
}

/// What it takes to get into a home.
pub const START_MONEY: &[&str] = &[
    "deposit",
    "rent-in-advance",
    "guarantor",
    "bond",
    "rent-top-up",
    "furniture",
    "removal",
    "other",
];

kept! {
    StartMoney, "money to get in", "A deposit, rent in advance, a guarantor: how much, which scheme was asked, and what it said",
    {
        kind: String = Shape::Word(START_MONEY), needed, "What it is for";
        amount: Option<Pence> = Shape::Money, "How much, in pounds";
        from: Option<String> = Shape::Line, "Which scheme or person was asked";
        asked: Option<Day> = Shape::PastDay, "The day it was asked for";
        agreed: Option<Day> = Shape::PastDay, "The day it was agreed";
        refused: Option<Day> = Shape::PastDay, "The day it was refused";
        paid: Option<Day> = Shape::PastDay, "The day it was paid";
        why: Option<String> = Shape::Line, "The reason given";
    }
    began "asked";
    hangs "agreed" ["why"], "refused" ["why"];
    pairs ("asked", "agreed"), ("asked", "refused"), ("asked", "paid");
}

kept! {
    LicenceCondition, "a licence condition", "A condition of the licence that bears on where and how the person lives, and to whom it was copied",
    {
        what: Option<String> = Shape::Line, needed, "The condition, in short";
        from: Option<Day> = Shape::Day, "The first day of it";
        until: Option<Day> = Shape::Day, "The last day of it";
        copied_to: Option<String> = Shape::Line, "To whom it was copied";
        copied: Option<Day> = Shape::PastDay, "The day it was copied";
    }
    lasts "until";
    hangs "copied" ["copied_to"];
    pairs ("from", "until");
}

/// What is arranged for the day of release.
pub const ARRANGEMENTS: &[&str] = &[
    "transport",
    "met-at-the-gate",
    "keys",
    "belongings",
    "clothing",
    "money",
    "bank-account",
    "prescription",
    "telephone",
    "emergency-bed",
    "identity-papers",
    "other",
];

kept! {
    Arrangement, "an arrangement", "What is arranged for the day of release: transport, keys, an emergency bed, and whether it is ready",
    {
        kind: String = Shape::Word(ARRANGEMENTS), needed, "What it is";
        what: Option<String> = Shape::Line, needed, "What is arranged, with whom and when";
        on: Option<Day> = Shape::PastDay, "The day it was arranged";
        ready: Option<bool> = Shape::YesNo, "Whether it is ready: yes or no";
    }
    began "on";
}

/// When after release somebody looked at where the person lives.
pub const LOOKS: &[&str] = &["first-night", "three-months", "now"];

/// Who says so.
pub const SAID_BY: &[&str] = &["verified", "self-reported"];

kept! {
    HomeAfter, "a look at the home after release", "Where the person lives after release and whether it is suitable: safe, not crowded, with what a home needs, no victim nearby",
    {
        stage: String = Shape::Word(LOOKS), needed, "When it was looked at";
        on: Option<Day> = Shape::PastDay, today, "The day it was so";
        status: Option<String> = Shape::Line, "The accommodation status, as it was recorded";
        place: Option<String> = Shape::Line, "Where";
        authority: Option<String> = Shape::Authority, "The housing authority it lies in: a name or a code";
        suitable: Option<bool> = Shape::YesNo, "Whether it is suitable on the whole: yes or no";
        safe: Option<bool> = Shape::YesNo, "Whether it is safe for them and for others: yes or no";
        crowded: Option<bool> = Shape::YesNo, "Whether it is crowded: yes or no";
        facilities: Option<bool> = Shape::YesNo, "Whether it has what a home needs: yes or no";
        victim_nearby: Option<bool> = Shape::YesNo, "Whether a victim lives nearby: yes or no";
        source: Option<String> = Shape::Word(SAID_BY), "Whether somebody verified it, or the person said so";
        by: Option<String> = Shape::Line, "Who says so";
    }
    began "on";
}
