//! Lists narrowed on their line, a page that stays readable under many rules, and marks on several people at once.

use crate::support::World;
use serde_json::Value;

const PEOPLE: [&str; 3] = ["A1234BC", "B2345CD", "C3456DE"];

/// A protocol of many rules: `dated` with a day each, `undated` without.
fn many_rules(dated: usize, undated: usize) -> String {
    let mut text = String::from(
        "id = \"many\"\ntitle = \"Many rules\"\nsource = \"invented\"\nversion = 1\nroles.\"Gateway Workers\" = \"support-provider\"\n",
    );
    let mut rule = |id: String, timing: String, lead: &str| {
        text.push_str(&format!(
            "\n[[rule]]\nid = \"{id}\"\naction = \"{id}\"\nkind = \"task\"\nforce = \"must\"\n\
             title = \"Do {id}\"\nafter = \"reception\"\n{timing}\nowed_by = {lead}\nstage = \"custody\"\n\
             cite = \"invented\"\n"
        ));
    };
    for n in 1..=dated {
        rule(
            format!("dated-{n}"),
            format!("due = \"{} days\"", n + 5),
            "\"prison-accommodation-worker\"",
        );
    }
    for n in 1..=undated {
        rule(
            format!("undated-{n}"),
            "undated = \"as-soon-as-possible\"".to_owned(),
            "\"Gateway Workers\"",
        );
    }
    text
}

/// Three people received on 9 November 2026 under a protocol of many rules in force since the 1st.
fn three_people(dated: usize, undated: usize) -> World {
    let world = World::new();
    let file = world.file("many.toml", many_rules(dated, undated));
    world.ok(&["protocol", "add", &file]);
    world.ok(&["protocol", "use", "many", "--from", "1/11/2026"]);
    for (number, (at, lead)) in PEOPLE.into_iter().zip([
        ("Elmley", "Sam Okoro"),
        ("Elmley", ""),
        ("Leeds", "Ann Tester"),
    ]) {
        world.ok(&[
            "receive",
            number,
            "--surname",
            "Example",
            "--at",
            at,
            "--on",
            "9/11/2026",
            "--lead",
            lead,
        ]);
    }
    world
}

fn listed<'a>(answer: &'a Value, field: &str) -> Vec<&'a str> {
    let rows = answer["rows"].as_array().expect("rows");
    rows.iter().filter_map(|row| row[field].as_str()).collect()
}

#[test]
fn every_list_of_actions_is_narrowed_alike_and_counts_what_that_hid() {
    let world = three_people(20, 2);
    for list in [
        vec!["overdue"],
        vec!["due"],
        vec!["today"],
        vec!["overdue", "--undated"],
    ] {
        let all = listed(&world.json(&list), "id").len();
        assert!(all > 3, "{list:?}");
        for (option, value, expected) in [
            ("--lead", "Sam Okoro", &PEOPLE[..1]),
            ("--lead", "prison-accommodation-worker", &PEOPLE[..]),
            ("--lead", "Prison Accommodation Worker", &PEOPLE[..]),
            ("--stage", "Custody", &PEOPLE[..]),
            ("--protocol", "many", &PEOPLE[..]),
            ("--establishment", "Leeds", &PEOPLE[2..]),
            ("--stage", "release", &[]),
        ] {
            let mut narrowed = list.clone();
            narrowed.extend([option, value]);
            let answer = world.json(&narrowed);
            let mut people = listed(&answer, "prison_number");
            people.sort_unstable();
            people.dedup();
            assert_eq!(people, expected, "{narrowed:?}");
            let shown = listed(&answer, "id").len();
            assert_eq!(answer["hidden"], all - shown, "{narrowed:?}");
            let name = option.trim_start_matches('-');
            assert!(!answer["filter"][name].is_null(), "{narrowed:?}");
            let table = world.ok(&narrowed);
            assert!(
                table.contains(&format!("{} not shown", all - shown)),
                "{table}"
            );
        }
        for (option, slip, nearest) in [
            ("--lead", "houzing-lead", "housing-lead"),
            ("--lead", "Gateway Worker", "Gateway Workers"),
            ("--stage", "relaese", "release"),
            ("--protocol", "may", "many"),
        ] {
            let mut slipped = list.clone();
            slipped.extend([option, slip]);
            let ran = world.run(&slipped);
            assert!(ran.code == 1 || ran.code == 2, "{slipped:?}: {}", ran.code);
            assert!(
                ran.stderr.contains(&format!("nearest: {nearest}")),
                "{slipped:?}: {}",
                ran.stderr
            );
        }
    }
}

#[test]
fn what_a_document_calls_a_role_is_a_lead() {
    let world = three_people(2, 3);
    let answer = world.json(&["overdue", "--undated", "--lead", "gateway workers"]);
    assert_eq!(listed(&answer, "id").len(), 9);
    let same = world.json(&["overdue", "--undated", "--lead", "support-provider"]);
    assert_eq!(answer["rows"], same["rows"]);
    let row = &answer["rows"][0];
    assert_eq!(
        (&row["due_on"], &row["since"], &row["age_days"]),
        (&Value::Null, &"2026-11-09".into(), &13.into())
    );
    let table = world.ok(&["overdue", "--undated", "--lead", "gateway workers"]);
    assert_eq!(
        table.matches("for 13 days").count(),
        3,
        "one line a person: {table}"
    );
}

