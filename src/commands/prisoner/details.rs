//! Who somebody is, as options on the command line: shared by the commands that add and edit a person.

use crate::calendar::{Calendar, Day};
use crate::cli::shared::YesNo;
use crate::cli::typed::{authority, past_day, whole_number};
use crate::commands::World;
use crate::commands::change::refused;
use crate::domain::names::{self, NameRemark};
use crate::domain::{IdentifierError, Prisoner, checks};
use crate::error::{Error, Result};
use clap::ValueEnum;

/// Who somebody is.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Details {
    /// The surname, or the one name of people who have one
    #[arg(long, value_name = "NAME")]
    pub surname: Option<String>,
    /// The forenames
    #[arg(long, value_name = "NAMES")]
    pub forenames: Option<String>,
    /// The date of birth
    #[arg(long, value_name = "DATE")]
    pub born: Option<String>,
    /// M or F, as recorded
    #[arg(long, value_name = "SEX")]
    pub sex: Option<String>,
    /// The ethnicity, in the words of the person
    #[arg(long, value_name = "TEXT")]
    pub ethnicity: Option<String>,
    /// The authority where their home is: a name or a code
    #[arg(long, value_name = "AUTHORITY")]
    pub home: Option<String>,
    /// The probation case reference number
    #[arg(long, value_name = "CRN")]
    pub crn: Option<String>,
    /// The National Insurance number
    #[arg(long, value_name = "NUMBER")]
    pub national_insurance: Option<String>,
    /// Who leads on housing for this person
    #[arg(long, value_name = "NAME")]
    pub lead: Option<String>,
    /// MAPPA level 1 to 3
    #[arg(long, value_name = "LEVEL", value_parser = whole_number("the level", 1_u8, 3, 2))]
    pub mappa_level: Option<u8>,
    /// MAPPA category 1 to 4
    #[arg(long, value_name = "CATEGORY", value_parser = whole_number("the category", 1_u8, 4, 1))]
    pub mappa_category: Option<u8>,
    /// Risk of serious harm: low, medium, high or very-high
    #[arg(long, value_name = "RISK", ignore_case = true)]
    pub risk_of_harm: Option<RiskOfHarm>,
    /// Managed as a prolific or priority offender (integrated offender management)
    #[arg(long, value_name = "YES|NO")]
    pub iom: Option<YesNo>,
    /// Recorded as of no fixed abode
    #[arg(long, value_name = "YES|NO")]
    pub no_fixed_abode: Option<YesNo>,
}

/// Risk of serious harm, as it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RiskOfHarm {
    Low,
    Medium,
    High,
    #[value(alias = "very high")]
    VeryHigh,
}

impl RiskOfHarm {
    /// As the prison record has it.
    fn word(self) -> &'static str {
        match self {
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
            Self::VeryHigh => "Very High",
        }
    }
}

impl Details {
    /// The surname that was typed, checked.
    ///
    /// # Errors
    /// A text that is no name.
    pub fn surname(&self) -> Result<Option<String>> {
        self.surname
            .as_deref()
            .map(|typed| name(typed, "--surname"))
            .transpose()
    }

    /// The surname of somebody new, asked for where it was not typed.
    ///
    /// # Errors
    /// A text that is no name; nobody can be asked, or the question was stopped.
    pub fn surname_or_ask(&mut self, world: &mut World) -> Result<String> {
        const OPTION: &str = "--surname NAME";
        let is_a_name = |typed: &str| name(typed, "--surname").map(drop);
        let typed = world.text(self.surname.take(), "Surname", OPTION, is_a_name)?;
        let surname = name(&typed, "--surname")?;
        self.surname = Some(typed);
        Ok(surname)
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let texts = [
            &self.surname,
            &self.forenames,
            &self.born,
            &self.sex,
            &self.ethnicity,
            &self.home,
            &self.crn,
            &self.national_insurance,
            &self.lead,
        ];
        texts.iter().all(|text| text.is_none())
            && self.mappa_level.is_none()
            && self.mappa_category.is_none()
            && self.risk_of_harm.is_none()
            && self.iom.is_none()
            && self.no_fixed_abode.is_none()
    }

    /// Writes what was typed into the record; what was not stays as it is.
    ///
    /// # Errors
    /// Whatever is not what it should be, with the option.
    pub fn write(&self, prisoner: &mut Prisoner, today: Day, calendar: &Calendar) -> Result<()> {
        if let Some(surname) = self.surname()? {
            prisoner.surname = surname;
        }
        if let Some(typed) = &self.forenames {
            prisoner.forenames = if typed.trim().is_empty() {
                String::new()
            } else {
                name(typed, "--forenames")?
            };
        }
        if let Some(typed) = &self.born {
            let born = past_day(Some(typed), today, calendar, "--born")?;
            checks::date_of_birth(born, None, today).map_err(|e| refused(&e))?;
            prisoner.born = Some(born);
        }
        if let Some(typed) = &self.sex {
            prisoner.sex = name(typed, "--sex")?;
        }
        if let Some(typed) = &self.ethnicity {
            prisoner.ethnicity = names::line(typed).map_err(|fault| {
                Error::usage("bad-text", format!("the text {fault}")).at("--ethnicity")
            })?;
            // A code of the prison record would go before the words.
            prisoner.ethnicity_code = String::new();
        }
        if let Some(typed) = &self.home {
            prisoner.home_authority = Some(authority(typed, today, "--home")?.key.clone());
        }
        let identifier = |e: IdentifierError, option: &str| {
            Error::usage("bad-identifier", e.0).at(option.to_owned())
        };
        if let Some(typed) = &self.crn {
            prisoner.crn = Some(typed.parse().map_err(|e| identifier(e, "--crn"))?);
        }
        if let Some(typed) = &self.national_insurance {
            prisoner.national_insurance = Some(
                typed
                    .parse()
                    .map_err(|e| identifier(e, "--national-insurance"))?,
            );
        }
        if let Some(typed) = &self.lead {
            prisoner.lead = if typed.trim().is_empty() {
                String::new()
            } else {
                name(typed, "--lead")?
            };
        }
        if self.mappa_level.is_some() {
            prisoner.mappa_level = self.mappa_level;
        }
        if self.mappa_category.is_some() {
            prisoner.mappa_category = self.mappa_category;
        }
        if let Some(risk) = self.risk_of_harm {
            prisoner.risk_of_harm = risk.word().to_owned();
        }
        if let Some(iom) = self.iom {
            prisoner.iom = Some(iom.is_yes());
        }
        if let Some(abode) = self.no_fixed_abode {
            prisoner.no_fixed_abode = Some(abode.is_yes());
        }
        Ok(())
    }

    /// What a person should look at in the names that were typed, as warnings.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let typed = [
            ("--surname", &self.surname),
            ("--forenames", &self.forenames),
        ];
        let mut warnings = Vec::new();
        for (option, text) in typed {
            for remark in text.as_deref().map(names::remarks).unwrap_or_default() {
                warnings.push(match remark {
                    NameRemark::Digits => {
                        format!("there is a digit in the name given with {option}")
                    }
                    NameRemark::WrongEncoding => format!(
                        "the name given with {option} looks as if it was read in the wrong encoding"
                    ),
                });
            }
        }
        warnings
    }
}

fn name(typed: &str, option: &str) -> Result<String> {
    names::name(typed).map_err(|fault| {
        Error::usage("bad-name", format!("the text {fault}")).at(option.to_owned())
    })
}
