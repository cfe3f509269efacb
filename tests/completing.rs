//! Completion, driven in the shells themselves: a command, an option, the value of an option, a prison number out of a store.

use crate::support::{World, binary_folder, tool};
use std::path::Path;
use std::process::{Command, Stdio};

/// What the program answers a shell for a line, of which the last word is being typed.
fn asked(world: &World, words: &[&str]) -> Vec<String> {
    let line = [&["--", "resettle"], words].concat();
    let ran = world
        .command(&line)
        .env("RESETTLE_COMPLETE", "fish")
        .output();
    let ran = ran.expect("the binary runs");
    assert_eq!(ran.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ran.stderr), "");
    let text = String::from_utf8_lossy(&ran.stdout).into_owned();
    text.lines().map(str::to_owned).collect()
}

fn values(world: &World, words: &[&str]) -> Vec<String> {
    let rows = asked(world, words).into_iter();
    let value = |row: String| row.split('\t').next().unwrap_or_default().to_owned();
    rows.map(value).collect()
}

/// A shell that has the completions loaded and answers one line.
fn in_shell(world: &World, shell: &Path, script: &str) -> String {
    let file = world.file("drive", script);
    let path = format!("{}:/usr/bin:/bin", binary_folder().display());
    let ran = Command::new(shell)
        .arg(&file)
        .env_clear()
        .env("HOME", world.path(""))
        .env("PATH", path)
        .env("TERM", "dumb")
        .env("RESETTLE_STORE", world.store())
        .env("RESETTLE_TODAY", crate::support::TODAY)
        .env(
            "COMPLETIONS",
            concat!(env!("CARGO_MANIFEST_DIR"), "/completions"),
        )
        .stdin(Stdio::null())
        .current_dir(world.path(""))
        .output()
        .expect("the shell runs");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(
        ran.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    said
}

/// Lines of which the last word is being typed, and what it completes to.
const LINES: [(&str, &str); 16] = [
    ("resettle overd", "overdue"),
    ("resettle overdue --exit", "--exit-code"),
    ("resettle due --format js", "json"),
    ("resettle timeline A12", "A1234BC"),
    ("resettle A1234BC --for", "--format"),
    ("resettle A12", "A1234BC"),
    ("resettle a12", "A1234BC"),
    ("resettle timeline a12", "A1234BC"),
    ("resettle transfer A1234BC --to Elml", "elmley"),
    ("resettle report duty-to-refer --by est", "establishment"),
    ("resettle report duty-to-refer --format js", "json"),
    (
        "resettle report duty-to-refer --classification del",
        "delius-2026",
    ),
    ("resettle man resettle-ni", "resettle-nightly"),
    ("resettle config unset mail.me", "mail.method"),
    (
        "resettle config set mail.recipients.counc",
        "mail.recipients.council",
    ),
    (
        "resettle done A1234BC ask-about-home-on-r",
        "ask-about-home-on-release",
    ),
];

#[test]
fn bash_completes() {
    let Some(bash) = tool("bash") else { return };
    let world = World::sentenced();
    let drive = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let last = words.len() - 1;
        // As bash itself calls it: the words, which one is typed, the program, the word and the one before it.
        let script = format!(
            "source \"$COMPLETIONS/resettle.bash\"\nCOMP_WORDS=({line})\nCOMP_CWORD={last}\nCOMP_TYPE=9\n\
             _clap_complete_resettle resettle '{}' '{}'\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n",
            words[last],
            words[last - 1]
        );
        in_shell(&world, &bash, &script)
    };
    for (line, expected) in LINES {
        assert_eq!(drive(line).trim_end(), expected, "{line}");
    }
    // bash parts a word at the equals sign and wants only what is behind it.
    assert_eq!(drive("resettle due --format = js").trim_end(), "json");
    let registered = in_shell(
        &world,
        &bash,
        "source \"$COMPLETIONS/resettle.bash\"\ncomplete -p resettle\n",
    );
    assert!(
        registered.contains("_clap_complete_resettle"),
        "{registered}"
    );
}

