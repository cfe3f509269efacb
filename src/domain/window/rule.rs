//! The rule of the duty-to-refer window itself, on plain dates. The meaning of every output is fixed by the vectors in
//! `tests/fixtures/vectors`. Law: Housing Act 1996 s213B; 56 days: s175(4) as amended in 2017.
//!
//! Knows no case: where the dates come from is for its neighbours.

use crate::calendar::Day;
use crate::domain::consent::{Consent, ConsentAnswer};
use crate::domain::custody::closed_list;

/// The window opens this many calendar days before release, and the opening day is inside.
pub const WINDOW_DAYS: i32 = 56;

closed_list! {
    /// Where a person stands.
    WindowState {
        NotApplicable = "not-applicable",
        Referred = "referred",
        ReleasedUnreferred = "released-unreferred",
        NoReleaseDate = "no-release-date",
        NotOpen = "not-open",
        Open = "open",
    }
}

closed_list! {
    /// What stands in the way of a referral that is due.
    Blocked {
        ConsentRefused = "consent-refused",
        ConsentNeeded = "consent-needed",
    }
}

closed_list! {
    /// What the days are counted back from.
    Anchor {
        Release = "release",
        BedEnd = "bed-end",
    }
}

closed_list! {
    /// Why there are fewer than 56 days of notice.
    ShortNotice {
        /// The release date was moved to a day too near.
        DateMoved = "date-moved",
        /// The release date became known too late.
        DateCameLate = "date-came-late",
        /// The risk was asked about too late.
        RiskAskedLate = "risk-asked-late",
    }
}

/// What the rule needs to know, all of it plain. Facts dated after `as_of` are ignored by the rule itself.
#[derive(Clone, Debug, Default)]
pub struct Facts<'a> {
    pub age_at_release: Option<i32>,
    pub outside_england: bool,
    pub received: Option<Day>,
    pub sentenced: Option<Day>,
    /// The effective date: no rule of the day of release is applied here.
    pub release: Option<Day>,
    pub release_known_on: Option<Day>,
    /// The day from which the person is inside the window although no release date is known: the return on a fixed-term
    /// recall.
    pub inside_since: Option<Day>,
    pub risk_identified_on: Option<Day>,
    pub consent: Option<Consent>,
    pub referrals: &'a [Day],
    pub released: Option<Day>,
}

/// What the rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub opens: Option<Day>,
    pub days_to_release: Option<i32>,
    pub state: WindowState,
    pub refer_by: Option<Day>,
    pub days_overdue: i32,
    pub short_notice: bool,
    pub blocked: Option<Blocked>,
}

/// The day by which a referral must be made: the latest of the window's opening, the day the risk was identified and the day
/// the release date became known.
#[must_use]
pub fn refer_by(opens: Day, risk_identified: Day, release_known: Day) -> Day {
    opens.max(risk_identified).max(release_known)
}

/// Works out one window on one day.
#[must_use]
pub fn work_out(facts: &Facts<'_>, as_of: Day) -> Outcome {
    if facts.age_at_release.is_some_and(|age| age < 18) || facts.outside_england {
        return Outcome {
            opens: None,
            days_to_release: None,
            state: WindowState::NotApplicable,
            refer_by: None,
            days_overdue: 0,
            short_notice: false,
            blocked: None,
        };
    }
    let happened = |day: Option<Day>| day.filter(|day| *day <= as_of);
    let released = happened(facts.released);
    let known = facts
        .release_known_on
        .or_else(|| facts.sentenced.max(facts.received));
    let (release, known) = match facts
        .release
        .filter(|_| known.is_none_or(|known| known <= as_of))
    {
        Some(release) => (Some(release), known),
        None => (released, released),
    };
    let end = released.unwrap_or(as_of);
    let sent = facts.referrals.iter().any(|day| *day <= end);
    let risk = happened(facts.risk_identified_on);
    let consent = facts
        .consent
        .filter(|consent| consent.on <= as_of)
        .map(|consent| consent.answer);

    let opens = release
        .map(|release| release.plus(-WINDOW_DAYS))
        .or(happened(facts.inside_since));
    let refer_by = match (opens, risk) {
        (Some(opens), Some(risk)) => Some(refer_by(opens, risk, known.unwrap_or(opens))),
        _ => None,
    };
    let state = if sent {
        WindowState::Referred
    } else if released.is_some() {
        WindowState::ReleasedUnreferred
    } else {
        match opens {
            None => WindowState::NoReleaseDate,
            Some(opens) if as_of < opens => WindowState::NotOpen,
            Some(_) => WindowState::Open,
        }
    };
    let refused = matches!(
        consent,
        Some(ConsentAnswer::Refused | ConsentAnswer::Withdrawn)
    );
    let counts = matches!(state, WindowState::Open | WindowState::ReleasedUnreferred) && !refused;
    let blocked = match consent {
        _ if state != WindowState::Open || refer_by.is_none() => None,
        None => Some(Blocked::ConsentNeeded),
        Some(_) if refused => Some(Blocked::ConsentRefused),
        Some(_) => None,
    };
    Outcome {
        opens,
        days_to_release: release.map(|release| as_of.days_until(released.unwrap_or(release))),
        state,
        refer_by,
        days_overdue: refer_by
            .filter(|_| counts)
            .map_or(0, |by| by.days_until(end).max(0)),
        short_notice: refer_by > opens && refer_by.is_some(),
        blocked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_window_comes_out() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/fixtures/vectors/window-public.csv"
        );
        let mut reader = csv::Reader::from_path(path).unwrap();
        let header = reader.headers().unwrap().clone();
        let mut rows = 0;
        for row in reader.records() {
            let row = row.unwrap();
            let field = |name: &str| row[header.iter().position(|h| h == name).unwrap()].to_owned();
            let day = |name: &str| Day::parse_iso(&field(name));
            let referrals: Vec<Day> = field("referral_dates")
                .split(';')
                .filter_map(Day::parse_iso)
                .collect();
            let consent = ConsentAnswer::from_word(&field("consent"))
                .zip(day("consent_date"))
                .map(|(answer, on)| Consent { answer, on });
            let facts = Facts {
                age_at_release: field("age_at_release").parse().ok(),
                outside_england: field("custody_country") != "England",
                received: day("reception_date"),
                sentenced: day("sentence_date"),
                inside_since: None,
                release: day("release_date"),
                release_known_on: day("release_known_on"),
                risk_identified_on: day("risk_identified_on"),
                consent,
                referrals: &referrals,
                released: day("actual_release_date"),
            };
            let outcome = work_out(&facts, day("as_of").unwrap());
            let id = field("id");
            let shown = |day: Option<Day>| day.map(|d| d.to_string()).unwrap_or_default();
            assert_eq!(outcome.state.word(), field("expected_state"), "{id}");
            assert_eq!(shown(outcome.opens), field("expected_window_opens"), "{id}");
            assert_eq!(
                outcome
                    .days_to_release
                    .map(|d| d.to_string())
                    .unwrap_or_default(),
                field("expected_days_to_release"),
                "{id}"
            );
            assert_eq!(shown(outcome.refer_by), field("expected_refer_by"), "{id}");
            assert_eq!(
                outcome.days_overdue.to_string(),
                field("expected_days_overdue"),
                "{id}"
            );
            assert_eq!(
                outcome.short_notice.to_string(),
                field("expected_short_notice"),
                "{id}"
            );
            assert_eq!(
                outcome.blocked.map(Blocked::word).unwrap_or_default(),
                field("expected_blocked"),
                "{id}"
            );
            rows += 1;
        }
        assert_eq!(rows, 72);
    }
}
