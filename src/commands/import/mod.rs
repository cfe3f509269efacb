//! `resettle import`: what the prison's export and other files say, taken in whole or not at all.
//!
//! Opens the files, asks `intake` what they say, and stores it as one operation. Which row is right is for `intake` to say.

mod report;
mod take_in;

use crate::cli::ask;
use crate::cli::shared::{DryRunArg, FormatArg};
use crate::commands::World;
use crate::domain::families::Family;
use crate::env::{list_folder, read_file, write_private};
use crate::error::{Ending, Error, Result};
use crate::intake::{Encoding, Source, rejects};
use crate::store::Kind;
use clap::ValueEnum;
use std::path::{Path, PathBuf};
use take_in::{Taken, take_in};

/// Take in a file, or every file of a folder that is named after a kind of record
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What it is: folder, or the kind of record in the file
    #[arg(value_name = "WHAT")]
    what: What,
    /// The folder or the file; - reads a file from standard input
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Take in the good rows, and write the others with their problem to this file, to be mended and imported again
    #[arg(long, value_name = "FILE")]
    skip_invalid: Option<PathBuf>,
    /// How the files are encoded: auto, utf-8 or windows-1252
    #[arg(long, value_name = "ENCODING", default_value = "auto")]
    encoding: String,
    #[command(flatten)]
    format: FormatArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// Every file of a folder named prisoners.csv, tenancies.csv, referrals.csv, events.csv and so on
    Folder,
    Prisoners,
    Tenancies,
    Referrals,
    Events,
    Custody,
    ReleaseDates,
    Notes,
    Marks,
    Todos,
    Protocols,
    Holidays,
    Settings,
}

/// A file that was read.
struct Loaded {
    family: Family,
    name: String,
    bytes: Vec<u8>,
}

/// # Errors
/// A path that leads nowhere, an unknown encoding, a store that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let encoding = Encoding::from_word(&args.encoding).ok_or_else(|| {
        Error::usage("unknown-encoding", "this encoding is not known")
            .at("--encoding")
            .hint("one of: auto, utf-8, windows-1252")
    })?;
    if let Some(rejects) = args
        .skip_invalid
        .as_deref()
        .filter(|path| crate::env::look_at(path) != crate::env::Found::Nothing)
    {
        return Err(
            Error::cannot("exists", "there is something of this name already")
                .at(rejects.display()),
        );
    }
    // A store that is not there is the first thing to say; its calendar is not needed yet.
    drop(world.books_to_change()?);
    let loaded = load(args.what, &args.path)?;
    let skip = args.skip_invalid.is_some();
    let dry_run = args.dry_run.dry_run;
    let mut taken = attempt(
        world,
        &loaded,
        encoding,
        skip,
        dry_run,
        world.options.can_ask && !world.options.yes && !dry_run,
    )?;
    if taken.wants_to_ask {
        let question = format!(
            "This changes {} rows and adds {}. Go on?",
            taken.tally.updated, taken.tally.created
        );
        if !ask::confirm(&world.options, &question)? {
            world.out.status("Nothing was changed.");
            return Ok(Ending::Done);
        }
        taken = attempt(world, &loaded, encoding, skip, dry_run, false)?;
    }
    if let Some(path) = args.skip_invalid.as_deref().filter(|_| !dry_run) {
        write_rejects(path, &loaded, &taken)?;
    }
    report::say(&taken, args.format.get(), dry_run, world)?;
    Ok(if taken.refused {
        Ending::Refused
    } else {
        Ending::Done
    })
}

