//! A worker imports the prison's export, and everybody's window is what it should be.

use crate::support::{World, fixture};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

type Row = BTreeMap<String, String>;

fn csv_rows(bytes: &[u8]) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().expect("a header").clone();
    let named = |row: csv::StringRecord| {
        header
            .iter()
            .map(str::to_owned)
            .zip(row.iter().map(str::to_owned))
            .collect()
    };
    reader
        .records()
        .map(|row| named(row.expect("a row")))
        .collect()
}

/// Each field of our answer beside the expected column it has to equal.
const FIELDS: [(&str, &str); 11] = [
    ("state", "state"),
    ("window_opens", "window_opens"),
    ("refer_by", "refer_by"),
    ("days_overdue", "days_overdue"),
    ("short_notice", "short_notice"),
    ("blocked", "blocked"),
    ("days_to_release", "days_to_release"),
    ("release_date", "release_date"),
    ("release_basis", "release_basis"),
    ("release_moved_from", "release_moved_from"),
    ("prison_number", "prison_number"),
];

fn agrees_with(world: &World, expected: &Path) {
    let ran = world.run(&["window", "--all", "--format", "csv"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let ours: BTreeMap<String, Row> = csv_rows(&ran.bytes)
        .into_iter()
        .map(|row| (row["prison_number"].clone(), row))
        .collect();
    let expected = csv_rows(&std::fs::read(expected).expect("the expected windows"));
    assert_eq!(ours.len(), expected.len());
    let mut wrong = Vec::new();
    for row in &expected {
        let number = &row["prison_number"];
        for (our, theirs) in FIELDS {
            if ours[number][our] != row[theirs] {
                wrong.push(format!(
                    "{number} {our}: {:?}, expected {:?}",
                    ours[number][our], row[theirs]
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differences\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn import(folder: &str) -> World {
    let world = World::new();
    world.ok(&["import", "folder", folder]);
    world
}

#[test]
fn forty_people_stand_where_they_should() {
    let forty = fixture("caseload-40");
    agrees_with(
        &import(&forty),
        &PathBuf::from(&forty).join("expected-window.csv"),
    );
}

#[test]
fn dates_as_the_uk_writes_them_give_the_same() {
    let forty = fixture("caseload-40");
    agrees_with(
        &import(&format!("{forty}/uk")),
        &PathBuf::from(&forty).join("expected-window.csv"),
    );
}

#[test]
fn another_encoding_gives_the_same_but_for_lost_names() {
    let forty = fixture("caseload-40");
    agrees_with(
        &import(&format!("{forty}/cp1252")),
        &PathBuf::from(&forty).join("expected-window.csv"),
    );
}

#[test]
fn the_same_folder_again_changes_nothing() {
    let world = World::with_forty();
    let before = std::fs::read(world.store()).expect("the store");
    let again = world.json(&["import", "folder", &fixture("caseload-40")]);
    assert_eq!(
        (&again["created"], &again["updated"], &again["rejected"]),
        (&0.into(), &0.into(), &0.into())
    );
    assert!(again["unchanged"].as_i64() > Some(300));
    assert!(
        before == std::fs::read(world.store()).expect("the store"),
        "not one byte of the store has changed"
    );
}

#[test]
fn two_thousand_people_stand_where_they_should() {
    let Some(folder) = std::env::var_os("RESETTLE_TEST_CASELOAD") else {
        println!("skipped: RESETTLE_TEST_CASELOAD names no caseload");
        return;
    };
    let folder = PathBuf::from(folder);
    for variant in ["", "uk"] {
        let world = import(&folder.join(variant).display().to_string());
        agrees_with(&world, &folder.join("expected-window.csv"));
    }
}

#[test]
fn without_options_only_open_windows_are_listed() {
    let world = World::with_forty();
    let rows = world.rows(&["window"]);
    assert!(!rows.is_empty());
    assert!(rows.iter().all(|row| row["state"] == "open"));
    let all = world.rows(&["window", "--all"]);
    assert_eq!(
        rows.len(),
        all.iter().filter(|row| row["state"] == "open").count()
    );
}
