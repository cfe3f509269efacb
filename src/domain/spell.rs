//! Which days, events and referrals belong to which spell, and what events alone say of spells and places.
//!
//! The one answer for cases, plans, imports and commands. Knows nothing of release dates.

use crate::calendar::Day;
use crate::domain::custody::{Custody, LegalStatus, SpellKind};
use crate::domain::event::{Event, EventKind};
use crate::domain::prisoner::Place;
use crate::domain::referral::Referral;

/// The days that belong to one spell: from its first (none for the first spell, which has what came before) to the day before
/// the next spell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SpellDays {
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl SpellDays {
    /// The days of a spell by its place among the days of reception, which are in order.
    #[must_use]
    pub fn of(received: &[Day], position: usize) -> Self {
        let own = received.get(position).filter(|_| position > 0);
        Self::between(own.copied(), received.get(position + 1).copied())
    }

    /// The days from a reception, unless it was the first of all, to the next.
    #[must_use]
    pub fn between(from: Option<Day>, next: Option<Day>) -> Self {
        Self {
            from,
            to: next.map(|next| next.plus(-1)),
        }
    }

    /// The days of the spell that a day belongs to.
    #[must_use]
    pub fn on(received: &[Day], day: Day) -> Self {
        let begun = received.partition_point(|received| *received <= day);
        Self::of(received, begun.saturating_sub(1))
    }

    /// Whether a day belongs to the spell.
    #[must_use]
    pub fn has(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Those of the spell among events, which are in the order of their days.
    #[must_use]
    pub fn events(self, events: &[Event]) -> &[Event] {
        let first = self
            .from
            .map_or(0, |from| events.partition_point(|event| event.on < from));
        let last = self.to.map_or(events.len(), |to| {
            events.partition_point(|event| event.on <= to)
        });
        events.get(first..last).unwrap_or_default()
    }

    /// Whether a referral was sent, or else drafted, in the spell; one without any day belongs to the last.
    #[must_use]
    pub fn has_referral(self, referral: &Referral) -> bool {
        match referral.sent.or(referral.drafted) {
            Some(day) => self.has(day),
            None => self.to.is_none(),
        }
    }
}

/// Writes what events say into the spells, and puts these in order: a reception or recall that only an event records is a
/// spell too, an event may know the kind of a recall, and the day of release. The events are in order.
pub fn settle(custody: &mut Vec<Custody>, events: &[Event]) {
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
    custody.sort_by_key(|spell| spell.received);
    let received: Vec<Day> = custody.iter().map(|spell| spell.received).collect();
    for (position, spell) in custody.iter_mut().enumerate() {
        let own = SpellDays::of(&received, position).events(events);
        if spell.released.is_none() {
            spell.released = own
                .iter()
                .rfind(|e| e.kind == EventKind::Released && e.on >= spell.received)
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
    }
}

/// Where somebody was at the end of a day of a spell; `present` is where the record has them now, and the events are in order.
///
/// The last transfer by then says; before any, what the next one left; before any other, where they were received. Where
/// nothing came after the day, the record itself says.
#[must_use]
pub fn place_on(own: SpellDays, events: &[Event], present: &Place, day: Day) -> Place {
    let of_spell = own.events(events);
    let transfers = || of_spell.iter().filter(|e| e.kind == EventKind::Transfer);
    let next = transfers().find(|event| event.on > day);
    if next.is_none() && own.to.is_none() {
        return present.clone();
    }
    let told = |code: &String| (!code.is_empty()).then(|| code.clone());
    let moved_to = || {
        let by_then = transfers().filter(|event| event.on <= day);
        by_then
            .filter_map(|event| told(&event.new_value))
            .next_back()
    };
    let received_at = || {
        let begun = of_spell
            .iter()
            .filter(|e| e.kind.begins_a_spell() && e.on <= day);
        begun.filter_map(|event| told(&event.new_value)).next_back()
    };
    match moved_to()
        .or_else(|| next.and_then(|next| told(&next.old_value)))
        .or_else(received_at)
    {
        Some(code) if code != present.code => Place::of_code(&code),
        _ => present.clone(),
    }
}
