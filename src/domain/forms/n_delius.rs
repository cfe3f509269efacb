//! The duty-to-refer form that the Essex protocol prints as its Annex F: 35 fields in its order.
//!
//! Sections 2 to 4 must be filled in and so must one of the boxes of consent; the rest is what may help. The labels are
//! our own words; which box is which is the form's.

use super::conditions::{
    CONSENT_ORAL, CONSENT_WRITTEN, HOMELESS, IS_THREATENED, LEAVES_CUSTODY, LIVES_SOMEWHERE,
    NO_CLEAR_CONNECTION, ORAL, SUPPORT_PROVIDER, THREATENED, WRITTEN,
};
use super::fillers::{consent, home, needs, person, reason, referring};
use super::spec::{FieldKind as Kind, FieldSpec as Field, Form, Limit, Section};

/// The form.
pub const FORM: Form = Form {
    id: "n-delius",
    title: "Duty to refer: referral form",
    source: "Essex Prisoner Housing Protocol, Annex F",
    duty_to_refer_only: true,
    sections: &[
        Section::of("Housing authority", TO),
        Section::of("1. Consent to share information", CONSENT),
        Section::of("2. Who refers", REFERRER),
        Section::of("3. Who is referred", PERSON),
        Section::of("4. Main reason", REASON),
        Section::of("5. Where they live now", ACCOMMODATION),
        Section::of(
            "6. Further needs and risks",
            &[Field::new(
                "needs_risks",
                "Needs and risks",
                Kind::Long,
                needs::needs_and_risks,
            )
            .limited(Limit::SomeRisk)
            .optional()],
        ),
        Section::of(
            "7. Health",
            &[Field::new(
                "medical",
                "Physical and mental health, and treatment",
                Kind::Long,
                needs::health,
            )
            .optional()],
        ),
        Section::of(
            "8. Anything else",
            &[Field::new(
                "other_information",
                "Risks to visiting staff, what to know before first contact, why this council",
                Kind::Note,
                reason::other_information,
            )
            .how("`resettle form-answer add PRISONER --question why-this-council --answer TEXT`")
            .limited(Limit::SomeRisk)
            .when(&NO_CLEAR_CONNECTION)],
        ),
    ],
    supplement: &[],
};

const TO: &[Field] = &[
    Field::new("lha_name", "Referred to", Kind::Text, referring::receiver)
        .how("`resettle referral add PRISONER --to AUTHORITY`"),
];

const CONSENT: &[Field] = &[
    Field::new(
        "consent_mode",
        "How consent was given",
        Kind::Choice(&[WRITTEN, ORAL]),
        consent::mode,
    ),
    Field::new(
        "consent_written_lha",
        "1A Council it may be shared with",
        Kind::Text,
        consent::written_council,
    )
    .when(&CONSENT_WRITTEN),
    Field::new(
        "consent_written_privacy_notice",
        "1A Whose privacy notice was read",
        Kind::Text,
        consent::privacy_notice,
    )
    .how("`resettle form-answer add PRISONER --question privacy-notice --answer TEXT`")
    .when(&CONSENT_WRITTEN),
    Field::new(
        "consent_written_signature",
        "1A Signature of the person",
        Kind::Signature,
        consent::signature,
    )
    .when(&CONSENT_WRITTEN),
    Field::new(
        "consent_written_date",
        "1A Date",
        Kind::Date,
        consent::written_on,
    )
    .when(&CONSENT_WRITTEN),
    Field::new(
        "consent_oral_service_user",
        "1B Name of the person",
        Kind::Name,
        consent::oral_name,
    )
    .when(&CONSENT_ORAL),
    Field::new(
        "consent_oral_lha",
        "1B Council it may be shared with",
        Kind::Text,
        consent::oral_council,
    )
    .when(&CONSENT_ORAL),
    Field::new(
        "consent_oral_referrer_signature",
        "1B Signature of the referrer",
        Kind::Signature,
        consent::signature,
    )
    .when(&CONSENT_ORAL),
    Field::new(
        "consent_oral_public_authority",
        "1B Public authority of the referrer",
        Kind::Text,
        referring::authority,
    )
    .how("`resettle config set referrer.organisation TEXT`")
    .when(&CONSENT_ORAL),
    Field::new("consent_oral_date", "1B Date", Kind::Date, consent::oral_on).when(&CONSENT_ORAL),
];

