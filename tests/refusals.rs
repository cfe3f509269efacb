//! Records of every kind: what may not stand in them is refused with its option and changes nothing; what may comes back.

use crate::support::World;
use clap::CommandFactory;
use resettle::domain::EntryKind;
use resettle::domain::entry::{Field, Shape};
use std::collections::BTreeMap;

const WHO: &str = "A1234BC";
/// In every free text; may stand in nothing that is said or listed.
const SECRET: &str = "Zanzibar";

/// The kinds that have a command of their own.
fn kinds() -> Vec<EntryKind> {
    let tree = resettle::commands::Cli::command();
    let names: Vec<&str> = tree
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    let all = EntryKind::ALL.iter().copied();
    let kinds: Vec<EntryKind> = all.filter(|kind| names.contains(&kind.word())).collect();
    assert!(kinds.len() >= 19, "{kinds:?}");
    kinds
}

/// Two people with a home each, T000001 and T000002, and a referral of the first, R000001.
fn world() -> World {
    let world = World::sentenced();
    for line in [
        "tenancy add A1234BC --tenure council --authority Medway --rent 100 --rent-period week",
        "referral add A1234BC --to Medway",
        "receive B2345CD --surname Other --at Elmley --on 2/9/2026",
        "tenancy add B2345CD --tenure council --authority Medway",
    ] {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    world
}

/// A value that may stand in a field.
fn good(field: &Field) -> String {
    match field.shape {
        Shape::Line | Shape::Text => format!("{SECRET} {}", field.name),
        Shape::PastDay => "1/10/2026".to_owned(),
        // A day by which something began is not after the day it ended, and who is there was born.
        Shape::Day if matches!(field.name, "paid_from" | "born") => "1/10/2026".to_owned(),
        Shape::Day => "1/12/2026".to_owned(),
        Shape::Time => "2.30pm".to_owned(),
        Shape::YesNo => "yes".to_owned(),
        Shape::Number => "3".to_owned(),
        Shape::Money => "12.50".to_owned(),
        Shape::Authority => "Medway".to_owned(),
        Shape::Home => "T000001".to_owned(),
        Shape::Referral => "R000001".to_owned(),
        Shape::Word(words) => words[0].to_owned(),
    }
}

/// Values that may not, each with a part of what has to be said.
fn bad(field: &Field) -> Vec<(String, &'static str)> {
    let own = |list: &[(&str, &'static str)]| -> Vec<(String, &'static str)> {
        list.iter()
            .map(|(text, says)| ((*text).to_owned(), *says))
            .collect()
    };
    let mut list = match field.shape {
        Shape::Line => own(&[
            ("Zanzibar\u{7}", "control"),
            ("Zanzibar\u{202e}", "direction"),
            ("Zanzibar\nb", "line break"),
        ]),
        Shape::Text => own(&[("Zanzibar\u{1b}[2J", "control")]),
        Shape::PastDay => own(&[
            ("31/02/2026", ""),
            ("1/10/26", ""),
            ("7", ""),
            ("1/12/2026", "future"),
        ]),
        Shape::Day => own(&[("31/02/2027", ""), ("1/10/26", ""), ("7", "")]),
        Shape::Time => own(&[("25:00", "time")]),
        Shape::YesNo => own(&[("Zanzibar", "yes or no")]),
        Shape::Number => own(&[("-1", "number"), ("10000", "number")]),
        Shape::Money => own(&[("-5", "amount"), ("99999999", "amount")]),
        Shape::Authority => own(&[("Medwey", "Medway"), ("Zanzibar", "register")]),
        Shape::Home => own(&[
            ("T000002", "has no home"),
            ("T999999", "has no home"),
            ("R000001", "the id of a home is wanted"),
        ]),
        Shape::Referral => own(&[
            ("R999999", "has no referral"),
            ("T000001", "the id of a referral is wanted"),
        ]),
        Shape::Word(_) => own(&[("Zanzibar", "no word")]),
    };
    if field.shape.is_free() {
        list.push((SECRET.repeat(1251), "too long"));
    }
    if field.needed && !field.shape.is_day() {
        list.push((String::new(), ""));
    }
    list
}

fn add(kind: EntryKind, with: Option<(&str, &str)>) -> Vec<String> {
    let mut line = vec![kind.word().to_owned(), "add".to_owned(), WHO.to_owned()];
    for field in kind.spec().fields {
        let value = match with {
            Some((name, value)) if name == field.name => value.to_owned(),
            _ => good(field),
        };
        line.push(format!("{}={value}", field.option()));
    }
    line
}

fn words(line: &[String]) -> Vec<&str> {
    line.iter().map(String::as_str).collect()
}

/// Every file of an export, by its name.
pub fn exported(world: &World, name: &str) -> BTreeMap<String, String> {
    let folder = world.path(name);
    world.ok(&["export", "folder", &folder.display().to_string()]);
    let files = std::fs::read_dir(folder).expect("the folder").flatten();
    files
        .map(|file| {
            let text = std::fs::read_to_string(file.path()).expect("a file");
            (file.file_name().to_string_lossy().into_owned(), text)
        })
        .collect()
}

#[test]
fn what_may_not_stand_in_a_record_is_refused_with_its_option() {
    let world = world();
    let before = exported(&world, "before");
    let mut tried = 0;
    for kind in kinds() {
        for field in kind.spec().fields {
            for (value, says) in bad(field) {
                let line = add(kind, Some((field.name, &value)));
                let ran = world.run(&words(&line));
                let about = format!("{} {}: {}", kind.word(), field.name, ran.stderr);
                assert!([1, 2].contains(&ran.code), "{} {about}", ran.code);
                assert!(ran.stderr.contains(&field.option()), "{about}");
                assert!(ran.stderr.contains(says), "{says}: {about}");
                assert!(
                    !ran.stderr.contains(SECRET) && ran.stdout.is_empty(),
                    "{about}"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 150, "{tried}");
    assert_eq!(exported(&world, "after"), before);
}

#[test]
fn every_kind_is_kept_hidden_carried_and_taken_back() {
    let world = world();
    let empty = exported(&world, "empty");
    let mut said = String::new();
    for kind in kinds() {
        let line = add(kind, None);
        let mut rehearsed = line.clone();
        rehearsed.push("--dry-run".to_owned());
        world.ok(&words(&rehearsed));
        said += &world.ok(&words(&line));
    }
    let full = exported(&world, "full");
    let mut leaks = Vec::new();
    for view in [
        &["timeline", WHO][..],
        &["log", "-n", "99"],
        &[WHO],
        &["today"],
        &["release-sheet", WHO],
        &["connection", WHO],
        &["connection", WHO, "--format", "json"],
        &["release-sheet", WHO, "--format", "json"],
        &["case", WHO, "--format", "json"],
        &["timeline", WHO, "--format", "json"],
        &["tenancy", "show", WHO],
    ] {
        let ran = world.run(view);
        let shown = format!("{}{}", ran.stdout, ran.stderr);
        let lines = shown.lines().filter(|line| line.contains(SECRET));
        leaks.extend(lines.map(|line| format!("{view:?}: {line}")));
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
    assert!(!said.contains(SECRET), "{said}");
    for kind in kinds() {
        let list = [kind.word(), "list", "--format", "json"];
        let hidden = world.ok(&list);
        assert!(!hidden.contains(SECRET), "{hidden}");
        assert!(
            !world.ok(&[kind.word(), "list"]).contains(SECRET),
            "{}",
            kind.word()
        );
        assert!(
            !world
                .ok(&[kind.word(), "list", "--format", "csv"])
                .contains(SECRET)
        );
        let shown = world.ok(&[&list[..], &["--names"]].concat());
        let free = kind
            .spec()
            .fields
            .iter()
            .filter(|field| field.shape.is_free());
        assert_eq!(shown.matches(SECRET).count(), free.count(), "{shown}");
    }

    let other = World::new();
    let folder = world.path("full").display().to_string();
    other.ok(&["import", "folder", &folder]);
    assert_eq!(exported(&other, "again"), full);
    let again = other.json(&["import", "folder", &folder]);
    assert_eq!(again["created"], 0, "{again}");
    assert_eq!(exported(&other, "third"), full);

    for _ in kinds() {
        world.ok(&["undo"]);
    }
    assert_eq!(exported(&world, "undone"), empty);
    for _ in kinds() {
        world.ok(&["redo"]);
    }
    assert_eq!(exported(&world, "redone"), full);
    for kind in kinds() {
        world.ok(&[kind.word(), "remove", WHO]);
    }
    let last = world.rows(&["log"])[0]["what"].to_string();
    assert!(last.contains("remove") && !last.contains(SECRET), "{last}");
    assert!(
        world
            .rows(&["doctor"])
            .iter()
            .all(|finding| finding["ok"] == true)
    );
}

/// Every command that has no commands below it.
fn leaves(command: &clap::Command, path: &[String], into: &mut Vec<Vec<String>>) {
    let below: Vec<_> = command
        .get_subcommands()
        .filter(|one| one.get_name() != "help")
        .collect();
    for one in &below {
        let path = [path, &[one.get_name().to_owned()]].concat();
        leaves(one, &path, into);
    }
    if below.is_empty() {
        into.push(path.to_vec());
    }
}

#[test]
fn no_command_fails_by_itself_on_rubbish() {
    let world = world();
    let mut tree = resettle::commands::Cli::command();
    tree.build();
    let mut commands = Vec::new();
    leaves(&tree, &[], &mut commands);
    assert!(commands.len() > 130, "{}", commands.len());
    let rubbish: [&[&str]; 4] = [
        &["\u{1f600}", "-9", "\u{202e}"],
        &["A1234BC", "", "31/02/2026", "--on", "99999999999"],
        &["T999999", "--", "--x", "%s"],
        &["A1234BC", "A1234BC", "--format", "json", "--dry-run"],
    ];
    for path in &commands {
        for extra in rubbish {
            let mut line = words(path);
            line.extend(extra);
            let ran = world.run(&line);
            let crashed = [70, 101, 134].contains(&ran.code) || ran.code < 0;
            assert!(
                !crashed && !ran.stderr.contains("panicked"),
                "{line:?}: {}",
                ran.stderr
            );
        }
    }
}

/// The options of a command that are called like one of those of every command, and are not that one.
fn taken(command: &clap::Command, globals: &[clap::Arg], path: &str, into: &mut Vec<String>) {
    let path = format!("{path} {}", command.get_name());
    let own = command.get_arguments().filter(|arg| !arg.is_global_set());
    for arg in own {
        let mut names = arg.get_long_and_visible_aliases().unwrap_or_default();
        names.extend(arg.get_all_aliases().unwrap_or_default());
        for global in globals {
            let long = global.get_long().unwrap_or_default();
            let short = global.get_short();
            if arg.get_id() == global.get_id()
                || names.contains(&long)
                || (short.is_some() && arg.get_short() == short)
            {
                into.push(format!("{path} --{long}"));
            }
        }
    }
    for below in command.get_subcommands() {
        taken(below, globals, &path, into);
    }
}

#[test]
fn no_option_of_a_command_is_called_like_one_of_every_command() {
    let mut tree = resettle::commands::Cli::command();
    tree.build();
    let globals: Vec<clap::Arg> = tree
        .get_arguments()
        .filter(|arg| arg.is_global_set())
        .cloned()
        .collect();
    assert!(globals.len() >= 10, "{}", globals.len());
    let mut found = Vec::new();
    taken(&tree, &globals, "", &mut found);
    assert_eq!(found, Vec::<String>::new());
    // A kind that has no command of its own may get one.
    for kind in EntryKind::ALL {
        for field in kind.spec().fields {
            let long = field.long();
            let global = globals.iter().find(|one| one.get_long() == Some(&long));
            assert!(global.is_none(), "{} --{long}", kind.word());
        }
    }
    // The day of a debt's amount can be written down, and its field keeps its name.
    let world = world();
    let add = "debt add A1234BC --kind loan --amount 50 --as-of 1/10/2026";
    world.ok(&add.split(' ').collect::<Vec<_>>());
    let debts = world.rows(&["debt", "list", "A1234BC"]);
    assert_eq!(debts[0]["as_at"], "2026-10-01", "{debts:?}");
}
