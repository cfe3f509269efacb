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

/// Whether somebody may be referred anywhere: what a window asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anywhere {
    /// The answer that counts: that about being referred at all, or where it does not let anything be referred, the latest that
    /// does to one authority.
    pub consent: Option<Consent>,
    /// The keys of the authorities for which alone it was given; empty where it holds for any.
    pub only: Vec<String>,
}

/// The consent to be referred to any authority at all, else to those it was given for. A refusal or withdrawal of all ends each
/// that was given before it; a refusal of one authority says nothing of the others.
#[must_use]
pub fn to_refer_anywhere<'a>(events: impl IntoIterator<Item = &'a Event> + Clone) -> Anywhere {
    let consent = to_refer(events.clone());
    if consent.is_some_and(|consent| consent.answer.is_given()) {
        return Anywhere {
            consent,
            only: Vec::new(),
        };
    }
    let mut found = Anywhere {
        consent: None,
        only: Vec::new(),
    };
    for event in events.clone() {
        let ConsentScope::Authority(key) = ConsentScope::of_event(event) else {
            continue;
        };
        if ConsentAnswer::of_event(event.kind).is_none() || found.only.contains(&key) {
            continue;
        }
        let standing = to_refer_to(events.clone(), Some(&key));
        if let Some(given) = standing.filter(|consent| consent.answer.is_given()) {
            found.only.push(key);
            let later = found.consent.is_none_or(|known| known.on <= given.on);
            found.consent = if later { Some(given) } else { found.consent };
        }
    }
    found.consent = found.consent.or(consent);
    found
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

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: EventKind, on: &str, detail: &str, key: &str) -> Event {
        Event {
            id: format!("H{on}{key}"),
            on: Day::parse_iso(on).unwrap(),
            kind,
            detail: detail.to_owned(),
            old_value: String::new(),
            new_value: key.to_owned(),
            recorded_by: String::new(),
        }
    }

    #[test]
    fn consent_for_one_authority_lets_something_be_referred() {
        use EventKind::{ConsentOral, ConsentRefused, ConsentWithdrawn, ConsentWritten};
        let all = |kind, on| event(kind, on, "", "");
        let one = |kind, on, key| event(kind, on, ConsentScope::AUTHORITY, key);
        type Row<'a> = (Vec<Event>, Option<(ConsentAnswer, &'a str)>, &'a [&'a str]);
        let rows: [Row<'_>; 8] = [
            (vec![], None, &[]),
            (
                vec![one(ConsentWritten, "2026-10-01", "A")],
                Some((ConsentAnswer::Written, "2026-10-01")),
                &["A"],
            ),
            // Refused first, and then agreed to one.
            (
                vec![
                    all(ConsentRefused, "2026-10-01"),
                    one(ConsentOral, "2026-10-02", "A"),
                ],
                Some((ConsentAnswer::Oral, "2026-10-02")),
                &["A"],
            ),
            // Taken back altogether.
            (
                vec![
                    one(ConsentOral, "2026-10-01", "A"),
                    all(ConsentWithdrawn, "2026-10-02"),
                ],
                Some((ConsentAnswer::Withdrawn, "2026-10-02")),
                &[],
            ),
            // What was refused to one was not asked of the others.
            (vec![one(ConsentRefused, "2026-10-01", "A")], None, &[]),
            (
                vec![
                    one(ConsentOral, "2026-10-01", "A"),
                    one(ConsentWritten, "2026-10-03", "B"),
                    one(ConsentWithdrawn, "2026-10-04", "A"),
                ],
                Some((ConsentAnswer::Written, "2026-10-03")),
                &["B"],
            ),
            (
                vec![
                    all(ConsentWritten, "2026-10-01"),
                    one(ConsentRefused, "2026-10-02", "A"),
                ],
                Some((ConsentAnswer::Written, "2026-10-01")),
                &[],
            ),
            (
                vec![event(
                    ConsentOral,
                    "2026-10-01",
                    ConsentScope::CONTACT_DETAILS,
                    "",
                )],
                None,
                &[],
            ),
        ];
        for (events, answer, only) in rows {
            let found = to_refer_anywhere(&events);
            let said = found.consent.map(|consent| (consent.answer, consent.on));
            let wanted = answer.map(|(answer, on)| (answer, Day::parse_iso(on).unwrap()));
            assert_eq!(said, wanted, "{events:?}");
            assert_eq!(found.only, only, "{events:?}");
        }
    }
}
