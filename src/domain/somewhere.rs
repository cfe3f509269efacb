//! Whether somebody about to be released has somewhere to go: a place that was secured, a home that was kept, a bed, an offer
//! that was accepted, nothing, or nothing that anybody recorded.
//!
//! An address that was only proposed is no place to go, and neither is an offer that starts after the release. What is told of
//! the first night decides, whatever was offered.

use crate::calendar::Day;
use crate::domain::case::{Case, Spell};
use crate::domain::decided;
use crate::domain::event::EventKind;
use crate::domain::outcome::{Meaning, meaning};
use crate::domain::referral::{Referral, ReferralKind, ReferralOutcome};
use crate::domain::referral_path::{Stage, walk};
use crate::domain::window::beds;

/// Where somebody goes on release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Somewhere {
    /// A place is recorded for the first night, in these words, since a day.
    Place { label: String, since: Day },
    /// The home held before custody is kept.
    KeptHome { id: String },
    /// An offer of somewhere to live was accepted, and nobody has said yet where the first night is.
    Offered {
        /// The referral that it came of.
        referral: String,
        /// What is offered, in words.
        what: String,
        /// From when, where that is recorded.
        starts: Option<Day>,
        /// Whether that is the day of release or earlier.
        in_time: bool,
    },
    /// It is recorded that there is none, in these words, since a day.
    Nowhere { label: String, since: Day },
    /// Nobody recorded either.
    NotRecorded,
}

impl Somewhere {
    /// Whether there is a place.
    #[must_use]
    pub fn is_a_place(&self) -> bool {
        match self {
            Self::Place { .. } | Self::KeptHome { .. } => true,
            Self::Offered { in_time, .. } => *in_time,
            Self::Nowhere { .. } | Self::NotRecorded => false,
        }
    }

    /// In a few words, for a list.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Place { label, .. } => label.clone(),
            Self::KeptHome { id } => format!("own home kept ({id})"),
            Self::Offered {
                referral,
                what,
                starts,
                in_time,
            } => {
                let from = starts.map_or("no start day recorded".to_owned(), |on| {
                    format!("from {}", on.long())
                });
                let how = if *in_time {
                    "offered"
                } else {
                    "not yet: offered"
                };
                format!("{how} {what}, {from} ({referral})")
            }
            Self::Nowhere { label, .. } => format!("nowhere: {label}"),
            Self::NotRecorded => "not recorded".to_owned(),
        }
    }
}

/// Where the person goes on release from a spell, as recorded by now; `release` is the day it happened, or else the day that is
/// planned. The case is as of the day that is looked at, with its entries: see [`needs_entries`].
#[must_use]
pub fn to_go(case: &Case, spell: &Spell, release: Option<Day>) -> Somewhere {
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
    if let Some(place @ Somewhere::Place { .. }) = recorded {
        return place;
    }
    let expected = kept_home(case, spell)
        .or_else(|| bed(case, spell, release))
        .or_else(|| offer(case, spell, release));
    match (recorded, expected) {
        (None, expected) => expected.map_or(Somewhere::NotRecorded, |(found, _)| found),
        // What was said last counts: a home that was kept may be lost since. What was said of the first night itself is final.
        (Some(Somewhere::Nowhere { since: on, .. }), Some((found, since)))
            if on < since
                && found.is_a_place()
                && spell.custody.released.is_none_or(|left| on < left) =>
        {
            found
        }
        (Some(nowhere), _) => nowhere,
    }
}

/// Whether more than plans are made of has to be read to say where somebody goes: the steps of a referral tell when an offer
/// starts, and whether it still stands.
#[must_use]
pub fn needs_entries(case: &Case, spell: &Spell) -> bool {
    accepted(case, spell).next().is_some()
}

/// The referrals of a spell whose record says that somewhere to live was offered and accepted.
fn accepted<'a>(case: &'a Case, spell: &'a Spell) -> impl Iterator<Item = &'a Referral> + 'a {
    case.referrals_of(spell).filter(|referral| {
        referral.kind.offers_somewhere_to_live()
            && referral.known_outcome() == Some(ReferralOutcome::OfferAccepted)
    })
}

/// The offer that was accepted, the one that starts first, and since when; one that ended before the release is none.
fn offer(case: &Case, spell: &Spell, release: Option<Day>) -> Option<(Somewhere, Day)> {
    let released = spell.custody.released;
    let offers = accepted(case, spell).filter_map(|referral| {
        let path = walk(&case.entries, referral);
        let ended_later = path
            .ended
            .is_some_and(|ended| released.is_some_and(|left| left <= ended.on));
        if path.state != Stage::OfferAccepted && !ended_later {
            return None;
        }
        let starts = path.offer.and_then(|offer| offer.starts);
        let told = path.offer.map(|offer| offer.accepted).or(path.since)?;
        Some((referral, starts, told))
    });
    let (referral, starts, told) =
        offers.min_by_key(|(_, starts, told)| (starts.is_none(), *starts, *told))?;
    let found = Somewhere::Offered {
        referral: referral.id.clone(),
        what: match referral.kind {
            ReferralKind::HousingRegister => "a home from the housing register".to_owned(),
            ReferralKind::Cas3 => "a CAS3 bed".to_owned(),
            kind => kind.word().replace('-', " "),
        },
        starts,
        in_time: starts
            .zip(release)
            .is_some_and(|(on, release)| on <= release),
    };
    Some((found, told))
}

