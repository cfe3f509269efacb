//! Somebody types rubbish in any option that takes a typed value: each is refused in plain words that name the option and say
//! what to do next, and nothing is changed.

use crate::support::{Ran, World, do_all};
use clap::{Arg, CommandFactory};
use resettle::commands::Cli;

const RUBBISH: &str = "zz9!zz";

/// What a parser written in Rust says to those who wrote it.
const NOT_FOR_PEOPLE: [&str; 10] = [
    "invalid digit",
    "ParseInt",
    "ParseError",
    "parse error",
    "u16",
    "u32",
    "usize",
    "0..=",
    "Some(",
    "Err(",
];

/// What the values are called of which only some texts are any.
const TYPED: [&str; 21] = [
    "DATE",
    "WORD",
    "YES|NO",
    "AUTHORITY",
    "AMOUNT",
    "DAYS",
    "COUNT",
    "COLUMNS",
    "LEVEL",
    "CATEGORY",
    "TIME",
    "FORMAT",
    "WHEN",
    "STAGE",
    "RISK",
    "ESTABLISHMENT",
    "STATE",
    "TENURE",
    "PERIOD",
    "BENEFIT",
    "ENCODING",
];

/// A command with its words, and one option of it.
struct Slot {
    command: Vec<String>,
    /// What has to stand beside it, by place or option.
    beside: Vec<String>,
    option: String,
}

fn is_typed(arg: &Arg) -> bool {
    let names = arg.get_value_names().unwrap_or_default();
    arg.get_long().is_some()
        && arg.get_action().takes_values()
        && names.iter().any(|name| TYPED.contains(&name.as_str()))
}

fn value_name(arg: &Arg) -> &str {
    let names = arg.get_value_names().unwrap_or_default();
    names.first().map_or("", |name| name.as_str())
}

/// Something that may stand where a command needs it.
fn plausible(arg: &Arg) -> String {
    if let Some(first) = arg.get_possible_values().first() {
        return first.get_name().to_owned();
    }
    let value = match value_name(arg) {
        "PRISONER" | "ID|PRISONER" | "REFERRAL|PRISONER" | "HOME|PRISONER" | "OLD" | "FROM" => {
            "A1234BC"
        }
        "INTO" | "NEW" => "A1234BD",
        "DATE" | "ANCHOR" => "1/10/2026",
        "OFFSET" => "+1d",
        "AUTHORITY" | "ID|AUTHORITY" => "Medway",
        "YES|NO" => "yes",
        "YEAR" => "2027",
        "WORD" if arg.is_positional() => "plan-agreed",
        "ID" if arg.is_positional() => "essex",
        "PRISONER ACTION|ID" => "A1234BC/refer-duty-to-refer",
        "WHICH" => "crd",
        "STATUS" => "No fixed abode",
        "TENURE" => "council",
        "CODE" => "MSI",
        "REFERRAL" => "R000001",
        _ => "x",
    };
    value.to_owned()
}

fn collect(command: &clap::Command, words: &[String], slots: &mut Vec<Slot>) {
    if command.has_subcommands() {
        for sub in command
            .get_subcommands()
            .filter(|sub| sub.get_name() != "help")
        {
            let mut words = words.to_vec();
            words.push(sub.get_name().to_owned());
            collect(sub, &words, slots);
        }
        return;
    }
    // The options of every command are tried on one.
    // Where somebody goes may be a place that no register knows, and is kept as typed with a warning.
    let is_kept_as_typed = |arg: &Arg| {
        let name = words.first().map_or("", String::as_str);
        ["transfer", "receive"].contains(&name) && !["DATE"].contains(&value_name(arg))
    };
    let is_today = words.last().is_some_and(|word| word == "today");
    let own =
        |arg: &&Arg| is_typed(arg) && (is_today || !arg.is_global_set()) && !is_kept_as_typed(arg);
    let is_new = words == ["receive"] || words == ["prisoner", "add"];
    for arg in command.get_arguments().filter(own) {
        let mut beside = Vec::new();
        let needed = command
            .get_arguments()
            .filter(|other| other.get_id() != arg.get_id())
            .filter(|other| other.is_positional() || other.is_required_set());
        for other in needed {
            if let Some(long) = other.get_long() {
                beside.push(format!("--{long}"));
            }
            beside.push(match plausible(other).as_str() {
                "A1234BC" if is_new => "A1234BD".to_owned(),
                value => value.to_owned(),
            });
        }
        slots.push(Slot {
            command: words.to_vec(),
            beside,
            option: format!("--{}", arg.get_long().unwrap_or_default()),
        });
    }
}

