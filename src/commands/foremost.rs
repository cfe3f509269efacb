//! The foremost of many, so that a screen that shows ten lines makes ten and not a thousand, and holds no more.
//!
//! Refuses to know what they are.

/// The foremost by a key, and how many there were.
#[derive(Clone, Debug)]
pub struct Foremost<K, T> {
    most: usize,
    kept: Vec<(K, T)>,
    /// The last key that is kept, once so many were met.
    last: Option<K>,
    met: usize,
}

impl<K: Ord + Clone, T> Foremost<K, T> {
    /// Keeps at most so many.
    #[must_use]
    pub fn of(most: usize) -> Self {
        Self {
            most,
            kept: Vec::new(),
            last: None,
            met: 0,
        }
    }

    /// Counts one, and makes it where it is among the foremost so far. Of two with one key the first stands first.
    pub fn meet(&mut self, key: K, make: impl FnOnce() -> T) {
        self.met += 1;
        if self.last.as_ref().is_some_and(|last| key >= *last) {
            return;
        }
        self.kept.push((key, make()));
        // Sorting now and then is enough.
        if self.kept.len() >= self.most.saturating_mul(2) {
            self.settle();
        }
    }

    /// None of those that are met after these; of which none is made that could not be among the foremost of both.
    #[must_use]
    pub fn after(&mut self) -> Self {
        self.settle();
        Self {
            last: self.last.clone(),
            ..Self::of(self.most)
        }
    }

    /// Adds those that were met after these.
    pub fn and(&mut self, later: Self) {
        self.met += later.met;
        self.kept.extend(later.kept);
        if self.kept.len() >= self.most.saturating_mul(2) {
            self.settle();
        }
    }

    /// How many were met.
    #[must_use]
    pub fn met(&self) -> usize {
        self.met
    }

    /// Takes out those that were kept, the foremost first.
    #[must_use]
    pub fn take(&mut self) -> Vec<T> {
        self.settle();
        self.kept.drain(..).map(|(_, kept)| kept).collect()
    }

    fn settle(&mut self) {
        self.kept.sort_by(|(one, _), (other, _)| one.cmp(other));
        if self.kept.len() >= self.most {
            self.kept.truncate(self.most);
            self.last = self.kept.last().map(|(key, _)| key.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_the_first_of_all_in_order(keys in prop::collection::vec(0_u8..20, 0..200), most in 1_usize..30) {
            let mut foremost = Foremost::of(most);
            for (place, key) in keys.iter().enumerate() {
                foremost.meet(*key, || (*key, place));
            }
            let mut all: Vec<(u8, usize)> = keys.iter().copied().zip(0..).collect();
            all.sort_by_key(|(key, _)| *key);
            all.truncate(most);
            prop_assert_eq!(foremost.met(), keys.len());
            prop_assert_eq!(foremost.take(), all);
        }

        #[test]
        fn those_of_portions_are_those_of_all(portions in prop::collection::vec(prop::collection::vec(0_u8..20, 0..60), 0..8), most in 0_usize..30) {
            let (mut all, mut together) = (Foremost::of(most), Foremost::of(most));
            // Two look at portions in turn, and each remembers its own.
            let mut two = [Foremost::of(most), Foremost::of(most)];
            for (portion, keys) in portions.iter().enumerate() {
                let own = &mut two[portion % 2];
                for (place, key) in keys.iter().enumerate() {
                    all.meet(*key, || (portion, place));
                    own.meet(*key, || (portion, place));
                }
                let next = own.after();
                together.and(std::mem::replace(own, next));
            }
            prop_assert_eq!(together.met(), all.met());
            prop_assert_eq!(together.take(), all.take());
        }
    }

    #[test]
    fn what_is_not_among_them_is_not_made() {
        let mut made = 0;
        let mut foremost = Foremost::of(10);
        for key in 0..1000 {
            foremost.meet(key, || made += 1);
        }
        assert_eq!((foremost.met(), made), (1000, 20));
    }

    #[test]
    fn none_is_none_and_all_is_all() {
        let mut none = Foremost::of(0);
        none.meet(1, || 1);
        assert_eq!((none.met(), none.take().len()), (1, 0));
        let mut all = Foremost::of(usize::MAX);
        (0..100).rev().for_each(|key| all.meet(key, || key));
        assert_eq!(all.take(), (0..100).collect::<Vec<_>>());
    }
}
