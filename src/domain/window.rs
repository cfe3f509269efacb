//! The 56 days before release in which a person at risk must be referred, and where each person stands in it.
//!
//! [`work_out`] is the rule itself, on plain dates; [`windows`] asks it of a case. The meaning of every output is fixed by
//! the vectors in `tests/fixtures/vectors`. Law: Housing Act 1996 s213B; 56 days: s175(4) as amended in 2017.

use crate::calendar::{Calendar, Day};
use crate::domain::case::{Case, Spell};
use crate::domain::consent::{Consent, ConsentAnswer};
use crate::domain::custody::closed_list;
use crate::domain::establishments;
use crate::domain::event::EventKind;
use crate::domain::outcome::{self, Meaning};
use crate::domain::referral::ReferralKind;
use crate::domain::release::{Basis, EffectiveRelease, NoRelease, ReleaseDateKind};
use crate::domain::risk::Risk;

/// The window opens this many calendar days before release, and the opening day is inside.
pub const WINDOW_DAYS: i32 = 56;

closed_list! {
    /// Where a person stands.
    WindowState {
        NotApplicable = "not-applicable",
        Referred = "referred",
        ReleasedUnreferred = "released-unreferred",
        NoReleaseDate = "no-release-date",
        NotOpen = "not-open",
        Open = "open",
    }
}

closed_list! {
    /// What stands in the way of a referral that is due.
    Blocked {
        ConsentRefused = "consent-refused",
        ConsentNeeded = "consent-needed",
    }
}

closed_list! {
    /// What the days are counted back from.
    Anchor {
        Release = "release",
        BedEnd = "bed-end",
    }
}

closed_list! {
    /// Why there are fewer than 56 days of notice (ruling item 39).
    ShortNotice {
        /// The release date was moved to a day too near.
        DateMoved = "date-moved",
        /// The release date became known too late.
        DateCameLate = "date-came-late",
        /// The risk was asked about too late.
        RiskAskedLate = "risk-asked-late",
    }
}

impl ShortNotice {
    /// Whether the delay was the housing side's own.
    #[must_use]
    pub fn is_ours(self) -> bool {
        self == Self::RiskAskedLate
    }
}

/// What the rule needs to know, all of it plain. Facts dated after `as_of` are ignored by the rule itself.
#[derive(Clone, Debug, Default)]
pub struct Facts<'a> {
    pub age_at_release: Option<i32>,
    pub outside_england: bool,
    pub received: Option<Day>,
    pub sentenced: Option<Day>,
    /// The effective date: no rule of the day of release is applied here.
    pub release: Option<Day>,
    pub release_known_on: Option<Day>,
    pub risk_identified_on: Option<Day>,
    pub consent: Option<Consent>,
    pub referrals: &'a [Day],
    pub released: Option<Day>,
}

/// What the rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub opens: Option<Day>,
    pub days_to_release: Option<i32>,
    pub state: WindowState,
    pub refer_by: Option<Day>,
    pub days_overdue: i32,
    pub short_notice: bool,
    pub blocked: Option<Blocked>,
}

/// The day by which a referral must be made: the latest of the window's opening, the day the risk was identified and the day
/// the release date became known.
#[must_use]
pub fn refer_by(opens: Day, risk_identified: Day, release_known: Day) -> Day {
    opens.max(risk_identified).max(release_known)
}

/// Works out one window on one day.
#[must_use]
pub fn work_out(facts: &Facts<'_>, as_of: Day) -> Outcome {
    if facts.age_at_release.is_some_and(|age| age < 18) || facts.outside_england {
        return Outcome {
            opens: None,
            days_to_release: None,
            state: WindowState::NotApplicable,
            refer_by: None,
            days_overdue: 0,
            short_notice: false,
            blocked: None,
        };
    }
    let happened = |day: Option<Day>| day.filter(|day| *day <= as_of);
    let released = happened(facts.released);
    let known = facts
        .release_known_on
        .or_else(|| facts.sentenced.max(facts.received));
    let (release, known) = match facts
        .release
        .filter(|_| known.is_none_or(|known| known <= as_of))
    {
        Some(release) => (Some(release), known),
        None => (released, released),
    };
    let end = released.unwrap_or(as_of);
    let sent = facts.referrals.iter().any(|day| *day <= end);
    let risk = happened(facts.risk_identified_on);
    let consent = facts
        .consent
        .filter(|consent| consent.on <= as_of)
        .map(|consent| consent.answer);

    let opens = release.map(|release| release.plus(-WINDOW_DAYS));
    let refer_by = match (opens, risk) {
        (Some(opens), Some(risk)) => Some(refer_by(opens, risk, known.unwrap_or(opens))),
        _ => None,
    };
    let state = if sent {
        WindowState::Referred
    } else if released.is_some() {
        WindowState::ReleasedUnreferred
    } else {
        match opens {
            None => WindowState::NoReleaseDate,
            Some(opens) if as_of < opens => WindowState::NotOpen,
            Some(_) => WindowState::Open,
        }
    };
    let refused = matches!(
        consent,
        Some(ConsentAnswer::Refused | ConsentAnswer::Withdrawn)
    );
    let counts = matches!(state, WindowState::Open | WindowState::ReleasedUnreferred) && !refused;
    let blocked = match consent {
        _ if state != WindowState::Open || refer_by.is_none() => None,
        None => Some(Blocked::ConsentNeeded),
        Some(_) if refused => Some(Blocked::ConsentRefused),
        Some(_) => None,
    };
    Outcome {
        opens,
        days_to_release: release.map(|release| as_of.days_until(released.unwrap_or(release))),
        state,
        refer_by,
        days_overdue: refer_by
            .filter(|_| counts)
            .map_or(0, |by| by.days_until(end).max(0)),
        short_notice: refer_by > opens && refer_by.is_some(),
        blocked,
    }
}

