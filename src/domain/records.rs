//! What is recorded of one person, as it was written, and the few changes to it that have a rule of their own.
//!
//! Knows no store and no day but the one it is told. What follows from the records is read by `case`.

use crate::calendar::Day;
use crate::domain::by_hand::ByHand;
use crate::domain::custody::Custody;
use crate::domain::entry::{self, Entry, Kept};
use crate::domain::event::{Event, EventKind};
use crate::domain::mark::{Mark, Note, Todo};
use crate::domain::prisoner::{Place, Prisoner};
use crate::domain::referral::Referral;
use crate::domain::release::ReleaseDate;
use crate::domain::spell::{self, SpellDays};
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
    /// Everything that is a list of named values.
    pub entries: Vec<Entry>,
    /// Which values a worker wrote over.
    pub by_hand: Vec<ByHand>,
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
            entries: Vec::new(),
            by_hand: Vec::new(),
        }
    }

    /// The records of one kind, as their type.
    pub fn all<K: Kept>(&self) -> impl Iterator<Item = K> + '_ {
        entry::all(&self.entries)
    }

    /// The days on which spells began, by a row of custody or an event alone, in their order.
    #[must_use]
    pub fn receptions(&self) -> Vec<Day> {
        let rows = self.custody.iter().map(|spell| spell.received);
        let events = self.events.iter();
        let events = events.filter(|event| event.kind.begins_a_spell());
        let mut all: Vec<Day> = rows.chain(events.map(|event| event.on)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The events of the spell that a day belongs to, in their order: what was agreed in an earlier spell is not carried
    /// into a new one.
    #[must_use]
    pub fn events_of_the_spell_on(&self, day: Day) -> Vec<&Event> {
        let own = SpellDays::on(&self.receptions(), day);
        let mut events: Vec<&Event> = self.events.iter().filter(|e| own.has(e.on)).collect();
        events.sort_by(|a, b| a.in_order(b));
        events
    }

    /// Writes into the rows of custody what only events say of spells: that there was one, what kind of recall it was, and
    /// the day of release. A case is built of the same before and after.
    pub fn settle_spells(&mut self) {
        let mut events = self.events.clone();
        events.sort_by(Event::in_order);
        spell::settle(&mut self.custody, &events);
    }

    /// The row of the latest spell. [`Records::settle_spells`] goes first, so that every spell has one.
    pub fn present_custody_mut(&mut self) -> Option<&mut Custody> {
        self.custody.iter_mut().max_by_key(|spell| spell.received)
    }

    /// Where the person was at the end of a day, as far as the transfers say.
    #[must_use]
    pub fn establishment_on(&self, day: Day) -> Place {
        let mut events = self.events.clone();
        events.sort_by(Event::in_order);
        let own = SpellDays::on(&self.receptions(), day);
        spell::place_on(own, &events, &self.prisoner.establishment, day)
    }

    /// Whether a transfer on a day says where the person is now: none later is recorded, nobody was received since, and it
    /// has happened.
    #[must_use]
    pub fn is_latest_move(&self, on: Day, today: Day) -> bool {
        let later = |event: &Event| event.kind == EventKind::Transfer && event.on > on;
        let received_since = self.receptions().last().is_some_and(|last| on < *last);
        !self.events.iter().any(later) && !received_since && on <= today
    }

    /// Records a transfer, from where the person was on that day; whether it moved them now, which one that comes before
    /// another move does not.
    pub fn transfer(&mut self, id: String, on: Day, to: &Place, by: &str, today: Day) -> bool {
        let moves = self.is_latest_move(on, today);
        let from = self.establishment_on(on);
        self.events.push(Event {
            id,
            on,
            kind: EventKind::Transfer,
            detail: String::new(),
            old_value: from.code,
            new_value: to.code.clone(),
            recorded_by: by.to_owned(),
        });
        if moves {
            self.prisoner.is_now_at(to.clone());
            self.prisoner.cell.clear();
        }
        moves
    }
}
