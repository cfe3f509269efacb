//! The words of the store as a form has them: `mental-health` as "Mental health", details behind a colon.

/// A word of a list, as the beginning of a line.
pub fn plain(word: &str) -> String {
    let spaced = word.replace('-', " ");
    let mut letters = spaced.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// What is said, with what there is to add to it.
pub fn with(said: &str, more: &[Option<&str>]) -> String {
    let more: Vec<&str> = more.iter().flatten().copied().collect();
    if more.is_empty() {
        said.to_owned()
    } else {
        format!("{said}: {}", more.join("; "))
    }
}
