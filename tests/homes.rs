//! A home written down by hand, changed, ended, taken out and back in; where somebody sleeps; what a person is recorded as.

use crate::support::World;
use serde_json::{Value, json};

const WHO: &str = "A1234BC";

/// Somebody in custody since 1 March 2026 with a sentence.
fn sentenced() -> World {
    let world = World::new();
    world.ok(&[
        "receive",
        WHO,
        "--surname",
        "Example",
        "--at",
        "Elmley",
        "--on",
        "1/3/2026",
        "--status",
        "Sentenced",
        "--home",
        "Medway",
    ]);
    world.ok(&["dates", WHO, "crd", "20/8/2026", "--known-on", "1/3/2026"]);
    world
}

fn with_a_home() -> World {
    let world = sentenced();
    world.ok(&[
        "tenancy",
        "add",
        WHO,
        "--tenure",
        "Private rented",
        "--landlord",
        "Marsh & Mill",
        "--address",
        "1 Invented Row",
        "--authority",
        "Medway",
        "--rent",
        "£1,234.50",
        "--per",
        "month",
        "--arrears",
        "450",
        "--benefit",
        "uc",
        "--joint",
        "no",
        "--started",
        "1/6/2021",
    ]);
    world
}

fn home(world: &World) -> Value {
    let rows = world.rows(&["tenancy", "list"]);
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows[0].clone()
}

fn facts(world: &World, what: &str) -> Vec<String> {
    let timeline = world.rows(&["timeline", WHO]);
    let facts = timeline.iter().filter(|row| {
        row["kind"] == "fact"
            && row["what"]
                .as_str()
                .is_some_and(|text| text.starts_with(what))
    });
    facts
        .map(|row| {
            format!(
                "{}: {}",
                row["on"].as_str().unwrap_or(""),
                row["what"].as_str().unwrap_or("")
            )
        })
        .collect()
}

#[test]
fn a_home_is_written_down_changed_and_ended() {
    let world = with_a_home();
    let row = home(&world);
    assert_eq!(
        row,
        json!({
            "id": "T000001", "prison_number": WHO, "name": null, "tenure": "private-rented",
            "landlord": null, "rent_pence": 123_450, "arrears_pence": 45_000, "benefit": "UC",
            "joint": false, "started_on": "2021-06-01", "ended_on": null, "rent_period": "month",
            "authority": "Medway", "status": null
        })
    );
    assert_eq!(
        facts(&world, "tenancy recorded"),
        ["2026-11-22: tenancy recorded: private-rented"]
    );
    world.ok(&["tenancy", "edit", "t000001", "--arrears", "300"]);
    world.ok(&[
        "tenancy",
        "edit",
        WHO,
        "--benefit",
        "unknown",
        "--rent",
        "unknown",
    ]);
    let row = home(&world);
    assert_eq!(
        (&row["arrears_pence"], &row["benefit"], &row["rent_pence"]),
        (&json!(30_000), &Value::Null, &Value::Null)
    );
    let named = world.rows(&["tenancy", "list", "--names"]);
    assert_eq!(
        named[0]["landlord"], "Marsh & Mill",
        "what was not typed stays"
    );

    world.ok(&[
        "tenancy",
        "end",
        WHO,
        "--on",
        "20/11/2026",
        "--status",
        "abandoned",
    ]);
    assert_eq!(
        (&home(&world)["ended_on"], &home(&world)["status"]),
        (&json!("2026-11-20"), &json!("abandoned"))
    );
    world.ok(&[
        "tenancy",
        "end",
        "T000001",
        "--on",
        "18/11/2026",
        "--status",
        "abandoned",
    ]);
    assert_eq!(
        facts(&world, "tenancy ended"),
        ["2026-11-18: tenancy ended: abandoned"],
        "the record of the home and the dated fact say one day"
    );
    world.ok(&["tenancy", "edit", WHO, "--not-ended"]);
    assert_eq!(home(&world)["ended_on"], Value::Null);
    assert_eq!(facts(&world, "tenancy ended").len(), 0);
}

