//! A row of prisoners: the person, the spell they are in and its release dates, with what does not fit together.
//!
//! Asks `domain::checks` what must hold, and knows nothing of what is stored already.

use crate::calendar::Day;
use crate::domain::checks;
use crate::domain::columns::release_kind;
use crate::domain::custody::{Sentence, SpellKind};
use crate::domain::families::{Column, PrisonerColumn as C};
use crate::domain::prisoner::{Place, Prisoner};
use crate::domain::{Custody, LegalStatus, ReleaseDateKind};
use crate::intake::cells::Cells;
use crate::intake::incoming::PrisonerRow;
use crate::intake::problem::{shown, shown_if_plain};

/// The codes of the 2001 and 2011 ethnic groups as the prison record has them.
const ETHNICITY_CODES: [&str; 26] = [
    "W1", "W2", "W3", "W4", "W5", "W8", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A5",
    "A9", "B1", "B2", "B9", "O1", "O2", "O9", "NS", "NA", "MERGE",
];

/// Reads one row; none when it has an error, which stands among the problems.
pub fn read(cells: &mut Cells<'_, '_, C>) -> Option<PrisonerRow> {
    let number = cells.prison_number(C::Number)?;
    let mut person = Prisoner::new(number, "");
    if cells.given() & C::Surname.bit() != 0 {
        person.surname = cells.name(C::Surname, true);
    }
    person.forenames = cells.name(C::Forenames, false);
    person.born = born(cells);
    person.sex = cells.line(C::Sex);
    person.gender_identity = cells.line(C::GenderIdentity);
    person.ethnicity_code = ethnicity_code(cells);
    person.ethnicity = cells.line(C::Ethnicity);
    person.nationality = cells.line(C::Nationality);
    person.establishment = establishment(cells);
    person.cell = cells.line(C::Cell);
    person.offence_group = cells.line(C::OffenceGroup);
    person.risk_of_harm = cells.line(C::RiskOfHarm);
    person.iom = cells.yes_no(C::Iom);
    person.mappa_category = mappa(cells, C::MappaCategory, 4);
    person.mappa_level = mappa(cells, C::MappaLevel, 3);
    person.no_fixed_abode = cells.yes_no(C::NoFixedAbode);
    person.home_authority = match cells.authority(C::HomeAuthorityCode, Some(C::HomeAuthority)) {
        Ok(found) => found.map(|authority| authority.key.clone()),
        Err(message) => {
            let value = shown_code(cells.raw(C::HomeAuthorityCode));
            cells.error(C::HomeAuthorityCode, "unknown-authority", value, message);
            None
        }
    };
    person.crn = identifier(cells, C::Crn, "crn");
    person.national_insurance = identifier(cells, C::NationalInsurance, "national-insurance");
    person.lead = cells.line(C::Lead);
    person.notes = cells.free_text(C::Notes);

    let mut dates = [None; ReleaseDateKind::ALL.len()];
    for column in C::ALL {
        if let Some(kind) = release_kind(*column) {
            dates[kind as usize] = cells.day(*column);
        }
    }
    let received = cells.day(C::Received);
    let status = cells.word(
        C::LegalStatus,
        "unknown-status",
        LegalStatus::from_label,
        LegalStatus::ALL.iter().map(|status| status.word()),
    );
    let spell = spell(cells, received, status);
    together(cells, &person, &spell, received, status, &dates);
    if cells.is_refused() {
        return None;
    }
    let mut given = cells.given();
    let place = C::EstablishmentCode.bit() | C::Establishment.bit();
    if given & place != 0 {
        // One fact in two columns: a blank in the one that is there clears both.
        given |= place;
    }
    Some(PrisonerRow {
        given,
        person,
        status_told: status.is_some(),
        dates,
        custody: received.is_some().then(|| spell.clone()),
        spell_values: received.is_none().then(|| Box::new(spell)),
    })
}

/// The values of a spell. Without a day of reception it stands on [`Day::MIN`] and is for the present spell.
fn spell(
    cells: &mut Cells<'_, '_, C>,
    received: Option<Day>,
    status: Option<LegalStatus>,
) -> Custody {
    let kind = match status {
        Some(LegalStatus::Recall) => SpellKind::Recall,
        _ => SpellKind::Reception,
    };
    Custody {
        received: received.unwrap_or(Day::MIN),
        kind,
        legal_status: status.unwrap_or(LegalStatus::Other),
        sentence: Sentence {
            on: cells.day(C::SentenceDate),
            kind: cells.line(C::SentenceType),
            length: cells.line(C::SentenceLength),
            days: cells.count(C::SentenceDays),
            remand_days: cells.count(C::RemandDays),
        },
        released: cells.day(C::Released),
    }
}

