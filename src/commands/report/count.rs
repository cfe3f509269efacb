//! Counts reports over everybody in the store, in one pass however many are asked for.

use crate::calendar::Day;
use crate::commands::everybody::look_at_each;
use crate::commands::world::Books;
use crate::domain::Case;
use crate::error::{Error, Result};
use crate::report::{Asked, By, Classification, DoesNotAddUp, Indicator, Period, Table, Tallies};
use crate::store::{Filter, Needs};

/// What is counted, and how.
#[derive(Clone, Debug)]
pub struct Question {
    pub reports: Vec<(&'static Indicator, Option<By>)>,
    pub periods: Vec<Period>,
    pub known_on: Day,
    pub classification: Classification,
}

impl Question {
    /// What is read of everybody: as much as plans need, unless a report or a breakdown asks for more.
    fn needs(&self) -> Needs {
        let wants_more = |(of, by): &(&Indicator, Option<By>)| {
            of.reads_records || matches!(by, Some(By::Gender | By::Ethnicity))
        };
        if self.reports.iter().any(wants_more) {
            Needs::Everything
        } else {
            Needs::PlansOf(self.known_on)
        }
    }
}

/// The tables of each report, one a period.
///
/// # Errors
/// A store that cannot be read; a report whose parts do not add up, which is a bug and is not printed.
pub fn count(question: &Question, books: &Books) -> Result<Vec<Vec<Table>>> {
    let directory = books.store.directory()?;
    let asked = Asked {
        classification: question.classification,
        calendar: &books.calendar,
        known_on: question.known_on,
        periods: &question.periods,
        directory: &directory,
    };
    let reports = question.reports.iter().copied();
    let mut tallies = Tallies::new(reports, question.periods.len());
    let mut look = |case: &Case| {
        tallies.meet(case, &asked);
        Ok(())
    };
    let (filter, needs) = (Filter::All, question.needs());
    look_at_each(&books.store, &filter, needs, question.known_on, &mut look)?;
    tallies.finish().map_err(does_not_add_up)
}

fn does_not_add_up(wrong: DoesNotAddUp) -> Error {
    let DoesNotAddUp { what, parts, whole } = wrong;
    Error::bug(
        "does-not-add-up",
        format!("{what}: the parts make {parts} and the whole is {whole}, so it is not printed"),
    )
}
