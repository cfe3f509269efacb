//! Lays what the files say of the directory beside what is stored of it: as a person's records of named values, by the same rules.
//!
//! Pure, as the rest of the room: a record that came without an id has none yet. Refuses to know where it is told what was written
//! by hand.

use super::beside_hand::Beside;
use super::entries::Listed;
use super::{Import, Outcome};
use crate::domain::families::Family;
use crate::domain::{ByHand, Entry};
use crate::intake::incoming::EntryRow;
use crate::intake::problem::{Problem, Row, RowAt};

/// The directory as it would be, and how that came about; see [`Merged`](super::Merged).
#[derive(Debug, Default)]
pub struct Directory {
    pub entries: Vec<Entry>,
    pub outcomes: Vec<(Family, RowAt, Outcome)>,
    pub problems: Vec<Problem>,
    pub kept: Vec<String>,
    pub yielded: Vec<String>,
}

/// Lays rows of the directory beside its records, of which a worker may have written over some.
#[must_use]
pub fn merge(
    known: &[Entry],
    mut by_hand: Vec<ByHand>,
    rows: &[Row<EntryRow>],
    import: Import<'_>,
) -> Directory {
    let mut merged = Directory {
        entries: known.to_vec(),
        ..Directory::default()
    };
    let mut listed = Listed {
        entries: &mut merged.entries,
        homes: &[],
        referrals: &[],
        outcomes: &mut merged.outcomes,
        beside: Beside {
            import,
            by_hand: &mut by_hand,
            kept: &mut merged.kept,
            yielded: &mut merged.yielded,
            problems: &mut merged.problems,
        },
    };
    rows.iter().for_each(|row| listed.row(row));
    merged
}