#[test]
fn what_cannot_be_a_home_is_refused_with_the_option() {
    let world = with_a_home();
    let edit = |option: &str, value: &str| {
        let said = world.fails(2, &["tenancy", "edit", WHO, option, value]);
        assert!(said.contains(option), "{said}");
        said
    };
    assert!(edit("--arrears", "-5").contains("negative"));
    assert!(edit("--rent", "lots").contains("95.50"));
    assert!(edit("--rent", "50000.01").contains("50000.00"));
    assert!(edit("--arrears", "1000000").contains("more than this can be"));
    assert!(edit("--tenure", "counsil").contains("nearest: council"));
    assert!(edit("--rent-period", "wek").contains("nearest: week"));
    world.fails(2, &["tenancy", "edit", WHO, "--benefit", "pip"]);
    world.fails(2, &["tenancy", "edit", WHO]);
    world.fails(8, &["tenancy", "add", WHO, "--landlord", "Nobody"]);
    for arguments in [
        vec!["edit", WHO, "--started", "tomorrow"],
        vec!["end", WHO, "--on", "tomorrow"],
        vec!["end", WHO, "--on", "31/5/2021"],
        vec!["end", "T000009"],
        vec!["show", "B1234CD"],
    ] {
        let mut all = vec!["tenancy"];
        all.extend(arguments);
        world.fails(1, &all);
    }
    let again = world.fails(
        1,
        &[
            "tenancy",
            "add",
            WHO,
            "--tenure",
            "private-rented",
            "--landlord",
            "Marsh & Mill",
            "--address",
            "1 Invented Row",
            "--started",
            "1/6/2021",
        ],
    );
    assert!(again.contains("T000001"), "{again}");
    world.ok(&["tenancy", "add", WHO, "--tenure", "council"]);
    let said = world.fails(1, &["tenancy", "end", WHO]);
    assert!(said.contains("T000001, T000002"), "{said}");
    world.ok(&["tenancy", "end", "T000001"]);
    let shown = &world.rows(&["tenancy", "show", WHO])[0];
    assert_eq!(shown["id"], "T000002", "the one that is held still");
}

#[test]
fn a_home_leaves_in_a_folder_comes_back_and_is_taken_back() {
    let world = with_a_home();
    world.ok(&["tenancy", "end", WHO, "--on", "20/11/2026"]);
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let other = World::new();
    other.ok(&["import", "folder", &folder]);
    for list in [
        vec!["tenancy", "list"],
        vec!["timeline", WHO],
        vec!["window", "--all"],
    ] {
        assert_eq!(other.json(&list), world.json(&list), "{list:?}");
    }
    let shown = |world: &World| world.json(&["tenancy", "show", "T000001", "--names"]);
    assert_eq!(shown(&other), shown(&world));
    assert_eq!(shown(&other)["rows"][0]["address"], "1 Invented Row");
    assert_eq!(
        world.rows(&["tenancy", "show", "T000001"])[0]["address"],
        Value::Null,
        "no address in a pipe"
    );
    assert_eq!(other.json(&["import", "folder", &folder])["updated"], 0);

    world.ok(&["undo"]);
    assert_eq!(home(&world)["ended_on"], Value::Null);
    assert_eq!(facts(&world, "tenancy ended").len(), 0);
    world.ok(&["undo"]);
    assert_eq!(world.rows(&["tenancy", "list"]).len(), 0);
    assert_eq!(facts(&world, "tenancy recorded").len(), 0);
    world.ok(&["redo"]);
    assert_eq!(home(&world)["id"], "T000001");
}

#[test]
fn the_list_of_homes_is_narrowed_and_says_what_that_hid() {
    let world = World::with_forty();
    let all = world.rows(&["tenancy", "list"]);
    assert_eq!(all.len(), 25);
    let elmley = world.json(&["tenancy", "list", "--establishment", "Elmley"]);
    let shown = elmley["rows"].as_array().expect("rows").len();
    assert!(shown > 0 && shown < 25);
    assert_eq!(elmley["hidden"], 25 - shown);
    let number = all[0]["prison_number"].as_str().expect("a number");
    let one = world.rows(&["tenancy", "list", "--prisoner", number]);
    assert!(one.iter().all(|row| row["prison_number"] == number) && !one.is_empty());
    assert_eq!(one, world.rows(&["tenancy", "list", number]));
}

