//! Somebody chooses which protocols hold: puts one in force, upgrades it, writes their own, makes exceptions for people.

use crate::support::World;
use serde_json::Value;

/// A protocol of one's own.
fn own(id: &str, version: u32, due: &str, more: &str) -> String {
    format!(
        "id = \"{id}\"\ntitle = \"Our promise\"\nsource = \"Team meeting\"\nversion = {version}\n{more}\n[[rule]]\nid = \"ring\"\naction = \"ring-the-family\"\nkind = \"task\"\nforce = \"should\"\ntitle = \"Ring the family\"\nafter = \"reception\"\ndue = \"{due}\"\ncite = \"minutes\"\n"
    )
}

fn add(world: &World, text: &str) {
    let file = world.file("own.toml", text);
    world.ok(&["protocol", "add", &file]);
}

fn listed(world: &World, id: &str) -> Value {
    let rows = world.rows(&["protocol", "list"]);
    let found = rows.into_iter().find(|row| row["id"] == id);
    found.unwrap_or_else(|| panic!("{id} is not listed"))
}

fn explained(world: &World, id: &str) -> Value {
    let rows = world.rows(&["explain", "A1234BC"]);
    let mut found = rows.into_iter().filter(|row| row["id"] == id);
    let one = found
        .next()
        .unwrap_or_else(|| panic!("{id} is not explained"));
    assert!(found.next().is_none(), "{id} is explained twice");
    one
}

fn due(world: &World) -> Option<String> {
    let rows = world.rows(&["timeline", "A1234BC"]);
    let of_it = rows.iter().find(|row| row["what"] == "Ring the family")?;
    of_it["on"].as_str().map(str::to_owned)
}

fn with_one_person() -> World {
    let world = World::new();
    world.ok(&[
        "receive",
        "A1234BC",
        "--surname",
        "Example",
        "--born",
        "1990-01-01",
    ]);
    world
}

#[test]
fn the_example_can_be_checked_added_and_used() {
    let world = with_one_person();
    let example = world.ok(&["protocol", "example"]);
    assert!(example.lines().all(|line| line.chars().count() <= 130));
    let file = world.file("our-team.toml", &example);
    world.ok(&["protocol", "check", &file]);
    world.ok(&["protocol", "add", &file]);
    let said = world.run(&["protocol", "use", "our-team"]).stderr;
    assert!(said.contains("takes in no people"), "{said}");
    world.ok(&["protocol", "use", "our-team", "--for", "A1234BC"]);
    let shown = world.ok(&["protocol", "show", "our-team"]);
    assert!(
        shown.lines().all(|line| line.chars().count() <= 80),
        "{shown}"
    );
    assert_eq!(
        world.ok(&["protocol", "show", "our-team", "--source"]),
        example
    );
    assert!(world.ok(&["overdue", "--undated"]).contains("A1234BC"));
}

#[test]
fn every_word_is_explained() {
    let world = World::empty();
    let words = world.rows(&["protocol", "words"]);
    for (list, word) in [
        ("trigger", "release-date"),
        ("condition", "has-tenancy"),
        ("completion", "risk-answered"),
        ("role", "council"),
        ("unit", "working days"),
        ("undated", "ongoing"),
    ] {
        assert!(
            words
                .iter()
                .any(|row| row["list"] == list && row["word"] == word),
            "{list} {word}"
        );
    }
    assert!(world.rows(&["protocol", "words", "roles"]).len() > 20);
    assert!(
        world
            .fails(2, &["protocol", "words", "colour"])
            .contains("trigger")
    );
    let page = world.ok(&["protocol", "words"]);
    assert!(
        page.lines().all(|line| line.chars().count() <= 80),
        "{page}"
    );
}

