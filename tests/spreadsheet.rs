//! The board secretary opens what was exported in a spreadsheet program, saves it, and it comes back as it went.
//!
//! LibreOffice stands for the spreadsheet programs: it opens the files, keeps them as a spreadsheet, and writes them again.

use crate::support::{World, tool};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Text that a spreadsheet likes to make something else of.
const TRICKY: [&str; 10] = [
    "=1+1",
    "@SUM(A1:A9)",
    "+44 7700 900123",
    "-2 days",
    "0012345",
    "12345678901234567890",
    "1/2",
    "Zoë Škoda-Ødegård, \"the\" 'lodger'",
    "first line\nsecond line",
    "'=kept as it is",
];

/// A store with a note and a home for each tricky text.
fn tricky() -> World {
    let world = World::sentenced();
    for text in TRICKY {
        world.ok(&["note", "A1234BC", "--", text]);
    }
    world.ok(&[
        "tenancy",
        "add",
        "A1234BC",
        "--tenure",
        "council",
        "--landlord",
        "=HYPERLINK(\"x\")",
        "--address",
        "007 Ærø Street",
    ]);
    world
}

/// Converts files of a folder with the program, each run with a profile of its own.
fn convert(program: &Path, files: &[PathBuf], to: &str, filter: &str, out: &Path) {
    let profile = out.join("profile");
    let ran = Command::new(program)
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        .args([
            "--headless",
            "--norestore",
            filter,
            "--convert-to",
            to,
            "--outdir",
        ])
        .arg(out)
        .args(files)
        .env("HOME", out)
        .output()
        .expect("the program runs");
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}

fn csv_files(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).expect("a folder").flatten();
    let mut files: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|e| e == "csv"))
        .collect();
    files.sort();
    files
}

#[test]
fn what_comes_back_from_a_spreadsheet_is_what_went_in() {
    let Some(program) = tool("soffice") else {
        return;
    };
    let world = tricky();
    let folder = world.path("out");
    let out = folder.to_str().expect("a path");
    world.ok(&["export", "folder", out]);
    let (sheets, back) = (world.path("sheets"), world.path("back"));
    std::fs::create_dir_all(&sheets).expect("a folder");
    std::fs::create_dir_all(&back).expect("a folder");
    // Comma, quote, UTF-8, from the first line, every column as text: what the page on formats tells people to choose.
    let columns: Vec<String> = (1..=60).map(|n| format!("{n}/2")).collect();
    let filter = format!("--infilter=CSV:44,34,76,1,{}", columns.join("/"));
    convert(&program, &csv_files(&folder), "ods", &filter, &sheets);
    let ods: Vec<PathBuf> = std::fs::read_dir(&sheets)
        .expect("a folder")
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|e| e == "ods"))
        .collect();
    assert_eq!(ods.len(), csv_files(&folder).len(), "every file was opened");
    let to = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    convert(&program, &ods, to, "--infilter=calc8", &back);

    for (went, came) in csv_files(&folder).iter().zip(csv_files(&back)) {
        let rows = |path: &Path| -> Vec<Vec<String>> {
            let text = std::fs::read_to_string(path).expect("a file");
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            let rows = text_rows(&text);
            rows.into_iter()
                .filter(|row| row.iter().any(|cell| !cell.is_empty()))
                .collect()
        };
        assert_eq!(rows(went), rows(&came), "{}", went.display());
    }
    let again = World::new();
    let back = back.to_str().expect("a path");
    again.ok(&["import", "folder", back, "--yes"]);
    let second = again.path("out");
    again.ok(&["export", "folder", second.to_str().expect("a path")]);
    for (one, other) in csv_files(&folder).iter().zip(csv_files(&second)) {
        let read = |path: &Path| std::fs::read(path).expect("a file");
        assert_eq!(one.file_name(), other.file_name());
        assert!(read(one) == read(&other), "{}", one.display());
    }
}

#[test]
fn nothing_that_was_exported_is_worked_out_by_a_spreadsheet_that_is_told_nothing() {
    let Some(program) = tool("soffice") else {
        return;
    };
    let world = tricky();
    let folder = world.path("out");
    world.ok(&["export", "folder", folder.to_str().expect("a path")]);
    let back = world.path("back");
    std::fs::create_dir_all(&back).expect("a folder");
    let notes: Vec<PathBuf> = csv_files(&folder)
        .into_iter()
        .filter(|path| path.ends_with("notes.csv"))
        .collect();
    assert_eq!(notes.len(), 1);
    // Formulas would show as their results.
    let filter = "--infilter=CSV:44,34,76,1";
    convert(&program, &notes, "html", filter, &back);
    let html = std::fs::read_to_string(back.join("notes.html")).expect("the page");
    for formula in ["=1+1", "@SUM(A1:A9)"] {
        assert!(html.contains(formula), "{formula} was worked out: {html}");
    }
}

/// The rows of a CSV, quotes and line breaks inside them understood.
fn text_rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("a row");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().expect("a cell").push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            other => row.last_mut().expect("a cell").push(other),
        }
    }
    rows
}