#[test]
fn a_page_under_sixty_rules_stays_a_page() {
    let world = three_people(40, 20);
    let page = world.ok(&[PEOPLE[0]]);
    assert!(
        page.lines().all(|line| line.chars().count() <= 80),
        "{page}"
    );
    assert!(page.lines().count() <= 50, "{page}");
    let at = |text: &str| {
        page.find(text)
            .unwrap_or_else(|| panic!("{text} in {page}"))
    };
    assert!(
        at("Do dated-1:") < at("Do dated-2:"),
        "the most urgent first"
    );
    assert!(
        page.contains("for 13 days"),
        "what has no day has an age: {page}"
    );
    assert!(
        page.contains("and 15 more: resettle timeline A1234BC"),
        "{page}"
    );
    let listed = world.ok(&["overdue"]);
    assert_eq!(listed.matches(PEOPLE[0]).count(), 1, "{listed}");
}

#[test]
fn several_actions_of_several_people_are_one_change() {
    let world = three_people(4, 0);
    let open = |world: &World| world.rows(&["overdue"]).len();
    assert_eq!(open(&world), 12);
    let steps: [(&[&str], usize); 5] = [
        (&["done", "A1234BC/dated-1", "B2345CD/dated-1"], 10),
        (&["done", "dated-2", "dated-3", "A1234BC", "C3456DE"], 6),
        (
            &[
                "waive",
                "dated-4",
                "A1234BC",
                "B2345CD",
                "--reason",
                "not needed",
            ],
            4,
        ),
        (&["reopen", "dated-2", "A1234BC", "C3456DE"], 6),
        (
            &[
                "postpone", "A1234BC", "dated-2", "C3456DE", "dated-1", "dated-2", "--to", "+7d",
                "--reason", "ill",
            ],
            3,
        ),
    ];
    let before = world.rows(&["log"]).len();
    for (arguments, left) in &steps {
        world.ok(arguments);
        assert_eq!(open(&world), *left, "{arguments:?}");
    }
    assert_eq!(world.rows(&["log"]).len(), before + steps.len());
    for back in [6, 4, 6, 10, 12] {
        world.ok(&["undo"]);
        assert_eq!(open(&world), back);
    }
    let refused = world.fails(1, &["done", "dated-1", "A1234BC", "D4567EF"]);
    assert!(refused.contains("D4567EF"), "{refused}");
    assert_eq!(open(&world), 12, "then nothing is changed for anybody");
    let said = world.fails(2, &["done", "A1234BC", "B2345CD", "dated-1"]);
    assert!(said.contains("which action of A1234BC"), "{said}");
    world.fails(2, &["done", "dated-1"]);
    world.fails(2, &["done", "dated-1", "A1234BC", "dated-2"]);
    world.ok(&["close", "A1234BC", "--reason", "finished"]);
    world.ok(&["close", "B2345CD", "--reason", "finished"]);
    assert_eq!(open(&world), 4);
    world.ok(&["reopen", "--case", "A1234BC", "B2345CD"]);
    assert_eq!(open(&world), 12);
}

#[test]
fn the_original_day_of_what_was_put_off_stays_in_sight() {
    let world = three_people(1, 1);
    let put_off = |to: &str| {
        vec![
            "postpone".to_owned(),
            "A1234BC/dated-1".to_owned(),
            "--to".to_owned(),
            to.to_owned(),
            "--reason".to_owned(),
            "ill".to_owned(),
        ]
    };
    let run = |arguments: Vec<String>| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        world.run(&arguments)
    };
    assert_eq!(run(put_off("25/11/2026")).code, 0);
    let due = world.rows(&["due"]);
    let row = due
        .iter()
        .find(|row| row["id"] == "A1234BC/dated-1")
        .expect("it is due");
    assert_eq!(
        (&row["due_on"], &row["original_due_on"]),
        (&"2026-11-25".into(), &"2026-11-15".into())
    );
    assert!(world.ok(&["due"]).contains("25 Nov (was 15 Nov)"));
    assert!(world.ok(&["A1234BC"]).contains("was Sun 15 Nov 2026"));
    let timeline = world.rows(&["timeline", "A1234BC"]);
    let action = timeline
        .iter()
        .find(|row| row["what"] == "Do dated-1")
        .expect("it is there");
    assert_eq!(action["original_due_on"], "2026-11-15");
    let timeline = world.ok(&["timeline", "A1234BC", "--width", "120"]);
    assert!(
        timeline.contains("postponed: ill, was due Sun 15 Nov 2026"),
        "{timeline}"
    );
    let again = run(put_off("30/11/2026"));
    assert!(
        again
            .stderr
            .contains("from Sun 15 Nov 2026 to Mon 30 Nov 2026"),
        "{}",
        again.stderr
    );
    world.ok(&["done", "A1234BC/dated-1"]);
    let said = run(put_off("1/12/2026"));
    assert!(
        said.code == 1 && said.stderr.contains("done"),
        "{}",
        said.stderr
    );
    let said = world.fails(
        1,
        &[
            "postpone",
            "A1234BC/undated-1",
            "--to",
            "+7d",
            "--reason",
            "ill",
        ],
    );
    assert!(said.contains("no day"), "{said}");
}

#[test]
fn one_to_do_for_several_people() {
    let world = three_people(0, 1);
    world.ok(&[
        "todo",
        "A1234BC",
        "C3456DE",
        "A1234BC",
        "Ring the hostel",
        "--due",
        "+3d",
    ]);
    let due = world.rows(&["due", "--names"]);
    let todos: Vec<_> = due.iter().filter(|row| row["action"] == "todo").collect();
    assert_eq!(
        todos
            .iter()
            .map(|row| &row["prison_number"])
            .collect::<Vec<_>>(),
        ["A1234BC", "C3456DE"]
    );
    assert!(todos.iter().all(|row| row["title"] == "Ring the hostel"));
    world.fails(2, &["todo", "A1234BC", "C3456DE"]);
}
