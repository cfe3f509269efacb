//! The register of prisons and young offender institutions of England and Wales, held in the binary.
//!
//! Knows code, name, nation and whether it is open. Whether one is a local prison is not in it: that is the user's to say.
//! The nation decides whether the duty to refer applies.

use crate::domain::nearest::nearest;
use std::collections::HashMap;
use std::sync::OnceLock;

/// One establishment of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Establishment {
    pub code: String,
    pub name: String,
    pub open: bool,
    pub nation: String,
}

const REGISTER: &str = include_str!("register/establishments.csv");

/// Every establishment, in the order of the register.
pub fn all() -> &'static [Establishment] {
    static ALL: OnceLock<Vec<Establishment>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut reader = csv::Reader::from_reader(REGISTER.as_bytes());
        reader
            .records()
            .filter_map(Result::ok)
            .map(|row| {
                let field = |index| row.get(index).unwrap_or_default().to_owned();
                Establishment {
                    code: field(0),
                    name: field(1),
                    open: &row[2] == "yes",
                    nation: field(3),
                }
            })
            .collect()
    })
}

/// The establishment of a code, in any case.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Establishment> {
    static BY_CODE: OnceLock<HashMap<String, &Establishment>> = OnceLock::new();
    let by_code = BY_CODE.get_or_init(|| {
        // Of two with one code the first counts.
        let all = all().iter().rev();
        all.map(|one| (one.code.to_ascii_uppercase(), one))
            .collect()
    });
    let code = code.trim();
    let found = by_code.get(code).copied();
    found.or_else(|| by_code.get(&code.to_ascii_uppercase()).copied())
}

/// The establishment that a code or a name means: `MDI`, `Maidstone`, `HMP Maidstone`.
#[must_use]
pub fn find(text: &str) -> Option<&'static Establishment> {
    by_code(text).or_else(|| {
        let wanted = plain_name(text);
        (!wanted.is_empty())
            .then(|| {
                all()
                    .iter()
                    .find(|establishment| plain_name(&establishment.name) == wanted)
            })
            .flatten()
    })
}

/// Names and codes near to what was typed.
#[must_use]
pub fn suggestions(text: &str) -> Vec<String> {
    let found = nearest(
        text,
        all()
            .iter()
            .map(|establishment| establishment.name.as_str()),
        3,
    );
    found
        .iter()
        .filter_map(|name| {
            all()
                .iter()
                .find(|establishment| establishment.name == **name)
        })
        .map(|establishment| format!("{} {}", establishment.code, establishment.name))
        .collect()
}

/// Whether custody there is outside England, where the duty to refer does not apply. An unknown code, and an establishment
/// whose nation the register does not give, is taken as England.
#[must_use]
pub fn is_outside_england(code: &str) -> bool {
    by_code(code)
        .is_some_and(|establishment| !matches!(establishment.nation.as_str(), "England" | ""))
}

/// The name without the words that say what kind of place it is.
#[must_use]
pub fn plain_name(name: &str) -> String {
    // Other words in brackets tell one prison from another: Peterborough (Female) is not Peterborough.
    let words = name.to_lowercase().replace(['(', ')', '/'], " ");
    let kinds = [
        "hmp", "yoi", "hmpyoi", "hmyoi", "hmrc", "rc", "stc", "hm", "prison", "&", "and",
    ];
    words
        .split_whitespace()
        .filter(|word| !kinds.contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_is_whole() {
        assert_eq!(all().len(), 173);
        assert!(
            all()
                .iter()
                .all(|e| !e.code.is_empty() && !e.name.is_empty())
        );
        assert!(
            all()
                .iter()
                .filter(|e| e.open)
                .all(|e| !e.nation.is_empty())
        );
    }

    #[test]
    fn found_by_code_and_by_name() {
        assert_eq!(by_code("msi").map(|e| e.nation.as_str()), Some("England"));
        assert_eq!(find("HMP Maidstone").map(|e| e.code.as_str()), Some("MSI"));
        for (typed, code) in [
            ("HMP Peterborough (Female)", Some("PFI")),
            ("Peterborough Female (HMP & YOI)", Some("PFI")),
            ("HMP Peterborough", Some("PBI")),
            ("HMP/YOI Peterborough", Some("PBI")),
            ("Peterborough (Wing B)", None),
            ("HMP Nowhere", None),
        ] {
            assert_eq!(find(typed).map(|e| e.code.as_str()), code, "{typed}");
        }
        for one in all() {
            let plain = plain_name(&one.name);
            assert!(!plain.is_empty() && !plain.contains('('), "{}", one.name);
        }
        assert!(is_outside_england("CFI"), "Cardiff is in Wales");
        assert!(!is_outside_england("QQI"));
    }
}