#[test]
fn a_new_text_changes_nothing_until_it_is_upgraded() {
    let world = with_one_person();
    add(&world, &own("own-team", 1, "5 days", ""));
    world.ok(&["protocol", "use", "own-team", "--from", "2026-11-20"]);
    assert_eq!(due(&world).as_deref(), Some("2026-11-27"));
    add(&world, &own("own-team", 2, "9 days", ""));
    assert_eq!(due(&world).as_deref(), Some("2026-11-27"));
    let row = listed(&world, "own-team");
    assert_eq!((&row["version"], &row["newer"]), (&1.into(), &2.into()));
    let doctor = world.ok(&["doctor"]);
    assert!(doctor.contains("upgrade"), "{doctor}");
    assert!(
        world
            .ok(&["protocol", "show", "own-team", "--source"])
            .contains("5 days")
    );
    let dry = world.run(&["protocol", "upgrade", "--dry-run"]);
    assert!(dry.stdout.contains("What would move"), "{}", dry.stdout);
    assert_eq!(listed(&world, "own-team")["version"], 1);
    let ran = world.run(&["protocol", "upgrade", "own-team", "--width", "200"]);
    assert!(
        ran.stderr.contains("version 2, in place of version 1"),
        "{}",
        ran.stderr
    );
    assert!(ran.stdout.contains("4 days later"), "{}", ran.stdout);
    let row = listed(&world, "own-team");
    assert_eq!(
        (
            &row["version"],
            &row["newer"],
            &row["in_force_from"],
            &row["own"]
        ),
        (&2.into(), &Value::Null, &"2026-11-20".into(), &true.into())
    );
    let again = world.run(&["protocol", "upgrade"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, ""));
    assert!(
        again.stderr.contains("Nothing to upgrade"),
        "{}",
        again.stderr
    );
    world.ok(&["undo"]);
    assert_eq!(listed(&world, "own-team")["version"], 1);
    assert_eq!(due(&world).as_deref(), Some("2026-11-27"));
    world.fails(1, &["protocol", "upgrade", "no-such"]);
}

#[test]
fn the_program_cannot_change_what_is_in_force_and_an_older_text_travels() {
    let world = with_one_person();
    let source = world.ok(&["protocol", "show", "england-duty-to-refer", "--source"]);
    // As a store that an older program made: the base with another text.
    let older = source.replace("Ask about a home to go to", "Ask about a home");
    let csv = format!(
        "id,version,in_force_from,text\nengland-duty-to-refer,1,1900-01-01,\"{}\"\n",
        older.replace('"', "\"\"")
    );
    let file = world.file("protocols.csv", csv);
    world.ok(&["import", "protocols", &file, "--yes"]);
    let row = listed(&world, "england-duty-to-refer");
    assert_eq!((&row["newer"], &row["own"]), (&1.into(), &false.into()));
    assert!(
        world
            .ok(&["timeline", "A1234BC"])
            .contains("Ask about a home ")
    );
    let out = world.path("out").display().to_string();
    world.ok(&["export", "folder", &out]);
    let copy = World::new();
    copy.ok(&["import", "folder", &out, "--yes"]);
    assert_eq!(
        copy.ok(&["protocol", "show", "england-duty-to-refer", "--source"]),
        older
    );
    assert_eq!(
        copy.rows(&["protocol", "list"]),
        world.rows(&["protocol", "list"])
    );
    // A row without a text leaves the text alone.
    let file = world.file("protocols.csv", "id,version\nengland-duty-to-refer,1\n");
    world.ok(&["import", "protocols", &file, "--yes"]);
    assert_eq!(listed(&world, "england-duty-to-refer")["newer"], 1);
    world.ok(&["protocol", "upgrade", "england-duty-to-refer"]);
    assert_eq!(
        world.ok(&["protocol", "show", "england-duty-to-refer", "--source"]),
        source
    );
    let posing = world.file(
        "protocols.csv",
        format!(
            "id,text\nengland-duty-to-refer,\"{}\"\n",
            older.replace('"', "\"\"")
        ),
    );
    assert_eq!(world.run(&["import", "protocols", &posing]).code, 1);
}

