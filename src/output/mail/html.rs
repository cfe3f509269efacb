//! The HTML part of a message: the same words as the text, in tables that every mail program can show.

use super::{Digest, Row, text};
use crate::error::Result;
use crate::output::page::page;
use serde::Serialize;

const TEMPLATE: &str = include_str!("digest.html");

#[derive(Serialize)]
struct Page {
    title: String,
    opening: [String; 2],
    sections: Vec<Part>,
    closing: Vec<String>,
}

#[derive(Serialize)]
struct Part {
    title: String,
    /// It is about what is late.
    late: bool,
    rows: Vec<Row>,
}

/// The whole page.
///
/// # Errors
/// A mistake in the template.
pub fn html(digest: &Digest) -> Result<String> {
    let sections = digest.sections().into_iter().map(|section| Part {
        late: section.title.starts_with("LATE"),
        title: section.title,
        rows: section.rows,
    });
    let context = Page {
        title: digest.subject(),
        opening: text::opening(digest),
        sections: sections.collect(),
        closing: text::closing(digest),
    };
    page("digest.html", TEMPLATE, context)
}
