//! What records of a case tell the protocols: a fact on the record's own day, and that it is so no longer once none holds.
//!
//! Works out what has to be said and what has to be taken back when records change. Writes nothing.

use super::Entry;
use crate::calendar::Day;
use crate::domain::event::{Event, EventKind};
use crate::domain::fact::{FactKind, NO, Nature, YES};
use std::collections::BTreeMap;

/// One thing that records say of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub fact: FactKind,
    /// The day it happened or came to be so; none where the record names none, and then it is told of the day it is written.
    pub on: Option<Day>,
    /// As an event keeps it: nothing for what happened, `yes` or `no` for what is so.
    pub value: &'static str,
}

/// What has to be said and taken back because records changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub gone: Vec<Told>,
    pub new: Vec<Told>,
}

/// Everything that the records say: each on its own day, and of what is so also the day from which no record holds any more.
fn all(entries: &[Entry], today: Day) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    for (fact, on, over) in entries.iter().flat_map(|entry| {
        let over = entry.over_from().filter(|over| *over <= today);
        entry.told().map(move |(fact, on)| (fact, on, over))
    }) {
        let value = value(fact);
        let told = Told { fact, on, value };
        if !found.contains(&told) {
            found.push(told);
        }
        let tellers = || {
            entries
                .iter()
                .filter(|entry| entry.tells().any(|f| f == fact))
        };
        let stands = |entry: &Entry| entry.over_from().is_none_or(|over| over > today);
        if over.is_some() && value == YES && !tellers().any(stands) {
            let on = tellers().filter_map(Entry::over_from).max();
            let ended = Told {
                fact,
                on,
                value: NO,
            };
            if !found.contains(&ended) {
                found.push(ended);
            }
        }
    }
    found
}

fn value(fact: FactKind) -> &'static str {
    match fact.nature() {
        Nature::Happened => "",
        _ => YES,
    }
}

/// What changes in what is told, from the records before to the records after.
#[must_use]
pub fn between(before: &[Entry], after: &[Entry], today: Day) -> Change {
    let (was, is) = (all(before, today), all(after, today));
    let only = |these: &[Told], those: &[Told]| -> Vec<Told> {
        let only = these.iter().filter(|told| !those.contains(told));
        only.copied().collect()
    };
    Change {
        gone: only(&was, &is),
        new: only(&is, &was),
    }
}

/// The place of the event by which a record told something: written by hand, and on the day that the record names. What holds
/// in a spell alone stands on the day of reception where the record began earlier; what has no day of its own is the last.
#[must_use]
pub fn written(told: &Told, events: &[Event], receptions: &[Day]) -> Option<usize> {
    let on_its_day = |event: &Event| match told.on {
        None => true,
        Some(on) if told.value == NO => event.on >= on,
        Some(on) => {
            let moved = !told.fact.outlasts_the_spell() && told.value == YES;
            event.on == on || (moved && event.on > on && receptions.contains(&event.on))
        }
    };
    let fits = |event: &Event| {
        event.kind == EventKind::Fact
            && event.is_by_hand()
            && event.detail == told.fact.word()
            && event.new_value == told.value
            && on_its_day(event)
    };
    let found = events.iter().enumerate().filter(|(_, event)| fits(event));
    let last = found.max_by(|(_, a), (_, b)| a.in_order(b));
    last.map(|(place, _)| place)
}

