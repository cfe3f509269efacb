//! `settled-on-release`: sentenced people who move into settled accommodation when they leave prison.

use crate::domain::Case;
use crate::report::breakdown::{About, By};
use crate::report::classify::Class;
use crate::report::definition::{Definition, Line, Measure, Target};
use crate::report::percent::Percent;
use crate::report::releases::{OutOfScope, releases};
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "settled-on-release",
        version: 4,
        title: "Settled accommodation on release",
        unit: "a release from custody",
        day: "the day of release",
        numerator: "releases whose first night was in settled accommodation by the classification that is named",
        denominator: "everybody sentenced who was released",
        exclusions: "released from remand (framework of 2007/08: release is uncertain); died or deported",
        unknowns: "counted as not settled, and shown. A place that was only planned, with no word on the night itself, is not recorded. An offer that was accepted and a home that was kept are shown on a page as where somebody goes, and count here only once somebody tells that they slept there",
        source: "National framework 2007/08, target 2 (60%)",
        lines: &[
            Line { word: "settled", label: "Settled", class: "settled" },
            Line { word: "not-settled", label: "Not settled", class: "not-settled" },
            Line { word: "not-recorded", label: "Not recorded", class: "unknown" },
            Line { word: "remand", label: "Released from remand", class: "excluded" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
        ],
        measures: &[Measure {
            word: "settled-on-release",
            label: "Settled on release",
            numerator: &["settled"],
            denominator: &["settled", "not-settled", "unknown"],
            target: Some(Target {
                percent: Percent::whole(60),
                source: "national framework 2007/08, target 2",
                classification: Some("noms-2007"),
            }),
        }],
        breakdowns: By::OF_A_PERSON,
        classified: true,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for release in releases(case) {
        let class = |label| asked.classification.place(label).class;
        let line = match (release.out_of_scope, release.went_to.map(class)) {
            (Some(OutOfScope::DiedOrDeported), _) => "out-of-scope",
            (Some(OutOfScope::Remand), _) => "remand",
            (None, Some(Class::Settled)) => "settled",
            (None, None | Some(Class::Unrecorded | Class::AwaitingAssessment)) => "not-recorded",
            (None, Some(_)) => "not-settled",
        };
        add(Unit::of(line, release.on, About::spell(case, release.spell)));
    }
}
