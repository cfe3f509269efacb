//! Making a store and opening one: what the file is, before anything is done to it.
//!
//! A file is looked at as bytes first, so that another program's file, a newer one or a broken one is refused without being
//! touched. Refuses to know where stores are usually kept.

use super::file_id::FileId;
use super::schema::{self, APPLICATION_ID, STEPS};
use super::{Access, Store, faults, placed};
use crate::error::{Error, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a command waits for another one to end.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);
/// How much of the file is read through memory rather than calls: more than any store will have.
const MAPPED_BYTES: i64 = 4 << 30;
/// Writable also for reading: what a crash left half done is put right by whoever comes first.
const OPEN_FLAGS: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// How much of a change is held before it is written early, in KiB.
const CACHE_KIB: i64 = 128 << 10;

impl Store {
    /// Makes a new, empty store: a file that only its user can read, in a folder of that kind if the folder is new too.
    ///
    /// # Errors
    /// There is a file already, or none can be made there.
    pub fn create(path: &Path) -> Result<Self> {
        if path.symlink_metadata().is_ok() {
            return Err(exists(path));
        }
        let folder = folder_of(path);
        make_folder(&folder)?;
        let file = private_file(&folder).map_err(|error| unwritable(path, error))?;
        let made = Connection::open(file.path()).map_err(Error::from);
        let made = made.and_then(|mut conn| {
            let transaction = conn.transaction()?;
            schema::migrate(&transaction, 0, STEPS)?;
            transaction.commit()?;
            conn.close().map_err(|(_, error)| error)?;
            Ok(())
        });
        made.map_err(|error| placed(path, error))?;
        keep(file, path)?;
        Self::open(path, Access::Write)
    }

    /// Opens a store. One of an older version is carried forward first, after a backup that [`Store::messages`] names.
    ///
    /// # Errors
    /// There is no file; it is a folder, another program's, damaged, newer or locked; it cannot be read. A refused file is left
    /// as it was, byte for byte.
    pub fn open(path: &Path, access: Access) -> Result<Self> {
        Self::open_with(path, access, STEPS)
    }

    pub(super) fn open_with(path: &Path, access: Access, steps: &[&str]) -> Result<Self> {
        let version = inspect(path, steps.len())?;
        let opened = || {
            let mut store = connect(path, access, steps.len())?;
            if version < steps.len() {
                let message = store.carry_forward(steps)?;
                store.messages.extend(message);
            }
            store.settle(access)?;
            Ok(store)
        };
        opened().map_err(|error| placed(path, error))
    }

    /// Backs the file up and takes the missing steps, all in one transaction, and says so.
    fn carry_forward(&mut self, steps: &[&str]) -> Result<Option<String>> {
        let path = self.path.clone();
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        self.file.must_be_at(&path)?;
        // Another command may have been quicker: the version counts that stands now that the store is held.
        let version: u32 =
            transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let version = version as usize;
        if version >= steps.len() {
            return Ok(None);
        }
        let backup = super::backup::beside(&path, &format!("version-{version}"));
        super::backup::copy_to(&path, &backup)?;
        schema::migrate(&transaction, version, steps)?;
        transaction.commit()?;
        Ok(Some(format!(
            "the store was carried from version {version} to {}; as it was: {}",
            steps.len(),
            backup.display()
        )))
    }

    fn settle(&mut self, access: Access) -> Result<()> {
        // Also the first look at the schema, so that a file that only begins well is found out here.
        let strange = schema::strange_triggers(&self.conn)?;
        match access {
            Access::Read => self.conn.pragma_update(None, "query_only", true)?,
            Access::Write => {
                if strange > 0 {
                    return Err(faults::damaged());
                }
                schema::keep_the_past(&self.conn)?;
                self.conn.pragma_update(None, "journal_mode", "TRUNCATE")?;
                self.conn.pragma_update(None, "synchronous", "FULL")?;
                self.conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
            }
        }
        Ok(())
    }
}

/// A second connection for reading to a file that this process holds a lock on, which sees what the first does. None where it is
/// another file by now; where the system does not let it begin at once; or where another program has set the file to a journal
/// with which somebody can write while others read.
pub(super) fn connect_beside(path: &Path, file: FileId) -> Option<Connection> {
    let opened = || {
        let conn = Connection::open_with_flags(path, OPEN_FLAGS)?;
        set_up(&conn, Duration::ZERO)?;
        conn.pragma_update(None, "query_only", true)?;
        conn.execute_batch("BEGIN")?;
        take_lock(&conn)?;
        let journal: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        Ok::<_, rusqlite::Error>((conn, journal))
    };
    let (conn, journal) = opened().ok()?;
    (journal != "wal" && file.is_still_at(path)).then_some(conn)
}