/// Why the duty does not apply to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApplicable {
    Under18,
    OutsideEngland,
}

impl NotApplicable {
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
    pub consent: Option<Consent>,
    pub outcome: Outcome,
    pub short_notice: Option<ShortNotice>,
    pub last_referral_on: Option<Day>,
}

impl Window {
    /// Open, at risk and not referred, with nothing in the way but a question: to be referred now.
    #[must_use]
    pub fn must_be_referred(&self) -> bool {
        self.outcome.state == WindowState::Open && self.outcome.refer_by.is_some()
    }

    /// Open and nobody has asked about the risk.
    #[must_use]
    pub fn must_be_asked(&self) -> bool {
        self.outcome.state == WindowState::Open && self.risk == Risk::NotAsked
    }
}

/// Every window of a case on a day: that of the present spell, and of a short-stay bed. The case is as of that day.
#[must_use]
pub fn windows(case: &Case, today: Day, calendar: &Calendar) -> Vec<Window> {
    let mut found = vec![of_release(case, today, calendar)];
    found.extend(of_bed(case, today));
    found
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
    let facts = Facts {
        age_at_release: age,
        outside_england,
        received: Some(spell.received()),
        sentenced: spell.custody.sentence.on,
        release: effective.map(|e| e.on),
        release_known_on: effective.map(|e| e.known_on),
        risk_identified_on: risk.identified_on(),
        consent: case.consent(spell),
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
        consent: facts.consent,
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
        short_notice: None,
        last_referral_on: None,
        outcome,
    }
}

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
        .filter(|event| event.kind == EventKind::BedStarted)
        .filter_map(move |event| {
            let until = event.new_day()?;
            let ended = case
                .events_of(spell)
                .find(|e| e.kind == EventKind::BedEnded && e.on >= event.on)
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
    let housed = |kind: EventKind, label: &str| {
        kind == EventKind::AccommodationStatus && outcome::meaning(label) == Meaning::Housed
    };
    let moved_on = case
        .events_of(spell)
        .filter(|e| e.on > bed.from && housed(e.kind, &e.detail))
        .map(|e| e.on)
        .last();
    let risk = moved_on.map_or(Risk::Yes { since: bed.from }, |since| Risk::No { since });
    let referrals: Vec<Day> = duty_to_refer_days(case, spell)
        .filter(|sent| *sent >= bed.from)
        .collect();
    let age = case.prisoner.age_on(until);
    let facts = Facts {
        age_at_release: age,
        outside_england: false,
        received: Some(spell.received()),
        sentenced: None,
        release: Some(until),
        release_known_on: Some(bed.from),
        risk_identified_on: risk.identified_on(),
        consent: case.consent(spell),
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
        consent: facts.consent,
        short_notice: outcome.short_notice.then_some(ShortNotice::DateCameLate),
        last_referral_on: referrals.iter().copied().max(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_window_comes_out() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/fixtures/vectors/window-public.csv"
        );
        let mut reader = csv::Reader::from_path(path).unwrap();
        let header = reader.headers().unwrap().clone();
        let mut rows = 0;
        for row in reader.records() {
            let row = row.unwrap();
            let field = |name: &str| row[header.iter().position(|h| h == name).unwrap()].to_owned();
            let day = |name: &str| Day::parse_iso(&field(name));
            let referrals: Vec<Day> = field("referral_dates")
                .split(';')
                .filter_map(Day::parse_iso)
                .collect();
            let consent = ConsentAnswer::from_word(&field("consent"))
                .zip(day("consent_date"))
                .map(|(answer, on)| Consent { answer, on });
            let facts = Facts {
                age_at_release: field("age_at_release").parse().ok(),
                outside_england: field("custody_country") != "England",
                received: day("reception_date"),
                sentenced: day("sentence_date"),
                release: day("release_date"),
                release_known_on: day("release_known_on"),
                risk_identified_on: day("risk_identified_on"),
                consent,
                referrals: &referrals,
                released: day("actual_release_date"),
            };
            let outcome = work_out(&facts, day("as_of").unwrap());
            let id = field("id");
            let shown = |day: Option<Day>| day.map(|d| d.to_string()).unwrap_or_default();
            assert_eq!(outcome.state.word(), field("expected_state"), "{id}");
            assert_eq!(shown(outcome.opens), field("expected_window_opens"), "{id}");
            assert_eq!(
                outcome
                    .days_to_release
                    .map(|d| d.to_string())
                    .unwrap_or_default(),
                field("expected_days_to_release"),
                "{id}"
            );
            assert_eq!(shown(outcome.refer_by), field("expected_refer_by"), "{id}");
            assert_eq!(
                outcome.days_overdue.to_string(),
                field("expected_days_overdue"),
                "{id}"
            );
            assert_eq!(
                outcome.short_notice.to_string(),
                field("expected_short_notice"),
                "{id}"
            );
            assert_eq!(
                outcome.blocked.map(Blocked::word).unwrap_or_default(),
                field("expected_blocked"),
                "{id}"
            );
            rows += 1;
        }
        assert_eq!(rows, 72);
    }
}
