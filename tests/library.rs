//! The documents in the program: every commitment that was read out of them is accounted for, and each gives its list.

use crate::support::World;
use serde_json::Value;
use std::collections::BTreeMap;

/// What was read out of the documents, as `protocol/id`.
const COMMITMENTS: &str = include_str!("fixtures/commitments.txt");

fn commitments() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut read: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in COMMITMENTS.lines().filter(|line| !line.starts_with('#')) {
        let (protocol, id) = line.split_once('/').expect("a line is protocol/id");
        read.entry(protocol).or_default().push(id);
    }
    read
}

#[test]
fn no_commitment_is_forgotten_and_none_is_invented() {
    let world = World::new();
    let read = commitments();
    assert_eq!(read.values().map(Vec::len).sum::<usize>(), 416);
    for (protocol, mut expected) in read {
        let shown = world.json(&["protocol", "show", protocol]);
        let rows = shown["rows"].as_array().expect("rows");
        let mut given: Vec<&str> = rows
            .iter()
            .map(|row| row["id"].as_str().expect("an id"))
            .collect();
        given.sort_unstable();
        expected.sort_unstable();
        assert_eq!(given, expected, "{protocol}");
        for row in rows {
            let disposition = row["disposition"].as_str().unwrap_or_default();
            let is_a_rule = disposition == "rule";
            assert!(!disposition.is_empty(), "{protocol}: {row}");
            assert_eq!(row["action"].is_string(), is_a_rule, "{protocol}: {row}");
            assert_eq!(row["cite"].is_string(), is_a_rule, "{protocol}: {row}");
        }
    }
}

#[test]
fn the_library_lists_the_base_and_every_document_and_only_the_base_is_in_force() {
    let world = World::new();
    let list = world.json(&["protocol", "list"]);
    let rows = list["rows"].as_array().expect("rows");
    let mut ids: Vec<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
    ids.sort_unstable();
    let mut expected: Vec<&str> = commitments().into_keys().collect();
    expected.push("england-duty-to-refer");
    expected.sort_unstable();
    assert_eq!(ids, expected);
    for row in rows {
        let in_force = !row["in_force_from"].is_null();
        assert_eq!(in_force, row["id"] == "england-duty-to-refer", "{row}");
    }
}

/// The rows of a list that a document asks for.
fn asked_by(world: &World, list: &[&str], id: &str) -> Vec<Value> {
    let rows = world.rows(list);
    let asks = |row: &Value| {
        let protocols = row["protocols"].as_array().expect("protocols");
        protocols.iter().any(|protocol| protocol == id)
    };
    rows.into_iter().filter(asks).collect()
}

/// What `explain` cites for an action from a document.
fn cites(world: &World, action: &str, id: &str) -> Vec<String> {
    let explained = world.json(&["explain", action]);
    let sources = explained["sources"].as_array().expect("sources");
    let of_it = sources.iter().filter(|source| source["protocol"] == id);
    of_it
        .filter_map(|source| source["cite"].as_str().map(str::to_owned))
        .collect()
}

#[test]
fn each_document_gives_a_caseload_its_list_and_is_cited() {
    // Whom it takes in, and whether anything is overdue, due in a year, and without a day.
    for (id, people) in [
        ("essex", 3),
        ("kent-2010", 23),
        ("kent-2017", 24),
        ("kent-2018", 24),
        ("mhclg-2019", 40),
        ("noms-2007", 40),
    ] {
        let world = World::with_forty();
        let said = world
            .run(&["protocol", "use", id, "--from", "2020-01-01"])
            .stderr;
        let taken_in = format!("It takes in {people} people");
        assert!(said.contains(&taken_in), "{said}");
        let overdue = asked_by(&world, &["overdue"], id);
        let due = asked_by(&world, &["due", "--within", "365"], id);
        let with_undated = asked_by(&world, &["overdue", "--undated"], id);
        assert!(!overdue.is_empty() && !due.is_empty(), "{id}");
        assert!(with_undated.len() > overdue.len(), "{id}");
        for row in overdue.iter().chain(&due) {
            assert!(row["due_on"].is_string(), "{id}: {row}");
        }
        let undated = with_undated.iter().find(|row| row["due_on"].is_null());
        for row in [&overdue[0], &due[0], undated.expect("without a day")] {
            let action = row["id"].as_str().expect("an id");
            let cited = cites(&world, action, id);
            assert!(cited.iter().any(|cite| !cite.is_empty()), "{action}");
        }
    }
}

#[test]
fn leicestershire_names_no_prison_and_takes_in_who_lives_there() {
    let world = World::with_forty();
    let id = "leics-2019";
    let said = world
        .run(&["protocol", "use", id, "--from", "2020-01-01"])
        .stderr;
    assert!(said.contains("It takes in no people"), "{said}");
    let refer = "V0622PY/refer-duty-to-refer";
    assert!(cites(&world, refer, id).is_empty());
    for one in ["V0622PY", "T7443DH"] {
        world.ok(&["prisoner", "edit", one, "--home", "Charnwood"]);
    }
    let overdue = asked_by(&world, &["overdue"], id);
    assert!(overdue.iter().any(|row| row["id"] == refer), "{overdue:?}");
    let both = cites(&world, refer, id);
    assert_eq!(both.len(), 2, "{both:?}");
    assert!(both.iter().any(|cite| cite.contains("within 56 days")));
    assert_eq!(cites(&world, refer, "england-duty-to-refer").len(), 1);
    let with_undated = asked_by(&world, &["overdue", "--undated"], id);
    let keep = with_undated
        .iter()
        .find(|row| row["id"] == "T7443DH/keep-home");
    assert!(keep.expect("a tenancy")["due_on"].is_null());
}
