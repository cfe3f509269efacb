//! The named classifications: what counts as settled, by whose list. A report says which it used.
//!
//! `nps-2017` and `kss-2017` are the two lists of the Kent paper of 2017 (figure 1 and the tables after it), `noms-2007` the
//! kinds of the national framework (Housing and Accommodation Support, section on targets), `delius-2026` the settled flag of
//! probation's case records today and the default. Knows no case.

use crate::domain::accommodation::{Status, status};

/// Whose list of settled and unsettled is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Classification {
    Nps2017,
    Kss2017,
    Noms2007,
    #[default]
    Delius2026,
}

/// What a classification makes of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    Settled,
    Unsettled,
    /// Neither: in the framework of 2007 living with family or friends was not counted as a placement.
    NotPlaced,
    HospitalInstitution,
    Prison,
    AwaitingAssessment,
    /// A kind of place that the list does not have; shown, and never counted as either.
    NotClassified,
    Unrecorded,
}

impl Class {
    /// Every class, in the order in which they are printed.
    pub const ALL: [Self; 8] = [
        Self::Settled,
        Self::Unsettled,
        Self::NotPlaced,
        Self::HospitalInstitution,
        Self::Prison,
        Self::AwaitingAssessment,
        Self::NotClassified,
        Self::Unrecorded,
    ];

    /// The word that stands for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Unsettled => "unsettled",
            Self::NotPlaced => "not-placed",
            Self::HospitalInstitution => "hospital-institution",
            Self::Prison => "prison",
            Self::AwaitingAssessment => "awaiting-assessment",
            Self::NotClassified => "not-classified",
            Self::Unrecorded => "unrecorded",
        }
    }
}

/// What a label of some list is in a classification: its label there, and its class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<'l> {
    pub label: &'l str,
    pub class: Class,
}

impl Classification {
    /// Every classification.
    pub const ALL: [Self; 4] = [
        Self::Delius2026,
        Self::Nps2017,
        Self::Kss2017,
        Self::Noms2007,
    ];

    /// The name that it is asked for by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nps2017 => "nps-2017",
            Self::Kss2017 => "kss-2017",
            Self::Noms2007 => "noms-2007",
            Self::Delius2026 => "delius-2026",
        }
    }

    /// The classification of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        let name = name.trim();
        let mut all = Self::ALL.into_iter();
        all.find(|one| one.name().eq_ignore_ascii_case(name))
    }

    /// What it is, in a sentence.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::Nps2017 => {
                "the probation service's list in Kent in 2017: settled, unsettled and unrecorded as its figure 1 adds up"
            }
            Self::Kss2017 => {
                "the list of the rehabilitation company for Kent, Surrey and Sussex in 2017: as each label begins, hospital and institution apart"
            }
            Self::Noms2007 => {
                "the national framework of 2006/07: permanent independent, bail or probation hostel and supported housing are settled; family and friends are counted as not placed"
            }
            Self::Delius2026 => {
                "the settled flag of probation's case records today: transient and homeless kinds are unsettled; prison, hospital and awaiting assessment stand apart"
            }
        }
    }

    /// What a recorded label is here. Labels of this list are kept as they are, those of others get this list's label where
    /// it has one; nothing recorded is unrecorded in the list's own word.
    #[must_use]
    pub fn place<'l>(self, recorded: &'l str) -> Placed<'l> {
        let of = status(recorded);
        let class = self.class(of);
        let own = self.labels();
        let is_own = own.iter().any(|(_, label)| *label == recorded);
        let label = if is_own {
            recorded
        } else {
            let same = own.iter().find(|(status, _)| *status == of);
            same.map_or(recorded, |(_, label)| *label)
        };
        Placed { label, class }
    }

    fn class(self, status: Status) -> Class {
        match self {
            Self::Nps2017 => nps_2017(status),
            Self::Kss2017 => kss_2017(status),
            Self::Noms2007 => noms_2007(status),
            Self::Delius2026 => delius_2026(status),
        }
    }

    /// The list's labels; the first of a status is what others are called here.
    fn labels(self) -> &'static [(Status, &'static str)] {
        match self {
            Self::Nps2017 => NPS_2017,
            Self::Kss2017 => KSS_2017,
            Self::Noms2007 => NOMS_2007,
            Self::Delius2026 => DELIUS_2026,
        }
    }
}