#[test]
fn zsh_completes() {
    let Some(zsh) = tool("zsh") else { return };
    let world = World::sentenced();
    for (line, expected) in LINES {
        // A second zsh in a terminal of its own, which is sent the line, a tab and an end of line, and prints what it got.
        let script = format!(
            "zmodload zsh/zpty\n\
             zpty -b inner 'PS1= ; zsh -f -i'\n\
             zpty -w inner 'PS1=; fpath=($COMPLETIONS $fpath); autoload -U compinit; compinit -u -D; print REA''DY'\n\
             zpty -r -m inner seen '*READY*'\n\
             zpty -w inner $'shown() {{ zle -I; print \"GOT<${{BUFFER}}>\"; }}; zle -N shown; bindkey \"^X\" shown; print SE\"\"T'\n\
             zpty -r -m inner seen '*SET*'\n\
             zpty -n -w inner $'{line}\\t\\x18'\n\
             zpty -r -m inner seen '*GOT<*>*'\n\
             print -r -- $seen\nzpty -d inner\n"
        );
        let said = in_shell(&world, &zsh, &script);
        let got = said.rsplit_once("GOT<").expect("an answer").1;
        let got = got.split('>').next().expect("an end").trim_end();
        assert!(got.ends_with(expected), "{line}: {got}");
    }
}

#[test]
fn fish_completes() {
    let Some(fish) = tool("fish") else { return };
    let world = World::sentenced();
    for (line, expected) in LINES {
        let script =
            format!("source $COMPLETIONS/resettle.fish\ncomplete --do-complete '{line}'\n");
        let said = in_shell(&world, &fish, &script);
        let first = said.lines().next().unwrap_or_default();
        assert_eq!(first.split('\t').next(), Some(expected), "{line}: {said}");
    }
}

#[test]
fn of_a_person_the_number_and_the_initials_are_shown() {
    let world = World::new();
    world.ok(&[
        "receive",
        "A1234BC",
        "--surname",
        "Okafor",
        "--forenames",
        "Grace",
        "--at",
        "Elmley",
    ]);
    assert_eq!(asked(&world, &["timeline", "A"]), ["A1234BC\tG. O."]);
    assert_eq!(asked(&world, &["timeline", "a12"]), ["A1234BC\tG. O."]);
    assert!(
        !asked(&world, &["timeline", "Oka"])
            .concat()
            .contains("A1234BC")
    );
}

#[test]
fn values_are_those_of_the_store_and_of_the_program() {
    let world = World::sentenced();
    world.ok(&["risk", "A1234BC", "yes", "--on", "yesterday"]);
    world.ok(&["consent", "A1234BC", "given", "--on", "yesterday"]);
    world.ok(&["referral", "add", "A1234BC", "--to", "Medway"]);
    let has = |words: &[&str], expected: &str| {
        let found = values(&world, words);
        assert!(
            found.iter().any(|value| value == expected),
            "{words:?}: {found:?}"
        );
    };
    has(&["referral", "show", "R"], "R000001");
    has(&["done", "A1234BC", "refer"], "refer-duty-to-refer");
    has(&["done", "A1234BC/refer"], "A1234BC/refer-duty-to-refer");
    has(&["done", "contact-l"], "contact-landlord");
    has(&["overdue", "--authority", "med"], "medway");
    has(&["overdue", "--authority=med"], "--authority=medway");
    has(&["transfer", "A1234BC", "--to", "elm"], "elmley");
    has(&["protocol", "show", "ess"], "essex");
    has(&["fact", "A1234BC", "vet"], "veteran");
    has(&["dates", "A1234BC", "cr"], "crd");
    has(
        &["need", "add", "A1234BC", "--kind", "mental"],
        "mental-health",
    );
    has(&["overdue", "--lead", "coun"], "council");
    has(&["config", "set", "mail.me"], "mail.method");
    has(&["config", "set", "mail.method", "sm"], "smtp");
    // What a name completes to is a name that is taken.
    world.ok(&["overdue", "--authority", "tunbridge-wells"]);
    world.ok(&["overdue", "--establishment", "elmley"]);
}

#[test]
fn once_a_person_is_named_the_actions_of_that_person_follow() {
    let world = World::sentenced();
    let own = values(&world, &["done", "A1234BC", ""]);
    assert!(
        own.contains(&"ask-about-home-on-release".to_owned()),
        "{own:?}"
    );
    assert!(!own.contains(&"A1234BC".to_owned()), "{own:?}");
    // Another person can follow all the same, where the number is begun, and the first is offered as before.
    assert_eq!(values(&world, &["done", "A1234BC", "a1"]), ["A1234BC"]);
    assert_eq!(values(&world, &["done", "A"])[0], "A1234BC");
    // As a first word, a letter alone is still a command.
    assert!(!values(&world, &["a"]).contains(&"A1234BC".to_owned()));
    assert_eq!(values(&world, &["a1"]), ["A1234BC"]);
}

