//! The referral form that the Kent protocol prints as its Appendix A: 48 fields in its order, every section to be filled.
//!
//! It has no place for the receiving council, the referrer's agency and role, the prison, the household, the sentence, the
//! release date, consent or a signature; those are its supplement. The labels are our own words.

use super::conditions::{
    DISABLED, ENGAGED, HAS_DEBT, HOUSING_OTHER, NEEDS_SUPPORT, NO_CONNECTION_STATED, OTHER,
    SUPPORT_FOUND, SUPPORT_NOT_IN_PLACE, USES_DRUGS,
};
use super::fillers::{
    connection, health, home, needs, papers, pathways, person, referring, sharing, stays, support,
};
use super::spec::{FieldKind as Kind, FieldSpec as Field, Form, Limit, Section};
use super::supplement;

/// The form.
pub const FORM: Form = Form {
    id: "kent",
    title: "Kent ex-offenders protocol: housing needs referral form",
    source: "Kent ex-offenders housing protocol (about 2010), Appendix A",
    duty_to_refer_only: false,
    sections: &[
        Section::of("Contact details", CONTACTS),
        Section::of("Connection to the council's area", CONNECTION),
        Section::of("Housing just before the sentence", BEFORE),
        Section::table("Housing in the last three years", HISTORY, 1),
        Section::table("Pathways", PATHWAYS, 0),
        Section::of("Identity and money", MONEY),
        Section::of("Support needs", SUPPORT),
        Section::of("Risks", RISKS),
        Section::of("Drugs", DRUGS),
        Section::of("Health", HEALTH),
        Section::of("Ethnicity and risk assessment", LAST),
    ],
    supplement: supplement::KENT,
};

const CONTACTS: &[Field] = &[
    Field::new("referrer_name", "Referrer", Kind::Name, referring::name),
    Field::new(
        "referrer_phone",
        "Referrer's telephone",
        Kind::Phone,
        referring::phone,
    ),
    Field::new(
        "referrer_fax",
        "Referrer's fax",
        Kind::Phone,
        referring::fax,
    ),
    Field::new(
        "referrer_email",
        "Referrer's e-mail",
        Kind::Email,
        referring::email,
    ),
    Field::new("client_name", "Person referred", Kind::Name, person::name),
    Field::new(
        "date_of_birth",
        "Date of birth",
        Kind::Date,
        person::date_of_birth,
    )
    .how("`resettle prisoner edit PRISONER --born`"),
    Field::new(
        "ni_number",
        "National Insurance number",
        Kind::Identifier,
        person::national_insurance,
    )
    .how("`resettle prisoner edit PRISONER --national-insurance`"),
    Field::new(
        "last_known_address",
        "Last known address",
        Kind::Address,
        home::last_known_address,
    )
    .how("`resettle tenancy add PRISONER --address`"),
];

const CONNECTION: &[Field] = &[
    Field::new(
        "connection_last_settled_home",
        "Last settled home",
        Kind::Text,
        home::last_settled,
    )
    .when(&NO_CONNECTION_STATED)
    .how("`resettle tenancy add PRISONER`"),
    Field::new(
        "connection_family",
        "Family",
        Kind::Note,
        connection::family,
    )
    .how("`resettle tie add PRISONER --kind close-family`")
    .when(&NO_CONNECTION_STATED),
    Field::new(
        "connection_other_reason",
        "Another reason",
        Kind::Note,
        connection::other_reason,
    )
    .how("`resettle tie add PRISONER`")
    .when(&NO_CONNECTION_STATED),
];

const BEFORE: &[Field] = &[
    Field::new(
        "pre_sentence_housing",
        "Where they lived",
        Kind::Choice(&[
            "Council tenancy",
            "Hospital, detoxification or rehabilitation",
            "Housing association tenancy",
            "Private rented",
            "No fixed abode",
            "Family or friends",
            OTHER,
        ]),
        home::before_sentence,
    )
    .how("`resettle tenancy add PRISONER --tenure --started`"),
    Field::new(
        "pre_sentence_housing_other",
        "If other, what",
        Kind::Text,
        home::before_sentence_other,
    )
    .when(&HOUSING_OTHER),
];

const HISTORY: &[Field] = &[
    Field::new(
        "housing_history",
        "Where they lived",
        Kind::Text,
        stays::history,
    )
    .how("`resettle address add PRISONER --from --to`"),
    Field::new(
        "housing_history_address",
        "Address",
        Kind::Address,
        stays::addresses,
    ),
    Field::new(
        "housing_history_type",
        "Kind of accommodation",
        Kind::Text,
        stays::kinds,
    ),
    Field::new(
        "housing_history_dates",
        "From and to",
        Kind::Text,
        stays::days,
    ),
    Field::new(
        "housing_history_reason_left",
        "Why it was left",
        Kind::Text,
        stays::reasons,
    )
    .how("`resettle address add PRISONER --reason-left`"),
];

const PATHWAYS: &[Field] = &[
    Field::new("pathways", "Pathway", Kind::Text, pathways::names),
    Field::new(
        "pathways_engaged",
        "Worked on",
        Kind::YesNo,
        pathways::engaged,
    )
    .how("`resettle need add PRISONER --support`"),
    Field::new("pathways_agency", "Agency", Kind::Text, pathways::agency).when(&ENGAGED),
    Field::new(
        "pathways_contact",
        "Whom to ask there",
        Kind::Name,
        pathways::contact,
    )
    .when(&ENGAGED),
];

