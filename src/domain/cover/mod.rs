//! Whether a benefit covers the rent of a home while somebody is in custody, until which day, or why not.
//!
//! The limits are tested on the whole time expected in custody from reception, remand included: 13 weeks of Housing Benefit for
//! the sentenced, 52 weeks on remand, six months of the housing element of Universal Credit. Nothing is promised: the office
//! decides, and each answer says what to ask it. Knows no screen and computes no sentence.

mod ending;
mod forecast;
mod limit;
mod point;
mod rent;

#[cfg(test)]
mod trials;

pub use ending::{CountedTo, Ending, Served, ending};
pub use forecast::{Cheaper, Cost, Forecast, Notice, Supposed, forecast};
pub use limit::{Benefit, Limit};
pub use point::Point;
pub use rent::{NoRent, Period, Rent};

use crate::calendar::Day;
use crate::domain::custody::{Custody, LegalStatus, closed_list};
use crate::domain::release::NoRelease;
use crate::domain::tenancy::Tenancy;
use crate::domain::tenure;

closed_list! {
    /// Whether rent is covered.
    State {
        /// Until the person comes home.
        Covered = "covered",
        /// For now: no release date is known to test the limit on.
        NoReleaseDate = "no-release-date",
        NotCovered = "not-covered",
        /// The records do not say enough, or the sources do not.
        Unknown = "unknown",
    }
}

/// Why the answer is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The whole time expected in custody is within the limit.
    WithinLimit,
    NoReleaseDate(NoRelease),
    /// The whole time expected in custody is longer than the limit.
    TooLong,
    /// The person is in custody for longer than the limit already.
    LimitPassed,
    NoBenefit,
    BenefitUnknown,
    /// A mortgage is not rent.
    Mortgage,
    /// The sources give Housing Benefit limits for the sentenced and for remand only.
    StatusUnclear,
}

impl Why {
    /// The word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::WithinLimit => "within-limit",
            Self::NoReleaseDate(_) => "no-release-date",
            Self::TooLong => "too-long",
            Self::LimitPassed => "limit-passed",
            Self::NoBenefit => "no-benefit",
            Self::BenefitUnknown => "benefit-unknown",
            Self::Mortgage => "mortgage",
            Self::StatusUnclear => "status-unclear",
        }
    }

    /// In a few words.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::WithinLimit => "home within the limit",
            Self::NoReleaseDate(why) => why.label(),
            Self::TooLong => "expected home after the limit",
            Self::LimitPassed => "in custody for longer than the limit",
            Self::NoBenefit => "no benefit in payment",
            Self::BenefitUnknown => "which benefit is in payment is not recorded",
            Self::Mortgage => "a mortgage is not rent",
            Self::StatusUnclear => "neither sentenced nor on remand, as far as is recorded",
        }
    }
}

/// The answer for one home, one spell and one day of release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    pub state: State,
    pub why: Why,
    pub benefit: Benefit,
    pub limit: Option<Limit>,
    /// The last day on which the person can come home with the limit kept.
    pub limit_on: Option<Day>,
    /// The last day that is covered: of release, or at most that of the limit where no release is known. Where cover is over,
    /// the last day it can have reached; none where it never began, or is not known.
    pub until: Option<Day>,
    /// What to ask the office, and what has to be said beside.
    pub points: Vec<Point>,
    /// The day after which no rent is covered if release comes after the limit, as it does where cover is over; the day of
    /// reception where no benefit pays; none where that is not known.
    pub(in crate::domain) open_after: Option<Day>,
}

impl Cover {
    /// Days from today to the last day covered; 0 where nothing is covered, none where it is not known.
    #[must_use]
    pub fn days_left(&self, today: Day) -> Option<i32> {
        match self.state {
            State::Covered | State::NoReleaseDate => {
                self.until.map(|until| today.days_until(until).max(0))
            }
            State::NotCovered => Some(0),
            State::Unknown => None,
        }
    }

    /// The day after which rent is not covered, if the release comes after the limit.
    #[must_use]
    pub fn open_after(&self) -> Option<Day> {
        self.open_after
    }

    /// The day after which rent is not covered, if the release is the one asked about.
    #[must_use]
    pub fn ends_on(&self) -> Option<Day> {
        match self.state {
            State::Covered | State::NoReleaseDate => self.until,
            State::NotCovered => self.open_after,
            State::Unknown => None,
        }
    }
}

/// How somebody is held, as far as the limits tell it apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Sentenced,
    Recalled,
    Remand,
    Unclear,
}

fn held(custody: &Custody, today: Day) -> Held {
    let status = custody.legal_status;
    if custody.kind.is_recall() || status == LegalStatus::Recall {
        return Held::Recalled;
    }
    if custody.sentence.on.is_some_and(|on| on <= today) {
        return Held::Sentenced;
    }
    match status {
        LegalStatus::Sentenced | LegalStatus::Indeterminate => Held::Sentenced,
        LegalStatus::Remand | LegalStatus::ConvictedUnsentenced => Held::Remand,
        _ => Held::Unclear,
    }
}

