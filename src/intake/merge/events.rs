//! Dated facts: known by id, else by kind, day and detail; and what a transfer and a consent bring with them.

use super::as_recorded::end_written_over;
use super::beside_hand::Hand;
use super::{Merge, Outcome};
use crate::calendar::Day;
use crate::domain::checks::Refusal;
use crate::domain::consent::ConsentScope;
use crate::domain::families::{Column, Family, PrisonerColumn};
use crate::domain::prisoner::Place;
use crate::domain::{Event, EventKind, Records, Referral};
use crate::intake::incoming::{EventRow, IncomingPerson};
use crate::intake::problem::Row;

impl Merge<'_> {
    /// The events that are kept as events.
    pub(super) fn events(&mut self, rows: &[Row<EventRow>], incoming: &IncomingPerson) {
        let own: Vec<&Row<EventRow>> = rows
            .iter()
            .filter(|row| !row.fact.event.kind.belongs_to_a_referral())
            .collect();
        let Some(records) = &mut self.after else {
            return;
        };
        let stored = records.events.len();
        let mut claimed = vec![false; stored];
        let mut matched: Vec<Option<usize>> = Vec::with_capacity(own.len());
        for row in &own {
            let found = by_id(&records.events, &row.fact.event);
            if let Some(index) = found {
                claimed[index] = true;
            }
            matched.push(found);
        }
        let mut transfers = Vec::new();
        let mut refused = Vec::new();
        let mut kept = Vec::new();
        let mut outcomes = Vec::with_capacity(own.len());
        for (row, found) in own.iter().zip(matched) {
            let event = &row.fact.event;
            if let Some(index) = found.or_else(|| by_id(&records.events, event)) {
                let outcome = correct(&mut records.events[index], event);
                outcomes.push(of_this_import(outcome, index >= stored));
                continue;
            }
            let alike = alike(&records.events, event, |index| {
                event.id.is_empty() || (index < stored && !claimed[index])
            });
            if let Some(index) = alike {
                if let Some(claimed) = claimed.get_mut(index) {
                    *claimed = true;
                }
                let outcome = complete(&mut records.events[index], event);
                outcomes.push(of_this_import(outcome, index >= stored));
                continue;
            }
            if let Err(refusal) = possible(records, event) {
                refused.push((row.at, refusal));
                outcomes.push(Outcome::Rejected);
                continue;
            }
            if let Some(field) = end_written_over(records, event) {
                kept.push(field);
                outcomes.push(Outcome::Unchanged);
                continue;
            }
            if event.kind == EventKind::Transfer {
                transfers.push(*row);
            }
            records.events.push(event.clone());
            outcomes.push(Outcome::Created);
        }
        for (row, outcome) in own.iter().zip(outcomes) {
            if outcome != Outcome::Rejected {
                self.done(Family::Events, row.at, outcome);
            }
        }
        kept.into_iter().for_each(|field| self.keep(field));
        for (at, refusal) in refused {
            self.reject(
                Family::Events,
                at,
                "event_date",
                refusal.code,
                refusal.reason,
            );
        }
        let told = incoming
            .prisoners
            .iter()
            .any(|row| row.fact.given & PrisonerColumn::EstablishmentCode.bit() != 0);
        if !told && let Some(last) = transfers.iter().max_by_key(|row| row.fact.event.on) {
            self.transfer(last);
        }
    }

    /// A transfer that is new and later than every other moves the person, when no row says where they are.
    fn transfer(&mut self, row: &Row<EventRow>) {
        let event = &row.fact.event;
        let Some(records) = &self.after else {
            return;
        };
        if !records.is_latest_move(event.on, self.import.today)
            || event.new_value.is_empty()
            || records.prisoner.establishment.code == event.new_value
        {
            return;
        }
        let field = PrisonerColumn::EstablishmentCode.word();
        if self.by_hand(field, &event.new_value, row.at) == Hand::Stays {
            return;
        }
        if let Some(records) = &mut self.after {
            records.prisoner.establishment = Place::of_code(&event.new_value);
        }
    }

    /// The consent that a referral was sent under is a fact of its own, unless it is recorded already.
    /// Whether it was not.
    pub(super) fn consent_of(&mut self, referral: &Referral) -> bool {
        let on = referral.consent_on.or(referral.sent);
        let (Some(answer), Some(on), Some(records)) = (referral.consent, on, &mut self.after)
        else {
            return false;
        };
        let kind = answer.event_kind();
        let known = records.events.iter().any(|event| {
            event.kind == kind
                && event.on == on
                && match ConsentScope::of_event(event) {
                    ConsentScope::Refer => true,
                    ConsentScope::Authority(key) => Some(key) == referral.authority,
                    ConsentScope::ContactDetails => false,
                }
        });
        if !known {
            records.events.push(made(kind, on));
        }
        !known
    }
}

