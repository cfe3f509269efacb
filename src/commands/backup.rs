//! `resettle backup` and `resettle restore`: a checked copy of the whole store, and a store put back from one.

use crate::calendar::utc_stamp;
use crate::cli::ask;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::output::say;
use crate::store;
use std::path::PathBuf;

/// Copy the whole store to a file, and check the copy
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// Where to [default: beside the store, with today's date and the time]
    #[arg(value_name = "FILE")]
    to: Option<PathBuf>,
}

/// Put the store back from a backup; the present store is kept beside it
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The backup
    #[arg(value_name = "FILE")]
    from: PathBuf,
    /// The name of the store's file, typed to confirm
    #[arg(long, value_name = "NAME")]
    confirm: Option<String>,
}

/// # Errors
/// A store that cannot be read, or a file that cannot be written or is there already.
pub fn backup(args: BackupArgs, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let stamp = utc_stamp(world.env.now).replace([':', '-'], "");
    let to = args.to.unwrap_or_else(|| {
        let name = world
            .options
            .store
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or("resettle")
            .to_owned();
        world
            .options
            .store
            .with_file_name(format!("{name}-{stamp}.db"))
    });
    let to = crate::env::absolute(&to);
    if let Some(folder) = to
        .parent()
        .filter(|folder| crate::env::look_at(folder) != crate::env::Found::Folder)
    {
        // Making it would hide that a stick is not plugged in.
        return Err(Error::cannot("no-such-folder", "there is no such folder").at(folder.display()));
    }
    let who = world.who();
    books.store.backup(&to, &who)?;
    world.out.whole(to.display().to_string())?;
    world.out.status("Copied and checked.");
    Ok(Ending::Done)
}

/// # Errors
/// A backup that is missing, not ours, damaged or newer; a confirmation that was not given.
pub fn restore(args: RestoreArgs, world: &mut World) -> Result<Ending> {
    let path = world.options.store.clone();
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("resettle.db")
        .to_owned();
    let from = crate::env::absolute(&args.from);
    if crate::env::look_at(&from) == crate::env::Found::Nothing {
        return Err(Error::cannot("no-such-file", "there is no such backup").at(from.display()));
    }
    let backup = store::Store::open(&from, store::Access::Read)?;
    let people = say::plural(
        usize::try_from(backup.count()?).unwrap_or(usize::MAX),
        "person",
        "people",
    );
    let newest = backup
        .log(Some(1))?
        .first()
        .map(|entry| format!(", last changed at {}", entry.at))
        .unwrap_or_default();
    drop(backup);
    let confirmed = match &args.confirm {
        Some(typed) => *typed == name,
        None => ask::typed_back(
            &world.options,
            &format!(
                "The backup has {people}{newest}. It replaces everything in the store. Type {name} to go on"
            ),
            &name,
            &format!("--confirm {name}"),
        )?,
    };
    if !confirmed {
        return Err(Error::cannot(
            "not-confirmed",
            "the name did not match, so nothing was changed",
        )
        .hint(format!("the name is {name}")));
    }
    let kept = store::restore(&path, &from, &world.who())?.previous;
    world.out.status("Restored.");
    if let Some(kept) = kept {
        world.out.whole(kept.display().to_string())?;
        world
            .out
            .status("What was in the store before is kept there.");
    }
    Ok(Ending::Done)
}
