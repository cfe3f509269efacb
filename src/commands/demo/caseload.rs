//! The caseload of the demo: forty invented people whose dates are counted from the day on which the demo is run.
//!
//! The four files beside this one have the shape of a prison export, so that the demo comes in by the same door as real
//! work. Where an export has a date they have steps in braces, taken from today one after another: `{-34}` is 34 days
//! ago, `{-30y -112}` was born 30 years and a few months ago, and words move to the nearest day that fits, so that the
//! demo is as good at Christmas as on any other day. [`step`] has the words. Refuses to know files, the store and every
//! rule of housing: where these people stand is worked out as it is for anybody else.

use crate::calendar::{Calendar, Day, Weekday};

/// The files by the names under which `import folder` looks for them, prisoners first.
const TEMPLATES: [(&str, &str); 4] = [
    ("prisoners.csv", include_str!("prisoners.csv")),
    ("tenancies.csv", include_str!("tenancies.csv")),
    ("referrals.csv", include_str!("referrals.csv")),
    ("events.csv", include_str!("events.csv")),
];

/// A word that looks ahead looks no further than this: there are bank holidays in every year.
const FURTHEST_AHEAD: i32 = 366;

/// The files of the demo as they stand on a day: name and text.
#[must_use]
pub fn files(today: Day, calendar: &Calendar) -> Vec<(&'static str, String)> {
    TEMPLATES
        .iter()
        .map(|(name, template)| (*name, fill(template, today, calendar)))
        .collect()
}

/// Puts a date in the place of everything in braces; what cannot be read as steps stays as it is.
fn fill(template: &str, today: Day, calendar: &Calendar) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, from_brace)) = rest.split_once('{') {
        filled.push_str(before);
        let found = from_brace
            .split_once('}')
            .and_then(|(steps, after)| Some((walk(steps, today, calendar)?, after)));
        if let Some((day, after)) = found {
            filled.push_str(&day.to_string());
            rest = after;
        } else {
            filled.push('{');
            rest = from_brace;
        }
    }
    filled.push_str(rest);
    filled
}

fn walk(steps: &str, today: Day, calendar: &Calendar) -> Option<Day> {
    steps
        .split_whitespace()
        .try_fold(today, |day, word| step(word, day, calendar))
}

/// One step from a day.
///
/// | step | the day it leads to |
/// | --- | --- |
/// | `+40`, `-34`, `0` | so many days on or back |
/// | `-30y` | so many years on or back |
/// | `working` | the working day on or before |
/// | `release` | the day on or before on which somebody due out then is let out |
/// | `friday` | the Friday on or after from which a release moves to the Thursday |
/// | `holiday` | the bank holiday on or after |
fn step(word: &str, day: Day, calendar: &Calendar) -> Option<Day> {
    let ahead = |fits: &dyn Fn(Day) -> bool| {
        (0..=FURTHEST_AHEAD)
            .map(|days| day.plus(days))
            .find(|day| fits(*day))
    };
    match word {
        "working" => Some(calendar.previous_working(day)),
        "release" => Some(calendar.release_day(day)),
        "friday" => {
            ahead(&|day| day.weekday() == Weekday::Fri && calendar.release_day(day) == day.plus(-1))
        }
        "holiday" => ahead(&|day| calendar.holiday_name(day).is_some()),
        _ => match word.strip_suffix('y') {
            Some(years) => Some(day.plus_months(years.parse::<i32>().ok()?.checked_mul(12)?)),
            None => Some(day.plus(word.parse().ok()?)),
        },
    }
}

#[cfg(test)]
mod tests;
