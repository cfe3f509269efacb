//! `resettle report board`: the pack of a board in a folder, pinned to the operation that it was made at.

use super::ask::{self, FigureArgs, PeriodArgs};
use super::pack;
use crate::commands::World;
use crate::env::{absolute, what_is_in, whole_folder};
use crate::error::{Ending, Error, Result};
use crate::output::manifest::{self, AskedFor};
use crate::output::pack::PAGE;
use crate::output::say;
use crate::report::Period;
use crate::report::board::parts;
use std::path::{Path, PathBuf};

/// Write the pack of a board into a folder: every report, its shares and how they went
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
The pack has one CSV file for each report (whole, and by authority), measures.csv with every share and its target, \
trends.csv with the shares of this period and the four before it, definitions.csv, and manifest.json. It holds no names. \
Every row of figures says under which number counts are hidden (hidden_under) and to what they are rounded (rounded_to). \
Without a period it is about the last quarter that is over.

It is pinned to the newest operation of the store: made again with the --as-at and --today of its manifest by the same \
version of resettle it is the same to the byte. `resettle report verify FOLDER` checks it.")]
pub struct Args {
    #[command(flatten)]
    period: PeriodArgs,
    /// The folder to write: a new one or an empty one
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    #[command(flatten)]
    figures: FigureArgs,
}

/// # Errors
/// An unknown period or classification, a folder that holds something or cannot be written, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let folder = absolute(&args.out);
    must_be_free(&folder)?;
    let classification = args.figures.classification()?;
    let books = world.books()?;
    let known_on = ask::known_on(&books, world)?;
    let period = args.period.resolve(&books, known_on)?;
    let asked = AskedFor {
        period: period.unwrap_or_else(|| Period::last_quarter(known_on)),
        known_on,
        classification,
        disclosure: args.figures.disclosure(),
    };
    let (books, head) = pack::pinned(books)?;
    let board = pack::board(&parts(), &asked, &books)?;
    let made = pack::made(head, &asked);
    let (files, manifest) = pack::files(&board, &made, &books)?;
    let whole = whole_folder(&folder)?;
    for file in &files {
        whole.write(&file.name, &file.bytes)?;
    }
    let manifest_bytes = manifest.bytes()?;
    whole.write(manifest::FILE, &manifest_bytes)?;
    whole.finish()?;

    world.out.line(args.out.display().to_string())?;
    let is_quiet = world.out.is_quiet();
    for file in files.iter().filter(|_| !is_quiet) {
        let rows = file.rows.map_or_else(String::new, |rows| {
            format!("{}, ", say::plural(rows, "row", "rows"))
        });
        let size = file.bytes.len();
        world
            .out
            .line(format!("  {}: {rows}{size} bytes", file.name))?;
    }
    let size = manifest_bytes.len();
    if !is_quiet {
        world
            .out
            .line(format!("  {}: {size} bytes", manifest::FILE))?;
    }
    if board.is_of_nothing() {
        world.out.warning(format!(
            "nothing was counted for {}: every share is of nothing, and is left empty",
            board.period.name
        ));
    } else if board.period.to >= known_on {
        world.out.status(format!(
            "{} is not over: its figures go on moving.",
            board.period.name
        ));
    }
    let mut again = vec!["resettle".to_owned()];
    if world.options.store_named {
        again.push("--store".to_owned());
        again.push(quoted(&world.options.store.display().to_string()));
    }
    again.extend(manifest::again(&board, &made));
    world.out.status(format!(
        "Pinned to operation {}. To make it again, to the byte: {} --out NEWFOLDER",
        made.operation,
        again.join(" ")
    ));
    Ok(Ending::Done)
}

/// As a shell reads it back.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// Says before any counting what is in the way.
fn must_be_free(folder: &Path) -> Result<()> {
    let there = what_is_in(folder).map_err(|error| error.hint("give a folder to --out"))?;
    if there.is_empty() {
        return Ok(());
    }
    let has = |name: &str| there.iter().any(|one| one == name);
    let (code, message) = if has(manifest::FILE) {
        ("pack-exists", "there is a pack in this folder already")
    } else if ["measures.csv", "trends.csv", PAGE].into_iter().any(has) {
        (
            "pack-half-written",
            "an earlier pack in this folder was left half written: it has no manifest",
        )
    } else {
        ("folder-not-empty", "there is something in this folder")
    };
    Err(Error::cannot(code, message)
        .at(folder.display())
        .hint("give a new folder or an empty one; nothing is written over"))
}
