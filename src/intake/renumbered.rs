//! Rows under a number that was merged into another one or put right: the prison's own file keeps the old number for a while,
//! and they belong to the person who had it.
//!
//! Is handed the old number and who had it. Refuses to know how a number became another one.

use crate::domain::{PrisonNumber, Prisoner};
use crate::intake::by_person::PersonRead;
use crate::intake::problem::{Problem, RowAt, Severity};
use crate::intake::reading::{FileRead, Intake};
use std::collections::{HashMap, HashSet};

impl Intake<'_> {
    /// Puts the rows under old numbers behind those of the people who had them, with one warning a number; how many rows of
    /// prisoners were left out because the files have one under the present number, which stands.
    ///
    /// A row of prisoners with another surname and another date of birth is about somebody else who has the number now:
    /// then the rows stay where they are.
    pub fn follow(&mut self, renumbered: &[(PrisonNumber, Prisoner)]) -> usize {
        let mut now_of = HashMap::new();
        let mut left_out = HashSet::new();
        // Those of whom the files have a row of prisoners under the present number or by an old one.
        let mut told = HashSet::new();
        for (old, person) in renumbered {
            if let Some(moving) = self.moving(*old, person) {
                let now = person.number;
                let prisoners = moving.incoming.prisoners.iter();
                let prisoners: Vec<RowAt> = prisoners.map(|row| row.at).collect();
                let gives_way = !prisoners.is_empty() && (self.tells_of(now) || !told.insert(now));
                self.say_that_it_moves(&moving, now, gives_way);
                if gives_way {
                    left_out.extend(prisoners);
                }
                now_of.insert(*old, now);
            }
        }
        if now_of.is_empty() {
            return 0;
        }
        let moving = self
            .places
            .extract_if(.., |(number, _)| now_of.contains_key(number));
        let moving: Vec<_> = moving
            .filter(|(_, at)| !left_out.contains(at))
            .filter_map(|(old, at)| Some((*now_of.get(&old)?, at)))
            .collect();
        self.places.extend(moving);
        // Of one number, what stood under it stays first.
        self.places.sort_by_key(|(number, _)| *number);
        left_out.len()
    }

    /// What stands under an old number and belongs to this person; none when there is nothing, or it is somebody else's.
    fn moving(&mut self, old: PrisonNumber, person: &Prisoner) -> Option<PersonRead> {
        let moving = self.person(old)?;
        let first = places(&moving).min()?;
        let now = person.number;
        if moving.incoming.prisoners.iter().any(|row| {
            let told = &row.fact.person;
            person.is_somebody_else(&told.surname, told.born)
        }) {
            let message = format!(
                "{old} was the number of {now} once; this is a person of another surname and date of birth, taken in under {old}"
            );
            self.warn(first, "number-had-before", old, message);
            return None;
        }
        Some(moving)
    }

    /// Whether the files have a row of prisoners under this number.
    fn tells_of(&self, number: PrisonNumber) -> bool {
        let there = self.person(number);
        there.is_some_and(|there| !there.incoming.prisoners.is_empty())
    }

    /// One warning. Where the rows of prisoners give way, what is remarked on in them is kept too: nobody reads them again.
    fn say_that_it_moves(&mut self, moving: &PersonRead, now: PrisonNumber, gives_way: bool) {
        let old = moving.number;
        let count = places(moving).count();
        let rows = if count == 1 { "row" } else { "rows" };
        let mut without = String::new();
        if gives_way {
            without = format!(
                ", without what they say of the person, because the files have a row of {now} too"
            );
            let of_prisoners = |at| moving.incoming.prisoners.iter().any(|row| row.at == at);
            let remarks = moving.problems.iter();
            let remarks = remarks.filter(|one| one.row.is_some_and(of_prisoners));
            self.problems.extend(remarks.cloned());
        }
        let message = format!(
            "{old} is {now} since it was merged or numbered anew: {count} {rows} of it taken as of {now}{without}"
        );
        if let Some(first) = places(moving).min() {
            self.warn(first, "under-another-number", old, message);
        }
    }

    fn warn(&mut self, at: RowAt, code: &'static str, number: PrisonNumber, message: String) {
        let file = FileRead::name_of(&self.files, at);
        let problem = Problem::of_row(Severity::Warning, file, at, code, message)
            .in_column("prison_number")
            .with_value(Some(number.to_string()));
        self.problems.push(problem);
    }
}

/// Where the good rows stand.
fn places(read: &PersonRead) -> impl Iterator<Item = RowAt> + '_ {
    let others = read.incoming.other_rows().map(|(_, at)| at);
    others.chain(read.incoming.prisoners.iter().map(|row| row.at))
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

    fn follow(intake: &mut Intake<'_>, old: &str) -> usize {
        intake.follow(&[(number(old), person())])
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
            assert_eq!(follow(&mut intake, "A1234BC"), 0);
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
            assert_eq!(follow(&mut intake, "A1234BC"), 1);
            let moved = intake.person(number("B1234BC")).unwrap().incoming;
            assert_eq!(moved.prisoners.len(), 1);
            assert_eq!(moved.prisoners[0].fact.person.surname, "Example");
            assert_eq!(moved.notes.len(), 1);
        });
    }

    #[test]
    fn rows_of_two_old_numbers_come_behind_those_of_the_present_one() {
        let prisoners = "C1234BC,Example,1990-02-01\nA1234BC,Example,1990-02-01\n";
        let notes =
            "C1234BC,2026-11-01,third\nA1234BC,2026-11-02,second\nB1234BC,2026-11-03,first\n";
        files(prisoners, notes, |mut intake| {
            let old = [number("A1234BC"), number("C1234BC")];
            let left_out = intake.follow(&old.map(|old| (old, person())));
            assert_eq!(left_out, 1, "the second gives way to the first");
            let moved = intake.person(number("B1234BC")).unwrap().incoming;
            let texts: Vec<&str> = moved
                .notes
                .iter()
                .map(|row| row.fact.text.as_str())
                .collect();
            assert_eq!(texts, ["first", "second", "third"]);
            assert_eq!((moved.prisoners.len(), intake.head_count()), (1, 1));
        });
    }

    #[test]
    fn somebody_else_who_has_the_number_now_keeps_it() {
        let prisoners = "A1234BC,Other,1980-01-01\n";
        files(prisoners, "A1234BC,2026-11-01,rang\n", |mut intake| {
            assert_eq!(follow(&mut intake, "A1234BC"), 0);
            assert_eq!(codes(&intake), [("number-had-before", 2)]);
            let stays = intake.person(number("A1234BC")).unwrap().incoming;
            assert_eq!(stays.notes.len(), 1);
            assert_eq!(follow(&mut intake, "D1234BC"), 0);
        });
    }
}
