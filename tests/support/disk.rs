//! A small disk of its own for a story, where the system gives one: full soon, or one that takes nothing.
//!
//! Only root may mount one. Knows nothing of the program.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A disk in memory, and where it is. It goes with the story.
pub struct Disk(PathBuf);

/// What a disk in memory gives at a time.
const PAGE: usize = 4096;

impl Disk {
    /// Mounts one there; none, which is said, where that is not allowed.
    pub fn mount(at: PathBuf, options: &str) -> Option<Self> {
        std::fs::create_dir_all(&at).expect("a folder");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(&at)
            .output();
        if mount.is_ok_and(|mount| mount.status.success()) {
            return Some(Self(at));
        }
        // Straight to the stream: what a test prints is shown only where it fails.
        let said = "skipped: no small disk can be mounted here\n";
        let _ = std::io::stderr().write_all(said.as_bytes());
        None
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Fills it with a file of this name, up to room for so many bytes, or a few more.
    pub fn fill(&self, name: &str, room: usize) {
        let path = self.0.join(name);
        let mut file = std::fs::File::create(path).expect("a file");
        let mut pages = 0;
        while file.write_all(&[b'x'; PAGE]).is_ok() {
            pages += 1;
        }
        let kept = (pages * PAGE).checked_sub(room.div_ceil(PAGE) * PAGE);
        let kept = kept.expect("a disk with so much room");
        file.set_len(kept as u64).expect("cut");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}
