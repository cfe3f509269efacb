//! `resettle done`: an action was done.

use super::{
    ActionsArg, is_to_do, mark_all, may_settle, not_settled_otherwise, plan_step, put_mark,
    unrecorded,
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
            if let Some(done_on) = done_by_a_fact(records, action) {
                if done_on == on || args.on.on.is_none() {
                    return Ok(format!("{} done on {}", action.action, done_on.long()));
                }
                let done = format!("{} is done since {}", action.id(), done_on.long());
                return Err(Error::cannot("settled-already", done).hint(
                    "what is recorded has settled it on that day: where the day is wrong, put the record right",
                ));
            }
            if plan_step::done(records, action, on, desk.today)? {
                return Ok(format!("{} done on {}", action.id(), on.long()));
            }
            put_mark(records, action, MarkKind::Done, on, None, "", desk.user);
            unrecorded::warn(MarkKind::Done, action, records, desk);
            Ok(format!("{} done on {}", action.action, on.long()))
        },
    )
}

/// The day on which what is recorded has done an action, and no mark: a mark puts no other day to it.
fn done_by_a_fact(records: &Records, action: &Action<'_>) -> Option<Day> {
    let mut marks = records.marks.iter();
    let is_marked = marks.any(|mark| action.is_marked_by(mark) && mark.kind != MarkKind::Postponed);
    action.done_on.filter(|_| !is_marked)
}
