//! What is known of a terminal, as plain values.
//!
//! It refuses to find any of it out.

/// What is known of the terminal, and what the user asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// Standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// Columns to write in; 80 where there is no terminal and nothing was asked.
    pub width: usize,
    /// Colour and bold may be written to standard output.
    pub colour: bool,
    /// `--names`: names may appear although standard output is no terminal.
    pub names: bool,
    /// `--quiet`: no status and no hints; warnings and errors stay.
    pub quiet: bool,
    /// How often `--verbose` was given.
    pub verbose: u8,
}

impl Default for Terminal {
    /// A pipe: no terminal, 80 columns, plain.
    fn default() -> Self {
        Self {
            stdout_is_terminal: false,
            stderr_is_terminal: false,
            width: 80,
            colour: false,
            names: false,
            quiet: false,
            verbose: 0,
        }
    }
}
