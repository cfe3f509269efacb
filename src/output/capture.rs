//! A stream into memory, so that a test reads what would have been shown.
//!
//! It refuses to know what is written to it.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use super::out::{Out, Terminal};

/// Bytes written to memory. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Capture(Rc<RefCell<Vec<u8>>>);

impl Capture {
    /// What was written so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.borrow()).into_owned()
    }
}

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An [`Out`] into memory, with what it writes to standard output and to standard error.
/// Standard output is buffered: flush before reading it.
pub fn captured(terminal: Terminal) -> (Out, Capture, Capture) {
    let (stdout, stderr) = (Capture::default(), Capture::default());
    let out = Out::new(terminal, Box::new(stdout.clone()), Box::new(stderr.clone()));
    (out, stdout, stderr)
}
