//! Days as files have them: any absolute spelling, with or without a midnight that a spreadsheet put behind it.
//!
//! Refuses to know what the day is of.

use crate::calendar::{Day, parse_written};

/// Reads a day, with or without midnight behind it.
pub fn day_in(text: &str) -> Result<Day, String> {
    let text = without_midnight(text);
    Day::parse_iso(text).map_or_else(
        || parse_written(text).map_err(|error| format!("{}; {}", error.message, error.hint)),
        Ok,
    )
}

fn without_midnight(text: &str) -> &str {
    let cut = ["T", " "].iter().find_map(|mark| {
        let (day, time) = text.rsplit_once(*mark)?;
        let time = time.trim_end_matches('Z');
        let digits = time.split_once('.').map_or(time, |(whole, rest)| {
            if rest.bytes().all(|byte| byte == b'0') {
                whole
            } else {
                time
            }
        });
        matches!(digits, "00:00" | "00:00:00" | "0:00" | "0:00:00").then_some(day)
    });
    cut.map_or(text, str::trim_end)
}
