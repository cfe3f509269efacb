//! What somebody agreed to beside being referred: that their plan, or what is known of risk, is passed on; and every answer of
//! consent as it is recorded, with what stands behind it.
//!
//! Reads records. What may go on a form because of it is known elsewhere.

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::consent::{self, Consent, ConsentAnswer, ConsentScope};
use crate::domain::custody::closed_list;
use crate::domain::entry::{self, Entry, kinds::Agreement};

closed_list! {
    /// What may be passed on with a referral, and is asked about by itself.
    Sharing {
        Risk = "share-risk",
        Plan = "share-plan",
    }
}

impl Sharing {
    /// In words: "passing on what is known of risk".
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Risk => "passing on what is known of risk",
            Self::Plan => "passing on the resettlement plan",
        }
    }
}

/// The latest answer about passing something on. It holds until another is given, also in another spell: what was refused once
/// is not passed on because somebody came back.
#[must_use]
pub fn to_share(entries: &[Entry], what: Sharing) -> Option<Consent> {
    let latest = latest(entries, what)?;
    Some(Consent {
        answer: ConsentAnswer::from_word(&latest.answer)?,
        on: latest.on?,
    })
}

/// Of several answers on one day the one that was written down last counts.
fn latest(entries: &[Entry], what: Sharing) -> Option<Agreement> {
    let own = entry::all::<Agreement>(entries)
        .filter(|one| one.what == what.word() && ConsentAnswer::from_word(&one.answer).is_some());
    own.max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)))
}

/// One answer as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// `refer`, `contact-details`, `share-plan`, `share-risk` or `public-interest-notice`.
    pub what: String,
    /// The key of the authority that it is about alone.
    pub authority: Option<String>,
    pub answer: String,
    pub on: Option<Day>,
    /// Whether it is the answer that counts today; none for what is no answer of the person.
    pub stands: Option<bool>,
    pub taken_by: Option<String>,
    pub privacy_notice: Option<bool>,
    pub reason: Option<String>,
}

/// Every answer of a case that is as of today, in the order of the days.
#[must_use]
pub fn answers(case: &Case) -> Vec<Answered> {
    let agreements: Vec<Agreement> = case.all().collect();
    let mut used: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    let now: Vec<_> = case
        .current_spell()
        .map(|spell| case.events_of(spell).collect())
        .unwrap_or_default();
    for event in &case.events {
        let Some(answer) = ConsentAnswer::of_event(event.kind) else {
            continue;
        };
        let scope = ConsentScope::of_event(event);
        let (what, authority, standing) = match &scope {
            ConsentScope::Refer => ("refer", None, consent::to_refer(now.iter().copied())),
            ConsentScope::Authority(key) => (
                "refer",
                Some(key.clone()),
                consent::to_refer_to(now.iter().copied(), Some(key)),
            ),
            ConsentScope::ContactDetails => (
                ConsentScope::CONTACT_DETAILS,
                None,
                consent::to_pass_on_contact_details(now.iter().copied()),
            ),
        };
        let own = Consent {
            answer,
            on: event.on,
        };
        let behind = agreements.iter().find(|one| {
            one.what == what
                && one.answer == answer.word()
                && one.on == Some(event.on)
                && one.authority == authority
        });
        used.extend(behind.map(|one| one.id.as_str()));
        found.push(Answered {
            what: what.to_owned(),
            authority,
            answer: answer.word().to_owned(),
            on: Some(event.on),
            stands: Some(standing == Some(own)),
            taken_by: behind.and_then(|one| one.taken_by.clone()),
            privacy_notice: behind.and_then(|one| one.privacy_notice),
            reason: behind.and_then(|one| one.reason.clone()),
        });
    }
    for one in agreements
        .iter()
        .filter(|one| !used.contains(&one.id.as_str()))
    {
        let standing = Sharing::from_word(&one.what)
            .map(|what| latest(&case.entries, what).is_some_and(|now| now.id == one.id));
        found.push(Answered {
            what: one.what.clone(),
            authority: one.authority.clone(),
            answer: one.answer.clone(),
            on: one.on,
            stands: standing,
            taken_by: one.taken_by.clone(),
            privacy_notice: one.privacy_notice,
            reason: one.reason.clone(),
        });
    }
    found.sort_by_key(|one| one.on);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntryKind, Prisoner, Records};

    fn agreement(id: &str, what: &str, answer: &str, on: &str) -> Entry {
        let mut entry = Entry::blank(EntryKind::Agreement, id);
        for (field, value) in [("what", what), ("answer", answer), ("on", on)] {
            entry.set(field, value).unwrap();
        }
        entry
    }

    #[test]
    fn the_latest_answer_about_passing_on_counts() {
        let mut entries = vec![
            agreement("K000001", "share-risk", "written", "2026-10-01"),
            agreement("K000002", "share-plan", "oral", "2026-10-02"),
            agreement("K000003", "share-risk", "withdrawn", "2026-10-02"),
        ];
        let said = |entries: &[Entry], what| to_share(entries, what).map(|c| c.answer);
        assert_eq!(
            said(&entries, Sharing::Risk),
            Some(ConsentAnswer::Withdrawn)
        );
        assert_eq!(said(&entries, Sharing::Plan), Some(ConsentAnswer::Oral));
        // Of two answers on one day the one that was written down last.
        entries.push(agreement("K000004", "share-risk", "oral", "2026-10-02"));
        assert_eq!(said(&entries, Sharing::Risk), Some(ConsentAnswer::Oral));
        assert_eq!(said(&entries[1..2], Sharing::Risk), None);
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        records.entries = entries;
        let stands: Vec<_> = answers(&Case::build(records))
            .into_iter()
            .map(|one| (one.answer, one.stands))
            .collect();
        let so = |answer: &str, stands| (answer.to_owned(), Some(stands));
        assert_eq!(
            stands,
            [
                so("written", false),
                so("oral", true),
                so("withdrawn", false),
                so("oral", true)
            ]
        );
    }
}
