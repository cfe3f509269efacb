//! What the form of the Kent protocol asks of risks, drugs and health: three sections of it.
//!
//! Kept beside the rest of the form for length alone.

use super::conditions::{DISABLED, USES_DRUGS};
use super::fillers::{health, needs, sharing};
use super::spec::{FieldKind as Kind, FieldSpec as Field, Limit};

pub const RISKS: &[Field] = &[
    Field::new(
        "shared_living_history",
        "Has shared a home with others than family, prison left out",
        Kind::Long,
        sharing::history,
    )
    .how("`resettle form-answer add PRISONER --question shared-living-history --answer TEXT`"),
    Field::new(
        "share_risk_client",
        "Risk of sharing to the person",
        Kind::Long,
        sharing::risk_to_person,
    )
    .how("`resettle form-answer add PRISONER --question share-risk-client --answer TEXT`, or `resettle harm add PRISONER --to self`")
    .limited(Limit::Risk),
    Field::new(
        "share_risk_others",
        "Risk of sharing to other residents",
        Kind::Long,
        sharing::risk_to_others,
    )
    .how("`resettle form-answer add PRISONER --question share-risk-others --answer TEXT`, or `resettle harm add PRISONER --to WHOM`")
    .limited(Limit::Risk),
    Field::new(
        "share_risk_staff",
        "Risk of sharing to staff",
        Kind::Long,
        sharing::risk_to_staff,
    )
    .how("`resettle form-answer add PRISONER --question share-risk-staff --answer TEXT`, or `resettle harm add PRISONER --to staff`")
    .limited(Limit::Risk),
    Field::new(
        "known_risk",
        "Known risk to self, staff or others, with the offending it rests on",
        Kind::Long,
        needs::known_risk,
    )
    .how("`resettle form-answer add PRISONER --question known-risk --answer TEXT`, or `resettle harm add PRISONER --to WHOM`")
    .limited(Limit::Risk),
];

pub const DRUGS: &[Field] = &[
    Field::new(
        "drug_history",
        "Has used drugs",
        Kind::YesNo,
        health::drug_history,
    )
    .how("`resettle form-answer add PRISONER --question drug-history --answer yes` or no"),
    Field::new(
        "drug_current",
        "Uses drugs now",
        Kind::YesNo,
        health::drug_current,
    )
    .how("`resettle form-answer add PRISONER --question drug-current --answer yes` or no"),
    Field::new(
        "drug_current_detail",
        "If so, what, how, how much and how often",
        Kind::Long,
        health::drug_detail,
    )
    .how("`resettle form-answer add PRISONER --question drug-current-detail --answer TEXT`")
    .when(&USES_DRUGS),
];

pub const HEALTH: &[Field] = &[
    Field::new(
        "gp",
        "GP: name, address and telephone",
        Kind::Name,
        health::doctor,
    )
    .how("`resettle form-answer add PRISONER --question gp --answer TEXT`"),
    Field::new(
        "treatment_current",
        "Treatment now",
        Kind::Long,
        health::treatment,
    )
    .how("`resettle form-answer add PRISONER --question treatment-current --answer TEXT`"),
    Field::new(
        "health_services",
        "Other health services: name, address and telephone",
        Kind::Name,
        health::services,
    )
    .how("`resettle form-answer add PRISONER --question health-services --answer TEXT`"),
    Field::new(
        "treatment_types",
        "Kinds of treatment",
        Kind::Long,
        health::treatment_types,
    )
    .how("`resettle form-answer add PRISONER --question treatment-types --answer TEXT`"),
    Field::new(
        "disability_self_described",
        "Considers themselves disabled",
        Kind::YesNo,
        health::disability,
    )
    .how("`resettle form-answer add PRISONER --question disability-self-described --answer yes` or no"),
    Field::new(
        "disability_registered",
        "Registered as disabled",
        Kind::YesNo,
        health::disability_registered,
    )
    .how("`resettle form-answer add PRISONER --question disability-registered --answer yes` or no"),
    Field::new(
        "disability_details",
        "What the disability is",
        Kind::Long,
        health::disability_details,
    )
    .how("`resettle form-answer add PRISONER --question disability-details --answer TEXT`")
    .when(&DISABLED),
];
