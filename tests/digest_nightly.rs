//! The examples of the manual page for the night: run as a scheduler would run them, or read as it would read them.

use crate::support::World;
use std::process::Command;

const PAGE: &str = include_str!("../src/commands/man/nightly.txt");
const PROGRAM: &str = "/usr/local/bin/resettle";

/// The examples below a heading, as they are copied from the page: lines that are indented, up to one that is not.
fn examples(heading: &str) -> Vec<String> {
    let (_, rest) = PAGE
        .split_once(&format!("\n# {heading}\n"))
        .expect("a heading");
    let section = rest.split("\n# ").next().expect("a section");
    let mut blocks = vec![String::new()];
    for line in section.lines() {
        let last = blocks.last_mut().expect("a block");
        match line.strip_prefix("    ") {
            Some(typed) => last.push_str(&format!("{typed}\n")),
            None if line.is_empty() => last.push('\n'),
            None => blocks.push(String::new()),
        }
    }
    let blocks = blocks.iter().map(|block| block.trim());
    let filled = blocks.filter(|block| !block.is_empty());
    filled.map(|block| format!("{block}\n")).collect()
}

#[test]
fn the_lines_for_cron_run_with_next_to_no_environment() {
    let world = World::with_forty();
    let table = examples("Cron").remove(0);
    let mut lines = table.lines();
    assert!(
        lines
            .next()
            .is_some_and(|line| line.starts_with("RESETTLE_STORE=/"))
    );
    // Then what the lines call the program: cron hands it on as it is.
    let program = lines.next().and_then(|line| line.split_once('='));
    let (name, path) = program.expect("a variable");
    assert_eq!(path, PROGRAM);
    let binary = env!("CARGO_BIN_EXE_resettle");
    let config = world.file(
        "config.toml",
        "[mail]\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\n\"prison-accommodation-worker\" = [\"a@example.gov.uk\"]\n",
    );
    let mut said = Vec::new();
    for line in lines {
        let command = line.splitn(6, ' ').nth(5).expect("a command");
        assert!(
            !command.contains('%'),
            "cron takes it for the end of the line"
        );
        // As cron does: a shell, and nothing of a session. The day is fixed for the test alone.
        let ran = Command::new("/bin/sh")
            .args(["-c", command])
            .env_clear()
            // Cron runs commands in the home folder.
            .current_dir(world.path(""))
            .env(name, binary)
            .env("HOME", world.path(""))
            .env("PATH", "/usr/bin:/bin")
            .env("SHELL", "/bin/sh")
            .env("LOGNAME", "worker")
            .env("RESETTLE_STORE", world.store())
            .env("RESETTLE_CONFIG", &config)
            .env("RESETTLE_TODAY", "2026-11-22")
            .output()
            .expect("a shell");
        said.push((
            ran.status.code(),
            String::from_utf8_lossy(&ran.stdout).into_owned(),
        ));
    }
    let [digest, overdue, due] = said.as_slice() else {
        panic!("three lines: {said:?}");
    };
    // Three leads have no recipient here, which is said with 1.
    assert_eq!(digest, &(Some(1), String::new()));
    assert_eq!(
        std::fs::read_dir(world.path("store/drafts"))
            .expect("drafts")
            .count(),
        1
    );
    assert_eq!(overdue.0, Some(0));
    assert!(overdue.1.contains("LATE"), "{}", overdue.1);
    assert_eq!(due, &(Some(0), String::new()));
    let listed = std::fs::read_to_string(world.path("due.csv")).expect("a list");
    assert!(listed.starts_with("id,prison_number,"), "{listed}");
}

#[test]
fn the_units_for_systemd_are_ones_that_it_takes() {
    let world = World::empty();
    let units = examples("Systemd");
    let [service, timer] = units.as_slice() else {
        panic!("two units");
    };
    for (unit, lines) in [
        (service, &["[Unit]", "[Service]", "Type=oneshot"][..]),
        (
            timer,
            &[
                "[Unit]",
                "[Timer]",
                "OnCalendar=Mon..Fri 05:30 Europe/London",
                "[Install]",
            ],
        ),
    ] {
        for line in lines {
            assert!(unit.lines().any(|own| own == *line), "{line}: {unit}");
        }
        for line in unit.lines().filter(|line| !line.is_empty()) {
            assert!(line.starts_with('[') || line.contains('='), "{line}");
        }
    }
    let start = service
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="));
    understood(
        start
            .expect("a command")
            .strip_prefix(PROGRAM)
            .expect("the program"),
    );
    if Command::new("systemd-analyze")
        .arg("--version")
        .output()
        .is_err()
    {
        return;
    }
    let service = service.replace(PROGRAM, env!("CARGO_BIN_EXE_resettle"));
    let files = [
        world.file("resettle-digest.service", service),
        world.file("resettle-digest.timer", timer),
    ];
    let ran = Command::new("systemd-analyze")
        .arg("verify")
        .args(&files)
        .output();
    let ran = ran.expect("it runs");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    // It may not run at all where systemd does not; what it says of our files counts.
    assert!(!said.contains("resettle"), "{said}");
}

#[test]
fn the_tasks_for_windows_fit_and_are_understood() {
    let tasks = examples("Windows Task Scheduler").remove(0);
    // A caret at its end joins a line with the next, and what was set stands for itself.
    let joined = tasks.replace("^\n", "");
    let (set, tasks): (Vec<&str>, Vec<&str>) =
        joined.lines().partition(|line| line.starts_with("set "));
    assert_eq!(tasks.len(), 2);
    for line in tasks {
        let mut line = line.to_owned();
        for (name, value) in set.iter().filter_map(|line| line[4..].split_once('=')) {
            line = line.replace(&format!("%{name}%"), value);
        }
        let (_, run) = line.split_once(" /TR \"").expect("what to run");
        let (run, _) = run.split_once(" /SC ").expect("when");
        let run = run.trim_end().strip_suffix('"').expect("an end");
        let run = run.replace("\\\"", "\"");
        // No more than this is taken by /TR.
        assert!(run.len() <= 261, "{run}");
        let (program, arguments) = run
            .strip_prefix('"')
            .and_then(|rest| rest.split_once('"'))
            .expect("a program in quotes");
        assert!(program.ends_with("\\resettle.exe"), "{program}");
        understood(arguments);
    }
}

/// Arguments that the program takes: nothing is wrong with the command line, only that there is no store.
fn understood(arguments: &str) {
    let world = World::empty();
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let said = world.fails(7, &arguments);
    assert!(said.contains("store"), "{arguments:?}: {said}");
}
