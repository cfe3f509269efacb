//! Lines with commands in them, broken so that a command can be copied whole and no id is torn apart.
//!
//! Knows no command but that it begins with the name of the program; everything else about lines is in `text`.

use super::text::{GLUE, glued, hung, unglued, width};

/// The text in lines of at most `columns`, further ones hung, with no command broken that fits on a line: `resettle explain A1234BC` is copied whole.
pub fn hung_commands(text: &str, columns: usize) -> Vec<String> {
    if width(text) <= columns {
        return vec![text.to_owned()];
    }
    let fits = |command: &str, _| width(command) + 2 <= columns;
    let lines = hung(&joined(text, fits), columns);
    lines.into_iter().map(unglued).collect()
}

/// A hint in lines of at most `columns`. No word of it is broken, so that an id stays whole, and neither is a command that fits
/// on a line, or stands in quotation marks to be copied: that runs on rather than be broken.
pub fn hinted(text: &str, columns: usize) -> Vec<String> {
    if width(text) <= columns {
        return vec![text.to_owned()];
    }
    let whole = |command: &str, quoted: bool| quoted || width(command) <= columns;
    let mut lines: Vec<String> = Vec::new();
    for word in joined(&glued(text), whole).split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(unglued).collect()
}

/// The text with the words of those commands held together of which `whole` says so, told whether they stand in quotation
/// marks. One that does not ends where the sentence goes on.
fn joined(text: &str, whole: impl Fn(&str, bool) -> bool) -> String {
    const NAME: &str = "resettle ";
    let mut joined = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(at) = rest.find(NAME) {
        let (before, from) = rest.split_at(at);
        joined.push_str(before);
        let quoted = before.ends_with('`');
        let ends: &[&str] = if quoted {
            &["`"]
        } else {
            &[";", ", ", ". ", ": ", " ("]
        };
        let end = ends.iter().filter_map(|end| from.find(end)).min();
        let (command, after) = from.split_at(end.unwrap_or(from.len()));
        if whole(command, quoted) {
            joined.extend(command.chars().map(|c| if c == ' ' { GLUE } else { c }));
        } else {
            joined.push_str(command);
        }
        rest = after;
    }
    joined.push_str(rest);
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_command_is_broken_that_fits_on_a_line() {
        let text = "everything: resettle timeline K1111KA; why a date: resettle explain K1111KA";
        let expected = [
            "everything:",
            "resettle timeline K1111KA; why a",
            "date: resettle explain K1111KA",
        ];
        assert_eq!(hinted(text, 34), expected);
        assert_eq!(hinted(text, 80), [text]);
        assert_eq!(
            hinted(
                "then `resettle referral add K1111KA --to AUTHORITY` again",
                20
            ),
            [
                "then",
                "`resettle referral add K1111KA --to AUTHORITY`",
                "again"
            ]
        );
        for columns in 8..80 {
            let lines = hinted(text, columns);
            assert!(
                lines.iter().any(|line| line.contains("K1111KA")),
                "{lines:?}"
            );
            assert_eq!(lines.join(" "), text, "{columns}");
        }
        assert_eq!(
            hung_commands(
                "One case: resettle A1234BC. Why a date: resettle explain A1234BC.",
                40
            ),
            [
                "One case: resettle A1234BC. Why a date:",
                "  resettle explain A1234BC."
            ]
        );
    }
}
