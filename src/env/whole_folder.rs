//! A folder of files that is there whole or not at all, and that only its user can enter.
//!
//! It is filled beside its place and moved there at the end. Refuses to write into a folder that holds something.

use super::{Found, look_at};
use crate::error::{Error, Result};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A folder being filled. Dropped before it is finished, it leaves nothing.
#[derive(Debug)]
pub struct WholeFolder {
    path: PathBuf,
    beside: tempfile::TempDir,
}

/// The names of whatever a folder holds, in order; none where there is no folder yet.
///
/// # Errors
/// The path leads to a file, or to a folder that cannot be read.
pub fn what_is_in(path: &Path) -> Result<Vec<String>> {
    match look_at(path) {
        Found::Nothing => Ok(Vec::new()),
        Found::File | Found::Folder => super::list_folder(path),
    }
}

/// Begins a folder. The one above it has to be there: to make it would hide that a stick is not plugged in.
///
/// # Errors
/// There is something in the folder already, or none can be made there.
pub fn whole_folder(path: &Path) -> Result<WholeFolder> {
    if !what_is_in(path)?.is_empty() {
        return Err(not_empty(path));
    }
    let above = path
        .parent()
        .filter(|above| !above.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if look_at(above) != Found::Folder {
        return Err(
            Error::cannot("no-such-folder", "there is no such folder to write in")
                .at(above.display())
                .hint("make it first, or give another place"),
        );
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".resettle-half-written-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let beside = builder
        .tempdir_in(above)
        .map_err(|error| unwritable(path, error))?;
    Ok(WholeFolder {
        path: path.to_owned(),
        beside,
    })
}

impl WholeFolder {
    /// Writes one file, for the user alone.
    ///
    /// # Errors
    /// It cannot be written, as where no room is left.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options
            .open(self.beside.path().join(name))
            .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
        written.map_err(|error| unwritable(&self.path.join(name), error))
    }

    /// Moves the folder into its place.
    ///
    /// # Errors
    /// Something was put there meanwhile, or it cannot be moved.
    pub fn finish(self) -> Result<()> {
        let Self { path, beside } = self;
        sync(beside.path());
        // Only an empty folder gives way.
        if look_at(&path) == Found::Folder {
            fs::remove_dir(&path).map_err(|error| match error.kind() {
                ErrorKind::DirectoryNotEmpty => not_empty(&path),
                _ => unwritable(&path, error),
            })?;
        }
        fs::rename(beside.path(), &path).map_err(|error| unwritable(&path, error))?;
        // What was the folder beside is the folder now.
        let _ = beside.keep();
        sync(path.parent().unwrap_or(Path::new(".")));
        Ok(())
    }
}

/// Makes new names last. Not every system can, and none needs to be told.
fn sync(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

fn not_empty(path: &Path) -> Error {
    Error::cannot("folder-not-empty", "there is something in this folder")
        .at(path.display())
        .hint("give a new folder or an empty one")
}

fn unwritable(path: &Path, error: std::io::Error) -> Error {
    let built = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::cannot(
            "disk-full",
            "there is no room left on the disk; nothing was kept",
        ),
        _ => Error::cannot("unwritable", "the folder cannot be written here")
            .hint("look at the permissions of the folder above it"),
    };
    built.at(path.display()).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_there_whole_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("pack");
        let half = whole_folder(&path).unwrap();
        half.write("one.csv", b"a").unwrap();
        assert_eq!(look_at(&path), Found::Nothing);
        drop(half);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
        fs::create_dir(&path).unwrap();
        let whole = whole_folder(&path).unwrap();
        whole.write("one.csv", b"a").unwrap();
        whole.finish().unwrap();
        assert_eq!(what_is_in(&path).unwrap(), ["one.csv"]);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&path), mode(&path.join("one.csv"))), (0o700, 0o600));
        }
        assert_eq!(whole_folder(&path).unwrap_err().code(), "folder-not-empty");
    }

    #[test]
    fn what_comes_in_between_is_not_written_over() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("pack");
        let whole = whole_folder(&path).unwrap();
        fs::create_dir(&path).unwrap();
        fs::write(path.join("else"), b"b").unwrap();
        assert_eq!(whole.finish().unwrap_err().code(), "folder-not-empty");
        assert_eq!(what_is_in(&path).unwrap(), ["else"]);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }
}
