//! What was sent to somebody, and how far it got.

use crate::domain::{ConsentAnswer, PrisonNumber, Referral, ReferralKind};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Referral {
    const INDEX: usize = 5;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "kind",
        "authority",
        "receiver",
        "drafted",
        "sent",
        "method",
        "acknowledged",
        "answered",
        "outcome",
        "consent",
        "consent_on",
        "notes",
    ];
    const KEY: usize = 1;
    const NOT_FOR_PLANNING: &'static [&'static str] = &["method", "notes"];

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            (&self.id).into(),
            self.kind.word().into(),
            self.authority.as_ref().into(),
            (&self.receiver).into(),
            self.drafted.into(),
            self.sent.into(),
            (&self.method).into(),
            self.acknowledged.into(),
            self.answered.into(),
            (&self.outcome).into(),
            self.consent.map(ConsentAnswer::word).into(),
            self.consent_on.into(),
            (&self.notes).into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Referral {
            id: cells.text()?,
            kind: cells.word(ReferralKind::from_word)?,
            authority: cells.optional_text()?,
            receiver: cells.text()?,
            drafted: cells.optional_day()?,
            sent: cells.optional_day()?,
            method: cells.text()?,
            acknowledged: cells.optional_day()?,
            answered: cells.optional_day()?,
            outcome: cells.text()?,
            consent: cells.optional_word(ConsentAnswer::from_word)?,
            consent_on: cells.optional_day()?,
            notes: cells.text()?,
        })
    }

    fn compare_keys(&self, other: &Self) -> Ordering {
        self.id.cmp(&other.id)
    }

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }
}
