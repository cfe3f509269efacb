//! A worker with half a screen reads every list and page: nothing is wider than asked for, and no day is broken.

use crate::support::World;
use unicode_width::UnicodeWidthStr;

/// Every command that shows something, with a person, a home and a referral of the forty.
const READING: [&str; 46] = [
    "today",
    "window",
    "window --all",
    "window A1234BC",
    "window A1234BC --if-release +30d",
    "overdue",
    "overdue --undated",
    "due",
    "due --within 90",
    "timeline A1234BC",
    "explain A1234BC",
    "explain A1234BC/refer-duty-to-refer",
    "A1234BC",
    "dates A1234BC",
    "fact --list",
    "connection A1234BC",
    "release-sheet A1234BC",
    "prisoner list",
    "prisoner show A1234BC",
    "prisoner find a",
    "prisoner export A1234BC",
    "tenancy list",
    "tenancy show T000001",
    "tenancy rescue",
    "referral list",
    "referral show R000001",
    "referral chase",
    "referral form R000001 --as kent",
    "protocol list",
    "protocol show england-duty-to-refer",
    "protocol show kent-2010",
    "protocol words",
    "directory authorities",
    "directory establishments",
    "directory find medway",
    "directory offices",
    "directory provider list",
    "directory provider show O000001",
    "directory office list",
    "debt list",
    "need list",
    "address list",
    "holiday list",
    "log",
    "doctor",
    "date 2026-12-18 +3wd",
];

/// The store of the demo, with records of a few more kinds.
fn world() -> World {
    let world = World::empty();
    let demo = world.ok(&["demo"]);
    let path = demo
        .lines()
        .find(|line| line.ends_with("/resettle.db") && !line.contains(' '));
    let store = world.store();
    std::fs::create_dir_all(store.parent().expect("a folder")).expect("a folder");
    std::fs::copy(path.expect("the path of the store"), store).expect("a copy");
    for line in [
        vec![
            "directory",
            "provider",
            "add",
            "--name",
            "Harbour House for men who leave 李小龍",
            "--kind",
            "hostel",
            "--area",
            "Medway",
        ],
        vec![
            "debt",
            "add",
            "A1234BC",
            "--kind",
            "rent-arrears",
            "--amount",
            "1412.60",
        ],
        vec!["need", "add", "A1234BC", "--kind", "drugs"],
        vec![
            "note",
            "A1234BC",
            "Rang the council on Fri 20 Nov 2026; 李小龍 said that they ring back on Mon 23 Nov 2026",
        ],
        vec![
            "postpone",
            "A1234BC",
            "refer-duty-to-refer",
            "--to",
            "30/11/2026",
            "--reason",
            "agreed with the council",
        ],
    ] {
        world.ok(&line);
    }
    world
}

/// Words at the end of a line after which a day goes on in the next.
fn breaks_a_day(line: &str, next: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = next.split_whitespace().next().unwrap_or_default();
    let first = first.trim_end_matches(|c: char| !c.is_alphanumeric());
    let Some(last) = words.last() else {
        return false;
    };
    let last = last.trim_start_matches('(');
    let figures = |word: &str, length: std::ops::RangeInclusive<usize>| {
        length.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
    };
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let month = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let iso = |word: &str| word.ends_with('-') && word.starts_with("20") && word.len() < 10;
    (weekday.contains(&last) && figures(first, 1..=2))
        || (figures(last, 1..=2) && month.contains(&first))
        || (month.contains(&last) && figures(first, 4..=4))
        || iso(last)
}

#[test]
fn every_list_and_page_keeps_to_its_width_and_breaks_no_day() {
    let world = world();
    let mut wrong = Vec::new();
    for command in READING {
        for width in ["40", "60", "80", "120"] {
            for names in [true, false] {
                let mut line: Vec<&str> = command.split(' ').collect();
                line.extend(["--width", width]);
                if names {
                    line.push("--names");
                }
                let shown = world.ok(&line);
                let columns: usize = width.parse().expect("a width");
                let lines: Vec<&str> = shown.lines().collect();
                for (at, text) in lines.iter().enumerate() {
                    if text.width() > columns {
                        wrong.push(format!("{command} at {width}: {text}"));
                    }
                    let next = lines.get(at + 1).copied().unwrap_or_default();
                    if breaks_a_day(text, next) {
                        wrong.push(format!(
                            "{command} at {width} breaks a day: {text} / {next}"
                        ));
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} lines:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_prison_number_is_never_broken() {
    let world = world();
    let everybody = world.rows(&["prisoner", "list"]);
    for command in [
        "overdue",
        "window --all",
        "prisoner list",
        "referral list",
        "tenancy list",
    ] {
        let mut line: Vec<&str> = command.split(' ').collect();
        line.extend(["--width", "40"]);
        let narrow = world.ok(&line);
        let (cut, wide) = (line.len() - 1, "120");
        line[cut] = wide;
        let wide = world.ok(&line);
        for person in &everybody {
            let number = person["prison_number"].as_str().expect("a number");
            let times = |text: &str| text.matches(number).count();
            assert_eq!(
                times(&narrow),
                times(&wide),
                "{command}: {number}\n{narrow}"
            );
        }
    }
}
