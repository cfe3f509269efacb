//! `resettle erase`: everything of one person taken out of the store for good.

use crate::cli::ask;
use crate::cli::typed::prison_number;
use crate::commands::World;
use crate::commands::world::Books;
use crate::domain::PrisonNumber;
use crate::error::{Ending, Error, Result};
use crate::output::say;
use crate::store::{EntryKind, Erasure, Mentions};
use std::path::Path;

/// Take a person out of the store for good, with all that ever stood about them; it cannot be undone
///
/// The journal keeps when each change was made, by whom and of what kind, without the number, so that it stays whole.
/// Backups and exports made before still hold the person: they are yours to look after.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The prison number
    #[arg(value_name = "PRISONER")]
    prisoner: String,
    /// The prison number again, to confirm
    #[arg(long, value_name = "PRISONER")]
    confirm: Option<String>,
    /// Say what would go, and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// # Errors
/// An unknown prisoner, a number that was not confirmed, a store that cannot be written.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = world.whom(&args.prisoner)?;
    let mut books = world.books_to_change()?;
    let Some(erasure) = books.store.preview_erasure(number)? else {
        return Err(nobody(&books, number));
    };
    let copies = copies(&books, &world.options.store)?;
    let mut said = sentences(number, &erasure, &copies);
    said.extend(elsewhere(number, &books.store.mentions(number)?));
    if args.dry_run {
        for line in said {
            world.out.line(line)?;
        }
        world.out.status("Nothing was changed.");
        return Ok(Ending::Done);
    }
    let confirmed = match &args.confirm {
        Some(typed) => prison_number(typed).ok() == Some(number),
        None => {
            if world.options.can_ask {
                said.iter().for_each(|line| world.out.status(line));
            }
            let question = format!("This cannot be taken back. Type {number} to erase this person");
            let option = format!("--confirm {number}");
            ask::typed_back(&world.options, &question, number.as_str(), &option)?
        }
    };
    if !confirmed {
        return Err(Error::cannot(
            "not-confirmed",
            "the number did not match, so nothing was changed",
        )
        .hint(format!("type the number again: --confirm {number}")));
    }
    let who = world.who();
    let done = books.store.erase(&who, number, &erasure)?;
    if args.confirm.is_some() {
        for line in said {
            world.out.line(line)?;
        }
    }
    world.out.status("Erased.");
    if !done.swept {
        world.out.warning(
            "the file could not be written anew, so that bytes of earlier changes may still be in it; make room on the disk: the next erasure writes it anew",
        );
    }
    Ok(Ending::Done)
}

fn nobody(books: &Books, number: PrisonNumber) -> Error {
    match books.store.went_to(number) {
        Ok(Some(into)) => Error::cannot(
            "under-another-number",
            format!("what was under {number} is under {into} now"),
        )
        .hint(format!(
            "`resettle erase {into}` takes out both, with what stood under the earlier number"
        )),
        _ => match books.records(number) {
            Err(error) => error,
            Ok(_) => Error::cannot("store-moved-on", "the store was changed meanwhile"),
        },
    }
}

/// What goes, what stays and what is out of reach, a sentence a line.
fn sentences(number: PrisonNumber, erasure: &Erasure, copies: &[String]) -> Vec<String> {
    let count = |n: u64, one: &str, many: &str| {
        say::plural(usize::try_from(n).unwrap_or(usize::MAX), one, many)
    };
    let mut said = vec![format!(
        "Goes for good: {} of {number} and {} of the past.",
        count(erasure.present, "present row", "present rows"),
        count(erasure.past, "row", "rows")
    )];
    if !erasure.former.is_empty() {
        let former: Vec<&str> = erasure.former.iter().map(PrisonNumber::as_str).collect();
        said.push(format!(
            "With it, what stood before under: {}.",
            former.join(", ")
        ));
    }
    said.push(format!(
        "Stays: when {} made, by whom and of what kind, with the digests that keep the journal whole; the number in {} becomes [erased].",
        count(erasure.operations.len() as u64, "change was", "changes were"),
        count(erasure.headers, "header", "headers")
    ));
    said.push("Changes from before can then not be put back with redo; undo takes back what is left of them.".to_owned());
    if copies.is_empty() {
        said.push("Not reached: backups and exports made before, of which none is known here, what others were sent, and what a disk keeps of files that were deleted. A file that still has the person brings them back when it is imported.".to_owned());
    } else {
        said.push("Not reached: exports, what others were sent, what a disk keeps of files that were deleted, a file that still has the person and brings them back when it is imported, and these copies of the store, which still hold the person:".to_owned());
        said.extend(copies.iter().map(|copy| format!("  {copy}")));
    }
    said
}

/// In how many texts about whom the number stands, without the texts.
fn elsewhere(number: PrisonNumber, mentions: &Mentions) -> Option<String> {
    /// So many people are named.
    const NAMED: usize = 10;
    if mentions.is_empty() {
        return None;
    }
    let whose = |(person, count): (&Option<PrisonNumber>, &u64)| {
        let person = person.map_or("what belongs to nobody".to_owned(), |one| one.to_string());
        format!("{person} ({count})")
    };
    let mut places: Vec<String> = mentions.present.iter().take(NAMED).map(whose).collect();
    let more = mentions.present.len().saturating_sub(NAMED);
    if more > 0 {
        places.push(say::plural(more, "other person", "other people"));
    }
    if mentions.past > 0 {
        let past = usize::try_from(mentions.past).unwrap_or(usize::MAX);
        places.push(say::plural(past, "row of the past", "rows of the past"));
    }
    Some(format!(
        "Stays as well: {number} in notes and other texts about others, which are not written over: {}.",
        places.join(", ")
    ))
}

/// The copies that the journal names, and those that lie beside the store.
fn copies(books: &Books, store: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in books.store.log(None)? {
        if entry.kind != EntryKind::Bookkeeping {
            continue;
        }
        for verb in ["backup to ", "restore from "] {
            if let Some(name) = entry.what.strip_prefix(verb) {
                let made = if verb.starts_with("backup") {
                    "made"
                } else {
                    "put back"
                };
                found.push(format!("{name} ({made} at {})", entry.at));
            }
        }
    }
    let Some(name) = store.file_name().and_then(|name| name.to_str()) else {
        return Ok(found);
    };
    let folder = store
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let kept = [format!("{name}.before-restore"), format!("{name}.version-")];
    for file in crate::env::list_folder(folder)? {
        if kept.iter().any(|kept| file.starts_with(kept)) {
            found.push(format!("{file} (beside the store)"));
        }
    }
    Ok(found)
}