/// The short-stay bed that was given for the first night.
fn bed(case: &Case, spell: &Spell, release: Option<Day>) -> Option<(Somewhere, Day)> {
    let release = release?;
    let mut beds = beds(case, spell);
    let bed = beds.find(|bed| {
        let last = bed.ended.unwrap_or(bed.until);
        bed.from <= release && release < last
    })?;
    let label = format!("short-stay bed ({}) until {}", bed.kind, bed.until.long());
    let since = bed.from;
    Some((Somewhere::Place { label, since }, since))
}

/// The home that is kept, and since when.
fn kept_home(case: &Case, spell: &Spell) -> Option<(Somewhere, Day)> {
    let mut kept = case.tenancies.iter().filter_map(|home| {
        let since = decided::kept_since(case, spell, home)?;
        Some((home.id.clone(), since))
    });
    let (id, since) = kept.next()?;
    Some((Somewhere::KeptHome { id }, since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custody::{Custody, LegalStatus, Sentence, SpellKind};
    use crate::domain::decided::KEPT;
    use crate::domain::event::Event;
    use crate::domain::fact::FactKind;
    use crate::domain::referral_path::{Step, StepKind};
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
        to_go(&case, case.current_spell().unwrap(), None)
    }

    fn found(labels: &[(&str, &str)], status: &str) -> Somewhere {
        let case = case(labels, status);
        to_go(&case, case.current_spell().unwrap(), None)
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

    /// An offer of supported housing in the present spell, accepted on 10 Nov 2026, with the day that it starts, if one was said.
    fn offered(starts: Option<&str>, labels: &[(&str, &str)], ended: Option<&str>) -> Case {
        let mut case = case(labels, "");
        let kind = ReferralKind::SupportedHousing;
        let mut referral = Referral::draft("R000001", kind, Some(day("2026-10-01")));
        referral.sent = Some(day("2026-10-02"));
        referral.outcome = "Offer accepted".to_owned();
        referral.answered = Some(day("2026-11-09"));
        case.referrals = vec![referral];
        let mut accepted = Step::new(StepKind::OfferAccepted, day("2026-11-10"));
        accepted.next = starts.map(day);
        let mut steps = vec![Step::new(StepKind::Offered, day("2026-11-09")), accepted];
        steps.extend(ended.map(|on| Step::new(StepKind::DutyEnded, day(on))));
        case.entries = steps
            .iter()
            .enumerate()
            .map(|(at, step)| {
                let mut entry = step.entry("R000001").unwrap();
                entry.id = format!("K00000{at}");
                entry
            })
            .collect();
        case
    }

    fn goes(case: &Case, release: &str) -> Somewhere {
        to_go(case, case.current_spell().unwrap(), Some(day(release)))
    }

    #[test]
    fn an_accepted_offer_is_a_place_from_its_first_day() {
        let starts = Some("2026-12-17");
        let is_a_place = |case: &Case, release| goes(case, release).is_a_place();
        let case = offered(starts, &[], None);
        assert!(needs_entries(&case, case.current_spell().unwrap()));
        assert!(is_a_place(&case, "2026-12-17"), "on the day itself");
        assert!(is_a_place(&case, "2026-12-18"));
        assert!(!is_a_place(&case, "2026-12-16"), "a night too early");
        assert_eq!(
            goes(&case, "2026-12-16").label(),
            "not yet: offered supported housing, from Thu 17 Dec 2026 (R000001)"
        );
        let unsaid = offered(None, &[], None);
        assert!(!is_a_place(&unsaid, "2026-12-17"));
        assert!(goes(&unsaid, "2026-12-17").label().contains("no start day"));
        let ended = offered(starts, &[], Some("2026-12-01"));
        assert_eq!(goes(&ended, "2026-12-17"), Somewhere::NotRecorded);
    }

    #[test]
    fn what_is_told_of_the_first_night_decides_whatever_was_offered() {
        let starts = Some("2026-12-17");
        let on = "2026-12-17";
        let released = |mut case: Case| {
            case.spells.last_mut().unwrap().custody.released = Some(day(on));
            goes(&case, on)
        };
        let rough = "Homeless - Rough Sleeping";
        let before = offered(starts, &[("2026-10-01", rough)], None);
        assert!(goes(&before, on).is_a_place(), "said before the offer");
        let after = offered(starts, &[("2026-11-20", rough)], None);
        assert!(!goes(&after, on).is_a_place(), "said since");
        assert!(released(offered(starts, &[], None)).is_a_place());
        assert!(released(offered(starts, &[], Some("2026-12-28"))).is_a_place());
        let told = released(offered(starts, &[(on, rough)], None));
        assert!(matches!(told, Somewhere::Nowhere { .. }));
        let family = "Settled - Family/Friends";
        let told = released(offered(starts, &[(on, family)], None));
        assert_eq!(told.label(), family);
    }

    #[test]
    fn a_short_stay_bed_for_the_first_night_is_a_place() {
        let with_bed = |from: &str, labels: &[(&str, &str)]| {
            let mut case = case(labels, "");
            case.events.push(Event {
                id: "H0000009".to_owned(),
                on: day(from),
                kind: EventKind::BedStarted,
                detail: "CAS3".to_owned(),
                old_value: String::new(),
                new_value: "2027-03-10".to_owned(),
                recorded_by: String::new(),
            });
            case.spells.last_mut().unwrap().custody.released = Some(day("2026-12-17"));
            goes(&case, "2026-12-17").is_a_place()
        };
        assert!(with_bed("2026-12-17", &[]));
        assert!(!with_bed("2026-12-20", &[]), "given later");
        let rough = ("2026-12-17", "Homeless - Rough Sleeping");
        assert!(!with_bed("2026-12-17", &[rough]));
    }
}
