//! A board gets its figures in a folder that can be checked and made again to the byte, and is told when they no longer hold.

use crate::support::{Disk, World};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file of a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).expect("a file"))
        })
        .collect()
}

fn manifest(folder: &Path) -> Value {
    let bytes = fs::read(folder.join("manifest.json")).expect("a manifest");
    serde_json::from_slice(&bytes).expect("the manifest is JSON")
}

/// The rows of a file of CSV, by the names of the columns.
fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let rows = reader.deserialize();
    rows.map(|row| row.expect("a row")).collect()
}

/// Makes a pack of the third quarter.
fn pack(world: &World, name: &str) -> BTreeMap<String, Vec<u8>> {
    world.ok(&["report", "board", "--quarter", "2026-Q3", "--out", name]);
    files(&world.path(name))
}

/// Runs the command that the manifest of a pack names, into another folder.
fn again(world: &World, name: &str, to: &str) -> BTreeMap<String, Vec<u8>> {
    let manifest = manifest(&world.path(name));
    let words = manifest["again"].as_str().expect("a command");
    let words = words.replace("NEWFOLDER", to);
    let words: Vec<&str> = words.split(' ').skip(1).collect();
    world.ok(&words);
    files(&world.path(to))
}

/// What `verify` answers, and its exit code.
fn verified(world: &World, arguments: &[&str]) -> (i32, Value) {
    let all = [&["report", "verify", "--format", "json"], arguments].concat();
    let ran = world.run(&all);
    let answer = serde_json::from_str(&ran.stdout);
    (
        ran.code,
        answer.unwrap_or_else(|_| panic!("{}", ran.stderr)),
    )
}

/// The states of one sort of check, by name.
fn states(answer: &Value, check: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = answer["rows"].as_array().expect("rows").iter();
    rows.filter(|row| row["check"] == check)
        .map(|row| (text(&row["name"]), text(&row["state"])))
        .collect()
}

fn later_operations(answer: &Value) -> Vec<i64> {
    let rows = answer["rows"].as_array().expect("rows").iter();
    rows.filter(|row| row["check"] == "operation")
        .map(|row| row["operation"].as_i64().expect("a number"))
        .collect()
}

#[test]
fn a_pack_is_whole_and_nameless_and_made_again_it_is_the_same_to_the_byte() {
    let world = World::with_forty();
    let ran = world.run(&["report", "board", "--quarter", "2026-Q3", "--out", "pack"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let first = files(&world.path("pack"));
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines[0], "pack");
    assert_eq!(lines.len(), first.len() + 1);
    for name in [
        "accommodation.csv",
        "measures.csv",
        "trends.csv",
        "definitions.csv",
    ] {
        assert!(first.contains_key(name), "{name}");
        assert!(ran.stdout.contains(name), "{name}");
    }
    assert_eq!(first.contains_key("board.xlsx"), cfg!(feature = "xlsx"));
    assert!(ran.stderr.contains("--quarter 2026-Q3"), "{}", ran.stderr);

    let manifest = manifest(&world.path("pack"));
    assert_eq!(manifest["schema"], 1);
    assert_eq!(manifest["period"]["to"], "2026-09-30");
    assert_eq!(manifest["period"]["over"], true);
    assert_eq!(manifest["known_on"], "2026-11-22");
    assert_eq!(manifest["nothing_counted"], false);
    let log = world.rows(&["log"]);
    assert_eq!(manifest["operation"], log[0]["operation"]);
    assert_eq!(manifest["head"], log[0]["hash"]);
    assert_eq!(manifest["store"], log.last().expect("one")["hash"]);
    let named = manifest["files"].as_array().expect("files");
    assert_eq!(named.len() + 1, first.len());
    for file in named {
        let bytes = &first[file["name"].as_str().expect("a name")];
        assert_eq!(file["bytes"], bytes.len());
        if !file["rows"].is_null() {
            assert_eq!(file["rows"], rows(bytes).len());
        }
    }

    // Nobody is in it: no prison number, no surname.
    let people = fs::read(crate::support::fixture("caseload-40/prisoners.csv")).expect("people");
    for (name, bytes) in &first {
        let text = String::from_utf8_lossy(bytes);
        for person in rows(&people) {
            assert!(!text.contains(&person["prison_number"]), "{name}");
            let surname = format!(",{},", person["surname"]);
            assert!(!text.contains(&surname), "{name}: {surname}");
        }
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&world.path("pack")), 0o700);
        for name in first.keys() {
            assert_eq!(mode(&world.path("pack").join(name)), 0o600, "{name}");
        }
    }

    // The parts are the whole, and the measures and trends are those of the reports.
    for file in ["accommodation.csv", "housed-first-night.csv"] {
        let rows = rows(&first[file]);
        let sum = |dimension: &str| -> u64 {
            let own = rows.iter().filter(|row| row["dimension"] == dimension);
            own.filter(|row| row["class"] != "measure")
                .map(|row| row["count"].parse::<u64>().expect("a count"))
                .sum()
        };
        assert!(sum("all") > 0, "{file}");
        assert_eq!(sum("all"), sum("authority"), "{file}");
    }
    let report = world.json(&["report", "housed-first-night", "--quarter", "2026-Q3"]);
    let (measures, trends) = (rows(&first["measures.csv"]), rows(&first["trends.csv"]));
    let own = |row: &&BTreeMap<String, String>| row["report"] == "housed-first-night";
    for measure in report["measures"].as_array().expect("measures") {
        let word = measure["measure"].as_str().expect("a word");
        let row = measures.iter().filter(own);
        let row = row
            .clone()
            .find(|row| row["dimension"] == "all" && row["status"] == word);
        let row = row.expect("the measure");
        assert_eq!(row["count"], measure["numerator"].to_string());
        assert_eq!(row["of"], measure["denominator"].to_string());
        let trend: Vec<_> = trends
            .iter()
            .filter(own)
            .filter(|row| row["measure"] == word)
            .collect();
        let periods: Vec<&str> = trend.iter().map(|row| row["period"].as_str()).collect();
        assert_eq!(
            periods,
            ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]
        );
        assert_eq!(trend[4]["count"], row["count"]);
        assert_eq!(trend[4]["percent"], row["percent"]);
    }

    // The store moves on; the pack does not.
    world.ok(&[
        "receive",
        "A9999ZZ",
        "--surname",
        "Example",
        "--on",
        "1/9/2026",
    ]);
    let moved_on = pack(&world, "later");
    assert_ne!(first["accommodation.csv"], moved_on["accommodation.csv"]);
    let world = world.on("2027-02-03");
    assert_eq!(first, again(&world, "pack", "again"));
}

