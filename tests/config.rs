//! What a user settles once: where it comes from, what a mistake in it looks like, and that setting a key spoils nothing.

use crate::support::{Ran, World, only};

fn with(world: &World, variables: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command = world.command(arguments);
    for (name, value) in variables {
        command.env(name, value);
    }
    Ran::from(command.output().expect("the binary runs"))
}

/// The value of a key, its origin and its place, as `config list` has them.
fn origin(ran: &Ran, key: &str) -> (String, String, Option<String>) {
    let answer: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let rows = answer["rows"].as_array().expect("rows").iter();
    let row = only(rows.filter(|row| row["key"] == key).cloned().collect());
    let text = |name: &str| row[name].as_str().map(str::to_owned);
    let value = row["value"]
        .as_str()
        .map_or_else(|| row["value"].to_string(), str::to_owned);
    (value, text("origin").expect("an origin"), text("place"))
}

#[test]
fn an_option_stands_over_the_environment_over_the_file_over_the_default() {
    let world = World::empty();
    let list = ["config", "list", "--format", "json"];
    let file = world.path("my.toml").display().to_string();
    let named = ("RESETTLE_CONFIG", file.as_str());
    let place = |line: usize| Some(format!("{file}:{line}"));
    let held = |ran: &Ran| origin(ran, "width");

    let ran = with(&world, &[], &list);
    assert_eq!(held(&ran), ("null".to_owned(), "default".to_owned(), None));
    assert_eq!(origin(&ran, "mail.method").0, "folder");
    assert_eq!(
        with(&world, &[named], &["config", "set", "width", "100"]).code,
        0
    );
    let ran = with(&world, &[named], &list);
    assert_eq!(held(&ran), ("100".to_owned(), "file".to_owned(), place(1)));
    let variables = [named, ("RESETTLE_WIDTH", "90")];
    let ran = with(&world, &variables, &list);
    let variable = Some("RESETTLE_WIDTH".to_owned());
    assert_eq!(
        held(&ran),
        ("90".to_owned(), "environment".to_owned(), variable)
    );
    let typed = [&list[..], &["--width", "70"]].concat();
    let ran = with(&world, &variables, &typed);
    let option = Some("--width".to_owned());
    assert_eq!(held(&ran), ("70".to_owned(), "option".to_owned(), option));
    let table = with(&world, &variables, &["config", "list", "--origin"]).stdout;
    assert!(table.contains("environment RESETTLE_WIDTH"), "{table}");
    let warned = with(&world, &variables, &["config", "set", "width", "80"]).stderr;
    assert!(
        warned.contains("RESETTLE_WIDTH is set in the environment"),
        "{warned}"
    );
}

