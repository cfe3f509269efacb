//! What a home costs by a day of release if it is kept, and what it costs if it is closed on a notice, beside each other.
//!
//! Only rent and arrears are priced. What keeping a home saves, and what a new letting would cost, is not; whoever shows
//! these figures says so.

use super::rent::{NoRent, Rent};
use super::{Cover, Point, State, Why, cover};
use crate::calendar::Day;
use crate::domain::custody::{Custody, closed_list};
use crate::domain::release::NoRelease;
use crate::domain::tenancy::{Pence, Tenancy};
use crate::domain::tenure;
use std::cmp::Ordering;

/// A notice: the day it is given, and the last day for which rent is due under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    pub given: Day,
    pub last_rent_day: Day,
}

/// What a forecast supposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supposed {
    /// The day on which the person comes home, or why none is known.
    pub release: Result<Day, NoRelease>,
    pub notice: Notice,
    /// The day of which the recorded arrears are: rent is counted on from it. The day of reception where it is not said.
    pub arrears_on: Option<Day>,
    pub today: Day,
}

/// Rent that nothing covers: the days after `after`, up to and including `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub after: Day,
    pub to: Day,
    pub days: i32,
    /// None where the rent is not known.
    pub rent: Option<Pence>,
    /// With the recorded arrears; none where rent or arrears are not known.
    pub owed: Option<Pence>,
}

closed_list! {
    /// Which costs less rent.
    Cheaper {
        Keeping = "keeping",
        Closing = "closing",
        Neither = "neither",
    }
}

/// What a home costs by a day of release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    pub cover: Cover,
    pub rent: Result<Rent, NoRent>,
    pub arrears: Option<Pence>,
    /// If it is kept to the release; none where no release is known, or not what is covered.
    pub keep: Option<Cost>,
    /// If it is closed on the notice; none for a mortgage, and where it is not known what is covered.
    pub close: Option<Cost>,
    /// The last day of release by which keeping the home costs no more rent than closing it on the notice; a release on the
    /// day after costs more. It stands whatever the rent is, since both sides are days of the same rent, and whatever release is
    /// asked about: it is of the home, the notice and today.
    ///
    /// Keeping costs nothing for a release up to the last day of the limit. For a later one nothing is covered on either side
    /// from one and the same day on, that on which cover ended or never began: keeping costs from it to the release, closing
    /// from it to the end of the notice. So it is the later of the last day of the limit and the last day of rent under the
    /// notice, and not before the day of which the arrears are. None where closing is none, and for no rent.
    pub break_even: Option<Day>,
    pub cheaper: Option<Cheaper>,
    /// What is to be said beside the sums, beyond what the cover has to say.
    pub points: Vec<Point>,
}

/// The forecast for a home of somebody in custody.
#[must_use]
pub fn forecast(home: &Tenancy, custody: &Custody, supposed: &Supposed) -> Forecast {
    let Supposed {
        release,
        notice,
        today,
        ..
    } = *supposed;
    let cover = cover(home, custody, release, today);
    let rent = Rent::of(home);
    let counted_from = supposed.arrears_on.unwrap_or(custody.received);
    let cost = |after: Day, to: Day| {
        let after = after.max(counted_from);
        let days = after.days_until(to).max(0);
        let due = rent.ok().map(|rent| rent.for_days(days));
        Cost {
            after,
            to,
            days,
            rent: due,
            owed: due.zip(home.arrears).map(|(due, owed)| due.plus(owed)),
        }
    };
    let coming_home = release.ok().map(|on| on.max(today));
    let keep = cover
        .ends_on()
        .zip(coming_home)
        .map(|(after, to)| cost(after, to));
    let close = cover
        .ends_on()
        .filter(|_| cover.why != Why::Mortgage)
        .map(|ends| {
            let after = match cover.state {
                State::NotCovered => ends,
                _ => ends.min(notice.given).max(custody.received),
            };
            cost(after, notice.last_rent_day)
        });
    let free = rent.is_ok_and(|rent| rent.amount.pence() == 0);
    let break_even = close.filter(|_| !free).map(|_| {
        let even = notice.last_rent_day.max(counted_from);
        cover.limit_on.map_or(even, |limit| limit.max(even))
    });
    let cheaper = keep
        .zip(close)
        .map(|(keep, close)| match keep.days.cmp(&close.days) {
            _ if free => Cheaper::Neither,
            Ordering::Less => Cheaper::Keeping,
            Ordering::Greater => Cheaper::Closing,
            Ordering::Equal => Cheaper::Neither,
        });
    let mut points = Vec::new();
    if close.is_some() {
        let two_months = notice.given.plus_months(2);
        if tenure::is_private(&home.tenure)
            && notice.given >= tenure::PERIODIC_FROM
            && notice.last_rent_day < two_months
        {
            points.push(Point::PrivateNotice);
        }
        if coming_home.is_some_and(|on| on < notice.last_rent_day) {
            points.push(Point::NoticeOutlastsRelease);
        }
        points.push(Point::Keys);
    }
    Forecast {
        cover,
        rent,
        arrears: home.arrears,
        keep,
        close,
        break_even,
        cheaper,
        points,
    }
}
