//! Copies of the whole file: made, checked, and put back.
//!
//! A copy is not a backup until it has been opened and read through. Refuses to know where backups are kept and how many.

use super::change::{Kind, Who};
use super::file_id::FileId;
use super::open::{
    PATIENCE, folder_of, inspect, journal_of, keep, make_folder, private_file, sync_folder,
    unwritable,
};
use super::schema::STEPS;
use super::{Access, Head, Store, chain, faults, placed, schema};
use crate::error::{Error, Result};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A backup that was made and read through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    pub path: PathBuf,
    pub bytes: u64,
    /// The head of the chain in it.
    pub head: Head,
}

/// A backup that was put in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The file as it was before, if there was one.
    pub previous: Option<PathBuf>,
    /// The head of the chain in the backup that was put back.
    pub head: Head,
}

impl Store {
    /// Copies the store into a new file that only its user can read, reads the copy through, and notes it in the journal.
    ///
    /// # Errors
    /// There is a file of that name already, it cannot be written, or the copy is not sound.
    pub fn backup(&mut self, to: &Path, who: &Who) -> Result<BackedUp> {
        self.must_be_writable()?;
        let head = copy_to(&self.path, to)?;
        let name = to.file_name().unwrap_or_default().to_string_lossy();
        let what = format!("backup to {name}");
        self.change(who, &what, Kind::Bookkeeping, false, |_| Ok(()))?;
        let bytes = fs::metadata(to)
            .map_err(|error| unwritable(to, error))?
            .len();
        Ok(BackedUp {
            path: to.to_owned(),
            bytes,
            head,
        })
    }
}

/// Copies a store, checks the copy and gives the head of its chain.
pub(super) fn copy_to(from: &Path, to: &Path) -> Result<Head> {
    let file = private_file(&folder_of(to)).map_err(|error| unwritable(to, error))?;
    copy(from, file.path()).map_err(|error| placed(from, error))?;
    let head = check(file.path()).map_err(|error| placed(to, error))?;
    keep(file, to)?;
    Ok(head)
}

/// Copies page by page, through the locks of SQLite, so that a store in use is copied as of one moment.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let source = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    source.busy_timeout(PATIENCE)?;
    let mut copy = Connection::open(to)?;
    // All pages in one step: nobody can change the store in between.
    Backup::new(&source, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    copy.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Reads a store through. Gives the head of its chain.
fn check(path: &Path) -> Result<Head> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let keys_hold = !conn.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if verdict != "ok" || !keys_hold {
        return Err(faults::damaged());
    }
    chain::head(&conn)
}

/// Puts a backup in the place of a store. The present file is kept beside it, whatever state it is in.
///
/// # Errors
/// The backup is missing, another program's, damaged or newer; the present store is in use; a file cannot be written. Nothing is
/// changed then.
pub fn restore(path: &Path, from: &Path, who: &Who) -> Result<Restored> {
    inspect(from, STEPS.len())?;
    may_be_replaced(path)?;
    let folder = folder_of(path);
    make_folder(&folder)?;
    let file = private_file(&folder).map_err(|error| unwritable(path, error))?;
    copy(from, file.path()).map_err(|error| placed(from, error))?;
    let head = check(file.path()).map_err(|error| placed(from, error))?;
    carry_forward(file.path()).map_err(|error| placed(from, error))?;
    let mut store =
        Store::open(file.path(), Access::Write).map_err(|error| error.at(from.display()))?;
    let name = from.file_name().unwrap_or_default().to_string_lossy();
    store.change(
        who,
        &format!("restore from {name}"),
        Kind::Bookkeeping,
        false,
        |_| Ok(()),
    )?;
    drop(store);
    file.as_file()
        .sync_all()
        .map_err(|error| unwritable(path, error))?;

    let held = hold(path)?;
    let previous = set_aside(path, held.as_ref())?;
    file.persist(path)
        .map_err(|error| unwritable(path, error.error))?;
    sync_folder(path);
    Ok(Restored { previous, head })
}

/// Whether a file may be replaced: one of ours, nothing, or something broken past knowing; not another program's.
fn may_be_replaced(path: &Path) -> Result<()> {
    match inspect(path, STEPS.len()) {
        Err(error)
            if !matches!(
                error.code(),
                "store-missing" | "store-damaged" | "store-unknown"
            ) =>
        {
            Err(error)
        }
        _ => Ok(()),
    }
}

/// Brings the copy of an older backup to this version. The backup itself stays as it is, so there is nothing to back up.
fn carry_forward(path: &Path) -> Result<()> {
    let mut conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let transaction = conn.transaction()?;
    let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if (version as usize) < STEPS.len() {
        schema::migrate(&transaction, version as usize, STEPS)?;
    }
    Ok(transaction.commit()?)
}

/// Keeps everybody out of the present store, if it is one that can be opened at all.
fn hold(path: &Path) -> Result<Option<Connection>> {
    let file = FileId::at(path);
    let Ok(store) = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE) else {
        return Ok(None);
    };
    let held = store
        .busy_timeout(PATIENCE)
        .and_then(|()| store.execute_batch("BEGIN EXCLUSIVE"));
    match held.map_err(Error::from) {
        // Another restore may have been quicker, and what is held is then not what would be replaced.
        Ok(()) => file.must_be_at(path).map(|()| Some(store)),
        Err(error) if error.code() == faults::LOCKED => Err(placed(path, error)),
        // Too broken to be locked is too broken to be in use.
        Err(_) => Ok(None),
    }
}

/// Keeps the present file under another name. The journal of a change that was cut off goes with it: left where it is, it would
/// be rolled back into the file that comes instead.
fn set_aside(path: &Path, held: Option<&Connection>) -> Result<Option<PathBuf>> {
    if !path.exists() {
        return Ok(None);
    }
    let aside = beside(path, "before-restore");
    // A second name rather than a copy where there can be one: to read the file and close it would let go of its lock.
    fs::hard_link(path, &aside)
        .or_else(|_| fs::copy(path, &aside).map(drop))
        .map_err(|error| unwritable(&aside, error))?;
    let journal = journal_of(path);
    if held.is_none() && journal.exists() {
        fs::rename(&journal, journal_of(&aside)).map_err(|error| unwritable(&aside, error))?;
    }
    Ok(Some(aside))
}

/// A free name beside a file: `cases.db.before-restore`, then `cases.db.before-restore-2`.
pub(super) fn beside(path: &Path, why: &str) -> PathBuf {
    let name = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let first = name(&format!(".{why}"));
    if !first.exists() {
        return first;
    }
    (2_u32..)
        .map(|count| name(&format!(".{why}-{count}")))
        .find(|candidate| !candidate.exists())
        .unwrap_or(first)
}
