//! Needs and risks: the records of needs, harm and places to keep away from, facts of the case, and what the prison record
//! says of harm.
//!
//! Only what is recorded is said; a need that nobody asked about is left open. A fact that a record has told is said by the
//! record alone.

use super::sharing;
use super::words::{plain, with};
use crate::domain::authorities;
use crate::domain::entry::kinds::{Address, Need, Restriction};
use crate::domain::fact::FactKind;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// The kinds of need that are matters of health.
const HEALTH: [&str; 7] = [
    "mental-health",
    "physical-health",
    "disability",
    "learning-disability",
    "mobility",
    "pregnancy",
    "end-of-life",
];

/// The kinds of need that are matters of language.
const LANGUAGE: [&str; 2] = ["literacy", "language"];

/// The facts that say of a risk, in words.
const RISKS: [(FactKind, &str); 2] = [
    (FactKind::ViolenceRisk, "A risk of violence to the person"),
    (FactKind::HarmRisk, "A risk of serious harm to others"),
];

fn in_words(need: &Need) -> String {
    let helper = need
        .support
        .as_deref()
        .map(|who| format!("help from {who}"));
    let housing = need
        .housing
        .as_deref()
        .map(|what| format!("needs of a home: {what}"));
    with(
        &plain(&need.kind),
        &[
            need.details.as_deref(),
            helper.as_deref(),
            housing.as_deref(),
        ],
    )
}

fn so(known: &Known<'_>, fact: FactKind, words: &str) -> Option<String> {
    let (so, since) = known.is_so(fact)?;
    let say = so && !known.is_told(fact, since);
    say.then(|| format!("{words} (recorded on {})", since.long()))
}

fn facts(known: &Known<'_>, facts: &[(FactKind, &str)]) -> Vec<Option<String>> {
    let found = facts
        .iter()
        .filter_map(|(fact, words)| so(known, *fact, words));
    found.map(Some).collect()
}

fn needs_of(known: &Known<'_>, is_it: impl Fn(&str) -> bool) -> Vec<Option<String>> {
    let needs = known.needs();
    let own = needs.iter().filter(|need| is_it(&need.kind));
    own.map(|need| Some(in_words(need))).collect()
}

/// Where the person may not live, as it may be passed on.
fn kept_away(known: &Known<'_>) -> impl Iterator<Item = Option<String>> + use<> {
    let standing: Vec<Restriction> = known.standing().collect();
    // Where somebody may not be housed is said; why is a matter of risk.
    let silent = known.keeps_back_risk();
    standing.into_iter().map(move |one| {
        let where_to = one.authority.as_deref().map(authorities::name_of);
        let said = format!("Kept away ({})", one.kind.replace('-', " "));
        Some(with(
            &said,
            &[
                where_to,
                one.place.as_deref(),
                one.why.as_deref().filter(|_| !silent),
            ],
        ))
    })
}

/// What of the form's section on needs and risks is recorded.
pub fn needs_and_risks(known: &Known<'_>) -> Answer {
    let rough = known
        .all::<Address>()
        .filter(|address| address.kind == "street");
    let mut lines: Vec<Option<String>> = rough
        .map(|street| {
            let from = street.from.map(|from| format!("from {}", from.short()));
            Some(with("Has slept rough", &[from.as_deref()]))
        })
        .collect();
    lines.extend(needs_of(known, |kind| {
        !HEALTH.contains(&kind) && !LANGUAGE.contains(&kind)
    }));
    let harms = known.harms();
    // Risks to staff stand with what to know before first contact.
    let harms = harms.iter().filter(|harm| harm.to != "staff");
    lines.extend(harms.map(|harm| Some(sharing::in_words(harm))));
    lines.extend(kept_away(known));
    lines.extend(facts(
        known,
        &[
            (
                FactKind::SubstanceNeed,
                "A need to do with drugs or alcohol",
            ),
            (FactKind::DomesticAbuse, "A history of domestic abuse"),
        ],
    ));
    if !known.keeps_back_risk() {
        lines.extend(facts(known, &RISKS));
    }
    lines.extend(facts(
        known,
        &[
            (FactKind::SupportNeed, "A need for support"),
            (FactKind::CareNeed, "A need for community care"),
            (FactKind::ComplexNeeds, "Complex needs"),
        ],
    ));
    Answer::lines(lines)
}

/// What is recorded of health.
pub fn health(known: &Known<'_>) -> Answer {
    let mut lines = needs_of(known, |kind| HEALTH.contains(&kind));
    lines.extend(facts(
        known,
        &[
            (
                FactKind::HealthNeed,
                "A need to do with health or mental health",
            ),
            (FactKind::Disability, "Older, disabled or learning-disabled"),
        ],
    ));
    Answer::lines(lines)
}

/// Help with language: what is recorded, also that none is needed.
pub fn language(known: &Known<'_>) -> Answer {
    let needs = needs_of(known, |kind| LANGUAGE.contains(&kind));
    if !needs.is_empty() {
        return Answer::lines(needs);
    }
    let said = known.said("language");
    if said != Answer::none() {
        return said;
    }
    Answer::maybe(
        known
            .is_so(FactKind::LanguageOrLiteracy)
            .map(|(so, since)| {
                let words = if so {
                    "Low literacy, or another first language"
                } else {
                    "None: neither low literacy nor another first language"
                };
                format!("{words} (recorded on {})", since.long())
            }),
    )
}

/// Risks of harm as assessed and as the prison record has them. An offence alone says nothing of risk, and neither does a
/// level of management: both stand only beside a risk.
pub fn known_risk(known: &Known<'_>) -> Answer {
    if known.keeps_back_risk() {
        return Answer::none();
    }
    let person = known.person();
    let harms = known.harms();
    let mut lines: Vec<Option<String>> = harms
        .iter()
        .map(|harm| Some(sharing::in_words(harm)))
        .collect();
    if !person.risk_of_harm.is_empty() {
        lines.push(Some(format!(
            "Risk of serious harm: {}",
            person.risk_of_harm
        )));
    }
    lines.extend(facts(known, &RISKS));
    if lines.is_empty() {
        return known.said_of_risk("known-risk");
    }
    if !person.offence_group.is_empty() {
        lines.push(Some(format!("Offence group: {}", person.offence_group)));
    }
    if let Some(level) = person.mappa_level {
        lines.push(Some(format!("MAPPA level {level}")));
    }
    Answer::lines(lines)
}