const MONEY: &[Field] = &[
    Field::new(
        "id_proof",
        "Proof of identity: what, and copy or original",
        Kind::Text,
        papers::identity,
    )
    .how("`resettle document add PRISONER --held`"),
    Field::new(
        "manages_finances",
        "Can manage their own money, and what shows it",
        Kind::Long,
        support::manages_finances,
    )
    .how("`resettle form-answer add PRISONER --question manages-finances`"),
    Field::new(
        "debt_or_arrears_history",
        "Has had debts or rent arrears",
        Kind::YesNo,
        support::debt_history,
    )
    .how("`resettle fact PRISONER has-debt`"),
    Field::new(
        "debt_support",
        "If yes, who helps with them",
        Kind::Name,
        support::debt_support,
    )
    .how("`resettle need add PRISONER --kind money --support`")
    .when(&HAS_DEBT),
];

const SUPPORT: &[Field] = &[
    Field::new(
        "needs_support_to_live_independently",
        "Needs support to live independently",
        Kind::YesNo,
        support::needs_support,
    )
    .how("`resettle fact PRISONER support-need`"),
    Field::new(
        "support_identified",
        "If yes, support is found",
        Kind::YesNo,
        support::support_identified,
    )
    .when(&NEEDS_SUPPORT)
    .how("`resettle fact PRISONER has-support-provider`"),
    Field::new(
        "support_agency",
        "Agency, contact, address and telephone",
        Kind::Name,
        support::support_agency,
    )
    .how("`resettle need add PRISONER --support`")
    .when(&SUPPORT_FOUND),
    Field::new(
        "support_type_needed",
        "Support that is needed and not in place",
        Kind::Long,
        support::support_type,
    )
    .when(&SUPPORT_NOT_IN_PLACE),
    Field::new(
        "referrals_made",
        "Referrals made, with their dates",
        Kind::Long,
        support::referrals_made,
    ),
];

const RISKS: &[Field] = &[
    Field::new(
        "shared_living_history",
        "Has shared a home with others than family, prison left out",
        Kind::Long,
        sharing::history,
    )
    .how("`resettle form-answer add PRISONER --question shared-living-history`"),
    Field::new(
        "share_risk_client",
        "Risk of sharing to the person",
        Kind::Long,
        sharing::risk_to_person,
    )
    .limited(Limit::Risk)
    .how("`resettle harm add PRISONER --to self`"),
    Field::new(
        "share_risk_others",
        "Risk of sharing to other residents",
        Kind::Long,
        sharing::risk_to_others,
    )
    .limited(Limit::Risk)
    .how("`resettle harm add PRISONER --to`"),
    Field::new(
        "share_risk_staff",
        "Risk of sharing to staff",
        Kind::Long,
        sharing::risk_to_staff,
    )
    .limited(Limit::Risk)
    .how("`resettle harm add PRISONER --to staff`"),
    Field::new(
        "known_risk",
        "Known risk to self, staff or others, with the offending it rests on",
        Kind::Long,
        needs::known_risk,
    )
    .limited(Limit::Risk)
    .how("`resettle harm add PRISONER`"),
];

const DRUGS: &[Field] = &[
    Field::new(
        "drug_history",
        "Has used drugs",
        Kind::YesNo,
        health::drug_history,
    ),
    Field::new(
        "drug_current",
        "Uses drugs now",
        Kind::YesNo,
        health::drug_current,
    )
    .how("`resettle form-answer add PRISONER --question drug-current`"),
    Field::new(
        "drug_current_detail",
        "If so, what, how, how much and how often",
        Kind::Long,
        health::drug_detail,
    )
    .when(&USES_DRUGS),
];

const HEALTH: &[Field] = &[
    Field::new(
        "gp",
        "GP: name, address and telephone",
        Kind::Name,
        health::doctor,
    )
    .how("`resettle form-answer add PRISONER --question gp`"),
    Field::new(
        "treatment_current",
        "Treatment now",
        Kind::Long,
        health::treatment,
    )
    .how("`resettle form-answer add PRISONER --question treatment-current`"),
    Field::new(
        "health_services",
        "Other health services: name, address and telephone",
        Kind::Name,
        health::services,
    ),
    Field::new(
        "treatment_types",
        "Kinds of treatment",
        Kind::Long,
        health::treatment_types,
    )
    .how("`resettle form-answer add PRISONER --question treatment-types`"),
    Field::new(
        "disability_self_described",
        "Considers themselves disabled",
        Kind::YesNo,
        health::disability,
    )
    .how("`resettle form-answer add PRISONER --question disability-self-described`"),
    Field::new(
        "disability_registered",
        "Registered as disabled",
        Kind::YesNo,
        health::disability_registered,
    )
    .how("`resettle form-answer add PRISONER --question disability-registered`"),
    Field::new(
        "disability_details",
        "What the disability is",
        Kind::Long,
        health::disability_details,
    )
    .when(&DISABLED),
];

const LAST: &[Field] = &[
    Field::new("ethnicity", "Ethnicity", Kind::Text, person::ethnicity),
    Field::new(
        "risk_assessment",
        "Risk assessment that goes with the form",
        Kind::Text,
        papers::risk_assessment,
    )
    .limited(Limit::Risk)
    .how("`resettle form-answer add PRISONER --question risk-assessment`"),
];
