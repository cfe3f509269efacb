//! The person of a row: who they are, where they are, and whether this is the same person at all.

use super::as_recorded::recorded_person;
use super::beside_hand::{Hand, caught_up};
use super::{Merge, Outcome};
use crate::domain::by_hand;
use crate::domain::columns;
use crate::domain::families::{Column, Family, PrisonerColumn as C};
use crate::domain::{Prisoner, Records};
use crate::intake::cells::is_lost;
use crate::intake::incoming::{IncomingPerson, PrisonerRow};
use crate::intake::problem::Row;

impl Merge<'_> {
    /// Takes in the columns of the person; the spell of each row comes later, when every spell is known.
    pub(super) fn person(&mut self, incoming: &IncomingPerson, mut stored: bool) {
        let mut accepted: Vec<&Row<PrisonerRow>> = Vec::new();
        for row in &incoming.prisoners {
            if self.is_somebody_else(row) {
                let message =
                    "this prison number belongs to a person of another surname and date of birth";
                self.reject(
                    Family::Prisoners,
                    row.at,
                    "prison_number",
                    "other-person",
                    message,
                );
                continue;
            }
            let fact = &row.fact;
            if let Some((column, code, message)) = self.why_no_spell(fact, incoming) {
                self.reject(Family::Prisoners, row.at, column, code, message);
                continue;
            }
            if !stored {
                if fact.person.surname.is_empty() {
                    let message = "a person who is not recorded yet needs a surname";
                    self.reject(Family::Prisoners, row.at, "surname", "missing", message);
                    continue;
                }
                self.after = Some(Records::of(fact.person.clone()));
                self.done(Family::Prisoners, row.at, Outcome::Created);
                accepted.push(row);
                stored = true;
                continue;
            }
            let mut changed = false;
            for column in C::ALL {
                if fact.given & column.bit() != 0 && !is_of_a_spell(*column) {
                    let taken = self.person_column(*column, row);
                    if taken {
                        self.warn_of_two_answers(*column, row, &accepted);
                    }
                    changed |= taken;
                }
            }
            accepted.push(row);
            self.changed(Family::Prisoners, row.at, changed);
        }
    }

    /// Rows of several spells may say that somebody was elsewhere, and hardly that they were somebody else.
    fn warn_of_two_answers(
        &mut self,
        column: C,
        row: &Row<PrisonerRow>,
        earlier: &[&Row<PrisonerRow>],
    ) {
        if !matches!(column, C::Surname | C::Forenames | C::Born) {
            return;
        }
        let answer =
            |row: &Row<PrisonerRow>| columns::of_prisoner(column, &row.fact.person).to_lowercase();
        let own = answer(row);
        let other = earlier.iter().find(|other| {
            let other = answer(other);
            !other.is_empty() && !is_lost(&other) && other != own
        });
        let Some(other) = other else { return };
        let line = other.at.line;
        let place = if other.at.file == row.at.file {
            format!("line {line}")
        } else {
            format!("{} line {line}", self.import.file(other.at))
        };
        let message = format!("{place} has another for this prison number; the later row counts");
        self.warn(row.at, column.word(), "two-answers", message);
    }

    /// Same number, another surname and another date of birth than are recorded, or were before a worker put them right.
    fn is_somebody_else(&self, row: &Row<PrisonerRow>) -> bool {
        let Some(known) = &self.after else {
            return false;
        };
        let told = &row.fact.person;
        let (surname, born) = recorded_person(known);
        known.prisoner.is_somebody_else(&told.surname, told.born)
            && told.is_somebody_else(surname, born)
    }

    fn person_column(&mut self, column: C, row: &Row<PrisonerRow>) -> bool {
        let incoming = &row.fact.person;
        let text = columns::of_prisoner(column, incoming);
        let blank = text.is_empty();
        if blank && !clears(column) {
            return false;
        }
        let Some(records) = &mut self.after else {
            return false;
        };
        if columns::of_prisoner(column, &records.prisoner) == text {
            if code_of(column) == column {
                caught_up(&mut records.by_hand, &by_hand::of_person(column), &text);
            }
            return false;
        }
        let lost = is_lost(&text) && !columns::of_prisoner(column, &records.prisoner).is_empty();
        if lost && matches!(column, C::Surname | C::Forenames) {
            return false;
        }
        if !records.by_hand.is_empty() {
            let field = by_hand::of_person(column);
            // A place is one fact in two columns; its code, which is asked first, has answered for the name.
            let answered = matches!(column, C::Establishment | C::HomeAuthority)
                && !columns::of_prisoner(code_of(column), incoming).is_empty();
            if answered && by_hand::remark_on(&records.by_hand, &field).is_some() {
                return false;
            }
            if self.by_hand(&field, &text, row.at) == Hand::Stays {
                return false;
            }
        }
        match &mut self.after {
            Some(records) => take(column, incoming, &mut records.prisoner),
            None => false,
        }
    }
}

