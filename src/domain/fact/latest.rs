//! The latest of each fact of a case: what counts in the days of one spell.
//!
//! What a fact follows from and what follows from it is known elsewhere.

use super::{FactKind, Nature, YES};
use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::spell::SpellDays;

/// The latest that is recorded of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest<'c> {
    pub fact: FactKind,
    /// Since when the value is what it is.
    pub since: Day,
    pub value: &'c str,
    pub by: &'c str,
}

/// The latest of each fact of a case, in the order of the list: what counts in the days of a spell, and nothing that was said
/// of an earlier one alone.
#[must_use]
fn latest(case: &Case, days: SpellDays) -> Vec<Latest<'_>> {
    let mut found: Vec<Latest<'_>> = Vec::new();
    for event in &case.events {
        let Some(fact) = FactKind::of_event(event) else {
            continue;
        };
        if !(fact.outlasts_the_spell() || days.has(event.on)) {
            continue;
        }
        let now = Latest {
            fact,
            since: event.on,
            value: &event.new_value,
            by: &event.recorded_by,
        };
        match found.iter_mut().find(|known| known.fact == fact) {
            // The same answer again changes nothing; a thing that happens again does.
            Some(known) if known.value == now.value && !now.value.is_empty() => {}
            Some(known) => *known = now,
            None => found.push(now),
        }
    }
    found.sort_by_key(|latest| latest.fact);
    found
}

/// The latest of each fact that counts in the spell a person is in, or was in last.
#[must_use]
pub fn latest_now(case: &Case) -> Vec<Latest<'_>> {
    let days = case.current_spell().map(|spell| case.days_of(spell));
    latest(case, days.unwrap_or_default())
}

impl Latest<'_> {
    /// Whether it says how things are on a day: what is so, and what is still to come.
    #[must_use]
    pub fn stands(&self, today: Day) -> bool {
        match self.fact.nature() {
            Nature::Happened => false,
            Nature::Holds | Nature::HoldsOn | Nature::HoldsForLife => self.value == YES,
            Nature::Foreseen => Day::parse_iso(self.value).is_some_and(|day| today <= day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::{Event, EventKind};
    use crate::domain::{Custody, LegalStatus, Prisoner, Records, SpellKind};

    #[test]
    fn what_was_said_in_an_earlier_spell_counts_where_it_outlasts_it() {
        let day = |text: &str| Day::parse_iso(text).expect("a day");
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        for received in ["2026-03-01", "2026-07-15"] {
            let spell = Custody::new(day(received), SpellKind::Recall, LegalStatus::Recall);
            records.custody.push(spell);
        }
        for (on, fact, value) in [
            ("2026-03-02", FactKind::Veteran, YES),
            ("2026-03-02", FactKind::ReliefPeriod, YES),
            ("2026-03-02", FactKind::HasDebt, YES),
            ("2026-03-02", FactKind::HarmRisk, YES),
            ("2026-03-03", FactKind::PlanAgreed, ""),
            ("2026-07-16", FactKind::HarmRisk, YES),
        ] {
            records.events.push(Event {
                id: format!("H-{}", records.events.len()),
                on: day(on),
                kind: EventKind::Fact,
                detail: fact.word().to_owned(),
                old_value: String::new(),
                new_value: value.to_owned(),
                recorded_by: String::new(),
            });
        }
        let case = Case::build(records);
        let said = |found: Vec<Latest<'_>>| -> Vec<(FactKind, String)> {
            let found = found.iter();
            found.map(|one| (one.fact, one.since.to_string())).collect()
        };
        let now = said(latest_now(&case));
        let expected = [
            (FactKind::HarmRisk, "2026-07-16"),
            (FactKind::Veteran, "2026-03-02"),
            (FactKind::ReliefPeriod, "2026-03-02"),
        ];
        assert_eq!(now, expected.map(|(fact, on)| (fact, on.to_owned())));
        let first = case.days_of(case.spells.first().expect("a spell"));
        assert_eq!(latest(&case, first).len(), 5);
    }
}
