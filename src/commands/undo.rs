//! `resettle undo` and `resettle redo`: the newest change taken back, and put back.

use crate::cli::shared::DryRunArg;
use crate::commands::World;
use crate::error::{Ending, Result};
use crate::output::say;
use crate::store::{Preview, Store};

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
    let preview = books.store.preview_undo()?;
    tell(world, &preview, "take back", args.dry_run.dry_run)?;
    if args.dry_run.dry_run {
        world.out.status("Nothing was changed.");
        return Ok(Ending::Done);
    }
    let who = world.who();
    Store::undo(&mut books.store, &who)?;
    world.out.status("Taken back. `resettle redo` puts it back.");
    Ok(Ending::Done)
}

/// # Errors
/// Nothing to put back, or a store that cannot be written.
pub fn redo(args: RedoArgs, world: &mut World) -> Result<Ending> {
    let mut books = world.books_to_change()?;
    let preview = books.store.preview_redo()?;
    tell(world, &preview, "put back", args.dry_run.dry_run)?;
    if args.dry_run.dry_run {
        world.out.status("Nothing was changed.");
        return Ok(Ending::Done);
    }
    let who = world.who();
    Store::redo(&mut books.store, &who)?;
    world.out.status("Put back.");
    Ok(Ending::Done)
}

fn tell(world: &mut World, preview: &Preview, verb: &str, dry_run: bool) -> Result<()> {
    let would = if dry_run { "Would " } else { "" };
    let verb = if dry_run { verb.to_owned() } else { verb[..1].to_uppercase() + &verb[1..] };
    world.out.line(format!("{would}{verb} operation {}: {}, by {} at {}", preview.operation, preview.what, preview.user, preview.at))?;
    for (table, rows) in &preview.tables {
        world.out.line(format!(
            "  {table}: {} restored, {} removed, {} changed back",
            rows.restored, rows.removed, rows.changed
        ))?;
    }
    let people = preview.prisoners.len();
    if people > 0 {
        let shown: Vec<&str> = preview.prisoners.iter().take(8).map(|number| number.as_str()).collect();
        let more = people.saturating_sub(shown.len());
        let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
        world.out.line(format!("  of {}: {}{rest}", say::plural(people, "person", "people"), shown.join(", ")))?;
    }
    Ok(())
}
