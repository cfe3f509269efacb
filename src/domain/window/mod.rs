//! The 56 days before release in which a person at risk must be referred, and where each person stands in it.
//!
//! The rule is in [`rule`]; this asks it of a case. The window before the end of a short-stay bed is in [`bed`].

mod asked;
pub mod bed;
pub mod rule;

pub use asked::{is_asked_for, is_worked, may_be_asked_for};
pub use bed::{Bed, beds, of_bed, of_this_bed, place_after};
pub use rule::{
    Anchor, Blocked, Facts, Outcome, ShortNotice, WINDOW_DAYS, WindowState, refer_by, work_out,
};

use crate::calendar::{Calendar, Day};
use crate::domain::case::{Case, Spell};
use crate::domain::consent::Consent;
use crate::domain::custody::SpellKind;
use crate::domain::establishments;
use crate::domain::mark::MarkKind;
use crate::domain::referral::ReferralKind;
use crate::domain::release::{Basis, EffectiveRelease, NoRelease, ReleaseDateKind};
use crate::domain::risk::Risk;

/// Why the duty does not apply to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApplicable {
    Under18,
    OutsideEngland,
}

impl NotApplicable {
    /// The reason in two words, for a list.
    #[must_use]
    pub fn short(self) -> &'static str {
        match self {
            Self::Under18 => "under 18",
            Self::OutsideEngland => "outside England",
        }
    }

    /// The reason, for a screen.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Under18 => "under 18: young persons' arrangements apply",
            Self::OutsideEngland => {
                "custody outside England: the duty to refer does not apply there"
            }
        }
    }
}

/// One window of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    pub anchor: Anchor,
    /// The day of reception of the spell; none when the person was never received.
    pub spell: Option<Day>,
    /// The effective release date, and once released the day of release; for a bed, its last day.
    pub release_date: Option<Day>,
    pub basis: Option<Basis>,
    pub moved_from: Option<Day>,
    pub known_on: Option<Day>,
    /// The last planned date, which stays visible after release.
    pub planned: Option<Day>,
    pub may_be_earlier: Option<(ReleaseDateKind, Day)>,
    /// Why there is no release date.
    pub no_release: Option<NoRelease>,
    pub not_applicable: Option<NotApplicable>,
    pub age: Option<i32>,
    pub risk: Risk,
    /// Whether anything may be referred.
    pub consent: Option<Consent>,
    /// The keys of the authorities for which alone consent was given; empty where it holds for any, and where there is none.
    pub consent_for: Vec<String>,
    pub outcome: Outcome,
    pub short_notice: Option<ShortNotice>,
    pub last_referral_on: Option<Day>,
}

/// Every window of a case on a day: that of the present spell, and of a short-stay bed. The case is as of that day.
#[must_use]
pub fn windows(case: &Case, today: Day, calendar: &Calendar) -> Vec<Window> {
    let mut found = vec![of_release(case, today, calendar)];
    found.extend(of_bed(case, today));
    found
}

/// What a worker said of an action of a window, which moves no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    MarkedDone,
    Waived,
    /// To a day that has not passed.
    PostponedTo(Day),
}

impl Said {
    /// As lists write it; nothing of a postponement, which has a day.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::MarkedDone => Some("done"),
            Self::Waived => Some("waived"),
            Self::PostponedTo(_) => None,
        }
    }
}

/// What was said last of this action of the window's spell: that it is done or waived, else to which day it is put off.
#[must_use]
pub fn said_of(case: &Case, window: &Window, action: &str, today: Day) -> Option<Said> {
    let release = window.anchor == Anchor::Release;
    let last = |is_postponed: bool| {
        let own = case.marks.iter().filter(|mark| {
            (mark.kind == MarkKind::Postponed) == is_postponed
                && mark.action == action
                && Some(mark.spell) == window.spell
                && mark.subject.is_empty() == release
        });
        own.max_by_key(|mark| mark.weight())
    };
    if let Some(settled) = last(false) {
        return Some(match settled.kind {
            MarkKind::Waived => Said::Waived,
            _ => Said::MarkedDone,
        });
    }
    let until = last(true)?.until.filter(|until| *until >= today);
    until.map(Said::PostponedTo)
}

/// The window before release of the present spell.
#[must_use]
pub fn of_release(case: &Case, today: Day, calendar: &Calendar) -> Window {
    match case.current_spell() {
        Some(spell) => of_spell(case, spell, today, calendar),
        None => of_nobody_received(case, today),
    }
}

