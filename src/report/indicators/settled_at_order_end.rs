//! `settled-at-order-end`: whether people live in settled and suitable accommodation when their order or licence ends.

use crate::calendar::Day;
use crate::domain::{Case, FactKind};
use crate::report::breakdown::{About, By};
use crate::report::classify::Class;
use crate::report::definition::{Definition, Line, Measure, Target};
use crate::report::looks::{last_between, suitable_between};
use crate::report::percent::Percent;
use crate::report::releases::died_or_deported_by;
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "settled-at-order-end",
        version: 3,
        title: "Settled and suitable accommodation at the end of order or licence",
        unit: "an order or licence whose last day is recorded",
        day: "its last day, as it was recorded last",
        numerator: "those whose latest status by that day is settled by the classification that is named, and whose home was found suitable since",
        denominator: "every order or licence that ended",
        exclusions: "not ended yet; in custody again before the end; died or deported; no last day recorded",
        unknowns: "no status, or settled with no word on suitability: lines of their own, counted as not met",
        source: "National framework 2007/08, target 3 (80%)",
        lines: &[
            Line { word: "settled-suitable", label: "Settled and suitable", class: "met" },
            Line { word: "settled-unsuitable", label: "Settled, not suitable", class: "not-met" },
            Line { word: "suitability-not-recorded", label: "Settled, suitability not recorded", class: "suitability-unknown" },
            Line { word: "not-settled", label: "Not settled", class: "not-met" },
            Line { word: "not-recorded", label: "Status not recorded", class: "unknown" },
            Line { word: "in-custody", label: "In custody again before the end", class: "excluded" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
            Line { word: "not-ended", label: "Not ended yet", class: "excluded" },
        ],
        measures: &[Measure {
            word: "settled-and-suitable",
            label: "Settled and suitable at the end",
            numerator: &["met"],
            denominator: &["met", "not-met", "suitability-unknown", "unknown"],
            target: Some(Target {
                percent: Percent::whole(80),
                source: "national framework 2007/08, target 3",
                classification: Some("noms-2007"),
            }),
        }],
        breakdowns: By::OF_A_PERSON,
        classified: true,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: true,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for order in orders(case) {
        let about = About {
            spell: case.spell_on(order.said),
            ..About::person(case)
        };
        add(Unit::of(line(case, &order, asked), order.ends, about));
    }
}

/// An order or licence with its last day.
#[derive(Clone, Copy, Debug)]
struct Order {
    /// The day on which the last day was said.
    said: Day,
    ends: Day,
}

/// Every order or licence of a case. A day that is said before the last one had passed moves it; said after, it is that of
/// another.
fn orders(case: &Case) -> Vec<Order> {
    let mut ended = Vec::new();
    let mut present: Option<Order> = None;
    let said = case
        .events
        .iter()
        .filter(|event| FactKind::of_event(event) == Some(FactKind::OrderEnd));
    for event in said {
        if let Some(order) = present.filter(|order| order.ends < event.on) {
            ended.push(order);
        }
        present = event.new_day().map(|ends| Order {
            said: event.on,
            ends,
        });
    }
    ended.extend(present);
    ended
}

fn line(case: &Case, order: &Order, asked: &Asked<'_>) -> &'static str {
    let ends = order.ends;
    let mut received = case.spells.iter().map(|spell| spell.received());
    if received.any(|on| order.said < on && on <= ends) {
        return "in-custody";
    }
    if died_or_deported_by(case, ends) {
        return "out-of-scope";
    }
    if ends > asked.known_on {
        return "not-ended";
    }
    // What was recorded before the last reception is of a home before custody.
    let since = case.spell_on(ends).map(|spell| spell.received());
    let since = since.filter(|since| *since <= ends);
    let Some(look) = last_between(case, since, ends) else {
        return "not-recorded";
    };
    match asked.classification.place(&look.label).class {
        Class::Settled => match suitable_between(case, look.on, ends) {
            Some(true) => "settled-suitable",
            Some(false) => "settled-unsuitable",
            None => "suitability-not-recorded",
        },
        Class::Unrecorded | Class::AwaitingAssessment => "not-recorded",
        _ => "not-settled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntryKind, EventKind, LegalStatus, SpellKind};
    use crate::report::invented::Invented;

    fn on_licence(ends: &str) -> Invented {
        Invented::sentenced("2026-02-02")
            .released("2026-06-01")
            .event_to("2026-06-01", EventKind::Fact, "order-end", ends)
    }

    #[test]
    fn settled_alone_is_not_enough_and_an_old_look_says_nothing_of_a_new_home() {
        let person = on_licence("2026-09-30");
        assert_eq!(person.line(&REPORT), "not-recorded");
        let settled = person.event("2026-07-01", EventKind::AccommodationStatus, "Supported Housing");
        assert_eq!(settled.line(&REPORT), "suitability-not-recorded");
        for (on, suitable, line) in [
            ("2026-06-15", "yes", "suitability-not-recorded"),
            ("2026-07-01", "yes", "settled-suitable"),
            ("2026-09-01", "no", "settled-unsuitable"),
            ("2026-10-01", "yes", "suitability-not-recorded"),
        ] {
            let values = [("stage", "now"), ("on", on), ("suitable", suitable)];
            let looked = settled.clone().entry(EntryKind::HomeAfter, &values);
            assert_eq!(looked.line(&REPORT), line, "{on}");
        }
        let lost = settled.event("2026-09-30", EventKind::AccommodationStatus, "No fixed abode");
        assert_eq!(lost.line(&REPORT), "not-settled");
    }

    #[test]
    fn a_last_day_can_be_moved_and_a_recall_comes_before_it() {
        let person = on_licence("2026-12-24");
        assert_eq!(person.line(&REPORT), "not-ended");
        let moved = person.event_to("2026-08-03", EventKind::Fact, "order-end", "2026-08-31");
        let expected = [("not-recorded".to_owned(), "2026-08-31".to_owned())];
        assert_eq!(moved.lines(&REPORT), expected);
        let status = LegalStatus::Recall;
        let recalled = moved.clone().received("2026-08-10", SpellKind::StandardRecall, status);
        assert_eq!(recalled.line(&REPORT), "in-custody");
        let another = moved.event_to("2026-09-01", EventKind::Fact, "order-end", "2026-10-31");
        assert_eq!(another.lines(&REPORT).len(), 2);
        assert!(on_licence("no").lines(&REPORT).is_empty());
    }
}
