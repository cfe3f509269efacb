//! What stands in a pack beside its figures: of which store, at which operation and for which period it was made, how, and
//! what each file of it has to be.
//!
//! Who holds the pack can so find out whether it was changed, and make it again. Holds nothing of any person.

use crate::calendar::Day;
use crate::error::{Error, Result};
use crate::report::board::{self, Board};
use crate::report::{Classification, Disclosure, Period};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::page::made::Made;

/// The name of its file.
pub const FILE: &str = "manifest.json";
/// The number of the contract. It rises only when something is taken away or changes its meaning.
const SCHEMA: u32 = 1;

/// One file of a pack before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    pub name: String,
    /// Rows under the heading; none of a page or a workbook.
    pub rows: Option<usize>,
    pub bytes: Vec<u8>,
}

/// The manifest as it is written. Its fields are a contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub schema: u32,
    /// The program that made it, with its version.
    pub program: String,
    /// The fingerprint of the store; none of a store in which nothing was done.
    pub store: Option<String>,
    /// The newest operation whose work is in it.
    pub operation: i64,
    /// The head of the journal at that operation.
    pub head: String,
    pub known_on: String,
    pub period: PeriodOf,
    pub classification: String,
    /// Counts from 1 to one less than this are hidden; 0 hides none.
    pub suppress: u64,
    /// Counts are rounded to multiples of this; 0 rounds none.
    pub round: u64,
    /// The same in words.
    pub disclosure: Option<String>,
    /// Nothing was counted by any report: every share is of nothing and absent.
    pub nothing_counted: bool,
    /// The command that makes the same bytes again, without the store and the folder.
    pub again: String,
    pub definitions: Vec<DefinitionOf>,
    pub files: Vec<FileOf>,
    /// The SHA-256 of this manifest with this field empty; it stands last.
    #[serde(default)]
    pub manifest_sha256: String,
}

/// The period, and what it was asked for as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodOf {
    /// month, quarter, year or days.
    pub asked_as: String,
    pub value: String,
    pub from: String,
    pub to: String,
    pub over: bool,
}

/// A report that is in the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefinitionOf {
    pub name: String,
    pub version: u32,
}

/// What a file has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileOf {
    pub name: String,
    pub rows: Option<usize>,
    pub bytes: u64,
    pub sha256: String,
}

/// What a pack was asked for with, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFor {
    pub period: Period,
    pub known_on: Day,
    pub classification: Classification,
    pub disclosure: Disclosure,
}

/// This program with its version.
#[must_use]
pub fn this_program() -> String {
    concat!("resettle ", env!("CARGO_PKG_VERSION")).to_owned()
}

