//! What makes a piece of data safe to show and fit to its place: cleaning, width, wrapping.
//!
//! It refuses to know where the text comes from and where it goes. Nothing here writes, and nothing here changes what a
//! machine format carries.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Whether a character must not reach a terminal as it is: it could move the cursor, change the direction or the
/// colour of the text, break a line, or hide.
pub fn is_unsafe(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    matches!(c,
        '\u{80}'..='\u{9f}'                            // the second set of control characters
        | '\u{ad}' | '\u{34f}' | '\u{61c}'             // soft hyphen, joiner, Arabic mark
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // fillers that look like nothing
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'                      // zero width, direction marks
        | '\u{2028}'..='\u{202e}'                      // line and paragraph separators, overrides
        | '\u{2060}'..='\u{206f}'                      // isolates and invisible operators
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'         // variation selectors, byte order mark
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}'                    // tags
    )
}

/// The text with every such character replaced by something visible: `␛` for an escape, `␊` for a line break,
/// `\u{202e}` for an override. Text that is safe already is not copied.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Cow::Borrowed(text);
    }
    let Some((start, _)) = text.char_indices().find(|&(_, c)| is_unsafe(c)) else {
        return Cow::Borrowed(text);
    };
    let mut safe = String::with_capacity(text.len() + 16);
    safe.push_str(&text[..start]);
    for c in text[start..].chars() {
        match c {
            '\0'..='\u{1f}' => {
                safe.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'))
            }
            '\u{7f}' => safe.push('\u{2421}'),
            c if is_unsafe(c) => {
                // Writing to a String cannot fail.
                let _ = write!(safe, "\\u{{{:x}}}", u32::from(c));
            }
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// How many columns the text takes on a terminal.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.width()
    }
}

/// The longest beginning of the text that fits in `columns`, never parting a letter from its accents.
/// It is empty when not even the first character fits.
fn prefix(text: &str, columns: usize) -> &str {
    if text.is_ascii() {
        return &text[..text.len().min(columns)];
    }
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        if c.width() != Some(0) && text[..next].width() > columns {
            break;
        }
        end = next;
    }
    &text[..end]
}

/// Holds the words of a day together while a layout looks for places to break; [`unglued`] takes it out again.
pub(super) const GLUE: char = '\u{a0}';

/// The text with what belongs together held together: no line is broken inside a day or a count of days.
pub fn glued(text: &str) -> Cow<'_, str> {
    let digits = text.bytes().any(|b| b.is_ascii_digit());
    if !digits || !text.contains(' ') {
        return Cow::Borrowed(text);
    }
    let mut glued = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        glued.push(if c == ' ' && !may_break(text, at) {
            GLUE
        } else {
            c
        });
    }
    Cow::Owned(glued)
}

/// A line as it is printed, once it has been laid out.
pub fn unglued(line: String) -> String {
    if line.contains(GLUE) {
        line.replace(GLUE, " ")
    } else {
        line
    }
}

/// Whether a line may end at this space.
fn may_break(text: &str, space: usize) -> bool {
    let (before, after) = text.split_at(space);
    let before = before.rsplit(' ').next().unwrap_or_default();
    let after = after.trim_start_matches(' ');
    let after = after.split(' ').next().unwrap_or_default();
    !belongs_together(before, after)
}

/// Two words of one day (`Fri 6`, `6 Nov`, `Nov 2026`), or a word with its count of days (`LATE 47d`).
fn belongs_together(before: &str, after: &str) -> bool {
    let other = |c: char| !c.is_alphanumeric();
    let (before, after) = (
        before.trim_start_matches(other),
        after.trim_end_matches(other),
    );
    let digits = |word: &str, most: usize| {
        (1..=most).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
    };
    let named = |word: &str, names: &[&str]| {
        let short = word.get(..3).unwrap_or_default();
        word.len() <= 9 && names.contains(&short) && word.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let counted = |word: &str| word.strip_suffix('d').is_some_and(|n| digits(n, 6));
    (named(before, &WEEKDAYS) && digits(after, 2))
        || (digits(before, 2) && named(after, &MONTHS))
        || (named(before, &MONTHS) && digits(after, 4) && after.len() == 4)
        || (matches!(before, "LATE" | "missed") && counted(after))
}

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The text in lines of at most `columns`, broken at spaces but not inside a day, and inside a word only when the word alone
/// is too long. Spaces at a break are dropped. An empty text is one empty line. The text should be clean already.
pub fn wrap(text: &str, columns: usize) -> Vec<&str> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut rest = text.trim_end();
    loop {
        let fits = prefix(rest, columns);
        if fits.len() == rest.len() {
            break;
        }
        let after = &rest[fits.len()..];
        let indent = fits.len() - fits.trim_start().len();
        let whole = after.starts_with(' ') && may_break(rest, fits.len());
        let mut spaces = fits.rmatch_indices(' ').map(|(at, _)| at);
        let line = if whole {
            fits
        } else {
            match spaces.find(|at| *at > indent && may_break(rest, *at)) {
                Some(space) => &fits[..space],
                // A character wider than the whole line is let through, or there would be no end.
                None if fits.is_empty() => first_char(rest),
                None => &fits[..seam(fits)],
            }
        };
        lines.push(line.trim_end());
        rest = rest[line.len()..].trim_start_matches(' ');
    }
    if !rest.is_empty() || lines.is_empty() {
        lines.push(rest);
    }
    lines
}