/// What must hold between the values of one row.
fn together(
    cells: &mut Cells<'_, '_, C>,
    person: &Prisoner,
    spell: &Custody,
    received: Option<Day>,
    status: Option<LegalStatus>,
    dates: &[Option<Day>; ReleaseDateKind::ALL.len()],
) {
    let today = cells.today();
    if let Some(born) = person.born {
        cells.ask(C::Born, checks::date_of_birth(born, received, today));
    }
    if let Some(received) = received.filter(|received| *received > today) {
        let message = format!("the reception on {} is in the future", received.long());
        cells.warn(
            C::Received,
            "in-future",
            Some(received.to_string()),
            message,
        );
    }
    let date = |kind: ReleaseDateKind| dates[kind as usize];
    let served = [ReleaseDateKind::Crd, ReleaseDateKind::Ard]
        .into_iter()
        .filter_map(date)
        .max();
    cells.ask(
        C::Sed,
        checks::expiry_after_release(served, date(ReleaseDateKind::Sed)),
    );
    if let Some(released) = spell.released {
        cells.ask(C::Released, checks::release(released, spell, today));
    }
    let planned = C::ALL.iter().find(|column| {
        release_kind(**column).is_some_and(|kind| kind.is_planned_from() && date(kind).is_some())
    });
    if let (Some(column), Some(status)) = (planned, status)
        && status.is_unsentenced()
    {
        let message = format!(
            "{} has a release date, and the status is {status}",
            column.word()
        );
        let value = shown_if_plain(cells.raw(*column));
        cells.warn(*column, "release-date-unsentenced", value, message);
    }
}

fn born(cells: &mut Cells<'_, '_, C>) -> Option<Day> {
    let born = cells.day(C::Born);
    if cells.given() & C::Born.bit() != 0 && cells.trimmed(C::Born).is_empty() {
        let message = "no date of birth: counted as an adult until there is one";
        cells.warn(C::Born, "no-birth-date", None, message);
    }
    if let Some(born) = born {
        let age = Day::age_on(born, cells.today());
        if age > checks::OLDEST_LIKELY {
            let message = format!("the date of birth makes this person {age}");
            cells.warn(C::Born, "unlikely-age", Some(born.to_string()), message);
        }
    }
    born
}

fn ethnicity_code(cells: &mut Cells<'_, '_, C>) -> String {
    let code = cells.line(C::EthnicityCode);
    if !code.is_empty() && !ETHNICITY_CODES.contains(&code.as_str()) {
        let message = "the ethnicity code is not known; it is kept as it stands";
        cells.warn(C::EthnicityCode, "unknown-ethnicity", shown(&code), message);
    }
    code
}

/// The place as recorded. Where the file has codes only, or names only, the register has the other.
fn establishment(cells: &mut Cells<'_, '_, C>) -> Place {
    let mut place = Place {
        code: cells.line(C::EstablishmentCode).to_ascii_uppercase(),
        name: cells.line(C::Establishment),
    };
    let column = if place.code.is_empty() {
        C::Establishment
    } else {
        C::EstablishmentCode
    };
    let asked = if place.code.is_empty() {
        &place.name
    } else {
        &place.code
    };
    if asked.is_empty() {
        return place;
    }
    match cells.desk.registers.establishment(asked) {
        Some(known) => {
            if cells.given() & C::EstablishmentCode.bit() == 0 {
                place.code.clone_from(&known.code);
            }
            if cells.given() & C::Establishment.bit() == 0 {
                place.name.clone_from(&known.name);
            }
        }
        None => {
            let value = shown(asked);
            let message = "the establishment is not in the register; it is kept as it stands";
            cells.warn(column, "unknown-establishment", value, message);
        }
    }
    place
}

fn mappa(cells: &mut Cells<'_, '_, C>, column: C, most: u32) -> Option<u8> {
    let found = cells.count(column)?;
    if !(1..=most).contains(&found) {
        let code = if most == 4 {
            "mappa-category"
        } else {
            "mappa-level"
        };
        let message = format!("{} runs from 1 to {most}", column.word());
        cells.error(column, code, Some(found.to_string()), message);
        return None;
    }
    u8::try_from(found).ok()
}

fn identifier<T: std::str::FromStr<Err = crate::domain::IdentifierError>>(
    cells: &mut Cells<'_, '_, C>,
    column: C,
    code: &'static str,
) -> Option<T> {
    let text = cells.trimmed(column);
    if text.is_empty() {
        return None;
    }
    text.parse()
        .map_err(|error: crate::domain::IdentifierError| {
            cells.error(column, code, None, error.to_string());
        })
        .ok()
}

/// A code of a register: repeated where it has no space in it, as no name of a person or a street has.
fn shown_code(text: &str) -> Option<String> {
    (!text.trim().contains(' ')).then(|| shown(text)).flatten()
}
