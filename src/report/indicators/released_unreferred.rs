//! `released-unreferred`: who left custody at risk of homelessness without a referral to a council.

use crate::domain::window::{self, NotApplicable};
use crate::domain::{Case, ConsentAnswer, Referral, ReferralKind, Risk};
use crate::report::at_risk::risk_at_release;
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::releases::{OutOfScope, Release, releases};
use crate::report::tally::{Asked, Indicator, Unit};

/// Everybody who left at risk.
const AT_RISK: &[&str] = &["referred", "over", "unreferred", "refused"];

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "released-unreferred",
        version: 3,
        title: "Released at risk and not referred",
        unit: "a release from custody",
        day: "the day of release",
        numerator: "releases at risk of homelessness with no duty-to-refer referral sent in the spell on or before the day",
        denominator: "releases of people who were at risk on the day",
        exclusions: "no risk on the day; under 18 and custody outside England; died or deported",
        unknowns: "the risk was never asked: two lines of their own, referred or not, in no share",
        source: "Housing Act 1996, section 213B; a referral after release is late and the miss stays a miss (this product's reading); no target",
        lines: &[
            Line { word: "referred", label: "At risk, and a referral was alive", class: "referred" },
            Line { word: "referral-over", label: "At risk, and every referral was over by release", class: "over" },
            Line { word: "unreferred", label: "At risk and not referred", class: "unreferred" },
            Line { word: "referred-after", label: "At risk, and referred only after release", class: "unreferred" },
            Line { word: "refused", label: "At risk, and consent refused or withdrawn", class: "refused" },
            Line { word: "not-asked-referred", label: "Risk not asked, referred all the same", class: "unknown" },
            Line { word: "not-asked", label: "Risk not asked, and not referred", class: "unknown" },
            Line { word: "no-risk", label: "No risk on the day", class: "excluded" },
            Line { word: "under-18", label: "Under 18 on release", class: "excluded" },
            Line { word: "outside-england", label: "Custody outside England", class: "excluded" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "unreferred",
                label: "Not referred, of those at risk",
                numerator: &["unreferred"],
                denominator: AT_RISK,
                target: None,
            },
            Measure {
                word: "alive",
                label: "With a live referral, of those at risk",
                numerator: &["referred"],
                denominator: AT_RISK,
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
    for release in releases(case) {
        let line = line(case, &release, asked);
        add(Unit::of(line, release.on, About::spell(case, release.spell)));
    }
}

fn line(case: &Case, release: &Release<'_>, asked: &Asked<'_>) -> &'static str {
    let (spell, on) = (release.spell, release.on);
    if release.out_of_scope == Some(OutOfScope::DiedOrDeported) {
        return "out-of-scope";
    }
    let window = window::of_spell(case, spell, asked.known_on, asked.calendar);
    match window.not_applicable {
        Some(NotApplicable::Under18) => return "under-18",
        Some(NotApplicable::OutsideEngland) => return "outside-england",
        None => {}
    }
    let own = || {
        case.referrals_of(spell)
            .filter(|one| one.kind == ReferralKind::DutyToRefer && one.sent.is_some())
    };
    let in_time = || own().filter(|one| one.sent.is_some_and(|sent| sent <= on));
    // Stale on the day of release, or ended by an answer of before: neither is a live referral.
    let lives = |one: &Referral| one.over_on(on).is_none_or(|over| over > on);
    let consent = window.consent.map(|consent| consent.answer);
    match risk_at_release(case, spell, on) {
        Risk::No { .. } => "no-risk",
        Risk::NotAsked if in_time().next().is_some() => "not-asked-referred",
        Risk::NotAsked => "not-asked",
        Risk::Yes { .. } if in_time().any(lives) => "referred",
        Risk::Yes { .. } if in_time().next().is_some() => "referral-over",
        Risk::Yes { .. } if own().next().is_some() => "referred-after",
        Risk::Yes { .. } if !consent.is_none_or(ConsentAnswer::is_given) => "refused",
        Risk::Yes { .. } => "unreferred",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EventKind as K;
    use crate::report::invented::{Invented, day};

    #[test]
    fn a_referral_has_to_be_alive_and_in_time() {
        let kind = ReferralKind::DutyToRefer;
        let person = Invented::sentenced("2026-01-05").released("2026-09-17");
        assert_eq!(person.line(&REPORT), "not-asked");
        let referred = person.clone().sent(kind, "2026-09-01", |_| ());
        assert_eq!(referred.line(&REPORT), "not-asked-referred");
        assert_eq!(person.clone().event("2026-03-02", K::RiskNone, "").line(&REPORT), "no-risk");
        let later = person.clone().event("2026-09-18", K::RiskIdentified, "");
        assert_eq!(later.line(&REPORT), "not-asked");

        let risky = person.event("2026-03-02", K::RiskIdentified, "");
        assert_eq!(risky.line(&REPORT), "unreferred");
        let refused = risky.clone().event("2026-03-03", K::ConsentRefused, "");
        assert_eq!(refused.line(&REPORT), "refused");
        for (sent, answered, line) in [
            ("2026-09-17", None, "referred"),
            ("2026-09-18", None, "referred-after"),
            ("2026-03-19", None, "referred"),
            ("2026-03-18", None, "referral-over"),
            ("2026-09-01", Some("2026-09-10"), "referral-over"),
            ("2026-09-01", Some("2026-09-18"), "referred"),
        ] {
            let person = risky.clone().sent(kind, sent, |one| {
                one.answered = answered.map(day);
                if answered.is_some() {
                    "Not eligible".clone_into(&mut one.outcome);
                }
            });
            assert_eq!(person.line(&REPORT), line, "{sent} {answered:?}");
        }
    }
}
