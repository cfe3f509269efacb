//! The nearest known names to one that is not known. Suggests and never chooses.

/// Up to `most` of the candidates that are near enough to be a slip of the keys, nearest first.
#[must_use]
pub fn nearest<'a>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    most: usize,
) -> Vec<&'a str> {
    // No name is longer, and to compare a long text with many takes long.
    if typed.len() > 200 {
        return Vec::new();
    }
    let typed = typed.trim().to_lowercase();
    let mut scored: Vec<(f64, &str)> = candidates
        .into_iter()
        .filter_map(|candidate| {
            let lower = candidate.to_lowercase();
            let likeness = if !typed.is_empty() && lower.contains(&typed) {
                0.95
            } else {
                strsim::jaro_winkler(&typed, &lower)
            };
            (likeness > 0.75).then_some((likeness, candidate))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.truncate(most);
    scored.into_iter().map(|(_, candidate)| candidate).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_comes_first_and_the_far_not_at_all() {
        let found = nearest("medwey", ["Medway", "Maidstone", "Zetland"], 2);
        assert_eq!(found.first(), Some(&"Medway"));
        assert!(!found.contains(&"Zetland"));
    }
}
