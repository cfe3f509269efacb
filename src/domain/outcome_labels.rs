//! The labels of the known vocabularies for where somebody sleeps, as a worker picks one by hand.
//!
//! The status lists of the Kent paper of 2017 (the probation company's with its prefixes, and the probation service's) and
//! the types of probation's case records for short-stay beds. What each means is read by `outcome`, and files may have others.

use crate::domain::nearest::nearest;
use crate::domain::outcome::plain;

/// Every label, the prefixed list first.
pub const LABELS: [&str; 39] = [
    "Settled",
    "Settled - Approved Premises",
    "Settled - Family/Friends",
    "Settled - Permanent Independent Housing",
    "Settled - Supportive Housing",
    "Unsettled",
    "Unsettled - BASS/SABS",
    "Unsettled - Family/Friends",
    "Unsettled - Multi-occupancy",
    "Unsettled - NFA",
    "Unsettled - Partners Home",
    "Unsettled - Short Term accommodation",
    "Hospital / Institution",
    "Unrecorded",
    "Approved Premises",
    "Friends/Family",
    "Friends/Family (settled)",
    "Friends/Family (transient)",
    "Householder (Owner - freehold or leasehold)",
    "Permanent Independent Housing",
    "Permanent Independent Housing (LA or private rent)",
    "Permanent Independent Housing (Owner - f/h or l/h)",
    "Rental accommodation - private rental",
    "Rental accommodation - social rental from LA",
    "Supported Housing",
    "Transient/short term accommodation",
    "Homeless - Other",
    "Homeless - Rough Sleeping",
    "Homeless - Squat",
    "Homeless - Shelter/Emergency Hostel/Campsite",
    "No fixed abode",
    "No information",
    "Not Recorded",
    "Historic Accommodation Record",
    "CAS1/AP",
    "CAS2 accommodation of 13 weeks or more",
    "CAS2 accommodation of less than 13 weeks",
    "CAS3",
    "Awaiting Assessment",
];

/// The label that was typed, in any case and with any signs between its words.
///
/// # Errors
/// The nearest labels, where none is meant.
pub fn label(typed: &str) -> Result<&'static str, Vec<&'static str>> {
    let wanted = plain(typed);
    LABELS
        .iter()
        .find(|label| plain(label) == wanted)
        .copied()
        .ok_or_else(|| nearest(typed, LABELS, 3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::{Meaning, meaning};

    #[test]
    fn a_label_is_found_in_any_case_and_a_slip_gets_the_nearest() {
        assert_eq!(
            label("settled - family/friends"),
            Ok("Settled - Family/Friends")
        );
        assert_eq!(label("UNSETTLED NFA"), Ok("Unsettled - NFA"));
        let near = label("Homeless - Rough Sleping").expect_err("a slip");
        assert_eq!(near.first(), Some(&"Homeless - Rough Sleeping"));
        assert!(label("").is_err());
    }

    #[test]
    fn no_two_labels_are_typed_alike_and_each_has_its_meaning() {
        let mut plain_labels: Vec<String> = LABELS.iter().map(|label| plain(label)).collect();
        plain_labels.sort();
        plain_labels.dedup();
        assert_eq!(plain_labels.len(), LABELS.len());
        let not_recorded: Vec<&str> = LABELS
            .into_iter()
            .filter(|label| meaning(label) == Meaning::NotRecorded)
            .collect();
        assert_eq!(
            not_recorded,
            [
                "Hospital / Institution",
                "Unrecorded",
                "No information",
                "Not Recorded",
                "Historic Accommodation Record",
                "Awaiting Assessment",
            ]
        );
    }
}
