//! What was decided of a home and served on it: the decision of the latest day stands, on every day as it stood then, and what
//! runs out soon is on `today`; with it, releases that nobody recorded and what a file says is over.

use crate::referral_path::words;
use crate::support::{Story, TODAY, World};
use serde_json::Value;

fn say(world: &World, line: &str) -> String {
    world.ok(&words(line))
}

fn statuses(world: &World, day: &str) -> Vec<Value> {
    let rows = world.rows(&words(&format!("tenancy list A1234BC --today {day}")));
    rows.into_iter().map(|row| row["status"].clone()).collect()
}

fn with_a_home() -> World {
    let world = World::sentenced().on("2026-10-06");
    say(
        &world,
        "tenancy add A1234BC --tenure council --rent 98.40 --per week --benefit hb --started 1/6/2021",
    );
    world.on(TODAY)
}

#[test]
fn a_decision_written_down_late_does_not_stand() {
    let world = with_a_home();
    say(
        &world,
        "tenancy decide A1234BC keep --reason Example --on 10/11/2026",
    );
    let ran = world.run(&words(
        "tenancy decide A1234BC close --reason Example --on 1/11/2026",
    ));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("the decision of Tue 10 Nov 2026 to keep it stands"),
        "{}",
        ran.stderr
    );
    for (day, status) in [
        ("2026-10-31", Value::Null),
        ("2026-11-01", "being closed".into()),
        ("2026-11-09", "being closed".into()),
        ("2026-11-10", "kept".into()),
        ("2026-11-22", "kept".into()),
    ] {
        assert_eq!(statuses(&world, day), [status], "{day}");
        let closing = &world.rows(&words(&format!("tenancy rescue --today {day}")))[0]["closing"];
        let between = ("2026-11-01".."2026-11-10").contains(&day);
        assert_eq!(closing, &Value::from(between), "{day}");
        let page = say(&world, &format!("A1234BC --today {day}"));
        assert_eq!(page.contains(": kept"), day >= "2026-11-10", "{day} {page}");
    }
    // Fourteen days before the release the sheet says where to, as it stood on the day.
    for (day, kept) in [("2026-11-05", false), ("2026-11-22", true)] {
        let sheet = say(&world, &format!("release-sheet A1234BC --today {day}"));
        assert_eq!(sheet.contains("own home kept"), kept, "{day} {sheet}");
    }
    let today = say(&world, "today --today 2026-12-05");
    assert!(
        today.contains("with somewhere to go: 1") && today.contains("own home kept (T000001)"),
        "{today}"
    );
}

#[test]
fn an_eviction_in_five_days_is_on_today() {
    let world = with_a_home();
    let section = "Homes that lose benefit cover, or run out of notice";
    assert!(!say(&world, "today").contains(section));
    for line in [
        "notice add A1234BC --home T000001 --kind section-8 --served 1/9/2026 --expires 1/10/2026",
        "notice add A1234BC --home T000001 --kind eviction-date --served 1/11/2026 --expires 27/11/2026",
    ] {
        say(&world, line);
    }
    let page = say(&world, "today --width 140");
    let row = page.lines().find(|line| line.contains("T000001 council"));
    assert!(page.contains(section), "{page}");
    assert!(
        row.is_some_and(|row| row.contains("27 Nov") && row.contains("eviction date")),
        "{page}"
    );
    let rescue = &world.rows(&words("tenancy rescue"))[0];
    assert_eq!(rescue["served_expires_on"], "2026-11-27", "{rescue}");
    say(
        &world,
        "tenancy decide A1234BC close --reason Example --on 20/11/2026",
    );
    let closing = say(&world, "today");
    assert!(!closing.contains(section), "{closing}");
}