#[test]
fn dropped_and_used_again_the_days_never_overlap_and_the_words_are_true() {
    let world = with_one_person();
    add(&world, &own("own-team", 1, "5 days", ""));
    world.ok(&["protocol", "use", "own-team", "--from", "2026-11-10"]);
    let said = world.fails(1, &["protocol", "use", "own-team"]);
    assert!(said.contains("in force from Tue 10 Nov 2026"), "{said}");
    world.ok(&["protocol", "drop", "own-team"]);
    assert_eq!(listed(&world, "own-team")["in_force"], false);
    for (from, begun) in [("2026-11-15", "2026-11-10"), ("2026-11-03", "2026-11-03")] {
        let said = world
            .run(&["protocol", "use", "own-team", "--from", from])
            .stderr;
        let row = listed(&world, "own-team");
        assert_eq!(row["in_force_from"], begun, "{said}");
        assert_eq!(row["in_force_until"], Value::Null);
        let day = if begun == "2026-11-10" {
            "Tue 10 Nov"
        } else {
            "Tue 3 Nov"
        };
        assert!(said.contains(day), "{said}");
        let one = explained(&world, "own-team");
        assert_eq!(
            (&one["applies"], &one["in_force_from"]),
            (&true.into(), &begun.into())
        );
        world.ok(&["protocol", "drop", "own-team"]);
    }
    assert_eq!(explained(&world, "own-team")["applies"], false);
    world.ok(&["protocol", "use", "own-team", "--from", "2026-12-01"]);
    assert_eq!(listed(&world, "own-team")["in_force"], false);
    assert!(world.ok(&["protocol", "list"]).contains("1 Dec"));
    world.ok(&["protocol", "use", "own-team"]);
    assert_eq!(listed(&world, "own-team")["in_force"], true);
}

#[test]
fn a_document_and_its_successor_in_force_together_are_warned_of() {
    for order in [["old", "new"], ["new", "old"]] {
        let world = with_one_person();
        add(&world, &own("old", 1, "5 days", "successor = \"new\""));
        add(&world, &own("new", 1, "6 days", ""));
        let quiet = world.run(&["protocol", "use", order[0]]).stderr;
        assert!(!quiet.contains("warning"), "{quiet}");
        let said = world.run(&["protocol", "use", order[1]]).stderr;
        assert!(
            said.contains("warning") && said.contains("in force too"),
            "{said}"
        );
        assert!(said.contains("takes in 1 person"), "{said}");
        assert_eq!(listed(&world, "old")["successor"], "new");
        let page = world.ok(&["protocol", "list"]);
        assert!(page.contains("superseded by"), "{page}");
        let why = explained(&world, "old")["reasons"].to_string();
        assert!(
            why.contains("superseded by new, which is in force too"),
            "{why}"
        );
    }
}

