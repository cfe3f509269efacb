//! What was written by hand over what files had said of a record, found again in its history, for records that have no remarks of
//! their own: those of the directory.
//!
//! Refuses to know how a history is kept, and what an import makes of it: that is for `intake`.

use crate::calendar::Day;
use crate::domain::by_hand::{of_entry, taken_back};
use crate::domain::entry::Entry;
use crate::domain::families::Family;
use crate::domain::{ByHand, EntryKind};

/// A record as it once stood, or stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub entry: Entry,
    /// A file brought it, or else a hand.
    pub by_file: bool,
    /// The day it was written.
    pub on: Day,
}

/// What is remembered of one record: its versions that were not undone, in order, and the day on which a hand took it away, if one
/// did.
///
/// The first version is what was told of it, whoever wrote it. A file that leaves a value as it stood may have said the same or may
/// have been set aside, so that only what it changed counts as said by it: should it have come to say what a hand had written, and
/// the hand then write something else, that yields to it.
#[must_use]
pub fn remarks(versions: &[Version], taken_away: Option<Day>) -> Vec<ByHand> {
    let Some((first, later)) = versions.split_first() else {
        return Vec::new();
    };
    let mut told = first.entry.clone();
    let mut written: Vec<(&'static str, Day)> = Vec::new();
    let mut now = &first.entry;
    for version in later {
        let entry = &version.entry;
        let fields = entry.kind.spec().fields.iter().map(|field| field.name);
        for field in fields.filter(|field| now.text(field) != entry.text(field)) {
            if version.by_file {
                // It has stood there.
                let _ = told.set(field, entry.text(field));
            } else {
                written.push((field, version.on));
            }
        }
        now = entry;
    }
    let last_written = |field: &str| {
        let mut times = written.iter().rev();
        times.find(|(name, _)| *name == field).map(|(_, on)| *on)
    };
    let fields = now.kind.spec().fields.iter().map(|field| field.name);
    let remarks: Vec<ByHand> = fields
        .filter(|field| told.text(field) != now.text(field))
        .filter_map(|field| {
            Some(ByHand {
                field: of_entry(now.kind, field, &now.id),
                on: last_written(field)?,
                record: told.text(field).to_owned(),
            })
        })
        .collect();
    match taken_away {
        Some(on) => vec![taken_back(now, &remarks, on)],
        None => remarks,
    }
}

/// The record that the name of a remark on one of its values names.
#[must_use]
pub fn record_of(field: &str) -> Option<(EntryKind, &str)> {
    let (_, of) = field.split_once('@')?;
    let (family, id) = of.split_once(' ')?;
    let mut kinds = EntryKind::ALL.iter().copied();
    let kind = kinds.find(|kind| Family::of_entry(*kind).word() == family)?;
    Some((kind, id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FIELDS: [&str; 3] = ["name", "phone", "area"];

    fn entry(values: [&str; 3]) -> Entry {
        let mut entry = Entry::blank(EntryKind::Provider, "O000001");
        for (field, value) in FIELDS.iter().zip(values) {
            entry.set(field, value).unwrap();
        }
        entry
    }

    fn version(by_file: bool, nth: i32, values: [&str; 3]) -> Version {
        Version {
            entry: entry(values),
            by_file,
            on: Day::from_ymd(2026, 11, 1).unwrap().plus(nth),
        }
    }

    fn told(versions: &[Version]) -> Vec<(String, i32, String)> {
        let begin = Day::from_ymd(2026, 11, 1).unwrap();
        let remarks = remarks(versions, None).into_iter();
        remarks
            .map(|one| {
                let name = one.field.split('@').next().unwrap().to_owned();
                (name, begin.days_until(one.on), one.record)
            })
            .collect()
    }

    fn said(name: &str, on: i32, record: &str) -> (String, i32, String) {
        (name.to_owned(), on, record.to_owned())
    }

    #[test]
    fn what_a_file_left_as_it_stood_it_did_not_say() {
        let mut versions = vec![version(true, 0, ["Harbour", "1", "Medway"])];
        assert_eq!(told(&versions), []);
        versions.push(version(false, 1, ["Harbour", "2", "Medway"]));
        assert_eq!(told(&versions), [said("phone", 1, "1")]);
        versions.push(version(true, 2, ["Harbour", "2", "Swale"]));
        assert_eq!(told(&versions), [said("phone", 1, "1")]);
        versions.push(version(true, 3, ["Harbour", "3", "Swale"]));
        assert_eq!(told(&versions), []);
    }

    #[test]
    fn what_was_told_first_is_told_whoever_wrote_it() {
        let mut versions = vec![version(false, 0, ["Harbour", "1", "Medway"])];
        assert_eq!(told(&versions), []);
        versions.push(version(false, 1, ["Harbour", "2", "Medway"]));
        assert_eq!(told(&versions), [said("phone", 1, "1")]);
        versions.push(version(true, 2, ["Harbour", "2", "Swale"]));
        assert_eq!(told(&versions), [said("phone", 1, "1")]);
        let gone = remarks(&versions, Day::from_ymd(2026, 12, 1));
        assert_eq!(gone.len(), 1);
        assert_eq!(
            record_of(&gone[0].field),
            Some((EntryKind::Provider, "O000001"))
        );
    }

    proptest! {
        /// Night after night a file is laid beside the record as the import does it.
        #[test]
        fn a_file_that_says_the_same_again_changes_nothing_by_hand(
            steps in prop::collection::vec((any::<bool>(), 0_usize..3, 0_usize..4), 1..12),
        ) {
            // A file that comes to say what stands by hand leaves no trace of it: here it never does.
            const OF_FILES: [&str; 4] = ["1", "2", "3", "4"];
            const BY_HAND: [&str; 4] = ["one", "two", "three", "four"];
            let mut file = ["Harbour", "1", "Medway"];
            let mut versions = vec![version(true, 0, file)];
            let mut now = file;
            for (nth, (by_file, field, value)) in (1..).zip(steps) {
                if by_file {
                    file[field] = OF_FILES[value];
                    let kept = told(&versions);
                    for (place, name) in FIELDS.iter().enumerate() {
                        let hand = kept.iter().find(|(of, ..)| of == name);
                        if hand.is_none_or(|(_, _, record)| record != file[place]) {
                            now[place] = file[place];
                        }
                    }
                } else {
                    now[field] = BY_HAND[value];
                }
                if versions.last().unwrap().entry != entry(now) {
                    versions.push(version(by_file, nth, now));
                }
            }
            // What stands by hand is remembered with what a file once said, and with nothing that stands.
            for (name, _, record) in told(&versions) {
                let place = FIELDS.iter().position(|field| *field == name).unwrap();
                prop_assert_ne!(record, now[place]);
            }
            let again = told(&versions);
            for (place, name) in FIELDS.iter().enumerate() {
                if file[place] != now[place] {
                    prop_assert!(again.iter().any(|(of, ..)| of == name), "{name} {again:?}");
                }
            }
        }
    }
}
