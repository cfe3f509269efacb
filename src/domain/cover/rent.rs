//! What a number of days of rent comes to, in whole pence.
//!
//! By the day, whatever the period: a week has 7 days, a fortnight 14, four weeks 28; a month is a twelfth, a quarter a fourth
//! and a year the whole of 365 days. The sum is rounded once, at its end, half a penny upwards.

use crate::domain::tenancy::{Pence, Tenancy};

/// How often rent is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Week,
    Fortnight,
    FourWeeks,
    Month,
    Quarter,
    Year,
}

impl Period {
    /// The period that recorded words mean.
    #[must_use]
    pub fn of(recorded: &str) -> Option<Self> {
        let plain = recorded
            .trim()
            .to_ascii_lowercase()
            .replace([' ', '_'], "-");
        Some(match plain.as_str() {
            "week" | "weekly" => Self::Week,
            "fortnight" | "fortnightly" => Self::Fortnight,
            "four-weeks" | "four-weekly" | "4-weeks" | "4-weekly" => Self::FourWeeks,
            "month" | "monthly" | "calendar-month" => Self::Month,
            "quarter" | "quarterly" => Self::Quarter,
            "year" | "yearly" | "annual" => Self::Year,
            _ => return None,
        })
    }

    /// So many payments in so many days.
    fn payments_in_days(self) -> (i128, i128) {
        match self {
            Self::Week => (1, 7),
            Self::Fortnight => (1, 14),
            Self::FourWeeks => (1, 28),
            Self::Month => (12, 365),
            Self::Quarter => (4, 365),
            Self::Year => (1, 365),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Week => "a week",
            Self::Fortnight => "a fortnight",
            Self::FourWeeks => "every four weeks",
            Self::Month => "a month",
            Self::Quarter => "a quarter",
            Self::Year => "a year",
        }
    }
}

/// A rent of which amount and period are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rent {
    pub amount: Pence,
    pub period: Period,
}

/// Why no sum can be made of a rent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRent {
    NotRecorded,
    PeriodNotRecorded,
}

impl NoRent {
    /// In words.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::NotRecorded => "the rent is not recorded",
            Self::PeriodNotRecorded => "how often the rent is paid is not recorded",
        }
    }
}

impl Rent {
    /// The rent of a home.
    ///
    /// # Errors
    /// What is not recorded of it.
    pub fn of(home: &Tenancy) -> Result<Self, NoRent> {
        let amount = home.rent.ok_or(NoRent::NotRecorded)?;
        let period = Period::of(&home.rent_period).ok_or(NoRent::PeriodNotRecorded)?;
        Ok(Self { amount, period })
    }

    /// The rent of so many days, in whole pence.
    #[must_use]
    pub fn for_days(self, days: i32) -> Pence {
        let (payments, of_days) = self.period.payments_in_days();
        let pence = i128::from(days.max(0)) * i128::from(self.amount.pence()) * payments;
        let rounded = (2 * pence + of_days) / (2 * of_days);
        Pence::from_pence(i64::try_from(rounded).unwrap_or(i64::MAX)).unwrap_or_default()
    }

    /// The rent as it is said: `£95.50 a week`.
    #[must_use]
    pub fn words(self) -> String {
        format!("£{} {}", self.amount, self.period.words())
    }

    /// The sum as it is done: `26 days x £95.50 / 7 = £354.71`.
    #[must_use]
    pub fn sum(self, days: i32) -> String {
        let (payments, of_days) = self.period.payments_in_days();
        let times = match payments {
            1 => String::new(),
            payments => format!(" x {payments}"),
        };
        let plural = if days == 1 { "" } else { "s" };
        format!(
            "{days} day{plural} x £{}{times} / {of_days} = £{}",
            self.amount,
            self.for_days(days)
        )
    }
}
