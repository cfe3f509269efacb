//! What is done for the person: the steps of a plan and of a referral, what they agreed to, and how they can be reached.

use super::*;
use crate::calendar::Day;

/// Who takes a step of a personal housing plan.
pub const PARTIES: &[&str] = &[
    "person",
    "council",
    "prison",
    "probation",
    "voluntary",
    "dwp",
    "provider",
];

kept! {
    PlanStep, "a step of the plan", "A step of the personal housing plan: whose it is, by when, and what became of it",
    {
        party: String = Shape::Word(PARTIES), needed, "Who takes it";
        what: Option<String> = Shape::Line, needed, "What is to be done";
        on: Option<Day> = Shape::PastDay, today, "The day it was agreed";
        by_day: Option<Day> = Shape::Day, "The day by which it is to be done";
        done: Option<Day> = Shape::PastDay, "The day it was done";
        refused: Option<Day> = Shape::PastDay, "The day on which it was refused, or not agreed to";
        why: Option<String> = Shape::Line, "Why it was refused or not done";
        update: Option<String> = Shape::Text, dated, "How it stands; what was said before stays, each with its day";
        referral: Option<String> = Shape::Referral, "The referral it came of: R000001";
    }
    began "on";
    hangs "done" ["why"], "refused" ["why"];
    pairs ("on", "done"), ("on", "refused");
}

/// What happened to a referral, beside being sent, acknowledged and answered.
pub const REFERRAL_STEPS: &[&str] = &[
    "sent",
    "acknowledged",
    "chased",
    "escalated",
    "contact-attempted",
    "contact-made",
    "interview-booked",
    "interview-held",
    "interview-missed",
    "more-information-asked",
    "more-information-sent",
    "answered",
    "plan-agreed",
    "duty-accepted",
    "duty-ended",
    "waiting-list",
    "offered",
    "offer-accepted",
    "offer-refused",
    "refused",
    "review-asked",
    "review-answered",
    "withdrawn",
    "superseded",
    "our-lead",
    "their-lead",
    "outcome-told",
    "note",
];

kept! {
    ReferralStep, "a step of a referral", "What happened to a referral on a day, by whom, and what is next",
    {
        referral: Option<String> = Shape::Referral, needed, "The referral: R000001";
        on: Option<Day> = Shape::PastDay, today, "The day it happened";
        kind: String = Shape::Word(REFERRAL_STEPS), needed, "What happened";
        value: Option<String> = Shape::Line, "Which duty, which answer, which place: as the step has it";
        by: Option<String> = Shape::Line, "Who did it, or who is named";
        channel: Option<String> = Shape::Line, "How: email, telephone, video, visit, letter, portal";
        to: Option<String> = Shape::Line, "To which mailbox, number or person";
        reference: Option<String> = Shape::Line, "The other side's reference";
        next: Option<Day> = Shape::Day, "The day of what comes next";
        time: Option<String> = Shape::Time, "The time of it: 14:30";
        why: Option<String> = Shape::Line, "The reason given";
        notes: Option<String> = Shape::Text, "Anything else";
    }
    began "on";
}

/// What somebody is asked to agree to.
pub const AGREEMENTS: &[&str] = &[
    "refer",
    "contact-details",
    "share-plan",
    "share-risk",
    "public-interest-notice",
];

/// What they answered; a notice in the public interest is given without their consent.
pub const ANSWERS: &[&str] = &["written", "oral", "refused", "withdrawn", "without-consent"];

kept! {
    Agreement, "an agreement", "What stands behind a consent: who took it, whether a privacy notice was given; or a notice given without one, with its lawful basis",
    {
        what: String = Shape::Word(AGREEMENTS), needed, "What it is about";
        answer: String = Shape::Word(ANSWERS), needed, "The answer";
        on: Option<Day> = Shape::PastDay, today, "The day of it";
        authority: Option<String> = Shape::Authority, "The housing authority it is about: a name or a code";
        taken_by: Option<String> = Shape::Line, "Who took it";
        privacy_notice: Option<bool> = Shape::YesNo, "Whether a privacy notice was given: yes or no";
        reason: Option<String> = Shape::Text, "Why, where it was refused, withdrawn or not asked for";
        lawful_basis: Option<String> = Shape::Line, "The lawful basis of a notice given without consent";
    }
    began "on";
}

/// How somebody in prison can be reached.
pub const WAYS_TO_REACH: &[&str] = &[
    "legal-visit",
    "video-link",
    "telephone",
    "email-a-prisoner",
    "letter",
    "through-staff",
    "after-release",
    "other",
];

kept! {
    WayToReach, "a way to reach the person", "How a council or a landlord can reach the person in prison or after release, and who books it",
    {
        kind: String = Shape::Word(WAYS_TO_REACH), needed, "How";
        booked_by: Option<String> = Shape::Line, "Who books it, with what it takes to reach them";
        details: Option<String> = Shape::Line, "The number, the address, the times";
        from: Option<Day> = Shape::PastDay, "From when";
        until: Option<Day> = Shape::Day, "The last day of it";
    }
    began "from";
    lasts "until";
    pairs ("from", "until");
    any of "booked_by", "details";
}
