//! Rows under a number that was merged into another one or put right: the prison's own file keeps the old number for a while,
//! and they belong to the person who had it.
//!
//! Is handed the old number and who had it. Refuses to know how a number became another one.

use crate::domain::{PrisonNumber, Prisoner};
use crate::intake::by_person::PersonRead;
use crate::intake::problem::{Problem, RowAt, Severity};
use crate::intake::reading::Intake;

impl Intake<'_> {
    /// Puts the rows under an old number to those of the person who had it, with one warning; how many rows of prisoners were
    /// left out because the files have one under the present number, which stands.
    ///
    /// A row of prisoners with another surname and another date of birth is about somebody else who has the number now:
    /// then the rows stay where they are.
    pub fn follow(&mut self, old: PrisonNumber, person: &Prisoner) -> usize {
        let Some(moving) = self.person(old) else {
            return 0;
        };
        let rows = &moving.incoming;
        let mut places: Vec<RowAt> = rows.other_rows().map(|(_, at)| at).collect();
        places.extend(rows.prisoners.iter().map(|row| row.at));
        let Some(first) = places.iter().min().copied() else {
            return 0;
        };
        let now = person.number;
        if rows.prisoners.iter().any(|row| {
            let told = &row.fact.person;
            person.is_somebody_else(&told.surname, told.born)
        }) {
            let message = format!(
                "{old} was the number of {now} once; this is a person of another surname and date of birth, taken in under {old}"
            );
            self.warn(first, "number-had-before", old, message);
            return 0;
        }
        let left_out = self.left_out(&moving, now);
        let of_old = self.rows.iter_mut().filter(|(number, _)| *number == old);
        of_old.for_each(|(number, _)| *number = now);
        self.rows.retain(|(_, at)| !left_out.contains(at));
        self.rows.sort();
        let count = places.len();
        let rows = if count == 1 { "row" } else { "rows" };
        let without = match left_out.len() {
            0 => String::new(),
            _ => format!(
                ", without what they say of the person, because the files have a row of {now} too"
            ),
        };
        let message = format!(
            "{old} is {now} since it was merged or numbered anew: {count} {rows} of it taken as of {now}{without}"
        );
        self.warn(first, "under-another-number", old, message);
        left_out.len()
    }

    /// The rows of prisoners that give way: where the files have one under either number, that of the present one stands. What
    /// is remarked on in them is kept here, because nobody reads them again.
    fn left_out(&mut self, moving: &PersonRead, now: PrisonNumber) -> Vec<RowAt> {
        let there = self.person(now);
        if there.is_none_or(|there| there.incoming.prisoners.is_empty()) {
            return Vec::new();
        }
        let rows = moving.incoming.prisoners.iter();
        let left_out: Vec<RowAt> = rows.map(|row| row.at).collect();
        let remarks = moving.problems.iter();
        let remarks = remarks.filter(|one| one.row.is_some_and(|at| left_out.contains(&at)));
        self.problems.extend(remarks.cloned());
        left_out
    }

    fn warn(&mut self, at: RowAt, code: &'static str, number: PrisonNumber, message: String) {
        let file = self.files.get(usize::from(at.file));
        let file = file.map_or("", |file| file.name.as_str());
        let problem = Problem::of_row(Severity::Warning, file, at, code, message)
            .in_column("prison_number")
            .with_value(Some(number.to_string()));
        self.problems.push(problem);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::domain::families::Family;
    use crate::intake::{Encoding, Source, read};

    fn number(text: &str) -> PrisonNumber {
        text.parse().unwrap()
    }

    fn person() -> Prisoner {
        let mut person = Prisoner::new(number("B1234BC"), "Example");
        person.born = Day::parse_iso("1990-02-01");
        person
    }

    /// Reads a file of prisoners and one of notes, and hands what they say to a trial.
    fn files(prisoners: &str, notes: &str, trial: impl FnOnce(Intake<'_>)) {
        let prisoners = format!("prison_number,surname,dob\n{prisoners}");
        let notes = format!("prison_number,date,text\n{notes}");
        let sources = [
            (Family::Prisoners, "prisoners.csv", prisoners.as_bytes()),
            (Family::Notes, "notes.csv", notes.as_bytes()),
        ];
        let sources = sources.map(|(family, name, bytes)| Source {
            family,
            name,
            bytes,
        });
        let today = Day::parse_iso("2026-11-22").unwrap();
        let intake = read(&sources, Encoding::Auto, today);
        let mut problems = intake.people().flat_map(|person| person.problems);
        assert_eq!(problems.next(), None);
        assert_eq!(intake.problems, []);
        trial(intake);
    }

    fn codes(intake: &Intake<'_>) -> Vec<(&'static str, usize)> {
        let problems = intake.problems.iter();
        problems.map(|one| (one.code, one.line)).collect()
    }

    #[test]
    fn rows_of_the_old_number_go_to_the_new_one_with_one_warning() {
        let prisoners = "C1234BC,Other,1980-01-01\nA1234BC,Example,1990-02-01\n";
        files(prisoners, "A1234BC,2026-11-01,rang\n", |mut intake| {
            assert_eq!(intake.follow(number("A1234BC"), &person()), 0);
            assert_eq!(codes(&intake), [("under-another-number", 3)]);
            assert!(!intake.speaks_of(number("A1234BC")));
            let moved = intake.person(number("B1234BC")).unwrap().incoming;
            assert_eq!(moved.prisoners[0].fact.person.number, number("B1234BC"));
            assert_eq!((moved.prisoners.len(), moved.notes.len()), (1, 1));
            assert_eq!((intake.head_count(), intake.people().count()), (2, 2));
        });
    }

    #[test]
    fn a_row_under_the_present_number_stands() {
        let prisoners = "A1234BC,Old,1990-02-01\nB1234BC,Example,1990-02-01\n";
        files(prisoners, "A1234BC,2026-11-01,rang\n", |mut intake| {
            assert_eq!(intake.follow(number("A1234BC"), &person()), 1);
            let moved = intake.person(number("B1234BC")).unwrap().incoming;
            assert_eq!(moved.prisoners.len(), 1);
            assert_eq!(moved.prisoners[0].fact.person.surname, "Example");
            assert_eq!(moved.notes.len(), 1);
        });
    }

    #[test]
    fn somebody_else_who_has_the_number_now_keeps_it() {
        let prisoners = "A1234BC,Other,1980-01-01\n";
        files(prisoners, "A1234BC,2026-11-01,rang\n", |mut intake| {
            assert_eq!(intake.follow(number("A1234BC"), &person()), 0);
            assert_eq!(codes(&intake), [("number-had-before", 2)]);
            let stays = intake.person(number("A1234BC")).unwrap().incoming;
            assert_eq!(stays.notes.len(), 1);
            assert_eq!(intake.follow(number("D1234BC"), &person()), 0);
        });
    }
}
