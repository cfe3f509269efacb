//! `housed-first-night`: whether people leaving prison had somewhere to sleep on the first night, by the Kent protocol of
//! about 2010 and by the national definition of today beside it.

use crate::domain::outcome::{Meaning, meaning};
use crate::domain::Case;
use crate::report::breakdown::{About, By};
use crate::report::definition::{Definition, Line, Measure, Target};
use crate::report::percent::Percent;
use crate::report::releases::{OutOfScope, releases};
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "housed-first-night",
        version: 1,
        title: "Housed on the first night",
        unit: "a release from custody",
        day: "the day of release",
        numerator: "releases with any place to live for the first night, settled or temporary",
        denominator: "Kent: everybody released. National: those whose first night is known",
        exclusions: "died or deported. A night shelter, an emergency hostel, a campsite, a squat and rough sleeping are no place",
        unknowns: "Kent: counted as not housed. National: left out of the denominator, and counted here",
        source: "Kent protocol c.2010, section 2 (75%); national: field definition of housed on release from custody",
        lines: &[
            Line { word: "housed", label: "Housed", class: "housed" },
            Line { word: "not-housed", label: "Not housed", class: "not-housed" },
            Line { word: "not-recorded", label: "Not recorded", class: "unknown" },
            Line { word: "out-of-scope", label: "Died or deported", class: "excluded" },
        ],
        measures: &[
            Measure {
                word: "kent-2010",
                label: "Housed, of all released (Kent)",
                numerator: &["housed"],
                denominator: &["housed", "not-housed", "unknown"],
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
    },
    count,
    reads_records: false,
};

fn count(case: &Case, _: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for release in releases(case) {
        let line = if release.out_of_scope == Some(OutOfScope::DiedOrDeported) {
            "out-of-scope"
        } else {
            match meaning(release.went_to.unwrap_or_default()) {
                Meaning::Housed => "housed",
                Meaning::Homeless => "not-housed",
                Meaning::NotRecorded => "not-recorded",
            }
        };
        add(Unit::of(line, release.on, About::spell(case, release.spell)));
    }
}
