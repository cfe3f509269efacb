//! What each label of the known vocabularies means for the next night, and that unknown words mean nothing.

use crate::domain::outcome::{Meaning, meaning};

fn all_mean(expected: Meaning, labels: &[&str]) {
    for label in labels {
        assert_eq!(meaning(label), expected, "{label}");
        assert_eq!(meaning(&label.to_uppercase()), expected, "{label}");
    }
}

#[test]
fn the_labels_of_the_kent_paper() {
    all_mean(
        Meaning::Housed,
        &[
            "Unsettled",
            "Unsettled - BASS/SABS",
            "Unsettled - Family/Friends",
            "Unsettled - Multi-occupancy",
            "Unsettled - Partners Home",
            "Unsettled - Short Term accommodation",
            "Settled",
            "Settled - Approved Premises",
            "Settled - Family/Friends",
            "Settled - Permanent Independent Housing",
            "Settled - Supportive Housing",
            "Approved Premises",
            "Friends/Family",
            "Friends/Family (settled)",
            "Friends/Family (transient)",
            "Friends/Family, Permanent Independent Housing",
            "Householder (Owner - freehold or leasehold)",
            "Permanent Independent Housing",
            "Permanent Independent Housing (LA or private rent)",
            "Permanent Independent Housing (Owner - f/h or l/h)",
            "Rental accommodation - private rental",
            "Rental accommodation - social rental from LA",
            "Supported Housing",
            "Transient/short term accommodation",
        ],
    );
    all_mean(
        Meaning::Homeless,
        &[
            "Unsettled - NFA",
            "Homeless - Other",
            "Homeless - Rough Sleeping",
            "No fixed abode",
        ],
    );
    all_mean(
        Meaning::NotRecorded,
        &[
            "Hospital / Institution",
            "Unrecorded",
            "Historic Accommodation Record",
            "No information",
            "Not Recorded",
        ],
    );
}

#[test]
fn the_types_of_probation_cas3_and_resettlement_assessments() {
    all_mean(
        Meaning::Housed,
        &[
            "Owner of the property",
            "Renting from a private landlord or letting agent",
            "Renting from a council or housing association (social housing)",
            "Supported housing (with support services)",
            "Living in the home of a friend, family member or partner: settled",
            "Living in the home of a friend, family member or partner: transient",
            "Living in a care home or nursing home",
            "Transient or short-term accommodation",
            "CAS2 accommodation of 13 weeks or more",
            "CAS2 accommodation of less than 13 weeks",
            "HOIE Section 4: staying in Home Office accommodation support",
            "CAS1/AP",
            "CAS3",
            "CAS-3",
            "Another CAS3 property or bedspace",
            "Friends or family (settled)",
            "Friends or family (transient)",
            "Long term residential healthcare",
            "Transient/Short term accommodation",
            "Discharge - Approved Premises",
            "Discharge - BASS Accommodation",
            "Discharge - Bail/Probation Hostel",
            "Discharge - Other Hostel",
            "Discharge - Permanent Housing",
            "Discharge - Supported Housing",
            "Discharge - Transient/Short Term",
            "PRIVATE_RENTED_HOUSING",
            "PRIVATE_HOUSING_OWNED",
            "FAMILY_OR_FRIENDS",
            "SOCIAL_HOUSING",
            "LOCAL_AUTHORITY_OR_SUPPORTED_HOUSING",
            "HOSTEL",
            "EMERGENCY_HOUSING",
            "APPROVED_PREMISES",
            "IMMIGRATION_ACCOMMODATION",
            "RETURN_TO_PREVIOUS_ADDRESS",
            "MOVE_TO_NEW_ADDRESS",
            "council tenancy",
            "friends",
        ],
    );
    all_mean(
        Meaning::Homeless,
        &[
            "Homeless - Squat",
            "Homeless - Shelter/Emergency Hostel/Campsite",
            "Discharge - NFA",
            "NFA (sofa)",
            "NO_PERMANENT_OR_FIXED",
            "DOES_NOT_HAVE_ANYWHERE",
            "No accommodation",
            "None",
            "nowhere to go",
            "emergency hostel",
        ],
    );
    all_mean(
        Meaning::NotRecorded,
        &[
            "Awaiting Assessment",
            "Immigration Detention",
            "HMP Prison",
            "Hospital",
            "Prison (further custodial event)",
            "Recalled",
            "They're deceased",
            "Pending (awaiting move on outcome in NDelius - to be updated)",
            "Updated move on outcome - not recorded in NDelius",
            "Discharge - Unknown Accommodation Type",
            "NO_ANSWER",
        ],
    );
}

#[test]
fn words_of_no_vocabulary_mean_nothing() {
    all_mean(
        Meaning::NotRecorded,
        &[
            "",
            " - ",
            "xyzzy",
            "somewhere different",
            "lost tenancy",
            "cannot return to family",
            "é",
        ],
    );
}
