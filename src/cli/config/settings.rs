//! What holds for each key and where it comes from: option over environment over file over default.

use super::file::{self, Line};
use super::keys::{KEYS, Key};
use super::value::{Kind, Value};
use crate::domain::mistake::Mistake;
use crate::env::{Env, Found};
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// No configuration is longer.
const LONGEST: u64 = 1_000_000;

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// This option of the command line.
    Option(&'static str),
    /// This environment variable.
    Environment(&'static str),
    /// This line of the file.
    File(usize),
    /// Nobody said.
    Default,
}

/// A value and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub value: Value,
    pub origin: Origin,
}

/// What somebody settled, by key.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    held: BTreeMap<&'static str, Held>,
}

impl Settings {
    /// Reads the file, if there is one, and the environment over it.
    ///
    /// # Errors
    /// Every mistake at once.
    pub fn load(env: &Env) -> Result<Self> {
        let mut settings = Self::default();
        let mut mistakes = Vec::new();
        if let Some(path) = super::path(env)
            && let Some(text) = text(env, &path)?
        {
            let (lines, wrong) = file::read(&path.display().to_string(), &text);
            mistakes.extend(wrong.iter().map(Mistake::to_string));
            let folder = path.parent().unwrap_or(Path::new(""));
            for (key, Line { value, line }) in lines {
                let value = settled(key, value, folder, env);
                let origin = Origin::File(line);
                settings.held.insert(key, Held { value, origin });
            }
        }
        settings.take_environment(env, &mut mistakes);
        if mistakes.is_empty() {
            Ok(settings)
        } else {
            Err(mistaken(&mistakes))
        }
    }

    fn take_environment(&mut self, env: &Env, mistakes: &mut Vec<String>) {
        for key in KEYS {
            let Some(variable) = key.variable else {
                continue;
            };
            let Some(text) = env.variable(variable) else {
                continue;
            };
            match key.kind.of_text(text) {
                Ok(value) => self.put(key, value, Origin::Environment(variable)),
                Err(wrong) => {
                    let expected = key.kind.words();
                    let hint = wrong.hint.map(|hint| format!("; {hint}"));
                    mistakes.push(format!(
                        "{variable}: found {}, expected {expected}{}",
                        wrong.found,
                        hint.unwrap_or_default()
                    ));
                }
            }
        }
    }

    /// Puts a value over what was there.
    pub fn put(&mut self, key: &Key, value: Value, origin: Origin) {
        self.held.insert(key.name, Held { value, origin });
    }

    /// What somebody settled for a key.
    #[must_use]
    pub fn held(&self, key: &str) -> Option<&Held> {
        self.held.get(key)
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        match self.held.get(key).map(|held| &held.value) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(super) fn path(&self, key: &str) -> Option<PathBuf> {
        self.text(key).map(PathBuf::from)
    }

    pub(super) fn number(&self, key: &str) -> Option<usize> {
        match self.held.get(key).map(|held| &held.value) {
            Some(Value::Number(number)) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    pub(super) fn list(&self, key: &str) -> Vec<String> {
        match self.held.get(key).map(|held| &held.value) {
            Some(Value::List(list)) => list.clone(),
            _ => Vec::new(),
        }
    }

    pub(super) fn table(&self, key: &str) -> BTreeMap<String, Vec<String>> {
        match self.held.get(key).map(|held| &held.value) {
            Some(Value::Table(table)) => table.clone(),
            _ => BTreeMap::new(),
        }
    }
}

/// The text of the file; none where nobody named one and there is none.
///
/// # Errors
/// A file that was named and is not there, or cannot be read.
pub fn text(env: &Env, path: &Path) -> Result<Option<String>> {
    if crate::env::look_at(path) == Found::Nothing {
        if env.variable("RESETTLE_CONFIG").is_none() {
            return Ok(None);
        }
        let message = "RESETTLE_CONFIG names a file that is not there";
        return Err(Error::configuration("no-configuration", message)
            .at(path.display())
            .hint("make it with `resettle config set KEY VALUE`, or unset RESETTLE_CONFIG"));
    }
    let bytes = crate::env::read_file_within(path, LONGEST).map_err(|error| {
        Error::configuration("configuration-unreadable", error.to_string())
            .at(path.display())
            .caused_by(error)
    })?;
    String::from_utf8(bytes).map(Some).map_err(|_| {
        Error::configuration("bad-configuration", "the configuration is not UTF-8 text")
            .at(path.display())
    })
}

/// The mistakes of a configuration as one error, each on its own line.
#[must_use]
pub fn mistaken(mistakes: &[String]) -> Error {
    Error::configuration(
        "bad-configuration",
        format!("the configuration cannot be used:\n{}", mistakes.join("\n")),
    )
    .hint("every key is in `resettle config list` and in the manual page resettle-config(5)")
}

/// A path of the file as it is used: `~/` is the home folder, and a relative one begins at the file's own folder.
fn settled(key: &str, value: Value, folder: &Path, env: &Env) -> Value {
    let kind = KEYS.iter().find(|declared| declared.name == key);
    let kind = kind.map(|declared| declared.kind);
    match (kind, value) {
        (Some(kind @ (Kind::Path | Kind::Program)), Value::Text(text)) => {
            let home = env.variable("HOME").map(Path::new);
            let path = match (text.strip_prefix("~/"), home) {
                (Some(rest), Some(home)) => home.join(rest),
                _ if kind == Kind::Program && !text.contains(['/', '\\']) => PathBuf::from(&text),
                _ => folder.join(&text),
            };
            Value::Text(path.to_string_lossy().into_owned())
        }
        (_, value) => value,
    }
}
