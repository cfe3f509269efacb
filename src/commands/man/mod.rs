//! `resettle man`: the manual, one page a command and one a topic. What a command is for and what its options do are the
//! sentences of its `--help`.

mod topics;

use crate::commands::World;
use crate::domain::nearest::nearest;
use crate::error::{Ending, Error, Result};
use crate::output::manual::{self, Head};
use clap::{Command, CommandFactory};
use std::path::PathBuf;
use topics::TOPICS;

/// The day of this version, which stands at the foot of each page.
const ON: &str = "2026-11-22";

/// Print a page of the manual, or write all pages into a folder
///
/// A page is printed as man(1) reads it: `resettle man dates | man -l -`. Beside one page a command there are pages on dates,
/// exit codes, files, formats, privacy, protocols and the configuration.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The page: a command or a topic [default: resettle]
    #[arg(value_name = "PAGE", num_args = 0.., conflicts_with = "out")]
    page: Vec<String>,
    /// The folder to write every page into
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// # Errors
/// No such page; a page cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let pages = pages()?;
    let Some(folder) = args.out else {
        let page = find(&pages, &args.page.join("-"))?;
        world.out.raw(page)?;
        return Ok(Ending::Done);
    };
    if crate::env::look_at(&folder) == crate::env::Found::Nothing {
        crate::env::make_private_folder(&folder)?;
    }
    for (name, page) in &pages {
        crate::env::write_private(&folder.join(name), page, true)?;
    }
    world.out.status(format!("{} pages written.", pages.len()));
    Ok(Ending::Done)
}

/// The page of a name: `overdue`, `referral-add`, `dates.7`. Where a command and a topic have one name, the command is meant.
fn find<'p>(pages: &'p [(String, Vec<u8>)], name: &str) -> Result<&'p [u8]> {
    let whole = match name.trim_start_matches("resettle").trim_start_matches('-') {
        "" => "resettle".to_owned(),
        rest => format!("resettle-{rest}"),
    };
    let named =
        |file: &str| file == whole || file.rsplit_once('.').is_some_and(|(stem, _)| stem == whole);
    if let Some((_, page)) = pages.iter().find(|(file, _)| named(file)) {
        return Ok(page);
    }
    let stems = pages.iter().filter_map(|(file, _)| file.rsplit_once('.'));
    let near = nearest(&whole, stems.map(|(stem, _)| stem), 3);
    let error = Error::usage("unknown-page", "the manual has no such page").at("PAGE");
    Err(match near.is_empty() {
        true => error,
        false => error.hint(format!("nearest: {}", near.join(", "))),
    })
}

/// Every page, by its file name.
///
/// # Errors
/// A page cannot be made.
pub fn pages() -> Result<Vec<(String, Vec<u8>)>> {
    let mut pages = Vec::new();
    let mut root = crate::commands::Cli::command();
    root.build();
    collect(&mut root, "resettle", &mut pages)?;
    let source = source();
    for topic in TOPICS {
        let name = format!("resettle-{}", topic.name);
        let page = manual::page(
            &head(&name, topic.section, &source),
            topic.about,
            &topic.text(),
        );
        pages.push((format!("{name}.{}", topic.section), page.into_bytes()));
    }
    Ok(pages)
}

/// The name of every page, and what it is about, without making the pages.
#[must_use]
pub fn names() -> Vec<(String, String)> {
    let mut names = Vec::new();
    // Only a built tree has the commands below commands.
    let mut root = crate::commands::Cli::command();
    root.build();
    named(&root, "resettle", &mut names);
    names.extend(TOPICS.iter().map(|topic| {
        let name = format!("resettle-{}", topic.name);
        (name, topic.about.to_owned())
    }));
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|(name, _)| seen.insert(name.clone()));
    names
}

fn named(command: &Command, name: &str, names: &mut Vec<(String, String)>) {
    let about = command.get_about().map(ToString::to_string);
    names.push((name.to_owned(), about.unwrap_or_default()));
    for sub in command.get_subcommands().filter(|sub| has_a_page(sub)) {
        named(sub, &format!("{name}-{}", sub.get_name()), names);
    }
}

fn has_a_page(command: &Command) -> bool {
    !command.is_hide_set() && command.get_name() != "help"
}

fn source() -> String {
    format!("resettle {}", env!("CARGO_PKG_VERSION"))
}

fn head<'a>(name: &'a str, section: u8, source: &'a str) -> Head<'a> {
    Head {
        name,
        section,
        on: ON,
        source,
    }
}

fn collect(command: &mut Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    let mut bytes = Vec::new();
    let file = name.replace(' ', "-");
    let usage = command.render_usage().to_string();
    let usage = usage.lines().next().unwrap_or_default();
    let rest = usage.trim_start_matches("Usage: ").trim_start_matches(name);
    let page = command.clone().name(file.clone()).bin_name(name.to_owned());
    clap_mangen::Man::new(page)
        .render(&mut bytes)
        .map_err(|e| Error::bug("man-page", "a manual page could not be made").caused_by(e))?;
    let made = String::from_utf8_lossy(&bytes);
    let page = manual::adopted(
        &head(&file, 1, &source()),
        &made,
        &manual::usage(name, rest.trim()),
        &see_also(name),
    );
    pages.push((format!("{file}.1"), page.into_bytes()));
    for sub in command.get_subcommands_mut().filter(|sub| has_a_page(sub)) {
        let below = format!("{name} {}", sub.get_name());
        collect(sub, &below, pages)?;
    }
    Ok(())
}

/// The pages to see too: the one above, and of the whole every topic.
fn see_also(name: &str) -> Vec<String> {
    let entry = |page: String, section: u8| format!("\\fB{}\\fR({section})", manual::plain(&page));
    match name.rsplit_once(' ') {
        Some(("resettle", _)) => vec![entry("resettle".to_owned(), 1)],
        Some((above, _)) => vec![
            entry("resettle".to_owned(), 1),
            entry(above.replace(' ', "-"), 1),
        ],
        None => TOPICS
            .iter()
            .map(|topic| entry(format!("resettle-{}", topic.name), topic.section))
            .collect(),
    }
}
