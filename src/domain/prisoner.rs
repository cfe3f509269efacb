//! Who a person is and where they are: the part of the record that outlives any one spell of custody.
//!
//! Knows no dates of custody, which belong to the spell, and does not judge what was recorded.

use crate::calendar::Day;
use crate::domain::establishments;
use crate::domain::identifiers::{Crn, NationalInsuranceNumber, PrisonNumber};

/// An establishment as it was recorded: its code, where one is known, and its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The three-letter code of the prison system, for example `MDI`. Empty when only a name was recorded.
    pub code: String,
    /// The name as recorded.
    pub name: String,
}

impl Place {
    /// The establishment of a code, with its name where the register knows it.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        let known = establishments::by_code(code);
        Self {
            name: known.map(|known| known.name.clone()).unwrap_or_default(),
            code: code.to_owned(),
        }
    }

    /// Whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.code.is_empty() && self.name.is_empty()
    }

    /// The name, or the code where there is no name.
    #[must_use]
    pub fn label(&self) -> &str {
        if self.name.is_empty() {
            &self.code
        } else {
            &self.name
        }
    }

    /// Whether a code or a name as typed means this place.
    #[must_use]
    pub fn is_meant_by(&self, typed: &str) -> bool {
        let typed = typed.trim();
        self.code.eq_ignore_ascii_case(typed) || self.name.to_lowercase() == typed.to_lowercase()
    }
}

/// A person with a prison number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prisoner {
    pub number: PrisonNumber,
    pub surname: String,
    /// Empty for people of one name.
    pub forenames: String,
    pub born: Option<Day>,
    pub sex: String,
    pub gender_identity: String,
    pub ethnicity_code: String,
    pub ethnicity: String,
    pub nationality: String,
    pub establishment: Place,
    pub cell: String,
    pub offence_group: String,
    /// Risk of serious harm as recorded: Low, Medium, High, Very High; empty when not recorded.
    pub risk_of_harm: String,
    /// Managed as a prolific or priority offender (integrated offender management).
    pub iom: Option<bool>,
    /// MAPPA category 1 to 4.
    pub mappa_category: Option<u8>,
    /// MAPPA level 1 to 3.
    pub mappa_level: Option<u8>,
    /// No fixed abode, as the prison record says.
    pub no_fixed_abode: Option<bool>,
    /// The key in the register of the authority where the person has their home.
    pub home_authority: Option<String>,
    pub crn: Option<Crn>,
    pub national_insurance: Option<NationalInsuranceNumber>,
    /// Who leads on housing for this person, by name or role. Empty when nobody is named.
    pub lead: String,
    /// The note that came with the prison record.
    pub notes: String,
}

impl Prisoner {
    /// Writes down where the person is now. The same place keeps its name as it was recorded.
    pub fn is_now_at(&mut self, place: Place) {
        if place.code.is_empty() || place.code != self.establishment.code {
            self.establishment = place;
        }
    }

    /// A person of whom nothing is known but number and surname.
    #[must_use]
    pub fn new(number: PrisonNumber, surname: impl Into<String>) -> Self {
        Self {
            number,
            surname: surname.into(),
            forenames: String::new(),
            born: None,
            sex: String::new(),
            gender_identity: String::new(),
            ethnicity_code: String::new(),
            ethnicity: String::new(),
            nationality: String::new(),
            establishment: Place::default(),
            cell: String::new(),
            offence_group: String::new(),
            risk_of_harm: String::new(),
            iom: None,
            mappa_category: None,
            mappa_level: None,
            no_fixed_abode: None,
            home_authority: None,
            crn: None,
            national_insurance: None,
            lead: String::new(),
            notes: String::new(),
        }
    }

    /// Surname and forenames as one text, "Okafor, Grace"; the one name of people who have one.
    #[must_use]
    pub fn full_name(&self) -> String {
        if self.forenames.is_empty() {
            self.surname.clone()
        } else {
            format!("{}, {}", self.surname, self.forenames)
        }
    }

    /// Surname and first initial, "Okafor, G.", for a list; the one name of people who have one.
    #[must_use]
    pub fn short_name(&self) -> String {
        match self.forenames.chars().next() {
            Some(initial) => format!("{}, {initial}.", self.surname),
            None => self.surname.clone(),
        }
    }

    /// Whether a surname and a date of birth are those of another person: both are given and known, and both differ. One of
    /// the two alone may be a correction.
    #[must_use]
    pub fn is_somebody_else(&self, surname: &str, born: Option<Day>) -> bool {
        let another_birth = matches!((self.born, born), (Some(a), Some(b)) if a != b);
        another_birth
            && !surname.is_empty()
            && self.surname.to_lowercase() != surname.to_lowercase()
    }

    /// First initial and that of the surname, "G.O.", where a name is too much.
    #[must_use]
    pub fn initials(&self) -> String {
        let names = [&self.forenames, &self.surname];
        let firsts = names
            .iter()
            .filter_map(|name| name.chars().find(|c| c.is_alphabetic()));
        firsts
            .flat_map(|first| first.to_uppercase().chain(['.']))
            .collect()
    }

    /// Age in whole years on a day; none when the date of birth is not known.
    #[must_use]
    pub fn age_on(&self, day: Day) -> Option<i32> {
        self.born.map(|born| Day::age_on(born, day))
    }
}
