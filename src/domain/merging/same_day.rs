//! Two answers to one question on one day, one from each record: that of the record that stays is the last word.
//!
//! Facts of one day count in the order in which they were recorded, so what stays is written down once more behind what came.
//! Knows which facts answer one question, and no store: ids are handed in.

use crate::calendar::Day;
use crate::domain::consent::{ConsentAnswer, ConsentScope};
use crate::domain::event::{Event, EventKind};
use crate::domain::fact::FactKind;

/// A question that a dated fact answers, by its name and by what it is about; none for what only happened.
fn question(event: &Event) -> Option<(&'static str, String)> {
    use EventKind as K;
    let about = String::new();
    match event.kind {
        K::RiskIdentified | K::RiskNone | K::RiskEnded => Some(("risk", about)),
        K::Closed | K::Reopened => Some(("case open or closed", about)),
        K::AccommodationOnRelease => Some(("accommodation on release", about)),
        K::AccommodationStatus => Some(("accommodation status", about)),
        K::ProtocolApplied | K::ProtocolExempted => {
            Some(("protocol by name", event.detail.clone()))
        }
        K::Fact => FactKind::of_event(event)
            .filter(|fact| fact.is_yes_or_no())
            .map(|fact| (fact.word(), about)),
        kind => ConsentAnswer::of_event(kind).map(|_| match ConsentScope::of_event(event) {
            ConsentScope::ContactDetails => ("consent to pass on contact details", about),
            // To one authority or to all: the last answer of either decides.
            ConsentScope::Refer | ConsentScope::Authority(_) => ("consent", about),
        }),
    }
}

fn says_the_same(one: &Event, other: &Event) -> bool {
    (one.kind, &one.detail, &one.new_value) == (other.kind, &other.detail, &other.new_value)
}

/// Puts the answers of the record that stays behind those that came on the same day, where they differ. `stays` are its facts
/// before, `all` those of both.
///
/// # Errors
/// Those of giving out an id.
pub(super) fn put_last<E>(
    stays: &[Event],
    all: &mut Vec<Event>,
    said: &mut Vec<String>,
    next_id: &mut dyn FnMut(char) -> Result<String, E>,
) -> Result<(), E> {
    let mut ours: Vec<&Event> = stays.iter().collect();
    ours.sort_by(|a, b| a.in_order(b));
    let mut asked: Vec<(Day, (&'static str, String))> = Vec::new();
    for event in &ours {
        if let Some(question) = question(event).map(|question| (event.on, question))
            && !asked.contains(&question)
        {
            asked.push(question);
        }
    }
    for (on, of) in asked {
        let is_of = |event: &Event| event.on == on && question(event).as_ref() == Some(&of);
        let answers: Vec<Event> = ours
            .iter()
            .filter(|event| is_of(event))
            .map(|event| (*event).clone())
            .collect();
        let (Some(first), Some(last)) = (answers.first(), answers.last()) else {
            continue;
        };
        let came_behind = |event: &Event| {
            is_of(event)
                && !stays.contains(event)
                && !says_the_same(event, last)
                && event.in_order(first).is_gt()
        };
        if !all.iter().any(came_behind) {
            continue;
        }
        for answer in answers {
            let id = next_id('H')?;
            // What a file brought stays under its id, so that the next import knows it.
            match all.iter_mut().find(|known| **known == answer) {
                Some(known) if known.is_by_hand() => known.id = id,
                _ => all.push(Event { id, ..answer }),
            }
        }
        said.push(format!(
            "{} on {}: answered differently in both, what the record that stays says counts",
            of.0,
            on.long()
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::to_refer;
    use crate::domain::risk::{Risk, answer};

    fn event(id: &str, kind: EventKind, detail: &str, new_value: &str) -> Event {
        Event {
            id: id.to_owned(),
            on: Day::parse_iso("2026-11-01").unwrap(),
            kind,
            detail: detail.to_owned(),
            old_value: String::new(),
            new_value: new_value.to_owned(),
            recorded_by: String::new(),
        }
    }

    fn put(stays: &[Event], came: &[Event]) -> (Vec<Event>, Vec<String>) {
        let mut all = [stays, came].concat();
        let (mut said, mut last) = (Vec::new(), 100);
        put_last(stays, &mut all, &mut said, &mut |letter| {
            last += 1;
            Ok::<_, ()>(format!("{letter}{last:07}"))
        })
        .unwrap();
        all.sort_by(Event::in_order);
        (all, said)
    }

    #[test]
    fn the_record_that_stays_has_the_last_word_of_a_day() {
        use EventKind as K;
        for [risk, given] in [["H0000001", "H0000002"], ["1", "2"]] {
            let stays = [
                event(risk, K::RiskIdentified, "", ""),
                event(given, K::ConsentWritten, "", ""),
            ];
            for [none, refused] in [["H0000003", "H0000004"], ["3", "4"]] {
                let came = [
                    event(none, K::RiskNone, "", ""),
                    event(refused, K::ConsentRefused, "", ""),
                ];
                let (all, said) = put(&stays, &came);
                assert!(matches!(answer(&all, None), Risk::Yes { .. }), "{all:?}");
                assert!(to_refer(&all).unwrap().answer.is_given(), "{all:?}");
                // What stands behind already is not written again.
                let in_order = risk.starts_with('H') && !none.starts_with('H');
                assert_eq!(said.len(), if in_order { 0 } else { 2 }, "{said:?}");
                for kept in stays.iter().chain(&came).filter(|one| !one.is_by_hand()) {
                    assert!(all.contains(kept), "what files brought keeps its id");
                }
            }
        }
    }

    #[test]
    fn yes_and_no_and_what_only_happened() {
        let fact =
            |id: &str, word: FactKind, value: &str| event(id, EventKind::Fact, word.word(), value);
        let stays = [fact("H0000001", FactKind::Veteran, "yes")];
        let (all, said) = put(&stays, &[fact("H0000002", FactKind::Veteran, "no")]);
        assert_eq!(all.last().unwrap().new_value, "yes");
        assert!(
            said[0].starts_with("veteran on Sun 1 Nov 2026: "),
            "{said:?}"
        );
        let stays = [fact("H0000001", FactKind::PlanAgreed, "")];
        let came = [fact("H0000002", FactKind::PlanAgreed, "")];
        assert!(put(&stays, &came).1.is_empty());
    }
}
