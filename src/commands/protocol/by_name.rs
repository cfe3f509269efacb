//! `resettle protocol use ID --for PRISONER` and `drop ID --for PRISONER`: a protocol used for people by name, and people
//! exempted from one.
//!
//! An exception is a dated fact of the person, so that it travels, is undone and is read as it was like every other. A protocol
//! that is used by name alone is in force for nobody else.

use super::change::{fresh, warn_of_relatives};
use super::known::known_as;
use super::stretches::{fill, of, with};
use crate::calendar::Day;
use crate::cli::typed::{future_day, prison_number};
use crate::commands::World;
use crate::commands::effects::{Effects, Snapshot};
use crate::commands::rules::compile;
use crate::domain::{Case, Event, EventKind, PrisonNumber, Records, names};
use crate::error::{Ending, Error, Result};
use crate::protocol::{BASE, memberships, standing_exception};
use crate::store::{Filter, Kind, Needs, ProtocolInForce};
use std::collections::HashMap;

/// What was asked for.
pub struct Exception<'a> {
    /// Used by name; otherwise exempted.
    pub applied: bool,
    pub named: &'a [String],
    pub reason: &'a str,
    pub from: Option<&'a str>,
}

/// The first exception after a day that says the opposite about a protocol.
fn opposite_later<'r>(
    records: &'r Records,
    id: &str,
    applied: bool,
    from: Day,
) -> Option<&'r Event> {
    let opposite = if applied {
        EventKind::ProtocolExempted
    } else {
        EventKind::ProtocolApplied
    };
    let events = records.events.iter();
    events
        .filter(|event| event.kind == opposite && event.detail == id && event.on > from)
        .min_by_key(|event| event.on)
}

/// # Errors
/// An unknown protocol or person, an unreadable date, an unfit reason, or a store that cannot be written.
pub fn run(typed: &str, asked: &Exception<'_>, dry_run: bool, world: &mut World) -> Result<Ending> {
    let reason = names::line(asked.reason)
        .map_err(|fault| Error::usage("bad-text", format!("the reason {fault}")).at("--reason"))?;
    if !asked.applied && reason.is_empty() {
        return Err(Error::usage("bad-text", "the reason is empty").at("--reason"));
    }
    let mut numbers: Vec<PrisonNumber> = Vec::new();
    for named in asked.named {
        let number = prison_number(named)?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    let mut books = world.books_to_change()?;
    let known = known_as(&books.store, typed)?;
    let id = known.protocol.id.clone();
    let today = books.today;
    let from = match asked.from {
        Some(typed) => future_day(typed, today, &books.calendar, "--from")?,
        None => today,
    };
    for number in &numbers {
        books.records(*number)?;
    }
    let held = books.store.protocols()?;
    let before = of(&held, &id);
    let own = if asked.applied {
        warn_of_relatives(&known, &held, from, world);
        let pinned = before.iter().rfind(|stretch| stretch.until.is_none());
        let named = match pinned {
            Some(pinned) => ProtocolInForce {
                from,
                only_named: true,
                ..pinned.clone()
            },
            None => fresh(&known, from, true),
        };
        fill(before.clone(), &named)
    } else {
        before.clone()
    };
    let kind = if asked.applied {
        EventKind::ProtocolApplied
    } else {
        EventKind::ProtocolExempted
    };
    let who = world.who();
    let list: Vec<&str> = numbers.iter().map(PrisonNumber::as_str).collect();
    let verb = if asked.applied { "use" } else { "drop" };
    let what = format!("protocol {verb} {id} for {}", list.join(" "));
    let changed = books
        .store
        .change(&who, &what, Kind::Change, dry_run, |writer| {
            if own != before {
                writer.set_stretches(&id, &own)?;
            }
            let mut people: Vec<(Records, Records)> = Vec::new();
            for number in &numbers {
                let Some(old) = writer.records(*number)? else {
                    continue;
                };
                let mut new = old.clone();
                let case = Case::build(old.clone()).as_of(from);
                let stands = standing_exception(&case, &id).is_some_and(|stands| {
                    stands.applied == asked.applied
                        && (reason.is_empty() || stands.reason == reason)
                });
                if !stands {
                    new.events.push(Event {
                        id: writer.next_id('H')?,
                        on: from,
                        kind,
                        detail: id.clone(),
                        old_value: String::new(),
                        new_value: reason.clone(),
                        recorded_by: who.user.clone(),
                    });
                    writer.save(Some(&old), &new)?;
                }
                people.push((old, new));
            }
            Ok(people)
        })?;
    for (old, new) in &changed.value {
        let number = new.prisoner.number;
        world.out.status(if old == new {
            format!("{number}: nothing to change: that was recorded already.")
        } else {
            let would = if dry_run { "would be recorded: " } else { "" };
            format!(
                "{number}: {would}{}: {id}, from {}.",
                kind.label(),
                from.long()
            )
        });
    }
    let (old_rules, new_rules) = (compile(&held)?, compile(&with(&held, &id, &own))?);
    for (old, new) in &changed.value {
        let number = new.prisoner.number;
        if let Some(later) = opposite_later(new, &id, asked.applied, from) {
            world.out.warning(format!(
                "{number} has a later exception, \"{}: {id}\" of {}: from that day on it counts, and this one changes nothing",
                later.kind.label(),
                later.on.long()
            ));
        }
        if asked.applied || old == new {
            continue;
        }
        let case = Case::build(old.clone()).as_of(from);
        let bound = memberships(&case, &old_rules, &books.calendar, from)
            .iter()
            .any(|membership| membership.protocol.id == id && membership.applies);
        if !bound {
            world.out.warning(format!(
                "{id} does not bind {number} on {} anyway: see `resettle explain {number}`",
                from.long()
            ));
        }
        if id == BASE {
            world.out.warning(format!(
                "this is the statutory base: without it nobody is told to refer {number}. Take it back with `resettle undo`"
            ));
        }
    }
    let snapshot = |records: Records, rules| Snapshot::take(records, rules, &books.calendar, today);
    let mut effects = Effects::default();
    let mut named: HashMap<PrisonNumber, (Records, Records)> = changed
        .value
        .into_iter()
        .map(|(old, new)| (new.prisoner.number, (old, new)))
        .collect();
    // A protocol that comes into force also comes back for those who were named for it before.
    let mut others = Vec::new();
    if own != before {
        books
            .store
            .each(&Filter::All, Needs::PlansOf(books.today), &mut |records| {
                if records.events.iter().any(|e| e.kind.names_a_protocol())
                    && !named.contains_key(&records.prisoner.number)
                {
                    others.push((records.clone(), records));
                }
                Ok(())
            })?;
    }
    let in_turn = numbers.iter().filter_map(|number| named.remove(number));
    for (old, new) in in_turn.chain(others) {
        let old = snapshot(old, &old_rules);
        let new = snapshot(new, &new_rules);
        effects.add(Effects::between(Some(&old), &new, today));
    }
    effects.say(&mut world.out, dry_run)?;
    if dry_run {
        world.out.status("Nothing was changed.");
    }
    Ok(Ending::Done)
}
