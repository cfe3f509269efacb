//! Bad input gets a clear error, and nothing is lost.

use crate::support::{World, fixture};

#[test]
fn an_unknown_prison_number_names_the_nearest() {
    let world = World::new();
    world.ok(&["receive", "A1234BC", "--surname", "Example"]);
    let said = world.fails(1, &["timeline", "A1234BD"]);
    assert!(said.contains("A1234BC"), "{said}");
    let said = world.fails(2, &["timeline", "A12O4BC"]);
    assert!(said.contains("zero"), "{said}");
}

#[test]
fn without_a_store_the_error_says_where_and_what_to_do() {
    let world = World::empty();
    for arguments in [
        &["today"][..],
        &["window"],
        &["risk", "A1234BC", "yes"],
        &["import", "folder", "."],
        &["undo"],
        &["doctor"],
    ] {
        let said = world.fails(7, arguments);
        assert!(
            said.contains("resettle init") && said.contains("resettle.db"),
            "{arguments:?}: {said}"
        );
    }
}

#[test]
fn a_store_that_is_not_ours_is_refused_and_untouched() {
    let world = World::empty();
    let foreign = rusqlite::Connection::open(world.path("other.db")).expect("a database");
    foreign
        .execute_batch("create table t (a); insert into t values (1);")
        .expect("written");
    drop(foreign);
    let damaged = world.file(
        "damaged.db",
        b"SQLite format 3\0and then nothing of the kind".repeat(50),
    );
    let text = world.file("text.db", "not a database");
    let empty = world.file("empty.db", "");
    let good = World::with_forty();
    let newer = world.path("newer.db");
    std::fs::copy(good.store(), &newer).expect("copied");
    let newer_store = rusqlite::Connection::open(&newer).expect("a database");
    newer_store
        .pragma_update(None, "user_version", 999)
        .expect("written");
    drop(newer_store);
    let other = world.path("other.db").display().to_string();
    let newer = newer.display().to_string();
    let folder = world.path("").display().to_string();
    for path in [&other, &damaged, &text, &empty, &newer] {
        let before = std::fs::read(path).expect("there");
        for arguments in [
            &["today"][..],
            &["undo"],
            &["receive", "A1234BC", "--surname", "X"],
        ] {
            let mut arguments = arguments.to_vec();
            arguments.extend(["--store", path]);
            world.fails(7, &arguments);
        }
        assert_eq!(
            before,
            std::fs::read(path).expect("there"),
            "{path} is untouched"
        );
    }
    world.fails(7, &["today", "--store", &folder]);
    let said = world.fails(7, &["today", "--store", &newer]);
    assert!(said.contains("999"), "{said}");
    world.fails(1, &["init", "--store", &other]);
}

#[test]
fn files_that_cannot_be_imported_say_why_and_change_nothing() {
    let world = World::new();
    let before = std::fs::read(world.store()).expect("the store");
    let header = "prison_number,surname,forenames\n";
    for (name, content, says) in [
        ("empty.csv", b"".to_vec(), "empty"),
        (
            "utf16.csv",
            [
                b"\xff\xfe".to_vec(),
                header.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            ]
            .concat(),
            "UTF-16",
        ),
        (
            "wrong.csv",
            b"one,two\n1,2\n".to_vec(),
            "none of the columns",
        ),
        (
            "twice.csv",
            b"prison_number,surname,surname\n".to_vec(),
            "surname",
        ),
    ] {
        let path = world.file(name, content);
        let ran = world.run(&["import", "prisoners", &path]);
        assert_eq!(ran.code, 1, "{name}");
        let said = format!("{}{}", ran.stdout, ran.stderr);
        assert!(said.contains(says), "{name}: {said}");
    }
    for path in [fixture("nothing-here.csv"), fixture("caseload-40")] {
        world.fails(1, &["import", "prisoners", &path]);
    }
    world.fails(
        1,
        &["import", "folder", &fixture("caseload-40/prisoners.csv")],
    );
    world.fails(1, &["import", "folder", &fixture("nothing-here")]);
    let nothing = world.path("nothing");
    std::fs::create_dir(&nothing).expect("made");
    world.fails(1, &["import", "folder", &nothing.display().to_string()]);
    assert!(before == std::fs::read(world.store()).expect("the store"));
}

