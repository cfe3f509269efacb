//! Notes on a case. Planning never reads them.

use crate::domain::{Note, PrisonNumber};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Note {
    const INDEX: usize = 6;
    const COLUMNS: &'static [&'static str] = &["id", "on_day", "text", "by_whom"];
    const KEY: usize = 1;
    const FOR_PLANNING: bool = false;

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            (&self.id).into(),
            self.on.into(),
            (&self.text).into(),
            (&self.by).into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Note {
            id: cells.text()?,
            on: cells.day()?,
            text: cells.text()?,
            by: cells.text()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        self.id.cmp(&other.id)
    }

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }
}
