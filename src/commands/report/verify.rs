//! `resettle report verify`: whether a pack is as it was made, whether its store still says so, and whether it still holds.

use super::pack;
use super::since::since;
use super::verdict::{Again, FileState, Journal, Later, Verdict, Whose};
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::commands::world::Books;
use crate::env::{Found, absolute, list_folder, look_at, read_file_within};
use crate::error::{Ending, Error, Result};
use crate::output::manifest::{self, AskedFor, FileOf, Manifest};
use crate::report::board::{Part, parts_of};
use crate::report::indicators;
use crate::report::moved::Figures;
use crate::store::{Access, Store};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// No manifest is larger.
const LARGEST_MANIFEST: u64 = 1 << 20;

/// Check a pack: its files, its store, and whether its figures still hold
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Checks that no file of the pack was changed, that the store is the one it was made of and its journal still has that \
operation with that head, and that the figures made again as of it are the same. Then it makes them as of now, and says \
which would be different and which operations moved them.

It ends with 0 where the pack is as it was made and still holds, and with 1 where anything was changed, is missing or \
would be different now; `intact` and `holds` in the JSON say which. Where the figures of the pack cannot be made again, \
because somebody was erased since or another version counts otherwise, `holds` is null and `holds_not_known` says why.")]
pub struct Args {
    /// The folder of the pack
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    #[command(flatten)]
    format: FormatArg,
}

/// # Errors
/// What is no pack, or a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    if world.options.as_at.is_some() {
        return Err(Error::usage(
            "as-at-verify",
            "a pack is checked with the store as it is now",
        )
        .at("--as-at"));
    }
    let folder = absolute(&args.folder);
    let manifest = read_manifest(&folder)?;
    let asked = manifest
        .asked_for()
        .map_err(|error| error.at(folder.join(manifest::FILE).display()))?;
    let files = check_files(&folder, &manifest)?;
    let books = world.books()?;
    let mut verdict = Verdict::new(manifest, asked, files, books.today);
    look_at_store(&mut verdict, &books)?;
    if verdict.can_be_made_again() {
        make_again(&mut verdict, books)?;
    }
    let is_good = verdict.is_intact() && verdict.holds() == Some(true);
    verdict.write(args.format.get(), &mut world.out)?;
    Ok(if is_good {
        Ending::Done
    } else {
        Ending::Refused
    })
}

fn read_manifest(folder: &Path) -> Result<Manifest> {
    match look_at(folder) {
        Found::Nothing => {
            return Err(
                Error::cannot("no-such-folder", "there is no such folder").at(folder.display())
            );
        }
        Found::File => {
            return Err(
                Error::cannot("is-a-file", "this is a file; give the folder of the pack")
                    .at(folder.display()),
            );
        }
        Found::Folder => {}
    }
    let path = folder.join(manifest::FILE);
    if look_at(&path) != Found::File {
        return Err(Error::cannot(
            "no-manifest",
            "this folder holds no whole pack: it has no manifest.json",
        )
        .at(folder.display())
        .hint("a pack that was left half written or copied in part has to be made again: resettle report board"));
    }
    let bytes = read_file_within(&path, LARGEST_MANIFEST)?;
    Manifest::read(&bytes).map_err(|error| error.at(path.display()))
}

/// What became of each file that the manifest names, and what else is there.
fn check_files(folder: &Path, manifest: &Manifest) -> Result<Vec<(String, FileState)>> {
    let state = |file: &FileOf| -> Result<FileState> {
        let path = folder.join(&file.name);
        match look_at(&path) {
            Found::Nothing => return Ok(FileState::Missing),
            Found::Folder => return Ok(FileState::Changed),
            Found::File => {}
        }
        // What is larger was changed, and is not read to its end.
        match read_file_within(&path, file.bytes) {
            Ok(bytes) if file.is_of(&bytes) => Ok(FileState::Same),
            Ok(_) => Ok(FileState::Changed),
            Err(error) if error.code() == "too-large" => Ok(FileState::Changed),
            Err(error) => Err(error),
        }
    };
    let mut found = Vec::new();
    for file in &manifest.files {
        found.push((file.name.clone(), state(file)?));
    }
    for name in list_folder(folder)? {
        let is_named = manifest.files.iter().any(|file| file.name == name);
        if !is_named && name != manifest::FILE {
            found.push((name, FileState::Extra));
        }
    }
    Ok(found)
}

