//! One spell of one case, with what every rule asks of it worked out once.
//!
//! Plans are made by the thousand, so the window, the risk and the end of a spell are found here and shared by all rules.
//! Knows no rule: which facts a trigger means is in `occurrence`, what a condition means in `holds`.

use crate::calendar::{Calendar, Day};
use crate::domain::consent::{Consent, ConsentAnswer, ConsentScope};
use crate::domain::release::NoRelease;
use crate::domain::window::{self, Bed, Window};
use crate::domain::{Case, Event, EventKind, Referral, Risk, Spell, SpellDays, risk};
use crate::protocol::answers::Answers;
use crate::protocol::exceptions::{self, Exception};
use crate::protocol::facts::Facts;
use crate::protocol::orders::Order;
use crate::protocol::places::Place;
use std::cell::OnceCell;

/// Hardly a spell has more days beside those of its events on which something changes; a list that grows is moved each time.
const MOSTLY_BESIDE: usize = 16;

/// How long a risk of homelessness stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RiskSpan {
    pub since: Day,
    pub ended: Option<Day>,
}

/// Why nothing more can be done in a spell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// The next spell began.
    NextSpell(Day),
    /// The case was closed.
    Closed(Day),
}

/// One spell as the rules see it, on a day.
pub(super) struct Ground<'c> {
    pub case: &'c Case,
    pub calendar: &'c Calendar,
    pub today: Day,
    pub spell: &'c Spell,
    pub events: &'c [Event],
    /// The facts of the list that count in it.
    pub facts: Facts<'c>,
    pub days: SpellDays,
    pub window: Window,
    pub beds: Vec<(Bed<'c>, Window)>,
    pub risk: Option<RiskSpan>,
    pub over: Option<Over>,
    /// Orders and the licence, filled when a rule asks.
    pub(super) orders: OnceCell<Vec<Order>>,
    /// Recorded places to live, filled when a rule asks.
    pub(super) places: OnceCell<Vec<Place<'c>>>,
    /// What conditions answered, filled as rules ask.
    pub(super) answers: Answers,
    /// The exceptions made for the person, in whatever spell.
    pub exceptions: Vec<Exception<'c>>,
}

impl<'c> Ground<'c> {
    pub fn of(case: &'c Case, position: usize, calendar: &'c Calendar, today: Day) -> Option<Self> {
        let spell = case.spells.get(position)?;
        let days = case.days_of(spell);
        let events = days.events(&case.events);
        let next = case.spells.get(position + 1).map(Spell::received);
        let over = match next {
            Some(next) => Some(Over::NextSpell(next)),
            None => case.closed().map(|(on, _)| Over::Closed(on)),
        };
        let beds = if events
            .iter()
            .any(|event| event.kind == EventKind::BedStarted)
        {
            window::beds(case, spell)
                .map(|bed| (bed, window::of_this_bed(case, spell, bed, today)))
                .collect()
        } else {
            Vec::new()
        };
        Some(Self {
            case,
            calendar,
            today,
            spell,
            events,
            facts: Facts::of(&case.events, days),
            days,
            window: window::of_spell(case, spell, today, calendar),
            beds,
            risk: risk_span(events, spell.custody.released),
            over,
            orders: OnceCell::new(),
            places: OnceCell::new(),
            answers: Answers::default(),
            exceptions: exceptions::of_case(case),
        })
    }

    pub fn released(&self) -> Option<Day> {
        self.spell.custody.released
    }

    /// The effective release date, and without one the day of release.
    pub fn release_date(&self) -> Option<Day> {
        self.window.planned.or(self.window.release_date)
    }

    /// Since when the release date has been known.
    pub fn release_known(&self) -> Day {
        self.window.known_on.unwrap_or(self.spell.received())
    }

    /// Why there is no release date, while there is none.
    pub fn no_release(&self) -> Option<NoRelease> {
        self.window.no_release
    }

