//! A frozen world to run the binary in: a home of its own, a fixed day, width and user, and nothing from outside.
//!
//! Compares what a person would have seen. Knows no rule of housing.

mod browser;
mod disk;
mod story;

pub use browser::{Browser, Look};
pub use disk::Disk;
pub use story::Story;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The day it is in every test that does not say otherwise.
pub const TODAY: &str = "2026-11-22";

/// A home, and a store in it.
pub struct World {
    home: tempfile::TempDir,
    today: String,
}

/// What a run of the binary gave.
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
    pub bytes: Vec<u8>,
}

impl World {
    /// An empty home, and no store.
    pub fn empty() -> Self {
        Self {
            home: tempfile::tempdir().expect("a temporary folder"),
            today: TODAY.to_owned(),
        }
    }

    /// A home with an empty store.
    pub fn new() -> Self {
        let world = Self::empty();
        world.ok(&["init"]);
        world
    }

    /// A home with one person in its store, `A1234BC`: sentenced, with a CRD on Thursday 17 December 2026.
    pub fn sentenced() -> Self {
        let world = Self::new();
        for line in [
            "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
            "sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026",
        ] {
            world.ok(&line.split(' ').collect::<Vec<_>>());
        }
        world
    }

    /// A home with the forty invented people of the fixtures in its store.
    pub fn with_forty() -> Self {
        let world = Self::new();
        world.ok(&["import", "folder", &fixture("caseload-40"), "--yes"]);
        world
    }

    /// The same world on another day.
    pub fn on(mut self, today: &str) -> Self {
        self.today = today.to_owned();
        self
    }

    /// Where things can be put.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Writes a file and gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file can be written");
        path.display().to_string()
    }

    /// Where the store is when nobody says otherwise.
    pub fn store(&self) -> PathBuf {
        self.path("store/resettle.db")
    }

    /// The command, ready to be run in this world: no terminal, nothing on standard input.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_resettle"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.home.path())
            .env("TMPDIR", self.home.path())
            .env("RESETTLE_STORE", self.store())
            .env("RESETTLE_TODAY", &self.today)
            .env("RESETTLE_USER", "tester")
            .stdin(Stdio::null())
            .current_dir(self.home.path());
        command
    }

    /// Runs and gives what came of it.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from(self.command(arguments).output().expect("the binary runs"))
    }

    /// Runs something that must succeed, and gives its standard output.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}\n{}\n{}", ran.stdout, ran.stderr);
        ran.stdout
    }

    /// Runs something that must fail with this code, and gives its standard error. Standard output must be empty.
    #[track_caller]
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(
            ran.code, code,
            "{arguments:?}\n{}\n{}",
            ran.stdout, ran.stderr
        );
        assert_eq!(ran.stdout, "", "{arguments:?}");
        ran.stderr
    }

    /// The JSON that a command answers.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let mut arguments = arguments.to_vec();
        arguments.extend(["--format", "json"]);
        serde_json::from_str(&self.ok(&arguments)).expect("the answer is JSON")
    }

    /// The rows of the JSON that a command answers.
    #[track_caller]
    pub fn rows(&self, arguments: &[&str]) -> Vec<serde_json::Value> {
        self.json(arguments)["rows"]
            .as_array()
            .expect("rows")
            .clone()
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            bytes: output.stdout,
        }
    }
}

/// The path of a fixture.
pub fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
        .display()
        .to_string()
}

/// One row of an answer, where there is one alone.
#[track_caller]
pub fn only(rows: Vec<serde_json::Value>) -> serde_json::Value {
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows.into_iter().next().expect("one")
}

/// What a command says on standard error, where it succeeds.
#[track_caller]
pub fn said(world: &World, arguments: &[&str]) -> String {
    let ran = world.run(arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
    ran.stderr
}

/// Runs commands one after the other, each written as a line of words.
#[track_caller]
pub fn do_all(world: &World, lines: &[&str]) {
    for line in lines {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
}

/// A program of this machine that a story needs, such as `fish` or `mandoc`. Where it is missing the story says so and is
/// skipped; with `RESETTLE_TEST_TOOLS=all` it fails instead, so that nobody takes a skipped story for a passed one.
#[track_caller]
pub fn tool(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file());
    if found.is_none() {
        assert!(
            std::env::var("RESETTLE_TEST_TOOLS").as_deref() != Ok("all"),
            "{name} is missing, and RESETTLE_TEST_TOOLS=all"
        );
        // Straight to the stream: what a test prints is shown only where it fails.
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            format!("skipped: no {name}\n").as_bytes(),
        );
    }
    found
}

/// The folder of the binary, for a shell to find it in.
pub fn binary_folder() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_resettle"))
        .parent()
        .expect("a folder")
        .to_owned()
}
