//! What workers set themselves to do.

use crate::domain::{PrisonNumber, Todo};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Todo {
    const INDEX: usize = 8;
    const COLUMNS: &'static [&'static str] = &["id", "title", "due", "lead", "since"];
    const KEY: usize = 1;

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            (&self.id).into(),
            (&self.title).into(),
            self.due.into(),
            (&self.lead).into(),
            self.since.into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Todo {
            id: cells.text()?,
            title: cells.text()?,
            due: cells.optional_day()?,
            lead: cells.text()?,
            since: cells.day()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        self.id.cmp(&other.id)
    }

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }
}