/// The ids of the records that told an event, by the place of the event: those that name its fact on its day, or, where it
/// says that something is so no longer, those that were the last to end.
#[must_use]
pub fn tellers<'a>(
    entries: &'a [Entry],
    events: &[Event],
    receptions: &[Day],
    today: Day,
) -> BTreeMap<usize, Vec<&'a str>> {
    let mut found: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for told in all(entries, today) {
        let Some(place) = written(&told, events, receptions) else {
            continue;
        };
        let tells = |entry: &&Entry| {
            if told.value == NO {
                entry.over_from() == told.on && entry.tells().any(|fact| fact == told.fact)
            } else {
                entry.told().any(|one| one == (told.fact, told.on))
            }
        };
        let ids = entries.iter().filter(tells).map(|entry| entry.id.as_str());
        found.entry(place).or_default().extend(ids);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntryKind;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn debt(from: &str, cleared: &str) -> Entry {
        let mut debt = Entry::blank(EntryKind::Debt, "K000001");
        for (field, value) in [("kind", "loan"), ("as_at", from), ("cleared", cleared)] {
            debt.set(field, value).unwrap();
        }
        debt
    }

    fn told(on: &str, value: &'static str) -> Told {
        Told {
            fact: FactKind::HasDebt,
            on: Day::parse_iso(on),
            value,
        }
    }

    #[test]
    fn what_records_tell_follows_them() {
        let today = day("2026-11-22");
        let (first, second) = (debt("2026-09-01", ""), debt("2026-10-01", ""));
        let cleared = debt("2026-09-01", "2026-11-01");
        let both = [first.clone(), second.clone()];
        let yes = |on| vec![told(on, YES)];
        type Row<'a> = (&'a [Entry], &'a [Entry], Vec<Told>, Vec<Told>);
        let rows: [Row<'_>; 6] = [
            (&[], &both[..1], vec![], yes("2026-09-01")),
            (&both, &both[1..], yes("2026-09-01"), vec![]),
            (&both[..1], &[], yes("2026-09-01"), vec![]),
            // It was so for a while.
            (
                &both[..1],
                std::slice::from_ref(&cleared),
                vec![],
                vec![told("2026-11-01", NO)],
            ),
            // Another debt stands.
            (&both, &[cleared.clone(), second.clone()], vec![], vec![]),
            // It stood by mistake, and the one before it was cleared.
            (
                &[cleared.clone(), second],
                std::slice::from_ref(&cleared),
                yes("2026-10-01"),
                vec![told("2026-11-01", NO)],
            ),
        ];
        for (before, after, gone, new) in rows {
            assert_eq!(between(before, after, today), Change { gone, new });
        }
        let twice = [first.clone(), first];
        assert_eq!(between(&twice, &twice[1..], today), Change::default());
    }

    #[test]
    fn a_fact_is_told_of_the_day_that_the_record_names() {
        let mut proposal = Entry::blank(EntryKind::Proposal, "K000002");
        for (field, value) in [
            ("address", "1 Example Street"),
            ("on", "2026-10-01"),
            ("checked", "2026-11-20"),
        ] {
            proposal.set(field, value).unwrap();
        }
        let told: Vec<_> = proposal.told().collect();
        let on = |text| Some(day(text));
        assert_eq!(
            told,
            [
                (FactKind::AddressProposed, on("2026-10-01")),
                (FactKind::AddressChecked, on("2026-11-20"))
            ]
        );
    }

    #[test]
    fn an_event_names_the_records_that_told_it() {
        let today = day("2026-11-22");
        let mut entries = vec![debt("2026-09-01", "2026-11-01"), debt("2026-09-01", "")];
        entries[1].id = "K000002".to_owned();
        let event = |id: &str, on: &str, value: &str| Event {
            id: id.to_owned(),
            on: day(on),
            kind: EventKind::Fact,
            detail: FactKind::HasDebt.word().to_owned(),
            old_value: String::new(),
            new_value: value.to_owned(),
            recorded_by: String::new(),
        };
        let events = [
            event("E1", "2026-09-01", YES),
            event("H0000001", "2026-09-01", YES),
            event("H0000002", "2026-11-01", NO),
        ];
        let told = tellers(&entries, &events, &[], today);
        assert_eq!(told, BTreeMap::from([(1, vec!["K000001", "K000002"])]));
        entries.truncate(1);
        let told = tellers(&entries, &events, &[], today);
        let both = [(1, vec!["K000001"]), (2, vec!["K000001"])];
        assert_eq!(told, BTreeMap::from(both));
    }
}
