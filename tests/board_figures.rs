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

/// How many units each report counts, and each of a line.
fn all_counted(world: &World) -> BTreeMap<String, BTreeMap<String, u64>> {
    let reports = world.rows(&["report", "list"]);
    let names = reports
        .iter()
        .map(|row| row["name"].as_str().expect("a name"));
    names
        .map(|name| {
            let mut arguments = vec!["report", name];
            if !["accommodation", "not-recorded"].contains(&name) {
                arguments.extend(["--from", "2026-01-01", "--to", "2026-11-22"]);
            }
            (name.to_owned(), counted(world, &arguments))
        })
        .collect()
}

#[test]
fn a_case_that_was_recorded_in_error_counts_in_no_report() {
    let world = World::with_forty();
    let before = all_counted(&world);
    let somebody = [
        &[
            "receive",
            "A1234BC",
            "--surname",
            "Example",
            "--on",
            "2/3/2026",
        ][..],
        &["sentence", "A1234BC", "--on", "2/3/2026"],
        &[
            "dates",
            "A1234BC",
            "crd",
            "1/9/2026",
            "--known-on",
            "3/3/2026",
        ],
        &["risk", "A1234BC", "yes", "--on", "4/3/2026"],
        &["consent", "A1234BC", "given", "--on", "4/3/2026"],
        &[
            "referral",
            "add",
            "A1234BC",
            "--to",
            "E06000035",
            "--sent",
            "6/7/2026",
        ],
        &[
            "tenancy",
            "add",
            "A1234BC",
            "--tenure",
            "council",
            "--started",
            "1/2/2024",
        ],
        &[
            "release",
            "A1234BC",
            "--on",
            "1/9/2026",
            "--to",
            "No fixed abode",
        ],
    ];
    for command in somebody {
        world.ok(command);
    }
    let with = all_counted(&world);
    let more: Vec<&String> = with
        .keys()
        .filter(|name| with[*name] != before[*name])
        .collect();
    assert!(more.len() > 9, "{more:?}");
    let operation = world.rows(&["log"])[0]["operation"].to_string();
    world.ok(&["close", "A1234BC", "--reason", "in-error"]);
    assert_eq!(all_counted(&world), before);
    // As it was known before, the case was there; and so it is when it is opened again.
    let then = ["report", "accommodation", "--as-at", &operation];
    assert_eq!(counted(&world, &then), with["accommodation"]);
    world.ok(&["reopen", "A1234BC", "--case"]);
    assert_eq!(all_counted(&world), with);
    // A case that was closed for another reason was there on the days before.
    world.ok(&["close", "A1234BC", "--reason", "finished"]);
    assert_eq!(
        all_counted(&world)["housed-first-night"],
        with["housed-first-night"]
    );
}

#[test]
fn what_was_real_before_a_spell_in_error_goes_on_counting() {
    let world = World::new();
    let real = "receive A1234BC --surname Example --at Elmley --on 3/3/2025\n\
        sentence A1234BC --on 3/3/2025\n\
        risk A1234BC yes --on 4/3/2025\n\
        release A1234BC --on 1/9/2025 --to Settled";
    let mistaken = "receive A1234BC --on 9/11/2026\n\
        sentence A1234BC --on 9/11/2026\n\
        risk A1234BC yes --on 10/11/2026";
    let enter = |lines: &str| {
        for line in lines.lines() {
            world.ok(&line.split_whitespace().collect::<Vec<_>>());
        }
    };
    let ever = |report: &str, more: &[&str]| {
        let period = [
            "report",
            report,
            "--from",
            "2025-01-01",
            "--to",
            "2026-11-22",
        ];
        counted(&world, &[&period[..], more].concat())
    };
    let first_night = ["report", "housed-first-night", "--quarter", "2025-Q3"];
    enter(real);
    let (night, asked) = (
        counted(&world, &first_night),
        ever("assessed-in-four-days", &[]),
    );
    assert_eq!(night.values().sum::<u64>(), 1, "{night:?}");
    enter(mistaken);
    let with = ever("assessed-in-four-days", &[]);
    assert_ne!(with, asked);
    let operation = world.rows(&["log"])[0]["operation"].to_string();
    world.ok(&[
        "close",
        "A1234BC",
        "--reason",
        "in-error",
        "--on",
        "11/11/2026",
    ]);
    assert_eq!(counted(&world, &first_night), night);
    assert_eq!(ever("assessed-in-four-days", &[]), asked);
    // The case is closed: nobody is on the books today, and the person was on the day before the mistake.
    assert!(counted(&world, &["report", "accommodation"]).is_empty());
    let before = counted(&world, &["report", "accommodation", "--month", "2026-10"]);
    assert_eq!(before.values().sum::<u64>(), 1, "{before:?}");
    // Before the closing the mistake was known as a spell.
    assert_eq!(
        ever("assessed-in-four-days", &["--as-at", &operation]),
        with
    );
    // Received again, really: that spell counts beside the first, and the mistake does not.
    enter("release A1234BC --on 15/11/2026\nreceive A1234BC --on 16/11/2026");
    let again = ever("assessed-in-four-days", &[]);
    assert_eq!(again.values().sum::<u64>(), 2, "{again:?}");
    let nights = [
        "report",
        "housed-first-night",
        "--from",
        "2025-01-01",
        "--to",
        "2026-11-22",
    ];
    assert_eq!(counted(&world, &nights), night);
}

