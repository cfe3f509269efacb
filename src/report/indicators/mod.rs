//! One file a report. The list is the order in which they are printed.
//!
//! A new report is a file here and its name in the list: a definition, and a function that hands on the units of one case.

use crate::report::tally::Indicator;

/// Declares the files and the list of what is in them.
macro_rules! indicators {
    ($($name:ident),+ $(,)?) => {
        $(pub mod $name;)+
        /// Every report.
        pub static ALL: &[&Indicator] = &[$(&$name::REPORT),+];
    };
}

indicators! {
    accommodation,
    housed_first_night,
    settled_on_release,
}

/// The report of a name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Indicator> {
    let name = name.trim();
    let mut all = ALL.iter().copied();
    all.find(|one| one.definition.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_definition_says_everything_and_its_measures_count_lines_that_it_has() {
        let mut names = Vec::new();
        for one in ALL {
            let of = &one.definition;
            names.push(of.name);
            assert!(of.version > 0, "{}", of.name);
            for said in [
                of.name,
                of.title,
                of.unit,
                of.day,
                of.numerator,
                of.denominator,
                of.exclusions,
                of.unknowns,
                of.source,
            ] {
                assert!(!said.is_empty(), "{}", of.name);
            }
            let mut words: Vec<&str> = of.lines.iter().map(|line| line.word).collect();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), of.lines.len(), "{}: a word twice", of.name);
            for measure in of.measures {
                for class in measure.numerator {
                    assert!(
                        measure.denominator.contains(class),
                        "{}: {class} of {} is in no whole",
                        of.name,
                        measure.word
                    );
                }
                for class in measure.denominator {
                    let known =
                        of.lines.is_empty() || of.lines.iter().any(|line| line.class == *class);
                    assert!(known, "{}: no line of class {class}", of.name);
                }
            }
        }
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "a name twice");
    }
}