#[test]
fn a_pack_that_was_changed_or_no_longer_holds_is_told() {
    let world = World::with_forty();
    let first = pack(&world, "pack");
    let (code, answer) = verified(&world, &["pack"]);
    assert_eq!(code, 0, "{answer}");
    assert_eq!(answer["intact"], true);
    assert_eq!(answer["holds"], true);
    assert_eq!(answer["holds_not_known"], Value::Null);
    let said = world.ok(&["report", "verify", "pack"]);
    assert!(said.contains("still hold"), "{said}");
    assert_eq!(
        world.ok(&["report", "board", "-q", "--out", "quiet"]),
        "quiet\n"
    );

    // Of three later operations one moves a figure.
    let operation = answer["operation"].as_i64().expect("a number");
    world.ok(&["note", "J7705PP", "asked about a place"]);
    world.ok(&[
        "receive",
        "A9999ZZ",
        "--surname",
        "Example",
        "--on",
        "1/9/2026",
    ]);
    world.ok(&["note", "J7705PP", "asked again"]);
    let (code, answer) = verified(&world, &["pack"]);
    assert_eq!(code, 1, "{answer}");
    assert_eq!(answer["intact"], true);
    assert_eq!(answer["holds"], false);
    assert_eq!(later_operations(&answer), [operation + 2]);
    let figures = answer["rows"].as_array().expect("rows").iter();
    let whole = figures
        .filter(|row| row["check"] == "figure" && row["report"] == "accommodation")
        .find(|row| row["dimension"] == "all" && row["class"] == "measure")
        .expect("a share of everybody");
    let (was, now) = (whole["was_of"].as_u64(), whole["now_of"].as_u64());
    assert_eq!(was.map(|was| was + 1), now);
    let said = world.run(&["report", "verify", "pack"]);
    assert_eq!(said.code, 1);
    assert!(
        said.stdout.contains("Would be different now"),
        "{}",
        said.stdout
    );
    assert!(said.stdout.contains("tester"), "{}", said.stdout);
    assert!(!said.stdout.contains("Example"), "{}", said.stdout);

    // Taken back, it holds again.
    world.ok(&["undo", "--yes"]);
    world.ok(&["undo", "--yes"]);
    assert_eq!(verified(&world, &["pack"]).0, 0);

    // Files that were changed, taken out, put in.
    let path = world.path("pack");
    let mut changed = first["measures.csv"].clone();
    *changed.last_mut().expect("bytes") = b'x';
    fs::write(path.join("measures.csv"), &changed).expect("written");
    fs::remove_file(path.join("trends.csv")).expect("removed");
    fs::write(path.join("more.txt"), "more").expect("written");
    let (code, answer) = verified(&world, &["pack"]);
    assert_eq!((code, &answer["intact"]), (1, &Value::Bool(false)));
    let wrong: Vec<_> = states(&answer, "file")
        .into_iter()
        .filter(|(_, state)| state != "same")
        .collect();
    let expected = [
        ("measures.csv", "changed"),
        ("trends.csv", "missing"),
        ("more.txt", "extra"),
    ];
    assert_eq!(wrong, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));

    // A manifest that was changed is told first, and no figure is given of a pack made by its word.
    fs::remove_file(path.join("more.txt")).expect("removed");
    for name in ["measures.csv", "trends.csv"] {
        fs::write(path.join(name), &first[name]).expect("written");
    }
    let mut forged = manifest(&path);
    forged["round"] = Value::from(5);
    fs::write(path.join("manifest.json"), forged.to_string()).expect("written");
    let (code, answer) = verified(&world, &["pack"]);
    assert_eq!((code, &answer["intact"]), (1, &Value::Bool(false)));
    assert_eq!(states(&answer, "manifest")[0].1, "changed");
    assert!(states(&answer, "figure").is_empty(), "{answer}");
    let said = world.run(&["report", "verify", "pack"]).stdout;
    assert!(said.contains("the manifest was changed"), "{said}");
    assert!(
        !said.contains("as they were made") && !said.contains("Then"),
        "{said}"
    );
    fs::write(path.join("manifest.json"), &first["manifest.json"]).expect("written");

    // A manifest that was changed with its file is found out by making the pack again.
    fs::write(path.join("measures.csv"), &first["trends.csv"]).expect("written");
    let mut forged = manifest(&path);
    let all = forged["files"].as_array_mut().expect("files");
    let trends = all
        .iter()
        .find(|file| file["name"] == "trends.csv")
        .expect("one")
        .clone();
    let file = all
        .iter_mut()
        .find(|file| file["name"] == "measures.csv")
        .expect("one");
    for field in ["rows", "bytes", "sha256"] {
        file[field] = trends[field].clone();
    }
    fs::write(path.join("manifest.json"), forged.to_string()).expect("written");
    let (code, answer) = verified(&world, &["pack"]);
    assert_eq!(code, 1);
    assert!(
        states(&answer, "file")
            .iter()
            .all(|(_, state)| state == "same")
    );
    let again = states(&answer, "again");
    assert!(
        again.contains(&("measures.csv".to_owned(), "different".to_owned())),
        "{again:?}"
    );

    // Another store, and one that lost operations.
    let other = World::empty().on("2026-11-21");
    other.ok(&["init"]);
    let other = other.store().display().to_string();
    let (code, answer) = verified(&world, &["pack", "--store", &other]);
    assert_eq!((code, &answer["holds"]), (1, &Value::Null));
    assert_eq!(states(&answer, "store")[0].1, "other");
    world.ok(&["backup", "older.db"]);
    world.ok(&["note", "J7705PP", "once more"]);
    pack(&world, "newer");
    let (code, answer) = verified(&world, &["newer", "--store", "older.db"]);
    assert_eq!(code, 1);
    assert_eq!(states(&answer, "store")[0].1, "same");
    assert_eq!(states(&answer, "journal")[0].1, "missing");

    // Whoever is erased is missing from the past too, and that is said.
    world.ok(&["erase", "L6259CP", "--confirm", "L6259CP"]);
    let ran = world.run(&["report", "verify", "newer"]);
    assert_eq!(ran.code, 1);
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("people were erased since"), "{said}");
    assert!(said.contains("cannot be compared line by line"), "{said}");
    assert!(
        !said.contains("still hold: made on") && !said.contains("would be different"),
        "{said}"
    );
    let (code, answer) = verified(&world, &["newer"]);
    assert_eq!((code, &answer["holds"]), (1, &Value::Null), "{answer}");
    let why = answer["holds_not_known"].as_str().expect("a reason");
    assert!(why.contains("erased"), "{why}");
    assert!(states(&answer, "figure").is_empty(), "{answer}");

    // What is no whole pack.
    fs::remove_file(path.join("manifest.json")).expect("removed");
    assert!(
        world
            .fails(1, &["report", "verify", "pack"])
            .contains("no whole pack")
    );
    world.fails(1, &["report", "verify", "nowhere"]);
    world.fails(1, &["report", "verify", "pack/trends.csv"]);
    world.fails(2, &["report", "verify", "newer", "--as-at", "1"]);
    fs::write(path.join("manifest.json"), "{\"schema\": 1}").expect("written");
    assert!(
        world
            .fails(1, &["report", "verify", "pack"])
            .contains("manifest")
    );
}