#[test]
fn a_report_as_at_an_operation_or_a_day_is_the_same_whenever_it_is_made() {
    let world = World::with_forty();
    // Nobody says which day it is: it is some day that this test does not know.
    let now = |arguments: &[&str]| -> serde_json::Value {
        let mut command = world.command(arguments);
        command
            .env_remove("RESETTLE_TODAY")
            .args(["--format", "json"]);
        let ran = command.output().expect("the binary runs");
        serde_json::from_slice(&ran.stdout).expect("an answer")
    };
    // What was entered as if it were another day was known on the real day on which it was entered.
    let entered = "receive A1234BC --surname Example --today 2026-01-05";
    world.ok(&entered.split(' ').collect::<Vec<_>>());
    let operation = world.rows(&["log"])[0]["operation"].to_string();
    let today = now(&["log"])["today"].clone();
    let today = today.as_str().expect("a day");
    for report in ["accommodation", "not-recorded", "housed-first-night"] {
        let as_at = ["report", report, "--as-at", &operation];
        let given = |today: &str| now(&[&as_at[..], &["--today", today]].concat());
        let then = now(&as_at);
        assert_eq!(then["known_on"], today, "{report}");
        assert_eq!(then, given(today), "{report}");
        assert_eq!(given("2027-02-03")["known_on"], "2027-02-03", "{report}");
        assert_eq!(world.json(&as_at)["known_on"], "2026-11-22", "{report}");
    }
    let before = world.fails(1, &["report", "accommodation", "--as-at", "2026-01-05"]);
    assert!(before.contains("nothing was in the store yet"), "{before}");
}

#[test]
fn every_report_in_files_has_its_shares_and_what_they_are_out_of() {
    let world = World::with_forty();
    world.ok(&["report", "board", "--quarter", "2026-Q3", "--out", "pack"]);
    let read = |bytes: &[u8]| -> Vec<BTreeMap<String, String>> {
        let mut reader = csv::Reader::from_reader(bytes);
        reader
            .deserialize()
            .map(|row| row.expect("a row"))
            .collect()
    };
    let read_file = |name: &str| {
        let path = world.path("pack").join(format!("{name}.csv"));
        read(&std::fs::read(path).expect("a file"))
    };
    let mut reports = 0;
    for definition in read_file("definitions") {
        let name = &definition["report"];
        let rows = read_file(name);
        for dimension in ["all", "authority"] {
            let own = rows.iter().filter(|row| row["dimension"] == dimension);
            let (shares, lines): (Vec<_>, Vec<_>) = own.partition(|row| row["class"] == "measure");
            assert_eq!(shares.is_empty(), lines.is_empty(), "{name} {dimension}");
            assert!(shares.iter().all(|row| !row["of"].is_empty()), "{name}");
            assert!(lines.iter().all(|row| row["of"].is_empty()), "{name}");
            reports += usize::from(!shares.is_empty());
        }
    }
    assert!(reports > 10, "{reports}");
    let by = world.ok(&[
        "report",
        "accommodation",
        "--by",
        "gender",
        "--format",
        "csv",
    ]);
    let shares = read(by.as_bytes());
    let shares = shares.iter().filter(|row| row["class"] == "measure");
    let words: Vec<&str> = shares.map(|row| row["status"].as_str()).collect();
    assert!(
        words.starts_with(&["settled", "unsettled", "unrecorded"]),
        "{words:?}"
    );
}

#[test]
fn what_is_not_recorded_of_a_field_is_a_share_of_that_field() {
    let world = World::with_forty();
    let report = ["report", "not-recorded"];
    let answer = world.json(&report);
    let rows = answer["rows"].as_array().expect("rows");
    let own = |word: &str, class: bool| {
        let is = |row: &&serde_json::Value| (row["class"] == "measure") == class;
        let mut all = rows.iter().filter(is);
        all.find(|row| row["status"] == word).expect("a row")
    };
    for measure in answer["measures"].as_array().expect("measures") {
        let word = measure["measure"].as_str().expect("a word");
        let (line, known) = (own(word, false), own(&format!("{word}-known"), false));
        assert_eq!(line["percent"], own(word, true)["percent"], "{word}");
        let count = |row: &serde_json::Value| row["count"].as_u64().expect("a count");
        assert_eq!(
            count(line) + count(known),
            measure["denominator"].as_u64().expect("a sum")
        );
    }
    let page = world.ok(&["report", "not-recorded", "--format", "html"]);
    assert!(page.contains("Ethnicity: not recorded"));
    let total = page.split("class=\"total\"").nth(1).expect("a total");
    let total = total.split("</tr>").next().expect("a row");
    assert!(
        total.contains("not given") && !total.contains('%'),
        "{total}"
    );
    // A pair of lines is hidden together: the same people are in another field.
    let hidden = world.json(&[
        "report",
        "not-recorded",
        "--by",
        "authority",
        "--suppress",
        "5",
    ]);
    let rows = hidden["rows"].as_array().expect("rows");
    let lines = rows.iter().filter(|row| row["class"] != "measure");
    for line in lines.clone().filter(|row| row["hidden"] == true) {
        let word = line["status"].as_str().expect("a word");
        let other = match word.strip_suffix("-known") {
            Some(field) => field.to_owned(),
            None => format!("{word}-known"),
        };
        let mut pair = lines.clone().filter(|row| row["group"] == line["group"]);
        let pair = pair.find(|row| row["status"] == other.as_str());
        assert_eq!(pair.expect("a line")["hidden"], true, "{word}");
    }
    assert!(lines.clone().any(|row| row["hidden"] == true));
}
