//! Steps of a personal housing plan are in every list of what has to be done, under who takes them, and in no second place.

use crate::referral_path::words;
use crate::support::{World, said};
use serde_json::Value;

fn say(world: &World, line: &str) -> String {
    world.ok(&words(line))
}

fn steps(world: &World, list: &str) -> Vec<Value> {
    let rows = world.rows(&words(list)).into_iter();
    rows.filter(|row| row["action"] == "plan-step").collect()
}

/// The ids, in the order of the list.
fn ids(world: &World, list: &str) -> Vec<String> {
    let steps = steps(world, list).into_iter();
    steps
        .map(|row| row["id"].as_str().expect("an id").to_owned())
        .collect()
}

fn planned() -> World {
    let world = World::sentenced();
    for line in [
        "plan-step add A1234BC --party council --what |Write to Aunt May| --on 1/11/2026 --by-day 13/11/2026",
        "plan-step add A1234BC --party dwp --what |Claim made| --on 1/11/2026 --by-day 27/11/2026",
        "plan-step add A1234BC --party person --what |Find the papers| --on 1/11/2026",
        "plan-step add A1234BC --party voluntary --what |Furniture| --on 1/11/2026 --by-day 22/11/2026",
    ] {
        say(&world, line);
    }
    world
}

#[test]
fn a_step_is_an_action_of_whoever_takes_it() {
    let world = planned();
    let late = steps(&world, "overdue");
    assert_eq!(late.len(), 1, "{late:?}");
    let row = &late[0];
    for (field, value) in [
        ("id", Value::from("A1234BC/plan-step/K000001")),
        ("subject", "K000001".into()),
        ("lead", "council".into()),
        ("owed_by", "council".into()),
        ("due_on", "2026-11-13".into()),
        ("days_overdue", 9.into()),
        ("protocols", Value::from(vec!["housing plan"])),
    ] {
        assert_eq!(row[field], value, "{field}: {row}");
    }
    let title = row["title"].as_str().expect("a title");
    assert!(!title.contains("May"), "no words of theirs: {title}");
    let named = steps(&world, "overdue --names");
    let title = named[0]["title"].as_str().expect("a title");
    assert!(title.contains("Write to Aunt May"), "{title}");
    let (two, four) = ("A1234BC/plan-step/K000002", "A1234BC/plan-step/K000004");
    assert_eq!(ids(&world, "due"), [four, two]);
    assert_eq!(ids(&world, "due --lead dwp"), [two]);
    assert_eq!(ids(&world, "due --lead voluntary"), [four]);
    assert_eq!(ids(&world, "due --protocol housing-plan"), [four, two]);
    assert!(ids(&world, "due --protocol england-duty-to-refer").is_empty());
    let undated = ids(&world, "due --undated --lead person");
    assert_eq!(undated, ["A1234BC/plan-step/K000003"]);
    let sections: Vec<Value> = steps(&world, "today");
    let section = |id: &str| {
        let mut rows = sections.iter();
        rows.find(|row| row["id"] == id)
            .map(|row| row["section"].clone())
    };
    assert_eq!(section("A1234BC/plan-step/K000001"), Some("overdue".into()));
    assert_eq!(section(four), Some("due-today".into()));
    for line in ["overdue", "today", "A1234BC", "due --format csv"] {
        let page = say(&world, line);
        assert!(
            !page.contains("Aunt May") && !page.contains("Furniture"),
            "{line}: {page}"
        );
    }
    let page = say(&world, "A1234BC --names");
    assert!(
        page.contains("plan-step/K000001 council: Write to Aunt May"),
        "{page}"
    );
    assert_eq!(page.matches("K000001").count(), 1, "once: {page}");
    let why = say(&world, "explain A1234BC/plan-step/K000001");
    assert!(
        why.contains("personal housing plan") && why.contains("overdue by 9 days"),
        "{why}"
    );
    assert!(!why.contains("May"), "{why}");
    // On an earlier day than it was agreed there is none.
    assert!(ids(&world, "due --undated --today 2026-10-31").is_empty());
}

