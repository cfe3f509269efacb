//! `resettle done`: an action was done.

use super::{
    ActionsArg, is_marked, is_to_do, mark_all, may_settle, not_settled_otherwise, plan_step,
    put_mark, unrecorded,
};
use crate::calendar::Day;
use crate::cli::shared::{DryRunArg, OnArg};
use crate::cli::typed::past_day;
use crate::commands::World;
use crate::domain::{MarkKind, Records};
use crate::error::{Ending, Error, Result};
use crate::protocol::Action;

/// Mark actions as done: `resettle done A1234BC ask-about-home-on-release`
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
/// An unknown prisoner or action, a day in the future or too early, one that is waived or was done on another day.
pub fn run(mut args: Args, world: &mut World) -> Result<Ending> {
    args.actions = args.actions.or_ask(world, is_to_do)?;
    args.on = world.on(args.on, "something done")?;
    mark_all(
        world,
        &args.actions,
        "done",
        args.dry_run.dry_run,
        |records, action, desk| {
            let on = past_day(args.on.on.as_deref(), desk.today, desk.calendar, "--on")?;
            may_settle("something done", on, action, records, desk.today)?;
            not_settled_otherwise(records, action, MarkKind::Done, on)?;
            not_done_otherwise(records, action, on)?;
            if plan_step::done(records, action, on, desk.today)? {
                return Ok(format!("{} done on {}", action.id(), on.long()));
            }
            put_mark(records, action, MarkKind::Done, on, None, "", desk.user);
            unrecorded::warn(MarkKind::Done, action, records, desk);
            Ok(format!("{} done on {}", action.action, on.long()))
        },
    )
}

/// A mark does not put another day to what a recorded fact has done: the record would be put right.
fn not_done_otherwise(records: &Records, action: &Action<'_>, on: Day) -> Result<()> {
    let done_on = action.done_on.filter(|done_on| *done_on != on);
    match done_on.filter(|_| !is_marked(records, action)) {
        None => Ok(()),
        Some(done_on) => {
            let done = format!("{} is done since {}", action.id(), done_on.long());
            Err(Error::cannot("settled-already", done).hint(
                "what is recorded has settled it on that day: where the day is wrong, put the record right",
            ))
        }
    }
}
