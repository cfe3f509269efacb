//! What each lead has to know, printed: nobody late is left out, nothing personal is in it, and the same facts are the same bytes.

use crate::support::{World, do_all};
use std::collections::BTreeSet;

/// The lines below a heading that begins so, in every message.
fn below<'t>(text: &'t str, heading: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with(heading) {
            inside = true;
        } else if !line.starts_with("  ") {
            inside = false;
        } else if inside {
            found.push(line.trim());
        }
    }
    found
}

fn numbers(lines: &[&str]) -> BTreeSet<String> {
    let first = lines.iter().filter_map(|line| line.split(' ').next());
    // A line that goes on from the one above has no number.
    first
        .filter(|word| word.len() == 7)
        .map(str::to_owned)
        .collect()
}

fn text(row: &serde_json::Value, field: &str) -> String {
    row[field].as_str().unwrap_or_default().to_owned()
}

#[test]
fn nobody_who_is_late_or_due_is_left_out() {
    let world = World::with_forty();
    let overdue = world.rows(&["overdue"]);
    assert!(!overdue.is_empty());
    for arguments in [&["digest"][..], &["digest", "--all"]] {
        let said = world.ok(arguments);
        let late = below(&said, "LATE");
        assert_eq!(late.len(), overdue.len(), "{said}");
        for row in &overdue {
            let number = text(row, "prison_number");
            let title = text(row, "title");
            let stands = |line: &&&str| line.starts_with(&number) && line.ends_with(&title);
            assert!(late.iter().any(|line| stands(&line)), "{number} {title}");
        }
        let mut due = numbers(&below(&said, "TODAY"));
        due.extend(numbers(&below(&said, "SOON")));
        let listed = world
            .rows(&["due"])
            .iter()
            .map(|row| text(row, "prison_number"))
            .collect();
        assert_eq!(due, listed);
        let chased = world.rows(&["referral", "chase"]);
        let silent = below(&said, "Silent").join(" ");
        for row in &chased {
            assert!(
                silent.contains(&format!("({})", text(row, "id"))),
                "{silent}"
            );
        }
        assert!(!chased.is_empty());
    }
}

#[test]
fn a_lead_is_told_what_the_lists_say_is_theirs() {
    let world = World::with_forty();
    let lead = "prison-accommodation-worker";
    let alone = world.ok(&["digest", "--lead", lead]);
    assert_eq!(
        below(&alone, "LATE").len(),
        world.rows(&["overdue", "--lead", lead]).len()
    );
    // The message among the others is the same one.
    assert!(world.ok(&["digest"]).contains(alone.trim_end()));
    world.fails(1, &["digest", "--lead", "prison-acommodation-worker"]);
    world.fails(2, &["digest", "--lead", lead, "--all"]);
}

#[test]
fn the_same_facts_are_the_same_bytes_in_72_columns() {
    let world = World::with_forty();
    let said = world.ok(&["digest", "--width", "200", "--color", "always"]);
    assert_eq!(said, world.ok(&["digest"]));
    assert!(
        said.lines().all(|line| line.chars().count() <= 72),
        "{said}"
    );
    assert!(!said.contains('\u{1b}') && !said.contains('\t'));
    let eml = ["digest", "--all", "--format", "eml"];
    let first = world.run(&eml);
    assert_eq!(first.bytes, world.run(&eml).bytes);
    assert_eq!((first.code, first.stderr.as_str()), (0, ""));
    let later = world.on("2026-11-23");
    assert_ne!(first.bytes, later.run(&eml).bytes);
}

#[test]
fn nothing_to_say_is_silence() {
    let world = World::new();
    for arguments in [
        &["digest"][..],
        &["digest", "--all"],
        &["digest", "--format", "eml"],
        &["digest", "--send"],
    ] {
        let ran = world.run(arguments);
        assert_eq!(
            (ran.code, ran.stdout.as_str(), ran.stderr.as_str()),
            (0, "", ""),
            "{arguments:?}"
        );
    }
}

