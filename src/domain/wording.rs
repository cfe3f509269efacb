//! What the labels of other systems have in common: a word somewhere in them, in any case.
//!
//! Knows no list of words; whoever asks says which.

/// Whether one of the words begins a word of the text, in any case: "own" begins one of "Owner-occupied" and none of "Unknown".
#[must_use]
pub fn has_word(text: &str, words: &[&str]) -> bool {
    let text = text.as_bytes();
    let begins_a_word = |at: usize| match at.checked_sub(1).and_then(|before| text.get(before)) {
        Some(before) => !before.is_ascii_alphanumeric(),
        None => true,
    };
    words.iter().any(|word| {
        let mut parts = text.windows(word.len()).enumerate();
        parts.any(|(at, part)| part.eq_ignore_ascii_case(word.as_bytes()) && begins_a_word(at))
    })
}