/// Reads something: a transaction takes its lock no sooner.
pub(super) fn take_lock(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
}

fn set_up(conn: &Connection, patience: Duration) -> rusqlite::Result<()> {
    conn.busy_timeout(patience)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.pragma_update(None, "mmap_size", MAPPED_BYTES)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)
}

fn connect(path: &Path, access: Access, version: usize) -> Result<Store> {
    let file = FileId::at(path);
    let conn = Connection::open_with_flags(path, OPEN_FLAGS)?;
    set_up(&conn, PATIENCE)?;
    Ok(Store {
        conn,
        path: path.to_owned(),
        file,
        version,
        access,
        messages: Vec::new(),
        as_at: None,
    })
}

/// Looks at the file as bytes and gives the version it says it has.
pub(super) fn inspect(path: &Path, newest: usize) -> Result<usize> {
    let refuse = |error: Error| Err(error.at(path.display()));
    let unreadable = |error: std::io::Error| {
        let place = path.display();
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                Error::store("store-missing", "there is no store")
                    .at(place)
                    .hint("make one with: resettle init")
                    .hint("or say where it is with --store FILE")
            }
            _ => Error::store("store-unreadable", "the store cannot be read")
                .at(place)
                .hint("look at the permissions of the file and its folder")
                .caused_by(error),
        }
    };
    let about = fs::metadata(path).map_err(unreadable)?;
    if about.is_dir() {
        return refuse(
            Error::store(
                "store-is-a-folder",
                "the store is a folder, and should be a file",
            )
            .hint("say which file with --store FILE"),
        );
    }
    let mut header = Vec::with_capacity(100);
    let file = File::open(path).map_err(unreadable)?;
    file.take(100)
        .read_to_end(&mut header)
        .map_err(unreadable)?;
    let number = |at: usize| {
        header[at..at + 4]
            .iter()
            .fold(0_u32, |number, byte| number << 8 | u32::from(*byte))
    };
    let other = "it was left as it is; say which file with --store FILE";
    if header.len() < 100 || !header.starts_with(b"SQLite format 3\0") {
        return refuse(
            Error::store("store-unknown", "this file is not a store of resettle").hint(other),
        );
    }
    if number(68) != APPLICATION_ID {
        return refuse(
            Error::store("store-foreign", "this file belongs to another program").hint(other),
        );
    }
    let version = number(60) as usize;
    if version > newest {
        let message = format!(
            "the store was written by a newer resettle: it has version {version}, and this program knows versions up to {newest}"
        );
        return refuse(
            Error::store("store-newer", message)
                .hint("install the newer resettle; the store was left as it is"),
        );
    }
    let page_size = match u64::from(header[16]) << 8 | u64::from(header[17]) {
        1 => 65_536,
        size => size,
    };
    if about.len() < page_size * u64::from(number(28)) && !has_journal(path) {
        return refuse(faults::damaged());
    }
    Ok(version)
}

/// Whether a change was cut off half way and waits beside the file to be rolled back.
fn has_journal(path: &Path) -> bool {
    let about = fs::metadata(journal_of(path));
    about.is_ok_and(|about| about.len() > 0)
}

/// The rollback journal that SQLite keeps beside a file.
pub(super) fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// The folder of a file; `.` where only a name was given.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

pub(super) fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| unwritable(folder, error))
}

/// A new file without a lasting name that only its user can read.
pub(super) fn private_file(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new()
        .prefix(".resettle-")
        .tempfile_in(folder)
}

/// Makes the file last, under its name, and refuses to write over another.
pub(super) fn keep(file: tempfile::NamedTempFile, path: &Path) -> Result<()> {
    file.as_file()
        .sync_all()
        .map_err(|error| unwritable(path, error))?;
    file.persist_noclobber(path).map_err(|error| {
        if error.error.kind() == ErrorKind::AlreadyExists {
            exists(path)
        } else {
            unwritable(path, error.error)
        }
    })?;
    sync_folder(path);
    Ok(())
}

/// Makes a new name last. Not every system can, and none needs to be told.
pub(super) fn sync_folder(path: &Path) {
    if let Ok(folder) = File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

fn exists(path: &Path) -> Error {
    Error::cannot(
        "store-exists",
        "there is a file already, and it is not written over",
    )
    .at(path.display())
    .hint("give another name, or move the file away")
}

pub(super) fn unwritable(path: &Path, error: std::io::Error) -> Error {
    Error::store("store-unwritable", "the file cannot be written")
        .at(path.display())
        .hint("look at the permissions of its folder and at the room on the disk")
        .caused_by(error)
}