#[test]
fn rules_that_a_change_would_break_are_named() {
    let world = World::new();
    world.ok(&[
        "receive",
        "A1234BC",
        "--surname",
        "Example",
        "--on",
        "1/9/2026",
        "--status",
        "Sentenced",
    ]);
    for (arguments, says) in [
        (
            &["dates", "A1234BC", "crd", "1/8/2026"][..],
            "before the reception",
        ),
        (
            &["release", "A1234BC", "--on", "1/8/2026"],
            "before the reception",
        ),
        (&["release", "A1234BC", "--on", "tomorrow"], "future"),
        (&["risk", "A1234BC", "yes", "--on", "+1d"], "future"),
        (&["referral", "add", "A1234BC", "--to", "Medwey"], "Medway"),
        (&["referral", "add", "A1234BC", "--to", "Cardiff"], "Wales"),
        (
            &["referral", "add", "A1234BC", "--to", "Allerdale"],
            "Cumberland",
        ),
        (
            &["referral", "add", "A1234BC", "--to", "Medway", "--sent"],
            "consent",
        ),
        (&["receive", "A1234BC", "--on", "today"], "in custody since"),
        (&["receive", "B1234BC"], "--surname"),
        (
            &["prisoner", "add", "A1234BC", "--surname", "Twice"],
            "already",
        ),
        (&["undo", "--as-at", "1"], "past"),
    ] {
        let ran = world.run(arguments);
        assert!(
            ran.code == 1 || ran.code == 2,
            "{arguments:?}: {}",
            ran.stderr
        );
        assert!(ran.stderr.contains(says), "{arguments:?}: {}", ran.stderr);
    }
    assert_eq!(
        world.rows(&["log"]).len(),
        2,
        "nothing that was refused is in the log"
    );
}

#[test]
fn what_is_stored_cannot_drive_a_terminal() {
    let world = World::new();
    let nasty = "prison_number,surname,forenames,reception_date,legal_status,notes\nA1234BC,Example,Ann,2026-09-01,Sentenced,\"one\u{1b}[2J\u{202e}two\"\n";
    let path = world.file("prisoners.csv", nasty);
    let ran = world.run(&["import", "prisoners", &path]);
    let shown = if ran.code == 0 {
        world.ok(&["A1234BC", "--names"])
    } else {
        format!("{}{}", ran.stdout, ran.stderr)
    };
    world.run(&["note", "A1234BC", "a\u{202e}b"]);
    let timeline = world.run(&["timeline", "A1234BC"]).stdout;
    for text in [shown, timeline] {
        assert!(
            !text.contains('\u{1b}') && !text.contains('\u{202e}'),
            "{text:?}"
        );
    }
}

#[test]
fn nothing_typed_makes_it_panic() {
    let world = World::with_forty();
    let odd = [
        "",
        " ",
        "-",
        "--",
        "'",
        "\"",
        "\u{202e}",
        "A1234BC",
        "A1234BC/",
        "/",
        "A1234BC/x/y/z",
        "0",
        "-1",
        "99999999999",
        "%s",
        "é",
        "\u{1f600}",
    ];
    for command in [
        "timeline",
        "explain",
        "window",
        "done",
        "dates",
        "risk",
        "consent",
        "note",
        "overdue",
        "due",
        "date",
        "import",
        "export",
        "protocol",
        "referral",
        "prisoner",
        "holiday",
        "directory",
        "log",
        "restore",
        "todo",
    ] {
        for first in odd {
            for second in ["", "x", "2026-02-31", "--", "-9"] {
                let ran = world.run(&[command, first, second, "--dry-run"]);
                assert!(
                    ran.code != 70 && ran.code != 101 && ran.code >= 0,
                    "{command} {first:?} {second:?}: {} {}",
                    ran.code,
                    ran.stderr
                );
                assert!(
                    !ran.stderr.contains("panicked"),
                    "{command} {first:?} {second:?}: {}",
                    ran.stderr
                );
            }
        }
    }
}

#[test]
fn a_file_of_nothing_but_mistakes_keeps_nobody_waiting() {
    let world = World::empty();
    let many = format!("scope.authorities = [{}]\n", "\"Medwey\",".repeat(90_000));
    let file = world.file("many.toml", many);
    let ran = world.run(&["protocol", "check", &file]);
    assert_eq!((ran.code, ran.stdout.lines().count()), (1, 200));
    let large = world.file("large.toml", "#".repeat(2_000_000));
    assert!(
        world
            .fails(1, &["protocol", "check", &large])
            .contains("larger")
    );
    let text = "[[rule]]\nany = [\"has-tenency\"]\n";
    let file = world.file("any.toml", text);
    let ran = world.run(&["protocol", "check", &file]);
    assert!(
        ran.stdout.contains("did you mean \"has-tenancy\""),
        "{}",
        ran.stdout
    );
}
