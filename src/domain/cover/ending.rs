//! What is recorded of the end of a home that has not ended yet: the decision to close it, the tenant's own notice, and a notice
//! that somebody else served.
//!
//! A notice that is served ends nothing by itself: its last day is shown, and cover is counted no further than to it. Knows no
//! benefit and no sum.

use crate::calendar::Day;
use crate::domain::case::Case;
use crate::domain::custody::closed_list;
use crate::domain::entry::kinds::{Decision, Notice};
use crate::domain::somewhere::BEING_CLOSED;
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
    /// What somebody else served: of several the one that runs out first.
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
}

/// What is recorded of the end of a home; the case is as of today, with all its records.
#[must_use]
pub fn ending(case: &Case, home: &Tenancy, today: Day) -> Ending {
    let decisions = case
        .all::<Decision>()
        .filter(|one| case.is_of_home(one.home.as_deref(), home));
    let last = decisions.max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let to_close = match &last {
        Some(decision) => decision.what == "close",
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
            .min_by_key(|one| (one.expires.is_none(), one.expires))
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
}
