//! Lays what the files say about one person beside what is stored, and gives the records as they would be.
//!
//! Pure: it allocates no id and writes nothing. Precedence: an absent column changes nothing; a blank in
//! a column of the prison record clears what an import wrote; what a worker wrote by hand yields only to a record known later.
//!
//! **Ids.** A fact that the file gives no id, and a consent made from a referral, have an empty id in `after`; whoever stores
//! them allocates one, after it has looked at those that are there. A home or a referral whose id another one of the person has
//! gets a provisional one, by which whatever rows of the import say of it names it, and is found again by what it says.

mod as_recorded;
mod beside_hand;
mod dates;
pub(super) mod directory;
mod entries;
mod events;
mod may_send;
mod person;
mod referrals;
mod same_referral;
#[cfg(test)]
mod sent_trials;
mod spells;
#[cfg(test)]
mod tests;
mod things;

use crate::calendar::Day;
use crate::domain::families::Family;
use crate::domain::merging::Ids;
use crate::domain::{Records, ReleaseDate};
use crate::intake::incoming::IncomingPerson;
use crate::intake::problem::{Problem, RowAt, Severity};
use crate::intake::reading::FileRead;
use std::borrow::Cow;
use std::collections::HashMap;

/// What became of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Created,
    Updated,
    /// The store said so before.
    Unchanged,
    /// Another row of the same import says so, and the store did not.
    Repeated,
    Rejected,
}

/// One person's records as they would be, and how that came about.
#[derive(Debug)]
pub struct Merged {
    /// None when the person is not known and no row makes them known.
    pub after: Option<Records>,
    /// One for every row about the person.
    pub outcomes: Vec<(Family, RowAt, Outcome)>,
    pub problems: Vec<Problem>,
    /// The columns in which what a worker wrote by hand was kept although the record says otherwise.
    pub kept: Vec<String>,
    /// The same of those in which a record known later took its place.
    pub yielded: Vec<String>,
    /// Whether `after` is anything else than what was stored.
    pub changed: bool,
    /// Ids in `after` that whoever stores it has to put others in the place of.
    pub provisional: Vec<String>,
}

/// Where the rows come from and on which day they come.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    pub files: &'a [FileRead],
    pub today: Day,
}

impl Import<'_> {
    fn file(&self, at: RowAt) -> &str {
        FileRead::name_of(self.files, at)
    }
}

/// Lays one person's rows beside what is stored of them.
#[must_use]
pub fn merge(existing: Option<&Records>, incoming: &IncomingPerson, import: Import<'_>) -> Merged {
    let mut merge = Merge {
        import,
        before: existing,
        after: existing.cloned(),
        new_spells: Vec::new(),
        told_spells: Vec::new(),
        told_dates: Vec::new(),
        outcomes: Vec::new(),
        problems: Vec::new(),
        kept: Vec::new(),
        yielded: Vec::new(),
        referral_ids: HashMap::new(),
        own: OwnIds::default(),
    };
    merge.person(incoming, existing.is_some());
    if merge.after.is_none() {
        merge.refuse_the_rest(incoming);
    } else {
        merge.tenancies(incoming);
        let by_own_ids = merge.by_own_ids(incoming);
        merge.custody_rows(&incoming.custody);
        merge.release_date_rows(&incoming.release_dates);
        for row in &incoming.prisoners {
            merge.spell_of_row(row, incoming);
        }
        merge.events(&by_own_ids.events, incoming);
        merge.referrals(&incoming.referrals);
        merge.referral_events(&incoming.events);
        merge.written_down(&incoming.notes);
        merge.written_down(&incoming.todos);
        // By now it is known what homes and referrals are called here, and after the records what everything is.
        let by_own_ids = merge.by_own_ids(incoming);
        merge.entries(&by_own_ids.entries);
        let by_own_ids = merge.by_own_ids(incoming);
        merge.marks(&by_own_ids.marks);
    }
    if existing.is_none() {
        // Of somebody new nothing was there: what is not new is said by another row.
        let unchanged = merge.outcomes.iter_mut();
        for (_, _, outcome) in unchanged.filter(|(_, _, o)| *o == Outcome::Unchanged) {
            *outcome = Outcome::Repeated;
        }
    }
    Merged {
        changed: merge.after.as_ref() != existing,
        after: merge.after,
        outcomes: merge.outcomes,
        problems: merge.problems,
        kept: merge.kept,
        yielded: merge.yielded,
        provisional: merge.own.provisional,
    }
}

