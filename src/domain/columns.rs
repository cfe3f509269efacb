//! A value of the prison record, of a home or of a referral as the text that stands in its column: what export writes, what an
//! import compares, and what `ByHand::record` keeps.
//!
//! Knows how each column is written, not how it is read back (`intake`) nor how a cell is made safe (`families::guard`).

use std::borrow::Cow;

use crate::calendar::Day;
use crate::domain::authorities;
use crate::domain::consent::ConsentAnswer;
use crate::domain::custody::Custody;
use crate::domain::families::{PrisonerColumn, ReferralColumn, TenancyColumn};
use crate::domain::prisoner::Prisoner;
use crate::domain::referral::Referral;
use crate::domain::release::ReleaseDateKind;
use crate::domain::tenancy::Tenancy;

/// A day as files have it; empty for none.
#[must_use]
pub fn day(value: Option<Day>) -> String {
    value.map(|day| day.to_string()).unwrap_or_default()
}

/// Y, N, or empty for not known.
#[must_use]
pub fn yes_no(value: Option<bool>) -> &'static str {
    match value {
        Some(true) => "Y",
        Some(false) => "N",
        None => "",
    }
}

/// A number; empty for none.
#[must_use]
pub fn number<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The kind of release date that a column holds.
#[must_use]
pub fn release_kind(column: PrisonerColumn) -> Option<ReleaseDateKind> {
    use PrisonerColumn as C;
    use ReleaseDateKind as K;
    Some(match column {
        C::Confirmed => K::Confirmed,
        C::Apd => K::Apd,
        C::Hdcad => K::Hdcad,
        C::Crd => K::Crd,
        C::Ard => K::Ard,
        C::Npd => K::Npd,
        C::Prrd => K::Prrd,
        C::Hdced => K::Hdced,
        C::Ped => K::Ped,
        C::Ted => K::Ted,
        C::Sed => K::Sed,
        C::Led => K::Led,
        C::Tused => K::Tused,
        _ => return None,
    })
}

/// The text of a column that belongs to the person; empty for the columns of a spell.
#[must_use]
pub fn of_prisoner(column: PrisonerColumn, person: &Prisoner) -> Cow<'_, str> {
    use PrisonerColumn as C;
    let borrowed: &str = match column {
        C::Number => person.number.as_str(),
        C::Surname => &person.surname,
        C::Forenames => &person.forenames,
        C::Sex => &person.sex,
        C::GenderIdentity => &person.gender_identity,
        C::EthnicityCode => &person.ethnicity_code,
        C::Ethnicity => &person.ethnicity,
        C::Nationality => &person.nationality,
        C::EstablishmentCode => &person.establishment.code,
        C::Establishment => &person.establishment.name,
        C::Cell => &person.cell,
        C::OffenceGroup => &person.offence_group,
        C::RiskOfHarm => &person.risk_of_harm,
        C::Iom => yes_no(person.iom),
        C::NoFixedAbode => yes_no(person.no_fixed_abode),
        C::HomeAuthority => person
            .home_authority
            .as_deref()
            .map_or("", authorities::name_of),
        C::HomeAuthorityCode => person.home_authority.as_deref().unwrap_or_default(),
        C::Notes => &person.notes,
        C::Crn => person.crn.as_ref().map_or("", |crn| crn.as_str()),
        C::NationalInsurance => person
            .national_insurance
            .as_ref()
            .map_or("", |number| number.as_str()),
        C::Lead => &person.lead,
        C::Born => return Cow::Owned(day(person.born)),
        C::MappaCategory => return Cow::Owned(number(person.mappa_category)),
        C::MappaLevel => return Cow::Owned(number(person.mappa_level)),
        _ => "",
    };
    Cow::Borrowed(borrowed)
}

/// The text of a column that belongs to a spell; empty for the columns of the person and for release dates.
#[must_use]
pub fn of_custody(column: PrisonerColumn, custody: &Custody) -> Cow<'_, str> {
    use PrisonerColumn as C;
    let sentence = &custody.sentence;
    match column {
        C::Received => Cow::Owned(custody.received.to_string()),
        C::LegalStatus => Cow::Borrowed(custody.legal_status.word()),
        C::SentenceType => Cow::Borrowed(&sentence.kind),
        C::SentenceDate => Cow::Owned(day(sentence.on)),
        C::SentenceLength => Cow::Borrowed(&sentence.length),
        C::SentenceDays => Cow::Owned(number(sentence.days)),
        C::RemandDays => Cow::Owned(number(sentence.remand_days)),
        C::Released => Cow::Owned(day(custody.released)),
        _ => Cow::Borrowed(""),
    }
}

/// The text of a column of a home; empty for the number of its person.
#[must_use]
pub fn of_tenancy(column: TenancyColumn, home: &Tenancy) -> Cow<'_, str> {
    use TenancyColumn as T;
    Cow::Borrowed(match column {
        T::Id => &home.id,
        T::Tenure => &home.tenure,
        T::Landlord => &home.landlord,
        T::Address => &home.address,
        T::PostcodeDistrict => &home.postcode_district,
        T::Authority => home.authority.as_deref().unwrap_or_default(),
        T::RentPeriod => &home.rent_period,
        T::Benefit => &home.benefit,
        T::Joint => yes_no(home.joint),
        T::Status => &home.status,
        T::Notes => &home.notes,
        T::Rent => return Cow::Owned(number(home.rent)),
        T::Arrears => return Cow::Owned(number(home.arrears)),
        T::Started => return Cow::Owned(day(home.started)),
        T::Ended => return Cow::Owned(day(home.ended)),
        T::Number => "",
    })
}

/// The text of a column of a referral; empty for the number of its person.
#[must_use]
pub fn of_referral(column: ReferralColumn, referral: &Referral) -> Cow<'_, str> {
    use ReferralColumn as R;
    let authority = referral.authority.as_deref();
    Cow::Borrowed(match column {
        R::Id => &referral.id,
        R::AuthorityName => authority.map_or("", authorities::name_of),
        R::Authority => authority.unwrap_or_default(),
        R::Consent => referral.consent.map_or("", ConsentAnswer::word),
        R::Method => &referral.method,
        R::Outcome => &referral.outcome,
        R::Notes => &referral.notes,
        R::Kind => referral.kind.word(),
        R::Receiver => &referral.receiver,
        R::ConsentOn => return Cow::Owned(day(referral.consent_on)),
        R::Sent => return Cow::Owned(day(referral.sent)),
        R::Acknowledged => return Cow::Owned(day(referral.acknowledged)),
        R::Answered => return Cow::Owned(day(referral.answered)),
        R::Drafted => return Cow::Owned(day(referral.drafted)),
        R::Number => "",
    })
}
