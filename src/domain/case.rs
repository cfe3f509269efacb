//! One person's whole case: what is recorded, put together, and the same case as it stood on a day.
//!
//! [`Case::build`] reads spells and the history of release dates out of the records; [`Case::as_of`] is the only place in the
//! program that drops what had not happened yet. Knows no store and no protocol.

use crate::calendar::{Calendar, Day};
use crate::domain::consent::{self, Consent};
use crate::domain::custody::Custody;
use crate::domain::decided;
use crate::domain::entry::{self, Entry, Kept};
use crate::domain::event::{Event, EventKind};
use crate::domain::mark::{Mark, Note, Todo};
use crate::domain::prisoner::Prisoner;
use crate::domain::records::Records;
use crate::domain::referral::Referral;
use crate::domain::referral_path;
use crate::domain::release::{self, EffectiveRelease, NoRelease, ReleaseDate};
use crate::domain::risk::{self, Risk};
use crate::domain::spell::{self, SpellDays};
use crate::domain::tenancy::{self, Tenancy};

/// One spell of custody with everything that hangs on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spell {
    pub custody: Custody,
    /// The whole history, in the order in which the dates became known.
    pub dates: Vec<ReleaseDate>,
}

impl Spell {
    /// The day of reception, which names the spell.
    #[must_use]
    pub fn received(&self) -> Day {
        self.custody.received
    }

    /// The planned effective release date, or why there is none.
    ///
    /// # Errors
    /// The reason that there is no release date to plan from.
    pub fn effective_release(&self, calendar: &Calendar) -> Result<EffectiveRelease, NoRelease> {
        release::effective(&self.custody, &self.dates, calendar)
            .ok_or_else(|| NoRelease::reason(&self.custody))
    }
}

/// One person's case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub prisoner: Prisoner,
    /// In the order of reception.
    pub spells: Vec<Spell>,
    /// In the order of their days, and on one day in the order in which they were recorded.
    pub events: Vec<Event>,
    pub tenancies: Vec<Tenancy>,
    pub referrals: Vec<Referral>,
    pub notes: Vec<Note>,
    pub marks: Vec<Mark>,
    pub todos: Vec<Todo>,
    /// Read whole only where everything is: plans make do with those of `entry::planned`.
    pub entries: Vec<Entry>,
}

impl Case {
    /// Puts the records of one person together. The order of the records makes no difference.
    #[must_use]
    pub fn build(records: Records) -> Self {
        let Records {
            prisoner,
            mut custody,
            mut release_dates,
            mut events,
            tenancies,
            referrals,
            notes,
            marks,
            todos,
            entries,
            by_hand: _,
        } = records;
        events.sort_by(Event::in_order);
        spell::settle(&mut custody, &events);
        release_dates.sort_by_key(|(spell, date)| {
            (*spell, date.known_on, date.known_by, date.kind, date.nth)
        });

        let mut spells: Vec<Spell> = Vec::with_capacity(custody.len());
        let received: Vec<Day> = custody.iter().map(|spell| spell.received).collect();
        for (position, custody) in custody.into_iter().enumerate() {
            let own: Vec<&Event> = SpellDays::of(&received, position)
                .events(&events)
                .iter()
                .collect();
            let recorded = release_dates
                .iter()
                .filter(|(of, _)| *of == custody.received)
                .map(|(_, date)| *date)
                .collect();
            spells.push(Spell {
                dates: release::history(recorded, &own),
                custody,
            });
        }
        Self {
            prisoner,
            spells,
            events,
            tenancies,
            referrals,
            notes,
            marks,
            todos,
            entries,
        }
    }

    /// The case as it stood at the end of a day: a fact dated after it has not happened yet.
    #[must_use]
    pub fn as_of(mut self, day: Day) -> Self {
        let received: Vec<Day> = self.spells.iter().map(Spell::received).collect();
        let own = SpellDays::on(&received, day);
        self.prisoner.establishment =
            spell::place_on(own, &self.events, &self.prisoner.establishment, day);
        self.spells.retain(|spell| spell.received() <= day);
        for spell in &mut self.spells {
            spell.dates.retain(|date| date.known_on <= day);
            let custody = &mut spell.custody;
            custody.released = custody.released.filter(|on| *on <= day);
            if custody.sentence.on.is_some_and(|on| on > day) {
                custody.sentence = Default::default();
            }
        }
        let events = &self.events;
        self.tenancies.retain(|home| {
            let recorded = home_recorded(events, home);
            home.started.is_none_or(|on| on <= day) && recorded.is_none_or(|on| on <= day)
        });
        self.events.retain(|event| event.on <= day);
        decided::rewind(&self.entries, &mut self.tenancies, day);
        for tenancy in &mut self.tenancies {
            tenancy.ended = tenancy.ended.filter(|on| *on <= day);
        }
        let entries = &self.entries;
        self.referrals = self
            .referrals
            .into_iter()
            .filter_map(|mut referral| {
                referral_path::settle(&mut referral, entries, day);
                referral.as_of(day)
            })
            .collect();
        self.notes.retain(|note| note.on <= day);
        self.marks.retain(|mark| mark.on <= day);
        self.todos.retain(|todo| todo.since <= day);
        let entries = self.entries.into_iter();
        self.entries = entries.filter_map(|entry| entry.as_of(day)).collect();
        self
    }

