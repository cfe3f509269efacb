//! Facts that protocols ask about, written down by hand, taken back, carried out and brought in.

use crate::support::World;

const WHO: &str = "A1234BC";

/// A protocol of one's own that hangs on facts.
const PROTOCOL: &str = r#"
id = "by-facts"
title = "By facts"
source = "Made up"
version = 1

[[rule]]
id = "1"
action = "visit-the-home"
kind = "task"
force = "must"
title = "Visit the home offered"
after = "property-offered"
due = "3 days"
owed_by = "prison-accommodation-worker"
cite = "1"

[[rule]]
id = "2"
action = "ask-veterans-charity"
kind = "task"
force = "must"
title = "Ask a veterans' charity"
before = "release-date"
due = "1 week"
when = ["veteran"]
done_by = "support-started"
owed_by = "prison-accommodation-worker"
cite = "2"

[[rule]]
id = "3"
action = "prepare-for-trial"
kind = "task"
force = "must"
title = "Prepare housing for the trial"
before = "trial"
due = "2 weeks"
owed_by = "prison-accommodation-worker"
cite = "3"
"#;

/// Somebody with a release date, and the protocol in force.
fn world() -> World {
    let world = World::new();
    world.ok(&[
        "receive",
        WHO,
        "--surname",
        "Example",
        "--at",
        "Elmley",
        "--on",
        "1/9/2026",
        "--born",
        "1/2/1990",
    ]);
    world.ok(&[
        "sentence",
        WHO,
        "--on",
        "5/10/2026",
        "--length",
        "1 year",
        "--crd",
        "18/3/2027",
    ]);
    let file = world.file("by-facts.toml", PROTOCOL);
    world.ok(&["protocol", "add", &file]);
    world.ok(&["protocol", "use", "by-facts", "--from", "1/9/2026"]);
    world
}

/// The words, values and days that are recorded of somebody.
fn recorded(world: &World) -> Vec<(String, String, String)> {
    let text = |row: &serde_json::Value, field: &str| row[field].as_str().unwrap_or("-").to_owned();
    let rows = world.rows(&["fact", WHO]);
    let three = |row| (text(row, "word"), text(row, "value"), text(row, "since"));
    rows.iter().map(three).collect()
}

fn row(word: &str, value: &str, since: &str) -> (String, String, String) {
    (word.to_owned(), value.to_owned(), since.to_owned())
}

/// The state of an action as the timeline has it; none where it is not there.
fn state(world: &World, title: &str) -> Option<String> {
    let rows = world.rows(&["timeline", WHO]);
    let found = rows
        .iter()
        .find(|row| row["kind"] == "action" && row["what"] == title)?;
    Some(found["state"].as_str().unwrap_or_default().to_owned())
}

