//! What each report counts, as its definition says it.

use crate::report::Printed;
use serde::Serialize;

/// A definition as names and what is said of them.
#[derive(Debug, Serialize)]
pub struct Counted {
    pub name: &'static str,
    pub title: &'static str,
    pub said: Vec<(&'static str, String)>,
}

/// Each definition once, in the order of the reports.
pub fn counted(reports: &[&Printed]) -> Vec<Counted> {
    let mut own: Vec<Counted> = Vec::new();
    for printed in reports {
        if own.iter().all(|one| one.name != printed.definition.name) {
            own.push(of(printed));
        }
    }
    own
}

fn of(printed: &Printed) -> Counted {
    let of = printed.definition;
    let mut said = vec![
        ("Unit", of.unit.to_owned()),
        ("Day", of.day.to_owned()),
        ("Numerator", of.numerator.to_owned()),
        ("Denominator", of.denominator.to_owned()),
        ("Left out", of.left_out()),
        ("Not recorded", of.unknowns.to_owned()),
    ];
    let targets: Vec<String> = of
        .measures
        .iter()
        .filter_map(|measure| measure.target.map(|target| (measure, target)))
        .map(|(measure, target)| {
            let written_for = target.classification.map_or_else(String::new, |name| {
                format!(", written for the classification {name}")
            });
            let (label, percent) = (measure.label, target.percent);
            format!("{label}: {percent}% ({}{written_for})", target.source)
        })
        .collect();
    let none = "none is named in the sources".to_owned();
    said.push((
        "Target",
        if targets.is_empty() {
            none
        } else {
            targets.join("; ")
        },
    ));
    said.push(("Source", of.source.to_owned()));
    if of.classified {
        said.push(("Classification", printed.classification.name().to_owned()));
    }
    said.push(("Definition", format!("{}, version {}", of.name, of.version)));
    Counted {
        name: of.name,
        title: of.title,
        said,
    }
}