use Status as S;

const NPS_2017: &[(Status, &str)] = &[
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

fn nps_2017(status: Status) -> Class {
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

const KSS_2017: &[(Status, &str)] = &[
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

fn kss_2017(status: Status) -> Class {
    let own = KSS_2017.iter().find(|(of, _)| *of == status);
    match own {
        Some((_, label)) if label.starts_with("Settled") => Class::Settled,
        Some((_, label)) if label.starts_with("Unsettled") => Class::Unsettled,
        Some((_, "Unrecorded")) => Class::Unrecorded,
        Some(_) => Class::HospitalInstitution,
        None => Class::NotClassified,
    }
}

const NOMS_2007: &[(Status, &str)] = &[
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

fn noms_2007(status: Status) -> Class {
    let own = NOMS_2007.iter().find(|(of, _)| *of == status);
    match (own, status) {
        (Some((_, "Family or friends")), _) => Class::NotPlaced,
        (Some((_, "Not recorded")), _) => Class::Unrecorded,
        (Some(_), _) | (None, S::Settled) => Class::Settled,
        (None, S::Hospital | S::CareHome | S::Prison | S::Housed) => Class::NotClassified,
        (None, _) => Class::Unsettled,
    }
}

const DELIUS_2026: &[(Status, &str)] = &[
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

fn delius_2026(status: Status) -> Class {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::accommodation::VOCABULARIES;

    #[test]
    fn the_probation_services_figure_adds_up() {
        // Figure 1 of the Kent paper of 2017: 887 settled, 315 unsettled, 67 not recorded, of 1,269.
        let figure = [
            ("Approved Premises", 60),
            ("Friends/Family", 116),
            ("Friends/Family (settled)", 233),
            ("Friends/Family (transient)", 72),
            ("Friends/Family, Permanent Independent Housing", 1),
            ("Historic Accommodation Record", 9),
            ("Homeless - Other", 1),
            ("Householder (Owner - freehold or leasehold)", 28),
            ("No fixed abode", 79),
            ("No information", 15),
            ("Not Recorded", 43),
            ("Permanent Independent Housing", 264),
            ("Permanent Independent Housing (LA or private rent)", 174),
            ("Permanent Independent Housing (Owner - f/h or l/h)", 16),
            ("Rental accommodation - private rental", 10),
            ("Rental accommodation - social rental from LA", 4),
            ("Supported Housing", 97),
            ("Transient/short term accommodation", 46),
            ("Homeless - Rough Sleeping", 1),
        ];
        let sum = |class| -> u64 {
            let of = figure.iter();
            of.filter(|(label, _)| {
                let placed = Classification::Nps2017.place(label);
                assert_eq!(placed.label, *label);
                placed.class == class
            })
            .map(|(_, count)| count)
            .sum()
        };
        assert_eq!(
            [Class::Settled, Class::Unsettled, Class::Unrecorded].map(sum),
            [887, 315, 67]
        );
    }

    #[test]
    fn a_label_of_another_list_gets_the_label_of_this_one() {
        let placed = |recorded| {
            let placed = Classification::Nps2017.place(recorded);
            (placed.label.to_owned(), placed.class)
        };
        assert_eq!(
            placed("Unsettled - NFA"),
            ("No fixed abode".to_owned(), Class::Unsettled)
        );
        assert_eq!(placed(""), ("Not Recorded".to_owned(), Class::Unrecorded));
        assert_eq!(
            placed("Hospital / Institution"),
            ("Hospital / Institution".to_owned(), Class::NotClassified)
        );
        let kss = Classification::Kss2017.place("Hospital / Institution");
        assert_eq!(kss.class, Class::HospitalInstitution);
        let noms = Classification::Noms2007.place("Settled - Family/Friends");
        assert_eq!(
            (noms.label, noms.class),
            ("Family or friends", Class::NotPlaced)
        );
    }

    #[test]
    fn the_company_s_labels_are_what_they_begin_with() {
        for (label, _) in VOCABULARIES {
            let class = Classification::Kss2017.place(label).class;
            if label.starts_with("Settled") {
                assert_eq!(class, Class::Settled, "{label}");
            } else if label.starts_with("Unsettled") {
                assert_eq!(class, Class::Unsettled, "{label}");
            }
        }
    }
}