#[test]
fn done_is_written_into_the_step_itself() {
    let world = planned();
    let told = said(
        &world,
        &words("done A1234BC plan-step/K000001 --on 20/11/2026"),
    );
    assert!(
        told.contains("A1234BC/plan-step/K000001 done on Fri 20 Nov 2026"),
        "{told}"
    );
    assert!(ids(&world, "overdue").is_empty());
    let row = world.rows(&words("plan-step list A1234BC"));
    assert_eq!(row[0]["done"], "2026-11-20", "{row:?}");
    let folder = world.path("out");
    world.ok(&["export", "folder", &folder.display().to_string()]);
    let marks = std::fs::read_to_string(folder.join("marks.csv")).unwrap_or_default();
    assert!(!marks.contains("plan-step"), "kept once: {marks}");
    let why = world.json(&words("explain A1234BC/plan-step/K000001"));
    assert_eq!(
        (&why["state"], &why["done_on"]),
        (&"done-late".into(), &"2026-11-20".into())
    );
    // On the day before it was still to do.
    let then = ids(&world, "overdue --today 2026-11-19");
    assert_eq!(then, ["A1234BC/plan-step/K000001"]);
    let refused = world.fails(1, &words("done A1234BC/plan-step/K000001 --on 21/11/2026"));
    assert!(
        refused.contains("is done since Fri 20 Nov 2026"),
        "{refused}"
    );
    let refused = world.fails(1, &words("done A1234BC/plan-step/K000002 --on 30/10/2026"));
    assert!(refused.contains("is before"), "{refused}");
    say(&world, "reopen A1234BC plan-step/K000001");
    assert_eq!(ids(&world, "overdue"), ["A1234BC/plan-step/K000001"]);
    // Refused, it is to be done no more; put off, it is due then.
    say(
        &world,
        "plan-step edit K000001 --refused 21/11/2026 --why |no answer|",
    );
    assert!(ids(&world, "overdue").is_empty());
    let why = world.json(&words("explain A1234BC/plan-step/K000001"));
    assert_eq!(why["state"], "void");
    assert!(why.to_string().contains("refused on"), "{why}");
    say(
        &world,
        "postpone A1234BC plan-step/K000002 --to 30/11/2026 --reason |asked|",
    );
    let row = steps(&world, "due").pop().expect("a step");
    assert_eq!(
        (&row["due_on"], &row["original_due_on"]),
        (&"2026-11-30".into(), &"2026-11-27".into())
    );
    for (line, said) in [
        ("A1234BC", "dwp, by Mon 30 Nov 2026, was Fri 27 Nov 2026"),
        (
            "A1234BC --names",
            "dwp: Claim made, by Mon 30 Nov 2026, was Fri 27 Nov 2026 [postponed: asked]",
        ),
    ] {
        let page = say(&world, &format!("{line} --width 160"));
        assert!(page.contains(said), "{page}");
        assert_eq!(page.contains("asked]"), line.ends_with("--names"), "{page}");
    }
    say(
        &world,
        "waive A1234BC plan-step/K000004 --reason |has it all|",
    );
    assert_eq!(ids(&world, "due"), ["A1234BC/plan-step/K000002"]);
    let page = say(&world, "A1234BC");
    assert!(!page.contains("K000004"), "waived: {page}");
}

#[test]
fn what_was_said_of_a_step_before_is_not_lost() {
    let world = planned().on("2026-11-18");
    say(&world, "plan-step edit K000001 --update |Rang, no answer|");
    let world = world.on("2026-11-20");
    say(&world, "plan-step edit K000001 --update |Letter sent|");
    let world = world.on("2026-11-22");
    let page = say(&world, "A1234BC --names --width 160");
    assert!(
        page.contains("Fri 20 Nov 2026: Letter sent (1 before it"),
        "{page}"
    );
    assert!(!say(&world, "A1234BC").contains("Letter sent"));
    let kept = |line: &str| world.rows(&words(line))[0]["update"].clone();
    assert_eq!(
        kept("plan-step list A1234BC --names"),
        "2026-11-18: Rang, no answer\n2026-11-20: Letter sent"
    );
    assert_eq!(
        kept("plan-step list A1234BC --names --today 2026-11-19"),
        "2026-11-18: Rang, no answer"
    );
    assert_eq!(kept("plan-step list A1234BC"), Value::Null);
}
