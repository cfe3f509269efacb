//! A file that only its user can read, there whole or not at all. Refuses to know what is in it.

use super::{Found, look_at};
use crate::error::{Error, Result};
use std::fs::{Metadata, metadata};
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes a file that only the user can read, whole or not at all.
///
/// # Errors
/// It cannot be written there, or `replace` is false and something is there already.
pub fn write_private(path: &Path, bytes: &[u8], replace: bool) -> Result<()> {
    if !replace && look_at(path) != Found::Nothing {
        return Err(
            Error::cannot("exists", "there is something of this name already").at(path.display()),
        );
    }
    let mut file = private_writer(path)?;
    file.write_all(bytes)
        .map_err(|error| unwritable(path, error))?;
    file.finish()
}

/// Begins a file that only the user can read, to be written in pieces. Nothing is seen of it before it is finished.
///
/// # Errors
/// Its folder takes no file.
pub fn private_writer(path: &Path) -> Result<PrivateFile> {
    // A device or a pipe would be gone, and a plain file in its place.
    let is_neither = |about: Metadata| !about.is_file() && !about.is_dir();
    if metadata(path).is_ok_and(is_neither) {
        return Err(
            Error::cannot("not-a-file", "there is something here that is no file")
                .at(path.display())
                .hint("write to standard output, and say with > or | where that goes"),
        );
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    // A temporary file is made for the user alone (0600) from the start, so that nothing is readable even for a moment.
    let beside =
        tempfile::NamedTempFile::new_in(folder).map_err(|error| unwritable(path, error))?;
    Ok(PrivateFile {
        path: path.to_owned(),
        beside: BufWriter::new(beside),
    })
}

/// A file beside its place, which [`PrivateFile::finish`] moves there. Dropped before, it leaves what was there as it was.
#[derive(Debug)]
pub struct PrivateFile {
    path: PathBuf,
    beside: BufWriter<tempfile::NamedTempFile>,
}

impl PrivateFile {
    /// Makes the file last and puts it in its place, over an earlier one.
    ///
    /// # Errors
    /// It cannot be written out or moved; the earlier one is then still there.
    pub fn finish(self) -> Result<()> {
        let Self { path, beside } = self;
        let beside = beside
            .into_inner()
            .map_err(|error| unwritable(&path, error.into_error()))?;
        beside
            .as_file()
            .sync_all()
            .map_err(|error| unwritable(&path, error))?;
        beside
            .persist(&path)
            .map_err(|error| unwritable(&path, error.error))?;
        Ok(())
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.beside.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.beside.flush()
    }
}

fn unwritable(path: &Path, error: std::io::Error) -> Error {
    let because = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Error::cannot("disk-full", "there is no room left on the disk")
                .hint("make room and try again; what was there before is as it was")
        }
        ErrorKind::NotFound => Error::cannot("unwritable", "the folder of the file is not there")
            .hint("make it, or give another place"),
        _ => Error::cannot("unwritable", "the file cannot be written")
            .hint("look at the permissions of its folder, or give another place"),
    };
    because.at(path.display()).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::{list_folder, read_file};
    use std::fs;

    #[test]
    fn a_file_is_written_over_only_when_that_was_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        write_private(&path, b"one", false).unwrap();
        let refused = write_private(&path, b"two", false).unwrap_err();
        assert_eq!(refused.code(), "exists");
        write_private(&path, b"two", true).unwrap();
        assert_eq!(read_file(&path).unwrap(), b"two");
        let nowhere = folder.path().join("none/list.csv");
        let error = private_writer(&nowhere).unwrap_err();
        assert_eq!(error.code(), "unwritable");
        assert_eq!(error.message(), "the folder of the file is not there");
        assert!(!error.hints().is_empty());
    }

    #[test]
    fn a_private_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("prisoners.csv");
        fs::write(&path, "earlier").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        }
        let mut half = private_writer(&path).unwrap();
        half.write_all(&[b'x'; 100_000]).unwrap();
        drop(half);
        assert_eq!(fs::read(&path).unwrap(), b"earlier");
        assert_eq!(list_folder(folder.path()).unwrap(), ["prisoners.csv"]);
        let mut whole = private_writer(&path).unwrap();
        whole.write_all(b"later").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"earlier");
        whole.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"later");
        assert_eq!(list_folder(folder.path()).unwrap(), ["prisoners.csv"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_left_alone_and_so_is_what_a_link_leads_to() {
        let home = tempfile::tempdir().unwrap();
        let (file, link) = (home.path().join("file"), home.path().join("link"));
        fs::write(&file, "before").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write_private(&link, b"after", true).unwrap();
        // Whoever put a link there must not choose which file is written over.
        assert_eq!(fs::read(&file).unwrap(), b"before");
        assert_eq!(fs::read(&link).unwrap(), b"after");
        let socket = home.path().join("socket");
        let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let refused = write_private(&socket, b"after", true).unwrap_err();
        assert_eq!(refused.code(), "not-a-file");
        assert!(!fs::symlink_metadata(&socket).unwrap().is_file());
    }
}
