//! The rules of the house, held over every file: which room may use which, and which words stand in one room only.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms it may use.
const ROOMS: [(&str, &[&str]); 9] = [
    ("calendar", &[]),
    ("domain", &["calendar"]),
    ("protocol", &["domain", "calendar"]),
    ("report", &["protocol", "domain", "calendar"]),
    ("store", &["domain", "calendar", "error"]),
    ("intake", &["domain", "calendar"]),
    (
        "output",
        &["report", "protocol", "domain", "calendar", "error"],
    ),
    ("deliver", &["error"]),
    ("cli", &["domain", "calendar", "error", "output", "env"]),
];

/// Rooms that are pure: no I/O, no clock, no SQL, no command line, no printing.
const PURE: [&str; 4] = ["calendar", "domain", "protocol", "report"];

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

/// Every source file with its path below `src`, and its code without tests and comments.
fn sources() -> Vec<(String, String, String)> {
    let src = root().join("src");
    let mut paths = Vec::new();
    files_below(&src, &mut paths);
    assert!(paths.len() > 60, "the sources are found");
    paths
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&src)
                .expect("below src")
                .display()
                .to_string();
            let text = fs::read_to_string(&path).expect("a source file");
            let product = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            let code = product
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect::<Vec<_>>()
                .join("\n");
            (name, text, code)
        })
        .collect()
}

fn room_of(name: &str) -> &str {
    name.split('/').next().unwrap_or_default()
}

fn is_test_file(name: &str) -> bool {
    name.split('/')
        .any(|part| part == "tests" || part.starts_with("trial") || part == "tests.rs")
        || [
            "vectors.rs",
            "trials.rs",
            "capture.rs",
            "intake/caseload.rs",
            "tests.rs",
        ]
        .iter()
        .any(|end| name.ends_with(end))
}

fn offences(check: impl Fn(&str, &str, &str) -> Vec<String>) {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|(name, text, code)| check(name, text, code))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn arrows_run_one_way() {
    let every: Vec<&str> = ROOMS
        .iter()
        .map(|(room, _)| *room)
        .chain(["commands", "env", "error"])
        .collect();
    offences(|name, _, code| {
        let Some((room, may_use)) = ROOMS.iter().find(|(room, _)| *room == room_of(name)) else {
            return Vec::new();
        };
        every
            .iter()
            .filter(|other| *other != room && !may_use.contains(other) && !is_test_file(name))
            .filter(|other| {
                code.contains(&format!("crate::{other}::"))
                    || code.contains(&format!("crate::{other};"))
            })
            .map(|other| format!("src/{name}: {room} uses {other}"))
            .collect()
    });
}

#[test]
fn pure_rooms_reach_nowhere() {
    let outward = [
        "std::fs",
        "std::env",
        "std::io",
        "std::process",
        "std::net",
        "SystemTime",
        "Instant",
        "rusqlite",
        "clap::",
        "println!",
        "eprintln!",
    ];
    offences(|name, _, code| {
        let pure = PURE.contains(&room_of(name)) && !is_test_file(name);
        outward
            .iter()
            .filter(|word| pure && code.contains(*word))
            .map(|word| format!("src/{name}: {word}"))
            .collect()
    });
}

#[test]
fn each_outer_thing_has_one_room() {
    let homes: [(&str, &[&str]); 9] = [
        ("rusqlite", &["store"]),
        ("chrono::", &["calendar"]),
        ("dialoguer::", &["cli"]),
        ("SystemTime", &["env.rs"]),
        ("std::env", &["env.rs"]),
        ("comfy_table", &["output"]),
        ("std::process", &["main.rs"]),
        ("terminal_size::", &["env.rs"]),
        ("encoding_rs", &["intake"]),
    ];
    offences(|name, _, code| {
        homes
            .iter()
            .filter(|(word, rooms)| {
                code.contains(word) && !rooms.contains(&room_of(name)) && !is_test_file(name)
            })
            .map(|(word, _)| format!("src/{name}: {word}"))
            .collect()
    });
}

#[test]
fn sql_is_written_in_the_store_alone() {
    offences(|name, _, code| {
        let sql = [
            "SELECT ",
            "select * ",
            "INSERT INTO",
            "insert into ",
            "DELETE FROM",
            "delete from ",
            "PRAGMA ",
        ];
        let elsewhere = room_of(name) != "store";
        sql.iter()
            .filter(|word| elsewhere && code.contains(*word))
            .map(|word| format!("src/{name}: {word}"))
            .collect()
    });
}

#[test]
fn domain_values_are_not_serialised() {
    offences(|name, _, code| {
        let inner = ["calendar", "domain"].contains(&room_of(name));
        let derives = code.contains("Serialize") || code.contains("serde::");
        (inner && derives)
            .then(|| format!("src/{name}: serde on a domain value"))
            .into_iter()
            .collect()
    });
}

#[test]
fn every_file_says_why_it_exists() {
    offences(|name, text, _| {
        (!text.starts_with("//! "))
            .then(|| format!("src/{name}: no opening lines"))
            .into_iter()
            .collect()
    });
}

#[test]
fn no_file_is_too_long_and_none_is_a_junk_drawer() {
    offences(|name, text, _| {
        let mut found = Vec::new();
        let lines = text.lines().count();
        if lines > 400 {
            found.push(format!("src/{name}: {lines} lines"));
        }
        let stem = name
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        if [
            "utils", "util", "helpers", "helper", "manager", "misc", "common",
        ]
        .contains(&stem)
        {
            found.push(format!("src/{name}: a name that says nothing"));
        }
        found
    });
}

#[test]
fn nothing_is_left_open_and_nothing_is_switched_off() {
    offences(|name, text, _| {
        let words = [
            "todo!(",
            "unimplemented!(",
            "dbg!(",
            "#[ignore",
            "// TODO",
            "FIXME",
        ];
        words
            .iter()
            .filter(|word| text.contains(*word))
            .map(|word| format!("src/{name}: {word}"))
            .collect()
    });
}

#[test]
fn the_top_level_holds_what_it_should_and_no_more() {
    let expected = [
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
