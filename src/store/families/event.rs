//! Dated facts. Files give them ids of their own, so an id names one only together with prisoner and kind.

use crate::domain::{Event, EventKind, PrisonNumber};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Event {
    const INDEX: usize = 3;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "kind",
        "on_day",
        "detail",
        "old_value",
        "new_value",
        "recorded_by",
    ];
    const KEY: usize = 2;
    const NOT_FOR_PLANNING: &'static [&'static str] = &["recorded_by"];

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            (&self.id).into(),
            self.kind.word().into(),
            self.on.into(),
            (&self.detail).into(),
            (&self.old_value).into(),
            (&self.new_value).into(),
            (&self.recorded_by).into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Event {
            id: cells.text()?,
            kind: cells.word(EventKind::from_word)?,
            on: cells.day()?,
            detail: cells.text()?,
            old_value: cells.text()?,
            new_value: cells.text()?,
            recorded_by: cells.text()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        self.id
            .cmp(&other.id)
            .then_with(|| self.kind.word().cmp(other.kind.word()))
    }

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }
}