    pub fn events_of(&self, kind: EventKind) -> impl Iterator<Item = &'c Event> {
        self.events.iter().filter(move |event| event.kind == kind)
    }

    /// The referrals that belong to this spell.
    pub fn referrals(&self) -> impl Iterator<Item = &'c Referral> {
        let days = self.days;
        self.case
            .referrals
            .iter()
            .filter(move |referral| days.has_referral(referral))
    }

    /// Whether a day belongs to this spell.
    pub fn has_day(&self, day: Day) -> bool {
        self.days.has(day)
    }

    /// The answer about being referred anywhere, as it stood on a day.
    pub fn consent_on(&self, day: Day) -> Option<Consent> {
        let known = self.events.partition_point(|event| event.on <= day);
        crate::domain::consent::to_refer_anywhere(self.events.get(..known).unwrap_or_default())
            .consent
    }

    /// Whether somebody had asked by a day for consent to be referred, to any council or to one.
    pub fn was_asked_for_consent(&self, day: Day) -> bool {
        let about_referral = |event: &&Event| {
            ConsentAnswer::of_event(event.kind).is_some()
                && ConsentScope::of_event(event) != ConsentScope::ContactDetails
        };
        let known = self.events.partition_point(|event| event.on <= day);
        let known = self.events.get(..known).unwrap_or_default();
        known.iter().any(|event| about_referral(&event))
    }

    /// Whether consent is refused or withdrawn today, and since when.
    pub fn refused(&self) -> Option<Day> {
        self.window
            .consent
            .filter(|consent| {
                matches!(
                    consent.answer,
                    ConsentAnswer::Refused | ConsentAnswer::Withdrawn
                )
            })
            .map(|consent| consent.on)
    }

    /// The risk of homelessness as it stood on a day.
    pub fn risk_on(&self, day: Day) -> Risk {
        let known = self.events.partition_point(|event| event.on <= day);
        risk::answer(
            self.events.get(..known).unwrap_or_default(),
            self.released(),
        )
    }

    /// The days on which a condition may change its answer, in order: between two of them no answer changes.
    pub fn change_days(&self) -> &[Day] {
        self.answers.days(|| self.all_changes())
    }

    fn all_changes(&self) -> Vec<Day> {
        let mut days = Vec::with_capacity(2 * self.events.len() + MOSTLY_BESIDE);
        days.extend(self.events.iter().map(|event| event.on));
        for referral in self.referrals() {
            let steps = [
                referral.sent,
                referral.acknowledged,
                referral.answered,
                referral.over_on(self.today),
            ];
            days.extend(steps.into_iter().flatten());
        }
        for tenancy in &self.case.tenancies {
            days.extend([tenancy.started, tenancy.ended].into_iter().flatten());
        }
        days.extend(self.spell.dates.iter().map(|date| date.known_on));
        days.push(self.spell.received());
        days.extend(self.spell.custody.sentence.on);
        days.extend(self.released());
        days.extend(self.beds.iter().map(|(bed, _)| bed.until));
        let birthday = |years: i32| {
            let born = self.case.prisoner.born?;
            let day = born.plus_months(12 * years);
            // Who was born on 29 February comes of age on 1 March.
            Some(day.plus(i32::from(Day::age_on(born, day) < years)))
        };
        days.extend([birthday(18), birthday(21)].into_iter().flatten());
        days.extend(self.ends_of_orders());
        days.retain(|day| *day <= self.today);
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The last time that a risk was identified in a spell, and when it ended.
fn risk_span(events: &[Event], released: Option<Day>) -> Option<RiskSpan> {
    let mut span: Option<RiskSpan> = None;
    let mut answer = Risk::NotAsked;
    for event in events {
        let next = risk::step(answer, event, released);
        match (answer, next) {
            (Risk::Yes { .. }, Risk::No { since }) => {
                span = span.map(|span| RiskSpan {
                    ended: Some(since),
                    ..span
                });
            }
            (Risk::No { .. } | Risk::NotAsked, Risk::Yes { since }) => {
                span = Some(RiskSpan { since, ended: None });
            }
            _ => {}
        }
        answer = next;
    }
    span
}