#[test]
fn every_mistake_is_named_at_once_with_its_place_and_the_nearest_good_name() {
    let world = World::sentenced();
    let text = "colour = \"never\"\n\n[mail]\nmethod = \"smpt\"\n  metod = \"smtp\"\n[mail.smtp]\nport = 70000\n\
        password = \"secret-word\"\n[referrer]\nemail = \"jo.hidden\"\n";
    let file = world.file("my.toml", text);
    let ran = with(&world, &[("RESETTLE_CONFIG", &file)], &["overdue"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
    for line in [
        ":1:1: found the key \"colour\", expected a key of the configuration; did you mean \"color\"?",
        ":4:10: found \"smpt\", expected one of: folder, smtp, sendmail for mail.method; did you mean \"smtp\"?",
        ":5:3: found the key \"mail.metod\", expected a key of the configuration; did you mean \"mail.method\"?",
        ":7:8: found 70000, expected a whole number from 1 to 65535 for mail.smtp.port",
        ":8:1: found the key \"mail.smtp.password\"",
        ":10:9: found a text that is no address, expected an e-mail address for referrer.email",
    ] {
        assert!(
            ran.stderr.contains(&format!("{file}{line}")),
            "{line}\n{}",
            ran.stderr
        );
    }
    assert!(!ran.stderr.contains("secret-word") && !ran.stderr.contains("hidden"));
    let json = with(
        &world,
        &[("RESETTLE_CONFIG", &file)],
        &["overdue", "--format", "json"],
    );
    let error: serde_json::Value = serde_json::from_str(&json.stderr).expect("JSON");
    assert_eq!(
        (error["code"].as_str(), error["exit"].as_i64()),
        (Some("bad-configuration"), Some(6))
    );

    for wrong in [
        "not toml at all",
        "a = ",
        "[mail",
        "\u{feff}x",
        "mail = 3",
        "mail.recipients = [1]",
    ] {
        let file = world.file("wrong.toml", wrong);
        let ran = with(&world, &[("RESETTLE_CONFIG", &file)], &["overdue"]);
        assert_eq!(ran.code, 6, "{wrong}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("wrong.toml:1:"),
            "{wrong}: {}",
            ran.stderr
        );
    }
    let ran = with(
        &world,
        &[("RESETTLE_CONFIG", "/no/such/file.toml")],
        &["overdue"],
    );
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    let ran = with(&world, &[("RESETTLE_COLOR", "alwys")], &["overdue"]);
    assert_eq!(ran.code, 6);
    assert!(
        ran.stderr.contains("RESETTLE_COLOR: found \"alwys\""),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_key_is_set_and_taken_out_and_everything_else_stays() {
    let world = World::empty();
    let text = "# mine\ncolor = \"never\" # no colour please\n\n[mail]\n# the server\nmethod = \"smtp\"   # for now\n";
    let file = world.file("my.toml", text);
    let here = [("RESETTLE_CONFIG", file.as_str())];
    let run = |arguments: &[&str]| with(&world, &here, arguments);
    let read = || std::fs::read_to_string(&file).expect("a file");

    assert_eq!(
        run(&["config", "set", "mail.method", "folder", "--dry-run"]).code,
        0
    );
    assert_eq!(read(), text);
    assert_eq!(run(&["config", "set", "mail.method", "folder"]).code, 0);
    assert_eq!(read(), text.replace("\"smtp\"", "\"folder\""));
    for (key, wrong) in [
        ("mail.method", "pigeon"),
        ("mail.smtp.port", "0"),
        ("mail.from", "nobody"),
        ("mail.secure_domains", "one two"),
        ("mail.recipients", "a@b"),
        ("mail.recipients.council", "b"),
        ("referrer.name", "Jo\nExample"),
        ("names", "yes"),
        ("exit_horizon", "7"),
    ] {
        let before = read();
        let refused = run(&["config", "set", key, wrong]);
        assert_eq!(refused.code, 2, "{key}: {}", refused.stderr);
        assert_eq!(read(), before, "{key}");
    }
    let council = [
        "config",
        "set",
        "mail.recipients.council",
        "a@x.uk,b@x.uk",
        "c@x.uk",
    ];
    assert_eq!(run(&council).code, 0);
    assert_eq!(
        run(&["config", "get", "mail.recipients.council"]).stdout,
        "a@x.uk\nb@x.uk\nc@x.uk\n"
    );
    assert_eq!(run(&["config", "unset", "mail.recipients.council"]).code, 0);
    let missing = run(&["config", "get", "mail.recipients.council"]);
    assert_eq!((missing.code, missing.stdout.as_str()), (1, ""));
    assert_eq!(run(&["config", "get", "mail.method"]).stdout, "folder\n");
    assert_eq!(run(&["config", "unset", "color"]).code, 0);
    assert!(!read().contains("color"));
    assert!(
        read().contains("# the server\nmethod = \"folder\"   # for now\n"),
        "{}",
        read()
    );

    // A key that should not be there can be taken out, and then the rest works again.
    std::fs::write(&file, "metod = 1\nwidth = 90\n").expect("a file");
    assert_eq!(run(&["config", "check"]).code, 6);
    assert_eq!(run(&["config", "unset", "metod"]).code, 0);
    assert_eq!(read(), "width = 90\n");
    assert!(
        run(&["config", "check"])
            .stdout
            .ends_with("1 key set, no mistakes.\n")
    );
    assert_eq!(run(&["config", "unset", "nothing"]).code, 2);
}

#[test]
fn a_table_of_keys_is_not_taken_out_by_its_name() {
    let world = World::empty();
    let file = world.file(
        "mine.toml",
        "[mail]\nmethod = \"smtp\"   # for now\n[mail.smtp]\nhost = \"x.example.org\"\nport = 25\n\
         [mail.recipients]\ncouncil = [\"a@x.uk\"]\nlandlord = [\"b@x.uk\"]\n[stray]\n",
    );
    let run = |key: &str| {
        let mut command = world.command(&["config", "unset", key]);
        command.env("RESETTLE_CONFIG", &file);
        Ran::from(command.output().expect("the binary runs"))
    };
    let read = || std::fs::read_to_string(&file).expect("a file");
    let before = read();
    for (table, keys) in [
        (
            "mail",
            "mail.method, mail.smtp.host, mail.smtp.port, mail.recipients",
        ),
        ("mail.smtp", "mail.smtp.host, mail.smtp.port"),
    ] {
        let refused = run(table);
        assert_eq!(refused.code, 2, "{table}: {}", refused.stderr);
        assert!(refused.stderr.contains(keys), "{table}: {}", refused.stderr);
        assert_eq!(read(), before, "{table}");
    }
    // A key that is a table goes whole, and so does a table with nothing in it.
    for key in ["mail.recipients", "stray", "mail.smtp.port"] {
        assert_eq!(run(key).code, 0, "{key}");
    }
    assert_eq!(
        read(),
        "[mail]\nmethod = \"smtp\"   # for now\n[mail.smtp]\nhost = \"x.example.org\"\n"
    );
}

#[test]
fn a_new_configuration_is_for_its_user_alone() {
    let world = World::empty();
    let path = world.ok(&["config", "path"]);
    let path = std::path::Path::new(path.trim_end());
    assert!(!path.exists());
    world.ok(&["config", "set", "referrer.name", "Jo", "Example"]);
    assert_eq!(
        world.ok(&["config", "get", "referrer.name"]),
        "Jo Example\n"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &std::path::Path| {
            let about = std::fs::metadata(path).expect("it is there");
            about.permissions().mode() & 0o777
        };
        assert_eq!(mode(path), 0o600);
        assert_eq!(mode(path.parent().expect("a folder")), 0o700);
    }
}

#[test]
fn what_does_not_go_together_is_found_by_the_check_alone() {
    let world = World::empty();
    world.ok(&["config", "set", "mail.method", "smtp"]);
    let refused = world.fails(6, &["config", "check"]);
    assert!(
        refused.contains("mail.smtp.host: nothing, and mail.method is smtp"),
        "{refused}"
    );
    assert!(refused.contains("mail.from: nothing"), "{refused}");
    world.ok(&["date", "2026-12-18", "+1 day"]);
}

#[test]
fn the_store_of_the_configuration_is_the_one_that_is_opened() {
    let world = World::empty();
    let run = |arguments: &[&str]| {
        let mut command = world.command(arguments);
        command.env_remove("RESETTLE_STORE");
        Ran::from(command.output().expect("the binary runs"))
    };
    assert_eq!(run(&["config", "set", "store", "cases/here.db"]).code, 0);
    assert_eq!(run(&["init"]).code, 0);
    assert!(world.path("cases/here.db").is_file());
    // In the file a relative path begins at the file, and ~ at home.
    let config = std::path::PathBuf::from(world.ok(&["config", "path"]).trim_end());
    for (written, place) in [
        ("~/one.db", world.path("one.db")),
        ("two.db", config.with_file_name("two.db")),
    ] {
        std::fs::write(&config, format!("store = \"{written}\"\n")).expect("a file");
        let made = run(&["init"]);
        assert_eq!(made.code, 0, "{}", made.stderr);
        assert!(place.is_file(), "{written}");
    }
}

#[test]
fn who_refers_stands_on_the_form_under_what_is_typed_for_it() {
    let world = World::sentenced();
    for line in [
        "risk A1234BC yes --on yesterday",
        "consent A1234BC given --on yesterday",
        "referral add A1234BC --to Medway",
        "config set referrer.name Jo Example",
        "config set referrer.phone 01634 000000",
        "config set referrer.organisation HMP Elmley",
    ] {
        world.ok(&line.split(' ').collect::<Vec<_>>());
    }
    let field = |extra: &[&str], form: &str, name: &str| {
        let line = [
            &["referral", "form", "A1234BC", "--as", form, "--names"],
            extra,
        ]
        .concat();
        let rows = world.rows(&line).into_iter();
        only(rows.filter(|row| row["field"] == name).collect())["value"].clone()
    };
    assert_eq!(field(&[], "n-delius", "referrer_name"), "Jo Example");
    assert_eq!(field(&[], "n-delius", "referrer_authority"), "HMP Elmley");
    assert_eq!(field(&[], "kent", "referrer_phone"), "01634 000000");
    let typed = ["--with", "referrer_name=Sam Other"];
    assert_eq!(field(&typed, "n-delius", "referrer_name"), "Sam Other");
    let answers = world.file("answers.toml", "referrer_name = \"Kim Third\"\n");
    assert_eq!(
        field(&["--answers", &answers], "n-delius", "referrer_name"),
        "Kim Third"
    );
}
