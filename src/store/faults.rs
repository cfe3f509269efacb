//! What the database library reports, as errors of the program: which fault it is, in words, and what to do next.
//!
//! The library's own sentence is kept as the cause. It names tables and columns and never a value.

use crate::error::Error;
use rusqlite::ErrorCode;

/// The code of an error that says another process holds the store.
pub(super) const LOCKED: &str = "store-locked";

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let fault = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::store(LOCKED, "the store is in use by another program")
                    .hint("try again when the other command has ended")
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damaged(),
            Some(ErrorCode::DiskFull) => Self::store("store-disk-full", "the disk is full")
                .hint("make room and try again; nothing was changed"),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                Self::store("store-read-only", "the store cannot be written")
                    .hint("look at the permissions of the file and its folder")
            }
            Some(
                ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::NoLargeFileSupport,
            ) => Self::store("store-unreadable", "the store cannot be read or written")
                .hint("look at the disk, and at the permissions of the file and its folder"),
            Some(ErrorCode::ConstraintViolation) => Self::bug(
                "store-refused",
                "the store refused a row that should have been checked before",
            ),
            _ => Self::bug(
                "store-statement",
                "the store could not carry out a statement",
            ),
        };
        fault.caused_by(error)
    }
}

/// Another program carried the store to a newer version after this one had opened it.
pub(super) fn carried_forward() -> Error {
    let message = "the store was carried to a newer version while this command waited";
    Error::store("store-newer", message)
        .hint("nothing was changed: do it again with the newer program")
}

/// The file is ours and cannot be relied on.
pub(super) fn damaged() -> Error {
    Error::store("store-damaged", "the store is damaged")
        .hint("look at it with: resettle doctor")
        .hint("go back to a backup with: resettle restore FILE")
}
