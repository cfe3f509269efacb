//! What is written out can be read back, and gives the same store.

use crate::support::{World, fixture};
use std::collections::BTreeMap;
use std::path::Path;

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |entry: std::fs::DirEntry| {
        (
            entry.file_name().to_string_lossy().into_owned(),
            std::fs::read(entry.path()).expect("a file"),
        )
    };
    std::fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(read)
        .collect()
}

fn exported(world: &World, name: &str) -> BTreeMap<String, Vec<u8>> {
    world.ok(&["export", "folder", &world.path(name).display().to_string()]);
    files(&world.path(name))
}

#[test]
fn a_round_trip_gives_the_same_store_and_the_same_bytes() {
    let world = World::with_forty();
    let number = world.rows(&["window"])[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    world.ok(&["dates", &number, "confirmed", "24/12/2026"]);
    world.ok(&["consent", &number, "given", "--on", "yesterday"]);
    world.ok(&[
        "referral", "add", &number, "--to", "Medway", "--sent", "--method", "email",
    ]);
    world.ok(&["referral", "acknowledged", &number]);
    world.ok(&["note", &number, "=1+1, \"quoted\", and 'more'"]);
    world.ok(&["todo", &number, "Ring the hostel", "--due", "+3d"]);
    world.ok(&["holiday", "add", "7/12/2026", "Test Day"]);
    world.ok(&["done", &format!("{number}/todo")]);
    world.ok(&[
        "receive",
        "A1234BC",
        "--surname",
        "Suparto",
        "--on",
        "1/9/2026",
    ]);
    world.ok(&[
        "release",
        "A1234BC",
        "--to",
        "CAS3",
        "--bed-until",
        "1/2/2027",
    ]);
    let out = exported(&world, "out");
    assert!(out.len() >= 8, "{:?}", out.keys());

    let copy = World::new();
    copy.ok(&["import", "folder", &world.path("out").display().to_string()]);
    for arguments in [
        &["window", "--all"][..],
        &["overdue", "--undated"],
        &["due", "--within", "300"],
        &["referral", "list"],
        &["prisoner", "list", "--names"],
        &["timeline", &number],
        &["timeline", "A1234BC"],
        &["dates", &number],
        &["holiday", "list"],
        &["protocol", "list"],
    ] {
        assert_eq!(world.rows(arguments), copy.rows(arguments), "{arguments:?}");
    }
    let again = exported(&copy, "again");
    for (name, bytes) in &out {
        assert!(Some(bytes) == again.get(name), "{name} differs");
    }
    let unchanged = world.json(&["import", "folder", &world.path("out").display().to_string()]);
    assert_eq!(
        (&unchanged["created"], &unchanged["updated"]),
        (&0.into(), &0.into()),
        "{unchanged}"
    );
}

#[test]
fn an_import_that_moves_dates_says_who_and_whose_window_opened() {
    let world = World::new();
    let file = |name: &str, crd: &str| {
        world.file(name, format!("prison_number,surname,dob,reception_date,legal_status,sentence_date,crd\nA1234BC,Example,1/2/1990,1/9/2026,Sentenced,1/9/2026,{crd}\n"))
    };
    world.ok(&["import", "prisoners", &file("one.csv", "18/6/2027")]);
    assert_eq!(world.rows(&["window", "A1234BC"])[0]["state"], "not-open");
    let rehearsed = world.ok(&[
        "import",
        "prisoners",
        &file("two.csv", "11/12/2026"),
        "--dry-run",
    ]);
    assert!(
        rehearsed.contains("A1234BC") && rehearsed.contains("window is now open"),
        "{rehearsed}"
    );
    assert_eq!(world.rows(&["window", "A1234BC"])[0]["state"], "not-open");
    let done = world.ok(&["import", "prisoners", &file("two.csv", "11/12/2026")]);
    assert!(
        done.contains("earlier") && done.contains("window is now open"),
        "{done}"
    );
    let dates = world.rows(&["dates", "A1234BC"]);
    assert_eq!(dates.len(), 2, "both dates are kept: {dates:?}");
    assert_eq!(
        (&dates[0]["known_on"], &dates[1]["known_on"]),
        (&"2026-09-01".into(), &"2026-11-22".into())
    );
    world.ok(&["import", "prisoners", &file("three.csv", "")]);
    let row = &world.rows(&["window", "A1234BC"])[0];
    assert_eq!(
        row["state"], "no-release-date",
        "a blank in a column of the prison record clears what an import wrote"
    );
    assert_eq!(
        world.rows(&["dates", "A1234BC"]).len(),
        3,
        "and keeps the history"
    );
}

#[test]
fn what_was_written_by_hand_yields_only_to_a_later_record() {
    let world = World::new();
    let file = |name: &str, crd: &str| {
        world.file(name, format!("prison_number,surname,dob,reception_date,legal_status,sentence_date,crd,establishment_code\nA1234BC,Example,1/2/1990,1/9/2026,Sentenced,1/9/2026,{crd},EYI\n"))
    };
    world.ok(&["import", "prisoners", &file("one.csv", "18/6/2027")]);
    world.ok(&["dates", "A1234BC", "crd", "11/12/2026"]);
    world.ok(&["transfer", "A1234BC", "--to", "RCI"]);
    world.ok(&["import", "prisoners", &file("one.csv", "18/6/2027")]);
    let row = &world.rows(&["window", "A1234BC"])[0];
    assert_eq!(
        row["release_date"], "2026-12-10",
        "the same record again is no news"
    );
    assert!(
        row["establishment"]
            .as_str()
            .is_some_and(|name| name.contains("Rochester")),
        "{row}"
    );
    let later = world.on("2026-11-23");
    let newer = later.file("newer.csv", "prison_number,surname,dob,reception_date,legal_status,sentence_date,crd,establishment_code\nA1234BC,Example,1/2/1990,1/9/2026,Sentenced,1/9/2026,1/2/2027,EYI\n");
    later.ok(&["import", "prisoners", &newer]);
    assert_eq!(
        later.rows(&["window", "A1234BC"])[0]["release_date"],
        "2027-02-01"
    );
}

#[test]
fn somebody_else_under_the_same_number_is_refused() {
    let world = World::with_forty();
    let number = world.rows(&["prisoner", "list"])[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    let file = world.file(
        "other.csv",
        format!("prison_number,surname,dob\n{number},Nobody-Known,1/1/1961\n"),
    );
    let ran = world.run(&["import", "prisoners", &file]);
    assert_eq!(ran.code, 1);
    assert!(
        !ran.stdout.contains("Nobody-Known") && !ran.stderr.contains("Nobody-Known"),
        "no name in an error"
    );
}

#[test]
fn columns_are_found_by_name_in_any_order_and_unknown_ones_warned_about() {
    let world = World::new();
    let file = world.file("api.csv", "lastName,Shoe Size,firstName,prisonerNumber,dateOfBirth,conditionalReleaseDate,status,receptionDate\r\nExample,9,Ann,a1234bc,1990-02-01,2026-12-18,,2026-09-01\r\n");
    let answer = world.json(&["import", "prisoners", &file]);
    assert_eq!(
        (&answer["created"], &answer["rejected"]),
        (&1.into(), &0.into()),
        "{answer}"
    );
    assert!(answer["warnings"].as_i64() >= Some(1));
    assert_eq!(
        world.rows(&["prisoner", "list", "--names"])[0]["name"],
        "Example, Ann"
    );
}

#[test]
fn a_rehearsed_folder_leaves_no_trace() {
    let world = World::new();
    let before = std::fs::read(world.store()).expect("the store");
    world.ok(&["import", "folder", &fixture("caseload-40"), "--dry-run"]);
    assert!(before == std::fs::read(world.store()).expect("the store"));
}
