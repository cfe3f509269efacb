//! Whether two records are one: by what they say, because a store and an export give out ids each for itself.
//!
//! Refuses to know where the two come from.

use super::Entry;

impl Entry {
    /// Whether two records say the same, whatever their ids.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.values == other.values
    }

    /// Whether two records of one id can be one that was changed: of what both say, they do not differ in several things and in
    /// more than they agree in.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        let both = self.values.iter().zip(&other.values);
        let both = both.filter(|(one, other)| !one.is_empty() && !other.is_empty());
        let (agree, differ): (Vec<_>, Vec<_>) = both.partition(|(one, other)| one == other);
        self.kind == other.kind && (differ.len() < 2 || differ.len() <= agree.len())
    }
}
