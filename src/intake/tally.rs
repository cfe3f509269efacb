//! The count of an import: how many rows were created, updated, unchanged, repeated and rejected, and how many warnings there are.

use std::collections::HashSet;

use crate::domain::families::Family;
use crate::intake::merge::directory::Directory;
use crate::intake::merge::{Merged, Outcome};
use crate::intake::problem::{Problem, RowAt, Severity};

/// Whole numbers, as `import` prints them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    /// Rows that say what another row of the same import says.
    pub repeated: usize,
    pub rejected: usize,
    pub warnings: usize,
}

impl Tally {
    /// Adds what the reading found. All problems of one row have to be handed over in one call: it is rejected once.
    pub fn add_read(&mut self, problems: &[Problem]) {
        let errors = problems.iter().filter(|problem| problem.is_error());
        let rejected: HashSet<_> = errors.filter_map(|problem| problem.row).collect();
        self.rejected += rejected.len();
        self.warned(problems);
    }

    /// Adds what became of one person's rows.
    pub fn add(&mut self, merged: &Merged) {
        self.add_rows(&merged.outcomes, &merged.problems);
    }

    /// Adds what became of the rows of the directory.
    pub fn add_directory(&mut self, merged: &Directory) {
        self.add_rows(&merged.outcomes, &merged.problems);
    }

    fn add_rows(&mut self, outcomes: &[(Family, RowAt, Outcome)], problems: &[Problem]) {
        for (_, _, outcome) in outcomes {
            *match outcome {
                Outcome::Created => &mut self.created,
                Outcome::Updated => &mut self.updated,
                Outcome::Unchanged => &mut self.unchanged,
                Outcome::Repeated => &mut self.repeated,
                Outcome::Rejected => &mut self.rejected,
            } += 1;
        }
        self.warned(problems);
    }

    fn warned(&mut self, problems: &[Problem]) {
        let warnings = problems.iter().filter(|p| p.severity == Severity::Warning);
        self.warnings += warnings.count();
    }
}
