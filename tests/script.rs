//! A script reads: formats, fields, exit codes, and silence.

use crate::support::World;
use std::collections::BTreeSet;
use std::process::Stdio;

fn keys(value: &serde_json::Value) -> BTreeSet<&str> {
    value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_fields_that_scripts_rely_on_are_there() {
    let world = World::with_forty();
    let number = world.rows(&["overdue"])[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    let id = world.rows(&["overdue"])[0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let promised: [(&[&str], &str); 9] = [
        (
            &["window"],
            "prison_number name establishment lha anchor release_date release_basis release_moved_from planned_release_date days_to_release window_opens state risk refer_by days_overdue short_notice blocked last_referral_on",
        ),
        (
            &["overdue"],
            "id prison_number name establishment action subject title stage opens_on due_on days_overdue lead owed_by release_date protocols",
        ),
        (
            &["due", "--within", "100"],
            "id prison_number name establishment action subject title stage opens_on due_on days_overdue lead owed_by release_date protocols",
        ),
        (&["timeline", &number], "on kind what state by source"),
        (&["protocol", "list"], "id title version in_force_from"),
        (
            &["protocol", "show", "england-duty-to-refer"],
            "id kind force action title cite disposition",
        ),
        (
            &["prisoner", "list"],
            "prison_number name establishment legal_status reception_date release_date",
        ),
        (
            &["directory", "authorities"],
            "key gss_code name kind nation valid_from valid_to successor",
        ),
        (
            &["referral", "list"],
            "id prison_number kind authority state sent_on",
        ),
    ];
    for (arguments, fields) in promised {
        let answer = world.json(arguments);
        assert_eq!(
            (&answer["schema"], &answer["today"]),
            (&1.into(), &"2026-11-22".into()),
            "{arguments:?}"
        );
        let rows = answer["rows"].as_array().expect("rows");
        assert!(!rows.is_empty(), "{arguments:?}");
        for row in rows {
            for field in fields.split(' ') {
                assert!(keys(row).contains(field), "{arguments:?}: {field}");
            }
        }
        let mut csv = arguments.to_vec();
        csv.extend(["--format", "csv"]);
        let header = world.ok(&csv);
        let header: BTreeSet<&str> = header
            .lines()
            .next()
            .expect("a header")
            .split(',')
            .collect();
        assert_eq!(header, keys(&rows[0]), "{arguments:?}");
    }
    let explained = world.json(&["explain", &id]);
    assert!(keys(&explained["rows"][0]).len() > 1, "{explained}");
    assert_eq!(
        world.json(&["directory", "authorities"])["rows"]
            .as_array()
            .map(|rows| rows.iter().filter(|row| row["nation"] == "England").count()),
        Some(296)
    );
}

#[test]
fn exit_codes_tell_late_from_soon_from_nothing() {
    let world = World::with_forty();
    assert_eq!(world.run(&["overdue", "--exit-code"]).code, 3);
    assert_eq!(world.run(&["overdue"]).code, 0);
    let empty = World::new();
    assert_eq!(empty.run(&["overdue", "--exit-code"]).code, 0);
    empty.ok(&["receive", "A1234BC", "--surname", "Example"]);
    empty.ok(&["todo", "A1234BC", "Ring", "--due", "+5d"]);
    assert_eq!(empty.run(&["overdue", "--exit-code"]).code, 4);
    assert_eq!(empty.run(&["due", "--within", "3", "--exit-code"]).code, 0);
    assert_eq!(World::empty().run(&["overdue", "--exit-code"]).code, 7);
}

#[test]
fn reading_commands_are_silent_on_standard_error() {
    let world = World::with_forty();
    let number = world.rows(&["window"])[0]["prison_number"]
        .as_str()
        .expect("a number")
        .to_owned();
    let commands: [&[&str]; 12] = [
        &["today"],
        &["window"],
        &["window", "--all"],
        &["overdue"],
        &["due"],
        &["timeline", &number],
        &["explain", &number],
        &[&number],
        &["prisoner", "list"],
        &["referral", "list"],
        &["protocol", "list"],
        &["log"],
    ];
    for arguments in commands {
        let ran = world.run(arguments);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(!ran.stdout.is_empty(), "{arguments:?}");
        assert!(
            !ran.stdout.contains('\u{1b}'),
            "{arguments:?}: no colour in a pipe"
        );
        assert!(
            ran.stdout.lines().all(|line| line.chars().count() <= 80),
            "{arguments:?}: wider than 80 columns\n{}",
            ran.stdout
        );
    }
    let nobody = World::new();
    for arguments in [
        &["today"][..],
        &["window"],
        &["overdue"],
        &["due"],
        &["prisoner", "list"],
    ] {
        let ran = nobody.run(arguments);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
    }
}

#[test]
fn a_filter_says_what_it_hid() {
    let world = World::with_forty();
    let all = world.json(&["overdue"])["rows"]
        .as_array()
        .expect("rows")
        .len();
    let answer = world.json(&["overdue", "--establishment", "EYI"]);
    let shown = answer["rows"].as_array().expect("rows").len();
    assert_eq!(answer["filter"]["establishment"], "EYI");
    assert_eq!(answer["hidden"], all - shown);
    assert!(shown > 0 && shown < all);
}

#[test]
fn names_stay_out_of_what_is_piped() {
    let world = World::with_forty();
    for arguments in [
        &["window", "--all"][..],
        &["overdue"],
        &["prisoner", "list"],
    ] {
        for format in ["table", "csv", "json"] {
            let mut with_format = arguments.to_vec();
            with_format.extend(["--format", format]);
            let text = world.ok(&with_format);
            assert!(
                !text.contains("Atkins") && !text.contains("Okafor"),
                "{arguments:?} {format}"
            );
            with_format.push("--names");
            assert!(
                world.ok(&with_format).contains("Atkins"),
                "{arguments:?} {format}"
            );
        }
    }
}

#[test]
fn a_misspelt_lead_brings_no_name_into_the_error() {
    let world = World::new();
    world.ok(&["receive", "A1234BC", "--surname", "Example"]);
    world.ok(&["prisoner", "edit", "A1234BC", "--lead", "Priya Nairn"]);
    let said = world.fails(1, &["overdue", "--lead", "Priya Nairm"]);
    assert!(!said.contains("Nairn"), "{said}");
    let said = world.fails(1, &["overdue", "--lead", "prison-acommodation-worker"]);
    assert!(said.contains("prison-accommodation-worker"), "{said}");
}

#[test]
fn errors_under_json_are_json() {
    let world = World::new();
    let ran = world.run(&["timeline", "A1234BC", "--format", "json"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    let error: serde_json::Value = serde_json::from_str(&ran.stderr).expect("an error as JSON");
    assert_eq!(error["code"], "unknown-prisoner");
    assert!(error["hints"].is_array() && error["message"].is_string());
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let world = World::with_forty();
    let mut child = world
        .command(&["window", "--all", "--format", "csv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let out = child.wait_with_output().expect("ends");
    assert_eq!(out.status.code(), Some(0));
    assert!(out.stderr.is_empty());
}

#[test]
fn what_would_ask_ends_with_8_and_no_hang() {
    let world = World::with_forty();
    let copy = world.path("copy.db").display().to_string();
    world.ok(&["backup", &copy]);
    let said = world.fails(8, &["restore", &copy]);
    assert!(said.contains("--confirm"), "{said}");
}