/// The column with the code of a place whose name a column holds; any other column itself.
fn code_of(column: C) -> C {
    match column {
        C::Establishment => C::EstablishmentCode,
        C::HomeAuthority => C::HomeAuthorityCode,
        other => other,
    }
}

fn is_of_a_spell(column: C) -> bool {
    matches!(
        column,
        C::Number
            | C::Received
            | C::LegalStatus
            | C::SentenceType
            | C::SentenceDate
            | C::SentenceLength
            | C::SentenceDays
            | C::RemandDays
            | C::Released
    ) || columns::release_kind(column).is_some()
}

/// Columns of the prison record in which a blank is news.
fn clears(column: C) -> bool {
    matches!(column, C::EstablishmentCode | C::Establishment | C::Cell)
}

/// Copies the value of one column; whether it was another.
fn take(column: C, from: &Prisoner, to: &mut Prisoner) -> bool {
    fn put<T: Clone + PartialEq>(from: &T, to: &mut T) -> bool {
        let changed = from != to;
        if changed {
            to.clone_from(from);
        }
        changed
    }
    match column {
        C::Surname => put(&from.surname, &mut to.surname),
        C::Forenames => put(&from.forenames, &mut to.forenames),
        C::Born => put(&from.born, &mut to.born),
        C::Sex => put(&from.sex, &mut to.sex),
        C::GenderIdentity => put(&from.gender_identity, &mut to.gender_identity),
        C::EthnicityCode => put(&from.ethnicity_code, &mut to.ethnicity_code),
        C::Ethnicity => put(&from.ethnicity, &mut to.ethnicity),
        C::Nationality => put(&from.nationality, &mut to.nationality),
        C::EstablishmentCode => put(&from.establishment.code, &mut to.establishment.code),
        C::Establishment => put(&from.establishment.name, &mut to.establishment.name),
        C::Cell => put(&from.cell, &mut to.cell),
        C::OffenceGroup => put(&from.offence_group, &mut to.offence_group),
        C::RiskOfHarm => put(&from.risk_of_harm, &mut to.risk_of_harm),
        C::Iom => put(&from.iom, &mut to.iom),
        C::MappaCategory => put(&from.mappa_category, &mut to.mappa_category),
        C::MappaLevel => put(&from.mappa_level, &mut to.mappa_level),
        C::NoFixedAbode => put(&from.no_fixed_abode, &mut to.no_fixed_abode),
        C::HomeAuthority | C::HomeAuthorityCode => {
            put(&from.home_authority, &mut to.home_authority)
        }
        C::Crn => put(&from.crn, &mut to.crn),
        C::NationalInsurance => put(&from.national_insurance, &mut to.national_insurance),
        C::Lead => put(&from.lead, &mut to.lead),
        C::Notes => put(&from.notes, &mut to.notes),
        _ => false,
    }
}