impl Slot {
    fn line(&self, more: &[String]) -> Vec<String> {
        let rubbish = [self.option.clone(), RUBBISH.to_owned()];
        [&self.command, &self.beside, more, &rubbish].concat()
    }

    /// Runs it, and again with what it would have asked for.
    fn run(&self, world: &World, all: &clap::Command) -> (Vec<String>, Ran) {
        let mut more = Vec::new();
        for _ in 0..4 {
            let line = self.line(&more);
            let words: Vec<&str> = line.iter().map(String::as_str).collect();
            let ran = world.run(&words);
            let asked = ran
                .stderr
                .split(|c: char| c.is_whitespace() || "`,;".contains(c));
            let missing = asked
                .filter_map(|word| word.strip_prefix("--"))
                .find(|word| !more.contains(&format!("--{word}")) && *word != "no-input");
            match missing.filter(|_| ran.code == 8) {
                Some(option) => {
                    let command = self.command.iter().fold(all, |command, word| {
                        command.find_subcommand(word).unwrap_or(command)
                    });
                    let arg = command
                        .get_arguments()
                        .find(|arg| arg.get_long() == Some(option));
                    more.push(format!("--{option}"));
                    if arg.is_none_or(|arg| arg.get_action().takes_values()) {
                        more.push(arg.map_or("x".to_owned(), first_word));
                    }
                }
                None => return (line, ran),
            }
        }
        panic!("{:?} asks for ever", self.command)
    }
}

/// The first word of those that the help of an option lists, or something plausible.
fn first_word(arg: &Arg) -> String {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let is_word = value_name(arg) == "WORD";
    let listed = help.rsplit(": ").next().unwrap_or_default();
    match listed.split(", ").next() {
        Some(word) if is_word => word.to_owned(),
        _ => plausible(arg),
    }
}

#[test]
fn rubbish_in_any_option_is_refused_in_plain_words() {
    let world = World::sentenced();
    do_all(
        &world,
        &[
            "risk A1234BC yes --on 2/11/2026",
            "tenancy add A1234BC --tenure council",
            "referral add A1234BC --to Medway",
        ],
    );
    let mut all = Cli::command();
    all.build();
    let mut slots = Vec::new();
    collect(&all, &[], &mut slots);
    assert!(slots.len() > 300, "{}", slots.len());
    let log = world.rows(&["log", "-n", "1000"]);
    let mut wrong = Vec::new();
    for slot in &slots {
        let (line, ran) = slot.run(&world, &all);
        let said = &ran.stderr;
        let mut fault = |what: &str| wrong.push(format!("{what}: {}\n{said}", line.join(" ")));
        if ![1, 2].contains(&ran.code) {
            fault(&format!("ended with {}", ran.code));
            continue;
        }
        if let Some(word) = NOT_FOR_PEOPLE.iter().find(|word| said.contains(**word)) {
            fault(&format!("says {word:?}"));
        }
        if said.contains(RUBBISH) {
            fault("repeats what was typed");
        }
        if !said.contains("hint: ") {
            fault("says nothing to do next");
        }
        // Which record is meant may be asked before what is to be changed in it.
        let no_such = [
            "has no",
            "is in custody",
            "is a draft",
            "its own place",
            "nobody in the store",
        ];
        if !said.contains(&slot.option) && !no_such.iter().any(|words| said.contains(words)) {
            fault("does not name the option");
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        slots.len(),
        wrong.join("\n")
    );
    assert_eq!(
        world.rows(&["log", "-n", "1000"]),
        log,
        "something was changed"
    );
}

#[test]
fn a_wrong_word_points_to_the_help_of_its_command() {
    let world = World::sentenced();
    for (line, near, help) in [
        ("window --format jsn", "json", "resettle window --help"),
        (
            "referral list --format tabel",
            "table",
            "resettle referral list --help",
        ),
        (
            "directory provider list --takes arsen",
            "arson",
            "resettle directory provider list --help",
        ),
    ] {
        let said = world.fails(2, &line.split(' ').collect::<Vec<_>>());
        assert!(said.contains(&format!("did you mean `{near}`?")), "{said}");
        assert!(said.contains("it takes one of: "), "{said}");
        assert!(said.contains(&format!("look it up with: {help}")), "{said}");
    }
    let said = world.fails(2, &["due", "--within", "90d"]);
    assert!(
        said.contains("write the days as a whole number from 0 to 3650, for example 14"),
        "{said}"
    );
    assert!(said.contains("resettle due --help"), "{said}");
}
