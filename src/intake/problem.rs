//! What an import has to say about a row: where, in which column, by a code that scripts may rely on, and in words.
//!
//! Refuses to repeat names, addresses and notes, and whatever could be one in the wrong column.

/// Whether a row can be taken in all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    /// error or warning.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Where a row stands: the file by its place among the sources, and the bytes of its record there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowAt {
    pub file: u16,
    pub start: usize,
    pub end: usize,
    /// 1 + the line feeds before the first byte of the record.
    pub line: usize,
}

/// A row that was read, with where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<T> {
    pub at: RowAt,
    pub fact: T,
}

/// One thing wrong, or to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    /// The name of the file, as the command gave it.
    pub file: String,
    pub line: usize,
    pub column: Option<String>,
    /// Stable, in kebab-case.
    pub code: &'static str,
    /// What stands in the file; none for names, addresses and notes.
    pub value: Option<String>,
    pub message: String,
    /// The row, where it is about one rather than about the file.
    pub row: Option<RowAt>,
}

impl Problem {
    /// Something about a whole file.
    #[must_use]
    pub fn of_file(
        severity: Severity,
        file: &str,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            file: file.to_owned(),
            line: 1,
            column: None,
            code,
            value: None,
            message: message.into(),
            row: None,
        }
    }

    /// Something about one row.
    #[must_use]
    pub fn of_row(
        severity: Severity,
        file: &str,
        at: RowAt,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            line: at.line,
            row: Some(at),
            ..Self::of_file(severity, file, code, message)
        }
    }

    /// The same, about one column.
    #[must_use]
    pub fn in_column(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }

    /// The same, with what stands in the file.
    #[must_use]
    pub fn with_value(mut self, value: Option<String>) -> Self {
        self.value = value;
        self
    }

    /// Whether its row, or its file, cannot be taken in.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The longest value that is repeated.
const LONGEST_VALUE: usize = 60;

/// A value that is no name, address or note by its column; cut short where it is long.
#[must_use]
pub fn shown(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let harmless = |c: &char| !c.is_control() && !crate::domain::names::is_direction_control(*c);
    Some(text.chars().filter(harmless).take(LONGEST_VALUE).collect())
}

/// A value of a column of dates or numbers: repeated only when there is nothing in it but digits, marks, and words of a
/// calendar, because a row whose columns have slipped has a name there.
#[must_use]
pub fn shown_if_plain(text: &str) -> Option<String> {
    let words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    words
        .clone()
        .all(is_calendar_word)
        .then(|| shown(text))
        .flatten()
}

/// A value where a prison number should be: repeated only when it has a digit and no space inside, as no name has.
#[must_use]
pub fn shown_if_number(text: &str) -> Option<String> {
    let text = text.trim();
    let like_a_number = text.chars().any(char::is_numeric)
        && !text.contains(char::is_whitespace)
        && text.len() < 40;
    like_a_number.then(|| shown(text)).flatten()
}

fn is_calendar_word(word: &str) -> bool {
    const WORDS: [&str; 25] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "next",
        "last",
        "today",
        "tomorrow",
        "yesterday",
        "tbc",
    ];
    let lower = word.to_ascii_lowercase();
    matches!(lower.as_str(), "st" | "nd" | "rd" | "th" | "t" | "z")
        || (lower.len() >= 3 && WORDS.iter().any(|known| known.starts_with(&lower)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_a_name_is_not_repeated() {
        assert_eq!(shown_if_plain("31/02/1990").as_deref(), Some("31/02/1990"));
        assert_eq!(
            shown_if_plain("next Tuesday").as_deref(),
            Some("next Tuesday")
        );
        assert_eq!(shown_if_plain("12 High Street"), None);
        assert_eq!(shown_if_plain("Okafor"), None);
        assert_eq!(shown_if_number("A123BC").as_deref(), Some("A123BC"));
        assert_eq!(shown_if_number("Okafor"), None);
        assert_eq!(shown_if_number("12 High Street"), None);
    }
}
