//! `resettle import`: what the prison's export and other files say, taken in whole or not at all.
//!
//! Opens the files, asks `intake` what they say, and stores it as one operation. Which row is right is for `intake` to say.

mod people;
mod report;
mod take_back;
mod take_in;

use crate::cli::ask;
use crate::cli::shared::{DryRunArg, FormatArg};
use crate::commands::World;
use crate::commands::effects::caseload_moves;
use crate::domain::families::Family;
use crate::env::{list_folder, read_file, write_private};
use crate::error::{Ending, Error, Result};
use crate::intake::{Encoding, Source, rejects};
use crate::output::Format;
use crate::store::Kind;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::path::{Path, PathBuf};
use take_in::{Reading, Taken, take_in};

/// Take in a file, or every file of a folder that is named after a kind of record
///
/// What it counts are rows. created: it brought something that was not there, as a referral or a fact. updated: it changed
/// what was there. unchanged: the store said so before. repeated: another row of the same import says so too, as an event that
/// tells of a row of referrals, and it is one fact. rejected: it has a mistake. An import that brings nothing new is no
/// operation, so that `undo` takes back the last real change.
///
/// What was written by hand over what a file had brought, or was taken back of it, stays so when the same comes again. It yields
/// to a file that says something new on a later day. The summary names the people, or the records of the directory, and the
/// columns, of either.
///
/// Rows under a prison number that was merged or numbered anew are taken as of the present number, with one warning a number.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What it is: folder, or the kind of record in the file
    #[arg(value_name = "WHAT", value_parser = what())]
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

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// Every file of a folder that is named after a family.
    Folder,
    Of(Family),
}

/// The word for a whole folder.
const FOLDER: &str = "folder";

/// A folder, or the family of a file.
fn what() -> impl TypedValueParser<Value = What> {
    let folder = PossibleValue::new(FOLDER)
        .help("Every file of a folder named prisoners.csv, tenancies.csv, referrals.csv, events.csv and so on");
    let families = Family::ALL
        .iter()
        .map(|family| PossibleValue::new(family.word()));
    PossibleValuesParser::new(std::iter::once(folder).chain(families))
        .map(|word| Family::from_word(&word).map_or(What::Folder, What::Of))
}

/// A file that was read.
struct Loaded {
    family: Family,
    name: String,
    bytes: Vec<u8>,
}

/// What is to be taken in, and how.
struct Job {
    loaded: Vec<Loaded>,
    encoding: Encoding,
    /// Where the rows that are left out go; none when a mistake refuses the whole.
    rejects: Option<PathBuf>,
    dry_run: bool,
}

/// # Errors
/// A path that leads nowhere, an unknown encoding, a store that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let encoding = Encoding::from_word(&args.encoding).ok_or_else(|| {
        Error::usage("unknown-encoding", "this encoding is not known")
            .at("--encoding")
            .hint("one of: auto, utf-8, windows-1252")
    })?;
    // A store that is not there is the first thing to say.
    let calendar = world.books_to_change()?.calendar;
    let dry_run = args.dry_run.dry_run;
    let job = Job {
        loaded: load(args.what, &args.path)?,
        encoding,
        rejects: args.skip_invalid,
        dry_run,
    };
    let may_ask = world.options.can_ask && !world.options.yes && !dry_run;
    let mut taken = attempt(world, &job, may_ask)?;
    if taken.wants_to_ask {
        let question = format!(
            "This changes {} rows and adds {}. Go on?",
            taken.tally.updated, taken.tally.created
        );
        if !ask::confirm(&world.options, &question)? {
            world.out.status("Nothing was changed.");
            return Ok(Ending::Done);
        }
        taken = attempt(world, &job, false)?;
    }
    report::say(&taken, args.format.get(), dry_run, world)?;
    if taken.refused {
        return Ok(Ending::Refused);
    }
    if !taken.holidays.is_empty() && args.format.get() == Format::Table {
        let books = world.books()?;
        let after = calendar.clone().with_extra(taken.holidays);
        caseload_moves(&books, &calendar, &after)?.say(&mut world.out, dry_run)?;
    }
    Ok(Ending::Done)
}

/// Takes in files of our own making, which have no mistakes, and says nothing.
///
/// # Errors
/// A mistake in a file all the same, or a store that cannot be written.
pub fn quietly(world: &mut World, files: Vec<(&'static str, String)>) -> Result<()> {
    let loaded = files
        .into_iter()
        .filter_map(|(name, text)| {
            Some(Loaded {
                family: Family::of_file(name)?,
                name: name.to_owned(),
                bytes: text.into_bytes(),
            })
        })
        .collect();
    let taken = attempt(
        world,
        &Job {
            loaded,
            encoding: Encoding::Auto,
            rejects: None,
            dry_run: false,
        },
        false,
    )?;
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
        What::Of(family) => family,
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
/// or when somebody has to be asked first. The rows that are left out are on the disk before anything is stored.
fn attempt(world: &mut World, job: &Job, may_ask: bool) -> Result<Taken> {
    const TAKEN_BACK: &str = "taken-back";
    let mut books = world.books_to_change()?;
    let sources: Vec<Source<'_>> = job
        .loaded
        .iter()
        .map(|file| Source {
            family: file.family,
            name: &file.name,
            bytes: &file.bytes,
        })
        .collect();
    let who = world.who();
    let mut progress = world.out.progress("Taking in");
    let mut taken = None;
    let families: Vec<&str> = job.loaded.iter().map(|file| file.family.word()).collect();
    let what = format!("import {}", families.join(" "));
    let desk = Reading {
        encoding: job.encoding,
        skip: job.rejects.is_some(),
        today: books.today,
        calendar: books.calendar.clone(),
    };
    let written = books
        .store
        .change(&who, &what, Kind::Import, job.dry_run, |writer| {
            let mut found = take_in(writer, &sources, &desk, &mut progress)?;
            found.wants_to_ask =
                may_ask && !found.refused && found.tally.updated > found.tally.created;
            let take_back = found.refused || found.wants_to_ask;
            if let Some(path) = job
                .rejects
                .as_deref()
                .filter(|_| !take_back && !job.dry_run)
            {
                found.rejects = write_rejects(path, &sources, &found)?;
            }
            // Files that say nothing new are no operation: `undo` would take them back in place of the last real change.
            let take_back = take_back || !found.news;
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

/// Writes the rejected rows of every file: one file of them to the path that was given, several beside it, each named after
/// its kind of record. Gives the files that it made.
fn write_rejects(path: &Path, sources: &[Source<'_>], taken: &Taken) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let index = u16::try_from(index).unwrap_or(u16::MAX);
        if let Some(bytes) = rejects::file(index, source, &taken.problems) {
            let to = if sources.len() == 1 {
                path.to_owned()
            } else {
                let stem = path
                    .file_stem()
                    .and_then(|stem| stem.to_str())
                    .unwrap_or("rejects");
                path.with_file_name(format!("{stem}-{}.csv", source.family.word()))
            };
            if crate::env::look_at(&to) != crate::env::Found::Nothing {
                return Err(
                    Error::cannot("exists", "there is something of this name already")
                        .at(to.display()),
                );
            }
            files.push((to, bytes));
        }
    }
    for (to, bytes) in &files {
        write_private(to, bytes, false)?;
    }
    Ok(files.into_iter().map(|(to, _)| to).collect())
}
