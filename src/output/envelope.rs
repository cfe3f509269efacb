//! What stands around the rows of a list: the day that counts as today, what narrowed the list and how much that hid.
//!
//! It refuses to know the rows.

use serde_json::{Map, Value};

use crate::calendar::Day;

/// What stands around the rows, as far as it is known before the first.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// The day that counts as today.
    pub today: Day,
    /// What stands around the rows and is known.
    pub known: Tail,
    /// CSV begins with a byte order mark.
    pub bom: bool,
}

impl Envelope {
    /// An envelope with nothing but its day.
    pub fn new(today: Day) -> Self {
        Self {
            today,
            known: Tail::default(),
            bom: false,
        }
    }

    /// With a field of its own at the top of the JSON.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.known = self.known.with(name, value);
        self
    }

    /// With a byte order mark before the CSV.
    #[must_use]
    pub fn bom(mut self, bom: bool) -> Self {
        self.bom = bom;
        self
    }
}

/// What stands around the rows and may be known only after the last: fields of its own, the filter, the number hidden.
#[derive(Debug, Clone, Default)]
pub struct Tail {
    /// Fields of its own at the top of the JSON.
    pub extra: Vec<(&'static str, Value)>,
    /// What narrowed the list, by option.
    pub filter: Map<String, Value>,
    /// How many that hid. Said whenever there was a filter, zero too.
    pub hidden: Option<usize>,
}

impl Tail {
    /// With a field of its own at the top of the JSON.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.extra.push((name, value.into()));
        self
    }

    /// With one option that narrowed the list.
    #[must_use]
    pub fn filter(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.filter.insert(name.to_owned(), value.into());
        self
    }

    /// With how many the filter hid.
    #[must_use]
    pub fn hidden(mut self, hidden: usize) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// The filter in words: `--establishment Leeds hid 12`.
    pub(super) fn words(&self) -> Option<String> {
        if self.filter.is_empty() && self.hidden.is_none() {
            return None;
        }
        let options: Vec<String> = self
            .filter
            .iter()
            .map(|(name, value)| match value {
                Value::String(text) => format!("{name} {text}"),
                other => format!("{name} {other}"),
            })
            .collect();
        let hidden = self.hidden.unwrap_or(0);
        Some(if options.is_empty() {
            format!("{hidden} not shown")
        } else {
            format!("{hidden} not shown (only {})", options.join(", "))
        })
    }
}
