//! Whether somebody about to be released has somewhere to go: a place that was secured, a home that was kept, a bed, an offer
//! that was accepted, nothing, or nothing that anybody recorded.
//!
//! An address that was only proposed is no place to go, and neither is an offer that starts after the release. What is told of
//! the first night decides, whatever was offered.

use crate::calendar::Day;
use crate::domain::case::{Case, Spell};
use crate::domain::decided;
use crate::domain::event::EventKind;
use crate::domain::first_night;
use crate::domain::outcome::{Meaning, meaning};
use crate::domain::referral::{Referral, ReferralKind};
use crate::domain::referral_path::{Offer, walk};
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
    /// Prison, hospital: neither a place nor the lack of one, in these words, since a day.
    Elsewhere { label: String, since: Day },
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
            Self::Elsewhere { .. } | Self::Nowhere { .. } | Self::NotRecorded => false,
        }
    }

    /// In a few words, for a list.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Place { label, .. } | Self::Elsewhere { label, .. } => label.clone(),
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
    let night = first_night::of(case, spell);
    let said = night.said();
    let bed = || bed(case, spell, release);
    let recorded = said.map(|event| {
        let (label, since) = (event.detail.clone(), event.on);
        match meaning(&label) {
            Meaning::Housed if event.kind == EventKind::BedStarted => {
                bed().map_or(Somewhere::Place { label, since }, |(bed, _)| bed)
            }
            Meaning::Housed => Somewhere::Place { label, since },
            Meaning::Homeless => Somewhere::Nowhere { label, since },
            Meaning::NotRecorded => Somewhere::Elsewhere { label, since },
        }
    });
    if let Some(place @ Somewhere::Place { .. }) = recorded {
        return place;
    }
    let expected = kept_home(case, spell)
        .or_else(bed)
        .or_else(|| offer(case, spell, release));
    // What was said last counts: a home that was kept may be lost since. What was told of the first night itself is final.
    let last = said
        .map(|event| event.on)
        .filter(|_| night.known().is_none());
    match (recorded, expected) {
        (None, expected) => expected.map_or(Somewhere::NotRecorded, |(found, _)| found),
        (Some(_), Some((found, since)))
            if found.is_a_place() && last.is_some_and(|on| on < since) =>
        {
            found
        }
        (Some(said), _) => said,
    }
}

/// Whether more than plans are made of has to be read to say where somebody goes: the steps of a referral tell when an offer
/// starts, and whether it still stands.
#[must_use]
pub fn needs_entries(case: &Case, spell: &Spell) -> bool {
    places_asked_for(case, spell).any(|referral| !referral.outcome.is_empty())
}

/// The referrals of a spell of which somewhere to live may come.
fn places_asked_for<'a>(
    case: &'a Case,
    spell: &'a Spell,
) -> impl Iterator<Item = &'a Referral> + 'a {
    let referrals = case.referrals_of(spell);
    referrals.filter(|referral| referral.kind.offers_somewhere_to_live())
}

/// The offer that was accepted, the one that starts first, and since when; one that ended before the release is none. The steps
/// decide and not the last answer: what ended after the release was where they went.
fn offer(case: &Case, spell: &Spell, release: Option<Day>) -> Option<(Somewhere, Day)> {
    let released = spell.custody.released;
    let offers = places_asked_for(case, spell).filter_map(|referral| {
        let offer = walk(&case.entries, referral).offer?;
        let stood = |ended| released.is_some_and(|left| left <= ended);
        offer.ended.is_none_or(stood).then_some((referral, offer))
    });
    let (
        referral,
        Offer {
            accepted, starts, ..
        },
    ) = offers.min_by_key(|(_, offer)| (offer.starts.is_none(), offer.starts, offer.accepted))?;
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
    Some((found, accepted))
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
mod tests;
