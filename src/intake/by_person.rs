//! What the files say, one person after the other: the rows were found before and are read here, so that no more of them is held
//! than the people on their way to the store.
//!
//! Refuses to know what a row says, and what is stored.

use crate::domain::PrisonNumber;
use crate::intake::cells::Desk;
use crate::intake::incoming::IncomingPerson;
use crate::intake::problem::{Problem, RowAt, Severity};
use crate::intake::reading::Intake;
use crate::intake::registers::Registers;
use crate::intake::rows::Rows;

/// What the files say of one person.
#[derive(Debug)]
pub struct PersonRead {
    pub number: PrisonNumber,
    pub incoming: IncomingPerson,
    /// Of the rows, in their order.
    pub problems: Vec<Problem>,
}

/// Reads people one after the other, in the order of their numbers.
pub struct People<'i> {
    intake: &'i Intake<'i>,
    rows: &'i [(PrisonNumber, RowAt)],
    /// By the files of the intake; opened when the first row of each is asked for.
    files: Vec<Option<Rows<'i>>>,
    registers: Registers,
}

impl Intake<'_> {
    /// Everybody of whom the files have a row.
    #[must_use]
    pub fn people(&self) -> People<'_> {
        self.people_of(&self.places)
    }

    /// How many people the files have a row of.
    #[must_use]
    pub fn head_count(&self) -> usize {
        self.places.chunk_by(|a, b| a.0 == b.0).count()
    }

    /// Whether the files have a row of this person.
    #[must_use]
    pub fn speaks_of(&self, number: PrisonNumber) -> bool {
        !self.rows_of(number).is_empty()
    }

    /// One person.
    pub(super) fn person(&self, number: PrisonNumber) -> Option<PersonRead> {
        self.people_of(self.rows_of(number)).next()
    }

    fn rows_of(&self, number: PrisonNumber) -> &[(PrisonNumber, RowAt)] {
        let from = self.places.partition_point(|(known, _)| *known < number);
        let rows = self.places.get(from..).unwrap_or_default();
        let count = rows.partition_point(|(known, _)| *known == number);
        rows.get(..count).unwrap_or_default()
    }

    fn people_of<'i>(&'i self, rows: &'i [(PrisonNumber, RowAt)]) -> People<'i> {
        People {
            intake: self,
            rows,
            files: self.files.iter().map(|_| None).collect(),
            registers: Registers::default(),
        }
    }
}

impl Iterator for People<'_> {
    type Item = PersonRead;

    fn next(&mut self) -> Option<PersonRead> {
        let number = self.rows.first()?.0;
        let mut incoming = IncomingPerson::default();
        let mut problems = Vec::new();
        while let Some(((_, at), rest)) = self.rows.split_first().filter(|(row, _)| row.0 == number)
        {
            self.rows = rest;
            self.row(*at, &mut incoming, &mut problems);
        }
        for row in &mut incoming.prisoners {
            // The rows may stand under a number that the person had before.
            row.fact.person.number = number;
        }
        Some(PersonRead {
            number,
            incoming,
            problems,
        })
    }
}

impl People<'_> {
    fn row(&mut self, at: RowAt, incoming: &mut IncomingPerson, problems: &mut Vec<Problem>) {
        let file = usize::from(at.file);
        let (Some(Some(open)), Some(rows)) = (self.intake.open.get(file), self.files.get_mut(file))
        else {
            return;
        };
        let rows = rows.get_or_insert_with(|| Rows::here_and_there(at.file, open.judged));
        let Some(fields) = rows.read_at(at) else {
            // It could be read when the file was looked through, so this is our mistake; the row must not be lost with it.
            let message = "the row could not be read again";
            let problem = Problem::of_row(Severity::Error, open.name, at, "unreadable", message);
            problems.push(problem);
            return;
        };
        let mut desk = Desk {
            file: open.name,
            today: self.intake.today,
            problems,
            registers: &mut self.registers,
        };
        (open.take)(fields, at, &mut desk, incoming);
    }
}
