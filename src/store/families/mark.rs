//! What people did about actions. One action may bear several marks, one of a kind a day.

use crate::calendar::Day;
use crate::domain::{Mark, MarkKind, PrisonNumber};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Mark {
    const INDEX: usize = 7;
    const COLUMNS: &'static [&'static str] = &[
        "received", "action", "subject", "on_day", "kind", "until", "reason", "by_whom",
    ];
    const KEY: usize = 5;

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            self.spell.into(),
            (&self.action).into(),
            (&self.subject).into(),
            self.on.into(),
            self.kind.word().into(),
            self.until.into(),
            (&self.reason).into(),
            (&self.by).into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Mark {
            spell: cells.day()?,
            action: cells.text()?,
            subject: cells.text()?,
            on: cells.day()?,
            kind: cells.word(MarkKind::from_word)?,
            until: cells.optional_day()?,
            reason: cells.text()?,
            by: cells.text()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        key(self).cmp(&key(other))
    }
}

fn key(mark: &Mark) -> (Day, &str, &str, Day, &'static str) {
    let Mark {
        spell,
        action,
        subject,
        on,
        kind,
        ..
    } = mark;
    (*spell, action, subject, *on, kind.word())
}