#[test]
fn a_release_day_that_passed_is_not_forgotten() {
    let mut story = Story::begins("2026-11-22");
    story.types("receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway");
    story.types("sentence A1234BC --on 5/10/2026 --length 8m --crd 26/11/2026");
    let section = "Release day passed, not recorded: 1";
    story.day("2026-11-26");
    story.types("today").never("Release day passed");
    story.day("2026-11-27");
    story
        .types("today")
        .says(section)
        .says("resettle release A1234BC --on DATE");
    let rows = story.world.rows(&words("today --today 2026-11-27"));
    let passed = |rows: &[Value]| -> Vec<Value> {
        let own = rows.iter();
        own.filter(|row| row["section"] == "release-day-passed")
            .cloned()
            .collect()
    };
    let found = passed(&rows);
    assert_eq!(found.len(), 1, "{rows:?}");
    for (field, value) in [
        ("id", Value::Null),
        ("prison_number", "A1234BC".into()),
        ("due_on", "2026-11-26".into()),
        ("days_overdue", 1.into()),
        ("name", Value::Null),
    ] {
        assert_eq!(found[0][field], value, "{field}");
    }
    story.types("release A1234BC --on 26/11/2026");
    story.types("today").never("Release day passed");
    let rows = story.world.rows(&words("today --today 2026-11-27"));
    assert!(passed(&rows).is_empty(), "{rows:?}");
}

#[test]
fn what_the_list_of_homes_would_not_show_is_not_hidden_by_narrowing() {
    let world = with_a_home();
    let hidden = |world: &World| {
        let answer = world.json(&words("tenancy rescue --establishment Chelmsford"));
        answer["hidden"].as_i64().unwrap_or(0)
    };
    assert_eq!(hidden(&world), 1);
    for line in [
        "tenancy decide A1234BC close --reason Example --on 1/11/2026",
        "notice add A1234BC --home T000001 --kind by-the-tenant --served 1/11/2026 --expires 20/11/2026",
    ] {
        say(&world, line);
    }
    assert_eq!(hidden(&world), 0, "its rent runs no longer");
}

#[test]
fn what_a_file_says_is_over_stands_no_more() {
    let world = with_a_home();
    for line in [
        "debt add A1234BC --kind loan --amount 50 --as-of 1/10/2026",
        "tenancy decide A1234BC close --reason Example --on 1/11/2026",
    ] {
        say(&world, line);
    }
    let facts = |name: &str| {
        let folder = world.path(name);
        world.ok(&["export", "folder", &folder.display().to_string()]);
        let events = std::fs::read_to_string(folder.join("events.csv")).expect("events");
        events.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let edit = |file: &str, from: &str, to: &str| {
        let path = world.path("out").join(file);
        let text = std::fs::read_to_string(&path).expect("a file of the export");
        assert!(text.contains(from), "{file}: {text}");
        std::fs::write(&path, text.replace(from, to)).expect("it can be written");
    };
    let debts = std::fs::read_to_string(world.path("out").join("debts.csv")).expect("debts");
    let mut lines = debts.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let mut row: Vec<&str> = lines.next().expect("a debt").split(',').collect();
    let cleared = header.iter().position(|name| *name == "cleared");
    row[cleared.expect("a column")] = "2026-11-15";
    let whole = format!("{}\n{}\n", header.join(","), row.join(","));
    edit("debts.csv", &debts, &whole);
    edit("tenancies.csv", ",2021-06-01,,", ",2021-06-01,2026-11-18,");
    let before = facts("before");
    world.ok(&["import", "folder", &folder, "--yes"]);
    let after = facts("after");
    let added: Vec<&String> = after.iter().filter(|line| !before.contains(line)).collect();
    for (fact, on) in [
        ("has-debt", "2026-11-15"),
        ("tenancy-being-ended", "2026-11-18"),
    ] {
        assert!(
            added
                .iter()
                .any(|line| line.contains(fact) && line.contains(on) && line.contains("no")),
            "{fact} {added:?}"
        );
    }
    let again = world.run(&["import", "folder", &folder, "--yes"]);
    assert_eq!(again.code, 0, "{}", again.stderr);
    assert_eq!(facts("again"), after, "said once");
}
