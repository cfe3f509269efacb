//! What is recorded of the end of a home that has not ended yet: the decision to close it, the tenant's own notice, and a notice
//! that somebody else served.
//!
//! A notice that is served ends nothing by itself: its last day is shown, and cover is counted no further than to it. Knows no
//! benefit and no sum.

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::cover;
use crate::domain::custody::closed_list;
use crate::domain::decided::{self, BEING_CLOSED};
use crate::domain::entry::kinds::Notice;
use crate::domain::tenancy::Tenancy;

/// The kind of a notice that the tenant gave.
const OWN: &str = "by-the-tenant";

/// A notice that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    pub kind: String,
    pub on: Option<Day>,
    /// The day it runs out; for the tenant's own the last day of rent.
    pub expires: Option<Day>,
}

/// What is recorded of the end of a home.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ending {
    /// Whether it is to be closed, by the latest decision.
    pub to_close: bool,
    /// The day of that decision, where it is recorded.
    pub decided: Option<Day>,
    /// The tenant's own notice, the last.
    pub own: Option<Served>,
    /// What somebody else served: of several the one that runs out next, else the first that has run out.
    pub served: Option<Served>,
}

closed_list! {
    /// To what the days that are left are counted.
    CountedTo {
        Cover = "cover",
        Notice = "notice",
    }
}

impl Ending {
    /// The last day of rent of a home that is to be closed, by the tenant's own notice.
    #[must_use]
    pub fn last_rent_day(&self) -> Option<Day> {
        let own = self.own.as_ref().filter(|_| self.to_close);
        own.and_then(|notice| notice.expires)
    }

    /// The tenant's own notice as it would close the home, where it says when it runs out; without a day on which it was given,
    /// it is taken as given today.
    #[must_use]
    pub fn tenants_notice(&self, today: Day) -> Option<cover::Notice> {
        let own = self.own.as_ref()?;
        let last_rent_day = own.expires?;
        Some(cover::Notice {
            given: own.on.unwrap_or(today.min(last_rent_day)),
            last_rent_day,
        })
    }

    /// Whether it is to be closed, and rent runs no longer today.
    #[must_use]
    pub fn is_settled(&self, today: Day) -> bool {
        self.last_rent_day().is_some_and(|last| last < today)
    }

    /// The day to which the days left are counted: the end of cover, or that of a notice where it comes first.
    #[must_use]
    pub fn counted_to(&self, cover: Day) -> (Day, CountedTo) {
        let expires = self.served.as_ref().and_then(|notice| notice.expires);
        match expires.filter(|expires| *expires < cover) {
            Some(expires) => (expires, CountedTo::Notice),
            None => (cover, CountedTo::Cover),
        }
    }

    /// What comes first from today on: the day on which cover ends, where it does, or that on which a notice runs out.
    #[must_use]
    pub fn next(&self, cover: Option<Day>, today: Day) -> Option<(Day, CountedTo)> {
        let expires = self.served.as_ref().and_then(|notice| notice.expires);
        match (cover, expires.filter(|expires| *expires >= today)) {
            (Some(cover), Some(_)) => Some(self.counted_to(cover)),
            (Some(cover), None) => Some((cover, CountedTo::Cover)),
            (None, expires) => expires.map(|on| (on, CountedTo::Notice)),
        }
    }
}

