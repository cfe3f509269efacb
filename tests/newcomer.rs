//! Somebody who has just cloned the repository runs the demo.

use crate::support::{Ran, World};
use std::process::Stdio;

fn demo(today: &str) -> (World, Ran) {
    let world = World::empty().on(today);
    let ran = world.run(&["demo"]);
    assert_eq!(ran.code, 0, "{today}: {}", ran.stderr);
    (world, ran)
}

fn store_line(ran: &Ran) -> String {
    let lines: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.ends_with("/resettle.db") && !line.contains(' '))
        .collect();
    assert_eq!(
        lines.len(),
        1,
        "the path of the store stands on one line\n{}",
        ran.stdout
    );
    lines[0].to_owned()
}

#[test]
fn the_demo_shows_the_main_job_on_any_day() {
    for today in [
        "2026-11-22",
        "2026-12-25",
        "2027-03-28",
        "2028-02-29",
        "2027-01-01",
        "2030-08-31",
    ] {
        let (_world, ran) = demo(today);
        for part in [
            "resettle window",
            "resettle overdue",
            "resettle timeline A1234BC",
            "resettle explain A1234BC/refer-duty-to-refer",
        ] {
            assert!(ran.stdout.contains(part), "{today}: {part}\n{}", ran.stdout);
        }
        for part in ["Refer now", "LATE", "Ask first", "overdue"] {
            assert!(ran.stdout.contains(part), "{today}: {part}\n{}", ran.stdout);
        }
        assert!(std::path::Path::new(&store_line(&ran)).is_file());
        assert!(
            ran.stdout
                .lines()
                .all(|line| line.chars().count() <= 80 || line.contains('/')),
            "{today}: wider than 80 columns"
        );
    }
}

#[test]
fn the_commands_it_says_to_try_next_work() {
    let (world, ran) = demo("2026-12-25");
    let store = store_line(&ran);
    let whole: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.contains("--store"))
        .collect();
    assert_eq!(whole.len(), 3, "{}", ran.stdout);
    assert!(whole.iter().all(|line| line.contains(&store)));
    for line in whole {
        let status = std::process::Command::new("sh")
            .args(["-c", line.trim()])
            .env_clear()
            .env("HOME", world.path(""))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status()
            .expect("sh runs");
        assert!(status.success(), "{line}");
    }
}

#[test]
fn the_demo_leaves_the_users_own_store_alone() {
    let (world, _) = demo("2026-11-22");
    assert!(!world.store().exists());
}
