//! The stretches of days on which one protocol is in force: no two of them ever overlap.
//!
//! Works out what the stretches become when a protocol is put in force, taken out of force, or used for people by name.
//! Writes nothing.

use crate::calendar::Day;
use crate::store::ProtocolInForce;

/// The stretch in force on a day.
#[must_use]
pub fn on<'a>(held: &'a [ProtocolInForce], id: &str, day: Day) -> Option<&'a ProtocolInForce> {
    let mut of_id = held.iter().filter(|stretch| stretch.id == id);
    of_id.find(|stretch| stretch.from <= day && reaches(stretch, day))
}

/// Whether a stretch has not ended before a day.
#[must_use]
pub fn reaches(stretch: &ProtocolInForce, day: Day) -> bool {
    stretch.until.is_none_or(|until| day <= until)
}

/// Those of one protocol.
#[must_use]
pub fn of(held: &[ProtocolInForce], id: &str) -> Vec<ProtocolInForce> {
    let mut own: Vec<ProtocolInForce> = held.iter().filter(|s| s.id == id).cloned().collect();
    own.sort_by_key(|stretch| stretch.from);
    own
}

/// The stretches of everything, with those of one protocol as they become.
#[must_use]
pub fn with(held: &[ProtocolInForce], id: &str, own: &[ProtocolInForce]) -> Vec<ProtocolInForce> {
    let others = held.iter().filter(|stretch| stretch.id != id);
    others.chain(own).cloned().collect()
}

/// Puts a stretch without an end in place of everything from its first day on.
#[must_use]
pub fn lay(mut own: Vec<ProtocolInForce>, fresh: ProtocolInForce) -> Vec<ProtocolInForce> {
    own.retain(|stretch| stretch.from < fresh.from);
    own.push(fresh);
    joined(tidy(own))
}

/// Ends everything: `last` is the last day in force.
#[must_use]
pub fn end(own: Vec<ProtocolInForce>, last: Day) -> Vec<ProtocolInForce> {
    let left = own.into_iter().filter(|stretch| stretch.from <= last);
    left.map(|stretch| ProtocolInForce {
        until: Some(stretch.until.map_or(last, |until| until.min(last))),
        ..stretch
    })
    .collect()
}

/// Fills every gap from the first day of `fresh` on, so that it is in force from then without a break.
#[must_use]
pub fn fill(own: Vec<ProtocolInForce>, fresh: &ProtocolInForce) -> Vec<ProtocolInForce> {
    let mut filled = Vec::new();
    let mut missing = Some(fresh.from);
    for stretch in own {
        if let Some(from) = missing.filter(|from| *from < stretch.from) {
            filled.push(ProtocolInForce {
                from,
                until: Some(stretch.from.plus(-1)),
                ..fresh.clone()
            });
        }
        missing = match (missing, stretch.until) {
            (Some(from), Some(until)) => Some(from.max(until.plus(1))),
            _ => None,
        };
        filled.push(stretch);
    }
    filled.extend(missing.map(|from| ProtocolInForce {
        from,
        until: None,
        ..fresh.clone()
    }));
    joined(filled)
}

/// Ends each stretch before the next begins.
#[must_use]
pub fn tidy(mut own: Vec<ProtocolInForce>) -> Vec<ProtocolInForce> {
    own.sort_by_key(|stretch| stretch.from);
    let begins: Vec<Day> = own.iter().skip(1).map(|next| next.from).collect();
    for (stretch, next) in own.iter_mut().zip(begins) {
        if reaches(stretch, next) {
            stretch.until = Some(next.plus(-1));
        }
    }
    own
}

/// Makes one of two stretches of the same text that follow each other without a break.
fn joined(own: Vec<ProtocolInForce>) -> Vec<ProtocolInForce> {
    let mut joined: Vec<ProtocolInForce> = Vec::with_capacity(own.len());
    for next in own {
        match joined.last_mut() {
            Some(last)
                if last.until.map(|until| until.plus(1)) == Some(next.from)
                    && (&last.text, last.version, last.only_named)
                        == (&next.text, next.version, next.only_named) =>
            {
                last.until = next.until;
            }
            _ => joined.push(next),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> Day {
        Day::from_ymd(2026, 6, n).unwrap()
    }

    fn stretch(from: u32, until: Option<u32>, text: &str) -> ProtocolInForce {
        ProtocolInForce {
            id: "p".to_owned(),
            version: 1,
            title: String::new(),
            text: Some(text.to_owned()),
            from: day(from),
            until: until.map(day),
            only_named: text == "named",
        }
    }

    fn spans(own: &[ProtocolInForce]) -> Vec<(Day, Option<Day>)> {
        own.iter().map(|s| (s.from, s.until)).collect()
    }

    #[test]
    fn what_is_put_in_force_never_overlaps() {
        let dropped = end(vec![stretch(5, None, "a")], day(9));
        assert_eq!(spans(&dropped), [(day(5), Some(day(9)))]);
        // Before, inside, on the day after and later than what was dropped.
        for (from, expected) in [
            (2, vec![(day(2), None)]),
            (7, vec![(day(5), None)]),
            (10, vec![(day(5), None)]),
            (12, vec![(day(5), Some(day(9))), (day(12), None)]),
        ] {
            let laid = lay(dropped.clone(), stretch(from, None, "a"));
            assert_eq!(spans(&laid), expected, "{from}");
        }
        let other = lay(dropped, stretch(7, None, "b"));
        assert_eq!(spans(&other), [(day(5), Some(day(6))), (day(7), None)]);
        assert_eq!(on(&other, "p", day(6)).unwrap().text.as_deref(), Some("a"));
        assert!(on(&other, "p", day(4)).is_none());
    }

    #[test]
    fn gaps_are_filled_and_only_gaps() {
        let general = vec![stretch(5, Some(9), "a"), stretch(15, None, "a")];
        let filled = fill(general.clone(), &stretch(7, None, "named"));
        assert_eq!(
            spans(&filled),
            [
                (day(5), Some(day(9))),
                (day(10), Some(day(14))),
                (day(15), None)
            ]
        );
        assert_eq!(
            filled.iter().map(|s| s.only_named).collect::<Vec<_>>(),
            [false, true, false]
        );
        assert_eq!(fill(general.clone(), &stretch(16, None, "named")), general);
        let named = vec![stretch(10, None, "named")];
        assert_eq!(
            spans(&fill(named, &stretch(3, None, "named"))),
            [(day(3), None)]
        );
        assert_eq!(
            spans(&fill(Vec::new(), &stretch(3, None, "named"))),
            [(day(3), None)]
        );
    }
}
