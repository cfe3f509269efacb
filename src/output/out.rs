//! The two streams and their manners: standard output carries what was asked for, standard error all the rest.
//! Whether a status line, a hint or a name may appear is decided here and by no command.
//!
//! It refuses to find out anything about the terminal itself. Width, colour and the rest are handed in as plain values,
//! and so are the streams, so that a test reads what a person would have seen.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use serde_json::json;

use super::copied::{hinted, hung_commands};
pub use super::terminal::Terminal;
use super::text::{clean, hung};
use crate::error::{Error, Result};

/// Bold, as an SGR sequence, written only where colour is allowed.
const BOLD: anstyle::Style = anstyle::Style::new().bold();
const RED: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();
const YELLOW: anstyle::Style = anstyle::AnsiColor::Yellow.on_default().bold();
const CYAN: anstyle::Style = anstyle::AnsiColor::Cyan.on_default();

/// What stands before a hint.
const HINT: &str = "hint: ";

/// Standard output and standard error, as every command is given them.
pub struct Out {
    terminal: Terminal,
    stdout: BufWriter<Box<dyn Write>>,
    stderr: Box<dyn Write>,
}

impl Out {
    /// The two streams of a process, or two buffers of a test.
    pub fn new(terminal: Terminal, stdout: Box<dyn Write>, stderr: Box<dyn Write>) -> Self {
        Self {
            terminal,
            stdout: BufWriter::with_capacity(64 * 1024, stdout),
            stderr,
        }
    }

    /// What is known of the terminal.
    pub fn terminal(&self) -> &Terminal {
        &self.terminal
    }

    /// Columns to write in, at least 20.
    pub fn width(&self) -> usize {
        self.terminal.width.max(20)
    }

    /// Whether a name may be written to standard output: on a terminal, or when asked for.
    pub fn shows_names(&self) -> bool {
        self.terminal.names || self.terminal.stdout_is_terminal
    }

    /// Standard output itself, buffered, for bytes that are already what they should be.
    /// Its errors go through [`written`]. Text for people is written with [`Out::line`].
    pub fn stdout(&mut self) -> &mut dyn Write {
        &mut self.stdout
    }

