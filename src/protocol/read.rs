//! Reads the keys of one table of a protocol file, and notes every mistake with its place instead of stopping at the first.
//!
//! Knows TOML and its spans; which keys there are and what they mean is in `check`.

use crate::calendar::{Day, Offset};
use crate::domain::mistake::{Mistake, did_you_mean, place, quoted};
use crate::protocol::words::Word;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is found where something is missing.
pub(super) const NOTHING: &str = "nothing";

/// Titles and reasons stand in lists.
const LONGEST_TEXT: usize = 400;

/// How a file names the units of time.
const UNITS: &[&str] = &["days", "weeks", "months", "years", "working days", "hours"];

/// So many mistakes are named; whoever mends these can look again.
pub const MOST_MISTAKES: usize = 200;

/// The file being read, and the mistakes found in it so far.
pub(super) struct Page<'t> {
    pub file: &'t str,
    pub text: &'t str,
    pub mistakes: Vec<Mistake>,
}

impl Page<'_> {
    /// Whether no further mistake is named.
    pub fn is_full(&self) -> bool {
        self.mistakes.len() >= MOST_MISTAKES
    }

    /// Notes a mistake at a place in the text.
    pub fn refuse(
        &mut self,
        at: &Range<usize>,
        found: impl Into<String>,
        expected: impl Into<String>,
        hint: Option<String>,
    ) {
        // A file of nothing but mistakes must not keep anybody waiting.
        if self.is_full() {
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

/// A value with its place in the text.
pub(super) struct At<T> {
    pub value: T,
    pub span: Range<usize>,
}

/// One table of the file.
pub(super) struct Section<'d, 't> {
    table: &'d DeTable<'t>,
    /// Where the table stands, for what is missing from it.
    pub span: Range<usize>,
    /// What the table is called in a message: `this rule`.
    name: &'static str,
}

impl<'d, 't> Section<'d, 't> {
    /// A table, of which every key that is not listed is a mistake.
    pub fn open(
        page: &mut Page<'_>,
        table: &'d DeTable<'t>,
        span: Range<usize>,
        name: &'static str,
        keys: &[&str],
    ) -> Self {
        for (key, _) in table {
            if page.is_full() {
                break;
            }
            let word = key.get_ref();
            if !keys.contains(&word.as_ref()) {
                let hint = did_you_mean(word, keys.iter().copied());
                page.refuse(
                    &key.span(),
                    format!("the key {}", quoted(word)),
                    format!("a key of {name}"),
                    hint,
                );
            }
        }
        Self { table, span, name }
    }

    /// Whether a key is there at all.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The place of a key's value, or of the table where the key is missing.
    pub fn place_of(&self, key: &str) -> Range<usize> {
        self.value(key)
            .map_or_else(|| self.span.clone(), Spanned::span)
    }

    pub fn value(&self, key: &str) -> Option<&'d Spanned<DeValue<'t>>> {
        self.table.get(key)
    }

    /// Notes that a key is missing.
    pub fn missing(&self, page: &mut Page<'_>, expected: impl Into<String>) {
        page.refuse(
            &self.span,
            NOTHING,
            format!("{} in {}", expected.into(), self.name),
            None,
        );
    }

    /// A text that may be missing.
    pub fn text(&self, page: &mut Page<'_>, key: &str) -> Option<At<&'d str>> {
        let value = self.value(key)?;
        text_of(page, value, || format!("a text for `{key}`"))
    }

    /// A text that must be there and say something.
    pub fn must_text(&self, page: &mut Page<'_>, key: &str) -> Option<At<&'d str>> {
        if !self.has(key) {
            self.missing(page, format!("the key `{key}`"));
            return None;
        }
        let at = self.text(page, key)?;
        if at.value.trim().is_empty() {
            page.refuse(
                &at.span,
                "an empty text",
                format!("a text for `{key}`"),
                None,
            );
            return None;
        }
        if at.value.contains(char::is_control) || at.value.chars().count() > LONGEST_TEXT {
            page.refuse(
                &at.span,
                format!("{} characters", at.value.chars().count()),
                format!(
                    "a text for `{key}` on one line, of at most {LONGEST_TEXT} characters and without control characters"
                ),
                None,
            );
        }
        Some(at)
    }

    /// A word of a closed list.
    pub fn word<W: Word>(&self, page: &mut Page<'_>, key: &str, list: &str) -> Option<W> {
        word_of(page, self.value(key)?, list)
    }

    /// A word of a closed list that must be there.
    pub fn must_word<W: Word>(&self, page: &mut Page<'_>, key: &str, list: &str) -> Option<W> {
        if !self.has(key) {
            self.missing(page, format!("the key `{key}`"));
        }
        self.word(page, key, list)
    }

    /// A list of words of a closed list.
    pub fn words<W: Word>(&self, page: &mut Page<'_>, key: &str, list: &str) -> Vec<W> {
        let items = self.items(page, key, || format!("a list such as [{}]", example::<W>()));
        items
            .into_iter()
            .filter_map(|item| (!page.is_full()).then(|| word_of(page, item, list))?)
            .collect()
    }

    /// A list of texts.
    pub fn texts(&self, page: &mut Page<'_>, key: &str) -> Vec<At<&'d str>> {
        let items = self.items(page, key, || "a list of texts".to_owned());
        items
            .into_iter()
            .filter_map(|item| text_of(page, item, || "a text".to_owned()))
            .collect()
    }

    fn items(
        &self,
        page: &mut Page<'_>,
        key: &str,
        expected: impl FnOnce() -> String,
    ) -> Vec<&'d Spanned<DeValue<'t>>> {
        match self.value(key) {
            None => Vec::new(),
            Some(value) => match value.get_ref() {
                DeValue::Array(items) => items.iter().collect(),
                other => {
                    page.refuse(&value.span(), kind_of(other), expected(), None);
                    Vec::new()
                }
            },
        }
    }

    /// Yes or no; no when missing.
    pub fn flag(&self, page: &mut Page<'_>, key: &str) -> bool {
        match self.value(key).map(|value| (value.span(), value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(answer))) => *answer,
            Some((span, other)) => {
                page.refuse(
                    &span,
                    kind_of(other),
                    format!("true or false for `{key}`"),
                    None,
                );
                false
            }
        }
    }

    /// A whole number from 1 that must be there.
    pub fn must_number(&self, page: &mut Page<'_>, key: &str) -> Option<u32> {
        let Some(value) = self.value(key) else {
            self.missing(page, format!("the key `{key}`"));
            return None;
        };
        let number = match value.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => {
                number.as_str().parse::<u32>().ok().filter(|n| *n > 0)
            }
            _ => None,
        };
        if number.is_none() {
            page.refuse(
                &value.span(),
                kind_of(value.get_ref()),
                format!("a whole number from 1 for `{key}`"),
                None,
            );
        }
        number
    }

    /// A civil date, as a TOML date or as a text.
    pub fn day(&self, page: &mut Page<'_>, key: &str) -> Option<Day> {
        let value = self.value(key)?;
        let written = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(date) => date.to_string(),
            other => {
                page.refuse(&value.span(), kind_of(other), DATE, None);
                return None;
            }
        };
        let day = Day::parse_iso(&written);
        if day.is_none() {
            page.refuse(&value.span(), quoted(&written), DATE, None);
        }
        day
    }

    /// A distance without a direction: `4 months`, `1 working day`, `on the day`.
    pub fn distance(&self, page: &mut Page<'_>, key: &str) -> Option<At<Offset>> {
        let at = self.text(page, key)?;
        match Offset::parse(at.value) {
            Ok(offset) if offset.amount >= 0 && !at.value.trim_end().ends_with("after") => {
                Some(At {
                    value: offset,
                    span: at.span,
                })
            }
            Ok(_) => {
                let hint = Some("`after` and `before` give the direction".to_owned());
                page.refuse(
                    &at.span,
                    quoted(at.value),
                    "a distance without a direction, such as \"4 weeks\"",
                    hint,
                );
                None
            }
            Err(_) => {
                let unit = at
                    .value
                    .trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
                let hint = did_you_mean(unit, UNITS.iter().copied());
                page.refuse(
                    &at.span,
                    quoted(at.value),
                    format!(
                        "a whole number and a unit ({}), or \"on the day\"",
                        UNITS.join(", ")
                    ),
                    hint,
                );
                None
            }
        }
    }
}

const DATE: &str = "a date such as 2026-11-06";

fn text_of<'d>(
    page: &mut Page<'_>,
    value: &'d Spanned<DeValue<'_>>,
    expected: impl FnOnce() -> String,
) -> Option<At<&'d str>> {
    match value.get_ref() {
        DeValue::String(text) => Some(At {
            value: text.as_ref(),
            span: value.span(),
        }),
        other => {
            page.refuse(&value.span(), kind_of(other), expected(), None);
            None
        }
    }
}

fn word_of<W: Word>(page: &mut Page<'_>, value: &Spanned<DeValue<'_>>, list: &str) -> Option<W> {
    let at = text_of(page, value, || format!("{list}, as a text"))?;
    let found = W::every()
        .iter()
        .copied()
        .find(|word| word.as_word() == at.value);
    if found.is_none() {
        let words = || W::every().iter().map(|word| word.as_word());
        let expected = if W::every().len() <= 8 {
            format!("{list}: {}", words().collect::<Vec<_>>().join(", "))
        } else {
            list.to_owned()
        };
        page.refuse(
            &at.span,
            quoted(at.value),
            expected,
            did_you_mean(at.value, words()),
        );
    }
    found
}

fn example<W: Word>() -> String {
    W::every()
        .first()
        .map(|word| quoted(word.as_word()))
        .unwrap_or_default()
}

/// What kind of value stands in the file.
pub(super) fn kind_of(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => quoted(text),
        DeValue::Integer(number) => format!("the number {number}"),
        DeValue::Float(number) => format!("the number {number}"),
        DeValue::Boolean(answer) => format!("{answer}"),
        DeValue::Datetime(date) => format!("the date {date}"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
