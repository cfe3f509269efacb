//! The dated facts of a case, as a prison export or a worker records them: one line each, of a closed list of kinds.
//!
//! An event says what happened on a day. What follows from it (a risk, a consent, a spell) is read from the events by the
//! files of those names; nothing is worked out here.

use std::cmp::Ordering;

use crate::calendar::Day;
use crate::domain::custody::closed_list;

closed_list! {
    /// What kind of fact an event is.
    EventKind {
        Reception = "RECEPTION",
        Recalled = "RECALLED",
        Screened = "SCREENED",
        Sentenced = "SENTENCED",
        Transfer = "TRANSFER",
        ReleaseDateSet = "RELEASE_DATE_SET",
        ReleaseDateChanged = "RELEASE_DATE_CHANGED",
        RiskIdentified = "RISK_IDENTIFIED",
        RiskNone = "RISK_NONE",
        RiskEnded = "RISK_ENDED",
        ConsentWritten = "CONSENT_WRITTEN",
        ConsentOral = "CONSENT_ORAL",
        ConsentRefused = "CONSENT_REFUSED",
        ConsentWithdrawn = "CONSENT_WITHDRAWN",
        ReferralSent = "REFERRAL_SENT",
        ReferralAck = "REFERRAL_ACK",
        ReferralResponse = "REFERRAL_RESPONSE",
        TenancyRecorded = "TENANCY_RECORDED",
        TenancyEnded = "TENANCY_ENDED",
        /// A short-stay bed was given: `detail` is its kind (CAS3), `new_value` the last night's day.
        BedStarted = "BED_STARTED",
        BedEnded = "BED_ENDED",
        Released = "RELEASED",
        AccommodationOnRelease = "ACCOMMODATION_ON_RELEASE",
        AccommodationStatus = "ACCOMMODATION_STATUS",
        Closed = "CLOSED",
        Reopened = "REOPENED",
        /// A fact of the list in `fact`: `detail` is its word, `new_value` its value.
        Fact = "FACT",
        /// A protocol is used for this person by name: `detail` is its id, `new_value` the reason.
        ProtocolApplied = "PROTOCOL_APPLIED",
        /// A protocol no longer binds this person: `detail` is its id, `new_value` the reason.
        ProtocolExempted = "PROTOCOL_EXEMPTED",
    }
}

impl EventKind {
    /// What it is called on a screen.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Reception => "received into custody",
            Self::Recalled => "recalled",
            Self::Screened => "screened",
            Self::Sentenced => "sentenced",
            Self::Transfer => "transferred",
            Self::ReleaseDateSet => "release date set",
            Self::ReleaseDateChanged => "release date changed",
            Self::RiskIdentified => "risk of homelessness identified",
            Self::RiskNone => "no risk of homelessness found",
            Self::RiskEnded => "risk of homelessness ended",
            Self::ConsentWritten => "consent given in writing",
            Self::ConsentOral => "consent given orally",
            Self::ConsentRefused => "consent refused",
            Self::ConsentWithdrawn => "consent withdrawn",
            Self::ReferralSent => "referral sent",
            Self::ReferralAck => "referral acknowledged",
            Self::ReferralResponse => "referral answered",
            Self::TenancyRecorded => "tenancy recorded",
            Self::TenancyEnded => "tenancy ended",
            Self::BedStarted => "short-stay bed given",
            Self::BedEnded => "short-stay bed ended",
            Self::Released => "released",
            Self::AccommodationOnRelease => "accommodation on release",
            Self::AccommodationStatus => "accommodation status",
            Self::Closed => "case closed",
            Self::Reopened => "case reopened",
            Self::Fact => "fact recorded",
            Self::ProtocolApplied => "protocol used by name",
            Self::ProtocolExempted => "exempted from a protocol",
        }
    }

    /// Whether the fact is about a referral and is kept with it rather than as an event.
    #[must_use]
    pub fn belongs_to_a_referral(self) -> bool {
        matches!(
            self,
            Self::ReferralSent | Self::ReferralAck | Self::ReferralResponse
        )
    }

    /// Whether a spell of custody begins with it.
    #[must_use]
    pub fn begins_a_spell(self) -> bool {
        matches!(self, Self::Reception | Self::Recalled)
    }

    /// Whether `detail` is the id of a protocol.
    #[must_use]
    pub fn names_a_protocol(self) -> bool {
        matches!(self, Self::ProtocolApplied | Self::ProtocolExempted)
    }

    /// Whether `new_value` and `old_value` are dates.
    #[must_use]
    pub fn carries_dates(self) -> bool {
        matches!(
            self,
            Self::ReleaseDateSet | Self::ReleaseDateChanged | Self::BedStarted
        )
    }
}

/// One dated fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Known to whoever recorded it; never reused.
    pub id: String,
    pub on: Day,
    pub kind: EventKind,
    pub detail: String,
    /// What was before, where the kind has such a thing: an establishment's code, an ISO date.
    pub old_value: String,
    /// What is now: an establishment's code, an ISO date.
    pub new_value: String,
    pub recorded_by: String,
}

impl Event {
    /// The date that `new_value` carries, for kinds that carry one.
    #[must_use]
    pub fn new_day(&self) -> Option<Day> {
        Day::parse_iso(&self.new_value)
    }

    /// The date that `old_value` carries, for kinds that carry one.
    #[must_use]
    pub fn old_day(&self) -> Option<Day> {
        Day::parse_iso(&self.old_value)
    }

    /// Whether it was written here, and not brought by a file with an id of its own.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        self.id.trim_end_matches(|c: char| c.is_ascii_digit()) == BY_HAND
    }

    /// The order in which facts came to be: by their days, and on one day as they were recorded, so that a correction
    /// counts after what it corrects. What a file brought stands before what a worker wrote; ids grow in both.
    #[must_use]
    pub fn in_order(&self, other: &Self) -> Ordering {
        self.on
            .cmp(&other.on)
            .then_with(|| recorded(&self.id).cmp(&recorded(&other.id)))
            .then_with(|| self.kind.cmp(&other.kind))
            .then_with(|| {
                let rest =
                    |e: &'_ Self| [e.detail.clone(), e.new_value.clone(), e.old_value.clone()];
                rest(self).cmp(&rest(other))
            })
    }
}

/// The letter before the ids of facts that were written here and not brought by a file with ids of its own.
const BY_HAND: &str = "H";

/// Where an id stands among those of one day. Ids that begin alike are compared as numbers, however they are padded; a fact
/// that has no id yet is the last that files brought.
fn recorded(id: &str) -> (u8, &str, usize, &str, &str) {
    let letters = id.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = id.get(letters.len()..).unwrap_or_default();
    let number = digits.trim_start_matches('0');
    let source = match letters {
        BY_HAND => 2,
        "" if digits.is_empty() => 1,
        _ => 0,
    };
    (source, letters, number.len(), number, digits)
}
