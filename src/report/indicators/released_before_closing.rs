//! `released-before-closing`: who left custody on a Friday or before a bank holiday, when offices are about to shut.

use crate::calendar::{Calendar, Day, Weekday};
use crate::domain::Case;
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure};
use crate::report::releases::releases;
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "released-before-closing",
        version: 3,
        title: "Released on a Friday or before a bank holiday",
        unit: "a release from custody",
        day: "the day of release",
        numerator: "releases on a Friday, on the last working day before a bank holiday, or on a day off itself",
        denominator: "every release",
        exclusions: "none",
        unknowns: "none: a release has its day. The time of day is not recorded",
        source: "National guidance on prison release protocols 2019: avoid releases on Fridays; bank holidays of England and Wales, with those of the team's own calendar; no target",
        lines: &[
            Line { word: "friday", label: "Friday", class: "before-closing" },
            Line { word: "eve-of-bank-holiday", label: "Day before a bank holiday", class: "before-closing" },
            Line { word: "day-off", label: "Weekend or bank holiday", class: "before-closing" },
            Line { word: "other-day", label: "Another working day", class: "other-day" },
        ],
        measures: &[Measure {
            word: "before-closing",
            label: "Released before offices shut, or while they were",
            numerator: &["before-closing"],
            denominator: &["before-closing", "other-day"],
            target: None,
        }],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for release in releases(case) {
        let line = line(release.on, asked.calendar);
        add(Unit::of(line, release.on, About::spell(case, release.spell)));
    }
}

fn line(on: Day, calendar: &Calendar) -> &'static str {
    if !calendar.is_working(on) {
        "day-off"
    } else if on.weekday() == Weekday::Fri {
        "friday"
    } else if !calendar.is_working(on.plus(1)) {
        "eve-of-bank-holiday"
    } else {
        "other-day"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::invented::day;

    #[test]
    fn easter_and_christmas_are_seen_coming() {
        for (on, said) in [
            ("2026-04-01", "other-day"),
            ("2026-04-02", "eve-of-bank-holiday"),
            ("2026-04-03", "day-off"),
            ("2026-11-20", "friday"),
            ("2026-11-21", "day-off"),
            ("2026-11-23", "other-day"),
            ("2026-12-24", "eve-of-bank-holiday"),
            ("2026-12-25", "day-off"),
        ] {
            assert_eq!(line(day(on), &Calendar::default()), said, "{on}");
        }
    }
}
