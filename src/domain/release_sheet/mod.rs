//! The sheet for the day of release: where somebody goes, whom they see and when, what is arranged, and what is not.
//!
//! Gathers what is recorded; the warnings are in `warnings`. How far a council's office is from the prison is not known
//! here: no record has it, so that only a journey that nobody arranged is warned of.

mod warnings;

use crate::calendar::{Calendar, Day};
use crate::domain::case::{Case, Spell};
use crate::domain::entry::kinds::{
    Appointment, Arrangement, Benefit, Document, HomeAfter, HomeCare, LicenceCondition, Proposal,
    Restriction, WayToReach,
};
use crate::domain::referral::Referral;
use crate::domain::somewhere::{self, Somewhere};
use crate::domain::tenancy::Tenancy;
pub use warnings::Warning;

/// How long before the day of release an appointment is on the sheet, and how long after, in days.
const BEFORE: i32 = 1;
/// The first appointments after release are within eight weeks.
const AFTER: i32 = 56;

/// The sheet of one release.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    /// The day of release: planned, or the day it happened.
    pub release: Option<Day>,
    pub released: bool,
    pub today: Day,
    pub place: Somewhere,
    /// The home that is kept, where the person goes back to one.
    pub kept_home: Option<&'a Tenancy>,
    /// The proposed address that was found suitable, or the latest one.
    pub proposal: Option<Proposal>,
    /// The place of the first night as it was said with its status; it was agreed, a proposal may still be open.
    pub first_night: Option<HomeAfter>,
    pub appointments: Vec<Appointment>,
    pub conditions: Vec<LicenceCondition>,
    pub arrangements: Vec<Arrangement>,
    /// Keys of a home that is held.
    pub keys: Vec<HomeCare>,
    pub benefits: Vec<Benefit>,
    pub documents: Vec<Document>,
    pub restrictions: Vec<Restriction>,
    pub ways: Vec<WayToReach>,
    /// Referrals of the spell that went out and lead somewhere still.
    pub referrals: Vec<&'a Referral>,
    pub warnings: Vec<Warning>,
}

/// Puts the sheet of the present spell together; none for somebody who was never received. The case is as of today.
#[must_use]
pub fn of<'a>(case: &'a Case, today: Day, calendar: &Calendar) -> Option<Sheet<'a>> {
    let spell = case.current_spell()?;
    let released = spell.custody.released;
    let planned = spell.effective_release(calendar).ok().map(|found| found.on);
    let release = released.or(planned);
    let place = somewhere::to_go(case, spell, release);
    let days = case.days_of(spell);
    // What was arranged for an earlier release is not arranged for this one.
    let of_this_spell = |on: Option<Day>| on.is_none_or(|on| days.has(on));
    let mut sheet = Sheet {
        release,
        released: released.is_some(),
        first_night: first_night(case, spell),
        kept_home: kept_home(case, &place),
        today,
        proposal: proposal(case, of_this_spell),
        place,
        appointments: appointments(case, release),
        conditions: still(case.all(), release, |c: &LicenceCondition| c.until),
        arrangements: case
            .all()
            .filter(|one: &Arrangement| of_this_spell(one.on))
            .collect(),
        keys: case
            .all()
            .filter(|care: &HomeCare| care.what == "keys")
            .collect(),
        benefits: case
            .all()
            .filter(|one: &Benefit| of_this_spell(one.on))
            .collect(),
        documents: case.all().collect(),
        restrictions: still(case.all(), release, |r: &Restriction| r.until),
        ways: still(case.all(), release, |w: &WayToReach| w.until),
        referrals: referrals(case, spell, today),
        warnings: Vec::new(),
    };
    sheet.warnings = warnings::of(&sheet, calendar);
    Some(sheet)
}

fn kept_home<'a>(case: &'a Case, place: &Somewhere) -> Option<&'a Tenancy> {
    let Somewhere::KeptHome { id } = place else {
        return None;
    };
    case.tenancies.iter().find(|home| home.id == *id)
}

fn proposal(case: &Case, of_this_spell: impl Fn(Option<Day>) -> bool) -> Option<Proposal> {
    let all = || case.all::<Proposal>().filter(|one| of_this_spell(one.on));
    let suitable = all().filter(|one| one.result.as_deref() == Some("suitable"));
    let open = all().filter(|one| one.result.is_none());
    suitable
        .max_by_key(|one| one.on)
        .or_else(|| open.max_by_key(|one| one.on))
}

/// What was said last of the first night of a spell, where it says which place.
fn first_night(case: &Case, spell: &Spell) -> Option<HomeAfter> {
    let said = case.all::<HomeAfter>().filter(|one| {
        one.stage == "first-night"
            && one.on.is_some_and(|on| on >= spell.received())
            && (one.place.is_some() || one.authority.is_some())
    });
    said.max_by_key(|one| one.on)
}

fn appointments(case: &Case, release: Option<Day>) -> Vec<Appointment> {
    let near = |on: Day| release.is_none_or(|day| day.plus(-BEFORE) <= on && on <= day.plus(AFTER));
    let mut found: Vec<Appointment> = case
        .all()
        .filter(|one: &Appointment| one.on.is_some_and(near))
        .collect();
    found.sort_by(|a, b| (a.on, &a.time).cmp(&(b.on, &b.time)));
    found
}

/// Those that have not ended by the day of release.
fn still<K>(
    all: impl Iterator<Item = K>,
    release: Option<Day>,
    until: impl Fn(&K) -> Option<Day>,
) -> Vec<K> {
    let ended = |one: &K| matches!((until(one), release), (Some(until), Some(day)) if until < day);
    all.filter(|one| !ended(one)).collect()
}

fn referrals<'a>(case: &'a Case, spell: &Spell, today: Day) -> Vec<&'a Referral> {
    let since = spell.received();
    let all = case.referrals.iter();
    all.filter(|referral| {
        let sent_since = referral.sent.is_some_and(|on| on >= since);
        sent_since && referral.over_on(today).is_none()
    })
    .collect()
}

#[cfg(test)]
mod tests;
