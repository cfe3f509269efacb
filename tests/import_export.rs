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

#[test]
fn a_sentence_written_by_hand_survives_the_same_record_again() {
    let world = World::new();
    let file = world.file("one.csv", "prison_number,surname,dob,reception_date,legal_status,sentence_date\nA1234BC,Example,1/2/1990,1/9/2026,Remand,\n");
    world.ok(&["import", "prisoners", &file]);
    world.ok(&[
        "sentence",
        "A1234BC",
        "--on",
        "20/11/2026",
        "--length",
        "8 months",
        "--crd",
        "15/1/2027",
    ]);
    world.ok(&[
        "prisoner",
        "edit",
        "A1234BC",
        "--lead",
        "Accommodation Worker A",
    ]);
    let later = world.on("2026-11-25");
    let again = later.path("one.csv").display().to_string();
    later.ok(&["import", "prisoners", &again]);
    let person = &later.rows(&["prisoner", "list"])[0];
    assert_eq!(
        (&person["legal_status"], &person["release_date"]),
        (&"Sentenced".into(), &"2027-01-14".into())
    );
    let newer = later.file("two.csv", "prison_number,surname,dob,reception_date,legal_status,sentence_date\nA1234BC,Example,1/2/1990,1/9/2026,Convicted unsentenced,\n");
    later.ok(&["import", "prisoners", &newer]);
    assert_eq!(
        later.rows(&["prisoner", "list"])[0]["legal_status"],
        "Convicted unsentenced",
        "a record that says something new is taken"
    );
}

#[test]
fn rejects_that_cannot_be_written_leave_the_store_alone() {
    let world = World::new();
    let before = std::fs::read(world.store()).expect("the store");
    let file = world.file(
        "mixed.csv",
        "prison_number,surname\nA1234BC,Example\nA12,Short\n",
    );
    let there = world.file("rejects.csv", "something else");
    world.fails(1, &["import", "prisoners", &file, "--skip-invalid", &there]);
    let nowhere = world
        .path("no/such/folder/rejects.csv")
        .display()
        .to_string();
    world.fails(
        1,
        &["import", "prisoners", &file, "--skip-invalid", &nowhere],
    );
    assert!(before == std::fs::read(world.store()).expect("the store"));
    let separated = world.file("semicolons.csv", "prison_number;surname\nA1234BC;Example\n");
    let ran = world.run(&[
        "import",
        "prisoners",
        &separated,
        "--skip-invalid",
        &nowhere,
    ]);
    assert_eq!(
        ran.code, 1,
        "a file that cannot be read at all is refused: {}{}",
        ran.stdout, ran.stderr
    );
}

#[test]
fn an_import_is_taken_back_only_on_purpose() {
    let world = World::with_forty();
    let said = world.run(&["undo"]);
    assert_eq!(said.code, 8, "{}", said.stderr);
    assert_eq!(world.rows(&["prisoner", "list"]).len(), 40);
    world.ok(&["undo", "--yes"]);
    assert_eq!(world.rows(&["prisoner", "list"]).len(), 0);
    world.ok(&["redo"]);
    assert_eq!(world.rows(&["prisoner", "list"]).len(), 40);
}

#[test]
fn protocols_of_ones_own_travel_and_cannot_pose_as_the_base() {
    let world = World::new();
    let own = "id = \"own-team\"\ntitle = \"Our team's promise\"\nsource = \"Team meeting\"\nversion = 1\n\n[[rule]]\nid = \"ring\"\naction = \"ring-the-family\"\nkind = \"task\"\nforce = \"should\"\ntitle = \"Ring the family\"\nafter = \"reception\"\ndue = \"5 days\"\ncite = \"minutes\"\n";
    let file = world.file("own.toml", own);
    world.ok(&["protocol", "check", &file]);
    world.ok(&["protocol", "add", &file]);
    let out = world.path("out").display().to_string();
    world.ok(&["export", "folder", &out]);
    let copy = World::new();
    copy.ok(&["import", "folder", &out]);
    assert_eq!(
        copy.rows(&["protocol", "list"]),
        world.rows(&["protocol", "list"])
    );
    world.ok(&["receive", "A1234BC", "--surname", "Example"]);
    let moved = world.ok(&["protocol", "use", "own-team"]);
    assert!(moved.contains("Ring the family"), "{moved}");
    assert!(
        world
            .rows(&["due"])
            .iter()
            .any(|row| row["action"] == "ring-the-family" && row["due_on"] == "2026-11-27")
    );
    let moved = world.ok(&["protocol", "drop", "own-team"]);
    assert!(moved.contains("gone: Ring the family"), "{moved}");
    let posing = copy.file(
        "protocols.csv",
        "id,text\nengland-duty-to-refer,\"id = \"\"other\"\"\"\n",
    );
    assert_eq!(copy.run(&["import", "protocols", &posing]).code, 1);
    let said = world.fails(1, &["protocol", "drop", "no-such"]);
    assert!(said.contains("protocol list"), "{said}");
    let bad = world.file(
        "bad.toml",
        own.replace("5 days", "5 fortnights")
            .replace("reception", "receptoin"),
    );
    let ran = world.run(&["protocol", "check", &bad]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stdout.lines().count() >= 2
            && ran.stdout.contains("bad.toml:")
            && ran.stdout.contains("reception"),
        "{}",
        ran.stdout
    );
}
