//! Consent as three dated facts: to be referred, to which authority, and to pass on contact details.
//!
//! Reads them from the events of a case. Written and oral consent are equal; refused and withdrawn both stand in the way of
//! a referral until consent is given again.

use crate::calendar::Day;
use crate::domain::custody::closed_list;
use crate::domain::event::{Event, EventKind};

closed_list! {
    /// How the question was answered.
    ConsentAnswer {
        Written = "written",
        Oral = "oral",
        Refused = "refused",
        Withdrawn = "withdrawn",
    }
}

impl ConsentAnswer {
    /// Whether the answer lets a referral be made.
    #[must_use]
    pub fn is_given(self) -> bool {
        matches!(self, Self::Written | Self::Oral)
    }

    /// The kind of event that records this answer.
    #[must_use]
    pub fn event_kind(self) -> EventKind {
        match self {
            Self::Written => EventKind::ConsentWritten,
            Self::Oral => EventKind::ConsentOral,
            Self::Refused => EventKind::ConsentRefused,
            Self::Withdrawn => EventKind::ConsentWithdrawn,
        }
    }

    /// The answer that an event records, if it records one.
    #[must_use]
    pub fn of_event(kind: EventKind) -> Option<Self> {
        match kind {
            EventKind::ConsentWritten => Some(Self::Written),
            EventKind::ConsentOral => Some(Self::Oral),
            EventKind::ConsentRefused => Some(Self::Refused),
            EventKind::ConsentWithdrawn => Some(Self::Withdrawn),
            _ => None,
        }
    }
}

/// What a consent is about. In an event: `detail` is empty, `authority` (with its key in `new_value`) or `contact-details`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentScope {
    /// To be referred at all.
    Refer,
    /// To be referred to this authority, by its key in the register.
    Authority(String),
    /// To have contact details passed on.
    ContactDetails,
}

impl ConsentScope {
    /// The word in `detail` that marks a consent to one authority.
    pub const AUTHORITY: &'static str = "authority";
    /// The word in `detail` that marks a consent to pass on contact details.
    pub const CONTACT_DETAILS: &'static str = "contact-details";

    /// What the consent event is about.
    #[must_use]
    pub fn of_event(event: &Event) -> Self {
        match event.detail.as_str() {
            Self::AUTHORITY => Self::Authority(event.new_value.clone()),
            Self::CONTACT_DETAILS => Self::ContactDetails,
            _ => Self::Refer,
        }
    }
}

/// One answer, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    pub answer: ConsentAnswer,
    pub on: Day,
}

/// The latest answer about being referred among these events, which are in the order of [`Event::in_order`].
#[must_use]
pub fn to_refer<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<Consent> {
    latest(events, |scope| *scope == ConsentScope::Refer)
}

/// The latest answer about passing on contact details.
#[must_use]
pub fn to_pass_on_contact_details<'a>(
    events: impl IntoIterator<Item = &'a Event>,
) -> Option<Consent> {
    latest(events, |scope| *scope == ConsentScope::ContactDetails)
}

/// The latest answer about being referred at all or to one authority, whichever was given last.
#[must_use]
pub fn to_refer_to<'a>(
    events: impl IntoIterator<Item = &'a Event>,
    authority: Option<&str>,
) -> Option<Consent> {
    latest(events, |scope| match scope {
        ConsentScope::Refer => true,
        ConsentScope::Authority(key) => authority == Some(key.as_str()),
        ConsentScope::ContactDetails => false,
    })
}

fn latest<'a>(
    events: impl IntoIterator<Item = &'a Event>,
    about: impl Fn(&ConsentScope) -> bool,
) -> Option<Consent> {
    let mut found: Option<Consent> = None;
    for event in events {
        let Some(answer) = ConsentAnswer::of_event(event.kind) else {
            continue;
        };
        if about(&ConsentScope::of_event(event)) && found.is_none_or(|f| f.on <= event.on) {
            found = Some(Consent {
                answer,
                on: event.on,
            });
        }
    }
    found
}
