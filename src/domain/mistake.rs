//! A mistake in a file that people write by hand, a protocol or the configuration: where it is, what stands there, what
//! should, and the nearest good name. Knows no file and no key.

use std::fmt;

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub found: String,
    pub expected: String,
    /// The nearest good name, or what to do.
    pub hint: Option<String>,
}

impl fmt::Display for Mistake {
    /// `FILE:LINE:COLUMN: found X, expected Y`, with the nearest good name after it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            column,
            found,
            expected,
            hint,
        } = self;
        write!(
            f,
            "{file}:{line}:{column}: found {found}, expected {expected}"
        )?;
        hint.as_ref().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl std::error::Error for Mistake {}

/// The line and column, from 1, of a place in a text given in bytes.
#[must_use]
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before.get(start..).unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// A text as it stands in a message: quoted, without line breaks, and cut when it is long.
#[must_use]
pub fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let plain: String = text
        .chars()
        .map(|c| {
            if c.is_control() || crate::domain::names::is_direction_control(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    if plain.chars().count() <= MOST {
        return format!("\"{plain}\"");
    }
    let start: String = plain.chars().take(MOST).collect();
    format!("\"{start}...\"")
}

/// `did you mean "X"?`, where something is near.
#[must_use]
pub fn did_you_mean<'a>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let near = super::nearest::nearest(typed, candidates, 1);
    near.first().map(|name| format!("did you mean \"{name}\"?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let text = "a = 1\nné = 2\r\n\nx";
        assert_eq!(place(text, 0), (1, 1));
        assert_eq!(place(text, 6), (2, 1));
        assert_eq!(place(text, 10), (2, 4));
        assert_eq!(place(text, text.len()), (4, 2));
        assert_eq!(place(text, 999), (4, 2));
    }
}