#[test]
fn no_name_no_note_and_no_words_of_ones_own_without_names() {
    let world = World::sentenced();
    let lead = ["--lead", "Priya Nairn", "--forenames", "Ewan"];
    world.ok(&[&["prisoner", "edit", "A1234BC"][..], &lead].concat());
    let due = ["--due", "20/11/2026"];
    world.ok(&[&["todo", "A1234BC", "Ring his sister Zelda"][..], &due].concat());
    world.ok(&["note", "A1234BC", "Sleeps at 12 Fernleigh Close"]);
    let plain = world.ok(&["digest"]);
    let own = below(&plain, "LATE");
    let own = own
        .iter()
        .find(|line| line.ends_with("Your own to-do D000001"));
    assert!(
        own.is_some_and(|line| line.starts_with("A1234BC  E.E.  20 Nov 2d late  ")),
        "{plain}"
    );
    assert!(
        plain.starts_with("Sun 22 Nov 2026: the lead of A1234BC\n"),
        "{plain}"
    );
    let eml = world.ok(&["digest", "--format", "eml"]);
    for said in [&plain, &eml] {
        for personal in ["Example", "Ewan", "Zelda", "Fernleigh", "sister", "Nairn"] {
            assert!(!said.contains(personal), "{personal}: {said}");
        }
    }
    let headers = eml.split("\r\n\r\n").next().expect("headers");
    assert!(!headers.contains("A1234BC"), "{headers}");
    let named = world.ok(&["digest", "--names"]);
    assert!(
        named.contains("Example, E.") && named.contains("Ring his sister Zelda"),
        "{named}"
    );
}

#[test]
fn what_nobody_leads_has_a_message_of_its_own() {
    let world = World::new();
    do_all(
        &world,
        &[
            "receive A1234BC --surname Example",
            "todo A1234BC Ring --due 20/11/2026",
        ],
    );
    let said = world.ok(&["digest"]);
    assert!(
        said.starts_with("Sun 22 Nov 2026: no lead recorded\n"),
        "{said}"
    );
    assert_eq!(below(&said, "LATE").len(), 1);
}

#[test]
fn a_release_date_that_moved_is_said_until_it_is_no_news() {
    let world = World::sentenced();
    world.ok(&["dates", "A1234BC", "crd", "22/12/2026"]);
    let said = world.ok(&["digest"]);
    assert!(
        said.contains("Release dates that moved since Sun 15 Nov 2026: 1\n"),
        "{said}"
    );
    assert!(
        said.contains("5 days later  Thu 17 Dec 2026 to Tue 22 Dec 2026"),
        "{said}"
    );
    assert!(
        world
            .ok(&["digest", "--since", "today"])
            .contains("5 days later")
    );
    world.fails(2, &["digest", "--since", "tomorrow"]);
    world.fails(2, &["digest", "--since", "soon"]);
    let next = world.on("2026-11-23");
    assert!(!next.ok(&["digest", "--since", "today"]).contains("later"));
    assert!(
        next.ok(&["digest", "--since", "yesterday"])
            .contains("5 days later")
    );
}

#[test]
fn a_window_about_to_open_is_said() {
    let world = World::new();
    do_all(
        &world,
        &[
            "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
            "sentence A1234BC --on 5/10/2026 --length 8m --crd 20/1/2027",
        ],
    );
    let said = world.ok(&["digest"]);
    assert!(
        said.contains("Windows opening in the next seven days: 1\n"),
        "{said}"
    );
    assert!(
        said.contains("opens 25 Nov  release 20 Jan 2027, risk: not asked"),
        "{said}"
    );
}

#[test]
fn an_e_mail_has_a_text_and_a_page_and_whole_lines() {
    let world = World::with_forty();
    let one = world.ok(&["digest", "--all", "--format", "eml"]);
    let without = one.replace("\r\n", "");
    assert!(!without.contains('\n') && !without.contains('\r'));
    assert!(
        one.starts_with("Date: Sun, 22 Nov 2026 00:00:00 +0000\r\n"),
        "{one}"
    );
    for header in [
        "\r\nX-Unsent: 1\r\n",
        "\r\nMIME-Version: 1.0\r\n",
        "\r\nMessage-ID: <digest.2026-11-22.",
    ] {
        assert_eq!(one.matches(header).count(), 1, "{header}");
    }
    assert_eq!(
        one.matches("\r\nContent-Type: text/plain; charset=utf-8\r\n")
            .count(),
        1
    );
    assert_eq!(
        one.matches("\r\nContent-Type: text/html; charset=utf-8\r\n")
            .count(),
        1
    );
    assert!(one.contains("\r\nLATE: 12\r\n"), "{one}");
    assert!(one.lines().all(|line| line.len() <= 998));
    let several = world.ok(&["digest", "--format", "eml"]);
    let begins = several.lines().filter(|line| line.starts_with("From "));
    assert_eq!(begins.count(), several.matches("\r\nMessage-ID: ").count());
    assert!(several.starts_with("From resettle Sun Nov 22 00:00:00 2026\r\n"));
}
