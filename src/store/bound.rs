//! A statement that is carried out for row after row, and remembers which of its parameters hold nothing: most values of most
//! rows are empty, and to bind one again takes as long as to bind a word.
//!
//! Refuses to know which table it writes to.

use super::cells::Cell;
use crate::error::Result;
use rusqlite::{Connection, Statement};

/// A statement with what it holds.
pub(super) struct Bound<'c> {
    statement: Statement<'c>,
    /// Which parameters hold no value and which an empty text, counted from the lowest bit.
    nulls: u64,
    empty: u64,
}

impl<'c> Bound<'c> {
    pub(super) fn prepare(conn: &'c Connection, sql: &str) -> Result<Self> {
        Ok(Self {
            statement: conn.prepare(sql)?,
            // What was never bound holds no value.
            nulls: u64::MAX,
            empty: 0,
        })
    }

    /// Carries it out with these values, and gives how many rows it wrote.
    pub(super) fn execute(&mut self, cells: &[Cell<'_>]) -> rusqlite::Result<usize> {
        for (place, cell) in cells.iter().enumerate() {
            // One beyond the last bit is bound each time.
            let bit = 1_u64.checked_shl(place as u32).unwrap_or_default();
            let (nulls, empty) = match cell {
                Cell::Null => (bit, 0),
                Cell::Text("") => (0, bit),
                _ => (0, 0),
            };
            if (self.nulls & nulls) | (self.empty & empty) != 0 {
                continue;
            }
            self.statement.raw_bind_parameter(place + 1, cell)?;
            self.nulls = self.nulls & !bit | nulls;
            self.empty = self.empty & !bit | empty;
        }
        self.statement.raw_execute()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rusqlite::types::Value;

    /// No value, an empty text, a text or a number.
    fn cell(kind: u8) -> Cell<'static> {
        match kind {
            0 => Cell::Null,
            1 => Cell::Text(""),
            2 => Cell::Text("word"),
            _ => Cell::Int(i64::from(kind)),
        }
    }

    fn value(kind: u8) -> Value {
        match kind {
            0 => Value::Null,
            1 => Value::Text(String::new()),
            2 => Value::Text("word".to_owned()),
            _ => Value::Integer(i64::from(kind)),
        }
    }

    /// More columns than there are bits.
    const COLUMNS: usize = 70;

    proptest! {
        #[test]
        fn each_row_has_its_own_values(rows in prop::collection::vec(prop::collection::vec(0_u8..5, COLUMNS), 0..10)) {
            let conn = Connection::open_in_memory().unwrap();
            let columns: Vec<String> = (0..COLUMNS).map(|place| format!("c{place}")).collect();
            conn.execute(&format!("CREATE TABLE kept ({})", columns.join(", ")), []).unwrap();
            let marks = vec!["?"; COLUMNS].join(", ");
            let mut insert = Bound::prepare(&conn, &format!("INSERT INTO kept VALUES ({marks})")).unwrap();
            for row in &rows {
                let row: Vec<Cell<'_>> = row.iter().copied().map(cell).collect();
                prop_assert_eq!(insert.execute(&row), Ok(1));
            }
            let mut kept = conn.prepare("SELECT * FROM kept ORDER BY rowid").unwrap();
            let kept = kept.query_map([], |row| (0..COLUMNS).map(|place| row.get(place)).collect()).unwrap();
            let kept: Vec<Vec<Value>> = kept.map(|row| row.unwrap()).collect();
            let rows = rows.into_iter().map(|row| row.into_iter().map(value).collect());
            prop_assert_eq!(kept, rows.collect::<Vec<Vec<Value>>>());
        }
    }
}