#[test]
fn the_words_of_a_report_the_manual_and_the_configuration_are_offered() {
    let world = World::sentenced();
    let by = |words: &[&str]| values(&world, &[words, &["--by", ""]].concat());
    assert_eq!(by(&["report", "answered-in-time"]).len(), 10);
    assert!(!by(&["report", "settled-on-release"]).contains(&"notice".to_owned()));
    // What is offered is a page, also word by word.
    for page in values(&world, &["man", "resettle-re"]) {
        world.ok(&["man", &page]);
    }
    assert_eq!(values(&world, &["man", "referral", "ad"]), ["add"]);
    assert_eq!(values(&world, &["man", "nigh"]), ["nightly"]);
    world.ok(&["config", "set", "mail.recipients.desk", "desk@example.org"]);
    let leads = values(&world, &["config", "get", "mail.recipients.d"]);
    assert!(
        leads.contains(&"mail.recipients.desk".to_owned()),
        "{leads:?}"
    );
}

#[test]
fn providers_are_completed_by_their_ids_and_a_private_landlord_is_not_named() {
    let world = World::new();
    for add in [
        "directory provider add --name Example_Homes --kind hostel",
        "directory provider add --name Jo_Landworth --kind private-landlord --area Medway_towns",
        "directory provider add --name Kim_Landworth --kind other",
        "directory provider add --name Lee_Landworth",
        "directory office add --name Desk_of_Landworth --purpose recall --email x@example.org --authority Medway",
    ] {
        let words: Vec<String> = add.split(' ').map(|word| word.replace('_', " ")).collect();
        world.ok(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }
    assert_eq!(
        asked(&world, &["directory", "provider", "edit", "O"]),
        [
            "O000001\tExample Homes",
            "O000002\tprivate-landlord, Medway towns",
            "O000003\tother",
            "O000004"
        ]
    );
    let offices = asked(&world, &["directory", "office", "edit", ""]).concat();
    assert!(offices.contains("\trecall, Medway"), "{offices}");
    assert!(!offices.contains("worth"), "{offices}");
}

#[test]
fn the_store_is_the_one_that_the_line_or_the_configuration_names() {
    let world = World::sentenced();
    let other = world.path("other.db").display().to_string();
    world.ok(&["init", "--store", &other]);
    assert_eq!(values(&world, &["timeline", "A1"]), ["A1234BC"]);
    for words in [
        vec!["timeline", "--store", &other, "A1"],
        vec!["--store", &other, "timeline", "A1"],
        vec![&format!("--store={other}"), "timeline", "A1"],
        vec!["--store", "~/other.db", "timeline", "A1"],
    ] {
        assert_eq!(values(&world, &words), Vec::<String>::new(), "{words:?}");
    }
    world.ok(&[
        "config",
        "set",
        "store",
        &world.store().display().to_string(),
    ]);
    let mut command = world.command(&["--", "resettle", "timeline", "A1"]);
    command
        .env_remove("RESETTLE_STORE")
        .env("RESETTLE_COMPLETE", "fish");
    let ran = command.output().expect("the binary runs");
    assert!(String::from_utf8_lossy(&ran.stdout).starts_with("A1234BC"));
}

#[test]
fn nothing_is_said_and_nothing_written_where_something_is_amiss() {
    let world = World::sentenced();
    let before = std::fs::read(world.store()).expect("a store");
    let broken = world.file("broken.db", "this is no store");
    let config = world.file("wrong.toml", "metod = 1");
    for words in [
        vec!["timeline", "--store", broken.as_str(), "A1"],
        vec!["timeline", "--store", "/no/such/store.db", "A1"],
        vec!["timeline", "--today", "31/2/2026", "A1"],
        vec!["nosuch", "A1"],
        vec!["--", "A1"],
        vec!["explain", "A1/"],
    ] {
        assert_eq!(values(&world, &words), Vec::<String>::new(), "{words:?}");
    }
    for (shell, index) in [
        ("fish", "9"),
        ("nosuch", "1"),
        ("bash", "900"),
        ("zsh", "x"),
    ] {
        let mut command = world.command(&["--", "resettle", "timeline", "A1"]);
        command
            .env("RESETTLE_COMPLETE", shell)
            .env("_CLAP_COMPLETE_INDEX", index)
            .env("RESETTLE_CONFIG", &config);
        let ran = command.output().expect("the binary runs");
        assert_eq!(
            (ran.status.code(), ran.stderr.len()),
            (Some(0), 0),
            "{shell}"
        );
    }
    assert_eq!(std::fs::read(world.store()).expect("a store"), before);
    assert!(!world.path("no").exists());
}
