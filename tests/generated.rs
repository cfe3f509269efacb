//! Completions and manual pages are committed, and equal what the program generates.

use crate::support::World;
use std::collections::BTreeMap;
use std::path::Path;

const SHELLS: [(&str, &str); 4] = [
    ("bash", "resettle.bash"),
    ("zsh", "_resettle"),
    ("fish", "resettle.fish"),
    ("powershell", "_resettle.ps1"),
];

fn committed(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let read = |entry: std::fs::DirEntry| {
        (
            entry.file_name().to_string_lossy().into_owned(),
            std::fs::read(entry.path()).expect("a file"),
        )
    };
    std::fs::read_dir(path)
        .expect("a folder")
        .flatten()
        .map(read)
        .collect()
}

/// How to mend it: `for s in bash zsh fish powershell` with `resettle completions`, and `resettle man --out man`.
#[test]
fn completions_are_what_the_program_generates() {
    let world = World::empty();
    let committed = committed("completions");
    assert_eq!(committed.len(), SHELLS.len());
    for (shell, file) in SHELLS {
        let generated = world.ok(&["completions", shell]);
        assert!(
            committed[file] == generated.as_bytes(),
            "completions/{file} is out of date"
        );
    }
}

#[test]
fn manual_pages_are_what_the_program_generates() {
    let world = World::empty();
    let folder = world.path("man");
    world.ok(&["man", "--out", &folder.display().to_string()]);
    let committed = committed("man");
    let generated: Vec<_> = std::fs::read_dir(&folder)
        .expect("a folder")
        .flatten()
        .collect();
    assert_eq!(committed.len(), generated.len());
    for entry in generated {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(
            committed.get(&name) == Some(&std::fs::read(entry.path()).expect("a page")),
            "man/{name} is out of date"
        );
    }
    assert!(
        committed.contains_key("resettle-referral-sent.1")
            && committed.contains_key("resettle-exit-codes.7")
    );
}

#[test]
fn every_command_explains_itself() {
    let world = World::empty();
    let pages = committed("man");
    let pages = pages.iter().filter(|(name, _)| name.ends_with(".1"));
    for (page, text) in pages {
        let text = String::from_utf8_lossy(text).replace("\\-", "-");
        let (_, synopsis) = text.split_once(".SH SYNOPSIS\n\\fB").expect("a synopsis");
        let (command, _) = synopsis.split_once("\\fR").expect("an end");
        let mut arguments: Vec<&str> = command.split(' ').skip(1).collect();
        arguments.push("--help");
        let help = world.ok(&arguments);
        assert!(help.contains("Usage:"), "{page}");
    }
}
