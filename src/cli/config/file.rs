//! The text of a configuration file as keys and values, each with its line; or every mistake in it at once.

use super::keys::{KEYS, Key, REFUSED, find};
use super::value::{Value, sort};
use crate::domain::mistake::{Mistake, did_you_mean, place, quoted};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// So many mistakes are named.
const MOST: usize = 100;

/// A value of the file and its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub value: Value,
    pub line: usize,
}

/// Reads a configuration: what it sets, and what is wrong with the rest. `file` is how it is called in a message.
#[must_use]
pub fn read(file: &str, text: &str) -> (BTreeMap<&'static str, Line>, Vec<Mistake>) {
    let mut reader = Reader {
        file,
        text,
        lines: BTreeMap::new(),
        mistakes: Vec::new(),
    };
    match DeTable::parse(text) {
        Ok(table) => reader.table("", table.get_ref()),
        Err(error) => {
            let at = error.span().unwrap_or(0..0);
            let found = error.message().trim().replace('\n', ", ");
            let found = format!("no TOML ({found})");
            let hint = Some("a line is written: key = \"value\"".to_owned());
            reader.refuse(&at, found, "a configuration", hint);
        }
    }
    (reader.lines, reader.mistakes)
}

struct Reader<'t> {
    file: &'t str,
    text: &'t str,
    lines: BTreeMap<&'static str, Line>,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn table(&mut self, above: &str, table: &DeTable<'_>) {
        let mut keys: Vec<_> = table.iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in keys {
            let name = match above {
                "" => key.get_ref().to_string(),
                _ => format!("{above}.{}", key.get_ref()),
            };
            if let Some(declared) = KEYS.iter().find(|declared| declared.name == name) {
                self.value(declared, value.get_ref(), &value.span(), &key.span());
            } else if KEYS.iter().any(|declared| is_under(declared, &name)) {
                match value.get_ref() {
                    DeValue::Table(inner) => self.table(&name, inner),
                    other => {
                        let expected = format!("a table [{name}]");
                        self.refuse(&value.span(), sort(other), expected, None);
                    }
                }
            } else {
                self.unknown(&name, &key.span());
            }
        }
    }

    fn value(
        &mut self,
        key: &'static Key,
        value: &DeValue<'_>,
        at: &Range<usize>,
        named: &Range<usize>,
    ) {
        match key.kind.of_toml(value) {
            Ok(value) => {
                let (line, _) = place(self.text, named.start);
                self.lines.insert(key.name, Line { value, line });
            }
            Err(wrong) => {
                let expected = format!("{} for {}", key.kind.words(), key.name);
                self.refuse(at, wrong.found, expected, wrong.hint);
            }
        }
    }

    fn unknown(&mut self, name: &str, at: &Range<usize>) {
        let found = format!("the key {}", quoted(name));
        self.refuse(at, found, "a key of the configuration", why_not(name));
    }

    fn refuse(
        &mut self,
        at: &Range<usize>,
        found: impl Into<String>,
        expected: impl Into<String>,
        hint: Option<String>,
    ) {
        if self.mistakes.len() >= MOST {
            return;
        }
        let (line, column) = place(self.text, at.start);
        self.mistakes.push(Mistake {
            file: self.file.to_owned(),
            line,
            column,
            found: found.into(),
            expected: expected.into(),
            hint,
        });
    }
}

fn is_under(key: &Key, table: &str) -> bool {
    key.name
        .strip_prefix(table)
        .is_some_and(|rest| rest.starts_with('.'))
}

/// Why there is no such key, or what was meant.
#[must_use]
pub fn why_not(name: &str) -> Option<String> {
    if find(name).is_some() {
        return None;
    }
    if let Some((_, why)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
        return Some((*why).to_owned());
    }
    // A key without its table is the likeliest slip: `phone` for `referrer.phone`.
    let last = |key: &&Key| key.name.rsplit('.').next() == Some(name);
    KEYS.iter()
        .find(last)
        .map(|key| format!("did you mean \"{}\"?", key.name))
        .or_else(|| did_you_mean(name, KEYS.iter().map(|key| key.name)))
}
