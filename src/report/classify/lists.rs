//! The lists of the classifications: the label of each status, and its class.
//!
//! Data read from the documents that `classify` names. A status that a list does not have has no label here.

use super::Class;
use crate::domain::accommodation::Status;

use Status as S;

pub(super) const NPS_2017: &[(Status, &str)] = &[
    (S::ApprovedPremises, "Approved Premises"),
    (S::Family, "Friends/Family"),
    (S::FamilySettled, "Friends/Family (settled)"),
    (S::FamilyTransient, "Friends/Family (transient)"),
    (
        S::FamilyPermanent,
        "Friends/Family, Permanent Independent Housing",
    ),
    (S::Historic, "Historic Accommodation Record"),
    (S::HomelessOther, "Homeless - Other"),
    (S::Squat, "Homeless - Other"),
    (S::Shelter, "Homeless - Other"),
    (S::Owner, "Householder (Owner - freehold or leasehold)"),
    (
        S::Owner,
        "Permanent Independent Housing (Owner - f/h or l/h)",
    ),
    (S::NoFixedAbode, "No fixed abode"),
    (S::NotRecorded, "Not Recorded"),
    (S::NoInformation, "No information"),
    (S::AwaitingAssessment, "No information"),
    (S::Permanent, "Permanent Independent Housing"),
    (
        S::Rented,
        "Permanent Independent Housing (LA or private rent)",
    ),
    (S::PrivateRent, "Rental accommodation - private rental"),
    (
        S::SocialRent,
        "Rental accommodation - social rental from LA",
    ),
    (S::Supported, "Supported Housing"),
    (S::ShortTerm, "Transient/short term accommodation"),
    (S::Bail, "Transient/short term accommodation"),
    (S::BailLong, "Transient/short term accommodation"),
    (S::Cas3, "Transient/short term accommodation"),
    (S::RoughSleeping, "Homeless - Rough Sleeping"),
];

pub(super) fn nps_2017(status: Status) -> Class {
    match status {
        S::Owner
        | S::SocialRent
        | S::PrivateRent
        | S::Rented
        | S::Permanent
        | S::FamilySettled
        | S::FamilyPermanent
        | S::Supported
        | S::ApprovedPremises
        | S::Settled => Class::Settled,
        S::Family
        | S::FamilyTransient
        | S::Bail
        | S::BailLong
        | S::Cas3
        | S::ShortTerm
        | S::NoFixedAbode
        | S::RoughSleeping
        | S::Squat
        | S::Shelter
        | S::HomelessOther
        | S::Unsettled => Class::Unsettled,
        S::Historic | S::NoInformation | S::NotRecorded | S::AwaitingAssessment => {
            Class::Unrecorded
        }
        S::Partner
        | S::CareHome
        | S::SharedHouse
        | S::HomeOffice
        | S::Hospital
        | S::Prison
        | S::Housed => Class::NotClassified,
    }
}

pub(super) const KSS_2017: &[(Status, &str)] = &[
    (S::Unsettled, "Unsettled"),
    (S::Bail, "Unsettled - BASS/SABS"),
    (S::BailLong, "Unsettled - BASS/SABS"),
    (S::FamilyTransient, "Unsettled - Family/Friends"),
    (S::Family, "Unsettled - Family/Friends"),
    (S::SharedHouse, "Unsettled - Multi-occupancy"),
    (S::NoFixedAbode, "Unsettled - NFA"),
    (S::RoughSleeping, "Unsettled - NFA"),
    (S::Squat, "Unsettled - NFA"),
    (S::Shelter, "Unsettled - NFA"),
    (S::HomelessOther, "Unsettled - NFA"),
    (S::Partner, "Unsettled - Partners Home"),
    (S::ShortTerm, "Unsettled - Short Term accommodation"),
    (S::Cas3, "Unsettled - Short Term accommodation"),
    (S::Settled, "Settled"),
    (S::ApprovedPremises, "Settled - Approved Premises"),
    (S::FamilySettled, "Settled - Family/Friends"),
    (S::FamilyPermanent, "Settled - Family/Friends"),
    (S::Permanent, "Settled - Permanent Independent Housing"),
    (S::Owner, "Settled - Permanent Independent Housing"),
    (S::SocialRent, "Settled - Permanent Independent Housing"),
    (S::PrivateRent, "Settled - Permanent Independent Housing"),
    (S::Rented, "Settled - Permanent Independent Housing"),
    (S::Supported, "Settled - Supportive Housing"),
    (S::Hospital, "Hospital / Institution"),
    (S::CareHome, "Hospital / Institution"),
    (S::NotRecorded, "Unrecorded"),
    (S::Historic, "Unrecorded"),
    (S::NoInformation, "Unrecorded"),
    (S::AwaitingAssessment, "Unrecorded"),
];