#[test]
fn a_protocol_is_used_for_one_person_by_name() {
    let world = with_one_person();
    world.ok(&["receive", "B2345CD", "--surname", "Other"]);
    add(
        &world,
        &own(
            "own-team",
            1,
            "5 days",
            "scope.authorities = [\"E07000066\"]",
        ),
    );
    let ran = world.run(&[
        "protocol",
        "use",
        "own-team",
        "--for",
        "A1234BC",
        "--reason",
        "agreed with Basildon",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains("A1234BC: new: Ring the family"),
        "{}",
        ran.stdout
    );
    let row = listed(&world, "own-team");
    assert_eq!(
        (&row["in_force"], &row["only_named"]),
        (&true.into(), &true.into())
    );
    let named = |world: &World| -> Vec<String> {
        let rows = world.rows(&["due"]);
        let of_it = rows.iter().filter(|row| row["action"] == "ring-the-family");
        of_it
            .map(|row| row["prison_number"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(named(&world), ["A1234BC"]);
    let one = explained(&world, "own-team");
    assert_eq!(
        (&one["applies"], &one["exception"]),
        (&true.into(), &"used-by-name".into())
    );
    // What was written about a person stays out of what is piped, like a name.
    let piped = world.ok(&["explain", "A1234BC", "--format", "json"]);
    assert!(!piped.contains("agreed with Basildon"), "{piped}");
    let shown = world.ok(&["explain", "A1234BC", "--format", "json", "--names"]);
    assert!(
        shown.contains("used by name from Sun 22 Nov 2026: agreed with Basildon"),
        "{shown}"
    );
    let page = world.ok(&["timeline", "A1234BC"]);
    assert!(page.contains("own-team"), "{page}");
    let again = world
        .run(&["protocol", "use", "own-team", "--for", "A1234BC"])
        .stderr;
    assert!(again.contains("nothing to change"), "{again}");
    let out = world.path("out").display().to_string();
    world.ok(&["export", "folder", &out]);
    let copy = World::new();
    copy.ok(&["import", "folder", &out, "--yes"]);
    assert_eq!(named(&copy), ["A1234BC"]);
    assert_eq!(explained(&copy, "own-team"), one);
    world.ok(&["undo"]);
    assert_eq!(named(&world), [""; 0]);
    assert_eq!(listed(&world, "own-team")["in_force"], false);
    world.ok(&["redo"]);
    assert_eq!(named(&world), ["A1234BC"]);
}

#[test]
fn a_person_is_exempted_by_name() {
    let world = with_one_person();
    world.ok(&["receive", "B2345CD", "--surname", "Other"]);
    add(&world, &own("own-team", 1, "5 days", ""));
    world.ok(&["protocol", "use", "own-team"]);
    assert_eq!(
        world
            .run(&["protocol", "drop", "own-team", "--for", "A1234BC"])
            .code,
        8
    );
    let exempt = [
        "protocol",
        "drop",
        "own-team",
        "--for",
        "A1234BC",
        "--for",
        "B2345CD",
        "--reason",
        "another area",
    ];
    let mut dry = exempt.to_vec();
    dry.push("--dry-run");
    world.ok(&dry);
    assert_eq!(explained(&world, "own-team")["applies"], true);
    let moved = world.ok(&exempt);
    assert!(moved.contains("B2345CD: gone: Ring the family"), "{moved}");
    let one = explained(&world, "own-team");
    assert_eq!(
        (&one["applies"], &one["exception"]),
        (&false.into(), &"exempted".into())
    );
    assert_eq!(listed(&world, "own-team")["in_force"], true);
    assert_eq!(due(&world), None);
    world.ok(&["protocol", "use", "own-team", "--for", "A1234BC"]);
    assert!(due(&world).is_some());
    let log = world.rows(&["log"]);
    let what = "protocol drop own-team for A1234BC B2345CD";
    assert!(log.iter().any(|row| row["what"] == what), "{log:?}");
    world.fails(1, &["protocol", "use", "own-team", "--for", "C3456DE"]);
    let file = world.file(
        "events.csv",
        "prison_number,event_type,event_date,detail\nA1234BC,PROTOCOL_EXEMPTED,2026-11-20,Not An Id\n",
    );
    let ran = world.run(&["import", "events", &file]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("protocol"), "{}", ran.stdout);
}

#[test]
fn an_exception_that_changes_little_or_much_is_warned_of() {
    let world = with_one_person();
    let said = |arguments: &[&str]| {
        let ran = world.run(arguments);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stderr
    };
    add(&world, &own("own-team", 1, "5 days", ""));
    let exempt = |id: &'static str, from: &'static str| {
        let command = ["protocol", "drop", id, "--for", "A1234BC"];
        [&command[..], &["--reason", "moved", "--from", from]].concat()
    };
    let warned = said(&exempt("own-team", "22/11/2026"));
    let unbound = "own-team does not bind A1234BC on Sun 22 Nov 2026 anyway";
    assert!(warned.contains(unbound), "{warned}");
    world.ok(&["undo"]);
    world.ok(&["protocol", "use", "own-team", "--from", "1/11/2026"]);
    let warned = said(&exempt("own-team", "22/11/2026"));
    assert!(!warned.contains("warning"), "{warned}");
    let earlier = [
        "protocol",
        "use",
        "own-team",
        "--for",
        "A1234BC",
        "--from",
        "20/11/2026",
    ];
    let warned = said(&earlier);
    assert!(
        warned.contains("A1234BC has a later exception") && warned.contains("Sun 22 Nov 2026"),
        "{warned}"
    );
    let warned = said(&exempt("england-duty-to-refer", "22/11/2026"));
    assert!(
        warned.contains("nobody is told to refer A1234BC"),
        "{warned}"
    );
}

#[test]
fn who_comes_of_age_before_release_is_counted_as_plans_do() {
    let world = World::new();
    world.ok(&[
        "receive",
        "A1234BC",
        "--surname",
        "Example",
        "--born",
        "2009-01-01",
    ]);
    world.ok(&[
        "sentence",
        "A1234BC",
        "--length",
        "1 year",
        "--crd",
        "18/3/2027",
    ]);
    add(&world, &own("own-team", 1, "5 days", "ages = \"18+\""));
    let said = world.run(&["protocol", "use", "own-team"]).stderr;
    assert!(said.contains("takes in 1 person"), "{said}");
    assert_eq!(explained(&world, "own-team")["applies"], true);
    assert!(due(&world).is_some());
}

#[test]
fn nothing_is_marked_further_ahead_than_it_is_shown() {
    let world = with_one_person();
    let review = "id = \"reviews\"\ntitle = \"Reviews\"\nsource = \"Team\"\nversion = 1\n\n[[rule]]\nid = \"1\"\naction = \"monthly-review\"\nkind = \"task\"\nforce = \"must\"\ntitle = \"Review\"\nafter = \"reception\"\neach = \"month\"\nowed_by = \"prison-accommodation-worker\"\ncite = \"1\"\n";
    add(&world, review);
    world.ok(&["protocol", "use", "reviews"]);
    world.ok(&["done", "A1234BC/monthly-review/12m"]);
    let said = world.fails(1, &["done", "A1234BC/monthly-review/36m"]);
    assert!(
        said.contains("cannot be marked yet: marks reach to Mon 27 Dec 2027"),
        "{said}"
    );
    let said = world.fails(
        1,
        &["waive", "A1234BC/monthly-rewiev/36m", "--reason", "no"],
    );
    assert!(said.contains("no action \"monthly-rewiev/36m\""), "{said}");
    let page = world.ok(&["timeline", "A1234BC"]);
    assert!(!page.contains("no protocol in force"), "{page}");
}

#[test]
fn a_list_can_ask_for_a_protocol_that_was_in_force() {
    let world = with_one_person();
    add(&world, &own("own-team", 1, "5 days", ""));
    world.ok(&["protocol", "use", "own-team", "--from", "1/11/2026"]);
    world.ok(&["protocol", "drop", "own-team"]);
    world.ok(&["due", "--protocol", "own-team"]);
    let said = world.fails(1, &["due", "--protocol", "own-taem"]);
    assert!(said.contains("is or was in force"), "{said}");
}

#[test]
fn a_document_that_says_from_when_it_holds_binds_nobody_sooner() {
    let world = with_one_person();
    add(&world, &own("own-team", 1, "5 days", "from = 2026-12-01"));
    let said = world.run(&["protocol", "use", "own-team"]).stderr;
    assert!(said.contains("holds from Tue 1 Dec 2026"), "{said}");
    assert!(
        said.contains("will be in force from Tue 1 Dec 2026"),
        "{said}"
    );
    assert_eq!(listed(&world, "own-team")["in_force"], false);
}
