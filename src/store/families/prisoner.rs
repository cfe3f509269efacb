//! The person: who they are and where they are. The one row that every other row of theirs hangs on.

use crate::domain::{Crn, NationalInsuranceNumber, Place, PrisonNumber, Prisoner};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Prisoner {
    const INDEX: usize = 0;
    const PERSON: &'static str = "number";
    const COLUMNS: &'static [&'static str] = &[
        "surname",
        "forenames",
        "born",
        "sex",
        "gender_identity",
        "ethnicity_code",
        "ethnicity",
        "nationality",
        "establishment_code",
        "establishment_name",
        "cell",
        "offence_group",
        "risk_of_harm",
        "iom",
        "mappa_category",
        "mappa_level",
        "no_fixed_abode",
        "home_authority",
        "crn",
        "national_insurance",
        "lead",
        "notes",
    ];
    const KEY: usize = 0;
    const NOT_FOR_PLANNING: &'static [&'static str] = &[
        "gender_identity",
        "ethnicity_code",
        "ethnicity",
        "nationality",
        "crn",
        "national_insurance",
        "notes",
    ];

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            (&self.surname).into(),
            (&self.forenames).into(),
            self.born.into(),
            (&self.sex).into(),
            (&self.gender_identity).into(),
            (&self.ethnicity_code).into(),
            (&self.ethnicity).into(),
            (&self.nationality).into(),
            (&self.establishment.code).into(),
            (&self.establishment.name).into(),
            (&self.cell).into(),
            (&self.offence_group).into(),
            (&self.risk_of_harm).into(),
            self.iom.into(),
            self.mappa_category.map(i64::from).into(),
            self.mappa_level.map(i64::from).into(),
            self.no_fixed_abode.into(),
            self.home_authority.as_ref().into(),
            self.crn.as_ref().map(Crn::as_str).into(),
            self.national_insurance
                .as_ref()
                .map(NationalInsuranceNumber::as_str)
                .into(),
            (&self.lead).into(),
            (&self.notes).into(),
        ]);
    }

    fn read(number: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Prisoner {
            number,
            surname: cells.text()?,
            forenames: cells.text()?,
            born: cells.optional_day()?,
            sex: cells.text()?,
            gender_identity: cells.text()?,
            ethnicity_code: cells.text()?,
            ethnicity: cells.text()?,
            nationality: cells.text()?,
            establishment: Place {
                code: cells.text()?,
                name: cells.text()?,
            },
            cell: cells.text()?,
            offence_group: cells.text()?,
            risk_of_harm: cells.text()?,
            iom: cells.optional_flag()?,
            mappa_category: cells.optional_number()?,
            mappa_level: cells.optional_number()?,
            no_fixed_abode: cells.optional_flag()?,
            home_authority: cells.optional_text()?,
            crn: cells.optional_word(|text| text.parse().ok())?,
            national_insurance: cells.optional_word(|text| text.parse().ok())?,
            lead: cells.text()?,
            notes: cells.text()?,
        })
    }

    fn compare_keys(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}
