//! How long a benefit goes on paying rent for somebody in custody: the limits, the day each runs to, and where each is from.
//!
//! Knows no home and no person: a limit is counted from a day of reception.

use crate::calendar::Day;
use crate::domain::custody::closed_list;
use crate::domain::wording::has_word;

closed_list! {
    /// The benefit that pays, or paid, the rent of a home.
    Benefit {
        HousingBenefit = "HB",
        UniversalCredit = "UC",
        None = "none",
        /// Not recorded, or recorded in words that fit neither or both.
        Unknown = "unknown",
    }
}

impl Benefit {
    /// The benefit that recorded words mean.
    #[must_use]
    pub fn of(recorded: &str) -> Self {
        let housing = has_word(recorded, &["hb", "housing benefit"]);
        let credit = has_word(recorded, &["uc", "universal"]);
        match (housing, credit) {
            (true, false) => Self::HousingBenefit,
            (false, true) => Self::UniversalCredit,
            (false, false) if has_word(recorded, &["none", "no benefit"]) => Self::None,
            _ => Self::Unknown,
        }
    }

    /// As it is said.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::HousingBenefit => "Housing Benefit",
            Self::UniversalCredit => "Universal Credit",
            Self::None => "no benefit",
            Self::Unknown => "benefit not known",
        }
    }
}

closed_list! {
    /// How long rent can be covered, counted from reception, time on remand included.
    Limit {
        /// Housing Benefit, sentenced.
        ThirteenWeeks = "13-weeks",
        /// Housing Benefit, on remand.
        FiftyTwoWeeks = "52-weeks",
        /// Universal Credit, sentenced or on remand.
        SixMonths = "6-months",
    }
}

impl Limit {
    /// The last day on which somebody can come home with the whole time within the limit. The day of reception is day 0:
    /// exactly 13 weeks is within, a day more is not. Months are calendar months, clamped to the end of the month.
    #[must_use]
    pub fn last_day(self, received: Day) -> Day {
        match self {
            Self::ThirteenWeeks => received.plus(13 * 7),
            Self::FiftyTwoWeeks => received.plus(52 * 7),
            Self::SixMonths => received.plus_months(6),
        }
    }

    /// As it is said.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::ThirteenWeeks => "13 weeks (Housing Benefit, sentenced)",
            Self::FiftyTwoWeeks => "52 weeks (Housing Benefit, on remand)",
            Self::SixMonths => "6 months (Universal Credit)",
        }
    }

    /// Where it is from.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::ThirteenWeeks | Self::FiftyTwoWeeks => {
                "GOV.UK, Benefits and prison: Housing Benefit"
            }
            Self::SixMonths => "Universal Credit Regulations, regulation 19, as advisers report it",
        }
    }
}
