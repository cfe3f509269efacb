//! `consent-asked`: whether people whose release was near were asked if they agree to be referred, and what they said.

use crate::domain::consent::ConsentScope;
use crate::domain::{Case, ConsentAnswer, Risk, Spell};
use crate::report::at_risk::risk_at_release;
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::indicators::risk_asked::opened;
use crate::report::tally::{Asked, Indicator, Unit};

/// Everybody of whom consent was to be asked, and everybody who was.
const TO_ASK: &[&str] = &["given", "refused", "withdrawn", "not-asked"];
const ASKED: &[&str] = &["given", "refused", "withdrawn"];

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "consent-asked",
        version: 3,
        title: "Consent to be referred: asked, given, refused",
        unit: "a spell of custody whose window of 56 days before release opened",
        day: "the day the window opened; the day of release where that came first",
        numerator: "spells with an answer about being referred, at all or to one council; the latest counts",
        denominator: "spells with an answer, and those at risk without one",
        exclusions: "under 18 and custody outside England, where there is no window; not asked because there is no risk. Consent to pass on contact details is another question",
        unknowns: "not asked, and the risk not asked either: a line of its own, in no share, because nobody knows whether consent was needed",
        source: "Homelessness Code of Guidance, chapter 4 (consent before a referral); no target",
        lines: &[
            Line { word: "written", label: "Given in writing", class: "given" },
            Line { word: "oral", label: "Given orally", class: "given" },
            Line { word: "refused", label: "Refused", class: "refused" },
            Line { word: "withdrawn", label: "Given and withdrawn", class: "withdrawn" },
            Line { word: "not-asked", label: "At risk and not asked", class: "not-asked" },
            Line { word: "risk-not-asked", label: "Not asked, nor the risk", class: "unknown" },
            Line { word: "no-risk", label: "Not asked: no risk", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "asked",
                label: "Asked, of those it had to be asked of",
                numerator: ASKED,
                denominator: TO_ASK,
                target: None,
            },
            Measure {
                word: "given",
                label: "Given, of those asked",
                numerator: &["given"],
                denominator: ASKED,
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
        if let Some(opened) = opened(case, spell, asked) {
            let line = line(case, spell);
            add(Unit::of(line, opened, About::spell(case, spell)));
        }
    }
}

fn line(case: &Case, spell: &Spell) -> &'static str {
    let released = spell.custody.released;
    let before_release = case
        .events_of(spell)
        .filter(|event| released.is_none_or(|left| event.on <= left));
    let answers = before_release
        .filter(|event| ConsentScope::of_event(event) != ConsentScope::ContactDetails)
        .filter_map(|event| ConsentAnswer::of_event(event.kind));
    match answers.last() {
        Some(ConsentAnswer::Written) => "written",
        Some(ConsentAnswer::Oral) => "oral",
        Some(ConsentAnswer::Refused) => "refused",
        Some(ConsentAnswer::Withdrawn) => "withdrawn",
        None => {
            let risk = released.map_or_else(
                || case.risk(spell),
                |left| risk_at_release(case, spell, left),
            );
            match risk {
                Risk::Yes { .. } => "not-asked",
                Risk::No { .. } => "no-risk",
                Risk::NotAsked => "risk-not-asked",
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EventKind as K;
    use crate::report::invented::Invented;

    #[test]
    fn the_latest_answer_counts_and_not_asking_has_its_reason() {
        let person = Invented::sentenced("2026-02-02").leaving("2026-02-02", "2026-09-17");
        assert_eq!(person.line(&REPORT), "risk-not-asked");
        let risk = person.clone().event("2026-03-02", K::RiskIdentified, "");
        assert_eq!(risk.line(&REPORT), "not-asked");
        assert_eq!(person.event("2026-03-02", K::RiskNone, "").line(&REPORT), "no-risk");
        let contact = risk.clone().event("2026-03-03", K::ConsentWritten, "contact-details");
        assert_eq!(contact.line(&REPORT), "not-asked");
        let given = risk.event("2026-03-03", K::ConsentOral, "");
        assert_eq!(given.line(&REPORT), "oral");
        let withdrawn = given.event("2026-04-01", K::ConsentWithdrawn, "");
        assert_eq!(withdrawn.line(&REPORT), "withdrawn");
    }
}
