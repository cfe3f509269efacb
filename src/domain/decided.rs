//! What was decided of a home: to keep it or to close it, by the decision of the latest day, whenever it was written down.
//!
//! The status of the home follows from the decision, and is kept beside it for files and for homes of which a file brought a
//! status alone. Knows no notice and no cover.

use crate::calendar::Day;
use crate::domain::case::{Case, Spell};
use crate::domain::entry::kinds::Decision;
use crate::domain::entry::{self, Entry, EntryKind};
use crate::domain::event::{Event, EventKind};
use crate::domain::fact::FactKind;
use crate::domain::tenancy::{self, Tenancy};

/// The status of a home that is to be kept.
pub const KEPT: &str = "kept";
/// The status of one that is to be closed.
pub const BEING_CLOSED: &str = "being closed";

impl Decision {
    /// Whether the home is to be closed by it.
    #[must_use]
    pub fn is_to_close(&self) -> bool {
        self.what == "close"
    }

    /// The status of a home of which this was decided last.
    #[must_use]
    pub fn status(&self) -> &'static str {
        if self.is_to_close() {
            BEING_CLOSED
        } else {
            KEPT
        }
    }
}

/// The decisions of one of somebody's homes, in no order.
fn of_home<'a>(
    entries: &'a [Entry],
    homes: &'a [Tenancy],
    home: &'a Tenancy,
) -> impl Iterator<Item = Decision> + 'a {
    let all = entry::all::<Decision>(entries);
    all.filter(|one| tenancy::is_meant(one.home.as_deref(), home, homes))
}

/// The last by day; of one day the one written down last.
fn last(decisions: impl Iterator<Item = Decision>) -> Option<Decision> {
    decisions.max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)))
}

/// The decision that stands of one of somebody's homes.
#[must_use]
pub fn latest(entries: &[Entry], homes: &[Tenancy], home: &Tenancy) -> Option<Decision> {
    last(of_home(entries, homes, home))
}

/// Gives each home the status that it had at the end of a day, where decisions of it are recorded: that of the latest by then,
/// and none before the first, since what it was before nobody kept. `entries` are all, whatever their days; a day of end after
/// the day is still in the home.
pub(super) fn rewind(entries: &[Entry], homes: &mut [Tenancy], day: Day) {
    if !entries.iter().any(|one| one.kind == EntryKind::Decision) {
        return;
    }
    let all = homes.to_vec();
    for home in homes {
        let known = home.clone();
        let decisions = || of_home(entries, &all, &known);
        let of_a_decision = [KEPT, BEING_CLOSED, ""]
            .iter()
            .any(|status| home.status.eq_ignore_ascii_case(status));
        let ended_later = home.ended.is_some_and(|on| on > day);
        if (of_a_decision || ended_later) && decisions().next().is_some() {
            let then = last(decisions().filter(|one| one.on.is_none_or(|on| on <= day)));
            home.status = then.map_or(String::new(), |one| one.status().to_owned());
        }
    }
}