pub(super) fn kss_2017(status: Status) -> Class {
    let own = KSS_2017.iter().find(|(of, _)| *of == status);
    match own {
        Some((_, label)) if label.starts_with("Settled") => Class::Settled,
        Some((_, label)) if label.starts_with("Unsettled") => Class::Unsettled,
        Some((_, "Unrecorded")) => Class::Unrecorded,
        Some(_) => Class::HospitalInstitution,
        None => Class::NotClassified,
    }
}

pub(super) const NOMS_2007: &[(Status, &str)] = &[
    (S::Permanent, "Permanent independent housing"),
    (S::Owner, "Permanent independent housing"),
    (S::SocialRent, "Permanent independent housing"),
    (S::PrivateRent, "Permanent independent housing"),
    (S::Rented, "Permanent independent housing"),
    (S::ApprovedPremises, "Bail or probation hostel"),
    (S::Bail, "Bail or probation hostel"),
    (S::BailLong, "Bail or probation hostel"),
    (S::Supported, "Supported housing"),
    (S::Family, "Family or friends"),
    (S::FamilySettled, "Family or friends"),
    (S::FamilyPermanent, "Family or friends"),
    (S::FamilyTransient, "Family or friends"),
    (S::Partner, "Family or friends"),
    (S::NotRecorded, "Not recorded"),
    (S::Historic, "Not recorded"),
    (S::NoInformation, "Not recorded"),
    (S::AwaitingAssessment, "Not recorded"),
];

pub(super) fn noms_2007(status: Status) -> Class {
    let own = NOMS_2007.iter().find(|(of, _)| *of == status);
    match (own, status) {
        (Some((_, "Family or friends")), _) => Class::NotPlaced,
        (Some((_, "Not recorded")), _) => Class::Unrecorded,
        (Some(_), _) | (None, S::Settled) => Class::Settled,
        (None, S::Hospital | S::CareHome | S::Prison | S::Housed) => Class::NotClassified,
        (None, _) => Class::Unsettled,
    }
}

pub(super) const DELIUS_2026: &[(Status, &str)] = &[
    (S::Owner, "Owner of the property"),
    (
        S::PrivateRent,
        "Renting from a private landlord or letting agent",
    ),
    (
        S::SocialRent,
        "Renting from a council or housing association (social housing)",
    ),
    (S::Supported, "Supported housing (with support services)"),
    (
        S::FamilySettled,
        "Living in the home of a friend, family member or partner: settled",
    ),
    (
        S::FamilyPermanent,
        "Living in the home of a friend, family member or partner: settled",
    ),
    (S::CareHome, "Living in a care home or nursing home"),
    (S::ApprovedPremises, "Approved Premises"),
    (S::ShortTerm, "Transient or short-term accommodation"),
    (
        S::FamilyTransient,
        "Living in the home of a friend, family member or partner: transient",
    ),
    (S::BailLong, "CAS2 accommodation of 13 weeks or more"),
    (S::Bail, "CAS2 accommodation of less than 13 weeks"),
    (
        S::HomeOffice,
        "HOIE Section 4: staying in Home Office accommodation support",
    ),
    (
        S::HomeOffice,
        "HOIE Section 10: staying in a Home Office specified residence",
    ),
    (S::AwaitingAssessment, "Awaiting Assessment"),
    (S::Cas3, "CAS3"),
    (S::Prison, "Prison"),
    (S::Squat, "Homeless - Squat"),
    (S::RoughSleeping, "Homeless - Rough Sleeping"),
    (S::Shelter, "Homeless - Shelter/Emergency Hostel/Campsite"),
    (S::NotRecorded, "Not recorded"),
    (S::Historic, "Not recorded"),
    (S::NoInformation, "Not recorded"),
];

pub(super) fn delius_2026(status: Status) -> Class {
    match status {
        S::Owner
        | S::PrivateRent
        | S::SocialRent
        | S::Rented
        | S::Permanent
        | S::Supported
        | S::FamilySettled
        | S::FamilyPermanent
        | S::CareHome
        | S::Settled => Class::Settled,
        S::ApprovedPremises
        | S::ShortTerm
        | S::Family
        | S::FamilyTransient
        | S::Partner
        | S::Bail
        | S::BailLong
        | S::Cas3
        | S::SharedHouse
        | S::HomeOffice
        | S::NoFixedAbode
        | S::RoughSleeping
        | S::Squat
        | S::Shelter
        | S::HomelessOther
        | S::Unsettled => Class::Unsettled,
        S::Hospital => Class::HospitalInstitution,
        S::Prison => Class::Prison,
        S::AwaitingAssessment => Class::AwaitingAssessment,
        S::Housed => Class::NotClassified,
        S::Historic | S::NoInformation | S::NotRecorded => Class::Unrecorded,
    }
}
