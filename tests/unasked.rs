//! Without a terminal a command that needs something ends with exit 8 and the name of what is missing: held over the whole tree
//! of commands.

#![cfg(unix)]

use crate::asked::operations;
use crate::asked_everywhere::busy;
use clap::{Arg, Command, CommandFactory};

/// Every command that is no group, with its path.
fn leaves(command: &Command, path: &[String], found: &mut Vec<(Vec<String>, Command)>) {
    let mut verbs = command.get_subcommands().peekable();
    if verbs.peek().is_none() {
        found.push((path.to_vec(), command.clone()));
    }
    for verb in verbs.filter(|verb| verb.get_name() != "help") {
        let mut path = path.to_vec();
        path.push(verb.get_name().to_owned());
        leaves(verb, &path, found);
    }
}

/// How an argument is called in an error.
fn called(arg: &Arg) -> String {
    let written = arg.to_string().replace(['<', '>'], "");
    written.trim_end_matches("...").to_owned()
}

#[test]
fn every_command_that_needs_something_says_what_where_nobody_can_be_asked() {
    let world = busy();
    let before = operations(&world);
    let mut all = resettle::commands::Cli::command();
    all.build();
    let mut found = Vec::new();
    leaves(&all, &[], &mut found);
    let mut tried = 0;
    for (path, command) in &found {
        let needed: Vec<String> = command
            .get_arguments()
            .filter(|arg| arg.is_required_set())
            .map(called)
            .collect();
        let one_of = command.get_groups().any(|group| group.is_required_set());
        if needed.is_empty() && !one_of {
            continue;
        }
        tried += 1;
        let line: Vec<&str> = path.iter().map(String::as_str).collect();
        let said = world.fails(8, &line);
        let (message, hints) = said.split_once('\n').expect("a message and hints");
        assert!(
            message.contains("missing, and nobody can be asked"),
            "{line:?}: {said}"
        );
        for needed in &needed {
            assert!(
                message.contains(needed.as_str()),
                "{line:?}: {needed} in {said}"
            );
        }
        assert!(
            hints.contains(&format!("resettle {} --help", line.join(" "))),
            "{line:?}: {said}"
        );
        let usage = world.ok(&[&line[..], &["--help"]].concat());
        let usage = usage
            .lines()
            .find(|line| line.starts_with("Usage:"))
            .expect("a usage");
        for needed in command.get_arguments().filter(|arg| arg.is_required_set()) {
            let name = needed
                .get_value_names()
                .and_then(|names| names.first())
                .expect("a name");
            assert!(usage.contains(name.as_str()), "{line:?}: {name} in {usage}");
        }
    }
    assert!(tried > 80, "{tried}");
    assert_eq!(operations(&world), before);
}

#[test]
fn no_command_typed_alone_ends_in_a_mistake_of_ours() {
    let mut all = resettle::commands::Cli::command();
    all.build();
    let mut found = Vec::new();
    leaves(&all, &[], &mut found);
    let world = busy();
    for (path, _) in &found {
        let line: Vec<&str> = path.iter().map(String::as_str).collect();
        let ran = world.run(&line);
        assert!(
            [0, 1, 2, 8].contains(&ran.code),
            "{line:?}: {} {}",
            ran.code,
            ran.stderr
        );
        if ran.code != 0 {
            assert!(ran.stderr.contains("hint: "), "{line:?}: {}", ran.stderr);
        }
    }
}

#[test]
fn a_program_is_told_what_is_missing_in_its_own_form() {
    let world = busy();
    let said = world.fails(8, &["referral", "show", "--format", "json"]);
    let error: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let text = error.to_string();
    assert!(
        text.contains("would-ask") && text.contains("REFERRAL|PRISONER is missing"),
        "{text}"
    );
}
