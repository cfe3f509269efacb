//! Spells of custody, each under its day of reception.

use crate::domain::{Custody, LegalStatus, PrisonNumber, Sentence, SpellKind};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Custody {
    const INDEX: usize = 1;
    const COLUMNS: &'static [&'static str] = &[
        "received",
        "kind",
        "legal_status",
        "sentence_on",
        "sentence_kind",
        "sentence_length",
        "sentence_days",
        "remand_days",
        "released",
    ];
    const KEY: usize = 1;
    const NOT_FOR_PLANNING: &'static [&'static str] = &["sentence_length"];

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            self.received.into(),
            self.kind.word().into(),
            self.legal_status.word().into(),
            self.sentence.on.into(),
            (&self.sentence.kind).into(),
            (&self.sentence.length).into(),
            self.sentence.days.map(i64::from).into(),
            self.sentence.remand_days.map(i64::from).into(),
            self.released.into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Custody {
            received: cells.day()?,
            kind: cells.word(SpellKind::from_word)?,
            legal_status: cells.word(LegalStatus::from_word)?,
            sentence: Sentence {
                on: cells.optional_day()?,
                kind: cells.text()?,
                length: cells.text()?,
                days: cells.optional_number()?,
                remand_days: cells.optional_number()?,
            },
            released: cells.optional_day()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        self.received.cmp(&other.received)
    }
}
