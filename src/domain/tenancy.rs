//! A home held before custody, as recorded. Money is whole pence.

use crate::calendar::Day;
use std::fmt;

/// An amount of money in whole pence; never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pence(i64);

/// Why an amount of money was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountFault {
    #[error("is not an amount of money; write it like 95.50")]
    NotAnAmount,
    #[error("is a negative amount")]
    Negative,
}

impl Pence {
    /// Amounts of rent above this are asked about: £50,000 a payment.
    pub const UNLIKELY_RENT: Self = Self(5_000_000);
    /// Arrears above this are a slip of the keys: £250,000.
    pub const UNLIKELY_ARREARS: Self = Self(25_000_000);

    /// The amount in pence.
    #[must_use]
    pub fn pence(self) -> i64 {
        self.0
    }

    /// Two amounts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// From whole pence; none if negative.
    #[must_use]
    pub fn from_pence(pence: i64) -> Option<Self> {
        (pence >= 0).then_some(Self(pence))
    }

    /// Reads pounds and pence: `95`, `95.5`, `95.50`, `£1,250.00`.
    ///
    /// # Errors
    /// A negative amount, and anything that is not an amount.
    pub fn parse(text: &str) -> Result<Self, AmountFault> {
        let text = text.trim();
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let plain = text.trim().trim_start_matches('£').trim();
        let (pounds, pence) = plain.split_once('.').unwrap_or((plain, ""));
        let grouped = pounds.contains(',');
        let groups_fit = !grouped
            || pounds.split(',').enumerate().all(|(i, group)| {
                if i == 0 {
                    (1..=3).contains(&group.len())
                } else {
                    group.len() == 3
                }
            });
        let digits: String = pounds.chars().filter(|c| *c != ',').collect();
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if digits.is_empty()
            || digits.len() > 12
            || pence.len() > 2
            || !groups_fit
            || !all_digits(&digits)
            || !all_digits(pence)
        {
            return Err(AmountFault::NotAnAmount);
        }
        if negative {
            return Err(AmountFault::Negative);
        }
        let pounds: i64 = digits.parse().map_err(|_| AmountFault::NotAnAmount)?;
        let pence: i64 = format!("{pence:0<2}")
            .parse()
            .map_err(|_| AmountFault::NotAnAmount)?;
        Ok(Self(pounds * 100 + pence))
    }
}

impl fmt::Display for Pence {
    /// Pounds and pence without sign or separators: `1250.00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{:02}", self.0 / 100, self.0 % 100))
    }
}

/// How often rent is paid, as it is written by hand.
pub const RENT_PERIODS: [&str; 6] = [
    "week",
    "fortnight",
    "four-weeks",
    "month",
    "quarter",
    "year",
];

/// One tenancy, mortgage or other home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenancy {
    /// `T000001`, never reused.
    pub id: String,
    /// As recorded: council, housing-association, private-rented, owner-occupier, ...
    pub tenure: String,
    pub landlord: String,
    pub address: String,
    pub postcode_district: String,
    /// The key in the register of the authority it lies in.
    pub authority: Option<String>,
    pub rent: Option<Pence>,
    /// week, fortnight, four-weeks, month, quarter or year, as recorded.
    pub rent_period: String,
    pub arrears: Option<Pence>,
    /// HB, UC, none, or empty when not known.
    pub benefit: String,
    pub joint: Option<bool>,
    pub started: Option<Day>,
    pub ended: Option<Day>,
    /// As recorded: kept, surrendered, ended by landlord, abandoned, ...
    pub status: String,
    pub notes: String,
}

impl Tenancy {
    /// A home of which nothing is known but its id.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tenure: String::new(),
            landlord: String::new(),
            address: String::new(),
            postcode_district: String::new(),
            authority: None,
            rent: None,
            rent_period: String::new(),
            arrears: None,
            benefit: String::new(),
            joint: None,
            started: None,
            ended: None,
            status: String::new(),
            notes: String::new(),
        }
    }

    /// Whether two records say that they are of one home: where it is, what it is, whose it is, and when it began.
    #[must_use]
    pub fn is_the_same_home(&self, other: &Self) -> bool {
        self.address == other.address
            && self.tenure == other.tenure
            && self.landlord == other.landlord
            && self.started == other.started
    }

    /// Whether both say where it is, or since when it is held, and agree in it.
    #[must_use]
    pub fn agrees_in_place_or_time(&self, other: &Self) -> bool {
        let place = !self.address.is_empty() && self.address.eq_ignore_ascii_case(&other.address);
        place || self.started.is_some() && self.started == other.started
    }

    /// Whether what two records say can be said of one home, which both name by one id. It cannot where they agree neither in where
    /// it is nor in since when it is held, and differ in most of where it is, since when, whose and what.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        let compared = |one: &str, other: &str| {
            let both = !one.is_empty() && !other.is_empty();
            both.then(|| one.trim().eq_ignore_ascii_case(other.trim()))
        };
        let since = self.started.zip(other.started);
        let place = compared(&self.address, &other.address);
        let since = since.map(|(one, other)| one == other);
        if self.agrees_in_place_or_time(other) {
            return true;
        }
        let landlord = compared(&self.landlord, &other.landlord);
        let tenure = compared(&self.tenure, &other.tenure);
        let all = [place, since, landlord, tenure];
        let count = |wanted| all.iter().filter(|same| **same == Some(wanted)).count();
        let (agree, differ) = (count(true), count(false));
        differ < 2 || differ == 2 && agree > 0
    }
}

/// Whether a record that names a home, or none, is about this one of somebody's homes. Where it names none it is of the only one
/// there is.
#[must_use]
pub fn is_meant(named: Option<&str>, home: &Tenancy, homes: &[Tenancy]) -> bool {
    match named {
        Some(id) => id == home.id,
        None => homes.len() == 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_as_people_write_it() {
        for (text, pence) in [
            ("95", 9500),
            ("95.5", 9550),
            ("£1,250.00", 125_000),
            ("0.00", 0),
            (" 1417.16 ", 141_716),
        ] {
            assert_eq!(Pence::parse(text).map(Pence::pence), Ok(pence), "{text}");
        }
        assert_eq!(Pence::parse("-95.00"), Err(AmountFault::Negative));
        for wrong in ["lots", "", "1.234", "1,2,3", "£", "9e9", "1.2.3", "٩٥"] {
            assert_eq!(
                Pence::parse(wrong),
                Err(AmountFault::NotAnAmount),
                "{wrong}"
            );
        }
        assert_eq!(
            Pence::from_pence(9550).map(|p| p.to_string()).as_deref(),
            Some("95.50")
        );
    }
}
