//! Values of the prison record that a worker wrote over, so that an import leaves them alone.

use crate::domain::{ByHand, PrisonNumber};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for ByHand {
    const INDEX: usize = 9;
    const COLUMNS: &'static [&'static str] = &["field", "on_day", "record"];
    const KEY: usize = 1;
    const FOR_PLANNING: bool = false;

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[(&self.field).into(), self.on.into(), (&self.record).into()]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(ByHand {
            field: cells.text()?,
            on: cells.day()?,
            record: cells.text()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        self.field.cmp(&other.field)
    }
}
