//! `resettle export folder`: the whole store as CSV files, one for each kind of record, which an import reads back.

use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::families::Family;
use crate::env::{Found, PrivateFile, list_folder, look_at, make_private_folder, private_writer};
use crate::error::{Ending, Error, Result};
use crate::output::folder::Sheet;
use crate::output::out::written;
use crate::store::{Filter, Needs};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// Write the whole store as CSV files into a folder
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to write
    #[arg(value_name = "WHAT")]
    what: What,
    /// The folder, which is made if it is not there
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// Begin each file with a byte order mark, for spreadsheets that need one
    #[arg(long)]
    bom: bool,
    /// Write over the files of an earlier export
    #[arg(long)]
    replace: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    /// One file for each kind of record
    Folder,
}

/// # Errors
/// A folder with such files in it already, one that cannot be written, or a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let What::Folder = args.what;
    let books = world.books()?;
    match look_at(&args.folder) {
        Found::Nothing => make_private_folder(&args.folder)?,
        Found::File => {
            return Err(
                Error::cannot("is-a-file", "this is a file and not a folder")
                    .at(args.folder.display()),
            );
        }
        Found::Folder => {
            let there = list_folder(&args.folder)?;
            if let Some(name) = there
                .iter()
                .find(|name| Family::of_file(name).is_some())
                .filter(|_| !args.replace)
            {
                return Err(
                    Error::cannot("exists", "there is an export in this folder already")
                        .at(args.folder.join(name).display())
                        .hint("give another folder, or --replace"),
                );
            }
        }
    }
    let people = write_people(&books, &args.folder, args.bom)?;
    write_store_wide(&books, &args.folder, args.bom)?;
    world.out.whole(args.folder.display().to_string())?;
    world.out.status(format!(
        "{} people written. The files hold names and offences: keep them as you keep the store.",
        people
    ));
    Ok(Ending::Done)
}

type Open = Sheet<PrivateFile>;

fn open(family: Family, folder: &Path, bom: bool) -> Result<Open> {
    let to = private_writer(&folder.join(family.file()))?;
    written(Sheet::new(family, to, bom))
}

fn close(sheet: Open) -> Result<()> {
    written(sheet.finish())?.finish()
}

fn write_people(books: &Books, folder: &Path, bom: bool) -> Result<usize> {
    let families = Family::ALL
        .iter()
        .filter(|family| !family.is_of_the_store());
    let mut sheets = families
        .map(|family| open(*family, folder, bom))
        .collect::<Result<Vec<_>>>()?;
    let mut people = 0;
    books
        .store
        .each(&Filter::All, Needs::Everything, &mut |records| {
            people += 1;
            for sheet in &mut sheets {
                written(sheet.person(&records))?;
            }
            Ok(())
        })?;
    sheets.into_iter().try_for_each(close)?;
    Ok(people)
}

fn write_store_wide(books: &Books, folder: &Path, bom: bool) -> Result<()> {
    let mut protocols = open(Family::Protocols, folder, bom)?;
    let in_force = books.store.protocols()?;
    for own in books.store.own_protocols()? {
        // Held and not in force: a row without days.
        if !in_force
            .iter()
            .any(|held| held.id == own.id && held.version == own.version)
        {
            written(protocols.held_protocol(&own.id, own.version, &own.text))?;
        }
    }
    for held in in_force {
        let from = super::rules::first_day(&held);
        written(protocols.protocol(
            &held.id,
            Some(held.version),
            from,
            held.until,
            held.text.as_deref().unwrap_or_default(),
            held.only_named,
        ))?;
    }
    close(protocols)?;
    let mut holidays = open(Family::Holidays, folder, bom)?;
    for holiday in books.store.holidays()? {
        written(holidays.holiday(holiday.on, &holiday.name))?;
    }
    close(holidays)?;
    let directory = books.store.directory()?;
    for family in Family::ALL {
        let Some(kind) = family
            .entry_kind()
            .filter(|kind| kind.is_of_the_directory())
        else {
            continue;
        };
        let mut sheet = open(*family, folder, bom)?;
        for entry in directory.iter().filter(|entry| entry.kind == kind) {
            written(sheet.directory_entry(entry))?;
        }
        close(sheet)?;
    }
    let mut settings = open(Family::Settings, folder, bom)?;
    for (name, value) in books.store.settings()? {
        written(settings.setting(&name, &value, None))?;
    }
    close(settings)
}
