//! A look at the store from all sides, for `doctor`.
//!
//! Each finding has a code, whether it is well, and a sentence. Refuses to mend anything, and to read the system's list of
//! mounts: the caller hands that in where there is one.

use super::schema::{self, APPLICATION_ID, STEPS};
use super::{Store, chain, journal};
use crate::error::{Error, Result};
use std::fs;
use std::path::Path;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The stable name of what was looked at.
    pub code: &'static str,
    pub ok: bool,
    pub message: String,
}

/// Kinds of file system on which the locks of SQLite cannot be relied on.
const NETWORK: [&str; 16] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "smb2",
    "afs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "ncpfs",
    "fuse.sshfs",
    "fuse.rclone",
    "davfs",
    "fuse.gvfsd-fuse",
];

/// Whether a path, or the nearest folder above it that there is, lies on a network share. `mounts` is the system's list of
/// mounts, in the form of `/proc/mounts`; what is not in it is taken to be this computer's own.
#[must_use]
pub fn is_on_a_network(path: &Path, mounts: &str) -> bool {
    network_share(path, mounts).is_some()
}

/// The kind of network share that a path lies on.
fn network_share(path: &Path, mounts: &str) -> Option<String> {
    // Links are followed: a folder at home may lead to a share.
    let real = path.ancestors().find_map(|above| {
        let below = path.strip_prefix(above).ok()?;
        Some(fs::canonicalize(above).ok()?.join(below))
    });
    let kind = file_system_of(real.as_deref().unwrap_or(path), mounts)?;
    NETWORK.contains(&kind.as_str()).then_some(kind)
}

impl Store {
    /// Looks at everything. `mounts` is the system's list of mounts, in the form of `/proc/mounts`.
    ///
    /// # Errors
    /// The store cannot be read at all. Faults found are in the answer.
    pub fn doctor(&self, mounts: Option<&str>) -> Result<Vec<Finding>> {
        self.placed(self.snapshot(|_| self.look(mounts)))
    }

    fn look(&self, mounts: Option<&str>) -> Result<Vec<Finding>> {
        let pages = self.pages()?;
        if !pages.ok {
            // Nothing that is read from such a file can be relied on.
            let mut findings = vec![pages];
            findings.extend(self.file(mounts)?);
            return Ok(findings);
        }
        let mut findings = vec![pages, self.foreign_keys()?];
        findings.extend([self.identity()?, self.version()?, self.past()?]);
        findings.push(self.chain()?);
        findings.extend(self.file(mounts)?);
        findings.push(self.last_backup()?);
        Ok(findings)
    }

