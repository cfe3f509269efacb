//! Rows that belong to the whole store: protocols, bank holidays added by hand, settings.
//!
//! Judges days, numbers and missing cells, and refuses the row for them. Whether the text of a protocol is well formed and a
//! setting known is the command's to ask.

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

/// A protocol in the store, for one time in force, or one of the user's own that is held and not in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtocolRow {
    pub id: String,
    pub version: Option<u32>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// The protocol itself.
    pub text: String,
    /// Only for the people for whom it is used by name.
    pub only_named: bool,
}

impl ProtocolRow {
    /// Whether the row only brings a text of the user's own: it names no day, so it puts nothing in force. A row without days
    /// and without a text speaks of a protocol of the library, in force from the beginning.
    #[must_use]
    pub fn is_held_only(&self) -> bool {
        self.from.is_none() && self.until.is_none() && !self.text.is_empty()
    }
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
    let only_named = cells.yes_no(P::OnlyNamed) == Some(true);
    (!cells.is_refused()).then_some(ProtocolRow {
        id,
        version,
        from,
        until,
        text,
        only_named,
    })
}

/// A row of settings; none when it has an error.
pub fn setting(cells: &mut Cells<'_, '_, S>) -> Option<SettingRow> {
    let name = needed(cells, S::Name);
    let value = cells.free_text(S::Value);
    let from = cells.day(S::From);
    (!cells.is_refused()).then_some(SettingRow { name, value, from })
}

#[cfg(test)]
mod tests {
    use crate::calendar::Day;
    use crate::domain::families::Family;
    use crate::intake::{Encoding, Source, read};

    #[test]
    fn a_text_without_days_is_held_and_not_in_force() {
        let bytes = b"id,version,in_force_from,in_force_until,text\n\
            base,1,,,\nown,2,,,words\nown,1,2026-01-05,2026-03-31,words\nown,1,,2025-12-31,words\n";
        let source = Source {
            family: Family::Protocols,
            name: "protocols.csv",
            bytes,
        };
        let today = Day::parse_iso("2026-06-01").unwrap();
        let found = read(&[source], Encoding::Auto, today);
        assert!(found.problems.is_empty(), "{:?}", found.problems);
        let held = found.protocols.iter().map(|row| row.fact.is_held_only());
        assert_eq!(held.collect::<Vec<_>>(), [false, true, false, false]);
    }
}