    /// Writes bytes to standard output as they are.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<()> {
        written(self.stdout.write_all(bytes))
    }

    /// A sentence on standard output, cleaned of whatever could drive a terminal, in as many lines as the width asks for.
    pub fn line(&mut self, text: impl AsRef<str>) -> Result<()> {
        let text = clean(text.as_ref());
        let lines = hung_commands(text.trim_end(), self.width());
        lines.iter().try_for_each(|line| self.whole(line))
    }

    /// A line on standard output that is never broken: a path or a command that is to be copied.
    pub fn whole(&mut self, text: impl AsRef<str>) -> Result<()> {
        let text = clean(text.as_ref());
        written(writeln!(self.stdout, "{}", text.trim_end()))
    }

    /// An empty line on standard output.
    pub fn blank(&mut self) -> Result<()> {
        written(self.stdout.write_all(b"\n"))
    }

    /// Whether nothing but the answer itself is wanted.
    #[must_use]
    pub const fn is_quiet(&self) -> bool {
        self.terminal.quiet
    }

    /// Whether everything is asked for, however long: `--verbose`.
    #[must_use]
    pub fn is_verbose(&self) -> bool {
        self.terminal.verbose > 0
    }

    /// A heading on standard output, bold where colour is allowed.
    pub fn heading(&mut self, text: impl AsRef<str>) -> Result<()> {
        let text = clean(text.as_ref());
        hung(text.trim_end(), self.width())
            .iter()
            .try_for_each(|line| {
                let line = self.bold(line).into_owned();
                written(writeln!(self.stdout, "{line}"))
            })
    }

    /// The text in bold where colour is allowed. It must be clean already.
    pub(super) fn bold<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.terminal.colour && !text.is_empty() {
            Cow::Owned(format!("{BOLD}{text}{BOLD:#}"))
        } else {
            Cow::Borrowed(text)
        }
    }

    /// What a command that changes something did. Standard error; silent with `--quiet`.
    pub fn status(&mut self, text: impl AsRef<str>) {
        if !self.terminal.quiet {
            self.note("", None, text.as_ref());
        }
    }

    /// What a command that only reads has to say about its answer ("nothing is overdue"). Standard error, and only when
    /// that is a terminal: whatever a script writes there is mailed to somebody.
    pub fn remark(&mut self, text: impl AsRef<str>) {
        if self.terminal.stderr_is_terminal {
            self.status(text);
        }
    }

    /// Something that may be wrong. Standard error, always.
    pub fn warning(&mut self, text: impl AsRef<str>) {
        self.note("warning: ", Some(YELLOW), text.as_ref());
    }

    /// What could be done next. Standard error, only on a terminal, silent with `--quiet`.
    pub fn hint(&mut self, text: impl AsRef<str>) {
        if self.terminal.stderr_is_terminal && !self.terminal.quiet {
            self.note(HINT, Some(CYAN), text.as_ref());
        }
    }

    /// Something that may take long, shown on standard error when that is a terminal and not `--quiet`.
    pub fn progress(&self, what: &'static str) -> super::progress::Progress {
        super::progress::Progress::new(
            what,
            self.terminal.stderr_is_terminal && !self.terminal.quiet,
        )
    }

    /// Shows an error on standard error: what was wrong, where, and what to do next; or, with `json`, one JSON object
    /// with `code`, `message`, `place` and `hints`. The chain of causes comes with `--verbose`.
    pub fn error(&mut self, error: &Error, json: bool) {
        if error.is_silent() {
            return;
        }
        let verbose = self.terminal.verbose > 0;
        if json {
            let mut object = json!({
                "schema": 1,
                "code": error.code(),
                "message": error.message(),
                "place": error.place(),
                "hints": error.hints(),
                "exit": error.exit_code(),
            });
            if verbose {
                object["causes"] = json!(error.causes());
            }
            self.settle();
            // Nowhere is left to say that standard error cannot be written.
            let _ = writeln!(self.stderr, "{object}");
            return;
        }
        self.note("error: ", Some(RED), error.message());
        if let Some(place) = error.place() {
            self.note("  ", None, place);
        }
        if verbose {
            for cause in error.causes() {
                self.note("  because: ", None, &cause);
            }
        }
        if !error.hints().is_empty() {
            let _ = writeln!(self.stderr);
        }
        for hint in error.hints() {
            self.note(HINT, Some(CYAN), hint);
        }
    }

    /// Writes out what is buffered. Every command ends with it; an error here must reach the exit code.
    pub fn flush(&mut self) -> Result<()> {
        written(self.stdout.flush())
    }

    /// One message on standard error. Further lines hang under the first; none is wrapped but a hint on a terminal, and that in
    /// no word and no command, so that it can be copied whole.
    fn note(&mut self, label: &str, style: Option<anstyle::Style>, text: &str) {
        self.settle();
        let coloured = self.terminal.colour && self.terminal.stderr_is_terminal;
        let mut lead = match style {
            Some(style) if coloured => Cow::Owned(format!("{style}{label}{style:#}")),
            _ => Cow::Borrowed(label),
        };
        let wrapped = label == HINT && self.terminal.stderr_is_terminal;
        let columns = self.width().saturating_sub(label.len());
        for line in text.split('\n').map(clean) {
            let lines = if wrapped {
                hinted(line.trim_end(), columns)
            } else {
                vec![line.trim_end().to_owned()]
            };
            for line in lines {
                // Nowhere is left to say that standard error cannot be written.
                let _ = writeln!(self.stderr, "{lead}{line}");
                lead = Cow::Owned(" ".repeat(label.len()));
            }
        }
    }

    /// Lets standard output catch up, so that the two streams keep their order on one terminal. A failure shows again,
    /// and is reported, at the next write or at the final flush.
    fn settle(&mut self) {
        if self.terminal.stdout_is_terminal {
            let _ = self.stdout.flush();
        }
    }
}

/// Turns the answer of a write into an answer of ours. See [`unwritten`].
pub fn written<T>(answer: io::Result<T>) -> Result<T> {
    answer.map_err(unwritten)
}

/// What a failed write means. A broken pipe becomes [`Error::reader_gone`], which ends the program without a word.
pub fn unwritten(error: io::Error) -> Error {
    if error.kind() == io::ErrorKind::BrokenPipe {
        Error::reader_gone()
    } else {
        Error::cannot("output-not-written", "the output could not be written").caused_by(error)
    }
}

