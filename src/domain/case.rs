//! One person's whole case: what is recorded, put together, and the same case as it stood on a day.
//!
//! [`Case::build`] reads spells and the history of release dates out of the records; [`Case::as_of`] is the only place in the
//! program that drops what had not happened yet. Knows no store and no protocol.

use crate::calendar::{Calendar, Day};
use crate::domain::consent::{self, Consent};
use crate::domain::custody::{Custody, LegalStatus, SpellKind};
use crate::domain::event::{Event, EventKind};
use crate::domain::mark::{Mark, Note, Todo};
use crate::domain::prisoner::{Place, Prisoner};
use crate::domain::referral::Referral;
use crate::domain::release::{self, EffectiveRelease, NoRelease, ReleaseDate};
use crate::domain::risk::{self, Risk};
use crate::domain::tenancy::Tenancy;

/// What the store keeps of one person, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    pub prisoner: Prisoner,
    pub custody: Vec<Custody>,
    /// Each with the day of reception of its spell.
    pub release_dates: Vec<(Day, ReleaseDate)>,
    pub events: Vec<Event>,
    pub tenancies: Vec<Tenancy>,
    pub referrals: Vec<Referral>,
    pub notes: Vec<Note>,
    pub marks: Vec<Mark>,
    pub todos: Vec<Todo>,
    /// Which values of the prison record a worker wrote over.
    pub by_hand: Vec<ByHand>,
}

/// A value of the prison record that a worker wrote by hand: an import leaves it alone until the record says something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByHand {
    /// The column of the prison record, for example `establishment_code`; columns of a spell have `@` and its day of
    /// reception behind it.
    pub field: String,
    /// The day it was written.
    pub on: Day,
    /// What the prison record said then, so that the same value coming again is no news.
    pub record: String,
}

