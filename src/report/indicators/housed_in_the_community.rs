//! `housed-in-the-community`: of the people referred for a home while at liberty, how many were housed, as the Kent paper of
//! 2017 counts in its figure 15.

use crate::calendar::Day;
use crate::domain::outcome::{Meaning, meaning};
use crate::domain::{Case, EventKind, Referral};
use crate::report::breakdown::{About, By};
use crate::report::definition::Definition;
use crate::report::engaged::{LINES, OF_ENGAGED, did_not_engage, of_all};
use crate::report::releases::died_or_deported_by;
use crate::report::sent::is_for_a_home;
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "housed-in-the-community",
        version: 3,
        title: "Housed in the community, of those referred",
        unit: "a person referred for a home while at liberty, once until the next reception",
        day: "the day of the first such referral",
        numerator: "those of whom a place to live was recorded after that day, before any reception, by the day on which this is known",
        denominator: "Of all: everybody referred. Of those engaged: without those who did not engage",
        exclusions: "died or deported with no place recorded. A referral for a home is one to a council, supported housing, a short-stay bed, approved premises or a housing register",
        unknowns: "no status recorded since: a line of its own, in both denominators",
        source: "Kent paper 2017, figure 15: 13 housed of 58 referred who were homeless or at risk, printed as 22%",
        lines: LINES,
        measures: &[of_all("Housed, of all referred"), OF_ENGAGED],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: true,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    let mut referrals: Vec<(Day, Option<usize>, &Referral)> = case
        .referrals
        .iter()
        .filter(|one| is_for_a_home(one.kind))
        .filter_map(|one| Some((one.sent?, at_liberty(case, one.sent?)?, one)))
        .collect();
    referrals.sort_by_key(|(on, after, _)| (*after, *on));
    for own in referrals.chunk_by(|(_, one, _), (_, other, _)| one == other) {
        let Some((on, after, first)) = own.first() else {
            continue;
        };
        let about = About {
            spell: after.and_then(|after| case.spells.get(after)),
            authority: first.authority.as_deref(),
            ..About::person(case)
        };
        let line = line(case, *on, own, asked.known_on);
        add(Unit::of(line, *on, about));
    }
}

/// After which spell somebody was at liberty on a day: none yet is one too. None at all where they were in custody.
fn at_liberty(case: &Case, on: Day) -> Option<Option<usize>> {
    let begun = case.spells.iter().rposition(|spell| spell.received() <= on);
    let Some(at) = begun else {
        return Some(None);
    };
    let released = case.spells.get(at)?.custody.released;
    released.is_some_and(|left| left < on).then_some(Some(at))
}

fn line(
    case: &Case,
    on: Day,
    referrals: &[(Day, Option<usize>, &Referral)],
    known_on: Day,
) -> &'static str {
    let mut receptions = case.spells.iter().map(|spell| spell.received());
    let next = receptions.find(|received| *received > on);
    let said = || {
        let since = case.events.iter().filter(|event| {
            event.kind == EventKind::AccommodationStatus
                && event.on > on
                && next.is_none_or(|next| event.on < next)
        });
        since.map(|event| meaning(&event.detail))
    };
    let own = referrals.iter().map(|(_, _, one)| *one);
    if said().any(|night| night == Meaning::Housed) {
        "housed"
    } else if died_or_deported_by(case, known_on) {
        "out-of-scope"
    } else if did_not_engage(case, own, next.unwrap_or(known_on)) {
        "not-engaged"
    } else if said().any(|night| night == Meaning::Homeless) {
        "not-housed"
    } else {
        "not-recorded"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LegalStatus, ReferralKind, SpellKind};
    use crate::report::invented::Invented;

    #[test]
    fn a_person_counts_once_a_stretch_of_liberty_and_custody_is_another_matter() {
        let kind = ReferralKind::DutyToRefer;
        let person = Invented::sentenced("2026-02-02").released("2026-06-01");
        for inside in ["2026-04-01", "2026-06-01"] {
            assert!(person.clone().sent(kind, inside, |_| ()).lines(&REPORT).is_empty());
        }
        let sent = person.sent(kind, "2026-06-20", |_| ()).sent(kind, "2026-06-02", |_| ());
        let expected = [("not-recorded".to_owned(), "2026-06-02".to_owned())];
        assert_eq!(sent.lines(&REPORT), expected);
        let status = |on: &str, label: &str| {
            sent.clone().event(on, EventKind::AccommodationStatus, label)
        };
        assert_eq!(status("2026-06-01", "Supported Housing").line(&REPORT), "not-recorded");
        assert_eq!(status("2026-07-01", "Supported Housing").line(&REPORT), "housed");
        assert_eq!(status("2026-07-01", "No fixed abode").line(&REPORT), "not-housed");
        let recalled = status("2026-09-01", "Supported Housing")
            .received("2026-08-03", SpellKind::StandardRecall, LegalStatus::Recall)
            .released("2026-08-31")
            .sent(kind, "2026-09-07", |_| ());
        let lines: Vec<String> = recalled.lines(&REPORT).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, ["not-recorded", "not-recorded"]);
    }

    #[test]
    fn whoever_was_never_received_is_in_the_community() {
        let person = Invented::nobody().sent(ReferralKind::SupportedHousing, "2026-06-02", |_| ());
        let housed = person.event("2026-07-01", EventKind::AccommodationStatus, "Supported Housing");
        assert_eq!(housed.line(&REPORT), "housed");
    }
}
