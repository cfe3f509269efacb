//! The documents in the program: every commitment that was read out of them is accounted for, and each gives its list.

use crate::support::World;
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
