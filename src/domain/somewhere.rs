//! Whether somebody about to be released has somewhere to go: a place that was secured, a home that was kept, nothing, or
//! nothing that anybody recorded.
//!
//! Reads what the lists of the caseload have at hand; an address that was only proposed is no place to go.

use crate::calendar::Day;
use crate::domain::case::{Case, Spell};
use crate::domain::event::{Event, EventKind};
use crate::domain::fact::FactKind;
use crate::domain::outcome::{Meaning, meaning};

/// What `tenancy decide` writes as the status of a home that is kept.
pub const KEPT: &str = "kept";
/// What it writes of one that is to be closed.
pub const BEING_CLOSED: &str = "being closed";

/// Where somebody goes on release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Somewhere {
    /// A place is recorded for the first night, in these words, since a day.
    Place { label: String, since: Day },
    /// The home held before custody is kept.
    KeptHome { id: String },
    /// It is recorded that there is none, in these words, since a day.
    Nowhere { label: String, since: Day },
    /// Nobody recorded either.
    NotRecorded,
}

impl Somewhere {
    /// Whether there is a place.
    #[must_use]
    pub fn is_a_place(&self) -> bool {
        matches!(self, Self::Place { .. } | Self::KeptHome { .. })
    }

    /// In a few words, for a list.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Place { label, .. } => label.clone(),
            Self::KeptHome { id } => format!("own home kept ({id})"),
            Self::Nowhere { label, .. } => format!("nowhere: {label}"),
            Self::NotRecorded => "not recorded".to_owned(),
        }
    }
}

/// Where the person goes on release from a spell, as recorded by now. The case is as of the day that is looked at.
#[must_use]
pub fn to_go(case: &Case, spell: &Spell) -> Somewhere {
    let said = case.events_of(spell).filter_map(|event| {
        if event.kind != EventKind::AccommodationOnRelease {
            return None;
        }
        let (label, since) = (event.detail.clone(), event.on);
        match meaning(&label) {
            Meaning::Housed => Some(Somewhere::Place { label, since }),
            Meaning::Homeless => Some(Somewhere::Nowhere { label, since }),
            Meaning::NotRecorded => None,
        }
    });
    let recorded = said.last();
    let Some((kept, since)) = kept_home(case, spell) else {
        return recorded.unwrap_or(Somewhere::NotRecorded);
    };
    match recorded {
        Some(place @ Somewhere::Place { .. }) => place,
        // What was said last counts: a home that was kept may be lost since.
        Some(Somewhere::Nowhere { label, since: on }) if on >= since => {
            Somewhere::Nowhere { label, since: on }
        }
        _ => kept,
    }
}

/// The home that is kept, and since when: the day of the decision, else reception. A decision of an earlier spell is not
/// carried into a new one.
fn kept_home(case: &Case, spell: &Spell) -> Option<(Somewhere, Day)> {
    let mut homes = case.tenancies.iter();
    let home = homes.find(|home| home.ended.is_none() && home.status.eq_ignore_ascii_case(KEPT))?;
    let giving_up = FactKind::EndingTenancy.word();
    let is_decision = |event: &&Event| event.kind == EventKind::Fact && event.detail == giving_up;
    let decided = case.events_of(spell).filter(is_decision).last();
    let since = match decided {
        Some(decision) => decision.on,
        None if case.events.iter().any(|event| is_decision(&event)) => return None,
        None => spell.received(),
    };
    let id = home.id.clone();
    Some((Somewhere::KeptHome { id }, since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custody::{Custody, LegalStatus, Sentence, SpellKind};
    use crate::domain::{Prisoner, Records, Tenancy};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn case(labels: &[(&str, &str)], status: &str) -> Case {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Okafor"));
        let spell = |received: &str, released: Option<&str>| Custody {
            received: day(received),
            kind: SpellKind::Reception,
            legal_status: LegalStatus::Sentenced,
            sentence: Sentence::default(),
            released: released.map(day),
        };
        records.custody = vec![
            spell("2026-01-05", Some("2026-03-02")),
            spell("2026-06-01", None),
        ];
        records.events = labels
            .iter()
            .enumerate()
            .map(|(at, (on, label))| Event {
                id: format!("H000000{at}"),
                on: day(on),
                kind: EventKind::AccommodationOnRelease,
                detail: (*label).to_owned(),
                old_value: String::new(),
                new_value: String::new(),
                recorded_by: String::new(),
            })
            .collect();
        let mut home = Tenancy::new("T000001");
        home.status = status.to_owned();
        records.tenancies = vec![home];
        Case::build(records)
    }

    /// The same with a decision to keep the home on a day.
    fn decided(on: &str, labels: &[(&str, &str)]) -> Somewhere {
        let mut case = case(labels, KEPT);
        case.events.push(Event {
            id: "H0000009".to_owned(),
            on: day(on),
            kind: EventKind::Fact,
            detail: FactKind::EndingTenancy.word().to_owned(),
            old_value: String::new(),
            new_value: "no".to_owned(),
            recorded_by: String::new(),
        });
        case.events.sort_by(Event::in_order);
        to_go(&case, case.current_spell().unwrap())
    }

    fn found(labels: &[(&str, &str)], status: &str) -> Somewhere {
        let case = case(labels, status);
        to_go(&case, case.current_spell().unwrap())
    }

    #[test]
    fn the_latest_word_counts_and_a_kept_home_is_a_place() {
        let place = ("2026-09-01", "Settled - Family/Friends");
        let rough = ("2026-10-01", "Homeless - Rough Sleeping");
        assert!(found(&[place], "").is_a_place());
        assert!(!found(&[place, rough], "").is_a_place());
        assert_eq!(found(&[], ""), Somewhere::NotRecorded);
        assert_eq!(
            found(&[("2026-09-01", "Unknown")], ""),
            Somewhere::NotRecorded
        );
        let kept = Somewhere::KeptHome {
            id: "T000001".to_owned(),
        };
        assert_eq!(found(&[], "Kept"), kept);
        assert!(!found(&[rough], "Kept").is_a_place(), "said last");
        assert_eq!(decided("2026-11-01", &[rough]), kept);
        assert!(!decided("2026-09-15", &[rough]).is_a_place());
        assert_eq!(
            decided("2026-02-01", &[]),
            Somewhere::NotRecorded,
            "of the spell before"
        );
        assert_eq!(found(&[], "being closed"), Somewhere::NotRecorded);
    }

    #[test]
    fn what_was_said_of_an_earlier_spell_is_not_carried_over() {
        let earlier = ("2026-05-01", "Settled - Family/Friends");
        assert_eq!(found(&[earlier], ""), Somewhere::NotRecorded);
    }
}