/// Writes a displayed value to standard output without cleaning: for numbers, dates and identifiers only.
pub(super) fn put(out: &mut dyn Write, value: impl Display) -> Result<()> {
    written(write!(out, "{value}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::capture::captured;

    fn terminal() -> Terminal {
        Terminal {
            stdout_is_terminal: true,
            stderr_is_terminal: true,
            colour: true,
            ..Terminal::default()
        }
    }

    fn unknown() -> Error {
        Error::cannot("unknown-prisoner", "no prisoner A1234BX")
            .at("--prisoner")
            .hint("nearest: A1234BC")
            .caused_by("nothing found")
    }

    #[test]
    fn a_pipe_hears_warnings_but_no_remarks_and_no_hints() {
        let (mut out, stdout, stderr) = captured(Terminal::default());
        out.line("what was asked for").unwrap();
        out.status("changed");
        out.remark("nothing is overdue");
        out.hint("try due");
        out.warning("two dates");
        out.flush().unwrap();
        assert_eq!(stdout.text(), "what was asked for\n");
        assert_eq!(stderr.text(), "changed\nwarning: two dates\n");
    }

    #[test]
    fn quiet_leaves_warnings_and_errors() {
        let quiet = Terminal {
            quiet: true,
            colour: false,
            ..terminal()
        };
        let (mut out, _, stderr) = captured(quiet);
        out.status("changed");
        out.remark("nothing is overdue");
        out.hint("try due");
        out.warning("two dates");
        out.error(&unknown(), false);
        assert_eq!(
            stderr.text(),
            "warning: two dates\nerror: no prisoner A1234BX\n  --prisoner\n\nhint: nearest: A1234BC\n"
        );
    }

    #[test]
    fn a_terminal_has_bold_headings_and_coloured_labels() {
        let (mut out, stdout, stderr) = captured(terminal());
        out.heading("Refer now").unwrap();
        out.warning("late");
        out.flush().unwrap();
        assert_eq!(stdout.text(), "\u{1b}[1mRefer now\u{1b}[0m\n");
        assert!(
            stderr
                .text()
                .contains("\u{1b}[1m\u{1b}[33mwarning: \u{1b}[0mlate")
        );
    }

    #[test]
    fn an_error_in_json_is_one_object_on_one_line() {
        let verbose = Terminal {
            verbose: 1,
            ..Terminal::default()
        };
        let (mut out, stdout, stderr) = captured(verbose);
        out.error(&unknown(), true);
        let value: serde_json::Value = serde_json::from_str(&stderr.text()).unwrap();
        assert_eq!(stderr.text().lines().count(), 1);
        assert_eq!(value["code"], "unknown-prisoner");
        assert_eq!(value["message"], "no prisoner A1234BX");
        assert_eq!(value["place"], "--prisoner");
        assert_eq!(value["hints"], json!(["nearest: A1234BC"]));
        assert_eq!(value["exit"], 1);
        assert_eq!(value["causes"], json!(["nothing found"]));
        assert_eq!(stdout.text(), "");
    }

    #[test]
    fn causes_come_only_with_verbose() {
        let (mut out, _, stderr) = captured(Terminal::default());
        out.error(&unknown(), false);
        assert!(!stderr.text().contains("nothing found"));
        let verbose = Terminal {
            verbose: 1,
            ..Terminal::default()
        };
        let (mut out, _, stderr) = captured(verbose);
        out.error(&unknown(), false);
        assert!(stderr.text().contains("  because: nothing found\n"));
    }

    #[test]
    fn nothing_that_drives_a_terminal_gets_through() {
        let (mut out, stdout, stderr) = captured(terminal());
        out.line("a\u{1b}[31mred\nb\u{202e}").unwrap();
        out.warning("one\ntwo\u{7}");
        out.flush().unwrap();
        assert_eq!(stdout.text(), "a␛[31mred␊b\\u{202e}\n");
        assert!(stderr.text().ends_with("one\n         two␇\n"));
    }

    /// A stream whose reader has gone.
    struct Gone;

    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    #[test]
    fn a_reader_that_has_gone_ends_it_without_a_word() {
        let mut out = Out::new(Terminal::default(), Box::new(Gone), Box::new(Gone));
        out.line("kept in the buffer").unwrap();
        let error = out.flush().unwrap_err();
        assert!(error.is_silent());
        assert_eq!(error.exit_code(), 0);
        let (mut quiet, _, stderr) = captured(Terminal::default());
        quiet.error(&error, false);
        quiet.error(&error, true);
        assert_eq!(stderr.text(), "");
        // Not even a warning that cannot be written stops the program.
        out.warning("nobody hears");
    }

    #[test]
    fn a_full_disk_is_an_error_that_is_said() {
        let error = unwritten(io::ErrorKind::StorageFull.into());
        assert_eq!(error.exit_code(), 1);
        assert!(!error.is_silent());
    }
}
