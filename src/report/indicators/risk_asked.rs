//! `risk-asked`: whether anybody asked where the person would live, by the time the window of 56 days opened.

use crate::calendar::Day;
use crate::domain::risk::{self, Risk};
use crate::domain::{Case, Spell, window};
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::releases::died_or_deported_by;
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "risk-asked",
        version: 3,
        title: "Asked about the home on release",
        unit: "a spell of custody whose window of 56 days before release opened",
        day: "the day the window opened; the day of release where that came first",
        numerator: "spells in which the answer about the risk of homelessness was recorded by that day",
        denominator: "spells whose window opened, but for those in which the person died or was deported before",
        exclusions: "under 18 and custody outside England, where there is no window; windows that open after the day on which this is known; died or deported",
        unknowns: "nobody asked: a line of its own, in the denominator",
        source: "Essex protocol, aim that every prisoner's need is assessed; the day is our own standard",
        lines: &[
            Line { word: "at-risk", label: "Asked in time: at risk", class: "in-time" },
            Line { word: "no-risk", label: "Asked in time: no risk", class: "in-time" },
            Line { word: "asked-late", label: "Asked after the window opened", class: "late" },
            Line { word: "not-asked", label: "Not asked", class: "not-asked" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "in-time",
                label: "Asked by the opening of the window",
                numerator: &["in-time"],
                denominator: &["in-time", "late", "not-asked"],
                target: None,
            },
            Measure {
                word: "not-asked",
                label: "Not asked",
                numerator: &["not-asked"],
                denominator: &["in-time", "late", "not-asked"],
                target: None,
            },
        ],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for spell in &case.spells {
        let Some(opened) = opened(case, spell, asked) else {
            continue;
        };
        let line = line(case, spell, opened);
        add(Unit::of(line, opened, About::spell(case, spell)));
    }
}

/// The day on which the window of a spell opened, if it has: at the latest the day of release.
pub(super) fn opened(case: &Case, spell: &Spell, asked: &Asked<'_>) -> Option<Day> {
    let window = window::of_spell(case, spell, asked.known_on, asked.calendar);
    let opens = window.outcome.opens?;
    let opens = spell.custody.released.map_or(opens, |left| opens.min(left));
    // A window that would have opened before reception opens with it.
    let opens = opens.max(spell.received());
    (opens <= asked.known_on).then_some(opens)
}

fn line(case: &Case, spell: &Spell, opened: Day) -> &'static str {
    let released = spell.custody.released;
    let before_release = || {
        case.events_of(spell)
            .filter(|event| released.is_none_or(|left| event.on <= left))
    };
    let by_then = before_release().filter(|event| event.on <= opened);
    match risk::answer(by_then, released) {
        Risk::Yes { .. } => "at-risk",
        Risk::No { .. } => "no-risk",
        Risk::NotAsked if died_or_deported_by(case, opened) => "out-of-scope",
        Risk::NotAsked => match risk::answer(before_release(), released) {
            Risk::NotAsked => "not-asked",
            _ => "asked-late",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EventKind as K;
    use crate::report::invented::Invented;

    #[test]
    fn an_answer_after_the_opening_is_late_and_none_is_shown() {
        let person = Invented::sentenced("2026-02-02").leaving("2026-02-02", "2026-09-17");
        let expected = [("not-asked".to_owned(), "2026-07-23".to_owned())];
        assert_eq!(person.lines(&REPORT), expected);
        for (on, kind, line) in [
            ("2026-07-23", K::RiskIdentified, "at-risk"),
            ("2026-07-23", K::RiskNone, "no-risk"),
            ("2026-07-24", K::RiskNone, "asked-late"),
        ] {
            assert_eq!(person.clone().event(on, kind, "").line(&REPORT), line);
        }
        let ahead = Invented::sentenced("2026-02-02").leaving("2026-02-02", "2027-02-11");
        assert!(ahead.lines(&REPORT).is_empty());
        let short = Invented::sentenced("2026-09-01").leaving("2026-09-01", "2026-09-17");
        let expected = [("not-asked".to_owned(), "2026-09-01".to_owned())];
        assert_eq!(short.lines(&REPORT), expected);
    }
}