/// A merge on its way.
struct Merge<'a> {
    import: Import<'a>,
    before: Option<&'a Records>,
    after: Option<Records>,
    /// Spells that were not stored before this import.
    new_spells: Vec<Day>,
    /// Spells of which this import has a row of custody.
    told_spells: Vec<Day>,
    /// The histories of release dates that this import has, by spell.
    told_dates: Vec<(Day, ReleaseDate)>,
    outcomes: Vec<(Family, RowAt, Outcome)>,
    problems: Vec<Problem>,
    kept: Vec<String>,
    /// The names of values that a worker wrote by hand and a record known later took the place of.
    yielded: Vec<String>,
    /// Where the referrals stand of which rows of this import speak by an id.
    referral_ids: HashMap<String, usize>,
    own: OwnIds,
}

/// What homes, referrals and to-dos are called here that the files call otherwise.
#[derive(Default)]
struct OwnIds {
    ids: Ids,
    /// Those that hold for the time of this merge only.
    provisional: Vec<String>,
}

impl OwnIds {
    /// An id for a record of the files whose own is another record's here, until whoever stores it gives it one.
    fn provisional(&mut self, letter: char, id: &str) -> String {
        let provisional = format!("{id}-NEW");
        self.ids.became(letter, id, &provisional);
        self.provisional.push(provisional.clone());
        provisional
    }
}

/// A row that cannot be taken in, and the column that is why, where it is one.
fn mistake(
    import: Import<'_>,
    at: RowAt,
    column: &str,
    code: &'static str,
    message: impl Into<String>,
) -> Problem {
    let problem = Problem::of_row(Severity::Error, import.file(at), at, code, message);
    match column {
        "" => problem,
        column => problem.in_column(column),
    }
}

/// A row that is taken in, but not as it stands.
fn warning(
    import: Import<'_>,
    at: RowAt,
    column: &str,
    code: &'static str,
    message: impl Into<String>,
) -> Problem {
    Problem::of_row(Severity::Warning, import.file(at), at, code, message).in_column(column)
}

impl Merge<'_> {
    /// What the files say, with homes and referrals called as they are here.
    fn by_own_ids<'i>(&self, incoming: &'i IncomingPerson) -> Cow<'i, IncomingPerson> {
        if self.own.ids.is_empty() {
            return Cow::Borrowed(incoming);
        }
        let mut incoming = incoming.clone();
        for row in &mut incoming.entries {
            self.own.ids.in_entry(&mut row.fact.entry);
        }
        for row in &mut incoming.events {
            self.own.ids.in_event(&mut row.fact.event);
        }
        for row in &mut incoming.marks {
            self.own.ids.in_mark(&mut row.fact);
        }
        Cow::Owned(incoming)
    }

    /// The row cannot be taken in beside what is known.
    fn reject(
        &mut self,
        family: Family,
        at: RowAt,
        column: &str,
        code: &'static str,
        message: impl Into<String>,
    ) {
        self.problems
            .push(mistake(self.import, at, column, code, message));
        self.outcomes.push((family, at, Outcome::Rejected));
    }

    fn warn(&mut self, at: RowAt, column: &str, code: &'static str, message: impl Into<String>) {
        self.problems
            .push(warning(self.import, at, column, code, message));
    }

    /// A row's id is that of something else here.
    fn warn_of_another(&mut self, at: RowAt, column: &str, id: &str, what: &str) {
        let message = format!(
            "{id} is another {what} of this person here: the one in the row is new and has an id of its own"
        );
        self.warn(at, column, "id-of-another", message);
    }

    /// A row and what is recorded have days that cannot stand side by side.
    fn warn_of_order(&mut self, at: RowAt, column: &str, what: &str) {
        let message = format!("{what} beside what is recorded here: the days stay as they are");
        self.warn(at, column, "days-reversed", message);
    }

    fn done(&mut self, family: Family, at: RowAt, outcome: Outcome) {
        self.outcomes.push((family, at, outcome));
    }

    fn changed(&mut self, family: Family, at: RowAt, changed: bool) {
        let outcome = if changed {
            Outcome::Updated
        } else {
            Outcome::Unchanged
        };
        self.done(family, at, outcome);
    }

    /// Nobody of this number is known, so nothing can hang on them.
    fn refuse_the_rest(&mut self, incoming: &IncomingPerson) {
        let known_in_file = incoming.row_refused || !incoming.prisoners.is_empty();
        for (family, at) in incoming.other_rows() {
            if known_in_file {
                let message = "the row of prisoners for this prison number was rejected";
                self.reject(family, at, "prison_number", "prisoner-rejected", message);
            } else {
                let message = "nobody with this prison number is recorded; import prisoners first";
                self.reject(family, at, "prison_number", "unknown-prisoner", message);
            }
        }
    }
}