#[test]
fn the_first_night_is_planned_before_release_and_slept_after() {
    let world = sentenced();
    world.ok(&["risk", WHO, "yes", "--on", "1/6/2026"]);
    let risk = |world: &World| world.rows(&["window", WHO])[0]["risk"].clone();
    assert_eq!(risk(&world), "yes");
    world.ok(&[
        "outcome",
        WHO,
        "first-night",
        "settled - family/friends",
        "--on",
        "1/8/2026",
    ]);
    assert_eq!(
        risk(&world),
        "no",
        "a place secured before release ends the risk"
    );
    let said = world.fails(1, &["outcome", WHO, "now", "CAS3"]);
    assert!(
        said.contains("in custody") && said.contains("resettle release"),
        "{said}"
    );
    world.fails(
        1,
        &["outcome", WHO, "first-night", "CAS3", "--on", "tomorrow"],
    );
    world.fails(
        1,
        &["outcome", WHO, "first-night", "CAS3", "--on", "1/2/2026"],
    );

    world.ok(&["release", WHO, "--on", "20/8/2026"]);
    world.ok(&["outcome", WHO, "first-night", "Unsettled", "-", "NFA"]);
    world.ok(&["outcome", WHO, "first-night", "HOMELESS - ROUGH SLEEPING"]);
    assert_eq!(
        facts(&world, "accommodation on release"),
        ["2026-08-20: accommodation on release: Homeless - Rough Sleeping"],
        "said again for the same night, it corrects"
    );
    assert_eq!(
        facts(&world, "place planned for release"),
        ["2026-08-01: place planned for release: Settled - Family/Friends"],
        "what was planned before stays as a plan"
    );
    world.ok(&["outcome", WHO, "three-months", "Supported Housing"]);
    world.ok(&["outcome", WHO, "now", "CAS3"]);
    assert_eq!(
        facts(&world, "accommodation status"),
        [
            "2026-11-20: accommodation status: Supported Housing",
            "2026-11-22: accommodation status: CAS3",
        ]
    );
    let said = world.fails(
        1,
        &["outcome", WHO, "first-night", "CAS3", "--on", "19/8/2026"],
    );
    assert!(said.contains("Thu 20 Aug 2026"), "{said}");
    world.fails(1, &["outcome", WHO, "now", "CAS3", "--on", "tomorrow"]);
    let said = world.fails(2, &["outcome", WHO, "now", "Homeless - Rough Sleping"]);
    assert!(
        said.contains("nearest: Homeless - Rough Sleeping"),
        "{said}"
    );
    assert!(
        world
            .ok(&["outcome", "--help"])
            .contains("Unsettled - BASS/SABS")
    );
}

#[test]
fn three_months_have_to_have_passed() {
    let world = sentenced();
    world.fails(1, &["outcome", WHO, "three-months", "Settled"]);
    world.ok(&["release", WHO, "--on", "1/9/2026"]);
    let said = world.fails(1, &["outcome", WHO, "three-months", "Settled"]);
    assert!(said.contains("Tue 1 Dec 2026"), "{said}");
    let world = world.on("2026-12-01");
    world.ok(&["outcome", WHO, "three-months", "Settled"]);
    assert_eq!(
        facts(&world, "accommodation status"),
        ["2026-12-01: accommodation status: Settled"]
    );
}

#[test]
fn what_rules_ask_of_a_person_is_written_by_hand() {
    let world = sentenced();
    world.ok(&[
        "prisoner",
        "edit",
        WHO,
        "--mappa-category",
        "2",
        "--risk-of-harm",
        "very high",
        "--iom",
        "yes",
        "--no-fixed-abode",
        "no",
    ]);
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let people = std::fs::read_to_string(world.path("out/prisoners.csv")).expect("the people");
    let mut lines = people.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let row: Vec<&str> = lines.next().expect("a row").split(',').collect();
    let value = |name: &str| {
        let at = header.iter().position(|column| column.contains(name));
        row[at.unwrap_or_else(|| panic!("{name} in {header:?}"))]
    };
    assert_eq!(
        (value("mappa_category"), value("iom"), value("nfa")),
        ("2", "Y", "N")
    );
    assert!(people.contains("Very High"), "{people}");
    world.fails(2, &["prisoner", "edit", WHO, "--mappa-category", "5"]);
    world.fails(2, &["prisoner", "edit", WHO, "--risk-of-harm", "huge"]);
}

#[test]
fn what_was_written_of_a_home_stays_until_the_record_says_something_new() {
    let world = sentenced();
    let file = |arrears: &str, ended: &str| {
        world.file(
            "tenancies.csv",
            format!(
                "tenancy_id,prison_number,tenure,landlord,arrears,start_date,end_date\n\
                 T000001,{WHO},council,Medway Council,{arrears},2021-06-01,{ended}\n"
            ),
        )
    };
    let import = |world: &World, path: &str| world.ok(&["import", "tenancies", path]);
    import(&world, &file("100.00", "2026-11-20"));
    world.ok(&["tenancy", "edit", WHO, "--arrears", "300"]);
    world.ok(&["tenancy", "edit", WHO, "--not-ended"]);
    let said = |world: &World| {
        let row = home(world);
        (row["arrears_pence"].clone(), row["ended_on"].clone())
    };
    let by_hand = (json!(30_000), Value::Null);
    import(&world, &file("100.00", "2026-11-20"));
    assert_eq!(said(&world), by_hand, "the same record again is no news");
    let again = file("50.00", "2026-11-20");
    import(&world, &again);
    assert_eq!(said(&world), by_hand, "on the same day the hand stays");
    let path = file("50.00", "");
    let world = world.on("2026-11-23");
    import(&world, &path);
    assert_eq!(
        said(&world),
        (json!(5_000), Value::Null),
        "a later record is taken"
    );
}
