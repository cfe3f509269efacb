//! The named classifications: what counts as settled, by whose list. A report says which it used.
//!
//! `nps-2017` and `kss-2017` are the two lists of the Kent paper of 2017 (figure 1 and the tables after it), `noms-2007` the
//! kinds of the national framework (Housing and Accommodation Support, section on targets), `delius-2026` the settled flag of
//! probation's case records today and the default. Knows no case.

mod lists;

use crate::domain::accommodation::{Status, status};
use lists::{
    DELIUS_2026, KSS_2017, NOMS_2007, NPS_2017, delius_2026, kss_2017, noms_2007, nps_2017,
};

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
                "the national framework of 2007/08: permanent independent, bail or probation hostel and supported housing are settled; family and friends are counted as not placed"
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
