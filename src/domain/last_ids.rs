//! How far the numbers of ids have come, of each kind that a store gives out: one that was seen anywhere is not given out again.
//!
//! Knows the shape of these ids, and refuses to know what they name and who gives them out.

use std::collections::BTreeMap;

/// The kinds of id that a store gives out, by their first letter.
const PREFIXES: [char; 7] = ['R', 'T', 'N', 'D', 'H', 'K', 'O'];

/// The last number that is given out. Later ones are not of a store's making, and need not be seen: a stand-in such as
/// R99999999 would use up the supply at one stroke.
const LAST: u32 = 89_999_999;

/// The last number of each kind that was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastIds(BTreeMap<char, u32>);

impl LastIds {
    /// Whether a store gives out ids that begin with this letter.
    #[must_use]
    pub fn is_prefix(prefix: char) -> bool {
        PREFIXES.contains(&prefix)
    }

    /// Takes note of an id, of whatever shape.
    pub fn see(&mut self, id: &str) {
        let Some(prefix) = id.chars().next().filter(|first| Self::is_prefix(*first)) else {
            return;
        };
        let digits = id.get(1..).unwrap_or_default();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        if let Some(number) = digits.parse().ok().filter(|number| *number <= LAST) {
            self.reach(prefix, number);
        }
    }

    /// Takes note of how far one kind has come.
    pub fn reach(&mut self, prefix: char, number: u32) {
        let last = self.0.entry(prefix).or_default();
        *last = number.max(*last);
    }

    /// Takes note of all that another has seen.
    pub fn join(&mut self, other: &Self) {
        for (prefix, number) in other.iter() {
            self.reach(prefix, number);
        }
    }

    /// The number after the last of a kind; none where all are used up.
    #[must_use]
    pub fn after(&self, prefix: char) -> Option<u32> {
        let last = self.0.get(&prefix).copied().unwrap_or_default();
        last.checked_add(1).filter(|next| *next <= LAST)
    }

    /// Each kind of which one was seen, with its last number.
    pub fn iter(&self) -> impl Iterator<Item = (char, u32)> {
        self.0.iter().map(|(prefix, number)| (*prefix, *number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_of_a_stores_own_shape_count() {
        let mut seen = LastIds::default();
        for id in [
            "R000007",
            "R000003",
            "T12345678",
            "T89999999",
            "T90000000",
            "T123456789",
            "T99999999999999",
            "H-5",
            "E0000009",
            "K+7",
            "",
            "R",
            "Ö1",
            "O\u{665}",
        ] {
            seen.see(id);
        }
        let seen: Vec<_> = seen.iter().collect();
        assert_eq!(seen, [('R', 7), ('T', 89_999_999)]);
    }

    #[test]
    fn two_that_saw_something_know_of_the_later_of_each() {
        let (mut one, mut other) = (LastIds::default(), LastIds::default());
        for id in ["R000007", "T000001"] {
            one.see(id);
        }
        for id in ["R000003", "T000009", "N000001"] {
            other.see(id);
        }
        one.join(&other);
        let after = ['R', 'T', 'N', 'D'].map(|prefix| one.after(prefix));
        assert_eq!(after, [8, 10, 2, 1].map(Some));
        one.see("N89999999");
        assert_eq!(one.after('N'), None);
    }
}
