//! The actions of a list as rows for scripts: each is made where its case was looked at, and waits as bytes for its place.
//!
//! Refuses to know which actions are asked for.

use super::gather::Also;
use super::line::{Asked, Key};
use super::rows::{self, Texts};
use crate::calendar::Day;
use crate::domain::Case;
use crate::error::Result;
use crate::output::{Ahead, Datum, Layout, Rows};

/// Rows so far.
pub struct Written<'l> {
    rows: Ahead<'l, Key>,
    names: bool,
    today: Day,
}

impl<'l> Written<'l> {
    /// None so far. The layout has the [columns](rows::COLUMNS) of an action first.
    #[must_use]
    pub fn of(layout: &'l Layout, today: Day) -> Self {
        Self {
            rows: Ahead::of(layout),
            names: layout.shows_names(),
            today,
        }
    }

    /// An action, and the section that it belongs to where the list has sections.
    ///
    /// # Errors
    /// A mistake of ours.
    pub fn add(
        &mut self,
        case: &Case,
        release: Option<Day>,
        asked: &Asked<'_>,
        section: Option<&'static str>,
    ) -> Result<()> {
        let texts = Texts::of(case, &asked.action, self.names);
        let own = rows::data(case, release, &asked.action, &texts, self.today);
        let Some(section) = section else {
            return self.rows.data(asked.key(case), &own);
        };
        let mut with_section = Vec::with_capacity(own.len() + 1);
        with_section.extend(own);
        with_section.push(Datum::Text(section));
        self.rows.data(asked.key(case), &with_section)
    }

    /// Writes them, the worst first.
    ///
    /// # Errors
    /// Output that cannot be written.
    pub fn write(self, to: &mut Rows<'_>) -> Result<()> {
        self.rows.write(to)
    }
}

impl Also for Written<'_> {
    fn action(
        &mut self,
        case: &Case,
        release: &dyn Fn() -> Option<Day>,
        asked: &Asked<'_>,
    ) -> Result<()> {
        self.add(case, release(), asked, None)
    }

    fn after(&mut self) -> Self {
        Self {
            rows: self.rows.after(),
            ..*self
        }
    }

    fn and(&mut self, later: Self) {
        self.rows.and(later.rows);
    }
}
