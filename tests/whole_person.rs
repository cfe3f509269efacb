//! A person's record as a whole: entered twice, under a wrong number, asked for, past its keeping, erased.

use crate::support::{World, do_all};
use serde_json::Value;
use std::collections::BTreeMap;

const WHO: &str = "A1234BC";
const TWICE: &str = "B2345CD";

/// One person entered twice, with something of every kind under each number, and somebody else.
fn twice() -> World {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 1/10/2026",
            "consent A1234BC given --on 2/10/2026",
            "referral add A1234BC --to Medway",
            "referral sent A1234BC --on 1/11/2026",
            "tenancy add A1234BC --tenure council --authority Medway",
            "note A1234BC First-note",
            "receive B2345CD --surname Quincemarrow --forenames Ann --at Rochester --on 1/9/2026",
            "dates B2345CD crd 18/12/2026 --known-on 1/10/2026",
            "risk B2345CD yes --on 1/10/2026",
            "referral add B2345CD --to Canterbury",
            "note B2345CD Second-note",
            "todo B2345CD Ring-them --due 1/12/2026",
            "done B2345CD todo/D000001",
            "receive C3456DE --surname Other --at Elmley --on 2/9/2026",
        ],
    );
    world
}

/// Every file of an export, by its name.
fn exported(world: &World, name: &str) -> BTreeMap<String, String> {
    let folder = world.path(name);
    world.ok(&["export", "folder", &folder.display().to_string()]);
    let files = std::fs::read_dir(folder).expect("the folder").flatten();
    files
        .map(|file| {
            let text = std::fs::read_to_string(file.path()).expect("a file");
            (file.file_name().to_string_lossy().into_owned(), text)
        })
        .collect()
}

