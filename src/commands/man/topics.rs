//! The pages that belong to no command: each a text beside this file, with the lists of the program filled in where it names
//! them. A new page is a text and a line here.

use crate::cli::config::KEYS;
use crate::protocol::{self, ClosedList};

/// One page.
pub struct Topic {
    /// `resettle-NAME`.
    pub name: &'static str,
    /// The section of the manual: 5 for a file, 7 for everything else.
    pub section: u8,
    /// What it is about, in half a sentence.
    pub about: &'static str,
    text: &'static str,
}

macro_rules! topic {
    ($name:literal, $section:literal, $about:literal) => {
        Topic {
            name: $name,
            section: $section,
            about: $about,
            text: include_str!(concat!($name, ".txt")),
        }
    };
}

/// Every page, in the order of the alphabet.
pub const TOPICS: &[Topic] = &[
    topic!("config", 5, "the configuration of resettle"),
    topic!("dates", 7, "how resettle reads and counts days"),
    topic!("exit-codes", 7, "what the exit codes of resettle mean"),
    topic!("files", 7, "where resettle keeps what it keeps"),
    topic!(
        "formats",
        7,
        "what resettle writes for people and for programs"
    ),
    topic!(
        "nightly",
        7,
        "resettle every night: cron, a systemd timer, the Task Scheduler"
    ),
    topic!("privacy", 7, "what resettle shows of people, and to whom"),
    topic!(
        "protocols",
        7,
        "agreements between agencies, as resettle holds them"
    ),
];

impl Topic {
    /// The text with its lists.
    #[must_use]
    pub fn text(&self) -> String {
        self.text
            .replace("{store}", "~/.local/share/resettle/resettle.db")
            .replace("{config}", "~/.config/resettle/config.toml")
            .replace("{keys}\n", &keys())
            .replace("{protocols}\n", &protocols())
            .replace("{lists}\n", &lists())
    }
}

fn keys() -> String {
    let mut text = String::new();
    for key in KEYS {
        let mut about = format!("{} Takes {}.", key.help, key.kind.words());
        if let Some(default) = key.default {
            about.push_str(&format!(" Default: {default}."));
        }
        if let Some(variable) = key.variable {
            about.push_str(&format!(" Environment: {variable}."));
        }
        text.push_str(&format!("{} :: {about}\n", key.name));
    }
    text
}

fn protocols() -> String {
    let mut text = String::new();
    for entry in protocol::library() {
        let read = protocol::builtin(entry.id).and_then(Result::ok);
        let about = read.map(|read| format!("{}. Version {}.", read.title, read.version));
        text.push_str(&format!("{} :: {}\n", entry.id, about.unwrap_or_default()));
    }
    text
}

fn lists() -> String {
    let line = |list: &ClosedList| {
        let words: Vec<&str> = list.words().iter().map(|word| word.word).collect();
        format!("{} :: {} {}.\n", list.word(), list.help(), words.join(", "))
    };
    ClosedList::ALL.iter().map(line).collect()
}
