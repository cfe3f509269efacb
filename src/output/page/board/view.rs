//! What the template is handed: tables, charts, and the words of figures. A hidden count is the word, never an empty field.

use crate::output::page::charts::thousands;
use crate::output::text::clean;
use crate::report::{ShareShown, Shown};
use serde::Serialize;

/// A table with its caption; every row begins with its head.
#[derive(Debug, Serialize)]
pub struct TableView {
    pub id: String,
    pub caption: String,
    /// The first is over the heads of the rows.
    pub heads: Vec<Head>,
    pub rows: Vec<RowView>,
}

/// The head of a column.
#[derive(Debug, Serialize)]
pub struct Head {
    pub label: String,
    /// Whether figures stand under it.
    pub is_number: bool,
}

#[derive(Debug, Serialize)]
pub struct RowView {
    pub head: String,
    pub cells: Vec<CellView>,
    /// Whether it sums up the rows before it.
    pub is_total: bool,
}

#[derive(Debug, Serialize)]
pub struct CellView {
    pub text: String,
    /// The counts that a share is made of.
    pub counts: String,
    pub is_number: bool,
    /// Whether it says why there is no figure.
    pub is_absent: bool,
}

/// A chart with what is said under it.
#[derive(Debug, Serialize)]
pub struct Figure {
    pub svg: String,
    pub caption: String,
}

impl Head {
    pub fn words(label: &str) -> Self {
        Self {
            label: shown(label),
            is_number: false,
        }
    }

    pub fn number(label: &str) -> Self {
        Self {
            label: shown(label),
            is_number: true,
        }
    }
}

impl CellView {
    pub fn words(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            counts: String::new(),
            is_number: false,
            is_absent: false,
        }
    }

    pub fn number(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            counts: String::new(),
            is_number: true,
            is_absent: false,
        }
    }

    /// Instead of a figure.
    pub fn absent(why: &str) -> Self {
        Self {
            text: why.to_owned(),
            counts: String::new(),
            is_number: true,
            is_absent: true,
        }
    }

    pub fn count(count: Shown) -> Self {
        match count {
            Shown::Count(_) => Self::number(self::count(count)),
            Shown::Hidden => Self::absent(HIDDEN),
        }
    }

    /// A share with the counts that it is made of.
    pub fn share(share: &ShareShown<'_>) -> Self {
        match share.percent {
            Some(percent) => Self {
                counts: out_of(share),
                ..Self::number(format!("{percent}%"))
            },
            None => Self::absent(no_share(share)),
        }
    }
}

/// The word for a count that is not shown.
pub const HIDDEN: &str = "hidden";

pub fn count(count: Shown) -> String {
    match count {
        Shown::Count(count) => thousands(count),
        Shown::Hidden => HIDDEN.to_owned(),
    }
}

/// `40 of 50`.
pub fn out_of(share: &ShareShown<'_>) -> String {
    format!("{} of {}", count(share.part), count(share.whole))
}

/// Why there is no share.
pub fn no_share(share: &ShareShown<'_>) -> &'static str {
    if share.whole == Shown::Count(0) {
        "none counted"
    } else {
        HIDDEN
    }
}

/// A label as it may stand on a page; one that is empty says so.
pub fn shown(label: &str) -> String {
    if label.trim().is_empty() {
        return "nothing recorded".to_owned();
    }
    clean(label).into_owned()
}

/// With a capital at its beginning, and spaces for the dashes of a word of machines.
pub fn spoken(word: &str) -> String {
    let said = word.replace('-', " ");
    let mut letters = said.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