const REFERRER: &[Field] = &[
    Field::new(
        "referrer_authority",
        "Public authority that refers",
        Kind::Text,
        referring::authority,
    )
    .how("`resettle config set referrer.organisation TEXT`"),
    Field::new("referrer_role", "Role", Kind::Text, referring::role)
        .how("`resettle config set referrer.role TEXT`"),
    Field::new("referrer_name", "Name", Kind::Name, referring::name)
        .how("`resettle config set referrer.name TEXT`"),
    Field::new(
        "referrer_address",
        "Address",
        Kind::Address,
        referring::address,
    )
    .how("`resettle config set referrer.address TEXT`"),
    Field::new("referrer_email", "E-mail", Kind::Email, referring::email)
        .how("`resettle config set referrer.email TEXT`"),
    Field::new("referrer_phone", "Telephone", Kind::Phone, referring::phone)
        .how("`resettle config set referrer.phone TEXT`"),
    Field::new(
        "other_contact",
        "Somebody else who can be asked, with how to reach them",
        Kind::Name,
        referring::other_contact,
    )
    .how("`resettle form-answer add PRISONER --question other-contact --answer TEXT`")
    .when(&SUPPORT_PROVIDER),
];

const PERSON: &[Field] = &[
    Field::new("person_name", "Name", Kind::Name, person::name),
    Field::new(
        "household_composition",
        "Household",
        Kind::Text,
        person::household,
    )
    .how("`resettle form-answer add PRISONER --question household --answer TEXT`, or `resettle household add PRISONER --relation WHO --will-live-with yes`"),
    Field::new(
        "current_address",
        "Present address",
        Kind::Address,
        home::present_address,
    )
    .how("`resettle address add PRISONER --kind KIND --address TEXT --from DATE`, or in custody `resettle transfer PRISONER --to PRISON`")
    .when(&LIVES_SOMEWHERE),
    Field::new(
        "home_phone",
        "Telephone at home",
        Kind::Phone,
        person::home_phone,
    )
    .how("`resettle form-answer add PRISONER --question home-phone --answer none`, or `resettle reach add PRISONER --kind telephone --details NUMBER`")
    .limited(Limit::Contact),
    Field::new(
        "mobile_phone",
        "Mobile telephone",
        Kind::Phone,
        person::mobile_phone,
    )
    .how("`resettle form-answer add PRISONER --question mobile-phone --answer none`, or `resettle reach add PRISONER --kind telephone --details NUMBER`")
    .limited(Limit::Contact),
    Field::new("person_email", "E-mail", Kind::Email, person::email)
    .how("`resettle form-answer add PRISONER --question email --answer none`, or the address")
        .limited(Limit::Contact),
    Field::new("gender", "Gender", Kind::Text, person::gender)
    .how("`resettle prisoner edit PRISONER --sex SEX`"),
    Field::new(
        "date_of_birth",
        "Date of birth",
        Kind::Date,
        person::date_of_birth,
    )
    .how("`resettle prisoner edit PRISONER --born DATE`"),
    Field::new(
        "language_communication_needs",
        "Help needed with language or communication",
        Kind::Long,
        needs::language,
    )
    .how("`resettle form-answer add PRISONER --question language --answer TEXT`, or `resettle need add PRISONER --kind language`"),
];

const REASON: &[Field] = &[
    Field::new(
        "referral_reason",
        "Main reason",
        Kind::Choice(&[HOMELESS, THREATENED]),
        reason::main,
    )
    .how("`resettle risk PRISONER yes`, or once released `resettle form-answer add PRISONER --question referral-reason --answer homeless`"),
    Field::new(
        "referral_reason_explanation",
        "Explanation",
        Kind::Long,
        reason::explanation,
    )
    .how("`resettle risk PRISONER yes --detail TEXT`"),
];

const ACCOMMODATION: &[Field] = &[
    Field::new(
        "current_accommodation_type",
        "Kind of accommodation now",
        Kind::Text,
        home::present_kind,
    )
    .optional(),
    Field::new(
        "date_likely_homeless",
        "Likely to be homeless from",
        Kind::Date,
        reason::likely_homeless_on,
    )
    .how("`resettle dates PRISONER crd DATE`, or once released `resettle form-answer add PRISONER --question likely-homeless-from --answer 2026-12-31`")
    .when(&IS_THREATENED),
    Field::new(
        "release_or_discharge_date",
        "Release",
        Kind::Date,
        reason::release_on,
    )
    .how("`resettle dates PRISONER crd DATE`")
    .when(&LEAVES_CUSTODY),
];
