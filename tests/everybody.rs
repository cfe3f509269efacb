//! Lists of so many people that two threads read them: nobody is missing, nobody comes twice, and a broken store is told.
//!
//! The past is read by one thread. As it stands after the newest operation it is the present, so that both must say the same.

use crate::support::{World, fixture};

/// The two thousand invented people, with more in force than the statutory base.
fn crowd() -> World {
    let world = World::new();
    world.ok(&["import", "folder", &fixture("caseload-2000"), "--yes"]);
    for protocol in ["kent-2018", "leics-2019", "essex"] {
        world.ok(&["protocol", "use", protocol, "--from", "1/9/2026"]);
    }
    world
}

#[test]
fn two_threads_list_what_one_lists() {
    let world = crowd();
    let newest = world.json(&["log", "-n", "1"])["rows"][0]["operation"].to_string();
    for line in [
        "overdue --undated --format csv",
        "overdue --lead prison-accommodation-worker",
        "due --within 60 --format csv",
        "due",
        "today --all",
        "today --format csv",
        "calendar --within 30",
        "report accommodation --format csv",
        "referral chase --all --format csv",
        "digest --all",
    ] {
        let mut line: Vec<&str> = line.split(' ').collect();
        let by_two = world.run(&line);
        assert_eq!(by_two.code, 0, "{line:?}: {}", by_two.stderr);
        assert!(
            by_two.stdout.lines().count() > 10,
            "{line:?}: {}",
            by_two.stdout
        );
        line.extend(["--as-at", &newest]);
        let by_one = world.run(&line);
        assert_eq!(by_one.code, 0, "{line:?}: {}", by_one.stderr);
        assert!(by_one.stdout == by_two.stdout, "{line:?}");
    }
}

#[test]
fn somebody_whom_the_store_holds_wrongly_is_told_wherever_they_stand() {
    let world = crowd();
    let people = world.json(&["prisoner", "list"]);
    let people = people["rows"].as_array().expect("rows");
    let store = rusqlite::Connection::open(world.store()).expect("a store");
    for place in [0, people.len() / 3, people.len() - 1] {
        let number = people[place]["prison_number"].as_str().expect("a number");
        let broken = "UPDATE event SET kind = kind || '?' WHERE prisoner = ?1";
        store.execute(broken, [number]).expect("written");
        for list in ["overdue", "today"] {
            let told = world.fails(7, &[list]);
            assert!(
                told.contains("event.kind") && told.contains("resettle doctor"),
                "{told}"
            );
            assert!(!told.contains(number), "{told}");
        }
        let mended = "UPDATE event SET kind = replace(kind, '?', '')";
        store.execute(mended, []).expect("written");
    }
    world.ok(&["overdue"]);
}

#[test]
fn one_prison_is_one_group_and_is_found_by_the_name_that_a_list_prints() {
    let world = crowd();
    let report = "report assessed-in-four-days --quarter 2026-Q3 --by establishment --format csv";
    let report = world.ok(&report.split(' ').collect::<Vec<_>>());
    assert!(report.contains(",Elmley (HMP & YOI),"), "{report}");
    assert!(!report.contains("HMP Elmley"), "{report}");
    let rows = |place: &str| {
        let list = world.json(&["overdue", "--undated", "--establishment", place]);
        list["rows"].as_array().expect("rows").clone()
    };
    let by_code = rows("PFI");
    assert!(by_code.len() > 20, "{}", by_code.len());
    assert_eq!(by_code[0]["establishment"], "HMP Peterborough (Female)");
    assert!(rows("HMP Peterborough (Female)") == by_code);
}

#[test]
fn an_option_that_a_script_left_empty_lists_nobody_and_says_so() {
    let world = World::with_forty();
    for option in [
        "--establishment",
        "--authority",
        "--lead",
        "--stage",
        "--protocol",
    ] {
        for list in ["overdue", "due", "today"] {
            let ran = world.run(&[list, option, "", "--format", "csv"]);
            assert!(
                ran.code != 0 && ran.stdout.is_empty(),
                "{list} {option}: {}",
                ran.stdout
            );
        }
    }
}
