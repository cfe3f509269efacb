//! Two thousand invented people: each report beside a plain reading of the files that they came from.

mod days;
mod files;

use crate::support::{World, fixture};
use files::{Caseload, KNOWN_ON, LOCAL};
use std::collections::BTreeMap;

/// What the program counts, line by line, without the lines that count nothing.
fn counted(world: &World, arguments: &[&str]) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    for row in world.rows(arguments) {
        let count = row["count"].as_u64().expect("a count");
        if row["class"] != "measure" && count > 0 {
            *found
                .entry(row["status"].as_str().unwrap().to_owned())
                .or_default() += count;
        }
    }
    found
}

#[test]
fn every_figure_is_what_the_files_say() {
    let world = World::new();
    world.ok(&["import", "folder", &fixture("caseload-2000"), "--yes"]);
    let prisons: Vec<String> = LOCAL
        .iter()
        .enumerate()
        .map(|(nth, (code, local))| format!("O00000{nth},{code},{local}\n"))
        .collect();
    let folder = world.path("directory");
    std::fs::create_dir(&folder).unwrap();
    let content = format!("id,code,local\n{}", prisons.concat());
    std::fs::write(folder.join("prisons.csv"), content).unwrap();
    world.ok(&["import", "folder", &folder.display().to_string()]);

    let files = Caseload::read();
    let ever = ("2000-01-01", KNOWN_ON);
    let summer = ("2026-07-01", "2026-09-30");
    for (report, units) in [
        ("assessed-in-four-days", files.assessed()),
        ("housed-first-night", files.first_night()),
        ("settled-on-release", files.settled()),
        ("homes-kept", files.homes()),
        ("released-before-closing", files.before_closing()),
        ("acknowledged-in-time", files.acknowledged()),
        ("answered-in-time", files.answered()),
        ("referral-outcomes", files.outcomes()),
        ("notice", files.notice()),
        ("released-unreferred", files.unreferred()),
        ("duty-to-refer", files.duty()),
        ("risk-asked", files.risk()),
        ("consent-asked", files.consent()),
        ("not-recorded", files.not_recorded()),
    ] {
        for (from, to) in [ever, summer] {
            let of_a_day = report == "not-recorded";
            if of_a_day && to != KNOWN_ON {
                continue;
            }
            let mut expected: BTreeMap<String, u64> = BTreeMap::new();
            for (on, line) in &units {
                if from <= on.as_str() && on.as_str() <= to {
                    *expected.entry((*line).to_owned()).or_default() += 1;
                }
            }
            let mut arguments = vec!["report", report, "--classification", "nps-2017"];
            if !of_a_day {
                arguments.extend(["--from", from, "--to", to]);
            }
            assert_eq!(
                counted(&world, &arguments),
                expected,
                "{report} from {from}"
            );
            assert!(!expected.is_empty(), "{report} counts nobody");
            if (from, to) == summer {
                continue;
            }
            arguments.extend(["--by", "gender"]);
            let sum: u64 = counted(&world, &arguments).values().sum();
            assert_eq!(sum, expected.values().sum::<u64>(), "{report} by gender");
        }
    }
}
