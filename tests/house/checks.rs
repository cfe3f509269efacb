//! The rules of the house, each as a question to one file. The answer is what breaks the rule.

use super::reading::Source;

/// Each room and the rooms it may use.
const ROOMS: [(&str, &[&str]); 11] = [
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
    ("env.rs", &["error"]),
    ("error.rs", &[]),
];

/// Rooms that are pure: no I/O, no clock, no SQL, no command line, no printing.
const PURE: [&str; 4] = ["calendar", "domain", "protocol", "report"];

/// What a check finds in one file.
pub type Check = fn(&Source) -> Vec<String>;

fn words_in(source: &Source, text: &str, words: &[&str]) -> Vec<String> {
    words
        .iter()
        .filter(|word| text.contains(*word))
        .map(|word| format!("src/{}: {word}", source.name))
        .collect()
}

pub fn arrows(source: &Source) -> Vec<String> {
    let Some((room, may_use)) = ROOMS.iter().find(|(room, _)| *room == source.room()) else {
        return Vec::new();
    };
    let mut every: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    every.extend(["commands", "env", "error", "start"]);
    source
        .reaches()
        .iter()
        .filter(|other| every.contains(&other.as_str()))
        .filter(|other| other != room && !may_use.contains(&other.as_str()))
        .map(|other| format!("src/{}: {room} uses {other}", source.name))
        .collect()
}

pub fn outward(source: &Source) -> Vec<String> {
    let words = [
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
    if !PURE.contains(&source.room()) {
        return Vec::new();
    }
    let mut found = words_in(source, &source.bare, &words);
    let modules = ["fs", "env", "io", "process", "net"];
    let grouped = modules
        .iter()
        .filter(|module| in_a_group_of_std(source, module));
    found.extend(grouped.map(|module| format!("src/{}: std::{module}", source.name)));
    found
}

/// `use std::{fs, io::Write}` names what `std::fs` would.
fn in_a_group_of_std(source: &Source, module: &str) -> bool {
    source.bare.split("std::{").skip(1).any(|group| {
        let group = group.split(';').next().unwrap_or_default();
        group
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .any(|word| word == module)
    })
}

pub fn homes(source: &Source) -> Vec<String> {
    let homes: [(&str, &[&str]); 12] = [
        ("rusqlite", &["store"]),
        ("chrono", &["calendar"]),
        ("dialoguer", &["cli"]),
        ("SystemTime", &["env.rs"]),
        ("std::env", &["env.rs"]),
        ("comfy_table", &["output"]),
        ("std::process", &["main.rs", "deliver"]),
        ("lettre", &["output", "deliver"]),
        ("rustls", &["deliver"]),
        ("terminal_size::", &["env.rs"]),
        ("encoding_rs", &["intake"]),
        ("indicatif", &["output"]),
    ];
    let words = homes
        .iter()
        .filter(|(_, rooms)| !rooms.contains(&source.room()));
    let words: Vec<&str> = words.map(|(word, _)| *word).collect();
    words_in(source, &source.bare, &words)
}

pub fn sql(source: &Source) -> Vec<String> {
    let words = [
        "SELECT ",
        "select * ",
        "INSERT INTO",
        "insert into ",
        "DELETE FROM",
        "delete from ",
        "PRAGMA ",
    ];
    if source.room() == "store" {
        return Vec::new();
    }
    words_in(source, &source.code, &words)
}

pub fn serialised(source: &Source) -> Vec<String> {
    if !["calendar", "domain"].contains(&source.room()) {
        return Vec::new();
    }
    words_in(source, &source.bare, &["Serialize", "serde"])
}

pub fn head(source: &Source) -> Vec<String> {
    let missing = !source.text.starts_with("//! ");
    let found = missing.then(|| format!("src/{}: no opening lines", source.name));
    found.into_iter().collect()
}

pub fn length_and_name(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    let name = &source.name;
    let lines = source.text.lines().count();
    if lines > 400 {
        found.push(format!("src/{name}: {lines} lines"));
    }
    let stem = name.rsplit('/').next().unwrap_or_default();
    let says_nothing = [
        "utils", "util", "helpers", "helper", "manager", "misc", "common",
    ];
    if name
        .trim_end_matches(".rs")
        .split('/')
        .any(|part| says_nothing.contains(&part))
    {
        found.push(format!("src/{name}: {stem} says nothing"));
    }
    found
}

pub fn left_open(source: &Source) -> Vec<String> {
    let words = [
        "todo!(",
        "unimplemented!(",
        "dbg!(",
        "#[ignore",
        "// TODO",
        "FIXME",
    ];
    words_in(source, &source.text, &words)
}
