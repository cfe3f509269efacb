//! Judges a file by its bytes: whether it can be a CSV at all, and in which encoding it was written.
//!
//! Knows nothing of rows. A file that is somebody's workbook, or UTF-16, or empty is said to be that, with what to do.

use crate::intake::problem::{Problem, Severity};

/// How the text of a file is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Encoding {
    /// UTF-8; Windows-1252 where there are high bytes and nothing that is UTF-8 among them.
    #[default]
    Auto,
    Utf8,
    Windows1252,
}

impl Encoding {
    /// The encoding that a word names: `auto`, `utf-8`, `windows-1252` and what people call them.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word.trim().to_ascii_lowercase().as_str() {
            "auto" => Self::Auto,
            "utf-8" | "utf8" => Self::Utf8,
            "windows-1252" | "cp1252" | "1252" | "latin1" | "ansi" => Self::Windows1252,
            _ => return None,
        })
    }
}

/// A file that can be read as CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged<'a> {
    /// What follows a byte order mark.
    pub text: &'a [u8],
    /// How many bytes stand before it.
    pub skipped: usize,
    /// Never [`Encoding::Auto`].
    pub encoding: Encoding,
    /// The encoding was told by the bytes and is not UTF-8.
    pub guessed: bool,
}

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Looks at the bytes of a file.
///
/// # Errors
/// The problem with the whole file, where it cannot be a CSV in an encoding that is read here.
pub fn judge<'a>(name: &str, bytes: &'a [u8], told: Encoding) -> Result<Judged<'a>, Box<Problem>> {
    let refuse = |code, message: &str| {
        Err(Box::new(Problem::of_file(
            Severity::Error,
            name,
            code,
            message,
        )))
    };
    let marked = bytes.starts_with(UTF8_MARK);
    let text = bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes);
    if text.iter().all(u8::is_ascii_whitespace) {
        return refuse(
            "empty-file",
            "the file is empty; a CSV begins with a row of column names",
        );
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return refuse(
            "spreadsheet-file",
            "this is a spreadsheet, not a CSV; save it as \"CSV UTF-8 (comma delimited)\"",
        );
    }
    if is_utf16(bytes) {
        return refuse(
            "utf-16",
            "this file is UTF-16; save it as \"CSV UTF-8 (comma delimited)\"",
        );
    }
    let (encoding, guessed) = match told {
        Encoding::Windows1252 if !marked => (Encoding::Windows1252, false),
        Encoding::Auto if !marked && has_no_utf8_among_high_bytes(text) => {
            (Encoding::Windows1252, true)
        }
        _ => (Encoding::Utf8, false),
    };
    Ok(Judged {
        text,
        skipped: bytes.len() - text.len(),
        encoding,
        guessed,
    })
}

/// A mark, or every second byte of the beginning NUL.
fn is_utf16(bytes: &[u8]) -> bool {
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let head = &bytes[..bytes.len().min(64)];
    let zeroes = |from: usize| head.iter().skip(from).step_by(2).all(|byte| *byte == 0);
    marked || (head.len() >= 8 && (zeroes(0) || zeroes(1)))
}

fn has_no_utf8_among_high_bytes(text: &[u8]) -> bool {
    if std::str::from_utf8(text).is_ok() {
        return false;
    }
    text.utf8_chunks().all(|chunk| chunk.valid().is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> &'static str {
        judge("f.csv", bytes, Encoding::Auto).map_or_else(|p| p.code, |_| "")
    }

    #[test]
    fn what_is_no_csv_is_named() {
        assert_eq!(code(b""), "empty-file");
        assert_eq!(code(b"\xef\xbb\xbf\r\n"), "empty-file");
        assert_eq!(code(b"\xff\xfea\0,\0"), "utf-16");
        assert_eq!(code(b"a\0,\0b\0,\0c\0"), "utf-16");
        assert_eq!(code(b"PK\x03\x04..."), "spreadsheet-file");
        assert_eq!(code(b"prison_number\nA1234BC\n"), "");
    }

    #[test]
    fn the_encoding_is_told_by_the_bytes() {
        let encoding = |bytes| judge("f", bytes, Encoding::Auto).map(|j| (j.encoding, j.guessed));
        assert_eq!(encoding(b"abc"), Ok((Encoding::Utf8, false)));
        assert_eq!(encoding("né".as_bytes()), Ok((Encoding::Utf8, false)));
        assert_eq!(encoding(b"n\xe9,x"), Ok((Encoding::Windows1252, true)));
        assert_eq!(
            encoding(b"n\xe9,x\xc3\xa9"),
            Ok((Encoding::Utf8, false)),
            "one good sequence makes it UTF-8 with a bad byte in it"
        );
        let told = judge("f", b"x\xc3\xa9", Encoding::Windows1252).map(|j| j.encoding);
        assert_eq!(told, Ok(Encoding::Windows1252));
        let marked = judge("f", b"\xef\xbb\xbfx", Encoding::Windows1252).unwrap();
        assert_eq!((marked.encoding, marked.skipped), (Encoding::Utf8, 3));
    }
}