/// Which benefit covers the rent of a home until which day, or why not; `release` is the day on which the person is expected
/// to come home, and the case is as of today.
#[must_use]
pub fn cover(
    home: &Tenancy,
    custody: &Custody,
    release: Result<Day, NoRelease>,
    today: Day,
) -> Cover {
    let benefit = Benefit::of(&home.benefit);
    let held = held(custody, today);
    let without = |state, why| Cover {
        state,
        why,
        benefit,
        limit: None,
        limit_on: None,
        until: None,
        points: Vec::new(),
        open_after: (state == State::NotCovered).then_some(custody.received),
    };
    if tenure::is_owned(&home.tenure) {
        let mut answer = without(State::NotCovered, Why::Mortgage);
        answer.points.push(Point::Lender);
        return answer;
    }
    let limit = match (benefit, held) {
        (Benefit::None, _) => return without(State::NotCovered, Why::NoBenefit),
        (Benefit::Unknown, _) => return without(State::Unknown, Why::BenefitUnknown),
        (Benefit::UniversalCredit, _) => Limit::SixMonths,
        (Benefit::HousingBenefit, Held::Sentenced | Held::Recalled) => Limit::ThirteenWeeks,
        (Benefit::HousingBenefit, Held::Remand) => Limit::FiftyTwoWeeks,
        (Benefit::HousingBenefit, Held::Unclear) => {
            return without(State::Unknown, Why::StatusUnclear);
        }
    };
    let limit_on = limit.last_day(custody.received);
    let told = longer_told(custody, held, limit, today);
    let passed = today > limit_on;
    let (state, why) = match release {
        Ok(on) if on > limit_on => (State::NotCovered, Why::TooLong),
        _ if passed => (State::NotCovered, Why::LimitPassed),
        Ok(_) => (State::Covered, Why::WithinLimit),
        Err(reason) => (State::NoReleaseDate, Why::NoReleaseDate(reason)),
    };
    let open_after = match why {
        // Nobody could say before the limit that it would be passed.
        Why::LimitPassed => told.max(limit_on),
        _ => told,
    };
    // Whoever should have gone and is still there comes home today at the earliest.
    let expected = release.map(|on| on.max(today));
    let until = match (state, expected) {
        (State::Covered, Ok(on)) => Some(on),
        (State::NoReleaseDate, _) => Some(limit_on),
        _ => (open_after > custody.received).then_some(open_after),
    };
    let mut points = points(home, custody, limit, held);
    if let Ok(on) = expected {
        let weeks = custody.received.plus(26 * 7);
        if limit == Limit::SixMonths
            && (weeks.min(limit_on)..weeks.max(limit_on)).contains(&on.plus(-1))
        {
            points.push(Point::WeeksOrMonths);
        }
    }
    if let Ok(planned) = release
        && planned < today
    {
        points.push(Point::ReleasePassed(planned));
    }
    if state == State::NotCovered && held == Held::Sentenced && open_after == told {
        let sentence = custody.sentence.on.filter(|on| *on > custody.received);
        points.extend(sentence.map(Point::BeforeSentence));
    }
    Cover {
        state,
        why,
        benefit,
        limit: Some(limit),
        limit_on: Some(limit_on),
        until,
        points,
        open_after: Some(open_after),
    }
}

/// The day on which it is known that the time will be longer than the limit: the day of reception, or the day of the sentence
/// where the person was on remand before; on remand still, today. No later than what was payable until then can reach.
fn longer_told(custody: &Custody, held: Held, limit: Limit, today: Day) -> Day {
    let received = custody.received;
    match held {
        Held::Recalled => received,
        Held::Remand | Held::Unclear => today.clamp(received, limit.last_day(received)),
        Held::Sentenced => {
            let before = match limit {
                Limit::SixMonths => limit,
                _ => Limit::FiftyTwoWeeks,
            };
            let sentenced = custody.sentence.on.unwrap_or(received);
            sentenced.clamp(received, before.last_day(received))
        }
    }
}

fn points(home: &Tenancy, custody: &Custody, limit: Limit, held: Held) -> Vec<Point> {
    let mut points = Vec::new();
    if limit == Limit::SixMonths {
        points.push(Point::SingleWithHousingCosts);
        if home.joint == Some(true) {
            points.push(Point::Joint);
        }
        if held == Held::Remand {
            points.push(Point::NotAYear);
        }
    } else {
        points.push(Point::ComingHome);
    }
    if held == Held::Recalled {
        points.push(Point::Recall);
    }
    if limit == Limit::FiftyTwoWeeks && custody.legal_status == LegalStatus::ConvictedUnsentenced {
        points.push(Point::NotYetSentenced);
    }
    if limit == Limit::ThirteenWeeks && held == Held::Sentenced {
        let fits = custody.sentence.days.map(|days| days <= 13 * 7);
        points.push(Point::Kent2018 { fits });
    }
    points
}
