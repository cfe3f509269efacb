//! The page of `resettle --help`: every command with its sentence, in the groups in which people look for them.
//!
//! The sentences are the commands' own; only the groups and their order are known here.

use super::Cli;
use clap::CommandFactory;

/// The groups in their order, with the commands of each.
const GROUPS: [(&str, &[&str]); 9] = [
    (
        "Every day",
        &[
            "today",
            "window",
            "overdue",
            "due",
            "timeline",
            "explain",
            "note",
            "risk",
            "consent",
            "public-interest-notice",
            "dates",
            "done",
            "waive",
            "postpone",
            "reopen",
            "todo",
            "fact",
        ],
    ),
    (
        "A life in custody",
        &[
            "receive",
            "sentence",
            "transfer",
            "release",
            "recall",
            "close",
            "outcome",
            "connection",
            "release-sheet",
        ],
    ),
    ("Who, home, referral", &["prisoner", "tenancy", "referral"]),
    (
        "Home before custody, beside `tenancy`",
        &[
            "permission",
            "notice",
            "home-care",
            "debt",
            "address",
            "tie",
        ],
    ),
    (
        "The person and the way out",
        &[
            "need",
            "household",
            "document",
            "harm",
            "restriction",
            "form-answer",
            "plan-step",
            "reach",
            "proposal",
            "appointment",
            "arrangement",
            "benefit",
            "start-money",
            "licence-condition",
        ],
    ),
    (
        "Rules and lists",
        &["report", "protocol", "directory", "holiday", "date"],
    ),
    ("Sent out", &["digest", "calendar"]),
    (
        "The file",
        &[
            "init", "import", "export", "undo", "redo", "log", "backup", "restore", "doctor",
            "erase",
        ],
    ),
    ("Shell", &["config", "demo", "completions", "man"]),
];

/// How to go on from here.
const START: &str =
    "`resettle demo` shows it on invented people. To begin: `resettle init`, then `resettle import folder FOLDER`.
Each morning: `resettle today`. One case on one screen: `resettle A1234BC`.
`resettle COMMAND --help` explains a command and its options.";

/// The page, at most `width` columns wide.
#[must_use]
pub fn help(width: usize) -> clap::builder::StyledStr {
    let mut all = Cli::command().term_width(width);
    all.build();
    let mut listed = String::new();
    for (heading, names) in GROUPS {
        let own = names.iter().filter_map(|name| {
            let command = all.find_subcommand(name)?;
            let about = command.get_about().cloned().unwrap_or_default().to_string();
            Some(clap::Command::new(*name).about(first_clause(&about)))
        });
        let mut group = clap::Command::new("resettle")
            .disable_help_subcommand(true)
            .term_width(width)
            .help_template("{subcommands}")
            .subcommands(own);
        let lines = group.render_help().to_string();
        listed.push_str(&format!("{heading}:\n{}\n\n", lines.trim_end()));
    }
    all.help_template(format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{START}\n\n{listed}Options:\n{{options}}"
    ))
    .render_help()
}

/// What stands before the first colon, semicolon or example: a line of a list.
fn first_clause(about: &str) -> String {
    let ends = about.find([':', ';', '`']).unwrap_or(about.len());
    let clause = about.get(..ends).unwrap_or(about);
    clause.trim_end_matches(['.', ' ', ',']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_one_group() {
        let command = Cli::command();
        let named: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, names)| names.iter().copied())
            .collect();
        for command in command.get_subcommands().filter(|c| !c.is_hide_set()) {
            let times = named.iter().filter(|name| **name == command.get_name());
            assert_eq!(times.count(), 1, "{}", command.get_name());
        }
    }
}