fn facts_of_timeline(world: &World) -> Vec<String> {
    let rows = world.rows(&["timeline", WHO]);
    let facts = rows.iter().filter(|row| row["kind"] == "fact");
    facts
        .map(|row| row["what"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn a_fact_makes_what_hangs_on_it_and_is_shown_by_a_plain_name() {
    let world = world();
    assert_eq!(recorded(&world), []);
    let said = world.ok(&["fact", WHO, "property-offered", "--on", "20/11/2026"]);
    assert!(said.contains("new: Visit the home offered, due"), "{said}");
    assert_eq!(
        state(&world, "Visit the home offered").as_deref(),
        Some("open")
    );
    world.ok(&["fact", WHO, "Veteran", "--on", "20/11/2026"]);
    assert_eq!(
        state(&world, "Ask a veterans' charity").as_deref(),
        Some("open")
    );
    world.ok(&[
        "fact",
        WHO,
        "trial",
        "--day",
        "4/12/2026",
        "--on",
        "20/11/2026",
    ]);
    assert!(
        state(&world, "Prepare housing for the trial").is_some_and(|s| s.starts_with("overdue"))
    );
    assert_eq!(
        recorded(&world),
        [
            row("trial", "2026-12-04", "2026-11-20"),
            row("veteran", "yes", "2026-11-20"),
            row("property-offered", "-", "2026-11-20"),
        ]
    );
    let shown = facts_of_timeline(&world);
    for label in [
        "property offered",
        "veteran: yes",
        "trial on Fri 4 Dec 2026",
    ] {
        assert!(shown.iter().any(|what| what == label), "{label}: {shown:?}");
    }
    let card = world.ok(&[WHO]);
    assert!(card.contains("veteran: yes (Fri 20 Nov 2026)"), "{card}");
    assert!(card.contains("trial on Fri 4 Dec 2026"), "{card}");

    world.ok(&["fact", WHO, "support-started"]);
    assert_eq!(
        state(&world, "Ask a veterans' charity").as_deref(),
        Some("done")
    );
    let said = world.ok(&["fact", WHO, "trial", "no"]);
    assert!(
        said.contains("gone: Prepare housing for the trial"),
        "{said}"
    );
    assert_eq!(state(&world, "Prepare housing for the trial"), None);
}

#[test]
fn no_ends_it_the_last_of_a_day_counts_and_undo_takes_it_back() {
    let world = world();
    world.ok(&["fact", WHO, "veteran", "--on", "20/11/2026"]);
    world.ok(&["fact", WHO, "veteran", "no"]);
    assert!(state(&world, "Ask a veterans' charity").is_some_and(|s| s.starts_with("void")));
    assert_eq!(recorded(&world), [row("veteran", "no", "2026-11-22")]);
    world.ok(&["fact", WHO, "veteran", "yes"]);
    assert_eq!(recorded(&world), [row("veteran", "yes", "2026-11-22")]);
    assert_eq!(
        state(&world, "Ask a veterans' charity").as_deref(),
        Some("open")
    );
    let again = world.run(&["fact", WHO, "veteran", "yes"]);
    assert!(
        again.stderr.contains("nothing to change"),
        "{}",
        again.stderr
    );
    let log = |world: &World| world.rows(&["log"]).len();
    let before = log(&world);
    world.ok(&["undo"]);
    assert!(log(&world) > before);
    assert_eq!(recorded(&world), [row("veteran", "no", "2026-11-22")]);
    world.ok(&["redo"]);
    assert_eq!(recorded(&world), [row("veteran", "yes", "2026-11-22")]);
    let rehearsed = world.ok(&["fact", WHO, "property-offered", "--dry-run"]);
    assert!(rehearsed.contains("What would move"), "{rehearsed}");
    assert_eq!(recorded(&world).len(), 1);
}

#[test]
fn a_past_view_does_not_know_what_came_later() {
    let world = world();
    world.ok(&["fact", WHO, "veteran", "--on", "20/11/2026"]);
    assert_eq!(recorded(&world).len(), 1);
    let earlier = ["fact", WHO, "--today", "19/11/2026"];
    assert_eq!(world.rows(&earlier), Vec::<serde_json::Value>::new());
    let operation = world.rows(&["log"])[1]["operation"].to_string();
    let before = ["fact", WHO, "--as-at", &operation];
    assert_eq!(world.rows(&before), Vec::<serde_json::Value>::new());
}

#[test]
fn a_folder_carries_facts_out_and_back() {
    let world = world();
    for line in [
        ["veteran", "--on=10/11/2026", "--quiet"],
        ["veteran", "no", "--on=12/11/2026"],
        ["trial", "--day=4/12/2026", "--on=10/11/2026"],
        ["property-offered", "--on=12/11/2026", "--quiet"],
        ["bed-start", "--day=1/12/2026", "--on=12/11/2026"],
        ["reception-assessment", "--on=2/9/2026", "--quiet"],
    ] {
        world.ok(&[&["fact", WHO], &line[..]].concat());
    }
    let folder = world.path("out").display().to_string();
    world.ok(&["export", "folder", &folder]);
    let events = std::fs::read_to_string(world.path("out/events.csv")).unwrap();
    for part in [
        "FACT,veteran,,no",
        "FACT,trial,,2026-12-04",
        "BED_STARTED,CAS3,,2026-12-01",
        "SCREENED,",
    ] {
        assert!(events.contains(part), "{part}:\n{events}");
    }
    let other = World::new();
    other.ok(&["import", "folder", &folder]);
    assert_eq!(recorded(&other), recorded(&world));
    let there = other.path("again").display().to_string();
    other.ok(&["export", "folder", &there]);
    let again = std::fs::read_to_string(other.path("again/events.csv")).unwrap();
    assert_eq!(again, events);
}

#[test]
fn a_file_brings_facts_and_a_bad_one_is_the_error_of_its_row() {
    let world = world();
    let good = world.file(
        "good.csv",
        format!(
            "prison_number,event_date,event_type,detail,new_value\n\
             {WHO},2026-11-10,FACT,Plan-Agreed,\n{WHO},2026-11-10,fact,veteran,Y\n{WHO},2026-11-10,FACT,trial,4/12/2026\n"
        ),
    );
    world.ok(&["import", "events", &good]);
    assert_eq!(
        recorded(&world),
        [
            row("trial", "2026-12-04", "2026-11-10"),
            row("veteran", "yes", "2026-11-10"),
            row("plan-agreed", "-", "2026-11-10"),
        ]
    );
    let summary = world.json(&["import", "events", &good]);
    assert_eq!(
        (&summary["unchanged"], &summary["created"]),
        (&3.into(), &0.into())
    );
    for (rest, code, hint) in [
        ("plan-agred,", "unknown-fact", "plan-agreed"),
        ("veteran,", "bad-fact", "yes or no"),
        ("veteran,perhaps", "bad-fact", "yes or no"),
        ("plan-agreed,2026-11-10", "bad-fact", "no value"),
        ("trial,31/02/2027", "bad-fact", ""),
        ("trial,", "bad-fact", "needs the day"),
        ("reception-assessment,", "other-event-type", "SCREENED"),
        (",", "missing", "detail"),
    ] {
        let bad = format!(
            "prison_number,event_date,event_type,detail,new_value\n{WHO},2026-11-11,FACT,{rest}\n"
        );
        let file = world.file("bad.csv", bad);
        let ran = world.run(&["import", "events", &file, "--format", "json"]);
        assert_eq!(ran.code, 1, "{rest}: {}", ran.stdout);
        let said: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        let problem = &said["rows"][0];
        assert_eq!(
            (&problem["code"], &problem["line"]),
            (&code.into(), &2.into()),
            "{rest}"
        );
        let message = problem["message"].as_str().unwrap();
        assert!(message.contains(hint), "{rest}: {message}");
    }
    assert_eq!(recorded(&world).len(), 3);
}

#[test]
fn what_cannot_be_recorded_is_refused_with_the_way_that_can() {
    let world = world();
    for (code, line, part) in [
        (2, vec!["veterna"], "veteran"),
        (2, vec!["consent"], "resettle consent"),
        (2, vec!["release-date"], "resettle dates"),
        (2, vec!["has-tenancy"], "resettle tenancy"),
        (2, vec!["homelessness-risk"], "resettle risk"),
        (2, vec!["mappa"], "resettle prisoner edit"),
        (2, vec!["homeless-date"], "resettle outcome"),
        (2, vec!["duty-to-refer-sent"], "resettle referral sent"),
        (
            2,
            vec!["difficulty-open"],
            "resettle fact PRISONER difficulty-arises",
        ),
        (2, vec!["window-opens"], "follows from what is recorded"),
        (2, vec!["plan-agreed", "no"], "not answered with no"),
        (2, vec!["plan-agreed", "--day", "1/12/2026"], "--on"),
        (2, vec!["trial"], "--day"),
        (2, vec!["trial", "no", "--day", "1/12/2026"], "no longer"),
        (2, vec!["bed-start", "--day", "22/11/2026"], "later day"),
        (
            1,
            vec!["plan-agreed", "--on", "23/11/2026"],
            "in the future",
        ),
        (
            1,
            vec!["veteran", "--on", "31/1/1990"],
            "before the date of birth",
        ),
    ] {
        let said = world.fails(code, &[&["fact", WHO], &line[..]].concat());
        assert!(said.contains(part), "{line:?}: {said}");
    }
    world.fails(8, &["fact"]);
    world.fails(1, &["fact", "B2345CD", "veteran"]);
    assert_eq!(recorded(&world), []);
}

#[test]
fn every_word_is_listed_with_who_records_it() {
    let world = World::empty();
    let rows = world.rows(&["fact", "--list"]);
    let of = |word: &str| {
        let found = rows.iter().find(|row| row["word"] == word);
        found.unwrap_or_else(|| panic!("{word}"))["command"].clone()
    };
    assert_eq!(of("plan-agreed"), "resettle fact");
    assert_eq!(of("going-well"), "resettle fact PRISONER difficulty-arises");
    assert_eq!(of("consent"), "resettle consent");
    assert_eq!(of("window-opens"), serde_json::Value::Null);
    assert!(rows.len() > 170, "{}", rows.len());
    assert!(
        rows.iter()
            .all(|row| row["meaning"].as_str().is_some_and(|text| text.len() > 4))
    );
}

#[test]
fn a_lead_is_named_and_changed_by_the_record_itself() {
    let world = world();
    world.ok(&["prisoner", "edit", WHO, "--lead", "One Worker"]);
    assert_eq!(recorded(&world), [row("lead-named", "-", "2026-11-22")]);
    world.ok(&[
        "prisoner",
        "edit",
        WHO,
        "--lead",
        "One Worker",
        "--sex",
        "F",
    ]);
    assert_eq!(recorded(&world).len(), 1);
    world.ok(&["prisoner", "edit", WHO, "--lead", "Another"]);
    assert_eq!(
        recorded(&world),
        [
            row("lead-named", "-", "2026-11-22"),
            row("lead-changed", "-", "2026-11-22")
        ]
    );
}

#[test]
fn what_was_said_in_an_earlier_spell_is_not_listed_as_present() {
    let world = world();
    world.ok(&["fact", WHO, "has-debt", "yes"]);
    world.ok(&["fact", WHO, "veteran", "yes"]);
    let world = world.on("2026-11-30");
    world.ok(&["release", WHO, "--on", "25/11/2026"]);
    world.ok(&["recall", WHO, "--on", "28/11/2026"]);
    assert_eq!(recorded(&world), [row("veteran", "yes", "2026-11-22")]);
}
