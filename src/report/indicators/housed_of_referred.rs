//! `housed-of-referred`: of the people who left custody after they were referred for a home, how many had one, as the Kent
//! paper of 2017 counts in its figure 16.

use crate::domain::Case;
use crate::domain::outcome::{Meaning, meaning};
use crate::report::breakdown::{About, By};
use crate::report::definition::Definition;
use crate::report::engaged::{LINES, OF_ENGAGED, did_not_engage, of_all};
use crate::report::releases::{OutOfScope, Release, releases};
use crate::report::sent::is_for_a_home;
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "housed-of-referred",
        version: 3,
        title: "Leaving custody housed, of those referred",
        unit: "a release from custody after a referral for a home, sent in the spell on or before the day",
        day: "the day of release",
        numerator: "releases with any place to live for the first night",
        denominator: "Of all: everybody referred and released. Of those engaged: without those who did not engage",
        exclusions: "died or deported. A referral for a home is one to a council, supported housing, a short-stay bed, approved premises or a housing register",
        unknowns: "first night not recorded: a line of its own, in both denominators. Not engaged: not housed, and the case closed by release because help was declined or contact lost, or every such referral closed for want of contact or at the person's wish. An offer that was accepted and a home that was kept are shown on a page as where somebody goes, and count here only once somebody tells that they slept there",
        source: "Kent paper 2017, figure 16: 65 housed of 184 referred and released, 26 of whom did not engage, printed as 41%",
        lines: LINES,
        measures: &[of_all("Housed, of all referred and released"), OF_ENGAGED],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: true,
};

fn count(case: &Case, _: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for release in releases(case) {
        if let Some(line) = line(case, &release) {
            add(Unit::of(line, release.on, About::spell(case, release.spell)));
        }
    }
}

/// The line of a release; none where the person was not referred for a home before it.
fn line(case: &Case, release: &Release<'_>) -> Option<&'static str> {
    let referrals = || {
        case.referrals_of(release.spell).filter(|one| {
            is_for_a_home(one.kind) && one.sent.is_some_and(|sent| release.spell.received() <= sent && sent <= release.on)
        })
    };
    referrals().next()?;
    let night = release.went_to.map_or(Meaning::NotRecorded, meaning);
    Some(match night {
        _ if release.out_of_scope == Some(OutOfScope::DiedOrDeported) => "out-of-scope",
        Meaning::Housed => "housed",
        _ if did_not_engage(case, referrals(), release.on) => "not-engaged",
        Meaning::Homeless => "not-housed",
        Meaning::NotRecorded => "not-recorded",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EventKind as K, ReferralKind};
    use crate::report::invented::{Invented, day};

    fn released(to: &str) -> Invented {
        let person = Invented::sentenced("2026-02-02").released("2026-06-01");
        person.event("2026-06-01", K::AccommodationOnRelease, to)
    }

    #[test]
    fn whoever_did_not_engage_is_apart_and_whoever_was_not_referred_is_not_there() {
        assert!(released("Settled").lines(&REPORT).is_empty());
        let referred = |to: &str, outcome: &str| {
            released(to)
                .sent(ReferralKind::SupportedHousing, "2026-04-01", |one| {
                    one.answered = Some(day("2026-05-01"));
                    outcome.clone_into(&mut one.outcome);
                })
                .line(&REPORT)
        };
        assert_eq!(referred("Settled", "Closed without contact"), "housed");
        assert_eq!(referred("Unsettled - NFA", "Closed without contact"), "not-engaged");
        assert_eq!(referred("Unsettled - NFA", "Refused"), "not-housed");
        assert_eq!(referred("Unrecorded", "Refused"), "not-recorded");
        let after = released("Settled").sent(ReferralKind::Cas3, "2026-06-02", |_| ());
        assert!(after.lines(&REPORT).is_empty());
        let before = released("Settled").sent(ReferralKind::Cas3, "2026-02-01", |_| ());
        assert!(before.lines(&REPORT).is_empty());
        let debt = released("Settled").sent(ReferralKind::DebtAdvice, "2026-04-01", |_| ());
        assert!(debt.lines(&REPORT).is_empty());
    }
}
