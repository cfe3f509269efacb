//! One stay in custody that was entered with two days of reception: the spell that goes is taken as the one that stays.
//!
//! Done only when the user says so. Knows no ids.

use super::settled;
use crate::calendar::Day;
use crate::domain::custody::Custody;
use crate::domain::records::Records;

/// The records that go, with each of their spells that overlaps one other put on the day of that one, and what was done.
#[must_use]
pub fn as_one_spell(mut from: Records, into: &Records) -> (Records, Vec<String>) {
    from.settle_spells();
    let theirs = settled(into);
    let pairs = pairs(&from.custody, &theirs);
    let mut said = Vec::new();
    for (old, new) in pairs {
        let put = |day: &mut Day| {
            if *day == old {
                *day = new;
            }
        };
        from.custody
            .iter_mut()
            .for_each(|spell| put(&mut spell.received));
        from.release_dates
            .iter_mut()
            .for_each(|(spell, _)| put(spell));
        from.marks.iter_mut().for_each(|mark| put(&mut mark.spell));
        let behind = format!("@{old}");
        for remark in &mut from.by_hand {
            if let Some(column) = remark.field.strip_suffix(&behind) {
                remark.field = format!("{column}@{new}");
            }
        }
        // A reception of its own would be a spell of its own.
        from.events
            .retain(|event| !(event.on == old && event.kind.begins_a_spell()));
        said.push(format!(
            "spell of {}: taken as that of {}, which stands",
            old.long(),
            new.long()
        ));
    }
    (from, said)
}

/// The days of reception of those that overlap one other and nothing else.
fn pairs(ours: &[Custody], theirs: &[Custody]) -> Vec<(Day, Day)> {
    let overlap = |a: &Custody, b: &Custody| {
        let (first, later) = if a.received <= b.received {
            (a, b)
        } else {
            (b, a)
        };
        first
            .released
            .is_none_or(|released| released >= later.received)
    };
    let mut found = Vec::new();
    for our in ours {
        let others: Vec<&Custody> = theirs.iter().filter(|their| overlap(our, their)).collect();
        if let [their] = others.as_slice()
            && our.received != their.received
            && ours.iter().filter(|our| overlap(our, their)).count() == 1
        {
            found.push((our.received, their.received));
        }
    }
    found
}