fn holds(world: &World, text: &str) -> bool {
    let bytes = std::fs::read(world.store()).expect("the store");
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

fn sound(world: &World) {
    let findings = world.rows(&["doctor"]);
    assert!(
        findings.iter().all(|finding| finding["ok"] == true),
        "{findings:?}"
    );
}

#[test]
fn two_records_of_one_person_become_one_and_undo_brings_both_back() {
    let world = twice();
    let before = exported(&world, "before");
    let rehearsed = world.ok(&["prisoner", "merge", TWICE, WHO, "--dry-run"]);
    assert_eq!(exported(&world, "rehearsed"), before);
    let said = world.ok(&["prisoner", "merge", TWICE, WHO]);
    for line in [
        "filled: forenames",
        "left as it was, though the other says something else: surname",
        "spell of Tue 1 Sep 2026: in both, kept once",
        "release dates: 1 taken over",
        "referral R000002: taken over",
        "note N000002: taken over",
        "to-do D000001: taken over",
        "dated facts: 0 taken over, 2 there already",
        "marks on actions: 1 taken over",
    ] {
        assert!(said.contains(line), "{line}: {said}");
        assert!(rehearsed.contains(line), "{line}: {rehearsed}");
    }
    assert!(!said.contains("Quincemarrow"), "{said}");
    let numbers = |world: &World| -> Vec<Value> {
        let rows = world.rows(&["prisoner", "list"]);
        rows.iter()
            .map(|row| row["prison_number"].clone())
            .collect()
    };
    assert_eq!(numbers(&world), [WHO, "C3456DE"]);
    let after = exported(&world, "after");
    for file in [
        "referrals.csv",
        "notes.csv",
        "todos.csv",
        "marks.csv",
        "events.csv",
    ] {
        let count = |files: &BTreeMap<String, String>| files[file].lines().count();
        let once = if file == "events.csv" { 2 } else { 0 };
        assert_eq!(count(&after), count(&before) - once, "{file}");
        assert!(!after[file].contains(TWICE), "{file}");
    }
    sound(&world);
    world.ok(&["undo"]);
    assert_eq!(exported(&world, "undone"), before);
    world.ok(&["redo"]);
    assert_eq!(exported(&world, "redone"), after);
    sound(&world);
}

#[test]
fn two_people_are_not_made_one() {
    let world = twice();
    do_all(
        &world,
        &[
            "receive D4567EF --surname Example --on 3/3/2026 --born 2/2/1990",
            "receive E5678FG --surname Example --on 5/9/2026",
        ],
    );
    let before = exported(&world, "before");
    let births = world.fails(1, &["prisoner", "merge", "D4567EF", WHO]);
    assert!(
        births.contains("Fri 2 Feb 1990") && births.contains("Thu 1 Feb 1990"),
        "{births}"
    );
    let overlap = world.fails(1, &["prisoner", "merge", "E5678FG", WHO]);
    assert!(
        overlap.contains("overlaps") && overlap.contains("--same-spell"),
        "{overlap}"
    );
    world.fails(1, &["prisoner", "merge", WHO, WHO]);
    world.fails(1, &["prisoner", "merge", "Z9999ZZ", WHO]);
    world.fails(1, &["prisoner", "renumber", TWICE, WHO]);
    world.fails(1, &["prisoner", "renumber", "Z9999ZZ", "Y9999YY"]);
    world.fails(2, &["prisoner", "renumber", TWICE, "nonsense"]);
    assert_eq!(exported(&world, "after"), before);
    let said = world.ok(&["prisoner", "merge", "E5678FG", WHO, "--same-spell"]);
    assert!(said.contains("taken as that of Tue 1 Sep 2026"), "{said}");
    let custody = &exported(&world, "one")["custody.csv"];
    assert_eq!(custody.matches(WHO).count(), 1, "{custody}");
    world.ok(&["undo"]);
    assert_eq!(exported(&world, "undone"), before);
}

#[test]
fn a_wrong_number_is_put_right_with_everything_under_it() {
    let world = twice();
    let before = exported(&world, "before");
    let said = world.ok(&["prisoner", "renumber", WHO, "A1234BD"]);
    assert!(said.contains("A1234BC is now A1234BD"), "{said}");
    let after = exported(&world, "after");
    for (file, text) in &before {
        assert_eq!(after[file], text.replace(WHO, "A1234BD"), "{file}");
    }
    world.fails(1, &[WHO]);
    assert!(
        world
            .ok(&["--as-at", "15", "prisoner", "list"])
            .contains(WHO)
    );
    sound(&world);
    world.ok(&["undo"]);
    assert_eq!(exported(&world, "undone"), before);
}

#[test]
fn erasing_wants_the_number_again_and_leaves_no_byte_of_the_name() {
    let world = twice();
    assert!(holds(&world, "Quincemarrow"));
    let asked = world.fails(8, &["erase", TWICE]);
    assert!(asked.contains("--confirm B2345CD"), "{asked}");
    world.fails(1, &["erase", TWICE, "--confirm", WHO]);
    world.fails(1, &["erase", "Z9999ZZ", "--confirm", "Z9999ZZ"]);
    let rehearsed = world.ok(&["erase", TWICE, "--dry-run"]);
    assert!(rehearsed.contains("none is known here"), "{rehearsed}");
    assert!(holds(&world, "Quincemarrow"));

    do_all(
        &world,
        &["backup copy.db", "prisoner merge B2345CD A1234BC"],
    );
    let gone = world.fails(1, &["erase", TWICE, "--confirm", TWICE]);
    assert!(gone.contains("under A1234BC now"), "{gone}");
    let said = world.ok(&["erase", "a1234bc", "--confirm", "A1234BC"]);
    for line in [
        "present rows of A1234BC",
        "before under: B2345CD",
        "copy.db",
        "[erased]",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    for gone in ["Quincemarrow", WHO, TWICE, "First-note", "Second-note"] {
        assert!(!holds(&world, gone), "{gone}");
    }
    sound(&world);
    let log = world.rows(&["log"]);
    assert!(
        log.iter()
            .all(|row| !row["what"].as_str().unwrap_or("").contains(WHO)),
        "{log:?}"
    );
    assert!(
        log.iter().any(|row| row["what"] == "note [erased]"),
        "{log:?}"
    );
    let numbers = |arguments: &[&str]| world.rows(arguments).len();
    assert_eq!(numbers(&["prisoner", "list"]), 1);
    assert_eq!(numbers(&["--as-at", "10", "prisoner", "list"]), 0);
    world.fails(1, &[WHO]);

    // What is left to be taken back is what was done to others; ids go on.
    world.fails(1, &["redo"]);
    let undone = world.ok(&["undo"]);
    assert!(undone.contains("receive C3456DE"), "{undone}");
    let nothing = world.fails(1, &["undo"]);
    assert!(nothing.contains("nothing to take back"), "{nothing}");
    world.ok(&["redo"]);
    world.ok(&["note", "C3456DE", "Third-note"]);
    assert!(world.ok(&["timeline", "C3456DE"]).contains("Third-note"));
    let notes = &exported(&world, "left")["notes.csv"];
    assert!(notes.contains("N000003"), "{notes}");
    sound(&world);
}

#[test]
fn an_import_of_many_is_taken_back_without_the_one_who_was_erased() {
    let world = World::with_forty();
    let rows = world.rows(&["prisoner", "list"]);
    let one = rows[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    world.ok(&["note", &one, "Something"]);
    world.ok(&["erase", &one, "--confirm", &one]);
    assert!(!holds(&world, &one));
    assert_eq!(world.rows(&["prisoner", "list"]).len(), rows.len() - 1);
    let said = world.ok(&["undo", "--yes"]);
    assert!(said.contains("import"), "{said}");
    assert!(world.rows(&["prisoner", "list"]).is_empty());
    world.ok(&["redo"]);
    assert_eq!(world.rows(&["prisoner", "list"]).len(), rows.len() - 1);
    sound(&world);
}

#[test]
fn all_that_is_held_about_one_person_is_written_and_nothing_of_others() {
    let world = twice();
    world.ok(&["prisoner", "edit", WHO, "--surname", "Renamed"]);
    world.ok(&["note", WHO, "C3456DE", "was", "there"]);
    let file = world.path("held.txt");
    let path = file.display().to_string();
    assert!(
        world
            .ok(&["prisoner", "export", WHO, "--out", &path])
            .contains("held.txt")
    );
    #[cfg(unix)]
    {
        let about = std::fs::metadata(&file).expect("the file");
        let mode = std::os::unix::fs::PermissionsExt::mode(&about.permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    world.fails(1, &["prisoner", "export", WHO, "--out", &path]);
    let text = std::fs::read_to_string(&file).expect("the file");
    // A file is a page of a hundred columns; a screen is as wide as it is.
    let on_screen = world.ok(&["prisoner", "export", WHO, "--width", "100"]);
    assert_eq!(text, on_screen);
    for held in [
        "Surname: Renamed",
        "Surname: Example",
        "Text: First-note",
        "C3456DE was there",
        "risk of homelessness identified",
        "by tester, operation",
        "Medway (E06000035)",
        "What this document leaves out",
    ] {
        assert!(text.contains(held), "{held}: {text}");
    }
    for others in ["Quincemarrow", TWICE, "Second-note"] {
        assert!(!text.contains(others), "{others}: {text}");
    }
    let json = world.json(&["prisoner", "export", WHO]);
    let rows = json["rows"].as_array().expect("rows");
    let surnames: Vec<(&Value, &Value, &Value)> = rows
        .iter()
        .filter(|row| row["family"] == "prisoner" && row["field"] == "surname")
        .map(|row| (&row["value"], &row["current"], &row["written_by"]))
        .collect();
    assert_eq!(surnames.len(), 2, "{surnames:?}");
    assert_eq!(
        surnames[1],
        (&"Renamed".into(), &true.into(), &"tester".into())
    );
    let operations = json["operations"].as_array().expect("operations");
    assert!(
        operations
            .iter()
            .any(|one| one["what"] == "prisoner edit A1234BC")
    );
    assert!(
        operations
            .iter()
            .all(|one| !one["what"].as_str().unwrap_or("").contains(TWICE))
    );
    world.fails(1, &["prisoner", "export", "Z9999ZZ"]);
    world.fails(2, &["--as-at", "3", "prisoner", "export", WHO]);
}

#[test]
fn records_past_their_keeping_are_listed_by_a_time_that_the_user_sets() {
    let world = World::new();
    do_all(
        &world,
        &[
            "receive A1234BC --surname Example --on 1/3/2018",
            "release A1234BC --on 1/9/2018",
            "receive B2345CD --surname Example --on 1/3/2018",
            "receive C3456DE --surname Example --on 1/3/2018",
            "release C3456DE --on 1/9/2018",
            "note C3456DE Later --on 1/9/2024",
        ],
    );
    let none = world.fails(1, &["prisoner", "expired"]);
    assert!(none.contains("--remember"), "{none}");
    for bad in ["-6 years", "soon", "0 days"] {
        let keep = format!("--keep={bad}");
        world.fails(2, &["prisoner", "expired", &keep]);
    }
    assert!(
        world
            .rows(&["prisoner", "expired", "--keep", "6 years"])
            .is_empty()
    );
    let later = world.on("2032-12-01");
    let row = |rows: &[Value]| -> Vec<Value> {
        rows.iter()
            .map(|row| row["prison_number"].clone())
            .collect()
    };
    let found = later.rows(&["prisoner", "expired", "--keep", "6 years", "--remember"]);
    assert_eq!(row(&found), [WHO, "C3456DE"]);
    // A value that was written by hand stands with the day on which it was written.
    assert_eq!(found[0]["last_recorded_on"], "2026-11-22");
    assert_eq!(found[0]["kept_until"], "2032-11-22");
    assert_eq!(found[0]["state"], "released");
    assert_eq!(found[0]["name"], Value::Null);
    assert_eq!(later.rows(&["prisoner", "expired"]), found);
    later.ok(&["close", TWICE, "--reason", "died", "--on", "1/1/2024"]);
    assert_eq!(later.rows(&["prisoner", "expired"]).len(), 3);

    let folder = later.path("out").display().to_string();
    later.ok(&["export", "folder", &folder]);
    let copy = World::new().on("2032-12-01");
    copy.ok(&["import", "folder", &folder, "--yes"]);
    assert!(!copy.rows(&["prisoner", "expired"]).is_empty());
    later.ok(&["undo"]);
    later.ok(&["undo"]);
    later.fails(1, &["prisoner", "expired"]);
}
