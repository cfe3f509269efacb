//! `resettle undo` and `resettle redo`: the newest change taken back, and put back.

use crate::cli::ask;
use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::error::{Ending, Error, Result};
use crate::output::say;
use crate::store::{EntryKind, Moves};

/// Take back the newest change
#[derive(Debug, clap::Args)]
pub struct UndoArgs {
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// Put back the change that was taken back last
#[derive(Debug, clap::Args)]
pub struct RedoArgs {
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// Nothing to take back, or a store that cannot be written.
pub fn undo(args: UndoArgs, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let Some(preview) = books.store.preview_undo()? else {
        return Err(Error::cannot(
            "nothing-to-undo",
            "there is nothing to take back",
        ));
    };
    tell(world, &preview, "take back", args.dry_run.dry_run)?;
    if args.dry_run.dry_run {
        world.out.status("Nothing was changed.");
        return Ok(Ending::Done);
    }
    // Everything else can be put back in a moment; an import is a day's work of many.
    if preview.entry.kind == EntryKind::Import
        && !ask::confirm(&world.options, "Take the whole import back?")?
    {
        world.out.status("Nothing was changed.");
        return Ok(Ending::Done);
    }
    let who = world.who();
    books.store.undo(&who, Some(preview.entry.id), false)?;
    world
        .out
        .status("Taken back. `resettle redo` puts it back.");
    Ok(Ending::Done)
}

/// # Errors
/// Nothing to put back, or a store that cannot be written.
pub fn redo(args: RedoArgs, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let Some(preview) = books.store.preview_redo()? else {
        return Err(Error::cannot(
            "nothing-to-redo",
            "there is nothing to put back",
        ));
    };
    tell(world, &preview, "put back", args.dry_run.dry_run)?;
    if args.dry_run.dry_run {
        world.out.status("Nothing was changed.");
        return Ok(Ending::Done);
    }
    let who = world.who();
    books.store.redo(&who, Some(preview.entry.id), false)?;
    world.out.status("Put back.");
    Ok(Ending::Done)
}

fn tell(world: &mut World, preview: &Moves, verb: &str, dry_run: bool) -> Result<()> {
    let would = if dry_run { "Would " } else { "" };
    let verb = if dry_run {
        verb.to_owned()
    } else {
        verb[..1].to_uppercase() + &verb[1..]
    };
    world.out.line(format!(
        "{would}{verb} operation {}: {}, by {} at {}",
        preview.entry.id, preview.entry.what, preview.entry.user, preview.entry.at
    ))?;
    for rows in &preview.tables {
        world.out.line(format!(
            "  {}: {} come back, {} go, {} change",
            rows.table.replace('_', " "),
            rows.back,
            rows.gone,
            rows.changed
        ))?;
    }
    let people = preview.people.len();
    if people > 0 {
        let shown: Vec<&str> = preview
            .people
            .iter()
            .take(8)
            .map(|number| number.as_str())
            .collect();
        let more = people.saturating_sub(shown.len());
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        world.out.line(format!(
            "  of {}: {}{rest}",
            say::plural(people, "person", "people"),
            shown.join(", ")
        ))?;
    }
    Ok(())
}
