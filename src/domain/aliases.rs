//! What people call a housing authority beside its name: a former name, initials, the town for the whole.
//!
//! Only what means one council alone: "Newcastle" and "Kingston" are names of two, and are left to the search.

use std::sync::OnceLock;

const ALIASES: &str = include_str!("register/aliases.csv");

/// Every alias with the key of its authority, in the order of the file.
#[must_use]
pub fn all() -> &'static [(String, String)] {
    static ALL: OnceLock<Vec<(String, String)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut reader = csv::Reader::from_reader(ALIASES.as_bytes());
        let rows = reader.records().filter_map(Result::ok);
        let field = |row: &csv::StringRecord, at| row.get(at).unwrap_or_default().trim().to_owned();
        rows.map(|row| (field(&row, 0), field(&row, 1))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::domain::authorities;

    #[test]
    fn each_means_one_authority_that_stands_and_is_not_the_name_of_another() {
        let today = Day::parse_iso("2026-11-22").expect("a day");
        for (alias, key) in all() {
            let found = authorities::find(alias, today).expect(alias);
            assert_eq!(&found.key, key, "{alias}");
            assert!(found.is_valid_on(today), "{alias}");
            let same = all().iter().filter(|(other, _)| other == alias);
            assert_eq!(same.count(), 1, "{alias}");
        }
    }
}
