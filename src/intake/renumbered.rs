//! Rows under a number that was merged into another one or put right: the prison's own file keeps the old number for a while,
//! and they belong to the person who had it.
//!
//! Is handed the old number and who had it. Refuses to know how a number became another one.

use crate::domain::{PrisonNumber, Prisoner};
use crate::intake::incoming::IncomingPerson;
use crate::intake::problem::{Problem, Row, RowAt, Severity};
use crate::intake::reading::Intake;

impl Intake {
    /// Puts the rows under an old number to those of the person who had it, with one warning; how many rows of prisoners were
    /// left out because the files have one under the present number, which stands.
    ///
    /// A row of prisoners with another surname and another date of birth is about somebody else who has the number now:
    /// then the rows stay where they are.
    pub fn follow(&mut self, old: PrisonNumber, person: &Prisoner) -> usize {
        let Some(rows) = self.people.get(&old) else {
            return 0;
        };
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
        let mut moving = self.people.remove(&old).unwrap_or_default();
        for row in &mut moving.prisoners {
            row.fact.person.number = now;
        }
        let there = self.people.entry(now).or_default();
        let left_out = leave_out(&mut moving, there);
        there.join(moving);
        let count = places.len();
        let rows = if count == 1 { "row" } else { "rows" };
        let without = match left_out {
            0 => String::new(),
            _ => format!(
                ", without what they say of the person, because the files have a row of {now} too"
            ),
        };
        let message = format!(
            "{old} is {now} since it was merged or numbered anew: {count} {rows} of it taken as of {now}{without}"
        );
        self.warn(first, "under-another-number", old, message);
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

/// Where the files have a row of prisoners under either number, that of the present one stands.
fn leave_out(moving: &mut IncomingPerson, there: &IncomingPerson) -> usize {
    if there.prisoners.is_empty() {
        return 0;
    }
    std::mem::take::<Vec<Row<_>>>(&mut moving.prisoners).len()
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

    fn files(prisoners: &str, notes: &str) -> Intake {
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
        assert!(intake.problems.is_empty(), "{:?}", intake.problems);
        intake
    }

    fn codes(intake: &Intake) -> Vec<(&'static str, usize)> {
        let problems = intake.problems.iter();
        problems.map(|one| (one.code, one.line)).collect()
    }

    #[test]
    fn rows_of_the_old_number_go_to_the_new_one_with_one_warning() {
        let mut intake = files(
            "C1234BC,Other,1980-01-01\nA1234BC,Example,1990-02-01\n",
            "A1234BC,2026-11-01,rang\n",
        );
        assert_eq!(intake.follow(number("A1234BC"), &person()), 0);
        assert_eq!(codes(&intake), [("under-another-number", 3)]);
        assert!(!intake.people.contains_key(&number("A1234BC")));
        let moved = &intake.people[&number("B1234BC")];
        assert_eq!(moved.prisoners[0].fact.person.number, number("B1234BC"));
        assert_eq!((moved.prisoners.len(), moved.notes.len()), (1, 1));
    }

    #[test]
    fn a_row_under_the_present_number_stands() {
        let mut intake = files(
            "A1234BC,Old,1990-02-01\nB1234BC,Example,1990-02-01\n",
            "A1234BC,2026-11-01,rang\n",
        );
        assert_eq!(intake.follow(number("A1234BC"), &person()), 1);
        let moved = &intake.people[&number("B1234BC")];
        assert_eq!(moved.prisoners.len(), 1);
        assert_eq!(moved.prisoners[0].fact.person.surname, "Example");
        assert_eq!(moved.notes.len(), 1);
    }

    #[test]
    fn somebody_else_who_has_the_number_now_keeps_it() {
        let mut intake = files("A1234BC,Other,1980-01-01\n", "A1234BC,2026-11-01,rang\n");
        assert_eq!(intake.follow(number("A1234BC"), &person()), 0);
        assert_eq!(codes(&intake), [("number-had-before", 2)]);
        assert_eq!(intake.people[&number("A1234BC")].notes.len(), 1);
        assert_eq!(intake.follow(number("D1234BC"), &person()), 0);
    }
}
