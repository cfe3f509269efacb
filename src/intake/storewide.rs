//! Rows that belong to the whole store: protocols, bank holidays added by hand, settings.
//!
//! They are handed over as they stand; whether a protocol is well formed or a setting known is the command's to ask.

use crate::calendar::Day;
use crate::domain::families::{
    Column, HolidayColumn as H, ProtocolColumn as P, SettingColumn as S, unguard,
};
use crate::intake::cells::Cells;

/// A bank holiday that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayRow {
    pub on: Day,
    pub name: String,
}

/// A protocol in the store, for one time in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtocolRow {
    pub id: String,
    pub version: Option<u32>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// The protocol itself, where it is the user's own.
    pub text: String,
}

/// A setting, with the day it holds from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingRow {
    pub name: String,
    pub value: String,
    pub from: Option<Day>,
}

fn needed<C: Column>(cells: &mut Cells<'_, '_, C>, column: C) -> String {
    if cells.trimmed(column).is_empty() {
        let message = format!("{} is missing", column.word());
        cells.error(column, "missing", None, message);
    }
    cells.line(column)
}

/// A row of holidays; none when it has an error.
pub fn holiday(cells: &mut Cells<'_, '_, H>) -> Option<HolidayRow> {
    let on = cells.needed_day(H::On);
    let name = needed(cells, H::Name);
    (!cells.is_refused()).then_some(HolidayRow { on: on?, name })
}

/// A row of protocols; none when it has an error.
pub fn protocol(cells: &mut Cells<'_, '_, P>) -> Option<ProtocolRow> {
    let id = needed(cells, P::Id);
    let version = cells.count(P::Version);
    let from = cells.day(P::From);
    let until = cells.day(P::Until);
    // A protocol is longer than any note may be; its own reader judges every character of it.
    let text = unguard(cells.raw(P::Text)).to_owned();
    (!cells.is_refused()).then_some(ProtocolRow {
        id,
        version,
        from,
        until,
        text,
    })
}

/// A row of settings; none when it has an error.
pub fn setting(cells: &mut Cells<'_, '_, S>) -> Option<SettingRow> {
    let name = needed(cells, S::Name);
    let value = cells.free_text(S::Value);
    let from = cells.day(S::From);
    (!cells.is_refused()).then_some(SettingRow { name, value, from })
}
