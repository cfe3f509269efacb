//! Pages of the manual: plain text as a page, and pages that others make brought into good shape.
//!
//! The text of a page has sections (`# Name`), paragraphs, terms (`term :: what it is`), lines to type (four spaces in front)
//! and `code`. Knows no command and no topic.

use std::fmt::Write as _;

/// No line of a page is longer, in bytes, as those who read the source of pages expect.
const WIDEST: usize = 80;

/// What stands at the top of a page.
pub struct Head<'a> {
    /// As it is called: `resettle-dates`.
    pub name: &'a str,
    pub section: u8,
    /// The day of this version, ISO.
    pub on: &'a str,
    /// The program and its version.
    pub source: &'a str,
}

impl Head<'_> {
    fn line(&self) -> String {
        format!(
            // No word is parted and no space is stretched: options and paths have to be read as they are typed.
            ".TH {} {} {} \"{}\" \"resettle manual\"\n.nh\n.ad l\n",
            self.name.to_uppercase(),
            self.section,
            self.on,
            self.source
        )
    }
}

/// A page of a text.
#[must_use]
pub fn page(head: &Head<'_>, about: &str, text: &str) -> String {
    let mut page = head.line();
    let _ = write!(
        page,
        ".SH NAME\n{} \\- {}\n",
        plain(head.name),
        plain(about)
    );
    if !text.starts_with("# ") {
        page.push_str(".SH DESCRIPTION\n");
    }
    // Whether a paragraph is to be parted from what stands before it.
    let mut parted = false;
    let mut typed = false;
    for line in text.lines() {
        let is_typed = line.starts_with("    ") || (typed && line.is_empty());
        if typed && !is_typed {
            page.push_str(".fi\n.RE\n");
            parted = true;
        }
        if is_typed && !typed {
            // Right under a heading there is nothing to be parted from.
            page.push_str(if parted {
                ".PP\n.RS 4\n.nf\n"
            } else {
                ".RS 4\n.nf\n"
            });
        }
        typed = is_typed;
        if let Some(section) = line.strip_prefix("# ") {
            let _ = writeln!(page, ".SH {}", quoted(&section.to_uppercase()));
            parted = false;
        } else if is_typed {
            let line = line.strip_prefix("    ").unwrap_or_default();
            let _ = writeln!(
                page,
                "{}",
                if line.is_empty() {
                    ".sp".to_owned()
                } else {
                    guarded(&plain(line))
                }
            );
        } else if let Some((term, about)) = line.split_once(" :: ") {
            let _ = write!(page, ".TP\n.B {}\n{}\n", plain(term), plain(about));
            parted = true;
        } else if !line.is_empty() {
            if parted {
                page.push_str(".PP\n");
            }
            let _ = writeln!(page, "{}", plain(line));
            parted = true;
        }
    }
    if typed {
        page.push_str(".fi\n.RE\n");
    }
    shaped(&page.replace(".sp\n.fi", ".fi"))
}

/// A page that was made elsewhere, with this head, this way of writing the command, and these pages to see too.
#[must_use]
pub fn adopted(head: &Head<'_>, made: &str, usage: &str, see: &[String]) -> String {
    let mut page = head.line();
    let mut skipping = false;
    for line in made.lines() {
        if line.starts_with(".TH ") || line.starts_with(".ie ") || line.starts_with(".el ") {
            continue;
        }
        if let Some(section) = line.strip_prefix(".SH ") {
            skipping = section == "SYNOPSIS" || section == "VERSION";
            if section == "SYNOPSIS" {
                let _ = write!(page, ".SH SYNOPSIS\n{usage}\n");
            }
        }
        if !skipping {
            page.push_str(&line.replace("\\*(Aq", "\\(aq"));
            page.push('\n');
        }
    }
    page = page
        .replace("\n.br\n\n.br\n", "\n.sp\n")
        .replace("\n\n", "\n.PP\n");
    page.push_str(".SH \"SEE ALSO\"\n");
    page.push_str(&see.join(",\n"));
    page.push('\n');
    shaped(&page)
}