/// The SHA-256 of bytes in hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl Manifest {
    /// The manifest of a pack and its files.
    #[must_use]
    pub fn of(board: &Board, made: &Made, store: Option<String>, files: &[PackFile]) -> Self {
        let (asked_as, value) = board::asked_as(&board.period);
        let whole = board.reports.iter().filter(|printed| printed.by.is_none());
        let definitions = whole.map(|printed| DefinitionOf {
            name: printed.definition.name.to_owned(),
            version: printed.definition.version,
        });
        let manifest = Self {
            schema: SCHEMA,
            program: this_program(),
            store,
            operation: made.operation,
            head: made.head.clone(),
            known_on: made.known_on.to_string(),
            period: PeriodOf {
                asked_as: asked_as.to_owned(),
                value,
                from: board.period.from.to_string(),
                to: board.period.to.to_string(),
                over: board.period.to < board.known_on,
            },
            classification: board.classification.name().to_owned(),
            suppress: board.disclosure.suppress,
            round: board.disclosure.round,
            disclosure: made.disclosure_note.clone(),
            nothing_counted: board.is_of_nothing(),
            again: format!("resettle {} --out NEWFOLDER", again(board, made).join(" ")),
            definitions: definitions.collect(),
            files: files.iter().map(FileOf::of).collect(),
            manifest_sha256: String::new(),
        };
        Self {
            manifest_sha256: manifest.own_sha256().unwrap_or_default(),
            ..manifest
        }
    }

    fn own_sha256(&self) -> Result<String> {
        let body = Self {
            manifest_sha256: String::new(),
            ..self.clone()
        };
        body.bytes().map(|bytes| sha256(&bytes))
    }

    /// Whether it says what it said when it was made. Who changes it and its hash too is found out by making the pack again.
    #[must_use]
    pub fn is_as_made(&self) -> bool {
        self.own_sha256()
            .is_ok_and(|hash| hash == self.manifest_sha256)
    }

    /// As the file has it.
    ///
    /// # Errors
    /// A mistake of ours.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| {
            Error::bug("manifest-shape", "the manifest cannot be made").caused_by(error)
        })?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The manifest that a file holds.
    ///
    /// # Errors
    /// It is no manifest, or one of a later program.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        #[derive(Deserialize)]
        struct Which {
            schema: u32,
        }
        let damaged = |error| no_manifest().caused_by(error);
        let which: Which = serde_json::from_slice(bytes).map_err(damaged)?;
        if which.schema > SCHEMA {
            return Err(Error::cannot(
                "pack-newer",
                "the pack was made by a later resettle than this one",
            )
            .hint("check it with that one"));
        }
        let manifest: Self = serde_json::from_slice(bytes).map_err(damaged)?;
        // Names lead into the folder and nowhere else.
        let leads_away = |name: &str| name.is_empty() || name.contains(['/', '\\']) || name == "..";
        if manifest.files.iter().any(|file| leads_away(&file.name)) || manifest.operation < 0 {
            return Err(no_manifest());
        }
        Ok(manifest)
    }

    /// What the pack was asked for with.
    ///
    /// # Errors
    /// What stands there is no period, day or classification.
    pub fn asked_for(&self) -> Result<AskedFor> {
        let period = board::period(&self.period.asked_as, &self.period.value);
        let known_on = Day::parse_iso(&self.known_on);
        let classification = Classification::by_name(&self.classification);
        let (Some(period), Some(known_on), Some(classification)) =
            (period, known_on, classification)
        else {
            return Err(no_manifest());
        };
        Ok(AskedFor {
            period,
            known_on,
            classification,
            disclosure: Disclosure {
                suppress: self.suppress,
                round: self.round,
            },
        })
    }
}

impl FileOf {
    fn of(file: &PackFile) -> Self {
        Self {
            name: file.name.clone(),
            rows: file.rows,
            bytes: file.bytes.len() as u64,
            sha256: sha256(&file.bytes),
        }
    }

    /// Whether these are the bytes that it has to be.
    #[must_use]
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        self.bytes == bytes.len() as u64 && self.sha256 == sha256(bytes)
    }
}

/// The words of the command that makes the same pack again, wherever its store and its folder are.
#[must_use]
pub fn again(board: &Board, made: &Made) -> Vec<String> {
    let (asked_as, value) = board::asked_as(&board.period);
    let mut words: Vec<String> = vec!["report".into(), "board".into()];
    let mut say = |option: &str, value: String| words.extend([format!("--{option}"), value]);
    if asked_as == "days" {
        say("from", board.period.from.to_string());
        say("to", board.period.to.to_string());
    } else {
        say(asked_as, value);
    }
    say("classification", board.classification.name().to_owned());
    let disclosure = board.disclosure;
    for (option, number) in [
        ("suppress", disclosure.suppress),
        ("round", disclosure.round),
    ] {
        if number > 0 {
            say(option, number.to_string());
        }
    }
    say("as-at", made.operation.to_string());
    say("today", made.known_on.to_string());
    words
}

fn no_manifest() -> Error {
    Error::cannot(
        "manifest-damaged",
        "the manifest of this pack cannot be read: it was changed, or is of something else",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_manifest_is_refused() {
        for text in ["", "{", "[]", "{\"schema\": 1}", "{\"schema\": \"one\"}"] {
            let error = Manifest::read(text.as_bytes()).unwrap_err();
            assert_eq!(error.code(), "manifest-damaged", "{text}");
        }
        let later = Manifest::read(b"{\"schema\": 2, \"else\": true}").unwrap_err();
        assert_eq!(later.code(), "pack-newer");
    }

    #[test]
    fn a_digest_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
