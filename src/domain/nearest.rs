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

/// A list of at most so many words is given whole.
const SHORT: usize = 15;

/// What to say behind a word that is not of a closed list: the nearest that is, and the whole list where it is short.
#[must_use]
pub fn of_a_list<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    let near = nearest(typed, words.iter().copied(), 1);
    let near = near.first().map(|near| format!("; did you mean {near}?"));
    let near = near.unwrap_or_default();
    if words.len() > SHORT {
        return near;
    }
    let gap = if near.is_empty() { ";" } else { "" };
    format!("{near}{gap} one of: {}", words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_list_is_given_whole_and_the_nearest_word_first() {
        let said = of_a_list("keap", ["keep", "close"]);
        assert_eq!(said, "; did you mean keep? one of: keep, close");
        assert_eq!(of_a_list("zzz", ["keep", "close"]), "; one of: keep, close");
        let long: Vec<String> = (0..20).map(|n| format!("word-number-{n}")).collect();
        let said = of_a_list("word-number-7x", long.iter().map(String::as_str));
        assert_eq!(said, "; did you mean word-number-7?");
        assert_eq!(of_a_list("qqq", long.iter().map(String::as_str)), "");
    }

    #[test]
    fn the_nearest_comes_first_and_the_far_not_at_all() {
        let found = nearest("medwey", ["Medway", "Maidstone", "Zetland"], 2);
        assert_eq!(found.first(), Some(&"Medway"));
        assert!(!found.contains(&"Zetland"));
    }
}
