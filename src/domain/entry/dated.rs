//! A text that grows: each word on how something stands keeps the day on which it was said, and none writes over another.
//!
//! Kept as lines that begin with their day, so that a file of records has them all. Knows no record.

use crate::calendar::Day;
use std::fmt::Write as _;

/// What was said on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'t> {
    /// None for what was written before days were kept, or by another program.
    pub on: Option<Day>,
    pub text: &'t str,
}

/// The day with which a line begins, and what follows it.
fn begun(line: &str) -> Option<(Day, &str)> {
    let (day, rest) = line.split_once(": ")?;
    Some((Day::parse_iso(day)?, rest))
}

/// Everything said, in order. A line without a day goes on with the one before it.
#[must_use]
pub fn said(text: &str) -> Vec<Said<'_>> {
    let mut starts: Vec<(usize, usize, Option<Day>)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        match begun(line) {
            Some((on, rest)) => starts.push((at, at + line.len() - rest.len(), Some(on))),
            None if starts.is_empty() => starts.push((at, at, None)),
            None => {}
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(start, ..)| *start);
    let ends = ends.chain(std::iter::once(text.len()));
    let parts = starts.iter().zip(ends);
    let parts = parts.filter_map(|((_, from, on), end)| {
        let text = text.get(*from..end)?.trim();
        (!text.is_empty()).then_some(Said { on: *on, text })
    });
    parts.collect()
}

/// The text with something more, said on a day; nothing more takes all of it out.
#[must_use]
pub fn with(before: &str, more: &str, on: Day) -> String {
    let more = more.trim();
    if more.is_empty() {
        return String::new();
    }
    let known = said(before);
    if known.last().is_some_and(|last| last.text == more) {
        return before.to_owned();
    }
    let before = before.trim_end();
    let between = if before.is_empty() { "" } else { "\n" };
    format!("{before}{between}{on}: {more}")
}

/// The text as it stood at the end of a day.
#[must_use]
pub fn as_of(text: &str, day: Day) -> String {
    let known = said(text);
    if known.iter().all(|one| one.on.is_none_or(|on| on <= day)) {
        return text.to_owned();
    }
    let mut kept = String::new();
    for one in known.iter().filter(|one| one.on.is_none_or(|on| on <= day)) {
        let between = if kept.is_empty() { "" } else { "\n" };
        // Writing to a text cannot fail.
        let _ = match one.on {
            Some(on) => write!(kept, "{between}{on}: {}", one.text),
            None => write!(kept, "{between}{}", one.text),
        };
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn nothing_said_later_writes_over_what_was_said_before() {
        let first = with("", "asked", day("2026-11-02"));
        assert_eq!(first, "2026-11-02: asked");
        assert_eq!(with(&first, " asked ", day("2026-11-09")), first);
        let both = with(&first, "no answer:\nring again", day("2026-11-09"));
        let said_of = |text: &str| -> Vec<(Option<Day>, String)> {
            let all = said(text).into_iter();
            all.map(|one| (one.on, one.text.to_owned())).collect()
        };
        let asked = (Some(day("2026-11-02")), "asked".to_owned());
        let again = (Some(day("2026-11-09")), "no answer:\nring again".to_owned());
        assert_eq!(said_of(&both), [asked.clone(), again]);
        assert_eq!(as_of(&both, day("2026-11-08")), first);
        assert_eq!(as_of(&both, day("2026-11-09")), both);
        assert_eq!(as_of(&both, day("2026-11-01")), "");
        assert_eq!(with(&both, "", day("2026-11-10")), "");
        let old = with("of another program", "asked", day("2026-11-02"));
        assert_eq!(
            said_of(&old),
            [(None, "of another program".to_owned()), asked]
        );
    }
}