/// What is recorded of the end of a home; the case is as of today, with all its records.
#[must_use]
pub fn ending(case: &Case, home: &Tenancy, today: Day) -> Ending {
    let last = decided::latest(&case.entries, &case.tenancies, home);
    let to_close = match &last {
        Some(decision) => decision.is_to_close(),
        // What an import brings has the status alone.
        None => home.status == BEING_CLOSED,
    };
    let standing = |own: bool| {
        case.standing::<Notice>(today).filter(move |one| {
            (one.kind == OWN) == own && case.is_of_home(one.home.as_deref(), home)
        })
    };
    let served = |notice: Notice| Served {
        kind: notice.kind,
        on: notice.served,
        expires: notice.expires,
    };
    Ending {
        to_close,
        decided: last.filter(|_| to_close).and_then(|decision| decision.on),
        own: standing(true)
            .max_by_key(|one| (one.served, one.expires))
            .map(served),
        served: standing(false)
            // One that has run out ends nothing by itself: what is still to come is what time is left to.
            .min_by_key(|one| {
                (
                    one.expires.is_none(),
                    one.expires < Some(today),
                    one.expires,
                )
            })
            .map(served),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, EntryKind, Prisoner, Records};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn found(records: &[(EntryKind, &[(&str, &str)])]) -> Ending {
        let mut person = Records::of(Prisoner::new("A1234BC".parse().unwrap(), "Example"));
        person.tenancies = vec![Tenancy::new("T000001")];
        for (at, (kind, values)) in records.iter().enumerate() {
            let mut entry = Entry::blank(*kind, format!("K{at:06}"));
            for (name, value) in *values {
                entry.set(name, value).unwrap();
            }
            person.entries.push(entry);
        }
        let case = Case::build(person);
        ending(&case, &case.tenancies[0], day("2026-11-22"))
    }

    #[test]
    fn the_latest_decision_and_the_first_notice_to_run_out_count() {
        let close = (
            EntryKind::Decision,
            &[("what", "close"), ("on", "2026-11-01")][..],
        );
        let keep = (
            EntryKind::Decision,
            &[("what", "keep"), ("on", "2026-11-10")][..],
        );
        let own = (
            EntryKind::Notice,
            &[
                ("kind", "by-the-tenant"),
                ("served", "2026-11-02"),
                ("expires", "2026-11-30"),
            ][..],
        );
        let served = |expires| {
            [
                ("kind", "section-8"),
                ("served", "2026-11-03"),
                ("expires", expires),
            ]
        };
        let (first, later) = (served("2026-12-01"), served("2026-12-24"));
        let withdrawn = [
            ("kind", "notice-to-quit"),
            ("served", "2026-10-01"),
            ("expires", "2026-11-25"),
            ("withdrawn", "2026-11-05"),
        ];
        assert!(!found(&[close, keep]).to_close);
        let closing = found(&[close, own]);
        assert_eq!(closing.decided, Some(day("2026-11-01")));
        assert_eq!(closing.last_rent_day(), Some(day("2026-11-30")));
        assert!(!closing.is_settled(day("2026-11-30")) && closing.is_settled(day("2026-12-01")));
        // Without a decision the tenant's own notice says nothing of closing.
        assert_eq!(found(&[own]).last_rent_day(), None);
        let notices = found(&[
            (EntryKind::Notice, &later[..]),
            (EntryKind::Notice, &first[..]),
            (EntryKind::Notice, &withdrawn[..]),
        ]);
        let counted = |cover| notices.counted_to(day(cover));
        assert_eq!(
            counted("2026-12-02"),
            (day("2026-12-01"), CountedTo::Notice)
        );
        assert_eq!(counted("2026-12-01"), (day("2026-12-01"), CountedTo::Cover));
        assert_eq!(counted("2026-11-28"), (day("2026-11-28"), CountedTo::Cover));
    }

    #[test]
    fn a_notice_that_has_run_out_hides_nothing_that_is_to_come() {
        let today = day("2026-11-22");
        let (past, ahead) = ("2026-10-01", "2026-11-27");
        let with = |expires: &[&str]| {
            let notices = expires.iter().map(|expires| {
                [
                    ("kind", "eviction-date"),
                    ("served", "2026-09-01"),
                    ("expires", *expires),
                ]
            });
            let notices: Vec<_> = notices.collect();
            let records: Vec<(EntryKind, &[(&str, &str)])> = notices
                .iter()
                .map(|values| (EntryKind::Notice, &values[..]))
                .collect();
            found(&records)
        };
        let cover = Some(day("2026-11-30"));
        let notice = Some((day(ahead), CountedTo::Notice));
        assert_eq!(with(&[past, ahead]).next(cover, today), notice);
        assert_eq!(with(&[ahead]).next(None, today), notice);
        let covered = Some((day("2026-11-30"), CountedTo::Cover));
        assert_eq!(with(&[past]).next(cover, today), covered);
        assert_eq!(with(&[past]).next(None, today), None);
    }

    #[test]
    fn a_tenants_notice_without_the_day_it_was_given_is_one() {
        let own = |values: &[(&str, &str)]| {
            let kind = ("kind", "by-the-tenant");
            let values: Vec<_> = values.iter().copied().chain([kind]).collect();
            let notice = found(&[(EntryKind::Notice, &values)]).tenants_notice(day("2026-11-22"));
            notice.map(|notice| (notice.given.to_string(), notice.last_rent_day.to_string()))
        };
        let days = |given: &str, last: &str| Some((given.to_owned(), last.to_owned()));
        let expires = ("expires", "2026-12-18");
        assert_eq!(own(&[expires]), days("2026-11-22", "2026-12-18"));
        assert_eq!(
            own(&[expires, ("served", "2026-11-20")]),
            days("2026-11-20", "2026-12-18")
        );
        assert_eq!(
            own(&[("expires", "2026-11-20")]),
            days("2026-11-20", "2026-11-20")
        );
        assert_eq!(own(&[("served", "2026-11-20")]), None);
    }
}
