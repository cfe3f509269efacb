//! What a worker wrote over a record of the directory that a file had brought stays when the same file comes again, and yields to
//! one that says something new on a later day; what was taken away stays away.

use crate::kept_by_hand::imported;
use crate::referral_path::words;
use crate::support::World;

const PROVIDERS: &str = "id,name,kind,area,phone,list_closed,notes";

fn providers(rows: &str) -> String {
    format!("{PROVIDERS}\n{rows}")
}

const HARBOUR: &str = "O000001,Harbour Homes,hostel,Medway,01634 000 100,no,\n";

/// What is recorded of the one provider: a value.
fn of_it(world: &World, field: &str) -> String {
    let all = world.rows(&["directory", "provider", "list"]);
    assert_eq!(all.len(), 1, "{all:?}");
    let value = &all[0][field];
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn a_list_that_was_closed_by_hand_stays_closed_until_the_file_says_something_new() {
    let world = World::sentenced();
    let first = providers(HARBOUR);
    imported(&world, "providers", &first, "2026-11-20");
    world.ok(&words("directory provider edit O000001 --list-closed yes"));
    for today in ["2026-11-22", "2026-11-23", "2026-12-01"] {
        let said = imported(&world, "providers", &first, today);
        assert!(said.contains("0 created, 0 updated, 1 unchanged"), "{said}");
        assert!(
            said.contains("provider O000001: kept what was written by hand in list_closed"),
            "{said}"
        );
        assert_eq!(of_it(&world, "list_closed"), "true", "{today}");
    }
    // Another value of the same record is news, and what was written by hand stands beside it, that night and the next.
    let moved = providers("O000001,Harbour Homes,hostel,Medway,01634 000 200,no,\n");
    for (today, counts) in [("2026-12-02", "1 updated"), ("2026-12-03", "0 updated")] {
        let said = imported(&world, "providers", &moved, today);
        assert!(said.contains(counts), "{said}");
        assert_eq!(of_it(&world, "list_closed"), "true", "{today}");
        assert_eq!(of_it(&world, "phone"), "01634 000 200", "{today}");
    }
}

#[test]
fn what_a_file_says_that_is_new_takes_the_place_on_a_later_day() {
    let world = World::sentenced();
    imported(&world, "providers", &providers(HARBOUR), "2026-11-20");
    let edit = ["--phone", "01634 000 300"];
    world.ok(&[&words("directory provider edit O000001")[..], &edit[..]].concat());
    let news = providers("O000001,Harbour Homes,hostel,Medway,01634 000 400,no,\n");
    let said = imported(&world, "providers", &news, "2026-11-22");
    assert!(
        said.contains("phone was written by hand today and is kept"),
        "{said}"
    );
    assert_eq!(of_it(&world, "phone"), "01634 000 300");
    let file = world.file("later.csv", &news);
    let later = ["--today", "2026-11-23", "--yes"];
    let said = world.json(&[&["import", "providers", &file][..], &later[..]].concat());
    let replaced =
        serde_json::json!([{"record": "provider", "id": "O000001", "columns": ["phone"]}]);
    assert_eq!(said["replaced_in_directory"], replaced);
    assert_eq!(said["kept_in_directory"], serde_json::json!([]));
    assert_eq!(of_it(&world, "phone"), "01634 000 400");
    // What was taken back was not said: the same file says it anew.
    world.ok(&["undo", "--yes"]);
    assert_eq!(of_it(&world, "phone"), "01634 000 300");
    imported(&world, "providers", &news, "2026-11-24");
    assert_eq!(of_it(&world, "phone"), "01634 000 400");
}

#[test]
fn a_name_that_was_mended_by_hand_makes_no_second_record_of_a_row_without_an_id() {
    let world = World::sentenced();
    let first = providers(",Harbor Homes,hostel,Medway,,,\n");
    imported(&world, "providers", &first, "2026-11-20");
    world.ok(&[
        "directory",
        "provider",
        "edit",
        "O000001",
        "--name",
        "Harbour Homes",
    ]);
    imported(&world, "providers", &first, "2026-11-23");
    assert_eq!(of_it(&world, "name"), "Harbour Homes");
}

#[test]
fn what_was_taken_away_by_hand_stays_away_until_the_file_changes_it() {
    let world = World::sentenced();
    let first = providers(HARBOUR);
    imported(&world, "providers", &first, "2026-11-20");
    world.ok(&words("directory provider remove O000001"));
    for today in ["2026-11-22", "2026-11-23"] {
        let said = imported(&world, "providers", &first, today);
        assert!(said.contains("0 created"), "{said}");
        assert!(said.contains("provider O000001: kept"), "{said}");
    }
    assert!(world.rows(&["directory", "provider", "list"]).is_empty());
    let news = providers("O000001,Harbour Homes,hostel,Swale,01634 000 100,no,\n");
    imported(&world, "providers", &news, "2026-11-24");
    assert_eq!(of_it(&world, "area"), "Swale");
    // Whoever takes the removal back has the record again.
    let other = World::sentenced();
    imported(&other, "providers", &first, "2026-11-20");
    other.ok(&words("directory provider remove O000001"));
    other.ok(&["undo", "--yes"]);
    let said = imported(&other, "providers", &first, "2026-11-23");
    assert!(
        said.contains("1 unchanged") && !said.contains("kept"),
        "{said}"
    );
}

#[test]
fn a_mistake_in_a_record_of_the_directory_refuses_the_file() {
    let world = World::sentenced();
    let text = "id,name,verified\nO000001,Harbour Homes,2026-11-02\nO000002,,\n";
    let file = world.file("wrong.csv", text);
    let ran = world.run(&["import", "providers", &file, "--today", "2026-11-20"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let said = format!("{}{}", ran.stdout, ran.stderr);
    assert!(said.contains("name"), "{said}");
    assert!(world.rows(&["directory", "provider", "list"]).is_empty());
}

#[test]
fn what_was_undone_before_does_not_bring_back_what_was_taken_away() {
    for before in [
        &[
            "directory provider edit O000001 --list-closed yes",
            "undo --yes",
        ][..],
        &["directory provider remove O000001", "undo --yes"],
        &[
            "directory provider edit O000001 --list-closed yes",
            "undo --yes",
            "redo",
        ],
    ] {
        let world = World::sentenced();
        let first = providers(HARBOUR);
        imported(&world, "providers", &first, "2026-11-20");
        for command in before {
            world.ok(&words(command));
        }
        world.ok(&words("directory provider remove O000001"));
        let said = imported(&world, "providers", &first, "2026-11-23");
        assert!(said.contains("0 created"), "{before:?} {said}");
    }
}

#[test]
fn what_a_hand_wrote_first_is_what_was_told_of_it() {
    let world = World::sentenced();
    let hostel = [
        "--name",
        "Harbour Homes",
        "--kind",
        "hostel",
        "--area",
        "Medway",
    ];
    world.ok(&[&words("directory provider add")[..], &hostel[..]].concat());
    // A file that says the same, with its id and without one, and a worker who mends it afterwards.
    for id in ["O000001", ""] {
        let same = providers(&format!("{id},Harbour Homes,hostel,Medway,,,\n"));
        imported(&world, "providers", &same, "2026-11-22");
        world.ok(&words("directory provider edit O000001 --area Swale"));
        let said = imported(&world, "providers", &same, "2026-11-23");
        assert!(said.contains("0 created, 0 updated"), "{said}");
        assert_eq!(of_it(&world, "area"), "Swale");
    }
}
