//! The window before the end of a short-stay bed (CAS3): whoever leaves it has nowhere to go unless a place is recorded.
//!
//! A bed makes a second window, 56 days before its last day. Knows nothing of release dates.

use super::rule::{Anchor, Facts, ShortNotice, WindowState, work_out};
use super::{NotApplicable, Window, duty_to_refer_days};
use crate::calendar::Day;
use crate::domain::case::{Case, Spell};
use crate::domain::event::EventKind;
use crate::domain::outcome::{self, Meaning};
use crate::domain::referral_path::walk;
use crate::domain::risk::Risk;
use crate::domain::somewhere::{self, Somewhere};

/// A short-stay bed that somebody holds or held after release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bed<'a> {
    /// The id of the event that gave it.
    pub id: &'a str,
    /// What kind of bed: CAS3.
    pub kind: &'a str,
    pub from: Day,
    pub until: Day,
    /// The day it ended before its time, if it did.
    pub ended: Option<Day>,
}

/// The beds given in a spell, in the order of their days.
pub fn beds<'a>(case: &'a Case, spell: &'a Spell) -> impl Iterator<Item = Bed<'a>> + 'a {
    case.events_of(spell)
        .enumerate()
        .filter(|(_, event)| event.kind == EventKind::BedStarted)
        .filter_map(move |(place, event)| {
            let until = event.new_day()?;
            // Whoever is given another bed has left the one before, so an end after that is the end of the other.
            let ended = case
                .events_of(spell)
                .skip(place + 1)
                .take_while(|e| e.kind != EventKind::BedStarted)
                .find(|e| e.kind == EventKind::BedEnded)
                .map(|e| e.on);
            Some(Bed {
                id: &event.id,
                kind: &event.detail,
                from: event.on,
                until,
                ended,
            })
        })
}

/// The window before the end of the last short-stay bed of the present spell: whoever leaves it has nowhere to go unless a
/// place is recorded.
#[must_use]
pub fn of_bed(case: &Case, today: Day) -> Option<Window> {
    let spell = case.current_spell()?;
    let bed = beds(case, spell).last()?;
    Some(of_this_bed(case, spell, bed, today))
}

/// The window before the end of any one short-stay bed.
#[must_use]
pub fn of_this_bed(case: &Case, spell: &Spell, bed: Bed<'_>, today: Day) -> Window {
    let until = bed.ended.unwrap_or(bed.until);
    let risk = risk_after(case, spell, bed);
    let referrals: Vec<Day> = duty_to_refer_days(case, spell)
        .filter(|sent| *sent >= bed.from)
        .collect();
    let age = case.prisoner.age_on(until);
    let agreed = case.may_be_referred(spell);
    let facts = Facts {
        age_at_release: age,
        outside_england: false,
        received: Some(spell.received()),
        sentenced: None,
        release: Some(until),
        release_known_on: Some(bed.from),
        inside_since: None,
        risk_identified_on: risk.identified_on(),
        consent: agreed.consent,
        referrals: &referrals,
        released: (today >= until).then_some(until),
    };
    let outcome = work_out(&facts, today);
    Window {
        anchor: Anchor::BedEnd,
        spell: Some(spell.received()),
        release_date: Some(until),
        basis: None,
        moved_from: None,
        known_on: Some(bed.from),
        planned: Some(bed.until),
        may_be_earlier: None,
        no_release: None,
        not_applicable: (outcome.state == WindowState::NotApplicable)
            .then_some(NotApplicable::Under18),
        age,
        risk,
        consent: agreed.consent,
        consent_for: agreed.only,
        short_notice: outcome.short_notice.then_some(ShortNotice::DateCameLate),
        last_referral_on: referrals.iter().copied().max(),
        outcome,
    }
}

/// Whether whoever holds a bed has nowhere to go after it: from the day it was given, until there is a place, and again from the
/// day that the place is gone.
fn risk_after(case: &Case, spell: &Spell, bed: Bed<'_>) -> Risk {
    match place_after(case, spell, bed) {
        (place, since) if place.is_a_place() => Risk::No { since },
        (_, since) => Risk::Yes { since },
    }
}

/// Where whoever holds a bed goes when it ends, and since when that is so: where they were recorded to live since it was given,
/// else an offer that was accepted and starts by then, or a home that is kept.
#[must_use]
pub fn place_after(case: &Case, spell: &Spell, bed: Bed<'_>) -> (Somewhere, Day) {
    let lived = case
        .events_of(spell)
        .filter(|event| event.kind == EventKind::AccommodationStatus && event.on > bed.from);
    let nobody_said = (Somewhere::NotRecorded, bed.from);
    let (said, since) = lived.fold(nobody_said, |(place, began), event| {
        let (label, since) = (event.detail.clone(), event.on);
        match outcome::meaning(&label) {
            Meaning::Housed if !place.is_a_place() => (Somewhere::Place { label, since }, since),
            Meaning::Homeless if place.is_a_place() => (Somewhere::Nowhere { label, since }, since),
            _ => (place, began),
        }
    });
    if said.is_a_place() {
        return (said, since);
    }
    match expected_after(case, spell, bed) {
        // What was said last counts, and an offer that comes too late is still shown where nothing else is.
        Some((place, told)) if said == Somewhere::NotRecorded => {
            let since = if place.is_a_place() { told } else { since };
            (place, since)
        }
        Some((place, told)) if place.is_a_place() && told > since => (place, told),
        _ => (said, since),
    }
}

/// What is expected for the end of a bed, and since when: asked as if it were a release, of which nothing is said that was said
/// of the release before it.
fn expected_after(case: &Case, spell: &Spell, bed: Bed<'_>) -> Option<(Somewhere, Day)> {
    if case.referrals.is_empty() && case.tenancies.is_empty() {
        return None;
    }
    let mut own = case.clone();
    own.events.retain(|event| {
        !matches!(
            event.kind,
            EventKind::AccommodationOnRelease
                | EventKind::AccommodationStatus
                | EventKind::BedStarted
                | EventKind::BedEnded
        )
    });
    let mut leaving = spell.clone();
    leaving.custody.released = None;
    let until = bed.ended.unwrap_or(bed.until);
    let place = somewhere::to_go(&own, &leaving, Some(until));
    let told = match &place {
        Somewhere::Offered { referral, .. } => {
            let referral = case.referrals.iter().find(|one| one.id == *referral)?;
            walk(&case.entries, referral).offer?.accepted
        }
        Somewhere::KeptHome { .. } => bed.from,
        _ => return None,
    };
    Some((place, told))
}
