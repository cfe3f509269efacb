//! Where the number of one person stands in what is written about others: a note, a reason, an answer. An erasure does not
//! reach it.
//!
//! Looks for the number as it is spelled, whatever its letters' case, and gives back counts and never a text.

use super::schema::{self, Table};
use super::whose::{Purpose, Whose};
use super::{Store, read};
use crate::domain::PrisonNumber;
use crate::error::Result;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// How many rows about others have the number of a person in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Present rows by the number of the person they are about; none for what belongs to nobody, as an office.
    pub present: BTreeMap<Option<PrisonNumber>, u64>,
    /// Rows of the past.
    pub past: u64,
}

impl Mentions {
    /// Whether the number stands nowhere else.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.present.is_empty() && self.past == 0
    }
}

impl Store {
    /// Where the number of a person, or one that they had before and nobody has now, stands in rows about others.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn mentions(&self, number: PrisonNumber) -> Result<Mentions> {
        self.placed(self.snapshot(|conn| mentions(conn, number)))
    }
}

fn mentions(conn: &Connection, number: PrisonNumber) -> Result<Mentions> {
    let whose = Whose::is(conn, number)?;
    let others: HashSet<PrisonNumber> = read::numbers(conn)?.into_iter().collect();
    let mut theirs = whose.former();
    theirs.retain(|former| !others.contains(former));
    theirs.push(number);
    let mut found = Mentions::default();
    for table in schema::journalled(conn)? {
        let Some(has_it) = has_any(&table, &theirs) else {
            continue;
        };
        let name = &table.name;
        let no = || "0".to_owned();
        let now = whose.present(&table).unwrap_or_else(no);
        let then = whose.past(&table, Purpose::Erase).unwrap_or_else(no);
        let person = table.person.as_deref().unwrap_or("NULL");
        let mut rows = conn.prepare(&format!(
            "SELECT {person}, count(*) FROM {name} WHERE NOT ({now}) AND ({has_it}) GROUP BY 1"
        ))?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let person: Option<String> = row.get(0)?;
            let person = person.and_then(|number| number.parse().ok());
            *found.present.entry(person).or_default() += u64::from(row.get::<_, u32>(1)?);
        }
        let sql = format!("SELECT count(*) FROM {name}_past WHERE NOT ({then}) AND ({has_it})");
        found.past += u64::from(conn.query_row(&sql, [], |row| row.get::<_, u32>(0))?);
    }
    Ok(found)
}

/// The condition that one of the numbers stands in a text of a row; none for a table without texts.
fn has_any(table: &Table, numbers: &[PrisonNumber]) -> Option<String> {
    let texts = table.columns.iter().filter(|(column, kind)| {
        kind.eq_ignore_ascii_case("TEXT") && Some(column) != table.person.as_ref()
    });
    let conditions: Vec<String> = texts
        .flat_map(|(column, _)| {
            let has =
                move |number: &PrisonNumber| format!("instr(upper(\"{column}\"), '{number}') > 0");
            numbers.iter().map(has)
        })
        .collect();
    (!conditions.is_empty()).then(|| conditions.join(" OR "))
}
