//! What a form or a rule asks of the person: needs, the household, identity documents, and the risk of harm.

use super::*;
use crate::calendar::Day;

/// What somebody needs support with.
pub const NEED_KINDS: &[&str] = &[
    "mental-health",
    "physical-health",
    "disability",
    "learning-disability",
    "mobility",
    "pregnancy",
    "drugs",
    "alcohol",
    "gambling",
    "domestic-abuse",
    "sexual-exploitation",
    "money",
    "daily-living",
    "tenancy-skills",
    "family-and-children",
    "work-and-training",
    "literacy",
    "language",
    "gender-specific-housing",
    "social-care",
    "end-of-life",
    "other",
];

kept! {
    Need, "a need", "A need for support or a health condition, since when, and who helps; with what shows it to a council",
    {
        kind: String = Shape::Word(NEED_KINDS), needed, "What sort of need";
        details: Option<String> = Shape::Text, "What a landlord or a council has to know of it";
        since: Option<Day> = Shape::PastDay, "Since when";
        until: Option<Day> = Shape::Day, "The last day of it";
        support: Option<String> = Shape::Line, "Who helps with it, with what it takes to reach them";
        evidence: Option<bool> = Shape::YesNo, "Whether there is evidence for the council: yes or no";
        evidence_kept: Option<String> = Shape::Line, "What the evidence is, and where it is kept";
        housing: Option<String> = Shape::Line, "What it asks of a home, such as a ground floor";
    }
    began "since";
    lasts "until";
    pairs ("since", "until");
    tells "kind" ["mental-health", "physical-health"] HealthNeed,
        "kind" ["drugs", "alcohol"] SubstanceNeed,
        "kind" ["social-care"] CareNeed,
        "kind" ["literacy", "language"] LanguageOrLiteracy,
        "kind" ["disability", "learning-disability"] Disability,
        "kind" ["domestic-abuse"] DomesticAbuse,
        "kind" ["mental-health", "physical-health", "drugs", "alcohol", "gambling", "domestic-abuse", "money", "daily-living", "tenancy-skills", "family-and-children", "other"] SupportNeed,
        "support" [] HasSupportProvider;
}

/// Who somebody of the household is.
pub const RELATIONS: &[&str] = &[
    "partner",
    "child",
    "expected-child",
    "parent",
    "sibling",
    "other-relative",
    "friend",
    "carer",
    "other",
];

/// Who cares for a child.
pub const CARERS: &[&str] = &[
    "this-person",
    "other-parent",
    "family",
    "friends",
    "council",
    "other",
];

kept! {
    Relation, "somebody of the household", "Somebody who belongs to the person's household: a partner, a child and who cares for it",
    {
        relation: String = Shape::Word(RELATIONS), needed, "Who they are";
        member_name: Option<String> = Shape::Line, "Their name, where the form needs it";
        born: Option<Day> = Shape::Day, "The day of birth, or the day a child is expected";
        will_live_with: Option<bool> = Shape::YesNo, "Whether they are to live with the person after release: yes or no";
        cared_for_by: Option<String> = Shape::Word(CARERS), "For a child: who cares for it now";
        social_worker: Option<String> = Shape::Line, "The social worker, with what it takes to reach them";
        since: Option<Day> = Shape::PastDay, "Since when";
        until: Option<Day> = Shape::PastDay, "The last day of it";
    }
    began "since";
    lasts "until";
    pairs ("since", "until");
    tells "relation" ["child"] HasChildren,
        "cared_for_by" ["other-parent", "family", "friends", "council", "other"] ChildrenInCare,
        "social_worker" [] SocialServices;
}

/// What proves who somebody is, or what they are owed.
pub const DOCUMENT_KINDS: &[&str] = &[
    "birth-certificate",
    "passport",
    "driving-licence",
    "citizen-card",
    "national-insurance",
    "immigration-status",
    "prison-id-letter",
    "bank-account",
    "benefit-letter",
    "tenancy-agreement",
    "medical-letter",
    "marriage-certificate",
    "other",
];

