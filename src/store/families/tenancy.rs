//! Homes held before custody. Money is whole pence.

use crate::domain::{Pence, PrisonNumber, Tenancy};
use crate::error::Result;
use crate::store::cells::{Cell, Cells};
use crate::store::family::Family;
use std::cmp::Ordering;

impl Family for Tenancy {
    const INDEX: usize = 4;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "tenure",
        "landlord",
        "address",
        "postcode_district",
        "authority",
        "rent",
        "rent_period",
        "arrears",
        "benefit",
        "joint",
        "started",
        "ended",
        "status",
        "notes",
    ];
    const KEY: usize = 1;
    const NOT_FOR_PLANNING: &'static [&'static str] = &["address", "notes"];

    fn cells<'a>(&'a self, to: &mut Vec<Cell<'a>>) {
        to.extend_from_slice(&[
            (&self.id).into(),
            (&self.tenure).into(),
            (&self.landlord).into(),
            (&self.address).into(),
            (&self.postcode_district).into(),
            self.authority.as_ref().into(),
            self.rent.map(Pence::pence).into(),
            (&self.rent_period).into(),
            self.arrears.map(Pence::pence).into(),
            (&self.benefit).into(),
            self.joint.into(),
            self.started.into(),
            self.ended.into(),
            (&self.status).into(),
            (&self.notes).into(),
        ]);
    }

    fn read(_: PrisonNumber, cells: &mut Cells<'_, '_>) -> Result<Self> {
        Ok(Tenancy {
            id: cells.text()?,
            tenure: cells.text()?,
            landlord: cells.text()?,
            address: cells.text()?,
            postcode_district: cells.text()?,
            authority: cells.optional_text()?,
            rent: cells.optional_number()?.and_then(Pence::from_pence),
            rent_period: cells.text()?,
            arrears: cells.optional_number()?.and_then(Pence::from_pence),
            benefit: cells.text()?,
            joint: cells.optional_flag()?,
            started: cells.optional_day()?,
            ended: cells.optional_day()?,
            status: cells.text()?,
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
