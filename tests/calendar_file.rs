//! The worker takes the days of the caseload into the calendar that the office has.

use crate::support::{Disk, World};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use std::collections::BTreeMap;

/// The whole days of a file by their identity: the day and what it says.
fn days(text: &str) -> BTreeMap<String, (String, String)> {
    let read = ICalendar::parse(text).expect("a calendar that another program reads");
    let events = read.components.iter();
    let events = events.filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let days: Vec<_> = events
        .map(|event| {
            let text_of = |property: &ICalendarProperty| {
                let entry = event.entries.iter().find(|entry| entry.name == *property);
                match entry.and_then(|entry| entry.values.first()) {
                    Some(ICalendarValue::Text(text)) => text.clone(),
                    Some(ICalendarValue::PartialDateTime(day)) => format!(
                        "{:04}-{:02}-{:02}",
                        day.year.unwrap_or_default(),
                        day.month.unwrap_or_default(),
                        day.day.unwrap_or_default()
                    ),
                    other => format!("{other:?}"),
                }
            };
            let uid = text_of(&ICalendarProperty::Uid);
            let on = text_of(&ICalendarProperty::Dtstart);
            (uid, (on, text_of(&ICalendarProperty::Summary)))
        })
        .collect();
    let count = days.len();
    let by_uid: BTreeMap<_, _> = days.into_iter().collect();
    assert_eq!(by_uid.len(), count, "no identity is used twice");
    by_uid
}

fn on(days: &BTreeMap<String, (String, String)>, summary: &str) -> (String, String) {
    let found: Vec<_> = days
        .iter()
        .filter(|(_, (_, said))| said == summary)
        .collect();
    assert_eq!(found.len(), 1, "{summary}: {days:?}");
    (found[0].0.clone(), found[0].1.0.clone())
}

#[test]
fn a_second_import_moves_what_has_moved() {
    let world = World::sentenced();
    world.ok(&["dates", "A1234BC", "crd", "2027-03-31"]);
    let first = days(&world.ok(&["calendar", "--within", "200"]));
    // Wed 31 Mar 2027 is no eve of a day off; 56 days before it is Wed 3 Feb.
    let (release, day) = on(&first, "A1234BC: release");
    assert_eq!(day, "2027-03-31");
    let (opens, day) = on(&first, "A1234BC: duty-to-refer window opens");
    assert_eq!(day, "2027-02-03");
    world.ok(&["dates", "A1234BC", "crd", "2027-04-07"]);
    let second = days(&world.ok(&["calendar", "--within", "200"]));
    assert_eq!(
        second.get(&release).map(|(on, _)| on.as_str()),
        Some("2027-04-07")
    );
    assert_eq!(
        second.get(&opens).map(|(on, _)| on.as_str()),
        Some("2027-02-10")
    );
}

#[test]
fn the_file_holds_what_the_lists_hold_and_no_name() {
    let world = World::with_forty();
    let text = world.ok(&["calendar", "--within", "30"]);
    assert_eq!(
        text,
        world.ok(&["calendar", "--within", "30"]),
        "the same bytes"
    );
    let days = days(&text);
    let late = world.rows(&["overdue"]);
    let due = world.rows(&["due", "--within", "30"]);
    let listed: Vec<String> = late
        .iter()
        .chain(&due)
        .map(|row| {
            let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
            format!(
                "{} {}: {}",
                text("due_on"),
                text("prison_number"),
                text("title")
            )
        })
        .collect();
    assert!(!listed.is_empty());
    let written: Vec<String> = days
        .values()
        .map(|(on, said)| format!("{on} {said}"))
        .collect();
    for one in &listed {
        assert!(written.contains(one), "{one}");
    }
    let people = world.rows(&["prisoner", "list", "--names"]);
    for person in &people {
        let name = person["name"].as_str().unwrap_or_default();
        let surname = name.split(',').next().unwrap_or_default();
        assert!(surname.len() < 4 || !text.contains(surname), "{surname}");
    }
}

#[test]
fn it_is_written_to_a_file_of_the_users_own_and_narrowed_like_the_lists() {
    let world = World::with_forty();
    let path = world.path("caseload.ics");
    let path = path.to_str().expect("a path");
    world.ok(&[
        "calendar",
        "--out",
        path,
        "--lead",
        "prison-accommodation-worker",
    ]);
    let text = std::fs::read_to_string(path).expect("the file");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(path)
            .expect("the file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let refused = world.fails(1, &["calendar", "--lead", "Nobody of this name"]);
    assert!(!refused.is_empty());
    world.fails(1, &["calendar", "--out", "/nowhere/at/all.ics"]);
}

#[test]
fn nothing_is_told_of_a_closed_case_and_no_window_where_there_is_no_risk() {
    let world = World::sentenced();
    let said = |line: &[&str]| {
        let days = days(&world.ok(line));
        let said: Vec<String> = days.into_values().map(|(_, said)| said).collect();
        said
    };
    let far = ["calendar", "--within", "200"];
    let opens = "A1234BC: duty-to-refer window opens".to_owned();
    let release = "A1234BC: release".to_owned();
    // A day far enough ahead that its window has not opened.
    world.ok(&["dates", "A1234BC", "crd", "2027-03-31"]);
    assert!(said(&far).contains(&opens) && said(&far).contains(&release));
    world.ok(&["risk", "A1234BC", "no", "--on", "yesterday"]);
    let without = said(&far);
    assert!(!without.contains(&opens), "{without:?}");
    assert!(without.contains(&release), "{without:?}");
    world.ok(&["risk", "A1234BC", "yes", "--on", "today"]);
    assert!(said(&far).contains(&opens));
    world.ok(&["close", "A1234BC", "--reason", "moved-away"]);
    assert_eq!(said(&far), Vec::<String>::new());
    let later = "2027-02-10";
    assert!(world.rows(&["window", "--today", later]).is_empty());
    assert_eq!(
        said(&[&far[..], &["--today", later]].concat()),
        Vec::<String>::new()
    );
    world.ok(&["reopen", "A1234BC", "--case"]);
    assert!(said(&far).contains(&release));
}

#[test]
fn a_full_disk_and_a_missing_folder_are_said_and_leave_no_half_file() {
    let world = World::with_forty();
    let nowhere = world.path("nowhere/days.ics").display().to_string();
    let refused = world.fails(1, &["calendar", "--out", &nowhere]);
    assert!(
        refused.contains("the folder of the file is not there"),
        "{refused}"
    );
    let Some(disk) = Disk::mount(world.path("disk"), "size=8k") else {
        return;
    };
    let full = disk.path().join("days.ics").display().to_string();
    let refused = world.fails(1, &["calendar", "--out", &full]);
    assert!(
        refused.contains("there is no room left on the disk"),
        "{refused}"
    );
    assert!(refused.contains("make room"), "{refused}");
    let left = std::fs::read_dir(disk.path()).expect("the disk").count();
    assert_eq!(left, 0);
}