/// What is held of a document.
pub const HELD: &[&str] = &["original", "copy", "not-held"];

kept! {
    Document, "a document", "A document that a council or a landlord asks for: original or copy, where it is kept, and whether it is applied for",
    {
        kind: String = Shape::Word(DOCUMENT_KINDS), needed, "Which document";
        held: Option<String> = Shape::Word(HELD), "What is held of it";
        kept: Option<String> = Shape::Line, "Where it is kept";
        applied: Option<Day> = Shape::PastDay, "The day it was applied for";
        received: Option<Day> = Shape::PastDay, "The day it came";
        expires: Option<Day> = Shape::Day, "The last day it is good for";
    }
    hangs "received" ["held", "kept", "expires"];
    pairs ("applied", "received");
    any of "held", "applied", "received", "kept";
}

/// To whom there is a risk.
pub const AT_RISK: &[&str] = &[
    "public",
    "known-adult",
    "children",
    "staff",
    "prisoners",
    "self",
];

/// How high a risk is, in the words of the assessment.
pub const RISK_LEVELS: &[&str] = &["low", "medium", "high", "very-high"];

/// What sort of harm is feared.
pub const HARM_KINDS: &[&str] = &[
    "violence",
    "sexual",
    "arson",
    "domestic-abuse",
    "robbery-or-burglary",
    "stalking-or-harassment",
    "hate",
    "self-harm",
    "cuckooing-or-exploitation",
    "drugs",
    "other",
];

kept! {
    Harm, "a risk of harm", "The risk of harm and to whom, as assessed: what a landlord must know, and no more",
    {
        to: String = Shape::Word(AT_RISK), needed, "To whom";
        level: Option<String> = Shape::Word(RISK_LEVELS), "How high, in the words of the assessment";
        kind: Option<String> = Shape::Word(HARM_KINDS), "Of what";
        details: Option<String> = Shape::Text, "What has to be known of it to house the person safely";
        since: Option<Day> = Shape::PastDay, "The day of the assessment";
        until: Option<Day> = Shape::PastDay, "The day it was found to be over";
        source: Option<String> = Shape::Line, "Who assessed it";
    }
    began "since";
    over "until";
    pairs ("since", "until");
    tells "to" ["public", "known-adult", "children", "staff", "prisoners"] HarmRisk;
}

/// What a form asks and no other record answers.
pub const FORM_QUESTIONS: &[&str] = &[
    "gp",
    "treatment-current",
    "treatment-types",
    "drug-current",
    "disability-self-described",
    "disability-registered",
    "manages-finances",
    "shared-living-history",
    "risk-assessment",
    "household",
    "home-phone",
    "mobile-phone",
    "email",
    "language",
    "privacy-notice",
    "drug-history",
    "drug-current-detail",
    "health-services",
    "disability-details",
    "debt-history",
    "debt-support",
    "needs-support",
    "support-identified",
    "support-agency",
    "support-type",
    "referrals-made",
    "share-risk-client",
    "share-risk-others",
    "share-risk-staff",
    "known-risk",
    "pathway-education",
    "pathway-drugs",
    "pathway-offender-management",
    "pathway-health",
    "pathway-finance",
    "pathway-families",
    "pathway-programmes",
    "other-contact",
    "housing-before",
    "referral-reason",
    "likely-homeless-from",
    "why-this-council",
];

kept! {
    FormAnswer, "an answer for a form", "The person's answer to a question that a referral form asks and no other record answers: the GP, treatment now, managing money",
    {
        question: String = Shape::Word(FORM_QUESTIONS), needed, "What the form asks";
        answer: Option<String> = Shape::Text, needed, "The answer, as it is to stand on the form; yes or no where the form asks for that";
        on: Option<Day> = Shape::PastDay, today, "The day it was given";
    }
    began "on";
}