    /// The records of one kind, as their type.
    pub fn all<K: Kept>(&self) -> impl Iterator<Item = K> + '_ {
        entry::all(&self.entries)
    }

    /// The records of one kind that hold on a day, as their type.
    pub fn standing<K: Kept>(&self, day: Day) -> impl Iterator<Item = K> + '_ {
        let own = self.entries.iter();
        own.filter(move |entry| entry.kind == K::KIND && entry.holds_on(day))
            .map(K::of)
    }

    /// Whether a record that names a home, or none, is about this one. Where it names none it is of the only home there is.
    #[must_use]
    pub fn is_of_home(&self, named: Option<&str>, home: &Tenancy) -> bool {
        tenancy::is_meant(named, home, &self.tenancies)
    }

    /// The day on which a home was recorded: by its id, or where a file names none by its tenure; none where nobody says.
    #[must_use]
    pub fn home_recorded(&self, home: &Tenancy) -> Option<Day> {
        home_recorded(&self.events, home)
    }

    /// The latest spell, if the person was ever received.
    #[must_use]
    pub fn current_spell(&self) -> Option<&Spell> {
        self.spells.last()
    }

    /// The spell that a day belongs to: the last one begun by then, and the first for a day before all.
    #[must_use]
    pub fn spell_on(&self, day: Day) -> Option<&Spell> {
        self.spells
            .iter()
            .rev()
            .find(|spell| spell.received() <= day)
            .or_else(|| self.spells.first())
    }

    /// The days that belong to a spell.
    #[must_use]
    pub fn days_of(&self, spell: &Spell) -> SpellDays {
        let mut others = self.spells.iter().map(Spell::received);
        let position = others.position(|on| on == spell.received()).unwrap_or(0);
        let from = (position > 0).then_some(spell.received());
        SpellDays::between(from, self.spells.get(position + 1).map(Spell::received))
    }

    /// The events of one spell, in their order.
    pub fn events_of<'a>(&'a self, spell: &'a Spell) -> impl Iterator<Item = &'a Event> + 'a {
        self.days_of(spell).events(&self.events).iter()
    }

    /// The referrals that were sent, or else drafted, in one spell.
    pub fn referrals_of<'a>(&'a self, spell: &'a Spell) -> impl Iterator<Item = &'a Referral> + 'a {
        let days = self.days_of(spell);
        self.referrals
            .iter()
            .filter(move |referral| days.has_referral(referral))
    }

    /// Whether the person is at risk of homelessness in a spell.
    #[must_use]
    pub fn risk(&self, spell: &Spell) -> Risk {
        risk::answer(self.events_of(spell), spell.custody.released)
    }

    /// The latest answer about being referred, in a spell.
    #[must_use]
    pub fn consent(&self, spell: &Spell) -> Option<Consent> {
        consent::to_refer(self.events_of(spell))
    }

    /// Whether somebody may be referred anywhere in a spell, and for which authorities alone.
    #[must_use]
    pub fn may_be_referred(&self, spell: &Spell) -> consent::Anywhere {
        consent::to_refer_anywhere(self.days_of(spell).events(&self.events))
    }

    /// Why and when the case was closed, while it is.
    #[must_use]
    pub fn closed(&self) -> Option<(Day, &str)> {
        let last = self.events.iter().rev().find(|event| {
            matches!(
                event.kind,
                EventKind::Closed
                    | EventKind::Reopened
                    | EventKind::Reception
                    | EventKind::Recalled
            )
        })?;
        let received_since = self
            .current_spell()
            .is_some_and(|spell| spell.received() > last.on);
        (last.kind == EventKind::Closed && !received_since)
            .then_some((last.on, last.detail.as_str()))
    }

    /// Whether the person is in custody at the end of the last day that the case knows of.
    #[must_use]
    pub fn in_custody(&self) -> bool {
        self.closed().is_none()
            && self
                .current_spell()
                .is_some_and(|spell| spell.custody.released.is_none())
    }
}

fn home_recorded(events: &[Event], home: &Tenancy) -> Option<Day> {
    let mut recorded = events.iter().filter(|event| {
        event.kind == EventKind::TenancyRecorded
            && match event.new_value.as_str() {
                "" => event.detail == home.tenure,
                id => id == home.id,
            }
    });
    recorded.next().map(|event| event.on)
}