/// Since when a home is kept for the release from a spell: the day of the decision, else of what was said of the only home, else
/// reception. A decision of an earlier spell is not carried into a new one.
#[must_use]
pub fn kept_since(case: &Case, spell: &Spell, home: &Tenancy) -> Option<Day> {
    if home.ended.is_some() || !home.status.eq_ignore_ascii_case(KEPT) {
        return None;
    }
    if let Some(decision) = latest(&case.entries, &case.tenancies, home) {
        let on = decision.on.unwrap_or_else(|| spell.received());
        let counts = !decision.is_to_close() && case.days_of(spell).has(on);
        return counts.then_some(on);
    }
    let giving_up = FactKind::EndingTenancy.word();
    let is_of_it = |event: &&Event| {
        // A fact names no home.
        event.kind == EventKind::Fact && event.detail == giving_up && case.tenancies.len() == 1
    };
    match case.events_of(spell).filter(is_of_it).last() {
        Some(said) => Some(said.on),
        None if case.events.iter().any(|event| is_of_it(&event)) => None,
        None => Some(spell.received()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custody::{Custody, LegalStatus, Sentence, SpellKind};
    use crate::domain::{Prisoner, Records, somewhere};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    /// Somebody received on 1 Jun 2026 with these homes, each with its status, and these decisions: the home, what and when.
    fn case(homes: &[&str], decisions: &[(&str, &str, &str)]) -> Case {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        records.custody = vec![Custody {
            received: day("2026-06-01"),
            kind: SpellKind::Reception,
            legal_status: LegalStatus::Sentenced,
            sentence: Sentence::default(),
            released: None,
        }];
        for (at, status) in homes.iter().enumerate() {
            let mut home = Tenancy::new(format!("T00000{}", at + 1));
            home.status = (*status).to_owned();
            records.tenancies.push(home);
        }
        for (at, (home, what, on)) in decisions.iter().enumerate() {
            let mut entry = Entry::blank(EntryKind::Decision, format!("K{at:06}"));
            for (name, value) in [("home", home), ("what", what), ("on", on)] {
                entry.set(name, value).unwrap();
            }
            records.entries.push(entry);
        }
        Case::build(records)
    }

    fn statuses(case: Case, on: &str) -> Vec<String> {
        let homes = case.as_of(day(on)).tenancies.into_iter();
        homes.map(|home| home.status).collect()
    }

    #[test]
    fn the_decision_of_the_latest_day_stands_whenever_it_was_written_down() {
        let late = [
            ("T000001", "keep", "2026-11-10"),
            ("T000001", "close", "2026-11-01"),
        ];
        let found = case(&[BEING_CLOSED], &late);
        let last = latest(&found.entries, &found.tenancies, &found.tenancies[0]);
        assert_eq!(last.map(|one| one.status()), Some(KEPT));
        let same_day = [
            ("", "keep", "2026-11-10"),
            ("T000001", "close", "2026-11-10"),
        ];
        let found = case(&[KEPT], &same_day);
        let last = latest(&found.entries, &found.tenancies, &found.tenancies[0]);
        assert_eq!(last.map(|one| one.status()), Some(BEING_CLOSED));
    }

    #[test]
    fn a_status_is_that_of_the_decisions_of_the_day_that_is_looked_at() {
        let decisions = [
            ("T000001", "close", "2026-11-01"),
            ("T000001", "keep", "2026-11-10"),
        ];
        for (on, status) in [
            ("2026-10-31", ""),
            ("2026-11-01", BEING_CLOSED),
            ("2026-11-09", BEING_CLOSED),
            ("2026-11-10", KEPT),
        ] {
            let found = case(&[KEPT, "kept"], &decisions);
            assert_eq!(statuses(found, on), [status, KEPT], "{on}: of it alone");
        }
        let mut ended = case(&["surrendered"], &decisions);
        ended.tenancies[0].ended = Some(day("2026-11-20"));
        assert_eq!(statuses(ended.clone(), "2026-11-19"), [KEPT]);
        assert_eq!(statuses(ended, "2026-11-20"), ["surrendered"]);
        // What a file brought without a decision has no day.
        assert_eq!(statuses(case(&[KEPT], &[]), "2026-10-31"), [KEPT]);
    }

    #[test]
    fn a_home_is_kept_since_its_own_decision() {
        let since = |homes: &[&str], decisions: &[(&str, &str, &str)]| -> Vec<Option<Day>> {
            let found = case(homes, decisions);
            let spell = found.current_spell().unwrap();
            let homes = found.tenancies.iter();
            homes.map(|home| kept_since(&found, spell, home)).collect()
        };
        let both = [
            ("T000001", "keep", "2026-09-01"),
            ("T000002", "close", "2026-11-10"),
        ];
        assert_eq!(
            since(&[KEPT, BEING_CLOSED], &both),
            [Some(day("2026-09-01")), None]
        );
        assert_eq!(since(&["Kept"], &[]), [Some(day("2026-06-01"))]);
        // Rough sleeping was said after T000001 was kept: a decision of T000002 makes it no newer.
        let mut found = case(&[KEPT, BEING_CLOSED], &both);
        found.events = [
            (
                "2026-11-10",
                EventKind::Fact,
                FactKind::EndingTenancy.word(),
            ),
            (
                "2026-10-01",
                EventKind::AccommodationOnRelease,
                "Homeless - Rough Sleeping",
            ),
        ]
        .iter()
        .map(|(on, kind, detail)| Event {
            id: format!("H{on}"),
            on: day(on),
            kind: *kind,
            detail: (*detail).to_owned(),
            old_value: String::new(),
            new_value: "no".to_owned(),
            recorded_by: String::new(),
        })
        .collect();
        found.events.sort_by(Event::in_order);
        let place = somewhere::to_go(&found, found.current_spell().unwrap(), None);
        assert!(!place.is_a_place(), "{place:?}");
    }
}
