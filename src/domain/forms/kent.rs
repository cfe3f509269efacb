//! The referral form that the Kent protocol prints as its Appendix A: 48 fields in its order, every section to be filled.
//!
//! It has no place for the receiving council, the referrer's agency and role, the prison, the household, the sentence, the
//! release date, consent or a signature; those are its supplement. The labels are our own words.

use super::conditions::{
    ENGAGED, HAS_DEBT, HOUSING_OTHER, NEEDS_SUPPORT, NO_CONNECTION_STATED, OTHER, SUPPORT_FOUND,
    SUPPORT_NOT_IN_PLACE,
};
use super::fillers::{connection, home, papers, pathways, person, referring, stays, support};
use super::kent_health::{DRUGS, HEALTH, RISKS};
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
    Field::new("referrer_name", "Referrer", Kind::Name, referring::name)
        .how("`resettle config set referrer.name TEXT`"),
    Field::new(
        "referrer_phone",
        "Referrer's telephone",
        Kind::Phone,
        referring::phone,
    )
    .how("`resettle config set referrer.phone TEXT`"),
    Field::new(
        "referrer_fax",
        "Referrer's fax",
        Kind::Phone,
        referring::fax,
    )
    .how("`resettle config set referrer.fax TEXT`"),
    Field::new(
        "referrer_email",
        "Referrer's e-mail",
        Kind::Email,
        referring::email,
    )
    .how("`resettle config set referrer.email TEXT`"),
    Field::new("client_name", "Person referred", Kind::Name, person::name),
    Field::new(
        "date_of_birth",
        "Date of birth",
        Kind::Date,
        person::date_of_birth,
    )
    .how("`resettle prisoner edit PRISONER --born DATE`"),
    Field::new(
        "ni_number",
        "National Insurance number",
        Kind::Identifier,
        person::national_insurance,
    )
    .how("`resettle prisoner edit PRISONER --national-insurance NUMBER`"),
    Field::new(
        "last_known_address",
        "Last known address",
        Kind::Address,
        home::last_known_address,
    )
    .how("`resettle address add PRISONER --kind KIND --address TEXT --from DATE`"),
];

const CONNECTION: &[Field] = &[
    Field::new(
        "connection_last_settled_home",
        "Last settled home",
        Kind::Text,
        home::last_settled,
    )
    .how("`resettle tenancy add PRISONER --tenure TENURE --authority COUNCIL`")
    .when(&NO_CONNECTION_STATED),
    Field::new(
        "connection_family",
        "Family",
        Kind::Note,
        connection::family,
    )
    .how("`resettle tie add PRISONER --kind close-family --authority COUNCIL`")
    .when(&NO_CONNECTION_STATED),
    Field::new(
        "connection_other_reason",
        "Another reason",
        Kind::Note,
        connection::other_reason,
    )
    .how("`resettle tie add PRISONER --kind KIND --authority COUNCIL`")
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
    .how("`resettle tenancy add PRISONER --tenure TENURE --address TEXT --started DATE`, or `resettle address add PRISONER --kind KIND --address TEXT --from DATE`"),
    Field::new(
        "pre_sentence_housing_other",
        "If other, what",
        Kind::Text,
        home::before_sentence_other,
    )
    .how("`resettle form-answer add PRISONER --question housing-before --answer TEXT`")
    .when(&HOUSING_OTHER),
];

const HISTORY: &[Field] = &[
    Field::new(
        "housing_history",
        "Where they lived",
        Kind::Text,
        stays::history,
    )
    .how("`resettle address add PRISONER --kind KIND --address TEXT --from DATE`"),
    Field::new(
        "housing_history_address",
        "Address",
        Kind::Address,
        stays::addresses,
    )
    .how_by(stays::how_address),
    Field::new(
        "housing_history_type",
        "Kind of accommodation",
        Kind::Text,
        stays::kinds,
    )
    .how_by(stays::how_kind),
    Field::new(
        "housing_history_dates",
        "From and to",
        Kind::Text,
        stays::days,
    )
    .how_by(stays::how_days),
    Field::new(
        "housing_history_reason_left",
        "Why it was left",
        Kind::Text,
        stays::reasons,
    )
    .how_by(stays::how_left),
];

const PATHWAYS: &[Field] = &[
    Field::new("pathways", "Pathway", Kind::Text, pathways::names),
    Field::new(
        "pathways_engaged",
        "Worked on",
        Kind::YesNo,
        pathways::engaged,
    )
    .how_by(pathways::how_engaged),
    Field::new("pathways_agency", "Agency", Kind::Text, pathways::agency)
        .beside("pathways_engaged")
        .how_by(pathways::how_agency)
        .when(&ENGAGED),
    Field::new(
        "pathways_contact",
        "Whom to ask there",
        Kind::Name,
        pathways::contact,
    )
    .beside("pathways_engaged")
    .how_by(pathways::how_agency)
    .when(&ENGAGED),
];

const MONEY: &[Field] = &[
    Field::new(
        "id_proof",
        "Proof of identity: what, and copy or original",
        Kind::Text,
        papers::identity,
    )
    .how("`resettle document add PRISONER --kind KIND --held original` or copy"),
    Field::new(
        "manages_finances",
        "Can manage their own money, and what shows it",
        Kind::Long,
        support::manages_finances,
    )
    .how("`resettle form-answer add PRISONER --question manages-finances --answer TEXT`"),
    Field::new(
        "debt_or_arrears_history",
        "Has had debts or rent arrears",
        Kind::YesNo,
        support::debt_history,
    )
    .how("`resettle form-answer add PRISONER --question debt-history --answer yes` or no: whether there ever were any"),
    Field::new(
        "debt_support",
        "If yes, who helps with them",
        Kind::Name,
        support::debt_support,
    )
    .how("`resettle form-answer add PRISONER --question debt-support --answer TEXT`")
    .when(&HAS_DEBT),
];

const SUPPORT: &[Field] = &[
    Field::new(
        "needs_support_to_live_independently",
        "Needs support to live independently",
        Kind::YesNo,
        support::needs_support,
    )
    .how("`resettle form-answer add PRISONER --question needs-support --answer yes` or no"),
    Field::new(
        "support_identified",
        "If yes, support is found",
        Kind::YesNo,
        support::support_identified,
    )
    .how("`resettle form-answer add PRISONER --question support-identified --answer yes` or no")
    .when(&NEEDS_SUPPORT),
    Field::new(
        "support_agency",
        "Agency, contact, address and telephone",
        Kind::Name,
        support::support_agency,
    )
    .how("`resettle form-answer add PRISONER --question support-agency --answer TEXT`")
    .when(&SUPPORT_FOUND),
    Field::new(
        "support_type_needed",
        "Support that is needed and not in place",
        Kind::Long,
        support::support_type,
    )
    .how("`resettle form-answer add PRISONER --question support-type --answer TEXT`")
    .when(&SUPPORT_NOT_IN_PLACE),
    Field::new(
        "referrals_made",
        "Referrals made, with their dates",
        Kind::Long,
        support::referrals_made,
    )
    .how("`resettle form-answer add PRISONER --question referrals-made --answer none`, or send one: `resettle referral sent`"),
];

const LAST: &[Field] = &[
    Field::new("ethnicity", "Ethnicity", Kind::Text, person::ethnicity)
        .how("`resettle prisoner edit PRISONER --ethnicity TEXT`"),
    Field::new(
        "risk_assessment",
        "Risk assessment that goes with the form",
        Kind::Text,
        papers::risk_assessment,
    )
    .how("`resettle form-answer add PRISONER --question risk-assessment --answer TEXT`")
    .limited(Limit::Risk),
];
