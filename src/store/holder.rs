//! Who holds the store: a note beside the file, there only while a change is being made.
//!
//! The lock itself is SQLite's. The note only lets the one who waits say whom they wait for; a note that a crash left behind
//! is read only when somebody does hold the lock, and is written over by the next change. Refuses to decide anything.

use super::change::Who;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The note, for as long as the change lasts.
pub(super) struct Held(PathBuf);

impl Held {
    /// Writes the note. A folder that takes no file is no reason to refuse a change.
    pub(super) fn by(store: &Path, who: &Who, what: &str) -> Self {
        let path = note(store);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        if let Ok(mut file) = options.open(&path) {
            let _ = writeln!(file, "{} since {} ({what})", who.user, who.at);
        }
        Self(path)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// What the note says, in one line.
pub(super) fn read(store: &Path) -> Option<String> {
    let text = fs::read_to_string(note(store)).ok()?;
    let line = text.lines().next()?.trim();
    let shown: String = line.chars().filter(|c| !c.is_control()).take(200).collect();
    (!shown.is_empty()).then_some(shown)
}

fn note(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push("-held");
    PathBuf::from(name)
}
