//! A share of a whole as boards print it: from the counts themselves, one decimal, half up.
//!
//! Knows whole numbers alone, so that no share is a rounded one of a rounded one.

/// A share in tenths of a per cent: 699 is 69.9%.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u32);

impl Percent {
    /// The share of a part in a whole, rounded half up; none of a whole of nothing or of a part greater than the whole.
    #[must_use]
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        if whole == 0 || part > whole {
            return None;
        }
        let doubled = u128::from(part) * 2000 + u128::from(whole);
        u32::try_from(doubled / (2 * u128::from(whole)))
            .ok()
            .map(Self)
    }

    /// A share that a document names.
    #[must_use]
    pub const fn whole(percent: u32) -> Self {
        Self(percent * 10)
    }

    /// In tenths of a per cent.
    #[must_use]
    pub const fn tenths(self) -> u32 {
        self.0
    }
}

impl std::fmt::Display for Percent {
    /// `69.9`, without a sign.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&format!("{}.{}", self.0 / 10, self.0 % 10))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_half_up_from_the_counts() {
        // 887 of 1,269 is 69.898…; 1 of 8 is 12.5; 1 of 2000 is 0.05 and goes up; 3 of 2001 is 0.1499… and goes down.
        for (part, whole, said) in [
            (887, 1269, "69.9"),
            (315, 1269, "24.8"),
            (67, 1269, "5.3"),
            (1, 8, "12.5"),
            (1, 2000, "0.1"),
            (3, 2001, "0.1"),
            (1, 2001, "0.0"),
            (0, 7, "0.0"),
            (7, 7, "100.0"),
            (u64::MAX, u64::MAX, "100.0"),
        ] {
            let share = Percent::of(part, whole).map(|share| share.to_string());
            assert_eq!(share.as_deref(), Some(said), "{part} of {whole}");
        }
        assert_eq!(Percent::of(0, 0), None);
        assert_eq!(Percent::of(8, 7), None);
        assert_eq!(Percent::whole(75), Percent::of(3, 4).unwrap());
    }
}
