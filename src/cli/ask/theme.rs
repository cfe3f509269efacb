//! How a question looks: plain lines, bold only where colour is allowed, and the cursor always in sight.
//!
//! Knows no question and no answer. The crate hides the cursor while a list is shown, and an interrupt from the keyboard ends
//! the process before anything could bring it back; so it is brought back with every prompt, before anybody can interrupt.

use dialoguer::theme::Theme;
use std::fmt::{Result, Write};

/// Shows the cursor. Consoles that are no terminals in the manner of Unix are not driven by such sequences.
const SHOW_CURSOR: &str = if cfg!(unix) { "\u{1b}[?25h" } else { "" };
const BOLD: anstyle::Style = anstyle::Style::new().bold();

/// How questions look on this terminal.
pub(super) struct Look<'a> {
    pub colour: bool,
    /// How an answer in text is shown once it was understood.
    pub understood: &'a dyn Fn(&str) -> String,
}

impl Look<'_> {
    fn question(&self, f: &mut dyn Write, question: &str) -> Result {
        if self.colour {
            write!(f, "{BOLD}{question}?{BOLD:#}")
        } else {
            write!(f, "{question}?")
        }
    }
}

impl Theme for Look<'_> {
    fn format_prompt(&self, f: &mut dyn Write, prompt: &str) -> Result {
        f.write_str(SHOW_CURSOR)?;
        self.question(f, prompt)?;
        f.write_str(" (arrows and Enter; Esc stops)")
    }

    fn format_error(&self, f: &mut dyn Write, error: &str) -> Result {
        write!(f, "  {error}")
    }

    fn format_input_prompt(
        &self,
        f: &mut dyn Write,
        prompt: &str,
        default: Option<&str>,
    ) -> Result {
        self.question(f, prompt)?;
        match default {
            Some(default) => write!(f, " [{default}] "),
            None => f.write_str(" "),
        }
    }

    fn format_input_prompt_selection(&self, f: &mut dyn Write, prompt: &str, sel: &str) -> Result {
        self.question(f, prompt)?;
        write!(f, " {}", (self.understood)(sel))
    }

    fn format_fuzzy_select_prompt(
        &self,
        f: &mut dyn Write,
        prompt: &str,
        typed: &str,
        cursor: usize,
    ) -> Result {
        f.write_str(SHOW_CURSOR)?;
        self.question(f, prompt)?;
        if typed.is_empty() {
            return f.write_str(" (type part of it, arrows and Enter; Esc stops)");
        }
        let (before, after) = typed.split_at_checked(cursor).unwrap_or((typed, ""));
        write!(f, " {before}|{after}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(write: impl FnOnce(&mut String) -> Result) -> String {
        let mut text = String::new();
        write(&mut text).unwrap();
        text
    }

    #[test]
    fn every_list_brings_the_cursor_back_and_only_colour_makes_it_bold() {
        let as_typed = |typed: &str| typed.to_owned();
        let look = |colour| Look {
            colour,
            understood: &as_typed,
        };
        let plain = shown(|f| look(false).format_prompt(f, "Why"));
        assert_eq!(
            plain.strip_prefix(SHOW_CURSOR).unwrap(),
            "Why? (arrows and Enter; Esc stops)"
        );
        let search = shown(|f| look(false).format_fuzzy_select_prompt(f, "To whom", "med", 1));
        assert_eq!(search.strip_prefix(SHOW_CURSOR).unwrap(), "To whom? m|ed");
        let bold = shown(|f| look(true).format_prompt(f, "Why"));
        assert!(bold.contains("\u{1b}[1mWhy?\u{1b}[0m"), "{bold:?}");
    }

    #[test]
    fn an_answer_is_shown_as_it_was_understood() {
        let look = Look {
            colour: false,
            understood: &|typed| format!("<{typed}>"),
        };
        assert_eq!(
            shown(|f| look.format_input_prompt_selection(f, "On which day", "fri")),
            "On which day? <fri>"
        );
        assert_eq!(
            shown(|f| look.format_input_prompt(f, "On which day", Some("today"))),
            "On which day? [today] "
        );
    }
}
