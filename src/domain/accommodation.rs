//! The one list of accommodation statuses that every known vocabulary is read into, label by label.
//!
//! Knows what kind of place a label names. Whether that is settled is a matter of a named classification (`report`), and
//! whether it is anywhere to sleep of `outcome`.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::domain::outcome::{self, Meaning, plain};

/// What kind of place somebody lives in (`protocols.md` G: the categories of the five documents, and those of probation's
/// case records today).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Owner,
    SocialRent,
    PrivateRent,
    /// Rented, from whom is not said.
    Rented,
    /// Permanent and independent; of what tenure is not said.
    Permanent,
    FamilySettled,
    /// With family or friends, recorded as permanent independent housing.
    FamilyPermanent,
    /// With family or friends; settled or not is not said.
    Family,
    FamilyTransient,
    Partner,
    Supported,
    CareHome,
    ApprovedPremises,
    /// Bail accommodation and support: BASS, SABS, CAS2.
    Bail,
    BailLong,
    Cas3,
    SharedHouse,
    ShortTerm,
    HomeOffice,
    NoFixedAbode,
    RoughSleeping,
    Squat,
    Shelter,
    HomelessOther,
    Hospital,
    Prison,
    AwaitingAssessment,
    /// Settled; where is not said.
    Settled,
    /// Not settled; where is not said.
    Unsettled,
    /// Somewhere to live, in words that no vocabulary has.
    Housed,
    Historic,
    NoInformation,
    NotRecorded,
}

use Status as S;

/// Every label that is known, with what it names. Where two vocabularies have one label it names the same in both.
pub const VOCABULARIES: &[(&str, Status)] = &[
    // The probation service's list in the Kent paper of 2017 (figure 1).
    ("Approved Premises", S::ApprovedPremises),
    ("Friends/Family", S::Family),
    ("Friends/Family (settled)", S::FamilySettled),
    ("Friends/Family (transient)", S::FamilyTransient),
    (
        "Friends/Family, Permanent Independent Housing",
        S::FamilyPermanent,
    ),
    ("Historic Accommodation Record", S::Historic),
    ("Homeless - Other", S::HomelessOther),
    ("Householder (Owner - freehold or leasehold)", S::Owner),
    ("No fixed abode", S::NoFixedAbode),
    ("No information", S::NoInformation),
    ("Not Recorded", S::NotRecorded),
    ("Permanent Independent Housing", S::Permanent),
    (
        "Permanent Independent Housing (LA or private rent)",
        S::Rented,
    ),
    (
        "Permanent Independent Housing (Owner - f/h or l/h)",
        S::Owner,
    ),
    ("Rental accommodation - private rental", S::PrivateRent),
    (
        "Rental accommodation - social rental from LA",
        S::SocialRent,
    ),
    ("Supported Housing", S::Supported),
    ("Transient/short term accommodation", S::ShortTerm),
    ("Homeless - Rough Sleeping", S::RoughSleeping),
    // The rehabilitation company's list in the same paper.
    ("Unsettled", S::Unsettled),
    ("Unsettled - BASS/SABS", S::Bail),
    ("Unsettled - Family/Friends", S::FamilyTransient),
    ("Unsettled - Multi-occupancy", S::SharedHouse),
    ("Unsettled - NFA", S::NoFixedAbode),
    ("Unsettled - Partners Home", S::Partner),
    ("Unsettled - Short Term accommodation", S::ShortTerm),
    ("Settled", S::Settled),
    ("Settled - Approved Premises", S::ApprovedPremises),
    ("Settled - Family/Friends", S::FamilySettled),
    ("Settled - Permanent Independent Housing", S::Permanent),
    ("Settled - Supportive Housing", S::Supported),
    ("Hospital / Institution", S::Hospital),
    ("Unrecorded", S::NotRecorded),
    // Probation's case records today, by label and by code.
    ("Owner of the property", S::Owner),
    ("A01A", S::Owner),
    (
        "Renting from a private landlord or letting agent",
        S::PrivateRent,
    ),
    ("A01C", S::PrivateRent),
    (
        "Renting from a council or housing association (social housing)",
        S::SocialRent,
    ),
    ("A01D", S::SocialRent),
    ("Supported housing (with support services)", S::Supported),
    ("A04", S::Supported),
    (
        "Living in the home of a friend, family member or partner: settled",
        S::FamilySettled,
    ),
    ("A07B", S::FamilySettled),
    ("Living in a care home or nursing home", S::CareHome),
    ("A12", S::CareHome),
    ("CAS1/AP", S::ApprovedPremises),
    ("A02", S::ApprovedPremises),
    ("Transient or short-term accommodation", S::ShortTerm),
    ("A03", S::ShortTerm),
    (
        "Living in the home of a friend, family member or partner: transient",
        S::FamilyTransient,
    ),
    ("A07A", S::FamilyTransient),
    ("CAS2 accommodation of 13 weeks or more", S::BailLong),
    ("A10", S::BailLong),
    ("CAS2 accommodation of less than 13 weeks", S::Bail),
    ("A11", S::Bail),
    (
        "HOIE Section 4: staying in Home Office accommodation support",
        S::HomeOffice,
    ),
    ("A13", S::HomeOffice),
    (
        "HOIE Section 10: staying in a Home Office specified residence",
        S::HomeOffice,
    ),
    ("A14", S::HomeOffice),
    ("Immigration Detention", S::Prison),
    ("A15", S::Prison),
    ("Awaiting Assessment", S::AwaitingAssessment),
    ("A16", S::AwaitingAssessment),
    ("CAS3", S::Cas3),
    ("A17", S::Cas3),
    ("Prison", S::Prison),
    ("HMP", S::Prison),
    ("Homeless - Squat", S::Squat),
    ("A08", S::Squat),
    ("A08A", S::RoughSleeping),
    ("Homeless - Shelter/Emergency Hostel/Campsite", S::Shelter),
    ("A08C", S::Shelter),
];

/// What a recorded label names: by its own entry in any letters and signs, else by what `outcome` makes of its words.
#[must_use]
pub fn status(label: &str) -> Status {
    static KNOWN: OnceLock<HashMap<String, Status>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let all = VOCABULARIES.iter();
        all.map(|(label, status)| (plain(label), *status)).collect()
    });
    known
        .get(&plain(label))
        .copied()
        .unwrap_or_else(|| match outcome::meaning(label) {
            Meaning::Housed => Status::Housed,
            Meaning::Homeless => Status::HomelessOther,
            Meaning::NotRecorded => Status::NotRecorded,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_label_names_two_things() {
        for (label, named) in VOCABULARIES {
            assert_eq!(status(label), *named, "{label}");
        }
        assert_eq!(status("settled - FAMILY friends"), Status::FamilySettled);
    }

    #[test]
    fn other_words_are_read_by_what_they_mean_for_the_night() {
        assert_eq!(status("lodging with an uncle's landlord"), Status::Housed);
        assert_eq!(status("nowhere to go"), Status::HomelessOther);
        assert_eq!(status(""), Status::NotRecorded);
        assert_eq!(status("xyzzy"), Status::NotRecorded);
    }
}