    fn pages(&self) -> Result<Finding> {
        let verdict: Result<String, _> =
            self.conn
                .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0));
        let verdict = verdict.unwrap_or_else(|error| error.to_string());
        let ok = verdict == "ok";
        let message = if ok {
            "every page can be read".to_owned()
        } else {
            format!(
                "the file is damaged ({verdict}); go back to a backup with: resettle restore FILE"
            )
        };
        Ok(finding("pages", ok, message))
    }

    fn foreign_keys(&self) -> Result<Finding> {
        let ok = !self.conn.prepare("PRAGMA foreign_key_check")?.exists([])?;
        let message = if ok {
            "every record has its person"
        } else {
            "there are records without a person"
        };
        Ok(finding("records", ok, message))
    }

    fn identity(&self) -> Result<Finding> {
        let id: u32 = self
            .conn
            .pragma_query_value(None, "application_id", |row| row.get(0))?;
        let ok = id == APPLICATION_ID;
        let message = if ok {
            "the file is a store of resettle"
        } else {
            "the file belongs to another program"
        };
        Ok(finding("identity", ok, message))
    }

    fn version(&self) -> Result<Finding> {
        let version: u32 = self
            .conn
            .pragma_query_value(None, "user_version", |row| row.get(0))?;
        Ok(finding(
            "version",
            version as usize == STEPS.len(),
            format!("the store has version {version}"),
        ))
    }

    fn past(&self) -> Result<Finding> {
        let lacking = schema::without_past(&self.conn)?;
        let strange = schema::strange_triggers(&self.conn)?;
        let message = if !lacking.is_empty() {
            format!("the past is not kept of: {}", lacking.join(", "))
        } else if strange > 0 {
            "another program put triggers into the file, which write beside what a change writes"
                .to_owned()
        } else {
            "the past of every table is kept".to_owned()
        };
        Ok(finding("past", lacking.is_empty() && strange == 0, message))
    }

    fn chain(&self) -> Result<Finding> {
        let chain = chain::verify(&self.conn)?;
        let marks_fit = journal::undo_marks_fit(&self.conn)?;
        let message = match chain.faults.first() {
            Some((_, fault)) => format!("{fault} ({} found)", chain.faults.len()),
            None if !marks_fit => {
                "the journal marks something as undone that no undo took back".to_owned()
            }
            None => format!(
                "{} operations; the chain ends in {}",
                chain.head.operation, chain.head.hash
            ),
        };
        Ok(finding(
            "journal",
            chain.faults.is_empty() && marks_fit,
            message,
        ))
    }

    fn file(&self, mounts: Option<&str>) -> Result<Vec<Finding>> {
        let unreadable = |error: std::io::Error| {
            Error::store("store-unreadable", "the store cannot be read").caused_by(error)
        };
        let about = fs::metadata(&self.path).map_err(unreadable)?;
        let mut findings = vec![finding("size", true, format!("{} bytes", about.len()))];
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777;
            let ok = mode & 0o077 == 0;
            let message = if ok {
                "only its user can read the file".to_owned()
            } else {
                format!("others may use the file (mode {mode:o}); keep them out with: chmod 600")
            };
            findings.push(finding("permissions", ok, message));
        }
        if let Some(mounts) = mounts {
            let share = network_share(&self.path, mounts);
            let message = match &share {
                None => "the file is not on a network share".to_owned(),
                Some(kind) => format!(
                    "the file is on a network share ({kind}), where two commands at once can damage it; move it to this computer's own disk"
                ),
            };
            findings.push(finding("place", share.is_none(), message));
        }
        Ok(findings)
    }

    fn last_backup(&self) -> Result<Finding> {
        let all = self.log(None)?;
        let is_backup = |entry: &&journal::Entry| {
            entry.kind == journal::EntryKind::Bookkeeping && entry.what.starts_with("backup ")
        };
        let message = match all.iter().find(is_backup) {
            Some(entry) => format!("the last backup was made at {} ({})", entry.at, entry.what),
            None => "no backup was ever made; make one with: resettle backup FILE".to_owned(),
        };
        // A store without a backup is not a faulty one.
        Ok(finding("backup", true, message))
    }
}

fn finding(code: &'static str, ok: bool, message: impl Into<String>) -> Finding {
    Finding {
        code,
        ok,
        message: message.into(),
    }
}

/// The kind of file system that a path is on: that of the longest mount point above it, and of two on one point the later.
fn file_system_of(path: &Path, mounts: &str) -> Option<String> {
    let mut found: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split_ascii_whitespace().skip(1);
        let (Some(point), Some(kind)) = (words.next(), words.next()) else {
            continue;
        };
        let point = point
            .replace("\\040", " ")
            .replace("\\011", "\t")
            .replace("\\134", "\\");
        if path.starts_with(&point) && found.is_none_or(|(length, _)| point.len() >= length) {
            found = Some((point.len(), kind));
        }
    }
    found.map(|(_, kind)| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_known_before_there_is_a_file_and_behind_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let home = fs::canonicalize(folder.path()).unwrap();
        fs::create_dir(home.join("share")).unwrap();
        let mounts = format!(
            "/dev/sda / ext4 rw 0 0\nserver:/h {} nfs4 rw 0 0\n",
            home.join("share").display()
        );
        let shared = |path: &str| is_on_a_network(&home.join(path), &mounts);
        assert!(shared("share/new/cases.db"));
        assert!(!shared("cases.db"));
        assert!(!is_on_a_network(&home.join("share/cases.db"), ""));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(home.join("share"), home.join("link")).unwrap();
            assert!(shared("link/new/cases.db"));
        }
    }

    #[test]
    fn the_longest_mount_point_decides() {
        let mounts = "/dev/sda / ext4 rw 0 0\nserver:/h /home/my\\040share nfs4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n";
        let kind = |path: &str| file_system_of(Path::new(path), mounts);
        assert_eq!(kind("/home/my share/cases.db").as_deref(), Some("nfs4"));
        assert_eq!(kind("/home/me/cases.db").as_deref(), Some("ext4"));
        assert_eq!(kind("/home/my shared/cases.db").as_deref(), Some("ext4"));
    }
}
