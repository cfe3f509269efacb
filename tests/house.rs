//! The rules of the house, held over every file: which room may use which, and which words stand in one room only.

mod checks;
mod proofs;
mod reading;

use checks::{Check, arrows, head, homes, left_open, length_and_name, outward, serialised, sql};
use reading::{Source, product};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Every source file that is part of the product or of its tests.
fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut paths = Vec::new();
    files_below(&src, &mut paths);
    assert!(paths.len() > 60, "the sources are found");
    paths
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&src).expect("below src");
            let text = fs::read_to_string(&path).expect("a source file");
            Source::read(&name.display().to_string(), &text)
        })
        .collect()
}

fn hold(check: Check) {
    let sources = sources();
    let found: Vec<String> = product(&sources).into_iter().flat_map(check).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// For checks of whole files, those of tests among them.
fn hold_of_all(check: Check) {
    let found: Vec<String> = sources().iter().flat_map(check).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn arrows_run_one_way() {
    hold(arrows);
}

#[test]
fn pure_rooms_reach_nowhere() {
    hold(outward);
}

#[test]
fn each_outer_thing_has_one_room() {
    hold(homes);
}

#[test]
fn sql_is_written_in_the_store_alone() {
    hold(sql);
}

#[test]
fn domain_values_are_not_serialised() {
    hold(serialised);
}

#[test]
fn every_file_says_why_it_exists() {
    hold_of_all(head);
}

#[test]
fn no_file_is_too_long_and_none_is_a_junk_drawer() {
    hold_of_all(length_and_name);
}

#[test]
fn nothing_is_left_open_and_nothing_is_switched_off() {
    hold_of_all(left_open);
}

#[test]
fn the_top_level_holds_what_it_should_and_no_more() {
    let expected = [
        ".cargo",
        ".ci",
        ".git",
        ".gitignore",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "benches",
        "completions",
        "man",
        "src",
        "target",
        "tests",
    ];
    let mut extra: Vec<String> = fs::read_dir(root())
        .expect("the root")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !expected.contains(&name.as_str()))
        .collect();
    extra.sort();
    assert!(extra.is_empty(), "{extra:?}");
}
