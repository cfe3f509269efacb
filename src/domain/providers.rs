//! Why a provider of housing would not take a person, on what is recorded of both. The facts of a provider are those that the
//! Kent paper of 2017 tells refusals by: high risk, licence left, a closed list, referrals from councils alone.
//!
//! What is not recorded is no reason, except a licence whose end nobody can tell. Decides nothing: a provider is asked.

use crate::calendar::{Calendar, Day};
use crate::domain::entry::kinds::{Harm, Need, Provider};
use crate::domain::release::{self, ReleaseDateKind};
use crate::domain::{Case, window};

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its list is closed, until a day where one is known.
    ListClosed { until: Option<Day> },
    /// It takes referrals from councils alone.
    CouncilReferralsOnly,
    /// The risk of harm is high or very high.
    HighRisk,
    /// A risk of arson is recorded.
    Arson,
    /// A sexual offence, or a risk of one, is recorded.
    SexualOffence,
    /// Fewer whole months of licence will be left at release than it asks for.
    LicenceTooShort { needed: u32, left: u32 },
    /// It asks for months of licence, and when the licence begins or ends is not recorded.
    LicenceNotKnown { needed: u32 },
    /// A dry house, and a need to do with drugs or alcohol.
    DryHouse,
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ListClosed { until: Some(day) } => {
                write!(f, "its list is closed until {}", day.long())
            }
            Self::ListClosed { until: None } => f.write_str("its list is closed"),
            Self::CouncilReferralsOnly => f.write_str("it takes referrals from councils only"),
            Self::HighRisk => {
                f.write_str("it does not take people of high risk of harm, and that is recorded")
            }
            Self::Arson => {
                f.write_str("it does not take people with a history of arson, and that is recorded")
            }
            Self::SexualOffence => f.write_str(
                "it does not take people with a sexual offence, and one or the risk of one is recorded",
            ),
            Self::LicenceTooShort { needed, left } => write!(
                f,
                "it asks for {needed} months of licence, and {left} will be left at release"
            ),
            Self::LicenceNotKnown { needed } => write!(
                f,
                "it asks for {needed} months of licence, and the day of release or the end of the licence (LED or SED) is not recorded"
            ),
            Self::DryHouse => f.write_str(
                "it is a dry house, and a need to do with drugs or alcohol is recorded",
            ),
        }
    }
}

/// Whether a provider's list is open on a day: nothing that is recorded says that it is closed.
#[must_use]
pub fn is_open(provider: &Provider, today: Day) -> bool {
    closed(provider, today).is_none()
}

/// A day until which a list is closed is the first on which it may be open again.
fn closed(provider: &Provider, today: Day) -> Option<Reason> {
    let until = provider.closed_until;
    match (provider.list_closed, until) {
        (Some(false), _) => None,
        (_, Some(day)) => (today < day).then_some(Reason::ListClosed { until }),
        (Some(true), None) => Some(Reason::ListClosed { until: None }),
        (None, None) => None,
    }
}

/// Why a provider would not take a person, on what is recorded. The case is as of today, with everything read.
#[must_use]
pub fn fits(provider: &Provider, case: &Case, calendar: &Calendar, today: Day) -> Vec<Reason> {
    let harms: Vec<Harm> = case.standing(today).collect();
    let feared = |kind: &str| harms.iter().any(|harm| harm.kind.as_deref() == Some(kind));
    let offence = case.prisoner.offence_group.to_lowercase();
    let high = |level: &str| level.to_lowercase().contains("high");
    let is_high = high(&case.prisoner.risk_of_harm)
        || harms
            .iter()
            .any(|harm| harm.to != "self" && harm.level.as_deref().is_some_and(high));
    let substances = || {
        let mut needs = case.standing::<Need>(today);
        needs.any(|need| ["drugs", "alcohol"].contains(&need.kind.as_str()))
    };
    let refuses = |answer: Option<bool>| answer == Some(false);
    let mut reasons = Vec::new();
    reasons.extend(closed(provider, today));
    let mut when = |is_so: bool, reason: Reason| {
        if is_so {
            reasons.push(reason);
        }
    };
    when(
        provider.council_referrals_only == Some(true),
        Reason::CouncilReferralsOnly,
    );
    when(refuses(provider.high_risk) && is_high, Reason::HighRisk);
    when(
        refuses(provider.arson) && (feared("arson") || offence.contains("arson")),
        Reason::Arson,
    );
    when(
        refuses(provider.sexual_offences) && (feared("sexual") || offence.contains("sexual")),
        Reason::SexualOffence,
    );
    when(provider.dry == Some(true) && substances(), Reason::DryHouse);
    let needed = provider.licence_months.filter(|needed| *needed > 0);
    reasons.extend(needed.and_then(|needed| licence(needed, case, calendar, today)));
    reasons
}

