//! What a council needs and the Kent form of about 2010 has no place for.
//!
//! Printed beside the form and marked as not on it; none of it counts as missing from the form.

use super::fillers::{consent, needs, person, reason, referring};
use super::spec::{FieldKind as Kind, FieldSpec as Field};

/// The fields beside the Kent form.
pub const KENT: &[Field] = &[
    Field::new(
        "receiving_council",
        "Referred to",
        Kind::Text,
        referring::receiver,
    ),
    Field::new(
        "referrer_agency",
        "Referrer's agency",
        Kind::Text,
        referring::authority,
    )
    .how("`resettle config set referrer.organisation TEXT`"),
    Field::new(
        "referrer_role",
        "Referrer's role",
        Kind::Text,
        referring::role,
    )
    .how("`resettle config set referrer.role TEXT`"),
    Field::new("prison", "Prison", Kind::Text, person::prison),
    Field::new(
        "prison_number",
        "Prison number",
        Kind::Text,
        person::prison_number,
    ),
    Field::new(
        "household_composition",
        "Household",
        Kind::Text,
        person::household,
    )
    .how("`resettle form-answer add PRISONER --question household --answer TEXT`, or `resettle household add PRISONER --relation WHO --will-live-with yes`"),
    Field::new("gender", "Gender", Kind::Text, person::gender).optional(),
    Field::new(
        "language_communication_needs",
        "Help needed with language or communication",
        Kind::Long,
        needs::language,
    )
    .optional(),
    Field::new("sentence", "Sentence", Kind::Text, person::sentence),
    Field::new("release_date", "Release", Kind::Date, reason::release_on)
    .how("`resettle dates PRISONER crd DATE`"),
    Field::new(
        "consent",
        "Consent to be referred",
        Kind::Text,
        consent::in_one_line,
    ),
    Field::new(
        "referrer_signature",
        "Signature of the referrer",
        Kind::Signature,
        consent::signature,
    ),
    Field::new("form_date", "Date", Kind::Date, referring::today),
];