#[test]
fn a_pack_of_nothing_is_made_and_bad_input_is_refused() {
    let world = World::new();
    let ran = world.run(&["report", "board", "--month", "2026-10", "--out", "empty"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("nothing was counted"), "{}", ran.stderr);
    let empty = files(&world.path("empty"));
    let measures = rows(&empty["measures.csv"]);
    assert!(!measures.is_empty());
    for row in &measures {
        assert_eq!((row["count"].as_str(), row["percent"].as_str()), ("0", ""));
    }
    let own = manifest(&world.path("empty"));
    assert_eq!(own["nothing_counted"], true);
    assert_eq!(verified(&world, &["empty"]).0, 0);
    // Before the first operation there is no store to know again.
    world.ok(&["report", "board", "--as-at", "0", "--out", "before"]);
    assert_eq!(manifest(&world.path("before"))["store"], Value::Null);
    let (code, answer) = verified(&world, &["before"]);
    assert_eq!(
        (code, states(&answer, "store")[0].1.as_str()),
        (0, "of-nothing")
    );
    world.ok(&[
        "receive",
        "A1234BC",
        "--surname",
        "Example",
        "--on",
        "1/9/2026",
    ]);
    assert_eq!(empty, again(&world, "empty", "empty-again"));
    assert_eq!(verified(&world, &["empty"]).0, 1);

    // How small numbers were kept is part of it.
    let small = ["report", "board", "--from", "1/7/2026", "--to", "30/9/2026"];
    let small = [
        &small[..],
        &["--suppress", "5", "--round", "5", "--out", "small"],
    ]
    .concat();
    world.ok(&small);
    let own = manifest(&world.path("small"));
    assert_eq!((&own["suppress"], &own["round"]), (&5.into(), &5.into()));
    assert_eq!(own["period"]["asked_as"], "days");
    let small = files(&world.path("small"));
    let hidden = rows(&small["accommodation.csv"]);
    assert!(
        hidden
            .iter()
            .any(|row| row["hidden"] == "true" && row["count"].is_empty())
    );
    for name in ["accommodation.csv", "measures.csv", "trends.csv"] {
        let own = rows(&small[name]);
        let kept = |row: &BTreeMap<String, String>| {
            (row["hidden_under"].as_str(), row["rounded_to"].as_str()) == ("5", "5")
        };
        assert!(!own.is_empty() && own.iter().all(kept), "{name}");
        let plain = rows(&empty["measures.csv"]);
        assert!(plain.iter().all(|row| row["hidden_under"].is_empty()));
    }
    assert_eq!(small, again(&world, "small", "small-again"));

    let board = |more: &[&str]| {
        let mut all = vec!["report", "board"];
        all.extend(more);
        all.iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let before = fs::read_dir(world.path("")).expect("home").count();
    world.file("a-file", "");
    world.ok(&["export", "folder", "export"]);
    fs::create_dir(world.path("half")).expect("made");
    world.file("half/measures.csv", "report");
    for (code, said, more) in [
        (
            2,
            "before it starts",
            &["--from", "30/9/2026", "--to", "1/7/2026", "--out", "x"][..],
        ),
        (
            2,
            "nothing can be counted",
            &["--quarter", "2027-Q1", "--out", "x"],
        ),
        (2, "no period", &["--quarter", "2026-Q5", "--out", "x"]),
        (
            2,
            "classification",
            &["--classification", "mine", "--out", "x"],
        ),
        (8, "--out", &["--quarter", "2026-Q3"]),
        (1, "a file", &["--out", "a-file"]),
        (1, "something in this folder", &["--out", "export"]),
        (1, "a pack in this folder already", &["--out", "small"]),
        (1, "half written", &["--out", "half"]),
        (1, "no such folder", &["--out", "no/such/pack"]),
    ] {
        let all = board(more);
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let error = world.fails(code, &all);
        assert!(error.contains(said), "{more:?}: {error}");
    }
    let refused = world.fails(2, &["report", "housed-first-night", "--by", "notice"]);
    assert!(refused.contains("it is by:"), "{refused}");
    let after = fs::read_dir(world.path("")).expect("home").count();
    assert_eq!(after, before + 3, "nothing was left");

    let workbook = world.run(&["report", "accommodation", "--format", "xlsx"]);
    if cfg!(feature = "xlsx") {
        assert_eq!(workbook.code, 0, "{}", workbook.stderr);
        assert!(workbook.bytes.starts_with(b"PK"));
        let twice = world.run(&["report", "accommodation", "--format", "xlsx"]);
        assert_eq!(workbook.bytes, twice.bytes);
    } else {
        assert_eq!(workbook.code, 1);
        assert!(
            workbook.stderr.contains("--features xlsx"),
            "{}",
            workbook.stderr
        );
    }
}

#[test]
fn a_full_disk_and_one_that_takes_nothing_leave_nothing() {
    let world = World::sentenced();
    for (options, said) in [("size=4k", "no room left"), ("ro", "cannot be written")] {
        let Some(disk) = Disk::mount(world.path("disk"), options) else {
            return;
        };
        let error = world.fails(1, &["report", "board", "--out", "disk/pack"]);
        assert!(error.contains(said), "{error}");
        assert_eq!(fs::read_dir(disk.path()).expect("the disk").count(), 0);
    }
}
