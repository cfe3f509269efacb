//! What the rows of the files say about one person, before it is laid beside what is stored.
//!
//! Holds values that have passed their checks; which column was in the file is kept, because an absent column changes
//! nothing and a blank one may clear.

use crate::calendar::Day;
use crate::domain::entry::Field;
use crate::domain::families::{COLUMNS_BEFORE_FIELDS, Family};
use crate::domain::{
    Custody, Entry, Event, Mark, Note, Prisoner, Referral, ReleaseDate, ReleaseDateKind, Tenancy,
    Todo,
};
use crate::intake::problem::{Row, RowAt};

/// A row of prisoners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrisonerRow {
    /// The columns of the file, as bits of `PrisonerColumn`.
    pub given: u64,
    pub person: Prisoner,
    /// The spell that the row speaks of, where it names a day of reception.
    pub custody: Option<Custody>,
    /// The legal status stands in the row, rather than being left blank or out.
    pub status_told: bool,
    /// By the order of `ReleaseDateKind`.
    pub dates: [Option<Day>; ReleaseDateKind::ALL.len()],
    /// Values of a spell when the row names none: they belong to the present one.
    pub spell_values: Option<Box<Custody>>,
}

/// A row of custody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyRow {
    pub given: u64,
    pub custody: Custody,
}

/// A row of release-dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseDateRow {
    pub spell: Day,
    pub date: ReleaseDate,
}

/// A row of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    pub event: Event,
    /// The key of the authority that a REFERRAL_ event names in its detail.
    pub authority: Option<&'static str>,
}

/// A row of tenancies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenancyRow {
    pub given: u64,
    pub tenancy: Tenancy,
}

/// A row of referrals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferralRow {
    pub given: u64,
    pub referral: Referral,
}

/// A row of a family whose records are a list of named values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// The columns of the file, as bits of its `EntryColumn`.
    pub given: u64,
    pub entry: Entry,
}

impl EntryRow {
    /// The fields that the file has a column for, with what it says in them, which may be nothing.
    pub fn told(&self) -> impl Iterator<Item = (&'static Field, &str)> {
        let fields = self.entry.kind.spec().fields.iter().enumerate();
        fields
            .filter(|(place, _)| self.given & 1 << (place + COLUMNS_BEFORE_FIELDS) != 0)
            .map(|(_, field)| (field, self.entry.text(field.name)))
    }
}

/// Everything about one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncomingPerson {
    pub prisoners: Vec<Row<PrisonerRow>>,
    pub custody: Vec<Row<CustodyRow>>,
    pub release_dates: Vec<Row<ReleaseDateRow>>,
    pub events: Vec<Row<EventRow>>,
    pub tenancies: Vec<Row<TenancyRow>>,
    pub referrals: Vec<Row<ReferralRow>>,
    pub notes: Vec<Row<Note>>,
    pub marks: Vec<Row<Mark>>,
    pub todos: Vec<Row<Todo>>,
    pub entries: Vec<Row<EntryRow>>,
    /// A row of prisoners about this person could not be taken in.
    pub row_refused: bool,
}

impl IncomingPerson {
    /// Every row but those of prisoners, with its family.
    pub fn other_rows(&self) -> impl Iterator<Item = (Family, RowAt)> + '_ {
        fn of<T>(family: Family, rows: &[Row<T>]) -> impl Iterator<Item = (Family, RowAt)> + '_ {
            rows.iter().map(move |row| (family, row.at))
        }
        of(Family::Custody, &self.custody)
            .chain(of(Family::ReleaseDates, &self.release_dates))
            .chain(of(Family::Events, &self.events))
            .chain(of(Family::Tenancies, &self.tenancies))
            .chain(of(Family::Referrals, &self.referrals))
            .chain(of(Family::Notes, &self.notes))
            .chain(of(Family::Marks, &self.marks))
            .chain(of(Family::Todos, &self.todos))
            .chain(self.entries.iter().map(|row| {
                let family = Family::of_entry(row.fact.entry.kind);
                (family, row.at)
            }))
    }
}
