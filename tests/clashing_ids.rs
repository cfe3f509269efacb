//! What was written down by hand keeps its place beside rows of an import that have its id: notes, to-dos, and the day on which a
//! referral was sent.

use crate::support::{World, do_all};

/// Imports a file on three days; what was said, each on one line. Only the first time it may be news.
fn imported(world: &World, family: &str, text: &str) -> Vec<String> {
    let file = world.file(&format!("{family}.csv"), text);
    let days = ["2026-11-22", "2026-11-22", "2026-11-24"];
    let said = days.map(|today| {
        let ran = world.run(&["import", family, &file, "--yes", "--today", today]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    for again in &said[1..] {
        assert!(again.contains("0 created, 0 updated"), "{again}");
    }
    said.into()
}

/// A file of the folder that the store exports.
fn exported(world: &World, name: &str) -> String {
    let folder = world.path("exported");
    world.ok(&["export", "folder", &folder.display().to_string()]);
    std::fs::read_to_string(folder.join(name)).expect("a file")
}

#[test]
fn a_note_by_hand_is_not_written_over() {
    let world = World::sentenced();
    world.ok(&["note", "A1234BC", "Rang", "the", "council"]);
    let said = imported(
        &world,
        "notes",
        "note_id,prison_number,date,text,by\n\
         ,A1234BC,2026-11-22,Rang the council,tester\n\
         N000001,A1234BC,2026-11-01,Of the office,Team\n",
    );
    assert!(
        said[0].contains("N000001 is another note of this person here"),
        "{}",
        said[0]
    );
    let notes = exported(&world, "notes.csv");
    for part in [
        "N000001,A1234BC,2026-11-22,Rang the council",
        "N000002,A1234BC,2026-11-01,Of the office",
    ] {
        assert!(notes.contains(part), "{notes}");
    }
    assert_eq!(notes.lines().count(), 3, "{notes}");
}

#[test]
fn a_to_do_by_hand_keeps_its_marks_and_its_title() {
    let world = World::sentenced();
    do_all(&world, &["todo A1234BC ring --due 20/12/2026"]);
    let there = World::sentenced().on("2026-11-03");
    do_all(
        &there,
        &[
            "todo A1234BC write --due 10/12/2026",
            "done A1234BC/todo/D000001",
        ],
    );
    let folder = there.path("out");
    there.ok(&["export", "folder", &folder.display().to_string()]);
    world.ok(&["import", "folder", &folder.display().to_string(), "--yes"]);
    let todos = exported(&world, "todos.csv");
    assert!(
        todos.contains("D000001,A1234BC,ring") && todos.contains("D000002,A1234BC,write"),
        "{todos}"
    );
    // The mark is on the one that was done there.
    let explained = |id: &str| world.json(&["explain", id]).to_string();
    assert!(!explained("A1234BC/todo/D000001").contains("\"done\""));
    assert!(explained("A1234BC/todo/D000002").contains("\"done\""));
}

#[test]
fn another_day_of_sending_is_told_of() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 6/10/2026",
            "consent A1234BC given --on 7/10/2026",
            "referral add A1234BC --to Medway --sent 1/11/2026",
        ],
    );
    let said = imported(
        &world,
        "referrals",
        "referral_id,prison_number,lha,lha_code,consent,consent_date,sent_date,method,ack_date,response_date,outcome,notes\n\
         R000001,A1234BC,Medway,E06000035,written,2026-10-07,2026-11-06,email,,,,\n",
    );
    assert!(
        said[0].contains("R000001 was sent on Sun 1 Nov 2026 by what is recorded here: from now on on Fri 6 Nov 2026, as the row says"),
        "{}",
        said[0]
    );
    assert!(!said[1].contains("was sent on"), "{}", said[1]);
}

#[test]
fn a_mark_puts_no_other_day_to_what_was_done() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 6/10/2026",
            "consent A1234BC given --on 7/10/2026",
            "referral add A1234BC --to Medway --sent 9/11/2026",
        ],
    );
    let refused = world.fails(
        1,
        &["done", "A1234BC/refer-duty-to-refer", "--on", "10/10/2026"],
    );
    assert!(
        refused.contains("is done since Mon 9 Nov 2026"),
        "{refused}"
    );
    assert!(refused.contains("put the record right"), "{refused}");
    // What it was done by is said again, and nothing is marked.
    let said = world.run(&["done", "A1234BC/refer-duty-to-refer"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(said.stderr.contains("nothing to change"), "{}", said.stderr);
}
