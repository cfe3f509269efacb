//! Holds a file so that of several processes one goes on at a time. Refuses to know what for.

use crate::error::{Error, Result};
use std::path::Path;
use std::{fs, io};

/// Holds a file for this process alone until what is given back is dropped; none where another held it for all of the
/// patience. Only this user can read the file.
///
/// # Errors
/// The file cannot be made or held.
pub fn hold_alone(path: &Path, patience: std::time::Duration) -> Result<Option<fs::File>> {
    let cannot = |cause: io::Error| {
        Error::cannot("lock-failed", cause.to_string())
            .at(path.display())
            .caused_by(cause)
    };
    let mut options = fs::File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let file = options.open(path).map_err(cannot)?;
    let begun = std::time::Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(fs::TryLockError::WouldBlock) if begun.elapsed() < patience => {
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            Err(fs::TryLockError::WouldBlock) => return Ok(None),
            Err(fs::TryLockError::Error(cause)) => return Err(cannot(cause)),
        }
    }
}
