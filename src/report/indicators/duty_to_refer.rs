//! `duty-to-refer`: of the people at risk of homelessness on release, who was referred in time, who late and why, and who not.

use crate::domain::Case;
use crate::domain::window::NotApplicable;
use crate::report::at_risk::{AtRisk, at_risk};
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::releases::died_or_deported_by;
use crate::report::tally::{Asked, Indicator, Unit};

/// Everything that was due and nobody had refused.
const DUE: &[&str] = &["in-time", "short-notice", "late-by-us", "missed"];

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "duty-to-refer",
        version: 3,
        title: "Referred to a council before release",
        unit: "a spell of custody in which the person was at risk of homelessness on release",
        day: "the day by which a referral was due: the latest of 56 days before release, the day the risk was found and the day the release date became known; no later than release",
        numerator: "spells referred by that day, with 56 days to go or with fewer because the date moved or came late",
        denominator: "spells whose day has passed or that were referred, and in which referral was not refused",
        exclusions: "consent refused or withdrawn; the risk over before the day; under 18 and custody outside England, where the duty does not apply; died or deported; not due yet. Each has a line. Without a release date there is no day, and no unit",
        unknowns: "spells in which nobody asked about the risk are in `risk-asked`, not here",
        source: "Housing Act 1996, section 213B; 56 days: section 175(4). The day is this product's reading; no document sets a target",
        lines: &[
            Line { word: "in-time", label: "Referred in time", class: "in-time" },
            Line { word: "short-notice", label: "Referred when due, at short notice: the date moved or came late", class: "short-notice" },
            Line { word: "risk-asked-late", label: "Late by us: the risk was asked late", class: "late-by-us" },
            Line { word: "late", label: "Late by us: referred after it was due", class: "late-by-us" },
            Line { word: "after-release", label: "Not referred before release, and referred after it", class: "missed" },
            Line { word: "not-referred", label: "Not referred", class: "missed" },
            Line { word: "risk-ended", label: "Not referred, and the risk ended after the day", class: "missed" },
            Line { word: "refused", label: "Consent refused or withdrawn", class: "refused" },
            Line { word: "risk-over", label: "Risk over before a referral was due", class: "excluded" },
            Line { word: "under-18", label: "Under 18 on release", class: "excluded" },
            Line { word: "outside-england", label: "Custody outside England", class: "excluded" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
            Line { word: "not-due", label: "Not due yet", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "in-time",
                label: "Referred when due",
                numerator: &["in-time", "short-notice"],
                denominator: DUE,
                target: None,
            },
            Measure {
                word: "late-by-us",
                label: "Referred late by us",
                numerator: &["late-by-us"],
                denominator: DUE,
                target: None,
            },
            Measure {
                word: "missed",
                label: "Not referred",
                numerator: &["missed"],
                denominator: DUE,
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
    for one in at_risk(case, asked.known_on, asked.calendar) {
        let line = line(case, &one, asked);
        add(Unit::of(line, one.refer_by, About::spell(case, one.spell)));
    }
}

fn line(case: &Case, one: &AtRisk<'_>, asked: &Asked<'_>) -> &'static str {
    match one.not_applicable {
        Some(NotApplicable::Under18) => return "under-18",
        Some(NotApplicable::OutsideEngland) => return "outside-england",
        None => {}
    }
    let (by, released) = (one.refer_by, one.spell.custody.released);
    // What was sent once the risk was over is about something else, unless it was due by then.
    let sent = one.sent;
    let sent = sent.filter(|sent| *sent <= by || !one.was_over_in_time());
    match sent {
        Some(sent) if released.is_some_and(|left| left < sent) => "after-release",
        Some(sent) if sent > by => "late",
        Some(sent) if sent <= one.opens || by <= one.opens => "in-time",
        Some(_) if one.was_asked_late() => "risk-asked-late",
        Some(_) => "short-notice",
        None if one.was_over_in_time() => "risk-over",
        None if died_or_deported_by(case, by) => "out-of-scope",
        None if one.is_refused() => "refused",
        None if released.is_none() && asked.known_on <= by => "not-due",
        None if one.until.is_some() => "risk-ended",
        None => "not-referred",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EventKind as K, ReferralKind::DutyToRefer};
    use crate::report::invented::{Invented, day};

    /// To leave on Thursday 17 September 2026, so that the window opens on 23 July.
    fn to_leave(known: &str, asked: &str) -> Invented {
        Invented::sentenced("2026-02-02")
            .leaving(known, "2026-09-17")
            .event(asked, K::RiskIdentified, "")
    }

    fn line(person: &Invented, sent: &str) -> String {
        let person = person.clone().released("2026-09-17");
        person.sent(DutyToRefer, sent, |_| ()).line(&REPORT)
    }

    #[test]
    fn lateness_is_laid_where_it_belongs() {
        let early = to_leave("2026-02-02", "2026-02-05");
        assert_eq!(line(&early, "2026-07-23"), "in-time");
        assert_eq!(line(&early, "2026-07-24"), "late");
        assert_eq!(line(&early, "2026-09-18"), "after-release");
        let asked_late = to_leave("2026-02-02", "2026-08-10");
        assert_eq!(line(&asked_late, "2026-08-10"), "risk-asked-late");
        assert_eq!(line(&asked_late, "2026-08-11"), "late");
        assert_eq!(line(&asked_late, "2026-07-20"), "in-time");
        let came_late = to_leave("2026-08-10", "2026-02-05");
        assert_eq!(line(&came_late, "2026-08-10"), "short-notice");
        assert_eq!(line(&came_late, "2026-08-11"), "late");
    }

    #[test]
    fn nobody_is_dropped() {
        let person = to_leave("2026-02-02", "2026-02-05");
        let expected = [("not-referred".to_owned(), "2026-07-23".to_owned())];
        assert_eq!(person.lines(&REPORT), expected);
        let refused = person.clone().event("2026-07-01", K::ConsentRefused, "");
        assert_eq!(refused.line(&REPORT), "refused");
        let home = |on| person.clone().event(on, K::AccommodationOnRelease, "Settled");
        assert_eq!(home("2026-07-23").line(&REPORT), "risk-over");
        assert_eq!(home("2026-07-24").line(&REPORT), "risk-ended");
        let found = home("2026-08-24").sent(DutyToRefer, "2026-07-01", |_| ());
        assert_eq!(found.line(&REPORT), "in-time");
        let mut young = person.clone();
        young.records.prisoner.born = Some(day("2008-12-24"));
        assert_eq!(young.line(&REPORT), "under-18");
        let ahead = Invented::sentenced("2026-02-02")
            .leaving("2026-02-02", "2027-01-21")
            .event("2026-02-05", K::RiskIdentified, "");
        assert_eq!(ahead.line(&REPORT), "not-due");
    }
}
