//! The rows that were not taken in, as they stood, in a file that can be mended and imported again.
//!
//! Writes the header, the raw bytes of each rejected record in their order, and one more column with what was wrong, which
//! an import leaves out. Makes bytes only; the command makes the file.

use std::collections::BTreeMap;

use crate::domain::families::PROBLEM_COLUMN;
use crate::intake::bytes::{Encoding, judge};
use crate::intake::problem::{Problem, RowAt};
use crate::intake::reading::Source;
use crate::intake::rows::{Rows, ends_inside_quotes};

/// The rejected rows of the file at `index` among the sources; none when it has no rejected row.
#[must_use]
pub fn file(index: u16, source: &Source<'_>, problems: &[Problem]) -> Option<Vec<u8>> {
    let mut rejected: BTreeMap<RowAt, Vec<String>> = BTreeMap::new();
    for problem in problems.iter().filter(|problem| problem.is_error()) {
        if let Some(at) = problem.row.filter(|at| at.file == index) {
            let what = match &problem.column {
                Some(column) => format!("{column}: {}", problem.message),
                None => problem.message.clone(),
            };
            rejected.entry(at).or_default().push(what);
        }
    }
    if rejected.is_empty() {
        return None;
    }
    let judged = judge(source.name, source.bytes, Encoding::Auto).ok()?;
    let header = Rows::new(index, judged).advance()?;
    let newline: &[u8] = match source.bytes.get(header.end) {
        Some(b'\r') => b"\r\n",
        _ => b"\n",
    };
    let mut bytes = source.bytes.get(..header.end)?.to_vec();
    bytes.push(b',');
    bytes.extend_from_slice(PROBLEM_COLUMN.as_bytes());
    bytes.extend_from_slice(newline);
    for (at, whats) in rejected {
        let raw = source.bytes.get(at.start..at.end).unwrap_or_default();
        bytes.extend_from_slice(raw);
        if ends_inside_quotes(raw) {
            bytes.push(b'"');
        }
        // The file may be in either encoding, so what is added is of both.
        let text = whats.join("; ").replace('"', "\"\"");
        let plain = text.chars().map(|c| if c.is_ascii() { c } else { '?' });
        bytes.extend_from_slice(b",\"");
        bytes.extend(plain.map(|c| c as u8));
        bytes.push(b'"');
        bytes.extend_from_slice(newline);
    }
    Some(bytes)
}