/// What leaves a fact as it is says again what another row of the import said, where that one made the fact.
pub(super) fn of_this_import(outcome: Outcome, made_now: bool) -> Outcome {
    match outcome {
        Outcome::Unchanged if made_now => Outcome::Repeated,
        other => other,
    }
}

/// A fact that no row of events records.
fn made(kind: EventKind, on: Day) -> Event {
    Event {
        id: String::new(),
        on,
        kind,
        detail: String::new(),
        old_value: String::new(),
        new_value: String::new(),
        recorded_by: String::new(),
    }
}

fn by_id(events: &[Event], wanted: &Event) -> Option<usize> {
    if wanted.id.is_empty() {
        return None;
    }
    events
        .iter()
        .position(|event| event.kind == wanted.kind && event.id == wanted.id)
}

/// The event of the same kind, day and detail; one with the same values first.
fn alike(events: &[Event], wanted: &Event, may: impl Fn(usize) -> bool) -> Option<usize> {
    let same = |event: &Event| {
        event.kind == wanted.kind && event.on == wanted.on && event.detail == wanted.detail
    };
    let candidates = || {
        events
            .iter()
            .enumerate()
            .filter(|(index, event)| same(event) && may(*index))
    };
    candidates()
        .find(|(_, event)| event.new_value == wanted.new_value)
        .or_else(|| {
            candidates()
                .find(|(_, event)| event.new_value.is_empty() || wanted.new_value.is_empty())
        })
        .map(|(index, _)| index)
}

/// The same fact by its id: what the file says of it now.
fn correct(known: &mut Event, event: &Event) -> Outcome {
    let before = known.clone();
    known.on = event.on;
    for (to, from) in [
        (&mut known.detail, &event.detail),
        (&mut known.old_value, &event.old_value),
        (&mut known.new_value, &event.new_value),
        (&mut known.recorded_by, &event.recorded_by),
    ] {
        if !from.is_empty() {
            to.clone_from(from);
        }
    }
    outcome(*known != before)
}

/// The same fact by what it says: what was left blank is filled in.
fn complete(known: &mut Event, event: &Event) -> Outcome {
    let mut changed = false;
    for (to, from) in [
        (&mut known.old_value, &event.old_value),
        (&mut known.new_value, &event.new_value),
        (&mut known.recorded_by, &event.recorded_by),
    ] {
        if to.is_empty() && !from.is_empty() {
            to.clone_from(from);
            changed = true;
        }
    }
    outcome(changed)
}

fn outcome(changed: bool) -> Outcome {
    if changed {
        Outcome::Updated
    } else {
        Outcome::Unchanged
    }
}

/// Whether a release can belong to the spell it falls into. What comes before every reception belongs to an earlier spell
/// only where one is recorded. A date of release may have been anything before it was corrected, so it is not asked about.
fn possible(records: &Records, event: &Event) -> Result<(), Refusal> {
    let first = records.custody.iter().min_by_key(|spell| spell.received);
    match first.filter(|spell| !spell.kind.is_recall()) {
        Some(spell) if event.kind == EventKind::Released && event.on < spell.received => {
            Err(Refusal {
                code: "release-before-reception",
                reason: format!(
                    "the release on {} is before the reception on {}",
                    event.on.long(),
                    spell.received.long()
                ),
            })
        }
        _ => Ok(()),
    }
}
