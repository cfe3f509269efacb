//! The protocols that come with the program, compiled in, each with its version.
//!
//! A new protocol is a new file in `library/`, its form beside it (an empty file, until the test in `commands::protocol::forms` writes it) and a line
//! here. Which of them are in force is the store's to say.

use crate::domain::mistake::Mistake;
use crate::protocol::check::check;
use crate::protocol::form;
use crate::protocol::language::Protocol;

/// The protocol that a new store has in force: the statutory base.
pub const BASE: &str = "england-duty-to-refer";

/// A protocol that explains itself, for those who write their own. It is none of the library.
pub const EXAMPLE: &str = include_str!("example.toml");

/// One file of the library.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub id: &'static str,
    pub version: u32,
    pub text: &'static str,
    /// What the text reads as.
    pub(crate) form: &'static [u8],
}

/// A file and its version, and the form it was read into; tests hold that the three say the same.
macro_rules! files {
    ($($id:literal version $version:literal),+ $(,)?) => {
        &[$(Entry {
            id: $id,
            version: $version,
            text: include_str!(concat!("library/", $id, ".toml")),
            form: include_bytes!(concat!("library/", $id, ".form")),
        }),+]
    };
}

const LIBRARY: &[Entry] = files![
    "england-duty-to-refer" version 1,
    "essex" version 1,
    "kent-2010" version 1,
    "kent-2017" version 1,
    "kent-2018" version 1,
    "leics-2019" version 1,
    "mhclg-2019" version 1,
    "noms-2007" version 1,
];

/// Every file of the library.
#[must_use]
pub fn library() -> &'static [Entry] {
    LIBRARY
}

/// The file of one id.
#[must_use]
pub fn entry(id: &str) -> Option<&'static Entry> {
    LIBRARY.iter().find(|entry| entry.id == id)
}

/// A protocol of the library, read; none where there is none of this id.
///
/// # Errors
/// The mistakes in the file; a test holds that there are none.
pub fn builtin(id: &str) -> Option<Result<Protocol, Vec<Mistake>>> {
    entry(id).map(|entry| check(&format!("library/{}.toml", entry.id), entry.text))
}

/// Whether a text is the library's own, letter for letter, so that its form can stand for it.
#[must_use]
pub fn is_own(id: &str, text: &str) -> bool {
    entry(id).is_some_and(|entry| entry.text == text)
}

/// The protocol of a text: what [`check`] makes of it, from the library's form where the text is its own. To read the texts of a
/// whole library takes longer than to make one person's screen.
///
/// # Errors
/// Every mistake in the text.
pub fn read(id: &str, text: &str) -> Result<Protocol, Vec<Mistake>> {
    let own = entry(id).filter(|entry| entry.text == text);
    own.and_then(|entry| form::unpack(entry.form))
        .map_or_else(|| check(id, text), Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_without_mistake_and_shows_every_key() {
        let example = check("example.toml", EXAMPLE).unwrap();
        assert!(entry(&example.id).is_none());
        let keys = crate::protocol::check::KEYS
            .iter()
            .chain(crate::protocol::check_rule::KEYS);
        for key in keys.filter(|key| !["rule", "not_rule"].contains(key)) {
            let named = EXAMPLE.lines().any(|line| {
                let line = line.trim_start_matches(['#', ' ', '[']);
                line.strip_prefix(key)
                    .is_some_and(|rest| rest.starts_with([' ', '.', ']']))
            });
            assert!(named, "{key}");
        }
    }

    #[test]
    fn every_file_of_the_library_is_without_mistake() {
        for entry in library() {
            let protocol = match builtin(entry.id) {
                Some(Ok(protocol)) => protocol,
                other => panic!("{}: {other:?}", entry.id),
            };
            assert_eq!(
                (protocol.id.as_str(), protocol.version),
                (entry.id, entry.version)
            );
            for rule in &protocol.rules {
                assert!(rule.title.split_whitespace().count() <= 8, "{}", rule.title);
            }
        }
    }
}
