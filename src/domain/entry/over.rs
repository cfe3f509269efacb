//! Facts that stand although what made them so has ended: a debt that a file says is cleared, a home that it says has ended or is
//! to be kept after all.
//!
//! Works out what has to be taken back and of which day. Writes nothing, and takes nothing back that stands for another reason.

use super::telling;
use crate::calendar::Day;
use crate::domain::decided::{self, BEING_CLOSED};
use crate::domain::event::Event;
use crate::domain::fact::{FactKind, NO, YES};
use crate::domain::records::Records;
use crate::domain::tenancy::Tenancy;

/// Each fact that is no longer so because the records changed, with the day from which it is not.
#[must_use]
pub fn over(before: &Records, after: &Records, today: Day) -> Vec<(FactKind, Day)> {
    let mut ended: Vec<(FactKind, Option<Day>)> = Vec::new();
    let told = telling::between(&before.entries, &after.entries, today).new;
    ended.extend(
        told.iter()
            .filter(|told| told.value == NO)
            .map(|told| (told.fact, told.on)),
    );
    let was_closing: Vec<&Tenancy> = before
        .tenancies
        .iter()
        .filter(|home| is_closing(before, home, today))
        .collect();
    // While another home is being given up, it is still so.
    if !after
        .tenancies
        .iter()
        .any(|home| is_closing(after, home, today))
    {
        for was in was_closing {
            let now = after.tenancies.iter().find(|home| home.id == was.id);
            let on = now.and_then(|home| {
                let kept = || decided::latest(&after.entries, &after.tenancies, home)?.on;
                home.ended.or_else(kept)
            });
            ended.push((FactKind::EndingTenancy, on));
        }
    }
    let mut over: Vec<(FactKind, Day)> = Vec::new();
    for (fact, on) in ended {
        let own = after.events.iter();
        let own = own.filter(|event| event.on <= today && FactKind::of_event(event) == Some(fact));
        let Some(last) = own.max_by(|a, b| Event::in_order(a, b)) else {
            continue;
        };
        if last.new_value == YES && !over.iter().any(|(known, _)| *known == fact) {
            over.push((fact, on.unwrap_or(today).clamp(last.on, today)));
        }
    }
    over
}

/// Whether a home is held on the day, and to be closed.
fn is_closing(records: &Records, home: &Tenancy, today: Day) -> bool {
    let last = decided::latest(&records.entries, &records.tenancies, home);
    home.ended.is_none_or(|on| on > today)
        && last.map_or(home.status == BEING_CLOSED, |last| last.is_to_close())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, EntryKind, EventKind, Prisoner};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn records(entries: &[(EntryKind, &[(&str, &str)])], facts: &[(FactKind, &str)]) -> Records {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        records.tenancies = vec![Tenancy::new("T000001")];
        for (at, (kind, values)) in entries.iter().enumerate() {
            let mut entry = Entry::blank(*kind, format!("K{at:06}"));
            for (name, value) in *values {
                entry.set(name, value).unwrap();
            }
            records.entries.push(entry);
        }
        records.events = facts
            .iter()
            .enumerate()
            .map(|(at, (fact, on))| Event {
                id: format!("H{at:07}"),
                on: day(on),
                kind: EventKind::Fact,
                detail: fact.word().to_owned(),
                old_value: String::new(),
                new_value: YES.to_owned(),
                recorded_by: String::new(),
            })
            .collect();
        records
    }

    const TODAY: &str = "2026-11-22";

    fn found(before: &Records, after: &Records) -> Vec<(FactKind, String)> {
        let over = over(before, after, day(TODAY)).into_iter();
        over.map(|(fact, on)| (fact, on.to_string())).collect()
    }

    #[test]
    fn a_debt_that_a_file_says_is_cleared_is_none() {
        let open = [("kind", "loan"), ("as_at", "2026-09-01")];
        let cleared = [
            ("kind", "loan"),
            ("as_at", "2026-09-01"),
            ("cleared", "2026-11-01"),
        ];
        let facts = [(FactKind::HasDebt, "2026-09-01")];
        let before = records(&[(EntryKind::Debt, &open)], &facts);
        let after = records(&[(EntryKind::Debt, &cleared)], &facts);
        let no_debt = (FactKind::HasDebt, "2026-11-01".to_owned());
        assert_eq!(found(&before, &after), [no_debt]);
        assert!(
            found(&after, &after).is_empty(),
            "the same again is no news"
        );
        let untold = records(&[(EntryKind::Debt, &cleared)], &[]);
        assert!(found(&before, &untold).is_empty(), "nothing stands");
        let another = records(
            &[(EntryKind::Debt, &cleared), (EntryKind::Debt, &open)],
            &facts,
        );
        assert!(found(&before, &another).is_empty(), "another is owed");
    }

    #[test]
    fn a_home_that_a_file_says_has_ended_or_is_kept_is_given_up_no_more() {
        let close = [("what", "close"), ("on", "2026-10-01")];
        let keep = [("what", "keep"), ("on", "2026-11-10")];
        let facts = [(FactKind::EndingTenancy, "2026-10-01")];
        let closing = records(&[(EntryKind::Decision, &close)], &facts);
        let mut ended = closing.clone();
        ended.tenancies[0].ended = Some(day("2026-11-15"));
        let over = |on: &str| [(FactKind::EndingTenancy, on.to_owned())];
        assert_eq!(found(&closing, &ended), over("2026-11-15"));
        assert!(found(&ended, &ended).is_empty());
        let kept = [
            (EntryKind::Decision, &close[..]),
            (EntryKind::Decision, &keep),
        ];
        assert_eq!(found(&closing, &records(&kept, &facts)), over("2026-11-10"));
        ended.tenancies[0].ended = Some(day("2026-12-15"));
        assert!(found(&closing, &ended).is_empty(), "not yet");
    }
}
