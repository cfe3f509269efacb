//! Which file a path led to, so that a file that was put in its place meanwhile is noticed.
//!
//! Only the path is asked: to open and close the file would let go of the locks that this process has on it. Refuses to know
//! what the file holds.

use crate::error::{Error, Result};
use std::path::Path;

/// The file behind a path at one moment. While somebody has it open, no other file gets the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileId(Option<(u64, u64)>);

impl FileId {
    /// The file that the path leads to now. Asked before the file is opened: what is put there in between is then taken for
    /// a stranger, which costs a second try and nothing else.
    #[cfg(unix)]
    pub(super) fn at(path: &Path) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        let about = std::fs::metadata(path);
        Self(about.ok().map(|about| (about.dev(), about.ino())))
    }

    /// Where a file that is open cannot be replaced, every file is the same one.
    #[cfg(not(unix))]
    pub(super) fn at(_: &Path) -> Self {
        Self(None)
    }

    pub(super) fn is_still_at(self, path: &Path) -> bool {
        Self::at(path) == self
    }

    /// Refuses to go on with a file that was replaced. Only whoever holds the lock can rely on the answer.
    pub(super) fn must_be_at(self, path: &Path) -> Result<()> {
        if self.is_still_at(path) {
            return Ok(());
        }
        Err(
            Error::cannot("store-moved-on", "the store was replaced meanwhile")
                .at(path.display())
                .hint("run the command again; nothing was changed"),
        )
    }
}