/// Whether fewer whole months of licence will be left at release than a provider asks for. The licence ends on the LED, and
/// where none is recorded on the SED; one of a sentence without a fixed end outlasts any need. After release, what is left
/// today counts.
fn licence(needed: u32, case: &Case, calendar: &Calendar, today: Day) -> Option<Reason> {
    let not_known = Some(Reason::LicenceNotKnown { needed });
    let Some(spell) = case.current_spell() else {
        return not_known;
    };
    if spell.custody.sentence.is_indeterminate() {
        return None;
    }
    let date = |kind| release::present(&spell.dates, kind).and_then(|date| date.day);
    let end = date(ReleaseDateKind::Led).or_else(|| date(ReleaseDateKind::Sed));
    let release = window::of_spell(case, spell, today, calendar).release_date;
    let (Some(end), Some(release)) = (end, release) else {
        return not_known;
    };
    let from = release.max(today);
    let left = (1..=needed).take_while(|months| {
        i32::try_from(*months).is_ok_and(|months| from.plus_months(months) <= end)
    });
    let left = u32::try_from(left.count()).unwrap_or(needed);
    (left < needed).then_some(Reason::LicenceTooShort { needed, left })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Kept;
    use crate::domain::{
        Custody, Entry, EntryKind, KnownBy, LegalStatus, Prisoner, Records, ReleaseDate, SpellKind,
    };

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    fn entry(kind: EntryKind, values: &[(&str, &str)]) -> Entry {
        let mut entry = Entry::blank(kind, "K000001");
        for (name, value) in values {
            entry.set(name, value).expect("a value of the field");
        }
        entry
    }

    fn provider(values: &[(&str, &str)]) -> Provider {
        Provider::of(&entry(EntryKind::Provider, values))
    }

    /// Released on the CRD, Thursday 17 December 2026, on licence to 16 April 2027.
    fn records() -> Records {
        let mut records = Records::of(Prisoner::new("A1234BC".parse().expect("one"), "Example"));
        let received = day("2026-09-01");
        let status = LegalStatus::Sentenced;
        records
            .custody
            .push(Custody::new(received, SpellKind::Reception, status));
        for (kind, on) in [
            (ReleaseDateKind::Crd, "2026-12-17"),
            (ReleaseDateKind::Sed, "2027-04-16"),
        ] {
            let date = ReleaseDate {
                kind,
                day: Some(day(on)),
                known_on: received,
                known_by: KnownBy::Hand,
                nth: 0,
            };
            records.release_dates.push((received, date));
        }
        records
    }

    fn reasons(values: &[(&str, &str)], records: Records) -> Vec<Reason> {
        let today = day("2026-11-22");
        let case = Case::build(records).as_of(today);
        let calendar = Calendar::england_and_wales();
        fits(&provider(values), &case, &calendar, today)
    }

    #[test]
    fn nothing_recorded_is_no_reason() {
        assert_eq!(reasons(&[("name", "Example Homes")], records()), []);
        let refuses_all = [("high_risk", "no"), ("arson", "no"), ("dry", "yes")];
        assert_eq!(reasons(&refuses_all, records()), []);
    }

    #[test]
    fn a_list_is_closed_until_its_day() {
        let until = |on: &str| reasons(&[("list_closed", "yes"), ("closed_until", on)], records());
        let closed = |until| [Reason::ListClosed { until }];
        assert_eq!(until(""), closed(None));
        assert_eq!(until("2026-11-23"), closed(Some(day("2026-11-23"))));
        assert_eq!(until("2026-11-22"), []);
        assert!(is_open(&provider(&[]), day("2026-11-22")));
    }

    #[test]
    fn high_risk_arson_and_sexual_offences_are_read_from_the_record_and_from_what_is_feared() {
        let strict = [
            ("high_risk", "no"),
            ("arson", "no"),
            ("sexual_offences", "no"),
        ];
        let mut by_record = records();
        by_record.prisoner.risk_of_harm = "Very High".to_owned();
        by_record.prisoner.offence_group = "Sexual".to_owned();
        let found = reasons(&strict, by_record.clone());
        assert_eq!(found, [Reason::HighRisk, Reason::SexualOffence]);
        let taken = [("high_risk", "yes"), ("sexual_offences", "yes")];
        assert_eq!(reasons(&taken, by_record), []);
        let feared = |until: &str| {
            let values = [
                ("to", "public"),
                ("kind", "arson"),
                ("level", "high"),
                ("until", until),
            ];
            let mut records = records();
            records.entries.push(entry(EntryKind::Harm, &values));
            reasons(&strict, records)
        };
        assert_eq!(feared(""), [Reason::HighRisk, Reason::Arson]);
        assert_eq!(feared("2026-11-22"), []);
    }

    #[test]
    fn a_risk_to_oneself_is_not_high_risk_of_harm() {
        let mut records = records();
        let values = [("to", "self"), ("level", "high")];
        records.entries.push(entry(EntryKind::Harm, &values));
        assert_eq!(reasons(&[("high_risk", "no")], records), []);
    }

    #[test]
    fn licence_is_counted_in_whole_months_from_release() {
        let months = |needed: &str| reasons(&[("licence_months", needed)], records());
        assert_eq!(months("3"), []);
        let short = Reason::LicenceTooShort { needed: 4, left: 3 };
        assert_eq!(months("4"), [short]);
        let mut no_end = records();
        no_end.release_dates.truncate(1);
        let asked = [("licence_months", "4")];
        let not_known = [Reason::LicenceNotKnown { needed: 4 }];
        assert_eq!(reasons(&asked, no_end.clone()), not_known);
        for (_, date) in &mut no_end.release_dates {
            date.day = Some(day("2026-12-17"));
        }
        if let Some(spell) = no_end.custody.first_mut() {
            spell.sentence.kind = "Life".to_owned();
        }
        assert_eq!(reasons(&asked, no_end), []);
    }

    #[test]
    fn a_dry_house_and_councils_alone() {
        let mut records = records();
        records
            .entries
            .push(entry(EntryKind::Need, &[("kind", "alcohol")]));
        let asked = [("dry", "yes"), ("council_referrals_only", "yes")];
        let expected = [Reason::CouncilReferralsOnly, Reason::DryHouse];
        assert_eq!(reasons(&asked, records), expected);
    }
}
