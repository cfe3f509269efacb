//! The manual as man(1) and mandoc(1) read it.

use crate::support::{World, tool};
use std::path::Path;
use std::process::Command;

fn pages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    let all = std::fs::read_dir(folder).expect("a folder").flatten();
    let mut pages: Vec<String> = all
        .map(|entry| entry.path().display().to_string())
        .collect();
    pages.sort();
    pages
}

#[test]
fn no_page_has_anything_to_complain_of() {
    let Some(mandoc) = tool("mandoc") else { return };
    let ran = Command::new(mandoc)
        .args(["-T", "lint"])
        .args(pages())
        .output()
        .expect("mandoc runs");
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(said.is_empty(), "{said}");
}

#[test]
fn every_page_reads_within_eighty_columns() {
    let Some(mandoc) = tool("mandoc") else { return };
    for page in pages() {
        let ran = Command::new(&mandoc)
            .args(["-T", "utf8", "-O", "width=78", &page])
            .output()
            .expect("mandoc runs");
        // Bold and underlined letters are struck over themselves.
        let struck = String::from_utf8_lossy(&ran.stdout);
        let mut text = String::new();
        for letter in struck.chars() {
            if letter == '\u{8}' {
                text.pop();
            } else {
                text.push(letter);
            }
        }
        assert!(text.contains("NAME"), "{page}");
        for line in text.lines() {
            let width = line.chars().count();
            assert!(width <= 80, "{page}: {line}");
        }
    }
}

#[test]
fn a_page_is_found_by_the_name_of_a_command_or_a_topic() {
    let world = World::empty();
    assert!(world.ok(&["man"]).starts_with(".TH RESETTLE 1 "));
    assert!(
        world
            .ok(&["man", "referral", "sent"])
            .starts_with(".TH RESETTLE-REFERRAL-SENT 1 ")
    );
    assert!(
        world
            .ok(&["man", "dates"])
            .starts_with(".TH RESETTLE-DATES 1 ")
    );
    assert!(
        world
            .ok(&["man", "dates.7"])
            .starts_with(".TH RESETTLE-DATES 7 ")
    );
    assert!(world.ok(&["man", "exit-codes"]).contains("\n.B 130\n"));
    let refused = world.fails(2, &["man", "overdeu"]);
    assert!(refused.contains("nearest: resettle-overdue"), "{refused}");
}

#[test]
fn the_manual_has_what_the_program_has() {
    let world = World::empty();
    let config = world.ok(&["man", "config.5"]).replace("\\-", "-");
    for row in world.rows(&["config", "list"]) {
        let key = row["key"].as_str().expect("a key");
        assert!(config.contains(&format!(".B {key}\n")), "{key}");
    }
    let protocols = world.ok(&["man", "protocols"]).replace("\\-", "-");
    for row in World::new().rows(&["protocol", "list"]) {
        let id = row["id"].as_str().expect("an id");
        assert!(protocols.contains(&format!(".B {id}\n")), "{id}");
    }
}