/// Whether it is the store of the pack, and whether its journal still says what it said.
fn look_at_store(verdict: &mut Verdict, books: &Books) -> Result<()> {
    let (store, manifest) = (&books.store, &verdict.manifest);
    let fingerprint = store.fingerprint()?.map(|hash| hash.to_string());
    verdict.whose = match &manifest.store {
        None => Whose::OfNothing,
        Some(own) if fingerprint.as_ref() == Some(own) => Whose::Same,
        Some(_) => Whose::Other,
    };
    let operation = manifest.operation;
    let head = if operation == 0 {
        Some(crate::store::Hash::default())
    } else {
        store.operation(operation)?.map(|entry| entry.hash)
    };
    let newest = store.head()?.operation;
    verdict.journal = match head {
        None => Journal::Shorter { newest },
        Some(head) if head.to_string() != manifest.head => Journal::OtherHead,
        Some(_) => match store.chain_faults()?.into_iter().next() {
            Some((_, fault)) => Journal::Broken { fault },
            None => Journal::Same,
        },
    };
    Ok(())
}

/// Makes the pack again as of its operation, then as of now, and finds what moved it.
fn make_again(verdict: &mut Verdict, books: Books) -> Result<()> {
    let names: Vec<&str> = verdict
        .manifest
        .definitions
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    let parts = parts_of(names.into_iter().filter_map(indicators::by_name));
    let asked = verdict.asked.clone();
    let (path, today) = (books.store.path().to_owned(), books.today);
    let then = verdict.manifest.operation;
    let at = |operation| pack::books_at(Store::open(&path, Access::Read)?, operation, today);
    let figures = |parts: &[Part], operation, asked: &AskedFor| -> Result<Figures> {
        let board = pack::board(parts, asked, &at(operation)?)?;
        Ok(Figures::of(&board))
    };

    let as_made = figures_as_made(verdict, &parts, &at(then)?)?;
    let (books, head) = pack::pinned(books)?;
    let newer = usize::try_from(head.operation - then).unwrap_or_default();
    let log = books.store.log(Some(newer))?;
    let erasures = log.iter().filter(|entry| entry.is_erasure());
    verdict.erasures = erasures.map(|entry| entry.id).collect();
    verdict.erasures.reverse();
    if !verdict.is_of_this_pack() {
        return Ok(());
    }
    let asked_now = AskedFor {
        known_on: today.max(asked.known_on),
        ..asked
    };
    // What has moved because days went by, without any operation.
    let aged = if asked_now.known_on == verdict.asked.known_on {
        as_made.clone()
    } else {
        figures(&parts, then, &asked_now)?
    };
    let now = if head.operation == then {
        aged.clone()
    } else {
        Figures::of(&pack::board(&parts, &asked_now, &books)?)
    };
    verdict.now_on = asked_now.known_on;
    verdict.by_days = as_made.moved(&aged).len();
    verdict.moved = Some(as_made.moved(&now));
    // Only the reports that moved are counted again and again.
    let moved = aged.moved(&now);
    let reports: BTreeSet<&str> = moved.iter().map(|one| one.name.report).collect();
    let parts = parts_of(
        parts
            .iter()
            .filter(|part| part.by.is_none() && reports.contains(part.indicator.definition.name))
            .map(|part| part.indicator),
    );
    let ends = [(then, &aged), (head.operation, &now)];
    let [from, to] = ends.map(|(operation, of)| (operation, of.of_reports(&reports)));
    let spans = since(from, to, |operation| figures(&parts, operation, &asked_now))?;
    for span in spans {
        let entry = if span.first == span.last {
            books.store.operation(span.first)?
        } else {
            None
        };
        verdict.later.push(Later { span, entry });
    }
    Ok(())
}

/// The figures as of the operation of the pack, with what of its files comes out the same again.
fn figures_as_made(verdict: &mut Verdict, parts: &[Part], books: &Books) -> Result<Figures> {
    let head = books.store.head()?;
    let board = pack::board(parts, &verdict.asked, books)?;
    let (files, mut again) = pack::files(&board, &pack::made(head, &verdict.asked), books)?;
    let old = &verdict.manifest;
    let mut found = Again::default();
    let mut entries = Vec::new();
    for file in &old.files {
        let made = files.iter().find(|made| made.name == file.name);
        match made {
            None => found.cannot.push(file.name.clone()),
            Some(made) if file.is_of(&made.bytes) => {}
            Some(_) => found.different.push(file.name.clone()),
        }
        entries.push(file.clone());
    }
    // The manifest is held against the one of the same files; that another version of the program made it is told apart.
    again.files = entries;
    again.program.clone_from(&old.program);
    again.definitions.clone_from(&old.definitions);
    again.manifest_sha256.clone_from(&old.manifest_sha256);
    if again != *old {
        found.different.push(manifest::FILE.to_owned());
    }
    for one in &old.definitions {
        let now = indicators::by_name(&one.name).map(|now| now.definition.version);
        if now != Some(one.version) {
            found.definitions.push(one.name.clone());
        }
    }
    verdict.again = Some(found);
    Ok(Figures::of(&board))
}
