//! Names and free text as they may be kept: any script, one word or many, apostrophes and hyphens, and nothing that
//! could deceive a reader.
//!
//! Refuses to know what a likely name is. Digits, and the traces of a file read in the wrong encoding, are remarks for a
//! person to judge; control characters and direction overrides are refused in a name.

/// The longest name that is kept, in characters.
pub const LONGEST_NAME: usize = 200;
/// The longest free text that is kept, in characters.
pub const LONGEST_TEXT: usize = 10_000;

/// Why a name or a text was refused. The text itself is never repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// Nothing but white space.
    #[error("is missing")]
    Missing,
    /// Longer than is kept.
    #[error("is too long: it has {found} characters and may have {limit}")]
    TooLong { found: usize, limit: usize },
    /// A line break where one line is expected.
    #[error("has a line break in it")]
    LineBreak,
    /// NUL or another control character.
    #[error("has a control character in it")]
    Control,
    /// A character that turns the direction of writing round.
    #[error("has a hidden character in it that changes the direction of writing")]
    Direction,
}

impl TextFault {
    /// The stable code of this fault in import reports.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong { .. } => "too-long",
            Self::LineBreak => "line-break",
            Self::Control => "control-character",
            Self::Direction => "direction-override",
        }
    }
}

/// A remark about a name that is kept all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRemark {
    /// It has a digit in it.
    Digits,
    /// It reads like UTF-8 taken for Windows-1252, for example `RenÃ©e`.
    WrongEncoding,
}

/// Checks a name and takes the spaces off its ends. Inner white space is one space.
///
/// # Errors
/// The first fault found.
pub fn name(text: &str) -> Result<String, TextFault> {
    check_characters(text, false)?;
    let kept = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if kept.is_empty() {
        return Err(TextFault::Missing);
    }
    check_length(&kept, LONGEST_NAME)?;
    Ok(kept)
}

/// Checks a short text of one line (an establishment, a landlord, a role). Empty is allowed.
///
/// # Errors
/// The first fault found.
pub fn line(text: &str) -> Result<String, TextFault> {
    check_characters(text, false)?;
    check_length(text, LONGEST_NAME * 5)?;
    Ok(text.trim().to_owned())
}

/// Checks a free text (a note, a reason), in which tabs and line breaks may stand. Empty is allowed.
///
/// # Errors
/// The first fault found.
pub fn free_text(text: &str) -> Result<String, TextFault> {
    check_length(text, LONGEST_TEXT)?;
    check_characters(text, true)?;
    Ok(text.to_owned())
}

/// What a person should look at in a name that was kept.
#[must_use]
pub fn remarks(name: &str) -> Vec<NameRemark> {
    let mut found = Vec::new();
    if name.chars().any(char::is_numeric) {
        found.push(NameRemark::Digits);
    }
    if reads_like_wrong_encoding(name) {
        found.push(NameRemark::WrongEncoding);
    }
    found
}

/// Whether this character turns the direction of writing round (bidirectional overrides, embeddings and isolates).
#[must_use]
pub fn is_direction_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn check_length(text: &str, limit: usize) -> Result<(), TextFault> {
    // Bytes bound characters from above, so that the count is only made for texts that may be too long.
    if text.len() > limit {
        let found = text.chars().count();
        if found > limit {
            return Err(TextFault::TooLong { found, limit });
        }
    }
    Ok(())
}

fn check_characters(text: &str, lines_allowed: bool) -> Result<(), TextFault> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Ok(());
    }
    for c in text.chars() {
        if matches!(c, '\n' | '\r') && !lines_allowed {
            return Err(TextFault::LineBreak);
        }
        let layout = matches!(c, '\n' | '\r' | '\t') && lines_allowed;
        if c.is_control() && !layout {
            return Err(TextFault::Control);
        }
        if is_direction_control(c) && !lines_allowed {
            return Err(TextFault::Direction);
        }
    }
    Ok(())
}

/// UTF-8 lead bytes C2 to F4 read as Windows-1252 are `Â` to `ô`, and are followed by what the bytes 80 to BF became.
fn reads_like_wrong_encoding(text: &str) -> bool {
    let mut previous = ' ';
    for c in text.chars() {
        let lead = matches!(previous, 'Â'..='ô');
        let continuation =
            matches!(c, '\u{80}'..='\u{bf}') || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(c);
        if lead && continuation {
            return true;
        }
        previous = c;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_word_in_any_script_and_with_apostrophes_are_kept() {
        for text in [
            "Suparto",
            "O'Brannan",
            "O’Shaunessy",
            "Ковалишин",
            "محمد",
            "伟",
            "Ní Bhraonáin",
            "Fagg-Holness",
        ] {
            assert_eq!(name(text).as_deref(), Ok(text));
            assert_eq!(remarks(text), [], "{text}");
        }
        assert_eq!(name("  Abd   al-Rahman ").as_deref(), Ok("Abd al-Rahman"));
    }

    #[test]
    fn what_could_deceive_is_refused() {
        assert_eq!(name("   "), Err(TextFault::Missing));
        assert_eq!(name("Rig\nden"), Err(TextFault::LineBreak));
        assert_eq!(name("Rig\0den"), Err(TextFault::Control));
        assert_eq!(name("Rig\u{1b}[2Jden"), Err(TextFault::Control));
        assert_eq!(name("Rig\u{202e}den"), Err(TextFault::Direction));
        assert!(matches!(
            name(&"Long".repeat(2500)),
            Err(TextFault::TooLong { found: 10_000, .. })
        ));
        assert!(matches!(
            free_text(&"x".repeat(2_000_000)),
            Err(TextFault::TooLong { .. })
        ));
    }

    #[test]
    fn digits_and_the_wrong_encoding_are_remarks() {
        assert_eq!(remarks("Ren\u{c3}\u{a9}e"), [NameRemark::WrongEncoding]);
        assert_eq!(remarks("Sm1th"), [NameRemark::Digits]);
        assert_eq!(remarks("Renée"), []);
        assert_eq!(remarks("Dubois-Châtel"), []);
    }

    #[test]
    fn a_note_may_have_tabs_and_lines() {
        assert_eq!(free_text("\t=1+1\nsecond").as_deref(), Ok("\t=1+1\nsecond"));
        assert_eq!(free_text("a\0b"), Err(TextFault::Control));
    }
}
