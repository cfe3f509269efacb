//! The one error of the program. Every room returns it, so that a message, its hints and its exit code are decided
//! where the fault is found and shown in one place.
//!
//! It refuses to know how it will be shown: text or JSON, coloured or plain, is for `output::Out::error`.
//! It also refuses to carry people. No name, address or note goes into a message, a place or a hint: errors end up in
//! log files, in the mail that cron sends and in bug reports. A prison number, a file, a line and a field name will do.

use std::fmt;

/// What every fallible function of the program returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What sort of failure it was. The kind decides the exit code and nothing else does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Whoever read standard output has gone (`| head`). Not a fault: the program ends without a word, exit 0.
    ReaderGone = 0,
    /// It could not be done, and the user can act on that.
    CannotDo = 1,
    /// The command line was wrong.
    Usage = 2,
    /// `doctor` found a fault.
    Doctor = 5,
    /// The configuration cannot be used.
    Configuration = 6,
    /// The store is missing, locked, damaged or newer than this program.
    Store = 7,
    /// It would have to ask, and there is no terminal to ask on.
    WouldAsk = 8,
    /// A mistake of ours.
    Bug = 70,
    /// Interrupted from the keyboard.
    Interrupted = 130,
}

impl Kind {
    /// The exit code that stands for this kind.
    pub const fn exit_code(self) -> u8 {
        self as u8
    }
}

/// How a command that did its work ends. Only `--exit-code` makes it anything but [`Ending::Done`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Ending {
    /// Done, also with an empty list and with warnings.
    #[default]
    Done = 0,
    /// Something is overdue.
    Overdue = 3,
    /// Nothing is overdue, and something is due within the horizon.
    DueSoon = 4,
    /// The work was done and had a bad answer that was already shown in full, as a refused import is.
    Refused = 1,
    /// `doctor` has listed its faults.
    Faulty = 5,
}

impl Ending {
    /// The exit code for this ending.
    pub const fn exit_code(self) -> u8 {
        self as u8
    }
}

impl From<()> for Ending {
    fn from((): ()) -> Self {
        Self::Done
    }
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// An error: what was wrong, where, what to do next, and what lay beneath it.
///
/// The message is lower case and has no full stop; hints stand apart from it.
///
/// ```
/// # use resettle::error::Error;
/// let error = Error::cannot("unknown-prisoner", "no prisoner A1234BX").hint("nearest: A1234BC");
/// assert_eq!(error.exit_code(), 1);
/// ```
#[derive(Debug)]
pub struct Error(Box<Parts>);

#[derive(Debug)]
struct Parts {
    kind: Kind,
    code: &'static str,
    message: String,
    place: Option<String>,
    hints: Vec<String>,
    cause: Option<Cause>,
}

impl Error {
    /// An error of any kind. `code` is the stable name that scripts compare; it never changes once released.
    pub fn new(kind: Kind, code: &'static str, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            kind,
            code,
            message: message.into(),
            place: None,
            hints: Vec::new(),
            cause: None,
        }))
    }

    /// It could not be done, and the user can act on that (exit 1).
    pub fn cannot(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::CannotDo, code, message)
    }

    /// The command line was wrong (exit 2).
    pub fn usage(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, code, message)
    }

    /// `doctor` found a fault (exit 5).
    pub fn doctor(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Doctor, code, message)
    }

    /// The configuration cannot be used (exit 6).
    pub fn configuration(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, code, message)
    }

    /// The store is missing, locked, damaged or newer (exit 7). Say its path with [`Error::at`].
    pub fn store(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Store, code, message)
    }

    /// It would have to ask, and there is nobody to ask (exit 8). The hint names the option that answers.
    pub fn would_ask(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::WouldAsk, code, message)
    }

    /// A mistake of ours (exit 70).
    pub fn bug(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Bug, code, message)
    }

    /// Interrupted from the keyboard (exit 130).
    pub fn interrupted() -> Self {
        Self::new(Kind::Interrupted, "interrupted", "interrupted")
    }

    /// Nobody reads standard output any more: end quietly, exit 0.
    pub fn reader_gone() -> Self {
        Self::new(Kind::ReaderGone, "reader-gone", "nobody reads the output")
    }

    /// Adds where it was: a file with line and column, an option, a path.
    #[must_use]
    pub fn at(mut self, place: impl fmt::Display) -> Self {
        self.0.place = Some(place.to_string());
        self
    }

    /// Adds what to do next. Several hints keep their order.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Adds what lay beneath it, shown with `--verbose`.
    #[must_use]
    pub fn caused_by(mut self, cause: impl Into<Cause>) -> Self {
        self.0.cause = Some(cause.into());
        self
    }

    /// What sort of failure it was.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The stable code that scripts compare.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// What was wrong.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where it was, when that is known.
    pub fn place(&self) -> Option<&str> {
        self.0.place.as_deref()
    }

    /// What to do next.
    pub fn hints(&self) -> &[String] {
        &self.0.hints
    }

    /// The exit code of the process.
    pub fn exit_code(&self) -> u8 {
        self.0.kind.exit_code()
    }

    /// Whether the program ends without a word.
    pub fn is_silent(&self) -> bool {
        self.0.kind == Kind::ReaderGone
    }

    /// What lay beneath, outermost first.
    pub fn causes(&self) -> Vec<String> {
        let mut causes = Vec::new();
        let mut next = std::error::Error::source(self);
        while let Some(cause) = next {
            causes.push(cause.to_string());
            next = cause.source();
        }
        causes
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause = self.0.cause.as_deref()?;
        Some(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_decides_the_exit_code() {
        let codes = [
            (Error::reader_gone(), 0),
            (Error::cannot("a", "a"), 1),
            (Error::usage("a", "a"), 2),
            (Error::doctor("a", "a"), 5),
            (Error::configuration("a", "a"), 6),
            (Error::store("a", "a"), 7),
            (Error::would_ask("a", "a"), 8),
            (Error::bug("a", "a"), 70),
            (Error::interrupted(), 130),
        ];
        for (error, code) in codes {
            assert_eq!(error.exit_code(), code, "{error:?}");
            assert_eq!(error.is_silent(), code == 0);
        }
        assert_eq!(Ending::Overdue.exit_code(), 3);
        assert_eq!(Ending::DueSoon.exit_code(), 4);
        assert_eq!(Ending::from(()).exit_code(), 0);
    }

    #[test]
    fn an_error_keeps_its_parts() {
        let beneath = std::io::Error::new(std::io::ErrorKind::PermissionDenied, "not yours");
        let error = Error::store("store-unreadable", "the store cannot be read")
            .at("cases.db")
            .hint("look at its permissions")
            .caused_by(Error::cannot("inner", "one below").caused_by(beneath));
        assert_eq!(error.to_string(), "the store cannot be read");
        assert_eq!(error.place(), Some("cases.db"));
        assert_eq!(error.hints(), ["look at its permissions"]);
        assert_eq!(error.causes(), ["one below", "not yours"]);
    }

    #[test]
    fn a_result_stays_small() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
