//! The only door outward: the clock, the environment, what is known of the terminal, the user's folders, files and processors.
//!
//! Everything is read here once and handed on as plain values. Refuses to know what any of it is for.

mod alone;
mod private_file;
mod processor;
mod whole_folder;

pub use alone::hold_alone;
pub use private_file::{PrivateFile, private_writer, write_private};
pub use processor::Processor;
pub use whole_folder::{WholeFolder, what_is_in, whole_folder};

use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The world as it was when the process began.
#[derive(Clone)]
pub struct Env {
    /// The command line, with the program's own name first.
    pub arguments: Vec<OsString>,
    /// The environment variables that are text.
    pub variables: BTreeMap<String, String>,
    /// Seconds since 1970-01-01 00:00 UTC.
    pub now: i64,
    pub stdin_is_terminal: bool,
    pub stdout_is_terminal: bool,
    pub stderr_is_terminal: bool,
    /// The width of the terminal, where there is one.
    pub terminal_width: Option<usize>,
    /// Where this user's data belongs.
    pub data_folder: Option<PathBuf>,
    /// Where this user's configuration belongs.
    pub config_folder: Option<PathBuf>,
}

impl std::fmt::Debug for Env {
    /// Names and passwords can stand in the variables and on the command line.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Env").finish_non_exhaustive()
    }
}

impl Env {
    /// Reads the real world, once.
    #[must_use]
    pub fn real() -> Self {
        let folders = directories::ProjectDirs::from("", "", "resettle");
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        Self {
            arguments: std::env::args_os().collect(),
            variables: std::env::vars_os()
                .filter_map(|(name, value)| {
                    Some((name.into_string().ok()?, value.into_string().ok()?))
                })
                .collect(),
            now: i64::try_from(now).unwrap_or(i64::MAX),
            stdin_is_terminal: std::io::stdin().is_terminal(),
            stdout_is_terminal: std::io::stdout().is_terminal(),
            stderr_is_terminal: std::io::stderr().is_terminal(),
            terminal_width: terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)),
            data_folder: folders
                .as_ref()
                .map(|folders| folders.data_dir().to_owned()),
            config_folder: folders
                .as_ref()
                .map(|folders| folders.config_dir().to_owned()),
        }
    }

    /// A variable that is set and not empty.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// Who is working, as the system knows them; the journal records it.
    #[must_use]
    pub fn user(&self) -> &str {
        ["RESETTLE_USER", "USER", "LOGNAME", "USERNAME"]
            .iter()
            .find_map(|name| self.variable(name))
            .unwrap_or("unknown")
    }
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Nothing,
    File,
    Folder,
}

/// Looks at what a path leads to, following links.
#[must_use]
pub fn look_at(path: &Path) -> Found {
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => Found::Folder,
        Ok(_) => Found::File,
        Err(_) => Found::Nothing,
    }
}

/// A whole file, or standard input for `-`.
///
/// # Errors
/// The path leads nowhere, to a folder, or to something that cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    read_file_within(path, u64::MAX)
}

/// The same, of at most so many bytes; a larger one is not read to its end.
///
/// # Errors
/// As for [`read_file`], and a larger file.
pub fn read_file_within(path: &Path, most: u64) -> Result<Vec<u8>> {
    let one_more = most.saturating_add(1);
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        let read = std::io::stdin()
            .lock()
            .take(one_more)
            .read_to_end(&mut bytes);
        read.map_err(|e| {
            Error::cannot("unreadable", "standard input cannot be read").caused_by(e)
        })?;
        return within(bytes, most, path);
    }
    match look_at(path) {
        Found::Nothing => {
            Err(Error::cannot("no-such-file", "there is no such file").at(path.display()))
        }
        Found::Folder => {
            Err(Error::cannot("is-a-folder", "this is a folder and not a file").at(path.display()))
        }
        Found::File => fs::File::open(path)
            .and_then(|file| file.take(one_more).read_to_end(&mut bytes))
            .map_err(|e| {
                Error::cannot("unreadable", "the file cannot be read")
                    .at(path.display())
                    .caused_by(e)
            })
            .and_then(|_| within(bytes, most, path)),
    }
}

fn within(bytes: Vec<u8>, most: u64, path: &Path) -> Result<Vec<u8>> {
    if bytes.len() as u64 > most {
        let message = format!("the file is larger than {most} bytes");
        return Err(Error::cannot("too-large", message).at(path.display()));
    }
    Ok(bytes)
}

/// The names of the files directly in a folder, in order.
///
/// # Errors
/// The path leads nowhere, to a file, or to a folder that cannot be read.
pub fn list_folder(path: &Path) -> Result<Vec<String>> {
    match look_at(path) {
        Found::Nothing => {
            return Err(
                Error::cannot("no-such-folder", "there is no such folder").at(path.display())
            );
        }
        Found::File => {
            return Err(
                Error::cannot("is-a-file", "this is a file and not a folder").at(path.display()),
            );
        }
        Found::Folder => {}
    }
    let unreadable = |e| {
        Error::cannot("unreadable", "the folder cannot be read")
            .at(path.display())
            .caused_by(e)
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if let Ok(name) = entry.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Makes a folder that only the user can enter, with those above it, if it is not there yet.
///
/// # Errors
/// It cannot be made.
pub fn make_private_folder(path: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|e| {
        Error::cannot("unwritable", "the folder cannot be made")
            .at(path.display())
            .caused_by(e)
    })
}

/// Makes a new folder for this user alone among the temporary ones, which stays when the process ends.
///
/// # Errors
/// It cannot be made.
pub fn new_temporary_folder() -> Result<PathBuf> {
    tempfile::Builder::new()
        .prefix("resettle-")
        .tempdir()
        .map(tempfile::TempDir::keep)
        .map_err(|e| Error::cannot("unwritable", "a temporary folder cannot be made").caused_by(e))
}

/// Whether others than its owner can read a file; always no where the system has no such permissions.
#[must_use]
pub fn others_can_read(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Whether somebody may run a file; always yes where the system has no such permissions.
#[must_use]
pub fn can_be_run(path: &Path) -> bool {
    #[cfg(unix)]
    let may = |mode: &fs::Metadata| {
        std::os::unix::fs::PermissionsExt::mode(&mode.permissions()) & 0o111 != 0
    };
    #[cfg(not(unix))]
    let may = |_: &fs::Metadata| true;
    fs::metadata(path).is_ok_and(|about| may(&about))
}

/// What the system says is mounted where, for whoever wants to know a network share; nothing where it does not say.
#[must_use]
pub fn mounts() -> String {
    fs::read_to_string("/proc/mounts").unwrap_or_default()
}

/// The path as seen from the root, without changing what it leads to.
#[must_use]
pub fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Where a path leads in the end, with every link followed; the path itself where it leads nowhere.
#[must_use]
pub fn real_path(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}
