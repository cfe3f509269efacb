//! `resettle done`: an action was done.

use super::{ActionsArg, mark_all, put_mark};
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::commands::change::refused;
use crate::domain::{MarkKind, checks};
use crate::error::{Ending, Result};

/// Mark actions as done: `resettle done A1234BC contact-landlord`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    actions: ActionsArg,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or action, a day in the future.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    mark_all(
        world,
        &args.actions,
        "done",
        args.dry_run.dry_run,
        |records, action, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            checks::not_in_future("something done", on, desk.today).map_err(|e| refused(&e))?;
            put_mark(records, action, MarkKind::Done, on, None, "", desk.user);
            Ok(format!("{} done on {}", action.action, on.long()))
        },
    )
}
