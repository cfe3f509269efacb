//! What cannot be at once: living at an address and being in custody, being moved between prisons and being at liberty.
//!
//! Knows no store; whether it is refused or only said is the command's.

use crate::calendar::Day;
use crate::domain::checks::Refusal;
use crate::domain::custody::Custody;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::event::EventKind;
use crate::domain::records::Records;

fn spells(records: &Records) -> Vec<Custody> {
    let mut records = records.clone();
    records.settle_spells();
    records.custody
}

/// The first spell in which an address has days of its own, beside those of the reception and the release. A prison is no
/// address at liberty, and a home that was there before and has no last day is one to go back to.
#[must_use]
pub fn custody_beside(records: &Records, address: &Entry) -> Option<Custody> {
    if address.kind != EntryKind::Address || address.text("kind") == "prison" {
        return None;
    }
    let (from, to) = (address.day("from")?, address.day("to"));
    spells(records).into_iter().find(|spell| {
        let left_before = spell.released.is_some_and(|released| released <= from);
        let stays_in = match to {
            Some(to) => to > spell.received,
            None => from > spell.received,
        };
        stays_in && !left_before
    })
}

/// Whether somebody could be moved to another prison on a day.
///
/// # Errors
/// They were at liberty.
pub fn may_be_moved(records: &Records, on: Day) -> Result<(), Refusal> {
    let mut spells = spells(records);
    spells.sort_by_key(|spell| spell.received);
    let last = spells.iter().rfind(|spell| spell.received <= on);
    match last.and_then(|spell| spell.released) {
        Some(released) if released < on => Err(Refusal {
            code: "not-in-custody",
            reason: format!(
                "{} was not in custody on {}: released on {}",
                records.prisoner.number,
                on.long(),
                released.long()
            ),
        }),
        _ => Ok(()),
    }
}

/// Why a move on a day does not say where somebody is now: a later reception, or else a later transfer.
#[must_use]
pub fn later_move(records: &Records, on: Day) -> Option<String> {
    if let Some(received) = records
        .receptions()
        .last()
        .filter(|received| on < **received)
    {
        return Some(format!("the reception on {} is later", received.long()));
    }
    let transfers = records.events.iter();
    let transfers = transfers.filter(|event| event.kind == EventKind::Transfer && event.on > on);
    let last = transfers.map(|event| event.on).max()?;
    Some(format!("the transfer on {} is later", last.long()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LegalStatus, Prisoner, SpellKind};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    /// In custody from March to June, and again since September.
    fn records() -> Records {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        for (received, released) in [("2026-03-01", Some("2026-06-01")), ("2026-09-01", None)] {
            let received = day(received);
            let mut spell = Custody::new(received, SpellKind::Reception, LegalStatus::Sentenced);
            spell.released = released.map(day);
            records.custody.push(spell);
        }
        records
    }

    #[test]
    fn an_address_has_no_days_in_custody() {
        for (kind, from, to, received) in [
            ("hostel", "2025-01-01", "2026-03-01", None),
            ("hostel", "2025-01-01", "2026-03-02", Some("2026-03-01")),
            ("hostel", "2025-01-01", "", None),
            ("hostel", "2026-06-01", "2026-09-01", None),
            ("hostel", "2026-05-31", "2026-07-01", Some("2026-03-01")),
            ("hostel", "2026-06-01", "2026-10-01", Some("2026-09-01")),
            ("hostel", "2026-10-01", "", Some("2026-09-01")),
            ("prison", "2026-10-01", "", None),
        ] {
            let mut address = Entry::blank(EntryKind::Address, "K000001");
            for (field, value) in [("kind", kind), ("from", from), ("to", to)] {
                address.set(field, value).unwrap();
            }
            let found = custody_beside(&records(), &address).map(|spell| spell.received);
            assert_eq!(found, received.map(day), "{kind} {from} {to}");
        }
    }

    #[test]
    fn nobody_is_moved_while_at_liberty() {
        for (on, allowed) in [
            ("2026-03-01", true),
            ("2026-06-01", true),
            ("2026-06-02", false),
            ("2026-08-31", false),
            ("2026-09-01", true),
        ] {
            assert_eq!(may_be_moved(&records(), day(on)).is_ok(), allowed, "{on}");
        }
        let said = later_move(&records(), day("2026-04-01")).unwrap();
        assert_eq!(said, "the reception on Tue 1 Sep 2026 is later");
        assert_eq!(later_move(&records(), day("2026-10-01")), None);
    }
}