/// Where a word that is too long for its line is parted: after its last stroke or hyphen, so that an id stays readable, but
/// not inside an ISO day; else at its end.
fn seam(word: &str) -> usize {
    let bytes = word.as_bytes();
    let digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    let parts = word.rmatch_indices(['/', '-']).map(|(at, _)| at);
    let mut seams = parts.filter(|at| !(digit(at.checked_sub(1)) && digit(Some(at + 1))));
    let half = word.len() / 2;
    seams.find(|at| *at >= half).map_or(word.len(), |at| at + 1)
}

/// The text in lines of at most `columns`, every further one standing two columns in from the first.
pub fn hung(text: &str, columns: usize) -> Vec<String> {
    if width(text) <= columns {
        return vec![text.to_owned()];
    }
    let words = text.trim_start();
    let indent = (text.len() - words.len()).min(columns / 2);
    let further = (indent + 2).min(columns / 2);
    let mut rest = words;
    let mut lines = Vec::new();
    while !rest.is_empty() || lines.is_empty() {
        let before = if lines.is_empty() { indent } else { further };
        let line = wrap(rest, columns - before)
            .first()
            .copied()
            .unwrap_or_default();
        lines.push(format!("{:before$}{line}", ""));
        rest = rest.get(line.len()..).unwrap_or_default().trim_start();
    }
    lines
}

fn first_char(text: &str) -> &str {
    let end = text.chars().next().map_or(0, char::len_utf8);
    &text[..end]
}

/// The width of the longest day in a text, which is broken by no layout however narrow.
pub fn longest_day(text: &str) -> usize {
    let glued = glued(text);
    let days = glued.split(' ').filter(|word| word.contains(GLUE));
    days.map(width).max().unwrap_or(0)
}

/// The width of the longest word, below which a column cannot go without breaking one. A day is one word.
pub fn longest_word(text: &str) -> usize {
    glued(text).split(' ').map(width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_could_act_is_shown_instead() {
        assert_eq!(clean("O\u{2019}Neill-Žižek 李"), "O\u{2019}Neill-Žižek 李");
        assert_eq!(clean("\u{1b}[2J\u{7}a\tb\r\n"), "␛[2J␇a␉b␍␊");
        assert_eq!(clean("\u{7f}\u{9b}31m"), "␡\\u{9b}31m");
        assert_eq!(
            clean("Jo\u{200b}\u{202e}\u{2066}x\u{feff}"),
            "Jo\\u{200b}\\u{202e}\\u{2066}x\\u{feff}"
        );
        assert_eq!(clean("a\u{2028}b\u{e0041}"), "a\\u{2028}b\\u{e0041}");
        assert!(matches!(clean("שלום"), Cow::Borrowed(_)));
    }

    #[test]
    fn width_is_what_a_terminal_shows() {
        assert_eq!(width("abc"), 3);
        assert_eq!(width("李小龍"), 6);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("محمد"), 4);
    }

    #[test]
    fn a_day_is_never_broken() {
        let text = "refer by Wed 28 Oct 2026, LATE 47d, or on 6 November 2026";
        assert_eq!(
            wrap(text, 20),
            [
                "refer by",
                "Wed 28 Oct 2026,",
                "LATE 47d, or on",
                "6 November 2026"
            ]
        );
        assert_eq!(longest_word("released Fri 6 Nov 2026."), 15);
        assert_eq!(unglued(glued(text).into_owned()), text);
        assert_eq!(
            wrap("A1234BC/check/2026-11-22", 20),
            ["A1234BC/check/", "2026-11-22"]
        );
        assert_eq!(wrap("5 people of 40", 5), ["5", "peopl", "e of", "40"]);
    }

    #[test]
    fn further_lines_hang_two_columns_in() {
        assert_eq!(
            hung("  one two three four", 12),
            ["  one two", "    three", "    four"]
        );
        assert_eq!(hung("one", 12), ["one"]);
    }

    #[test]
    fn wrapping_breaks_at_spaces_and_keeps_accents() {
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("to abcdefgh", 4), ["to", "abcd", "efgh"]);
        assert_eq!(wrap("李小龍", 4), ["李小", "龍"]);
        assert_eq!(wrap("李小", 1), ["李", "小"]);
        assert_eq!(wrap("e\u{301}e\u{301}", 1), ["e\u{301}", "e\u{301}"]);
        assert_eq!(wrap("مرحبا بالعالم", 7), ["مرحبا", "بالعالم"]);
    }

    proptest! {
        #[test]
        fn cleaned_text_never_acts(text in any::<String>()) {
            let safe = clean(&text);
            prop_assert!(!safe.chars().any(|c| c.is_control() || is_unsafe(c)));
            let bidi = ['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{200f}'];
            prop_assert!(!safe.contains(bidi));
            prop_assert_eq!(clean(&safe), safe.as_ref());
        }

        #[test]
        fn wrapped_text_fits_and_loses_nothing(text in "[a-z 李é\u{301}]{0,60}", columns in 2usize..20) {
            let lines = wrap(&text, columns);
            for line in &lines {
                prop_assert!(width(line) <= columns, "{line:?} in {columns}");
            }
            let kept: String = lines.concat().split(' ').collect();
            prop_assert_eq!(kept, text.split(' ').collect::<String>());
        }

        #[test]
        fn any_text_can_be_wrapped(text in any::<String>(), columns in 0usize..20) {
            let safe = clean(&text).into_owned();
            prop_assert!(!wrap(&safe, columns).is_empty());
        }
    }
}