/// The window before release of any one spell.
#[must_use]
pub fn of_spell(case: &Case, spell: &Spell, today: Day, calendar: &Calendar) -> Window {
    let planned = spell.effective_release(calendar);
    let released = spell.custody.released;
    let effective = planned.ok();
    let release_date = released.or(effective.map(|e| e.on));
    let age = case.prisoner.age_on(release_date.unwrap_or(today));
    let risk = case.risk(spell);
    let referrals: Vec<Day> = duty_to_refer_days(case, spell).collect();
    let outside_england = establishments::is_outside_england(&case.prisoner.establishment.code);
    let agreed = case.may_be_referred(spell);
    let facts = Facts {
        age_at_release: age,
        outside_england,
        received: Some(spell.received()),
        sentenced: spell.custody.sentence.on,
        release: effective.map(|e| e.on),
        release_known_on: effective.map(|e| e.known_on),
        // A fixed term is no longer than the window, so who returns for one is inside from the first day.
        inside_since: (spell.custody.kind == SpellKind::FixedTermRecall)
            .then_some(spell.received()),
        risk_identified_on: risk.identified_on(),
        consent: agreed.consent,
        referrals: &referrals,
        released,
    };
    let outcome = work_out(&facts, today);
    let basis = if released.is_some() {
        Some(Basis::Released)
    } else {
        effective.map(|e| e.basis)
    };
    Window {
        anchor: Anchor::Release,
        spell: Some(spell.received()),
        release_date,
        basis,
        moved_from: effective
            .filter(|_| released.is_none())
            .and_then(|e| e.moved_from),
        known_on: effective.map(|e| e.known_on).or(released),
        planned: effective.map(|e| e.on),
        may_be_earlier: effective
            .filter(|_| released.is_none())
            .and_then(|e| e.may_be_earlier),
        no_release: if released.is_some() {
            None
        } else {
            planned.err()
        },
        not_applicable: if outside_england {
            Some(NotApplicable::OutsideEngland)
        } else {
            (outcome.state == WindowState::NotApplicable).then_some(NotApplicable::Under18)
        },
        age,
        risk,
        consent: agreed.consent,
        consent_for: agreed.only,
        short_notice: why_short(&outcome, risk, spell, effective, calendar),
        last_referral_on: referrals.iter().copied().max(),
        outcome,
    }
}

fn of_nobody_received(case: &Case, today: Day) -> Window {
    let age = case.prisoner.age_on(today);
    let outside_england = establishments::is_outside_england(&case.prisoner.establishment.code);
    let outcome = work_out(
        &Facts {
            age_at_release: age,
            outside_england,
            ..Facts::default()
        },
        today,
    );
    Window {
        anchor: Anchor::Release,
        spell: None,
        release_date: None,
        basis: None,
        moved_from: None,
        known_on: None,
        planned: None,
        may_be_earlier: None,
        no_release: Some(NoRelease::NotInCustody),
        not_applicable: None,
        age,
        risk: Risk::NotAsked,
        consent: None,
        consent_for: Vec::new(),
        short_notice: None,
        last_referral_on: None,
        outcome,
    }
}

fn duty_to_refer_days<'a>(case: &'a Case, spell: &'a Spell) -> impl Iterator<Item = Day> + 'a {
    case.referrals_of(spell)
        .filter(|referral| referral.kind == ReferralKind::DutyToRefer)
        .filter_map(|referral| referral.sent)
}

fn why_short(
    outcome: &Outcome,
    risk: Risk,
    spell: &Spell,
    effective: Option<EffectiveRelease>,
    calendar: &Calendar,
) -> Option<ShortNotice> {
    if !outcome.short_notice {
        return None;
    }
    if outcome.refer_by == risk.identified_on() && outcome.refer_by > effective.map(|e| e.known_on)
    {
        return Some(ShortNotice::RiskAskedLate);
    }
    Some(why_known_late(spell, effective?.known_on, calendar))
}

/// Whether the release date that became known on a day replaced an earlier one or was the first.
#[must_use]
pub fn why_known_late(spell: &Spell, known_on: Day, calendar: &Calendar) -> ShortNotice {
    let before = spell.dates.partition_point(|date| date.known_on < known_on);
    let earlier =
        crate::domain::release::effective(&spell.custody, &spell.dates[..before], calendar);
    if earlier.is_some() {
        ShortNotice::DateMoved
    } else {
        ShortNotice::DateCameLate
    }
}