impl Records {
    /// A person with nothing recorded yet.
    #[must_use]
    pub fn of(prisoner: Prisoner) -> Self {
        Self {
            prisoner,
            custody: Vec::new(),
            release_dates: Vec::new(),
            events: Vec::new(),
            tenancies: Vec::new(),
            referrals: Vec::new(),
            notes: Vec::new(),
            marks: Vec::new(),
            todos: Vec::new(),
            by_hand: Vec::new(),
        }
    }
}

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
            by_hand: _,
        } = records;
        events.sort_by(Event::in_order);
        add_spells_known_by_event_only(&mut custody, &events);
        custody.sort_by_key(|spell| spell.received);
        release_dates.sort_by_key(|(spell, date)| {
            (*spell, date.known_on, date.known_by, date.kind, date.nth)
        });

        let mut spells: Vec<Spell> = Vec::with_capacity(custody.len());
        for (index, spell) in custody.iter().enumerate() {
            let mut spell = spell.clone();
            let next = custody.get(index + 1).map(|next| next.received);
            let within = |event: &&Event| {
                (index == 0 || event.on >= spell.received)
                    && next.is_none_or(|next| event.on < next)
            };
            let own: Vec<&Event> = events.iter().filter(within).collect();
            if spell.released.is_none() {
                spell.released = own
                    .iter()
                    .rev()
                    .find(|e| e.kind == EventKind::Released && e.on >= spell.received)
                    .map(|e| e.on);
            }
            if spell.kind == SpellKind::Recall {
                let said = own
                    .iter()
                    .find(|e| e.kind == EventKind::Recalled && e.on == spell.received);
                spell.kind = said
                    .and_then(|e| SpellKind::from_words(&e.detail))
                    .unwrap_or(spell.kind);
            }
            let recorded = release_dates
                .iter()
                .filter(|(of, _)| *of == spell.received)
                .map(|(_, date)| *date)
                .collect();
            spells.push(Spell {
                dates: release::history(recorded, &own),
                custody: spell,
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
        }
    }

    /// The case as it stood at the end of a day: a fact dated after it has not happened yet.
    #[must_use]
    pub fn as_of(mut self, day: Day) -> Self {
        self.prisoner.establishment = self.establishment_on(day);
        self.spells.retain(|spell| spell.received() <= day);
        for spell in &mut self.spells {
            spell.dates.retain(|date| date.known_on <= day);
            let custody = &mut spell.custody;
            custody.released = custody.released.filter(|on| *on <= day);
            if custody.sentence.on.is_some_and(|on| on > day) {
                custody.sentence = Default::default();
            }
        }
        self.events.retain(|event| event.on <= day);
        self.tenancies
            .retain(|tenancy| tenancy.started.is_none_or(|on| on <= day));
        for tenancy in &mut self.tenancies {
            tenancy.ended = tenancy.ended.filter(|on| *on <= day);
        }
        self.referrals = self
            .referrals
            .into_iter()
            .filter_map(|referral| referral.as_of(day))
            .collect();
        self.notes.retain(|note| note.on <= day);
        self.marks.retain(|mark| mark.on <= day);
        self.todos.retain(|todo| todo.since <= day);
        self
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

    /// The days that belong to a spell: from its first (none for the first spell, which has what came before) to the day
    /// before the next spell.
    #[must_use]
    pub fn days_of(&self, spell: &Spell) -> (Option<Day>, Option<Day>) {
        let position = self
            .spells
            .iter()
            .position(|other| other.received() == spell.received())
            .unwrap_or(0);
        let from = (position > 0).then_some(spell.received());
        (
            from,
            self.spells
                .get(position + 1)
                .map(|next| next.received().plus(-1)),
        )
    }

    /// Whether a day belongs to a spell.
    #[must_use]
    pub fn belongs(&self, day: Day, spell: &Spell) -> bool {
        let (from, to) = self.days_of(spell);
        from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
    }

    /// The events of one spell, in the order of their days.
    pub fn events_of<'a>(&'a self, spell: &'a Spell) -> impl Iterator<Item = &'a Event> + 'a {
        let (from, to) = self.days_of(spell);
        self.events
            .iter()
            .filter(move |e| from.is_none_or(|from| from <= e.on) && to.is_none_or(|to| e.on <= to))
    }

    /// The referrals that were sent, or else drafted, in one spell.
    pub fn referrals_of<'a>(&'a self, spell: &'a Spell) -> impl Iterator<Item = &'a Referral> + 'a {
        let (from, to) = self.days_of(spell);
        self.referrals
            .iter()
            .filter(move |referral| match referral.sent.or(referral.drafted) {
                Some(day) => from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to),
                None => to.is_none(),
            })
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

    /// Where the person was on a day: the transfers say, and without one the record does.
    fn establishment_on(&self, day: Day) -> Place {
        let transfers = || {
            self.events
                .iter()
                .filter(|event| event.kind == EventKind::Transfer)
        };
        if let Some(next) = transfers().find(|event| event.on > day) {
            let code = if next.old_value.is_empty() {
                transfers()
                    .rfind(|event| event.on <= day)
                    .map(|event| event.new_value.clone())
                    .unwrap_or_default()
            } else {
                next.old_value.clone()
            };
            if !code.is_empty() && code != self.prisoner.establishment.code {
                let name = crate::domain::establishments::by_code(&code)
                    .map(|e| e.name.clone())
                    .unwrap_or_default();
                return Place { code, name };
            }
        }
        self.prisoner.establishment.clone()
    }
}

/// A reception or recall that only an event records is a spell too.
fn add_spells_known_by_event_only(custody: &mut Vec<Custody>, events: &[Event]) {
    for event in events {
        let (kind, status) = match event.kind {
            EventKind::Reception => (SpellKind::Reception, LegalStatus::Other),
            EventKind::Recalled => (SpellKind::Recall, LegalStatus::Recall),
            _ => continue,
        };
        if custody.iter().all(|spell| spell.received != event.on) {
            custody.push(Custody::new(event.on, kind, status));
        }
    }
}
