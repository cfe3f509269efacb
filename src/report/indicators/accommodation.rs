//! `accommodation`: where everybody on the books lives on a day, by the labels of a named classification.

use crate::domain::Case;
use crate::report::books::{lives_at, on_each_day};
use crate::report::breakdown::{About, By};
use crate::report::classify::Class;
use crate::report::definition::{Definition, Measure};
use crate::report::tally::{Asked, Indicator, Unit};

/// Who is counted.
pub const UNIT: &str =
    "a person on the books: in custody or on licence, and the case not closed";

/// The classes of statuses that say nothing of where somebody lives.
pub const SAYS_NOTHING: &[&str] = &[Class::Unrecorded.word(), Class::AwaitingAssessment.word()];

/// The classes that are shares of everybody.
const EVERYBODY: &[&str] = &[
    Class::Settled.word(),
    Class::Unsettled.word(),
    Class::NotPlaced.word(),
    Class::HospitalInstitution.word(),
    Class::Prison.word(),
    Class::AwaitingAssessment.word(),
    Class::NotClassified.word(),
    Class::Unrecorded.word(),
];

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "accommodation",
        version: 3,
        title: "Accommodation status",
        unit: UNIT,
        day: "the last day of the period, or the day itself where no period is given",
        numerator: "people whose latest status on or before the day is in the class",
        denominator: "everybody on the books on the day, each once",
        exclusions: "people whose case is closed, and people of whom nothing is recorded by the day",
        unknowns: "no status, or one that says nothing, is counted as unrecorded and stays in the denominator",
        source: "Kent paper 2017, accommodation status of people under supervision (figure 1 and after)",
        lines: &[],
        measures: &[
            Measure {
                word: "settled",
                label: "Settled",
                numerator: &[Class::Settled.word()],
                denominator: EVERYBODY,
                target: None,
            },
            Measure {
                word: "unsettled",
                label: "Unsettled",
                numerator: &[Class::Unsettled.word()],
                denominator: EVERYBODY,
                target: None,
            },
            Measure {
                word: "unrecorded",
                label: "Unrecorded",
                numerator: &[Class::Unrecorded.word()],
                denominator: EVERYBODY,
                target: None,
            },
        ],
        breakdowns: By::OF_A_PERSON,
        classified: true,
        of_a_day: true,
        fields: &[],
    },
    count,
    reads_records: false,
};

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    on_each_day(case, asked, &mut |day, case| {
        let recorded = lives_at(case).map_or("", |(_, label)| label);
        let placed = asked.classification.place(recorded);
        let place = Class::ALL.iter().position(|class| *class == placed.class);
        add(Unit {
            on: day,
            line: placed.label,
            class: Some((place.unwrap_or_default(), placed.class.word())),
            about: About::person(case),
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::first_night::says_something;
    use crate::report::Classification;

    #[test]
    fn what_says_nothing_is_in_its_classes_in_every_classification() {
        for classification in Classification::ALL {
            for label in ["", "Unrecorded", "Not recorded", "No Information", "Awaiting Assessment", "Historic",
                "No fixed abode", "Settled - Supportive Housing", "in a caravan"] {
                let class = classification.place(label).class.word();
                assert_eq!(SAYS_NOTHING.contains(&class), !says_something(label), "{}: {label}", classification.name());
            }
        }
    }
}
