//! `housed-first-night`: whether people leaving prison had somewhere to sleep on the first night, by the Kent protocol of
//! about 2010 and by the national definition of today beside it.

use crate::domain::Case;
use crate::domain::outcome::{Meaning, meaning};
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure, Target};
use crate::report::percent::Percent;
use crate::report::releases::{OutOfScope, Release, releases};
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "housed-first-night",
        version: 5,
        title: "Housed on the first night",
        unit: "a release from custody",
        day: "the day of release",
        numerator: "releases with any place to live for the first night, settled or temporary. What was recorded of the night itself counts before what was told later. Kent: also a place that was arranged before release, where nothing is known of the night",
        denominator: "Kent: everybody released. National: those whose first night is known",
        exclusions: "died or deported. A night shelter, an emergency hostel, a campsite, a squat and rough sleeping are no place",
        unknowns: "Kent: counted as not housed. National: left out of the denominator with what was only arranged, and counted here. An offer that was accepted and a home that was kept are shown on a page as where somebody goes, and count here only once somebody tells that they slept there",
        source: "Kent protocol c.2010, section 2 (75%, arranged in time for release); national measure MI014, housed on release from custody",
        lines: &[
            Line { word: "housed", label: "Housed", class: "housed" },
            Line { word: "arranged", label: "A place was arranged; the night is not recorded", class: "arranged" },
            Line { word: "not-housed", label: "Not housed", class: "not-housed" },
            Line { word: "not-recorded", label: "Not recorded", class: "unknown" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "kent-2010",
                label: "Housed or arranged, of all released (Kent)",
                numerator: &["housed", "arranged"],
                denominator: &["housed", "arranged", "not-housed", "unknown"],
                target: Some(Target {
                    percent: Percent::whole(75),
                    source: "Kent protocol c.2010, section 2",
                    classification: None,
                }),
            },
            Measure {
                word: "national",
                label: "Housed, of those known (national)",
                numerator: &["housed"],
                denominator: &["housed", "not-housed"],
                target: None,
            },
        ],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, _: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for release in releases(case) {
        let line = line(&release);
        add(Unit::of(line, release.on, About::spell(case, release.spell)));
    }
}

fn line(release: &Release<'_>) -> &'static str {
    if release.out_of_scope == Some(OutOfScope::DiedOrDeported) {
        return "out-of-scope";
    }
    match meaning(release.went_to.unwrap_or_default()) {
        Meaning::Housed => "housed",
        Meaning::Homeless => "not-housed",
        Meaning::NotRecorded => match meaning(release.planned.unwrap_or_default()) {
            Meaning::Housed => "arranged",
            Meaning::Homeless | Meaning::NotRecorded => "not-recorded",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EventKind::AccommodationOnRelease;
    use crate::report::invented::Invented;

    #[test]
    fn a_place_that_was_arranged_is_known_as_that_and_no_more() {
        let line = |on: &str, label: &str| {
            let person = Invented::sentenced("2026-03-01").released("2026-06-01");
            person.event(on, AccommodationOnRelease, label).line(&REPORT)
        };
        assert_eq!(line("2026-06-01", "Supported Housing"), "housed");
        assert_eq!(line("2026-06-01", "Homeless - Squat"), "not-housed");
        assert_eq!(line("2026-06-01", "Not Recorded"), "not-recorded");
        assert_eq!(line("2026-05-20", "Supported Housing"), "arranged");
        assert_eq!(line("2026-05-20", "No fixed abode"), "not-recorded");
    }
}