/// Takes in files of our own making, which have no mistakes, and says nothing.
///
/// # Errors
/// A mistake in a file all the same, or a store that cannot be written.
pub fn quietly(world: &mut World, files: Vec<(&'static str, String)>) -> Result<()> {
    let loaded: Vec<Loaded> = files
        .into_iter()
        .filter_map(|(name, text)| {
            Some(Loaded {
                family: Family::of_file(name)?,
                name: name.to_owned(),
                bytes: text.into_bytes(),
            })
        })
        .collect();
    let taken = attempt(world, &loaded, Encoding::Auto, false, false, false)?;
    match taken.problems.first().filter(|_| taken.refused) {
        Some(problem) => Err(Error::bug(
            "bad-caseload",
            format!("{}:{}: {}", problem.file, problem.line, problem.message),
        )),
        None => Ok(()),
    }
}

fn load(what: What, path: &Path) -> Result<Vec<Loaded>> {
    let family = match what {
        What::Folder => return load_folder(path),
        What::Prisoners => Family::Prisoners,
        What::Tenancies => Family::Tenancies,
        What::Referrals => Family::Referrals,
        What::Events => Family::Events,
        What::Custody => Family::Custody,
        What::ReleaseDates => Family::ReleaseDates,
        What::Notes => Family::Notes,
        What::Marks => Family::Marks,
        What::Todos => Family::Todos,
        What::Protocols => Family::Protocols,
        What::Holidays => Family::Holidays,
        What::Settings => Family::Settings,
    };
    Ok(vec![Loaded {
        family,
        name: path.display().to_string(),
        bytes: read_file(path)?,
    }])
}

fn load_folder(path: &Path) -> Result<Vec<Loaded>> {
    let mut loaded = Vec::new();
    for name in list_folder(path)? {
        if let Some(family) = Family::of_file(&name) {
            let file = path.join(&name);
            loaded.push(Loaded {
                family,
                name: file.display().to_string(),
                bytes: read_file(&file)?,
            });
        }
    }
    if loaded.is_empty() {
        let names: Vec<String> = Family::ALL.iter().map(|family| family.file()).collect();
        return Err(Error::cannot(
            "nothing-to-import",
            "the folder has no file that is named after a kind of record",
        )
        .at(path.display())
        .hint(format!("it reads {}", names.join(", "))));
    }
    loaded.sort_by_key(|file| file.family);
    Ok(loaded)
}

/// Takes the files in as one operation, which is taken back at once when there is a mistake in them, when it is a rehearsal,
/// or when somebody has to be asked first.
fn attempt(
    world: &mut World,
    loaded: &[Loaded],
    encoding: Encoding,
    skip: bool,
    dry_run: bool,
    may_ask: bool,
) -> Result<Taken> {
    const TAKEN_BACK: &str = "taken-back";
    let mut books = world.books_to_change()?;
    let sources: Vec<Source<'_>> = loaded
        .iter()
        .map(|file| Source {
            family: file.family,
            name: &file.name,
            bytes: &file.bytes,
        })
        .collect();
    let who = world.who();
    let (today, calendar) = (books.today, books.calendar.clone());
    let mut progress = world.out.progress("Taking in");
    let mut taken = None;
    let families: Vec<&str> = loaded.iter().map(|file| file.family.word()).collect();
    let what = format!("import {}", families.join(" "));
    let written = books
        .store
        .change(&who, &what, Kind::Import, dry_run, |writer| {
            let mut found = take_in(
                writer,
                &sources,
                encoding,
                skip,
                today,
                &calendar,
                &mut progress,
            )?;
            found.wants_to_ask =
                may_ask && !found.refused && found.tally.updated > found.tally.created;
            let take_back = found.refused || found.wants_to_ask;
            taken = Some(found);
            if take_back {
                Err(Error::cannot(TAKEN_BACK, "the import was taken back"))
            } else {
                Ok(())
            }
        });
    progress.finish();
    match (written, taken) {
        (Ok(_), Some(taken)) => Ok(taken),
        (Err(error), Some(taken)) if error.code() == TAKEN_BACK => Ok(taken),
        (Err(error), _) => Err(error),
        (Ok(_), None) => Err(Error::bug("import", "an import ended without an answer")),
    }
}

/// The rejected rows of every file; several files get their own, named after them.
fn write_rejects(path: &Path, loaded: &[Loaded], taken: &Taken) -> Result<()> {
    for (index, file) in loaded.iter().enumerate() {
        let source = Source {
            family: file.family,
            name: &file.name,
            bytes: &file.bytes,
        };
        let index = u16::try_from(index).unwrap_or(u16::MAX);
        let Some(bytes) = rejects::file(index, &source, &taken.problems) else {
            continue;
        };
        let to = if loaded.len() == 1 {
            path.to_owned()
        } else {
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or("rejects");
            path.with_file_name(format!("{stem}-{}.csv", file.family.word()))
        };
        write_private(&to, &bytes, false)?;
    }
    Ok(())
}
