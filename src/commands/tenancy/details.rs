//! What a home is, as options on the command line: shared by the commands that add and edit one.

use crate::calendar::{Calendar, Day};
use crate::cli::shared::YesNo;
use crate::cli::typed::{amount, authority, one_of, past_day};
use crate::commands::change::refused;
use crate::domain::tenancy::RENT_PERIODS;
use crate::domain::tenure::{self, TENURES};
use crate::domain::{Pence, Tenancy, names};
use crate::error::{Error, Result};
use clap::ValueEnum;

/// What a home is.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Details {
    /// What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other;
    /// for private renting also its legal form: assured-shorthold (before 1 May 2026), assured-periodic (from that day)
    #[arg(long, value_name = "TENURE")]
    pub tenure: Option<String>,
    /// The landlord, the housing association or the lender
    #[arg(long, value_name = "NAME")]
    landlord: Option<String>,
    /// The address
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    /// The first half of the postcode, for example ME14
    #[arg(long, value_name = "DISTRICT")]
    postcode_district: Option<String>,
    /// The housing authority it lies in: a name or a code
    #[arg(long, value_name = "AUTHORITY")]
    authority: Option<String>,
    /// The rent or mortgage payment in pounds: 450, 95.50; "unknown" takes it out
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    rent: Option<String>,
    /// How often it is paid: week, fortnight, four-weeks, month, quarter, year
    #[arg(long, value_name = "PERIOD", alias = "per")]
    rent_period: Option<String>,
    /// What is owed, in pounds: 0, 300, £1,234.50; "unknown" takes it out
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    arrears: Option<String>,
    /// The benefit in payment for it
    #[arg(long, value_name = "BENEFIT", ignore_case = true)]
    benefit: Option<Benefit>,
    /// Whether somebody else is on the tenancy
    #[arg(long, value_name = "YES|NO")]
    joint: Option<YesNo>,
    /// The day it began; "unknown" takes it out
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    started: Option<String>,
    /// What is to become of it: kept, surrendered, ... in your own words
    #[arg(long, value_name = "TEXT")]
    status: Option<String>,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
}

/// Which benefit is in payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Benefit {
    /// Housing Benefit
    Hb,
    /// Universal Credit
    Uc,
    /// None in payment
    None,
    /// Not known
    Unknown,
}

impl Benefit {
    /// As the records have it.
    fn word(self) -> &'static str {
        match self {
            Self::Hb => "HB",
            Self::Uc => "UC",
            Self::None => "none",
            Self::Unknown => "",
        }
    }
}

impl Details {
    /// The options that were typed, by their names.
    #[must_use]
    pub fn given(&self) -> Vec<&'static str> {
        let given = [
            ("tenure", self.tenure.is_some()),
            ("landlord", self.landlord.is_some()),
            ("address", self.address.is_some()),
            ("postcode district", self.postcode_district.is_some()),
            ("authority", self.authority.is_some()),
            ("rent", self.rent.is_some()),
            ("rent period", self.rent_period.is_some()),
            ("arrears", self.arrears.is_some()),
            ("benefit", self.benefit.is_some()),
            ("joint", self.joint.is_some()),
            ("start", self.started.is_some()),
            ("status", self.status.is_some()),
            ("notes", self.notes.is_some()),
        ];
        let given = given.into_iter().filter(|(_, typed)| *typed);
        given.map(|(name, _)| name).collect()
    }

    /// Looks at the tenure beside the days of the home, where one of them was typed; what has to be said of it comes back.
    ///
    /// # Errors
    /// A tenure that cannot be right for the day on which the home began.
    pub fn check_tenure(&self, home: &Tenancy, today: Day) -> Result<Option<String>> {
        if self.tenure.is_none() && self.started.is_none() {
            return Ok(None);
        }
        tenure::fits(&home.tenure, home.started).map_err(|fault| {
            refused(&fault)
                .at("--tenure")
                .hint(format!("use {} or private-rented", tenure::PERIODIC))
        })?;
        Ok(tenure::remark(&home.tenure, home.ended, today))
    }

    /// Writes what was typed into the record; what was not stays as it is.
    ///
    /// # Errors
    /// Whatever is not what it should be, with the option.
    pub fn write(&self, home: &mut Tenancy, today: Day, calendar: &Calendar) -> Result<()> {
        if let Some(typed) = &self.tenure {
            home.tenure = one_of(typed, &TENURES, "tenure", "--tenure")?.to_owned();
        }
        for (typed, to, place) in [
            (&self.landlord, &mut home.landlord, "--landlord"),
            (&self.address, &mut home.address, "--address"),
            (
                &self.postcode_district,
                &mut home.postcode_district,
                "--postcode-district",
            ),
            (&self.status, &mut home.status, "--status"),
        ] {
            if let Some(typed) = typed {
                *to = names::line(typed).map_err(|fault| {
                    Error::usage("bad-text", format!("the text {fault}")).at(place)
                })?;
            }
        }
        if let Some(typed) = &self.notes {
            home.notes = names::free_text(typed).map_err(|fault| {
                Error::usage("bad-text", format!("the notes {fault}")).at("--notes")
            })?;
        }
        if let Some(typed) = &self.authority {
            let found = authority(typed, today, "--authority")?;
            home.authority = Some(found.key.clone());
        }
        if let Some(typed) = &self.rent {
            home.rent = money(typed, Pence::UNLIKELY_RENT, "--rent")?;
        }
        if let Some(typed) = &self.rent_period {
            home.rent_period =
                one_of(typed, &RENT_PERIODS, "rent period", "--rent-period")?.to_owned();
        }
        if let Some(typed) = &self.arrears {
            home.arrears = money(typed, Pence::UNLIKELY_ARREARS, "--arrears")?;
        }
        if let Some(benefit) = self.benefit {
            home.benefit = benefit.word().to_owned();
        }
        if let Some(joint) = self.joint {
            home.joint = Some(joint.is_yes());
        }
        if let Some(typed) = &self.started {
            home.started = if is_unknown(typed) {
                None
            } else {
                Some(past_day(Some(typed), today, calendar, "--started")?)
            };
        }
        Ok(())
    }
}

fn is_unknown(typed: &str) -> bool {
    typed.trim().eq_ignore_ascii_case("unknown")
}

fn money(typed: &str, most: Pence, place: &'static str) -> Result<Option<Pence>> {
    if is_unknown(typed) {
        return Ok(None);
    }
    amount(typed, most, place).map(Some)
}
