//! `not-recorded`: what is not recorded of the people on the books, field by field, each out of those of whom it can be known.

use crate::calendar::Day;
use crate::domain::{Case, ConsentAnswer, NoRelease, Risk, consent, window};
use crate::report::books::{lives_at, on_each_day};
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Field, Line, Measure};
use crate::domain::first_night::says_something;
use crate::report::indicators::accommodation::{SAYS_NOTHING, UNIT as EVERYBODY};
use crate::report::tally::{Asked, Indicator, Unit};

/// Declares the fields: of each a line for what is missing, one for what is known, the share of the first in both, and of
/// whom it can be known and where else it is counted.
macro_rules! fields {
    ($($word:literal, $known:literal, $label:literal, $unit:expr, $also:expr);+ $(;)?) => {
        const LINES: &[Line] = &[$(
            Line { word: $word, label: concat!($label, ": not recorded"), class: $word },
            Line { word: $known, label: concat!($label, ": recorded"), class: $known },
        )+];
        const MEASURES: &[Measure] = &[$(Measure {
            word: $word,
            label: concat!($label, ", not recorded"),
            numerator: &[$word],
            denominator: &[$word, $known],
            target: None,
        }),+];
        const FIELDS: &[Field] = &[$(Field { classes: &[$word, $known], unit: $unit, also: $also }),+];
    };
}

fields! {
    "release-date", "release-date-known", "Release date", "a person in custody under a sentence with an end", &[];
    "risk", "risk-known", "Risk of homelessness", "a person in custody for whom there is a duty to refer", &[];
    "consent", "consent-known", "Consent to be referred", "a person in custody at risk for whom there is a duty to refer", &[];
    "home-authority", "home-authority-known", "Home authority", EVERYBODY, &[];
    "ethnicity", "ethnicity-known", "Ethnicity", EVERYBODY, &[];
    "risk-of-harm", "risk-of-harm-known", "Risk of serious harm", EVERYBODY, &[];
    "accommodation", "accommodation-known", "Accommodation status", EVERYBODY, SAYS_NOTHING;
}

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "not-recorded",
        version: 3,
        title: "What is not recorded",
        unit: "a field of a person on the books: in custody or on licence, and the case not closed",
        day: "the last day of the period, or the day itself where no period is given",
        numerator: "people of whom the field is not recorded by the day",
        denominator: "people of whom it can be: the release date of those in custody under a sentence with an end, not recalled without a date; the risk of those in custody for whom there is a duty to refer; consent of those of them at risk; everything else of everybody",
        exclusions: "people whose case is closed, and people of whom nothing is recorded by the day",
        unknowns: "this report counts them. A status that says nothing counts as not recorded; an ethnicity of 'not stated' was asked for and counts as recorded",
        source: "this product's own report; the Kent paper 2017 and the national framework 2007/08 show what is not recorded beside every figure",
        lines: LINES,
        measures: MEASURES,
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: true,
        fields: FIELDS,
    },
    count,
    reads_records: true,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    on_each_day(case, asked, &mut |day, case| {
        for line in lines(case, day, asked).into_iter().flatten() {
            add(Unit::of(line, day, About::person(case)));
        }
    });
}

/// The line of each field that can be known of the person.
fn lines(case: &Case, day: Day, asked: &Asked<'_>) -> [Option<&'static str>; 7] {
    let person = &case.prisoner;
    let of = |is_known: bool, known, missing| Some(if is_known { known } else { missing });
    let spell = case.current_spell().filter(|_| case.in_custody());
    let release = spell.and_then(|spell| match spell.effective_release(asked.calendar) {
        Ok(_) => Some(true),
        Err(NoRelease::NotRecorded) => Some(false),
        Err(_) => None,
    });
    let owed = spell.filter(|spell| {
        window::of_spell(case, spell, day, asked.calendar)
            .not_applicable
            .is_none()
    });
    let risk = owed.map(|spell| case.risk(spell));
    let consent = owed
        .filter(|_| matches!(risk, Some(Risk::Yes { .. })))
        .map(|spell| {
            let mut events = case.events_of(spell);
            events.any(|event| {
                ConsentAnswer::of_event(event.kind).is_some()
                    && consent::ConsentScope::of_event(event)
                        != consent::ConsentScope::ContactDetails
            })
        });
    let status = lives_at(case).is_some_and(|(_, label)| says_something(label));
    [
        release.and_then(|known| of(known, "release-date-known", "release-date")),
        risk.and_then(|risk| of(risk != Risk::NotAsked, "risk-known", "risk")),
        consent.and_then(|known| of(known, "consent-known", "consent")),
        of(
            person.home_authority.is_some(),
            "home-authority-known",
            "home-authority",
        ),
        of(
            !person.ethnicity.trim().is_empty(),
            "ethnicity-known",
            "ethnicity",
        ),
        of(
            !person.risk_of_harm.trim().is_empty(),
            "risk-of-harm-known",
            "risk-of-harm",
        ),
        of(status, "accommodation-known", "accommodation"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EventKind as K, LegalStatus, SpellKind};
    use crate::report::invented::Invented;

    fn missing(person: &Invented) -> Vec<String> {
        let lines = person.lines(&REPORT).into_iter().map(|(line, _)| line);
        lines.filter(|line| !line.ends_with("-known")).collect()
    }

    #[test]
    fn what_cannot_be_known_of_somebody_is_not_missing() {
        let everybody = ["home-authority", "ethnicity", "risk-of-harm", "accommodation"];
        let remand =
            Invented::nobody().received("2026-09-07", SpellKind::Reception, LegalStatus::Remand);
        let mut expected = vec!["risk"];
        expected.extend(everybody);
        assert_eq!(missing(&remand), expected);
        let sentenced = Invented::sentenced("2026-09-07");
        expected.insert(0, "release-date");
        assert_eq!(missing(&sentenced), expected);
        let risky = sentenced
            .leaving("2026-09-08", "2027-01-14")
            .event("2026-09-08", K::RiskIdentified, "");
        let mut expected = vec!["consent"];
        expected.extend(everybody);
        assert_eq!(missing(&risky), expected);
        let released = Invented::sentenced("2026-09-07").released("2026-10-01");
        assert_eq!(missing(&released), everybody);
        assert!(missing(&Invented::nobody()).is_empty());
        let closed = released.event("2026-10-02", K::Closed, "finished");
        assert!(missing(&closed).is_empty());
    }
}
