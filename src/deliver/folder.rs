//! A message left in a folder as a file, for a mail program to open and a person to send.

use super::Parcel;
use crate::error::{Error, Result};
use std::io::{Error as IoError, ErrorKind, Write};
use std::path::Path;

/// Whether there is such a folder.
///
/// # Errors
/// There is none.
pub fn must_be_a_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    // Making it would hide that a stick or a share is not there.
    let message = "there is no such folder for mail";
    Err(Error::cannot("no-such-folder", message)
        .at(folder.display())
        .hint("make it, or set another: resettle config set mail.folder FOLDER"))
}

/// Writes the file for this user alone, whole or not at all; one of the same name is written over.
pub(super) fn leave(folder: &Path, parcel: &Parcel) -> Result<()> {
    must_be_a_folder(folder)?;
    let unwritable = |cause: IoError| {
        let error = match cause.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Error::cannot("disk-full", "there is no room left in the folder for mail")
                    .hint("make room and repeat the command: what went out is not sent twice")
            }
            _ => Error::cannot("unwritable", "the folder for mail takes no file")
                .hint("look at its permissions"),
        };
        error.at(folder.display()).caused_by(cause)
    };
    // A temporary file is made for the user alone (0600) from the start.
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(unwritable)?;
    beside.write_all(&parcel.bytes).map_err(unwritable)?;
    beside.as_file().sync_all().map_err(unwritable)?;
    let placed = beside.persist(folder.join(&parcel.name));
    placed.map(drop).map_err(|error| unwritable(error.error))
}
