//! On a terminal the program asks before what is hard to overlook; everywhere else it says which option would have answered.

#![cfg(unix)]

use crate::support::{World, fixture};
use rexpect::session::{PtySession, spawn_command};

fn on_a_terminal(world: &World, arguments: &[&str]) -> PtySession {
    on_a_terminal_with(world, arguments, &[("RESETTLE_TODAY", "2030-01-02")])
}

/// The binary at a terminal, with nothing of the environment but these.
pub fn on_a_terminal_with(
    world: &World,
    arguments: &[&str],
    variables: &[(&str, &str)],
) -> PtySession {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_resettle"));
    command
        .args(arguments)
        .env_clear()
        .env("HOME", world.path(""))
        .env("RESETTLE_STORE", world.store())
        .env("TERM", "xterm")
        .envs(variables.iter().copied());
    spawn_command(command, Some(10_000)).expect("a terminal")
}

#[test]
fn restore_wants_the_name_typed() {
    let world = World::with_forty();
    let copy = world.path("copy.db").display().to_string();
    world.ok(&["backup", &copy]);
    let before = std::fs::read(world.store()).expect("the store");
    let mut session = on_a_terminal(&world, &["restore", &copy]);
    session
        .exp_string("Type resettle.db to go on")
        .expect("it asks");
    session.send_line("yes").expect("typed");
    session
        .exp_string("nothing was changed")
        .expect("it refuses");
    session.exp_eof().expect("it ends");
    assert!(before == std::fs::read(world.store()).expect("the store"));
    let mut session = on_a_terminal(&world, &["restore", &copy]);
    session
        .exp_string("Type resettle.db to go on")
        .expect("it asks");
    session.send_line("resettle.db").expect("typed");
    session.exp_string("Restored.").expect("it restores");
    session.exp_eof().expect("it ends");
}

#[test]
fn an_import_that_changes_more_than_it_adds_asks() {
    let world = World::with_forty();
    let original =
        std::fs::read_to_string(fixture("caseload-40/prisoners.csv")).expect("a fixture");
    let changed = world.file("prisoners.csv", original.replace(",Medium,", ",High,"));
    let log = |world: &World| world.rows(&["log"]).len();
    let before = log(&world);
    let mut session = on_a_terminal(&world, &["import", "prisoners", &changed]);
    session.exp_string("Go on?").expect("it asks");
    session.send_line("n").expect("typed");
    session
        .exp_string("Nothing was changed.")
        .expect("it stops");
    session.exp_eof().expect("it ends");
    assert_eq!(log(&world), before);
    let mut session = on_a_terminal(&world, &["import", "prisoners", &changed]);
    session.exp_string("Go on?").expect("it asks");
    session.send_line("y").expect("typed");
    session.exp_string("updated").expect("it goes on");
    session.exp_eof().expect("it ends");
    assert_eq!(log(&world), before + 1);
}

#[test]
fn a_terminal_sees_names_headings_and_the_day_that_is_pretended() {
    let world = World::with_forty();
    let mut session = on_a_terminal(&world, &["window"]);
    let seen = session.exp_eof().expect("it ends");
    assert!(
        seen.contains("Atkins"),
        "names are shown on a terminal: {seen}"
    );
    assert!(
        seen.contains("Wed 2 Jan 2030"),
        "a today that is not the real day is said: {seen}"
    );
}

#[test]
fn erase_wants_the_number_typed() {
    let world = World::sentenced();
    let mut session = on_a_terminal(&world, &["erase", "A1234BC"]);
    session
        .exp_string("Type A1234BC to erase this person")
        .expect("it asks");
    session.send_line("A1234BD").expect("typed");
    session
        .exp_string("nothing was changed")
        .expect("it refuses");
    session.exp_eof().expect("it ends");
    assert_eq!(world.rows(&["prisoner", "list"]).len(), 1);
    let mut session = on_a_terminal(&world, &["erase", "A1234BC"]);
    session
        .exp_string("Type A1234BC to erase this person")
        .expect("it asks");
    session.send_line("A1234BC").expect("typed");
    session.exp_string("Erased.").expect("it erases");
    session.exp_eof().expect("it ends");
    assert_eq!(world.rows(&["prisoner", "list"]).len(), 0);
}
