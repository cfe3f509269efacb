//! `resettle waive`: an action that need not be done, and why.

use super::{
    ActionsArg, is_to_do, mark_all, may_settle, not_settled_otherwise, put_mark, reason, unrecorded,
};
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::domain::MarkKind;
use crate::error::{Ending, Error, Result};

/// Mark actions as not needed, with the reason
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    actions: ActionsArg,
    /// Why it need not be done; asked for on a terminal where it is not given
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    on: OnArg,
    #[command(flatten)]
    dry_run: DryRunArg,
}

/// # Errors
/// An unknown prisoner or action, an empty reason, a day in the future or too early, one that is done.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    args.actions = args.actions.or_ask(world, is_to_do)?;
    let given = args.reason.take();
    let given = world.text(given, "Why", "--reason TEXT", |typed| {
        reason(typed).map(drop)
    })?;
    let reason = reason(&given)?;
    args.on = world.on(args.on, "a waiver")?;
    mark_all(
        world,
        &args.actions,
        "waive",
        args.dry_run.dry_run,
        |records, action, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            may_settle("a waiver", on, action, records, desk.today)?;
            not_settled_otherwise(records, action, MarkKind::Waived, on)?;
            if let Some(done_on) = action.done_on {
                let done = format!("{} is done since {}", action.id(), done_on.long());
                return Err(Error::cannot("settled-already", done)
                    .hint("what is recorded has settled it: there is nothing to waive"));
            }
            put_mark(
                records,
                action,
                MarkKind::Waived,
                on,
                None,
                &reason,
                desk.user,
            );
            unrecorded::warn(MarkKind::Waived, action, records, desk);
            Ok(format!("{} waived on {}", action.action, on.long()))
        },
    )
}