/// How a command is written, in the letters of the manual: the command bold, the rest as it is.
#[must_use]
pub fn usage(command: &str, rest: &str) -> String {
    format!("\\fB{}\\fR {}", plain(command), plain(rest))
        .trim_end()
        .to_owned()
}

/// Text that nothing in it drives the page: `code` is bold.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace('\\', "\\e")
        .replace('-', "\\-")
        .replace('\'', "\\(aq")
}

fn quoted(text: &str) -> String {
    if text.contains(' ') {
        format!("\"{text}\"")
    } else {
        text.to_owned()
    }
}

/// A line that begins with what would be a command of the page begins with nothing visible before it.
fn guarded(line: &str) -> String {
    if line.starts_with(['.', '\'']) {
        format!("\\&{line}")
    } else {
        line.to_owned()
    }
}

/// Lines within their width, none with a space at its end, and `code` in bold.
fn shaped(page: &str) -> String {
    let mut shaped = String::with_capacity(page.len() + page.len() / 16);
    let mut as_typed = false;
    for line in page.lines() {
        let line = line.trim_end();
        match line {
            ".nf" => as_typed = true,
            ".fi" => as_typed = false,
            _ => {}
        }
        if line.starts_with('.') || as_typed {
            shaped.push_str(line);
            shaped.push('\n');
        } else {
            folded(&bold(line), &mut shaped);
        }
    }
    shaped
}

/// What stands between backticks, in bold and without them.
fn bold(line: &str) -> String {
    if !line.matches('`').count().is_multiple_of(2) {
        return line.to_owned();
    }
    let mut parts = line.split('`');
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut inside = true;
    for part in parts {
        text.push_str(if inside { "\\fB" } else { "\\fR" });
        text.push_str(part);
        inside = !inside;
    }
    text
}

fn folded(line: &str, to: &mut String) {
    let mut width = 0;
    for word in line.split(' ') {
        if width > 0 && width + 1 + word.len() > WIDEST {
            to.push('\n');
            width = 0;
        } else if width > 0 {
            to.push(' ');
            width += 1;
        }
        let word = if width == 0 {
            guarded(word)
        } else {
            word.to_owned()
        };
        width += word.len();
        to.push_str(&word);
    }
    to.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: Head<'_> = Head {
        name: "resettle-dates",
        section: 7,
        on: "2026-11-22",
        source: "resettle 0.1.0",
    };

    #[test]
    fn a_text_becomes_a_page() {
        let text =
            "First `code-x` here.\n\nSecond.\n\n# Two words\n.5 :: half\n\n    date -1\n\nLast.\n";
        let page = page(&HEAD, "about", text);
        let expected = ".TH RESETTLE-DATES 7 2026-11-22 \"resettle 0.1.0\" \"resettle manual\"\n.nh\n.ad l\n\
            .SH NAME\nresettle\\-dates \\- about\n.SH DESCRIPTION\nFirst \\fBcode\\-x\\fR here.\n.PP\nSecond.\n\
            .SH \"TWO WORDS\"\n.TP\n.B .5\nhalf\n.PP\n.RS 4\n.nf\ndate \\-1\n.fi\n.RE\n.PP\nLast.\n";
        assert_eq!(page, expected);
    }

    #[test]
    fn no_line_is_too_long_and_none_becomes_a_command() {
        let text = format!(
            "{} .hidden {}",
            "word ".repeat(15).trim_end(),
            "x ".repeat(60)
        );
        let page = page(&HEAD, "about", &text);
        assert!(page.lines().all(|line| line.len() <= WIDEST), "{page}");
        assert!(!page.contains("\n.hidden"), "{page}");
        assert!(page.contains(".hidden"), "{page}");
    }
}
